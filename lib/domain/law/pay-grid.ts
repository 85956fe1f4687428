import { parameter } from './parameter';

export type PayClass = 'base' | 'majored';
/** Percent of the SMIC under 21, from 21 to 25, and from 26; percent of the branch minimum from 26. */
export type PayGrid = {
  readonly under21: Readonly<Record<PayClass, number>>;
  readonly from21: Readonly<Record<PayClass, number>>;
  readonly from26: number;
  readonly branchFrom26: number;
};

/** The grid of the notice (D6325-14, D6325-15, D6325-18; L6325-8, L6325-9). */
export const payGrid = parameter<PayGrid>({
  id: 'remuneration.grille',
  label: 'Rémunération minimale',
  unit: '% du SMIC, et % du minimum de branche à partir de 26 ans',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2004-10-01',
      value: {
        under21: { base: 55, majored: 65 },
        from21: { base: 70, majored: 80 },
        from26: 100,
        branchFrom26: 85,
      },
      source: { ref: 'Code du travail, art. D6325-14 à D6325-18 ; notice n° 51650#09, grille' },
      confidence: 'verified',
    },
  ],
});

/**
 * The column of the grid a diploma code of the form opens (tables of the notice), or undefined where the texts do
 * not settle it: technological baccalauréat (43) and « autre diplôme de niveau bac » (49).
 */
export const payClass = (diploma: string): PayClass | undefined => {
  if (diploma === '43' || diploma === '49') return undefined;
  if (diploma === '41') return 'majored';
  return /^[123]/.test(diploma) ? 'majored' : 'base';
};
