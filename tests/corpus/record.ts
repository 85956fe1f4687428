import { existsSync, readFileSync } from 'node:fs';
import { judgePage } from './compare';
import type { GoldPage } from './reader';
import { byField, type Tally, tally } from './tally';

/** The committed score: of the unseen pages nothing but the totals. */
export type SetScore = Tally & {
  readonly pages: number;
  readonly controls: number;
  readonly fields?: Readonly<Record<string, Tally>>;
};
export type Score = { readonly seen?: SetScore; readonly unseen?: SetScore };

export const SCORE_FILE = new URL('score.json', import.meta.url);

export const keptScore = (): Score =>
  existsSync(SCORE_FILE) ? (JSON.parse(readFileSync(SCORE_FILE, 'utf8')) as Score) : {};

/** Scores pages read from a set; `withFields` for the set that may be looked at. */
export const scoreOf = (pages: readonly GoldPage[], withFields: boolean): SetScore => {
  const judged = pages.flatMap((page) => judgePage(page));
  const totals = { pages: pages.length, controls: judged.length, ...tally(judged) };
  return withFields ? { ...totals, fields: byField(judged) } : totals;
};
