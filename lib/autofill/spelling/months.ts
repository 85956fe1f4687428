import { fold } from '../../shared/text';

const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
  ' ',
);

/** As calendars shorten them (« 3 avr. 1999 »), without the dot. */
export const SHORT_MONTHS: readonly string[] = [
  'janv',
  'févr',
  'mars',
  'avr',
  'mai',
  'juin',
  'juil',
  'août',
  'sept',
  'oct',
  'nov',
  'déc',
];

/**
 * The month (1–12) a text says: « 9 », « 09 », « septembre », « sept. », « 09 - Septembre »; null when it says none or
 * could be two (« ju »).
 */
export const monthOf = (text: string): number | null => {
  const folded = fold(text);
  const number = /^0*(\d{1,2})(?= |$)/.exec(folded)?.[1];
  const word = folded.replace(/^\d+ ?/, '').replace(/ ?\d+$/, '');
  if (number !== undefined) {
    const month = Number(number);
    return month >= 1 && month <= 12 ? month : null;
  }
  if (word.length < 3) return null;
  const fitting = MONTHS.flatMap((name, index) => (name.startsWith(word) ? [index + 1] : []));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
};

/** The number a day's or a year's option says: « 1er », « 01 », « 2023 »; null when it is not one number. */
export const numberOf = (text: string): number | null => {
  const seen = /^0*(\d{1,4})(?:er)?$/.exec(text.trim());
  return seen === null ? null : Number(seen[1]);
};
