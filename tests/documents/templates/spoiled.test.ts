import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openZip } from '@/lib/documents/gate';
import { fillTemplate, surveyTemplate } from '@/lib/documents/templates';
import { readFeuilleDeRoute, writeFeuilleDeRoute } from '@/lib/documents/xlsx';
import { DEMOS } from '@/lib/domain/demo';
import { AppError } from '@/lib/shared/errors';
import { bytesOf, docxParts, paragraph, wordDocument, zip } from '../gate/build';

const CASES = process.env.COMPAGNON_FULL === '1' ? 1500 : 60;
const DAY = '2026-11-25';
const source = DEMOS[0]?.file ?? { fields: {} };
const word = docxParts({
  name: 'word/document.xml',
  content: wordDocument(paragraph('{{poste.intitule}} {{#modules}}{{intitule}}{{/modules}}').repeat(3)),
}).map(({ name, content }) => [name, new TextDecoder().decode(bytesOf(content))] as const);
const sheets = [...openZip((await writeFeuilleDeRoute(source, DAY)).bytes)].map(
  ([name, part]) => [name, new TextDecoder().decode(part)] as const,
);
const NUMBERS = ['-1', '0', '1048576', '99999999', '1e9', 'x', ''];
const WORDS = ['c', 'row', 'p', 'tc', 't', 'sheet', 'mergeCell', '{{x}}', '{{#modules}}', 'A1:XFD1048576'];

it('whole archives whose XML was spoiled end in a known refusal or a success, in time', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(word, sheets),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(
        ...NUMBERS.map((to) => ({ pattern: /\d+/g, to })),
        ...WORDS.map((to) => ({ pattern: /[A-Za-z{}#/:]+/g, to })),
      ),
      async (seed, which, shares, { pattern, to }) => {
        const spoiled = zip(
          seed.map(([name, text], at) => {
            if (at !== Math.floor(which * seed.length)) return { name, content: text };
            const count = [...text.matchAll(pattern)].length;
            const chosen = new Set(shares.map((share) => Math.floor(share * count)));
            let seen = -1;
            return { name, content: text.replace(pattern, (found) => (chosen.has(++seen) ? to : found)) };
          }),
        );
        const start = performance.now();
        for (const work of [
          () => surveyTemplate(spoiled),
          () => fillTemplate(spoiled, {}, source, DAY),
          async () => readFeuilleDeRoute(spoiled, source),
        ]) {
          const cause: unknown = await Promise.resolve()
            .then((): Promise<unknown> => work())
            .then(
              () => undefined,
              (error: unknown) => error,
            );
          if (cause !== undefined && !(cause instanceof AppError)) throw cause;
          if (cause instanceof AppError) expect(cause.code).toMatch(/^(?:office\/refused|template\/fault)$/);
        }
        expect(performance.now() - start).toBeLessThan(4000);
      },
    ),
    { numRuns: CASES, endOnFailure: true },
  );
}, 600_000);
