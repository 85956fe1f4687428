import { AppError } from '../shared/errors';
import { datumOf } from './datum';
import { LESSONS_FORMAT, LESSONS_VERSION, zLessonsFile } from './lesson-schema';
import type { Lessons } from './lessons';

/** Largest file read, in characters. */
export const LESSONS_LIMIT = 2_000_000;

/** The lessons of each portal, by its exact origin. */
export type LessonsByOrigin = ReadonlyMap<string, Lessons>;

/** Writes lessons as JSON text: fingerprints and ids only, nothing of a person; reading it gives the same back. */
export const writeLessons = (all: LessonsByOrigin): string => {
  const portals = [...all]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([origin, { on, lessons }]) => ({ origin, on, lessons }));
  return `${JSON.stringify({ format: LESSONS_FORMAT, version: LESSONS_VERSION, portals }, null, 2)}\n`;
};

const readJson = (text: string): unknown => {
  if (text.length > LESSONS_LIMIT)
    throw new AppError('lessons/too-large', { bytes: text.length, limit: LESSONS_LIMIT });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // The engine's message quotes the text: it is not kept as a cause.
    throw new AppError('lessons/unreadable', {});
  }
};

const versionOf = (json: unknown): unknown =>
  typeof json === 'object' &&
  json !== null &&
  'format' in json &&
  json.format === LESSONS_FORMAT &&
  'version' in json
    ? json.version
    : undefined;

/**
 * Reads a file of lessons. Lessons about data this version does not know are left out and counted in `dropped`.
 * Throws AppError `lessons/too-large`, `lessons/unreadable` or `lessons/newer-version`, and nothing else.
 */
export const parseLessons = (
  text: string,
): { readonly portals: LessonsByOrigin; readonly dropped: number } => {
  const json = readJson(text);
  const version = versionOf(json);
  if (typeof version === 'number' && version > LESSONS_VERSION)
    throw new AppError('lessons/newer-version', { version });
  const parsed = zLessonsFile.safeParse(json);
  if (!parsed.success) throw new AppError('lessons/unreadable', {});
  let dropped = 0;
  const portals = new Map<string, Lessons>();
  for (const { origin, on, lessons } of parsed.data.portals) {
    const known = lessons.filter(({ id }) => id === null || datumOf(id) !== null);
    dropped += lessons.length - known.length;
    portals.set(origin, { on, lessons: known });
  }
  return { portals, dropped };
};
