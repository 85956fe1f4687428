import { parameter } from './parameter';

/** Cents a month and months at most; `raised`: a tutor of 45 or more, or an employee of the reinforced public. */
export type TutorFunding = { readonly month: number; readonly raised: number; readonly months: number };

/** D6332-93. */
export const tutorFunding = parameter<TutorFunding>({
  id: 'financement.fonction-tutorale',
  label: 'Exercice de la fonction tutorale',
  unit: 'centimes par mois, et mois au plus',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2018-01-01',
      value: { month: 23000, raised: 34500, months: 6 },
      source: { ref: 'Code du travail, art. D6332-93' },
      confidence: 'verified',
    },
  ],
});
