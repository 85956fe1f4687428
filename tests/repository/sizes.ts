import type { Source } from './tree';

export const LINES_MAX = 300;
export const LINES_MEDIAN = 60;

const lines = (text: string) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/** Code files longer than the limit, but for the tables named with their reason. */
export const tooLong = (
  all: readonly Source[],
  tables: Readonly<Record<string, string>>,
): readonly string[] =>
  all
    .filter(({ path, text }) => tables[path] === undefined && lines(text) > LINES_MAX)
    .map(({ path, text }) => `${path}: ${lines(text)} lines`);

/** Named tables that are not there, or no longer need the exception, or give no reason. */
export const needlessTables = (
  all: readonly Source[],
  tables: Readonly<Record<string, string>>,
): readonly string[] =>
  Object.entries(tables)
    .filter(([path, reason]) => {
      const source = all.find((one) => one.path === path);
      return source === undefined || lines(source.text) <= LINES_MAX || reason.length < 10;
    })
    .map(([path]) => path);

/** The median length of the files, in lines; 0 of none. */
export function medianLines(all: readonly Source[]): number {
  const sorted = all.map(({ text }) => lines(text)).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
