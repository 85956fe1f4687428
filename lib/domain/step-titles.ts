/** The titles of the five steps of the mission, in order; without any import, for screens that need no more of them. */
export const STEP_TITLES = [
  'Besoin et poste',
  'Positionnement',
  'Parcours et contrat',
  'Dépôt',
  'Suivi et évaluation',
] as const;
