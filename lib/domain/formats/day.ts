import { fold, tidy } from '../../shared/text';
import * as z from '../../shared/z';
import { type Cleaned, type Format, refuse } from './format';

/** A day of the civil calendar, "YYYY-MM-DD". */
export type IsoDay = string;

const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
  ' ',
);

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month (1–12) of the Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** True for "YYYY-MM-DD" of a day that exists, from 1900 to 2099. */
export const isIsoDay = (text: string): boolean => {
  const seen = /^((?:19|20)\d{2})-(\d{2})-(\d{2})$/.exec(text);
  if (!seen) return false;
  const [year, month, day] = [Number(seen[1]), Number(seen[2]), Number(seen[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
};

const iso = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** Every day a text may mean; two for a year of two digits, or for eight digits in a row. */
const readings = (text: string): string[] => {
  const ymd = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T[\d:.]+Z?| 00:00:00)?$/.exec(text);
  if (ymd) return [iso(ymd[1] ?? '', ymd[2] ?? '', ymd[3] ?? '')];
  const dmy = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text);
  if (dmy) {
    const year = dmy[3] ?? '';
    return (year.length === 4 ? [year] : [`19${year}`, `20${year}`]).map((y) =>
      iso(y, dmy[2] ?? '', dmy[1] ?? ''),
    );
  }
  const run = /^(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (run) {
    const [, a = '', b = '', c = '', d = ''] = run;
    return [iso(c + d, b, a), iso(a + b, c, d)];
  }
  const words = /^(?:[a-z]+ )?(\d{1,2})(?:er)? ([a-z]+) (\d{4})$/.exec(fold(text));
  const month = MONTHS.indexOf(words?.[2] ?? '');
  return words && month >= 0 ? [iso(words[3] ?? '', String(month + 1), words[1] ?? '')] : [];
};

const HOW = 'Écrivez le jour, le mois et l’année, par exemple 04/09/2023.';

/** A format of days; `from` and `to` (included) tell which century a year of two digits belongs to. */
const dayFormat = (from: IsoDay, to: IsoDay): Format<z.ZodType<IsoDay>> => {
  const within = (text: string): boolean => text >= from && text <= to;
  const schema: z.ZodType<IsoDay> = z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'Une date s’écrit AAAA-MM-JJ.')
    .refine(isIsoDay, 'Cette date n’existe pas.')
    .refine(within, `L’année doit être comprise entre ${from.slice(0, 4)} et ${to.slice(0, 4)}.`);
  const clean = (raw: string): Cleaned<IsoDay> => {
    const read = readings(tidy(tidy(raw)));
    const days = read.filter((text) => isIsoDay(text) && within(text));
    const [only, other] = days;
    if (only !== undefined && other === undefined) return { ok: true, value: only };
    if (read.length === 0) return refuse(raw, HOW);
    if (days.length > 1) return refuse(raw, `Cette date peut se lire de deux façons. ${HOW}`);
    return refuse(
      raw,
      read.some(isIsoDay)
        ? `L’année doit être comprise entre ${from.slice(0, 4)} et ${to.slice(0, 4)}.`
        : `Cette date n’existe pas. ${HOW}`,
    );
  };
  return { schema, clean, show: (value) => value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1') };
};

/** A day of the life of a contract: 2000 to 2099. */
export const day = /* @__PURE__ */ dayFormat('2000-01-01', '2099-12-31');
/** A day of birth of somebody at work: 1930 to 2029, a window of one hundred years. */
export const birthDay = /* @__PURE__ */ dayFormat('1930-01-01', '2029-12-31');
