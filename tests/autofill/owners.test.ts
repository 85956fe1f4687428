import { describe, expect, it } from 'vitest';
import { ownerReader } from '@/lib/autofill/owners';

const read = ownerReader();
const owner = (text: string): string | null => read.said(text)?.owner ?? null;

describe('ownerReader', () => {
  it('takes the first person or body named, the longest words for it', () => {
    expect(owner('Le tuteur de l’alternant')).toBe('tuteur');
    expect(owner('Tuteur désigné par l’entreprise utilisatrice')).toBe('tuteurUtilisatrice');
    expect(owner('Organisme de prévoyance')).toBeNull();
    expect(owner('Expert-comptable de l’entreprise')).toBe('tiers');
  });

  it('reads inclusive writing, capitals and other words for the same', () => {
    for (const text of [
      'Salarié·e',
      'LE SALARIE',
      'Salarié(e)s',
      'Le ou la salarié.e',
      'Alternant·e',
      'Employee',
    ])
      expect(owner(text)).toBe('salarie');
    expect(owner('Tuteur·rice')).toBe('tuteur');
  });

  it('does not take for an owner where or when a thing happens', () => {
    expect(owner('Fonction dans l’entreprise')).toBeNull();
    expect(owner('Nombre de salariés')).toBeNull();
  });

  it('hears two when two are joined, one when one belongs to the other', () => {
    expect(read.said('Employeur et tuteur')?.beside).toEqual(['tuteur']);
    expect(read.said('Le tuteur de l’alternant')?.beside).toEqual([]);
  });

  it('prefers a person to a topic in a label', () => {
    expect(read.labelled('Emploi du tuteur')?.owner).toBe('tuteur');
    expect(owner('Contrat du salarié')).toBe('contrat');
  });

  it('counts tutors and bodies, and knows no second employer', () => {
    const rank = (text: string): number | null => read.said(text)?.rank ?? null;
    expect(['Tuteur n° 2', 'Second tuteur', 'Organisme (3)', 'Tuteur principal', 'Tuteur'].map(rank)).toEqual(
      [1, 1, 2, 0, null],
    );
    expect(owner('Employeur n° 2')).toBe('tiers');
  });
});
