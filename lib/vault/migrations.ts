/**
 * Append-only: nothing in this file is ever changed or removed, because old databases exist on people's machines.
 *
 * Two things can change, and they move apart. The *structure* (object stores and keys) is upgraded by Dexie in one
 * transaction. The *shape* of a payload is lifted in memory when it is read and written back with the next change:
 * payloads are sealed, and sealing is asynchronous, so it cannot happen inside an IndexedDB upgrade. A record is
 * thus never half migrated.
 */

/** Structures by version. No personal value is ever a key or an index: keys are table names, random ids, versions. */
export const STRUCTURES: readonly {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
}[] = [{ version: 1, stores: { meta: 'key', records: '[table+id]', history: '[id+version]' } }];

/** Lifts the record of one payload from the shape of its position + 1 to the next. */
export type Step = (table: string, record: unknown) => unknown;

/** STEPS[0] lifts shape 1 to shape 2, and so on. */
export const STEPS: readonly Step[] = [];

/** The shape this build writes. */
export const DATA_VERSION = STEPS.length + 1;

/** The oldest build that can still read, without loss, what this build writes; builds count by DATA_VERSION. */
export const MIN_READER = 1;

/**
 * Brings a record of an older shape up to date.
 * @returns undefined when the shape is unknown (newer, or no shape at all)
 */
export const lift = (
  table: string,
  shape: number,
  record: unknown,
  steps: readonly Step[] = STEPS,
): unknown | undefined =>
  Number.isInteger(shape) && shape >= 1 && shape <= steps.length + 1
    ? steps.slice(shape - 1).reduce((older, step) => step(table, older), record)
    : undefined;
