import { parameter } from './parameter';

/**
 * Share of the contract's hours spent in training, and its floor in hours. The law does not say how many hours a
 * year of contract holds: `yearLow` (1,607 h, worked time) and `yearHigh` (1,820 h, paid time) frame the answer.
 */
export type HoursShare = {
  readonly minPercent: number;
  readonly maxPercent: number;
  readonly minHours: number;
  readonly yearLow: number;
  readonly yearHigh: number;
};

/** L6325-13 and L6325-14. */
export const hoursShare = parameter<HoursShare>({
  id: 'formation.part',
  label: 'Heures de formation',
  unit: '% de la durée du contrat, et heures',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2018-01-01',
      value: { minPercent: 15, maxPercent: 25, minHours: 150, yearLow: 1607, yearHigh: 1820 },
      source: {
        ref: 'Code du travail, art. L6325-13 et L6325-14',
        url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000033024376',
      },
      confidence: 'verified',
    },
  ],
});
