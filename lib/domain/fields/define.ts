import type * as z from '../../shared/z';

/** The parts of a dossier a person meets, in the order of the five steps. */
export const SECTIONS = [
  'poste',
  'positionnement',
  'employeur',
  'salarie',
  'tuteur',
  'tuteurUtilisatrice',
  'contrat',
  'organisme',
  'formation',
  'opco',
  'depot',
  'evaluation',
  'regle',
] as const;
export type Section = (typeof SECTIONS)[number];

/** How a datum is typed and shown; the stored form of each is fixed by the design (ISO days, "1300.00", …). */
export type Kind =
  | 'text'
  | 'multiline'
  | 'boolean'
  | 'code'
  | 'date'
  | 'integer'
  | 'amount'
  | 'siret'
  | 'nir'
  | 'phone'
  | 'email'
  | 'postcode'
  | 'naf'
  | 'idcc'
  | 'nda'
  | 'rncp'
  | 'nsf'
  | 'departement'
  | 'franceTravail'
  | 'urssaf';

/** public: on any register; business: of a firm; personal: of a person; sensitive: NIR, disability, pay, aids. */
export type Sensitivity = 'public' | 'business' | 'personal' | 'sensitive';

export type Code = {
  readonly code: string;
  readonly label: string;
  readonly group?: string;
  readonly note?: string;
  /** Other words for the same code, as people and pages write it. */
  readonly aliases?: readonly string[];
  /** Recognised when read, never offered. */
  readonly repealed?: true;
};
export type CodeList = { readonly id: string; readonly source: string; readonly entries: readonly Code[] };

/** Help in plain French: what to write, a made-up example, where a person finds it, the notice's page if any. */
export type Help = {
  readonly what: string;
  readonly example?: string;
  readonly where: string;
  readonly noticePage?: number;
};

/** The words the world uses for a datum; matching compares them after `fold`. */
export type Lexicon = {
  /** Labels seen on forms, most usual first, without the owner ("Nom de naissance", not "… du salarié"). */
  readonly labels: readonly string[];
  /** Words that, when present in the label, mean it is another datum. */
  readonly not?: readonly string[];
  readonly autocomplete?: string;
};

/** A condition on other fields: `reads` is complete, `holds` answers undefined while it cannot be known. */
export type Condition = {
  readonly reads: readonly string[];
  readonly holds: (fields: Readonly<Record<string, unknown>>) => boolean | undefined;
};

/**
 * One datum, declared once. `schema` accepts valid stored values only (missing is an absent key);
 * `clean` turns what a person types or pastes into the stored form, or returns it tidied when it cannot.
 */
export type FieldDef<S extends z.ZodType = z.ZodType> = {
  readonly section: Section;
  readonly label: string;
  readonly help: Help;
  readonly kind: Kind;
  readonly schema: S;
  readonly sensitivity: Sensitivity;
  readonly words: Lexicon;
  readonly codes?: CodeList;
  /** Hidden and not counted when this answers false. */
  readonly applies?: Condition;
};

/* @__NO_SIDE_EFFECTS__ */
/** Declares a field; only there so that the schema's type is kept. */
export const field = <S extends z.ZodType>(definition: FieldDef<S>): FieldDef<S> => definition;
