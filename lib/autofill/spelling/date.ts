import { MONTH_NAMES } from '../../shared/months';
import { sameValue } from '../same';
import type { Control, Part } from '../types';
import { dateFormOf, inForm } from './date-form';
import { monthOf, numberOf, SHORT_MONTHS } from './months';
import { chosen, plain, type Spelt } from './spelt';

const isList = ({ kind }: Control): boolean => kind === 'select' || kind === 'combobox';

/** A day, a month or a year in its own box, or the option of a list that says it (« 09 », « 9 », « septembre »). */
const partOf = (digits: string, part: 'jour' | 'mois' | 'annee', control: Control): Spelt | null => {
  const number = Number(digits);
  const bare = String(number);
  const name = part === 'mois' ? (MONTH_NAMES[number - 1] ?? '') : '';
  const says = part === 'mois' ? monthOf : numberOf;
  if (control.kind === 'combobox' && control.options.length === 0)
    return chosen(name === '' ? [digits, bare] : [name, digits, bare], [name || digits, bare]);
  if (isList(control)) {
    const found =
      control.options.find(({ label }) => says(label) === number) ??
      control.options.find(({ label, value }) => !/\d/.test(label) && label !== '' && value === digits);
    if (found === undefined) return null;
    return control.kind === 'select' ? plain(found.value) : chosen([found.label, name], [found.label]);
  }
  // A year of two digits could be of two centuries: it is left to the person.
  if (part === 'annee' && control.maxLength !== null && control.maxLength < 4) return null;
  const short = control.inputType === 'number' || control.maxLength === 1;
  return plain(short || /^[jmd]$/i.test(control.placeholder.trim()) ? bare : digits, bare, digits, name);
};

/** Kinds of boxes that take a moment, but not a day alone. */
const NOT_A_DAY = new Set(['month', 'week', 'time', 'datetime-local']);

/** An ISO day as the control takes it; null when it can hold no whole day (« MM/AAAA », a year of two digits). */
export const spellDate = (iso: string, control: Control, part: Part | null): Spelt | null => {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (part === 'jour') return partOf(day, part, control);
  if (part === 'mois') return partOf(month, part, control);
  if (part === 'annee') return partOf(year, part, control);
  if (control.inputType === 'date') return plain(iso);
  if (NOT_A_DAY.has(control.inputType)) return null;
  const french = `${day}/${month}/${year}`;
  const words = `${Number(day)} ${MONTH_NAMES[Number(month) - 1] ?? ''} ${year}`;
  if (isList(control)) {
    const found = control.options.find(
      ({ value, label }) => value === iso || [french, iso, words].some((text) => sameValue(label, text)),
    );
    if (found === undefined) return null;
    return control.kind === 'select' ? plain(found.value) : chosen([found.label], [found.label]);
  }
  const form = dateFormOf(control);
  if (form === 'no-day' || form === 'two-digit-year') return null;
  const asked = form ?? { order: 'dmy', between: '/' };
  const run = inForm(iso, { ...asked, between: '' });
  const value = control.maxLength === 8 ? run : inForm(iso, asked);
  if (asked.order === 'mdy') return plain(value, iso, inForm(iso, { order: 'mdy', between: '/' }), run);
  // A calendar may say the day in words once it is left.
  const short = `${Number(day)} ${SHORT_MONTHS[Number(month) - 1] ?? ''} ${year}`;
  const figures = [`${day}-${month}-${year}`, `${day}.${month}.${year}`, day + month + year];
  return plain(value, french, iso, ...figures, words, short);
};
