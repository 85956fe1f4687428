import type { Control } from '../types';

/** How a box wants a date: the order of its parts and the sign between them. */
export type DateForm = { readonly order: 'dmy' | 'ymd' | 'mdy'; readonly between: string };

/** `no-day` and `two-digit-year`: the box cannot hold a whole day without loss. */
export type Asked = DateForm | 'no-day' | 'two-digit-year' | null;

const D = '(?:jj?|dd?)';
const M = '(?:mm?)';
const Y = '(aaaa|yyyy|aa|yy)';
const S = '( ?[-/. ] ?|)';
const word = (body: string): RegExp => new RegExp(`(?<![a-z])${body}(?![a-z])`);
const WORDS = {
  dmy: word(`${D}${S}${M}\\1${Y}`),
  mdy: word(`${M}${S}${D}\\1${Y}`),
  ymd: word(`${Y}${S}${M}\\2${D}`),
  my: word(`(?:mm)[-/. ]${Y}`),
  ym: word(`${Y}[-/. ](?:mm)`),
};

const separator = (text: string | undefined): string => (text ?? '').trim() || (text === ' ' ? ' ' : '');

const inWords = (text: string): Asked => {
  const low = text.toLowerCase();
  for (const order of ['dmy', 'ymd', 'mdy'] as const) {
    const seen = WORDS[order].exec(low);
    if (seen === null) continue;
    const [year, between] = order === 'ymd' ? [seen[1], seen[2]] : [seen[2], seen[1]];
    return year?.length === 2 ? 'two-digit-year' : { order, between: separator(between) };
  }
  return WORDS.my.test(low) || WORDS.ym.test(low) ? 'no-day' : null;
};

const inExample = (text: string): Asked => {
  const bare = text.replace(/_/g, '0');
  const iso = /(?<!\d)\d{4}([-/.])(\d{2})\1(\d{2})(?!\d)/.exec(bare);
  if (iso !== null) return { order: 'ymd', between: iso[1] ?? '' };
  const day = /(?<!\d)(\d{2})([-/. ])(\d{2})\2(\d{4})(?!\d)/.exec(bare);
  if (day !== null) return { order: Number(day[3]) > 12 ? 'mdy' : 'dmy', between: day[2] ?? '' };
  return null;
};

const shortExample = (text: string): Asked => {
  if (/(?<![\d/.-])\d{2}[-/.]\d{4}(?!\d)/.test(text)) return 'no-day';
  return /(?<!\d)\d{2}([-/.])\d{2}\1\d{2}(?!\d)/.test(text) ? 'two-digit-year' : null;
};

/** Reads a page's pattern by its signs only: an expression of the page is never run here. */
const inPattern = (pattern: string): Asked => {
  const between = [...pattern.matchAll(/(?<=[}\])d])(?:\\?([-/])|\\(\.))(?=[\\[(])/g)];
  const year = pattern.search(/\\d\{4\}|\[0-9\]\{4\}|\(\??:?(?:19|20)/);
  const [first] = between;
  if (year < 0 || first === undefined || between.length !== 2) return null;
  return { order: year < first.index ? 'ymd' : 'dmy', between: first[1] ?? first[2] ?? '/' };
};

/** The form of date a box says it wants, in its placeholder first, then its pattern, help and label; null when it says none. */
export const dateFormOf = (control: Control): Asked =>
  inWords(control.placeholder) ??
  inExample(control.placeholder) ??
  shortExample(control.placeholder) ??
  inPattern(control.pattern) ??
  inWords(control.help) ??
  inExample(control.help) ??
  inWords(control.label) ??
  (/\d/.test(control.value) ? null : inExample(control.value));

/** The day in a given form. */
export const inForm = (iso: string, { order, between }: DateForm): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  const parts = { dmy: [day, month, year], ymd: [year, month, day], mdy: [month, day, year] }[order];
  return parts.join(between);
};
