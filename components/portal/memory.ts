import {
  type Journal,
  type JournalEntry,
  type LessonsByOrigin,
  parseLessons,
  writeLessons,
} from '@/lib/autofill';
import type { Vault } from '@/lib/vault';

/** Names of the two records in the vault: what was taught of the sites, and what was filled. */
const LESSONS = 'lecons-des-sites';
const JOURNAL = 'journal-des-sites';

type Keeper = Pick<Vault, 'readFile' | 'saveFile'>;

const keep = async (vault: Keeper, id: string, text: string): Promise<void> => {
  const bytes = new TextEncoder().encode(text);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  await vault.saveFile({ id, name: `${id}.json`, sha256, bytes });
};

const read = async (vault: Keeper, id: string): Promise<string | undefined> => {
  const file = await vault.readFile(id);
  return file === undefined ? undefined : new TextDecoder().decode(file.bytes);
};

/** The lessons of every site; none when nothing was ever taught. Throws AppError `lessons/*` or `vault/*`. */
export const readLessons = async (vault: Keeper): Promise<LessonsByOrigin> => {
  const text = await read(vault, LESSONS);
  return text === undefined ? new Map() : parseLessons(text).portals;
};

/** Keeps the lessons of every site. */
export const keepLessons = (vault: Keeper, lessons: LessonsByOrigin): Promise<void> =>
  keep(vault, LESSONS, writeLessons(lessons));

const isEntry = (value: unknown): value is JournalEntry =>
  typeof value === 'object' &&
  value !== null &&
  'at' in value &&
  typeof value.at === 'string' &&
  !Number.isNaN(Date.parse(value.at)) &&
  'origin' in value &&
  typeof value.origin === 'string' &&
  'counts' in value &&
  typeof value.counts === 'object' &&
  value.counts !== null &&
  'lines' in value &&
  Array.isArray(value.lines);

/** The journal of the fills, oldest first; a journal that cannot be read is begun anew. */
export const readJournal = async (vault: Keeper): Promise<Journal> => {
  try {
    const kept: unknown = JSON.parse((await read(vault, JOURNAL)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  } catch (cause) {
    if (cause instanceof SyntaxError) return [];
    throw cause;
  }
};

/** Keeps the journal of the fills. */
export const keepJournal = (vault: Keeper, journal: Journal): Promise<void> =>
  keep(vault, JOURNAL, JSON.stringify(journal));
