import { type IsoDay, plusMonths } from '../calendar';
import { enVigueur, parameter } from './parameter';

/** How long the signed form is kept: years from the conclusion, or until a day. */
export type Retention = { readonly years: number } | { readonly until: IsoDay };

const notice = { ref: 'Notice n° 51650#09 du Cerfa 12434*05, page 1' };

/** By day of conclusion; the contracts paid by NextGenerationEU are kept until its last audits. */
export const retention = parameter<Retention>({
  id: 'conservation.cerfa',
  label: 'Conservation du Cerfa signé',
  unit: 'années à compter de la conclusion, ou dernier jour',
  verifieLe: '2026-11-23',
  tiers: [
    { from: '2018-01-01', value: { years: 5 }, source: notice, confidence: 'verified' },
    { from: '2020-07-01', value: { until: '2031-12-31' }, source: notice, confidence: 'verified' },
    { from: '2023-01-01', value: { years: 5 }, source: notice, confidence: 'verified' },
  ],
});

/** The last day on which the signed form must be kept; undefined when the law of that conclusion is unknown. */
export const retentionEnd = (conclusion: IsoDay): IsoDay | undefined => {
  const law = enVigueur(retention, conclusion)?.value;
  if (law === undefined) return undefined;
  return 'until' in law ? law.until : plusMonths(conclusion, 12 * law.years);
};
