import type { Objectif } from '../dossier';
import type { Dossier, FieldId } from '../fields';

/** What the experiment aims at: the part of a row of `objectifs` that rules look at. */
export type Aim = Pick<Objectif, 'kind' | 'intitule'>;

/** What rules read: the fields of a dossier, and the lists they need. */
export type Facts = Dossier & { readonly objectifs?: readonly Aim[] };
export type Fact = FieldId | 'objectifs';
