import { parameter } from './parameter';

/** The aid for the long-term unemployed, cents for the first year; the age is asked until June 2022. */
export type LongTermAid = { readonly cents: number; readonly fromAge: number };

export const longTermAid = parameter<LongTermAid>({
  id: 'aide.longue-duree',
  label: 'Aide exceptionnelle pour un demandeur d’emploi de longue durée',
  unit: 'centimes pour la première année, et âge',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2021-11-01',
      value: { cents: 800000, fromAge: 30 },
      source: { ref: 'Décret n° 2021-1404' },
      confidence: 'verified',
    },
    {
      from: '2022-07-01',
      to: '2022-12-31',
      value: { cents: 800000, fromAge: 0 },
      source: { ref: 'Décret n° 2022-957' },
      confidence: 'verified',
    },
  ],
});
