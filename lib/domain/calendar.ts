import { addDays, addMonths, create, diffDays, toString as text } from 'temporal-polyfill/fns/PlainDate';
import type { IsoDay } from './formats/day';

export type { IsoDay };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

const record = (day: IsoDay) => {
  const [, year, month, date] = SHAPE.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined) throw new RangeError('not an ISO day');
  return create(Number(year), Number(month), Number(date));
};

/** The day `days` calendar days later (earlier when negative). Throws RangeError when `day` does not exist. */
export const plusDays = (day: IsoDay, days: number): IsoDay => text(addDays(record(day), days));

/** The same quantième `months` months later, or that month's last day when it has none (31/08 + 6 → 29/02). */
export const plusMonths = (day: IsoDay, months: number): IsoDay => text(addMonths(record(day), months));

/** Calendar days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: IsoDay, to: IsoDay): number => diffDays(record(from), record(to));

/** The first day of the month after that of `day`. */
export const firstOfNextMonth = (day: IsoDay): IsoDay => plusMonths(`${day.slice(0, 8)}01`, 1);

/**
 * Last day, inclusive, of a period of `months` months: 2023-09-04 + 6 → 2024-03-03. A start that has no
 * quantième in the last month ends with that month (art. 641 CPC): 2023-08-31 + 6 → 2024-02-29.
 */
export const lastDayOf = (start: IsoDay, months: number): IsoDay => {
  const same = plusMonths(start, months);
  return same.slice(8) === start.slice(8) ? plusDays(same, -1) : same;
};

/** Whole months and remaining days of a period, both ends included. `{ months: 0, days: 0 }` if it is empty. */
export const lengthOf = (start: IsoDay, end: IsoDay): { readonly months: number; readonly days: number } => {
  if (end < start) return { months: 0, days: 0 };
  let months = 12 * (Number(end.slice(0, 4)) - Number(start.slice(0, 4)) + 1);
  months += Number(end.slice(5, 7)) - Number(start.slice(5, 7)) - 10;
  while (months > 0 && lastDayOf(start, months) > end) months -= 1;
  const reached = months === 0 ? plusDays(start, -1) : lastDayOf(start, months);
  return { months, days: daysBetween(reached, end) };
};

/**
 * Age in whole years on a day: a year is completed on the birthday itself. Born on 29 February, one is a year
 * older on 1 March of an ordinary year.
 */
export const ageOn = (birth: IsoDay, day: IsoDay): number =>
  Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0);

/** The first day on which `ageOn` gives `age`. */
export const birthday = (birth: IsoDay, age: number): IsoDay => {
  const same = plusMonths(birth, 12 * age);
  return same.slice(5) === birth.slice(5) ? same : plusDays(same, 1);
};
