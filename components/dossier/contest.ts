import type { StoredDossier } from '@/lib/vault';

type Bag = Readonly<Record<string, unknown>>;
type Texts = Readonly<Record<string, string>>;

/** What a window shows: valid values, texts that are not valid yet, and the lists. */
export type Shown = { readonly fields: Bag; readonly drafts: Texts; readonly parts: Bag };

/** A field that another window changed too: its value there, or its unfinished text. What was typed here is kept. */
export type Contest = {
  readonly field: string;
  readonly theirs: unknown;
  readonly draft?: string;
};

/** The part of a dossier where unfinished texts are kept. */
export const DRAFTS = 'drafts';

/** The unfinished texts a dossier holds, by field. */
export const draftsOf = (dossier: StoredDossier): Texts => {
  const held = dossier.parts[DRAFTS];
  return typeof held === 'object' && held !== null ? (held as Texts) : {};
};

/** A name without a dot is that of a list. */
export const isList = (field: string): boolean => !field.includes('.');

const heldBy = ({ fields, parts }: Pick<Shown, 'fields' | 'parts'>, field: string): unknown =>
  isList(field) ? parts[field] : fields[field];

const shownBy = (dossier: StoredDossier): Shown => {
  const { fields, parts } = dossier;
  return { fields, parts, drafts: draftsOf(dossier) };
};

const at = (shown: Shown, field: string): string =>
  JSON.stringify([heldBy(shown, field), shown.drafts[field]]);

/**
 * Which of the fields typed here the other window changed from `base` to something else in `current`.
 * `mine`: what this window shows now, and what it last sent to the vault: neither is another's.
 */
export const contestsOf = (
  fields: Iterable<string>,
  base: StoredDossier,
  current: StoredDossier,
  mine: readonly Shown[],
): readonly Contest[] => {
  const [before, theirs] = [shownBy(base), shownBy(current)];
  return [...fields]
    .filter((field) => {
      const there = at(theirs, field);
      return there !== at(before, field) && mine.every((shown) => at(shown, field) !== there);
    })
    .map((field) => {
      const draft = theirs.drafts[field];
      return { field, theirs: heldBy(theirs, field), ...(draft === undefined ? {} : { draft }) };
    });
};

/** Contests still to be answered with new ones: for a field in both, what the other window has now. */
export const joined = (old: readonly Contest[], more: readonly Contest[]): readonly Contest[] => [
  ...new Map([...old, ...more].map((contest) => [contest.field, contest])).values(),
];
