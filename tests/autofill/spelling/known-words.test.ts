import { describe, expect, it } from 'vitest';
import { datumOf } from '@/lib/autofill/datum';
import { knownWords } from '@/lib/autofill/spelling/known-words';

const wordsOf = (id: string, text: string, held: Readonly<Record<string, string>>): readonly string[] => {
  const datum = datumOf(id);
  if (datum === null) throw new Error('no such datum');
  return knownWords(datum, text, text, (other) => held[other]).words;
};

describe('the words under which a list may hold a town', () => {
  it('adds the department where the person was born', () => {
    expect(
      wordsOf('salarie.communeNaissance', 'Vienne', { 'salarie.departementNaissance': '38' }).slice(0, 2),
    ).toEqual(['Vienne', 'Vienne (38)']);
    expect(wordsOf('salarie.communeNaissance', 'Vienne', {})).toEqual(['Vienne']);
  });

  it('takes the department of an address from its postcode, overseas too, not in Corsica', () => {
    const at = (codePostal: string): readonly string[] =>
      wordsOf('salarie.adresse.commune', 'Saint-Denis', { 'salarie.adresse.codePostal': codePostal });
    expect(at('93200')).toContain('Saint-Denis (93)');
    expect(at('97400')).toContain('Saint-Denis (974)');
    expect(at('20000')).not.toContain('Saint-Denis (20)');
  });
});
