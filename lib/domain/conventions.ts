import type { IsoDay } from './calendar';
import { filingLimit } from './law/filing';
import { nearestCent } from './pay/floor';

export { lastDayOf, lengthOf } from './calendar';
export { filingLimit } from './law/filing';

/** What a convention answers: it holds, it does not, or nobody can say yet. */
export type Verdict = 'conform' | 'non-conform' | 'to-confirm';

/** Filed by the fifth calendar day after the start, that day included; undefined before our tables. */
export const filedInTime = (start: IsoDay, filed: IsoDay): boolean | undefined => {
  const limit = filingLimit(start);
  return limit === undefined ? undefined : filed <= limit;
};

/** A share of an amount, rounded to the nearest cent after the product. `percent`: whole. Cents in, cents out. */
export const shareOf = (cents: number, percent: number): number => nearestCent(cents * percent, 100);

/** Pay equal to the rounded floor conforms. */
export const paysEnough = (cents: number, floor: number): boolean => cents >= floor;

/** Whole hours that make a share of `of` hours at least. */
export const leastHours = (of: number, percent: number): number => Math.ceil((of * percent) / 100 - 1e-9);

/** Below the share on both counts of a year is non-conform, on one only it is to be confirmed. */
export const hoursVerdict = (
  planned: number,
  all: { readonly low: number; readonly high: number },
  percent: number,
): Verdict => {
  if (planned >= leastHours(all.high, percent)) return 'conform';
  return planned < leastHours(all.low, percent) ? 'non-conform' : 'to-confirm';
};

/** An agreement nobody has looked for is not known: neither there nor absent. */
export const agreementVerdict = (answer: boolean | undefined): Verdict => {
  if (answer === undefined) return 'to-confirm';
  return answer ? 'conform' : 'non-conform';
};
