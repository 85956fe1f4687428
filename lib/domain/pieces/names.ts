import { fold } from '../../shared/text';
import type { IsoDay } from '../calendar';
import type { Piece } from '../dossier';
import { KINDS_OF_PIECE } from './kinds';

/** Longest name of a file, its ending included: what portals take without cutting it. */
export const NAME_LIMIT = 60;

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'text/plain': 'txt',
  'application/zip': 'zip',
};

/** The ending of a file's name by its type, without the point; « bin » for a type nobody sends. */
export const endingOf = (type: string): string => ENDINGS[type] ?? 'bin';

/** Seven digits in a row or more, « 2A » and « 2B » among them, are a number of someone: never part of a name. */
const NUMBERS = /\d(?:-?(?:\d|[ab](?=-?\d))){6,}/g;

/** Capitals, digits and single hyphens, at most `limit` long: « Ôta, Jean-Noël » → « OTA-JEAN-NOEL ». */
export const asciiWord = (text: string, limit: number): string =>
  fold(text)
    .replace(/ /g, '-')
    .replace(NUMBERS, '')
    .replace(/-{2,}/g, '-')
    .slice(0, limit)
    .replace(/^-+|-+$/g, '')
    .toUpperCase();

const bare = (name: string): string => name.replace(/\.[A-Za-z0-9]{1,5}$/, '');

/** What the file of a piece is called: its kind, or for another piece the name it came with. */
const wordOf = ({ kind, nom }: Pick<Piece, 'kind' | 'nom'>): string => {
  const own = kind === 'autre' ? asciiWord(bare(nom ?? ''), 28) : '';
  return own === '' ? KINDS_OF_PIECE[kind].word : own;
};

const joined = (parts: readonly string[], ending: string): string => {
  const last = parts.length - 1;
  const room = NAME_LIMIT - ending.length - 1;
  const head = parts.slice(0, last).join('_');
  const tail = (parts[last] ?? '').slice(0, Math.max(0, room - head.length - 1)).replace(/-+$/, '');
  return `${tail === '' ? head : `${head}_${tail}`}.${ending}`;
};

/**
 * The names of the files of a package, in its order: « 01_CERFA-12434_MARTIN-LEA.pdf ». ASCII, at most
 * {@link NAME_LIMIT} characters, numbered and so all different. `owner`: who the dossier is about; nobody is named
 * without it.
 */
export const filedNames = (
  pieces: readonly Pick<Piece, 'kind' | 'nom' | 'type'>[],
  owner = '',
): readonly string[] => {
  const digits = Math.max(2, String(pieces.length).length);
  const who = asciiWord(owner, NAME_LIMIT);
  return pieces.map((piece, at) =>
    joined([String(at + 1).padStart(digits, '0'), wordOf(piece), who], endingOf(piece.type ?? '')),
  );
};

/** The name of the package itself: « DOSSIER-CPRO_2026-11-25_MARTIN-LEA.zip ». */
export const packageName = (madeOn: IsoDay, owner = ''): string =>
  joined(['DOSSIER-CPRO', madeOn, asciiWord(owner, NAME_LIMIT)], 'zip');
