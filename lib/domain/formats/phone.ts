import { compact } from '../../shared/text';
import * as z from '../../shared/z';
import { textFormat } from './format';

// France and the overseas departments dial 0 and nine digits inside, their prefix and nine digits from abroad.
const NINE = /^(?:33|262|590|594|596)0?([1-9]\d{8})$/;
const SAINT_PIERRE = /^508(\d{6})$/;

const prepare = (raw: string): string => {
  const typed = compact(raw).replace(/[()]/g, '');
  const abroad = /^(?:\+|00)(\d+)$/.exec(typed)?.[1];
  if (abroad === undefined) return /^[1-9]\d{8}$/.test(typed) ? `0${typed}` : typed;
  const nine = NINE.exec(abroad)?.[1];
  if (nine !== undefined) return `0${nine}`;
  const local = SAINT_PIERRE.exec(abroad)?.[1];
  return local === undefined ? typed : `0508${local}`;
};

const explain = (typed: string): string =>
  /^(\+|00)/.test(typed)
    ? 'Le formulaire n’accepte qu’un numéro français à 10 chiffres, par exemple 01 23 45 67 89.'
    : 'Un numéro de téléphone a 10 chiffres et commence par 0, par exemple 01 23 45 67 89.';

/** French phone number: 10 digits, the first 0 and the second not; +33, 0033 and overseas prefixes are brought back. */
export const phone = textFormat({
  schema: z.string().regex(/^0[1-9]\d{8}$/, 'Un numéro de téléphone a 10 chiffres et commence par 0.'),
  prepare,
  explain,
  show: (value) => value.replace(/^(..)(..)(..)(..)(..)$/, '$1 $2 $3 $4 $5'),
});
