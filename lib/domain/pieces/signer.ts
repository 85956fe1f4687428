export type Signer =
  | 'employeur'
  | 'second-employeur'
  | 'salarie'
  | 'representant-legal'
  | 'tuteur'
  | 'organisme';

/** Who signs, as a person reads it. */
export const SIGNERS: Readonly<Record<Signer, string>> = {
  employeur: 'L’employeur',
  'second-employeur': 'Le second employeur',
  salarie: 'Le salarié',
  'representant-legal': 'Le représentant légal du salarié mineur',
  tuteur: 'Le tuteur',
  organisme: 'L’organisme de formation',
};
