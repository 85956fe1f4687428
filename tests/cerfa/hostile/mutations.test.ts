import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { fillCerfa } from '@/lib/cerfa';
import { OF_OUR_OWN } from '@/lib/cerfa/watch';
import { DOSSIERS } from '../dossiers';
import { FONT, standIn } from '../forms';
import { bytes, text } from './objects';
import { createReader, MEMORY } from './reader';

const CASES = process.env.COMPAGNON_FULL === '1' ? 2400 : 240;

const { read, stop } = createReader();
const worst = { ms: 0, grown: 0, refused: 0, read: 0, ended: 0 };
afterAll(async () => {
  await stop();
  console.log(
    `${CASES} mutated files: ${worst.read} read, ${worst.refused} refused, ${worst.ended} ended by time; slowest ${Math.round(worst.ms)} ms, memory grown by ${Math.round(worst.grown)} MB at most`,
  );
});

const filled = async (flatten: boolean): Promise<Uint8Array> =>
  (await fillCerfa(DOSSIERS[1]?.fields ?? {}, standIn, FONT, { flatten })).bytes;

const plain = await (await PDFDocument.load(standIn)).save({ useObjectStreams: false });
const SEEDS = [standIn, plain, await filled(false), await filled(true)];

/** The good file changed: bits turned, an end or a middle cut, a word for another, a number for a huge or negative one. */
const spoiled = fc
  .record({
    seed: fc.constantFrom(...SEEDS),
    how: fc.constantFrom('bits', 'cut', 'hole', 'word', 'number'),
    at: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 12 }),
    word: fc.constantFrom(
      '/Kids',
      '/Parent',
      '/Pages',
      '/Fields',
      '/V',
      '/T',
      '/FT',
      '/Rect',
      '/AP',
      '/N',
      '/Annots',
      'null',
      '[]',
      '<<>>',
      '(x)',
    ),
    number: fc.constantFrom('-1', '0', '999999999', '1e30', '4294967296', '3.5'),
  })
  .map(({ seed, how, at, word, number }) => {
    const content = text(seed);
    const place = (share: number): number => Math.floor(share * content.length);
    const [first = 0, second = 0] = [...at, 0.5].map(place).sort((a, b) => a - b);
    if (how === 'cut') return seed.slice(0, first);
    if (how === 'hole') return bytes(content.slice(0, first) + content.slice(Math.min(second, first + 5000)));
    if (how === 'bits') {
      const copy = seed.slice();
      for (const share of at) copy[place(share)] = (copy[place(share)] ?? 0) ^ 0x10;
      return copy;
    }
    const pattern = how === 'word' ? /\/[A-Z][A-Za-z]*/g : /(?<=[ [])-?\d+(?:\.\d+)?(?=[ \]\n/])/g;
    const matches = [...content.matchAll(pattern)];
    const chosen = new Set(at.map((share) => Math.floor(share * matches.length)));
    let seen = -1;
    return bytes(
      content.replace(pattern, (found) => {
        seen += 1;
        return chosen.has(seen) ? (how === 'word' ? word : number) : found;
      }),
    );
  });

const KINDS = ['read', 'recognise', 'fill'] as const;

describe('hostile files', () => {
  it('end in a known refusal or in a success, in time, whatever is spoiled', async () => {
    await fc.assert(
      fc.asyncProperty(spoiled, fc.constantFrom(...KINDS), async (file, type) => {
        const spoilt = new Uint8Array(file);
        const fields = { 'contrat.faitA': 'Lyon', 'salarie.rqth': true };
        const { how, ms, grown, ended } =
          type === 'fill'
            ? await read(
                { type, fields, template: spoilt, font: new Uint8Array(FONT), flatten: true },
                OF_OUR_OWN,
              )
            : await read({ type, bytes: spoilt });
        worst.ms = Math.max(worst.ms, ms);
        worst.grown = Math.max(worst.grown, grown);
        worst.ended += ended ? 1 : 0;
        if (how === 'done') worst.read += 1;
        else worst.refused += 1;
        expect(how).toMatch(/^done$|^cerfa\//);
        expect(grown).toBeLessThan(MEMORY);
        expect(ms).toBeLessThan(OF_OUR_OWN.total);
      }),
      { numRuns: CASES, endOnFailure: true },
    );
  }, 1_200_000);
});
