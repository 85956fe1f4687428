import { readFileSync } from 'node:fs';

/** The lines of a text of `sources/`, without empty ones. */
export const sourceLines = (name) =>
  readFileSync(new URL(`./sources/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** A line « code label » as a pair, the label with the French apostrophe and no-break spaces. */
export const pair = (line) => {
  const at = line.indexOf(' ');
  const label = line
    .slice(at + 1)
    .replaceAll("'", '’')
    .replace(/ (?=[:;?!»])|(?<=«) /g, '\u00A0');
  return [line.slice(0, at), label];
};

/** Entries by code; throws when a code comes twice, so that no list can silently win over another. */
export function byCode(pairs) {
  const map = new Map();
  for (const [code, value] of pairs) {
    if (map.has(code)) throw new Error(`${code} comes twice`);
    map.set(code, value);
  }
  return map;
}
