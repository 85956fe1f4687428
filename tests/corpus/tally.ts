import type { Judged } from './compare';

export type Tally = {
  readonly right: number;
  readonly wrong: number;
  readonly lost: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;

const tallied = (right: number, wrong: number, lost: number): Tally => ({
  right,
  wrong,
  lost,
  precision: share(right, right + wrong),
  recall: share(right, right + lost),
  f1: share(2 * right, 2 * right + wrong + lost),
});

/** Precision, recall and F1 of a set of controls; « none » kept alone counts for nothing. */
export const tally = (judged: readonly Judged[]): Tally =>
  tallied(
    judged.filter(({ right }) => right).length,
    judged.filter(({ wrong }) => wrong !== null).length,
    judged.filter(({ lost }) => lost !== null).length,
  );

/** The same by datum: a wrong answer counts against the datum given, a missed one against the datum asked. */
export const byField = (judged: readonly Judged[]): Readonly<Record<string, Tally>> => {
  const counts = new Map<string, [right: number, wrong: number, lost: number]>();
  const add = (id: string | null, place: 0 | 1 | 2): void => {
    if (id === null) return;
    const count = counts.get(id) ?? [0, 0, 0];
    count[place] += 1;
    counts.set(id, count);
  };
  for (const { gold, right, wrong, lost } of judged) {
    if (right && typeof gold !== 'string') add(gold.id, 0);
    add(wrong, 1);
    add(lost, 2);
  }
  const sorted = [...counts].sort(([one], [other]) => one.localeCompare(other));
  return Object.fromEntries(sorted.map(([id, count]) => [id, tallied(...count)]));
};

export const byPage = (judged: readonly Judged[]): Readonly<Record<string, Tally>> => {
  const pages = [...new Set(judged.map(({ page }) => page))];
  return Object.fromEntries(pages.map((page) => [page, tally(judged.filter((one) => one.page === page))]));
};
