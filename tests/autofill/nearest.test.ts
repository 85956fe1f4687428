import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datumOf, nearestOptions } from '@/lib/autofill';

const options = (...labels: readonly string[]) => labels.map((label, at) => ({ value: `${at}`, label }));
const labels = (id: string, stored: unknown, ...all: readonly string[]) =>
  nearestOptions(datumOf(id)!, stored, options(...all)).map(({ label }) => label);

describe('nearestOptions', () => {
  it('puts the nearest meaning first, by labels and other words of a code', () => {
    expect(labels('salarie.diplomeObtenu', '31', '--', 'Licence', 'BTS agricole', 'CAP')[0]).toBe(
      'BTS agricole',
    );
    expect(labels('contrat.emploi', 'Vendeur en boulangerie', 'Choisissez', 'Boulangerie', 'Bureau')).toEqual(
      ['Boulangerie', 'Bureau'],
    );
  });

  it('puts the nearest figure first', () => {
    expect(labels('employeur.effectif', 48, '10', '50', '500')[0]).toBe('50');
  });

  it('weighs only what shares a word in a list of every town', () => {
    const towns = Array.from({ length: 20_000 }, (_, at) => `Commune ${at.toString(36)} sur eau`);
    const [first] = labels('employeur.adresse.commune', 'Villefranche', ...towns, 'Villefranche-sur-Saône');
    expect(first).toBe('Villefranche-sur-Saône');
  });

  it('proposes nothing when nothing is near, and never more than fifty', () => {
    expect(labels('contrat.emploi', 'Vendeur', 'Rouge', 'Vert')).toEqual([]);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Vendeur', 'Vendeur en gros', 'Rouge', ''), { maxLength: 90 }),
        (all) => {
          const near = labels('contrat.emploi', 'Vendeur', ...all);
          expect(near.length).toBeLessThanOrEqual(50);
          expect(near).not.toContain('');
          if (all.includes('Vendeur')) expect(near[0]).toBe('Vendeur');
        },
      ),
    );
  });
});
