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

/** Cents an hour and hours at most, for training a tutor or an employer of fewer than eleven employees. */
export type TutorTraining = { readonly hour: number; readonly hours: number };

/** D6332-92. */
export const tutorTraining = parameter<TutorTraining>({
  id: 'financement.formation-tuteur',
  label: 'Formation du tuteur',
  unit: 'centimes par heure, et heures au plus',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2018-01-01',
      value: { hour: 1500, hours: 40 },
      source: { ref: 'Code du travail, art. D6332-92' },
      confidence: 'verified',
    },
  ],
});

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
