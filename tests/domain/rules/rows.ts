/** Rows of checks.tsv that are not live, each with what they wait for. */
const DOCUMENTS = 'the document it reads is written by the issue of the documents';
const FOLLOW_UP = 'the follow-up it reads comes with the issue of step 5';
const PORTAL = 'said of a page of the portal, where the page is read: lib/autofill and lib/portals';

const rows = (family: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${family}-${String(from + index).padStart(3, '0')}`);
const all = (ids: readonly string[], why: string): Readonly<Record<string, string>> =>
  Object.fromEntries(ids.map((id) => [id, why]));

export const WAITING: Readonly<Record<string, string>> = {
  ...all(rows('DOC', 1, 12), DOCUMENTS),
  ...all(rows('DOC', 13, 17), FOLLOW_UP),
  'DOC-023': 'the limits of the portal on files are not known; they are set by the user with the pieces',
  'DOC-024': 'the notification of the DGEFP is a piece; the pieces of a VAE dossier come with the documents',
  ...all(rows('PORT', 1, 10), PORTAL),
};

/** How many rows each family of checks.tsv has. */
export const FAMILIES: Readonly<Record<string, number>> = {
  PRES: 68,
  FMT: 33,
  XREF: 31,
  LEGAL: 54,
  DOC: 26,
  PORT: 10,
};

/** Every row of checks.tsv, by its numbering. */
export const ROWS: readonly string[] = Object.entries(FAMILIES).flatMap(([family, count]) =>
  rows(family, 1, count),
);
