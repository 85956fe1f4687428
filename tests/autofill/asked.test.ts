import { describe, expect, it } from 'vitest';
import { askedIn } from '@/lib/autofill/asked';

describe('askedIn', () => {
  it.each([
    ['SIRET *', 'SIRET'],
    ['3. Raison sociale', 'Raison sociale'],
    ['[E07] Raison sociale', 'Raison sociale'],
    ['Q5 : Prénom', 'Prénom'],
    ['SIRET Le numéro SIRET compte 14 chiffres', 'SIRET'],
    ['Nom de naissance Tel qu’il figure sur la pièce', 'Nom de naissance'],
    ['Téléphone ⓘ Aide', 'Téléphone'],
    ['Effectif total. Au 31 décembre de l’an passé', 'Effectif total'],
    ['Commune, si connue', 'Commune'],
    ['Date de fin – à compléter plus tard', 'Date de fin'],
  ])('%s', (label, own) => {
    expect(askedIn(label)).toBe(own);
  });

  it('keeps what only looks like an addition', () => {
    for (const label of [
      'N° de rue',
      'C. P.',
      'MIN. SOCIAL',
      'Inscrit à France Travail',
      'Nom Alternant',
      'Aide',
    ])
      expect(askedIn(label)).toBe(label);
  });
});
