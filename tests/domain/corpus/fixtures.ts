import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Fields = Readonly<Record<string, unknown>>;
type Lists = Readonly<Record<string, unknown>>;

/** A period: contract and training from `start` to `end`; signed, handed over and declared on `signed`. */
type Period = { readonly signed: string; readonly start: string; readonly end: string };

type Change = { readonly change?: Fields; readonly lists?: Lists; readonly at?: Period };

/** A dossier that breaks no rule: a root with some fields replaced (`null` removes one). */
export type ConformEntry = Change & {
  readonly id: string;
  readonly base: string;
  readonly day: string;
  readonly purpose?: string;
  /** Rows that may warn or inform about it, by the law; any other row must be silent. */
  readonly tells?: readonly string[];
  /** Ids of conform dossiers stored beside it. */
  readonly others?: readonly string[];
  readonly covers: string;
};

/** raised: non-conform or undetermined, for rows that tell the user something rather than refuse. */
export type Expected = {
  readonly id: string;
  readonly status?: 'non-conform' | 'undetermined' | 'raised';
  /** Asked only where the law leaves the severity of the row to the window it falls in. */
  readonly severity?: 'block' | 'warn' | 'info';
  readonly fields?: readonly string[];
};

/**
 * A conform dossier with one defect and what the law says of it, written by hand. `also`: rows that may speak too, as
 * a consequence of the same defect. `needs`: the tables of references.json given beside the dossier.
 */
export type DefectEntry = Change & {
  readonly id: string;
  readonly base: string;
  readonly day?: string;
  readonly purpose?: string;
  readonly expect: readonly Expected[];
  readonly also?: readonly string[];
  readonly needs?: readonly string[];
  readonly others?: readonly string[];
  /** A font without one letter, and boxes that hold so many signs. */
  readonly print?: { readonly missing: string; readonly longest: number };
  readonly pdf?: { readonly edition?: string; readonly fields?: Fields };
  readonly law: string;
};

/** Two defects at once: ids of two entries on the same base that touch different fields. */
export type DoubleEntry = {
  readonly id: string;
  readonly of: readonly [string, string];
  readonly law: string;
};

export type Root = { readonly fields: Fields } & Lists;

const FOLDER = fileURLToPath(new URL('../../fixtures/corpus/', import.meta.url));

/** The content of a file of the corpus. */
export const corpusFile = <T>(name: string): T =>
  JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8')) as T;

const all = <T>(...names: readonly string[]): readonly T[] => names.flatMap((name) => corpusFile<T[]>(name));

export const ROOTS = corpusFile<Readonly<Record<string, Root>>>('roots');
export const CONFORM = all<ConformEntry>('conform/ordinary', 'conform/experimental', 'conform/vae');
export const DEFECTS = all<DefectEntry>(
  'defects/presence',
  'defects/format',
  'defects/cross',
  'defects/legal-public',
  'defects/legal-contract',
  'defects/legal-pay',
  'defects/print',
);
export const DOUBLES = all<DoubleEntry>('defects/double');

const periodOf = ({ signed, start, end }: Period): Fields => ({
  'contrat.dateConclusion': signed,
  'contrat.dateDebut': start,
  'contrat.dateFin': end,
  'formation.dateDebut': start,
  'formation.dateFin': end,
  'depot.signatureEmployeur': signed,
  'depot.signatureSalarie': signed,
  'depot.remiseExemplaire': signed,
  'regle.dpaeDate': signed,
});

/** A root or a dossier with the entry's fields and lists put in its place; `null` removes. */
export const changed = (dossier: Root, { change = {}, lists = {}, at }: Change): Root => {
  const kept = (entries: Lists): Lists =>
    Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== null));
  const { fields, ...parts } = dossier;
  return {
    ...kept({ ...parts, ...lists }),
    fields: kept({ ...fields, ...(at === undefined ? {} : periodOf(at)), ...change }),
  };
};
