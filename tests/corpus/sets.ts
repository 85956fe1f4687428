import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `seen` may be looked at while the matcher is tuned; `unseen` never, only its totals. */
export type SetName = 'seen' | 'unseen';

const FOLDERS: Readonly<Record<SetName, URL>> = {
  seen: new URL('../fixtures/pages/', import.meta.url),
  unseen: new URL('../fixtures/unseen/', import.meta.url),
};

/** The gold pages of a set, in order: pages, and structure-only snapshots with their gold. */
export const pagesOf = (set: SetName): readonly URL[] =>
  readdirSync(fileURLToPath(FOLDERS[set]))
    .filter((name) => /^page-.*\.(html|json)$/.test(name))
    .sort()
    .map((name) => new URL(name, FOLDERS[set]));
