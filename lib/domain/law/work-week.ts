import { parameter } from './parameter';

/** Hours a week: legal, average over twelve weeks (and by agreement), most in any week. */
export type WorkTime = {
  readonly legal: number;
  readonly average: number;
  readonly averageAgreed: number;
  readonly week: number;
};

/** L3121-20, L3121-22, L3121-23, L3121-27 as the loi of 8 August 2016 numbered them. */
export const workTime = parameter<WorkTime>({
  id: 'travail.semaine',
  label: 'Durée du travail par semaine',
  unit: 'heures',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2016-08-10',
      value: { legal: 35, average: 44, averageAgreed: 46, week: 48 },
      source: { ref: 'Code du travail, art. L3121-20 à L3121-27 ; sc-conseils-expertise.fr' },
      confidence: 'verified',
    },
  ],
});
