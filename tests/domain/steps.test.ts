import { describe, expect, it } from 'vitest';
import { fieldIds, isFieldId, modelsOf, STEPS, stepOf } from '@/lib/domain';

describe('the five steps', () => {
  it('hold every field exactly once', () => {
    const placed = STEPS.flatMap(({ groups }) => groups.flatMap(({ fields }) => fields));
    expect([...placed].sort()).toEqual([...fieldIds].sort());
    expect(new Set(placed).size).toBe(placed.length);
  });
  it('are numbered in order and want fields of their own', () => {
    expect(STEPS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    for (const { number, wants } of STEPS)
      for (const id of wants) {
        expect(isFieldId(id)).toBe(true);
        expect(stepOf(id)).toBe(number);
      }
  });
  it('place what is not a field in the third', () => {
    expect(stepOf('objectifs')).toBe(3);
    expect(stepOf('salarie.nir')).toBe(3);
    expect(stepOf('depot.date')).toBe(4);
  });
});

describe('the official models', () => {
  const addresses = STEPS.flatMap(({ number }) => modelsOf(number).map(({ url }) => url));
  it('are the five of the leaflet, the criteria and the portal', () => {
    expect(new Set(addresses)).toEqual(
      new Set([
        ...[
          'cerfa-contrat-professionnalisation.pdf',
          'Modele-fiche-poste-contrat-pro-exp-opcoep.docx',
          'Modele-feuille-route-contrat-pro-exp-opcoep.xlsx',
          'Modele-parcours-formation-interne-contrat-pro-exp-opcoep.docx',
          'Modele-certificat-realisation-contrat-pro-exp-opcoep.docx',
        ].map((name) => `https://www.opcoep.fr/ressources/centre-ressources/modele/${name}`),
        'https://www.opcoep.fr/criteres-de-financement',
        'https://messervicesenligne.opcoep.fr/',
      ]),
    );
  });
  it('exist at each step; the road map is used at the second and the fifth', () => {
    for (const { number } of STEPS) expect(modelsOf(number).length).toBeGreaterThan(0);
    expect(modelsOf(5)).toContainEqual(modelsOf(2)[0]);
  });
});
