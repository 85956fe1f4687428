import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GoldPage } from './reader';

const FOLDER = fileURLToPath(new URL('../.cache/corpus/', import.meta.url));
const OWN = ['./reader.ts', './marks.ts', './gold.ts'].map((file) =>
  readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8'),
);

/** Where the reading of a page is kept: one file per page, collecting script and reader, by their contents. */
const fileOf = (address: URL, script: string): string => {
  const hash = createHash('sha256');
  for (const part of [...OWN, script, readFileSync(address, 'utf8')]) hash.update(part).update('\0');
  return `${FOLDER}${hash.digest('hex')}.json`;
};

/** The reading of this very page by this very script, when one is kept. */
export const keptReading = (address: URL, script: string): GoldPage | undefined => {
  const file = fileOf(address, script);
  if (!existsSync(file)) return undefined;
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Omit<GoldPage, 'gold'> & {
    gold: [string, GoldPage['gold'] extends ReadonlyMap<string, infer One> ? One : never][];
  };
  return { ...kept, gold: new Map(kept.gold) };
};

/** Keeps a reading; written beside and renamed, so that two runs at once never read half a file. */
export const keepReading = (address: URL, script: string, page: GoldPage): void => {
  mkdirSync(FOLDER, { recursive: true });
  const file = fileOf(address, script);
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify({ ...page, gold: [...page.gold] }));
  renameSync(unfinished, file);
};
