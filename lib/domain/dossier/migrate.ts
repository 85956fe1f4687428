import { DOSSIER_VERSION } from './file';

type Json = Readonly<Record<string, unknown>>;

/** Each step brings a file of the version it is named after to the next one. The first version has none before it. */
export type Migrations = Readonly<Record<number, (file: Json) => Json>>;
const STEPS: Migrations = {};

/**
 * Brings an old file to the present version, step by step; undefined when a step is missing.
 * `steps` and `current` are given by tests only.
 */
export const migrate = (
  file: Json,
  version: number,
  steps: Migrations = STEPS,
  current: number = DOSSIER_VERSION,
): Json | undefined => {
  let migrated = file;
  for (let from = version; from < current; from += 1) {
    const step = steps[from];
    if (!step) return undefined;
    migrated = { ...step(migrated), version: from + 1 };
  }
  return migrated;
};
