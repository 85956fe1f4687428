import { parameter } from './parameter';

/** Fixed term: a day a week, within `shortWeeks` up to `shortMonths` of contract and `longMonths` beyond. */
export type FixedTermTrial = {
  readonly shortMonths: number;
  readonly shortWeeks: number;
  readonly longMonths: number;
};

/** L1242-10. */
export const fixedTermTrial = parameter<FixedTermTrial>({
  id: 'essai.cdd',
  label: 'Période d’essai d’un CDD',
  unit: 'mois de contrat, semaines et mois d’essai',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2018-01-01',
      value: { shortMonths: 6, shortWeeks: 2, longMonths: 1 },
      source: { ref: 'Code du travail, art. L1242-10 ; cabinet-cec.fr, lhotellerie-restauration.fr' },
      confidence: 'verified',
    },
  ],
});
