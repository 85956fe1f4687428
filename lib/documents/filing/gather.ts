import {
  type ChecklistItem,
  checklistOf,
  filedNames,
  type Moment,
  type Piece,
  reached,
  signedOn,
  validFields,
} from '../../domain';
import type { FiledEntry } from './index-sheet';
import { FILING_LIMITS } from './limits';
import { isFault, type Loaded, load } from './load';
import type { PackageRequest, Packed } from './package-type';
import { packageWarnings } from './package-warnings';

/** What goes at a moment: its own lines, and extra pieces with the filing. */
const goes = ({ moment, need }: ChecklistItem, asked: Moment): boolean =>
  need === 'extra' ? asked === 'depot' : moment === asked;

const lineOf = (
  { piece, bytes, sha256 }: Loaded,
  name: string,
  fields: Parameters<typeof signedOn>[1],
): FiledEntry => {
  const day = signedOn(piece, fields);
  return {
    name,
    kind: piece.kind,
    piece: piece.id,
    type: piece.type ?? '',
    size: bytes.length,
    sha256,
    ...(day === undefined ? {} : { signedOn: day }),
  };
};

/** What goes into a package. `absent`: the lines of `lacking` whose files are not all in it. */
export type Gathered = Pick<Packed, 'entries' | 'lacking' | 'faults'> & {
  readonly absent: readonly ChecklistItem[];
  /** The bytes of each entry, in the same order. */
  readonly contents: readonly Uint8Array[];
};

/** The attached files of a moment, in order, each compared with its fingerprint. */
export const gather = async (
  { source, files, moment, owner, limits = FILING_LIMITS }: PackageRequest,
  alive: () => void,
): Promise<Gathered> => {
  const pieces: Piece[] = [...(source.pieces ?? [])];
  const list = checklistOf({ ...source, pieces }).filter((line) => goes(line, moment));
  const looked = [];
  for (const piece of list.flatMap((line) => line.pieces.filter((one) => reached(one, 'jointe')))) {
    looked.push(await load(piece, files));
    alive();
  }
  const loaded = looked.flatMap((one) => (isFault(one) ? [] : [one]));
  const names = filedNames(
    loaded.map(({ piece }) => piece),
    owner,
  );
  const fields = validFields(source.fields);
  const inside = new Set(loaded.map(({ piece }) => piece.id));
  const isWhole = (line: ChecklistItem): boolean =>
    line.pieces.filter(({ id }) => inside.has(id)).length >= line.number;
  const required = list.filter(({ need }) => need === 'required');
  return {
    entries: loaded.map((one, at) => lineOf(one, names[at] ?? '', fields)),
    contents: loaded.map(({ bytes }) => bytes),
    lacking: required.filter((line) => !line.ready || !isWhole(line)),
    absent: required.filter((line) => !isWhole(line)),
    faults: [...looked.filter(isFault), ...packageWarnings(loaded, limits)],
  };
};
