import { describe, expect, it } from 'vitest';
import { asExpected } from '@/lib/autofill/expected';
import type { Asked } from '@/lib/autofill/hearing';
import { lexicon } from '@/lib/autofill/lexicon';
import { unitsOf } from '@/lib/autofill/units';
import { control } from './page';

const { entries } = lexicon();

/** A question under a title, named so well as each datum. */
const asked = (
  label: string,
  named: Readonly<Record<string, number>>,
  headings: string[] = ['Employeur'],
): Asked => {
  const [unit] = unitsOf([control({ label, headings })]);
  if (unit === undefined) throw new Error('no unit');
  return {
    unit,
    named: new Map(
      entries.flatMap((entry) => (named[entry.id] === undefined ? [] : [[entry, named[entry.id] ?? 0]])),
    ),
  };
};

const scoreIn = (all: readonly Asked[], at: number, id: string): number =>
  [...(all[at]?.named ?? [])].find(([entry]) => entry.id === id)?.[1] ?? 0;

const NAF = asked('Code NAF', { 'employeur.naf': 1 });
const IDCC = asked('IDCC', { 'employeur.idcc': 1 });
const HALF = { 'employeur.effectif': 0.5 };

describe('asExpected', () => {
  it('believes a datum named half between those it stands between on the form, less beside one', () => {
    const two = scoreIn(asExpected([NAF, asked('Employés', HALF), IDCC], entries), 1, 'employeur.effectif');
    const one = scoreIn(asExpected([NAF, asked('Employés', HALF)], entries), 1, 'employeur.effectif');
    expect(two).toBeGreaterThan(0.65);
    expect(one).toBeGreaterThan(0.6);
    expect(one).toBeLessThan(two);
  });

  it('does not under another title, nor beside data of other places, nor when the page names it better', () => {
    const alone = asExpected([NAF, asked('Employés', HALF, ['Autre chose'])], entries);
    const far = asExpected([asked('Opco', { 'opco.nom': 1 }), asked('Employés', HALF)], entries);
    const better = asExpected(
      [NAF, asked('Employés', HALF), asked('Effectif', { 'employeur.effectif': 1 })],
      entries,
    );
    for (const page of [alone, far, better]) expect(scoreIn(page, 1, 'employeur.effectif')).toBe(0.5);
  });

  it('does not where the label speaks of something no dossier holds', () => {
    const page = asExpected([NAF, asked('Employés de la filiale', HALF), IDCC], entries);
    expect(scoreIn(page, 1, 'employeur.effectif')).toBe(0.5);
  });

  it('leaves a box that may hold a street or its number', () => {
    const town = asked('Code postal', { 'salarie.adresse.codePostal': 1 });
    const either = asked('Numéro et rue', { 'salarie.adresse.voie': 0.55, 'salarie.adresse.numero': 0.53 });
    expect(scoreIn(asExpected([either, town], entries), 0, 'salarie.adresse.voie')).toBe(0.55);
  });
});
