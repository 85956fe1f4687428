import { parameter } from './parameter';

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
