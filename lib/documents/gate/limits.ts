import { OFFICE_LIMIT_BYTES } from '../../shared/limits';

const MB = 1024 * 1024;

/** What an honest Word, Excel or zip file stays under. Source: reference/security.md, R10. */
export const LIMITS = {
  bytes: OFFICE_LIMIT_BYTES,
  parts: 2000,
  partBytes: 20 * MB,
  wholeBytes: 50 * MB,
  /** Inflated to compressed, looked at beyond one megabyte only: small repetitive XML shrinks a great deal. */
  ratio: 200,
  nameLength: 255,
  depth: 256,
  /** Elements of one XML part. */
  elements: 350_000,
  cells: 120_000,
  rows: 50_000,
  strings: 200_000,
  /** Cells that all merged ranges of a sheet cover. */
  merged: 100_000,
} as const;

export const RATIO_FROM_BYTES = MB;
