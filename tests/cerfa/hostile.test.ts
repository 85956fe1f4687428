import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { FONT, standIn } from './forms';

const SECONDS = 8;
const start = async (): Promise<Worker> => {
  const started = new Worker(new URL('./hostile-worker.mjs', import.meta.url), {
    // pdf-lib tells the console of each oddity it meets.
    stderr: true,
  });
  await new Promise((resolve, reject) => {
    started.once('online', resolve);
    started.once('error', reject);
  });
  return started;
};

let worker = await start();
afterAll(() => worker.terminate());

/** How the three uses of a file ended; a hang ends the worker and says so. */
const tried = (bytes: Uint8Array): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(async () => {
      await worker.terminate();
      worker = await start();
      resolve(['hang']);
    }, SECONDS * 1000);
    worker.once('error', reject);
    worker.once('message', (outcomes: readonly string[]) => {
      clearTimeout(late);
      worker.removeAllListeners('error');
      resolve(outcomes);
    });
    worker.postMessage({ bytes, font: FONT });
  });

const plain = await (await PDFDocument.load(standIn)).save({ useObjectStreams: false });
const SEEDS = [standIn, plain];
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytes = (content: string): Uint8Array => new Uint8Array(Buffer.from(content, 'latin1'));

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

const allowed = (outcomes: readonly string[]): boolean =>
  outcomes.every((outcome) => outcome === 'done' || outcome.startsWith('cerfa/'));

describe('hostile files', () => {
  it('end in a known refusal or in a success, in time, whatever is spoiled', async () => {
    await fc.assert(
      fc.asyncProperty(spoiled, async (file) => {
        const outcomes = await tried(file);
        expect(allowed(outcomes), outcomes.join(', ')).toBe(true);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  }, 240_000);

  const object = (number: number, content: string): string => `${number} 0 obj\n${content}\nendobj\n`;
  const file = (...objects: string[]): string =>
    `%PDF-1.7\n${objects.map((content, at) => object(at + 1, content)).join('')}trailer\n<</Root 1 0 R/Size 9>>\nstartxref\n0\n%%EOF`;
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>';
  const catalog = '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>';

  it.each([
    ['pages that hold themselves', file(catalog, '<</Type/Pages/Kids[2 0 R]/Count 1>>')],
    [
      'a field that is its own kid',
      file(catalog, '<</Type/Pages/Kids[3 0 R]/Count 1>>', page, '<</T(a)/FT/Tx/Kids[4 0 R]>>'),
    ],
    [
      'a field that is its own parent',
      file(catalog, '<</Type/Pages/Kids[3 0 R]/Count 1>>', page, '<</T(a)/Parent 4 0 R>>'),
    ],
    ['two billion pages announced', file(catalog, '<</Type/Pages/Kids[3 0 R]/Count 2000000000>>', page)],
    ['a catalog that is a number', file('7')],
    ['a catalog that refers to itself', file('1 0 R')],
    [
      'a stream longer than the file',
      `%PDF-1.7\n1 0 obj\n<</Length 1000000000000>>\nstream\nabc\nendstream\nendobj\n%%EOF`,
    ],
    ['ten thousand open brackets', `%PDF-1.7\n1 0 obj\n${'['.repeat(10_000)}\nendobj\n%%EOF`],
    ['an array without end', `%PDF-1.7\n1 0 obj\n[ 1 2 3`],
  ])('end in a known refusal: %s', async (_, content) => {
    const outcomes = await tried(bytes(content));
    expect(allowed(outcomes) && !outcomes.includes('done'), outcomes.join(', ')).toBe(true);
  });
});
