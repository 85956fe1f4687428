import { parameter } from './parameter';

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
