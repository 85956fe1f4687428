import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MASK, maskerOf, valuesOn, withoutFigures } from '@/lib/autofill/masking';
import { control, select, snapshot } from './page';

describe('masking', () => {
  it('hides a value in any case, without its accents, and keeps the other words', () => {
    const mask = maskerOf(['Lefèvre-Diallo', 'rue de la Paix']);
    expect(mask('Dossier de LEFEVRE DIALLO, suivi')).toBe(`Dossier de ${MASK}, suivi`);
    expect(mask('12 Rue de la paix')).toBe(`12 ${MASK}`);
    expect(mask('Nom de naissance')).toBe('Nom de naissance');
  });

  it('hides a value with a hyphen, in another case', () => {
    expect(maskerOf(['Mi-parcours, 12 rue (B)'])('Adresse : mi-parcours, 12 RUE (B).')).toBe(
      `Adresse : ${MASK}.`,
    );
  });

  it('hides figures, days and addresses by their shape', () => {
    const texts = [
      'SIRET 732 829 320 00074',
      'le 01/09/2023',
      'le 2023-09-01',
      'à zoe@exemple.fr',
      'n° 20231457',
    ];
    for (const text of texts) expect(withoutFigures(text)).toMatch(/^\S+ …$/u);
    expect(withoutFigures('13 chiffres, 35 h')).toBe('13 chiffres, 35 h');
  });

  it('never lets a value through', () => {
    const anyValue = fc
      .string({ unit: 'binary', minLength: 3, maxLength: 12 })
      .filter((text) => text.trim().length >= 3);
    fc.assert(
      fc.property(anyValue, fc.string(), fc.string(), (value, before, after) => {
        expect(maskerOf([value])(`${before}${value}${after}`)).not.toContain(value.trim());
      }),
    );
  });

  it('takes as values what is typed, not the page’s own options', () => {
    const page = snapshot([
      control({ value: 'Durand' }),
      control({ value: 'ab' }),
      select('Nature', ['', 'CDI'], { value: 'v1' }),
      control({ kind: 'combobox', options: [{ value: 'CDD', label: 'CDD' }], value: 'CDD' }),
      control({ kind: 'combobox', value: 'Lyon' }),
      control({ kind: 'checkbox', value: 'true' }),
    ]);
    expect(
      valuesOn({
        ...page,
        facts: [{ ref: '', selector: '', label: '', headings: [], value: 'Zoé', order: 9 }],
      }),
    ).toEqual(['Durand', 'Lyon', 'Zoé']);
  });
});
