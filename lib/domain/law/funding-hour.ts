import { parameter } from './parameter';

/** Cents an hour when the branch has set nothing: ordinary, and public of L6325-1-1 or GEIQ. */
export type HourFunding = { readonly ordinary: number; readonly reinforced: number };

/** L6332-14 and D6332-87; the branch's own level, when there is one, stands instead. */
export const hourFunding = parameter<HourFunding>({
  id: 'financement.heure',
  label: 'Forfait horaire à défaut d’accord de branche',
  unit: 'centimes par heure de formation',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2018-01-01',
      value: { ordinary: 915, reinforced: 1500 },
      source: { ref: 'Code du travail, art. L6332-14 et D6332-87 ; documentation.opcapl.com' },
      confidence: 'verified',
    },
  ],
});
