import { parameter } from './parameter';

/** Years of experience wanted, and how many employees a tutor (an employer who is the tutor) may follow at once. */
export type TutorLimits = {
  readonly minYears: number;
  readonly max: number;
  readonly maxEmployer: number;
};

/** D6325-6 and D6325-9. */
export const tutorLimits = parameter<TutorLimits>({
  id: 'tuteur.limites',
  label: 'Tuteur : expérience et nombre de personnes suivies',
  unit: 'années, personnes',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2018-01-01',
      value: { minYears: 2, max: 3, maxEmployer: 2 },
      source: { ref: 'Code du travail, art. D6325-6 et D6325-9' },
      confidence: 'verified',
    },
  ],
});
