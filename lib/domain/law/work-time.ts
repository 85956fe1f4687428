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

/** Hours a week under 18: without and with a derogation (some building sites, or the labour inspector). */
export type MinorsTime = { readonly week: number; readonly derogation: number };

/** L3162-1 as the loi 2018-771, art. 13, worded it; R3162-1 for the building sites. */
export const minorsTime = parameter<MinorsTime>({
  id: 'travail.mineurs',
  label: 'Durée du travail avant 18 ans',
  unit: 'heures par semaine',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2019-01-01',
      value: { week: 35, derogation: 40 },
      source: { ref: 'Code du travail, art. L3162-1 et R3162-1 ; décret n° 2018-1139', jo: '2018-12-14' },
      confidence: 'verified',
    },
  ],
});

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
