import { parameter } from './parameter';

/** The groups of employers for insertion (GEIQ): cents a year of support, ordinary and raised. */
export type GroupAid = { readonly ordinary: number; readonly raised: number };

export const groupAid = parameter<GroupAid>({
  id: 'aide.geiq',
  label: 'Aide à l’accompagnement par un GEIQ',
  unit: 'centimes par accompagnement et par an',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2022-03-24',
      value: { ordinary: 81400, raised: 140000 },
      source: { ref: 'Code du travail, art. D6325-23 ; arrêté du 10 mars 2022' },
      confidence: 'verified',
    },
  ],
});
