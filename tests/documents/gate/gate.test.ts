import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officeBytes, openOffice, openZip, partText } from '@/lib/documents/gate';
import { readWorkbook } from '@/lib/documents/xlsx/grid';
import { sentenceFor } from '@/lib/messages';
import { AppError } from '@/lib/shared/errors';
import { HONEST, HOSTILE, STRIPPED } from './hostile';

const CASES = process.env.COMPAGNON_FULL === '1' ? 3000 : 300;
const MEMORY = 300 * 1024 * 1024;

const refusalOf = (work: () => unknown): AppError | undefined => {
  try {
    work();
    return undefined;
  } catch (cause) {
    if (cause instanceof AppError) return cause;
    throw cause;
  }
};

describe('the gate of office files', () => {
  it('has at least sixty hostile files to refuse', () => expect(HOSTILE.length).toBeGreaterThanOrEqual(60));

  for (const { name, bytes, why, kind } of HOSTILE)
    it(`refuses ${name}`, () => {
      const before = process.memoryUsage();
      const start = performance.now();
      const refusal = refusalOf(() => (kind === 'zip' ? openZip(bytes) : openOffice(bytes)));
      const after = process.memoryUsage();
      expect(performance.now() - start).toBeLessThan(2000);
      expect(after.rss - before.rss).toBeLessThan(MEMORY);
      expect(refusal?.code).toBe('office/refused');
      expect(why).toContain((refusal?.facts as { reason?: string } | undefined)?.reason);
      expect(refusal && sentenceFor(refusal)).toMatch(
        /^Ce fichier a été refusé sans être ouvert.+ Choisissez/,
      );
    });

  it('takes off the links that leave the file, and says which', () => {
    for (const { kind, bytes } of STRIPPED) {
      const office = openOffice(bytes, 'docx');
      expect(office.stripped).toEqual([{ kind, part: 'word/_rels/document.xml.rels' }]);
      expect(partText(office, 'word/_rels/document.xml.rels')).not.toContain('Target=');
      expect(partText(office, 'word/document.xml')).toContain('reste');
    }
  });

  it('lets honest files through, and again once rebuilt', () => {
    for (const bytes of HONEST) {
      const office = openOffice(bytes);
      const again = openOffice(officeBytes(office));
      expect([...again.parts.keys()]).toEqual([...office.parts.keys()]);
      expect([...again.parts.values()]).toEqual([...office.parts.values()]);
    }
  });

  it('ends in a known refusal or a success, whatever bytes are spoiled', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HONEST),
        fc.array(
          fc.tuple(fc.double({ min: 0, max: 0.9999, noNaN: true }), fc.integer({ min: 0, max: 255 })),
          { minLength: 1, maxLength: 8 },
        ),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 4, nil: undefined }),
        (seed, changes, cut) => {
          const copy = seed.slice(0, cut === undefined ? seed.length : Math.floor(cut * seed.length));
          for (const [share, value] of changes)
            if (copy.length > 0) copy[Math.floor(share * copy.length)] = value;
          const start = performance.now();
          const refusal = refusalOf(() => {
            if (openOffice(copy).kind === 'xlsx') readWorkbook(copy);
          });
          expect(refusal?.code ?? 'office/refused').toBe('office/refused');
          expect(performance.now() - start).toBeLessThan(2000);
        },
      ),
      { numRuns: CASES },
    );
  }, 600_000);
});
