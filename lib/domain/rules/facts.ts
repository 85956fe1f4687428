import type { Dossier, FieldId } from '../fields';

/** What the experiment aims at; the part of a row of `objectifs` that rules look at. */
export type Aim = { readonly kind: string; readonly code?: string | undefined; readonly intitule: string };

/** What rules read: the fields of a dossier, and the lists they need. */
export type Facts = Dossier & { readonly objectifs?: readonly Aim[] };
export type Fact = FieldId | 'objectifs';

/** The lists among the facts. */
export const LISTS = ['objectifs'] as const;
