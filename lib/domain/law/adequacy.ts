import { parameter } from './parameter';

/** Months after the start in which the employer checks the programme against the employee's skills (D6325-13). */
export const adequacyMonths = parameter<number>({
  id: 'delai.adequation',
  label: 'Examen de l’adéquation du programme',
  unit: 'mois après le début du contrat',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2018-01-01',
      value: 2,
      source: { ref: 'Code du travail, art. D6325-13' },
      confidence: 'verified',
    },
  ],
});
