import { parameter } from './parameter';

/** Months of the fixed-term contract, or of the action at the start of a permanent one. */
export type Durations = {
  readonly min: number;
  readonly usual: number;
  readonly agreement: number;
  readonly reinforced: number;
};

/** L6325-11 and L6325-12: 6 to 12 months; 24 under a branch agreement; 36 for the public of L6325-1-1. */
export const durations = parameter<Durations>({
  id: 'duree.mois',
  label: 'Durée du contrat ou de l’action',
  unit: 'mois',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2019-01-01',
      value: { min: 6, usual: 12, agreement: 24, reinforced: 36 },
      source: {
        ref: 'Code du travail, art. L6325-11 et L6325-12',
        url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037386541',
      },
      confidence: 'verified',
    },
  ],
});
