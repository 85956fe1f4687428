import { parameter } from './parameter';

/** Calendar days to report an early breach to the DREETS, the Opco and the Urssaf or MSA (D6325-5). */
export const breachDays = parameter<number>({
  id: 'delai.rupture',
  label: 'Signalement d’une rupture anticipée',
  unit: 'jours calendaires après la rupture',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2018-01-01',
      value: 30,
      source: { ref: 'Code du travail, art. D6325-5' },
      confidence: 'one-source',
    },
  ],
});
