import type { Change, Origin } from '@/lib/vault';

type Parts = Readonly<Record<string, unknown>> & {
  readonly fields: Readonly<Record<string, unknown>>;
};

const HEADER = new Set(['format', 'version', 'fields']);

/** A dossier file as the changes that make it in an empty dossier: each field, then each list. */
export const changesOf = (file: Parts, origin: Origin): readonly Change[] => [
  ...Object.entries(file.fields).map(([field, value]) => ({
    field,
    value,
    origin,
  })),
  ...Object.entries(file)
    .filter(([name, value]) => !HEADER.has(name) && value !== undefined)
    .map(([field, value]) => ({ field, value, origin })),
];
