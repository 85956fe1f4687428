import type { IsoDay } from '../calendar';

const NBSP = '\u00A0';

/** « 1 607 »: thousands apart. */
const grouped = (whole: number | string): string => String(whole).replace(/\B(?=(\d{3})+$)/g, NBSP);

/** « 1 300,00 € » from whole cents, with no-break spaces. */
export const euros = (cents: number): string => {
  const whole = grouped(Math.floor(Math.abs(cents) / 100));
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  return `${cents < 0 ? '−' : ''}${whole},${rest}${NBSP}€`;
};

/** « 04/09/2023 ». */
export const day = (iso: IsoDay): string => `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;

/** « 1 an », « 3 mois », « 150 heures »: a number that keeps to its word; `many` is the plural. */
export const count = (n: number, one: string, many = `${one}s`): string => {
  const [whole = '0', part] = String(Math.round(n * 100) / 100).split('.');
  const shown = part === undefined ? grouped(whole) : `${grouped(whole)},${part}`;
  return `${shown}${NBSP}${Math.abs(n) < 2 ? one : many}`;
};

/** « 6 mois et 3 jours ». */
export const length = ({ months, days }: { readonly months: number; readonly days: number }): string => {
  if (months === 0) return count(days, 'jour');
  return days === 0
    ? count(months, 'mois', 'mois')
    : `${count(months, 'mois', 'mois')} et ${count(days, 'jour')}`;
};

/** « 15 % ». */
export const percent = (n: number): string => `${String(n).replace('.', ',')}${NBSP}%`;

/** French typography for sentences written here with ordinary spaces: no-break before « : ; ? ! % € » and in « ». */
export const sentence = (text: string): string =>
  text
    .replace(/'/g, '’')
    .replace(/ ([:;?!%€»])/g, `${NBSP}$1`)
    .replace(/« /g, `«${NBSP}`);

/** What to add when the day asked for is later than the last verification of the text. */
export const toVerify = (known: { readonly stale: boolean; readonly ageDays: number }): string =>
  known.stale
    ? sentence(` À vérifier : nos textes ont été relus ${count(known.ageDays, 'jour')} avant cette date.`)
    : '';
