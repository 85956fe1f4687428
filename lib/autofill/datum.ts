import {
  type Dossier,
  type DossierFile,
  definitions,
  type FieldDef,
  type FieldId,
  isFieldId,
} from '../domain';

/** The lists of a dossier a page may ask rows of: further tutors, bodies and employers. */
export type Lists = Pick<DossierFile, 'tuteurs' | 'organismes' | 'employeurs'>;

/** What an id stands for: a field, or one datum of a row (`tuteurs.0.nom`), which is of the kind of its flat twin. */
export type Datum = {
  readonly id: string;
  readonly twin: FieldId;
  readonly def: FieldDef;
  /** French, as the person knows it: « Nom du tuteur (tuteur n° 2) » for a row, since the first is in the fields. */
  readonly label: string;
};

/** Gives the stored value of any datum of the dossier, undefined when it is missing. */
export type Around = (id: string) => unknown;

const ROW = /^(tuteurs|organismes|employeurs)\.(\d{1,2})\.([A-Za-z.]+)$/;

const SINGULAR = { tuteurs: 'tuteur', organismes: 'organisme', employeurs: 'employeur' } as const;

/** Data of rows whose flat twin has another name. */
const TWINS: Readonly<Record<string, FieldId>> = {
  'tuteurs.experienceAnnees': 'regle.tuteurExperienceAnnees',
  'tuteurs.nombreAlternants': 'regle.tuteurNombreAlternants',
  'organismes.interne': 'formation.interne',
};

type ListName = keyof typeof SINGULAR;

const rowOf = (id: string): { list: ListName; index: number; path: string } | null => {
  const seen = ROW.exec(id);
  return seen === null
    ? null
    : { list: seen[1] as ListName, index: Number(seen[2]), path: seen[3] as string };
};

/** The datum of an id, null when the dossier has no such thing. */
export const datumOf = (id: string): Datum | null => {
  if (isFieldId(id)) return { id, twin: id, def: definitions[id], label: definitions[id].label };
  const row = rowOf(id);
  if (row === null) return null;
  const single = SINGULAR[row.list];
  const twin = TWINS[`${row.list}.${row.path}`] ?? `${single}.${row.path}`;
  if (!isFieldId(twin)) return null;
  const def = definitions[twin];
  return { id, twin, def, label: `${def.label} (${single}\u00A0n°\u00A0${row.index + 2})` };
};

/** Reads the dossier's fields and lists by id; a row of `employeurs` holds its address one level deeper. */
export const aroundOf =
  (fields: Dossier, lists: Lists = {}): Around =>
  (id) => {
    if (isFieldId(id)) return fields[id];
    const row = rowOf(id);
    if (row === null) return undefined;
    let held: unknown = lists[row.list]?.[row.index];
    for (const key of row.path.split('.')) {
      if (typeof held !== 'object' || held === null || !Object.hasOwn(held, key)) return undefined;
      held = (held as Readonly<Record<string, unknown>>)[key];
    }
    return held;
  };
