import type { Employeur, Objectif, Organisme, Piece, Tuteur } from '../dossier';
import type { Dossier, FieldId } from '../fields';

/** What the experiment aims at: the part of a row of `objectifs` that rules look at. */
export type Aim = Pick<Objectif, 'kind' | 'intitule'> & { readonly code?: string };

/** The lists rules look into, beside the flat fields: the part of their rows that is read. */
export type Lists = {
  readonly objectifs?: readonly Aim[];
  readonly organismes?: readonly Pick<Organisme, 'denomination'>[];
  readonly tuteurs?: readonly Pick<Tuteur, 'nom' | 'utilisatrice'>[];
  readonly employeurs?: readonly Pick<Employeur, 'denomination'>[];
  readonly pieces?: readonly Pick<Piece, 'kind' | 'etat'>[];
};
export const LISTS = ['objectifs', 'organismes', 'tuteurs', 'employeurs', 'pieces'] as const;
export type ListName = (typeof LISTS)[number];

/** What rules read: the fields of a dossier, and the lists they need. */
export type Facts = Dossier & Lists;
export type Fact = FieldId | ListName;
