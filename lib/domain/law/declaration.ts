import { parameter } from './parameter';

/** Calendar days before the start in which the hiring is declared (DPAE), the day of start excluded. */
export const declarationDays = parameter<number>({
  id: 'delai.dpae',
  label: 'Déclaration préalable à l’embauche',
  unit: 'jours calendaires au plus tôt avant l’embauche',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2018-01-01',
      value: 8,
      source: { ref: 'Code du travail, art. L1221-10 et R1221-4 ; daf-mag.fr, listopaye.fr' },
      confidence: 'verified',
    },
  ],
});
