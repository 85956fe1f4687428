import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiWord, filedNames, NAME_LIMIT, PIECE_KINDS, packageName } from '@/lib/domain';

const PDF = 'application/pdf';

describe('the names of the files', () => {
  it('say the place, the piece and the person', () =>
    expect(
      filedNames(
        [
          { kind: 'cerfa', type: PDF },
          { kind: 'autre', nom: 'Accord de la branche (scan).pdf', type: 'image/jpeg' },
        ],
        'Lefèvre-Œuvrard Léa',
      ),
    ).toEqual([
      '01_CERFA-12434_LEFEVRE-OEUVRARD-LEA.pdf',
      '02_ACCORD-DE-LA-BRANCHE-SCAN_LEFEVRE-OEUVRARD-LEA.jpg',
    ]));

  it('name nobody without being told to', () =>
    expect(filedNames([{ kind: 'rib', type: PDF }])).toEqual(['01_RIB.pdf']));

  it('of the package', () => {
    expect(packageName('2026-11-25', 'Nguyễn Đức')).toBe('DOSSIER-CPRO_2026-11-25_NGUYEN-DUC.zip');
    expect(packageName('2026-11-25')).toBe('DOSSIER-CPRO_2026-11-25.zip');
  });

  it('hold no number of a person', () => {
    expect(asciiWord('NIR 1 85 12 69 123 456 78 de Léa', 60)).toBe('NIR-DE-LEA');
    expect(asciiWord('185122A00123456', 60)).toBe('');
    expect(asciiWord('scan 1 85 12 2A 001 234 56', 60)).toBe('SCAN');
    expect(asciiWord('Devis 2026-10', 60)).toBe('DEVIS-2026-10');
  });

  const piece = fc.record({
    kind: fc.constantFrom(...PIECE_KINDS),
    nom: fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.stringMatching(/^[a-z0-9 .-]{1,90}$/)),
    type: fc.constantFrom(PDF, 'image/png', 'application/x-unknown'),
  });

  it('are plain, short, different and in order, whatever they are made of', () =>
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 120 }),
        fc.oneof(fc.string({ unit: 'binary', maxLength: 90 }), fc.stringMatching(/^[A-Za-zéœ' -]{1,90}$/)),
        (pieces, owner) => {
          const names = [...filedNames(pieces, owner), packageName('2026-11-25', owner)];
          for (const name of names) {
            expect(name).toMatch(/^[A-Z0-9]+(?:[_-][A-Z0-9]+)*\.[a-z]+$/);
            expect(name.length).toBeLessThanOrEqual(NAME_LIMIT);
            expect(name).not.toMatch(/\d{9}/);
          }
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
          expect(names.slice(0, -1)).toEqual(names.slice(0, -1).sort());
        },
      ),
      { numRuns: 500 },
    ));
});
