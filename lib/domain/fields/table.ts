import type * as z from '../../shared/z';
import { contrat } from './contrat';
import { contratDates } from './contrat-dates';
import type { FieldDef, Section } from './define';
import { depot } from './depot';
import { employeur } from './employeur';
import { employeurMore } from './employeur-more';
import { evaluation } from './evaluation';
import { formation } from './formation';
import { opco } from './opco';
import { organisme } from './organisme';
import { parcours } from './parcours';
import { positionnement, poste } from './poste';
import { regle } from './regle';
import { salarie } from './salarie';
import { salarieSituation } from './salarie-situation';
import { tuteur, tuteurUtilisatrice } from './tuteur';

/** Every datum of a dossier, in the order a person meets them. */
export const FIELDS = {
  ...poste,
  ...positionnement,
  ...employeur,
  ...employeurMore,
  ...salarie,
  ...salarieSituation,
  ...tuteur,
  ...tuteurUtilisatrice,
  ...contrat,
  ...contratDates,
  ...organisme,
  ...formation,
  ...parcours,
  ...opco,
  ...depot,
  ...evaluation,
  ...regle,
};

export type FieldId = keyof typeof FIELDS;
/** The stored form of a field. */
export type Value<K extends FieldId> = z.output<(typeof FIELDS)[K]['schema']>;
/** A dossier's fields, flat; a missing value is an absent key. */
export type Dossier = { readonly [K in FieldId]?: Value<K> };

/** The same table without each field's own type: what generic code (forms, lexicon, import) works on. */
export const definitions: Readonly<Record<FieldId, FieldDef>> = FIELDS;

export const fieldIds: readonly FieldId[] = Object.keys(FIELDS) as FieldId[];

/** True for the id of a declared field; never for a name inherited from Object. */
export const isFieldId = (id: string): id is FieldId => Object.hasOwn(FIELDS, id);

/** The fields of a section, in order. */
export const fieldsOf = (section: Section): readonly FieldId[] =>
  fieldIds.filter((id) => definitions[id].section === section);

/** False only when the field's condition is known to fail; an unanswered condition leaves the field shown. */
export const applies = (id: FieldId, fields: Readonly<Record<string, unknown>>): boolean =>
  definitions[id].applies?.holds(fields) !== false;

/** The values a form or a page may be given: one left over from an answer since changed stays in the dossier only. */
export const appliedFields = (fields: Readonly<Record<string, unknown>>): Dossier =>
  Object.fromEntries(Object.entries(fields).filter(([id]) => isFieldId(id) && applies(id, fields)));
