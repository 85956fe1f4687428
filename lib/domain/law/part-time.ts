import { parameter } from './parameter';

/** Least hours a week of a part-time contract, short of an agreement or of a written wish of the employee. */
export const partTimeHours = parameter<number>({
  id: 'travail.temps-partiel',
  label: 'Durée minimale du temps partiel',
  unit: 'heures par semaine',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2016-08-10',
      value: 24,
      source: { ref: 'Code du travail, art. L3123-7, L3123-19 et L3123-27' },
      confidence: 'verified',
    },
  ],
});
