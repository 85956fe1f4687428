import { tidy } from '../../shared/text';
import { type Cleaned, refuse } from './format';

const UNITS = /\s?(?:h|heures?|min|minutes?|j|jours?|mois|ans?|années?|salariés?|personnes?)\.?$/i;

/** A whole number as typed ("1 200", "35 h", "35,00"); refused with a fraction, a sign, or beyond `min` and `max`. */
export const cleanInteger = (raw: string, min: number, max: number): Cleaned<number> => {
  const typed = tidy(tidy(raw)).replace(UNITS, '');
  const seen = /^(\d{1,9}|\d{1,3}(?: \d{3})+)(?:[.,]0{1,2})?$/.exec(typed);
  const value = Number(seen?.[1]?.replace(/ /g, ''));
  if (!seen || !Number.isSafeInteger(value)) return refuse(raw, 'Écrivez un nombre entier, en chiffres.');
  return value < min || value > max
    ? refuse(raw, `Écrivez un nombre entre ${showInteger(min)} et ${showInteger(max)}.`)
    : { ok: true, value };
};

/** A whole number for a French reader: thousands apart. */
export const showInteger = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u202F');
