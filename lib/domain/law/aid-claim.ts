import { parameter } from './parameter';

/** Months after the start to claim the aids for job-seekers of 26 and of 45 and more. */
export const aidClaimMonths = parameter<number>({
  id: 'delai.aides',
  label: 'Demande de l’aide pour un demandeur d’emploi de 26 ans ou de 45 ans et plus',
  unit: 'mois après le début du contrat',
  verifieLe: '2026-11-23',
  tiers: [
    {
      from: '2018-01-01',
      value: 3,
      source: { ref: 'les-aides.fr (3 janvier 2024) ; ash.tm.fr' },
      confidence: 'verified',
    },
  ],
});
