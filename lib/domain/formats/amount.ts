import { tidy } from '../../shared/text';
import * as z from '../../shared/z';
import { textFormat } from './format';

const GROUPED = '\\d{1,3}(?:G\\d{3})+';
const plain = /^\d+(?:[.,]\d{1,2})?$/;
const french = new RegExp(
  `^(?:${GROUPED.replace('G', ' ')}(?:[.,]\\d{1,2})?|${GROUPED.replace('G', '\\.')},\\d{1,2})$`,
);
const english = new RegExp(`^${GROUPED.replace('G', ',')}\\.\\d{1,2}$`);

/** The stored form of an amount as typed, or the text unchanged when it may be read in two ways ("1.300"). */
const prepare = (raw: string): string => {
  const typed = tidy(tidy(raw))
    .replace(/(?:€|euros?|eur)$/i, '')
    .replace(/^€/, '')
    .trim();
  const number = english.test(typed)
    ? typed.replace(/,/g, '')
    : plain.test(typed)
      ? typed.replace(',', '.')
      : french.test(typed)
        ? typed.replace(/[ .](?=\d{3})/g, '').replace(',', '.')
        : undefined;
  if (number === undefined) return typed;
  const [whole = '', cents = ''] = number.split('.');
  return `${whole.replace(/^0+(?=\d)/, '')}.${cents.padEnd(2, '0')}`;
};

/** Euros and cents, stored "1300.00", shown "1 300,00 €"; at most nine digits before the point. */
export const amount = textFormat({
  schema: z
    .string()
    .regex(/^(?:0|[1-9]\d{0,8})\.\d{2}$/, 'Un montant s’écrit avec deux décimales, par exemple 1300.00.'),
  prepare,
  explain: (typed) =>
    /^\d{1,3}[.,]\d{3}$/.test(typed)
      ? 'Ce montant peut se lire de deux façons. Écrivez par exemple 1300 ou 1 300,00.'
      : 'Écrivez un montant en euros, par exemple 1 300,00.',
  show: (value) => {
    const [whole = '', cents = ''] = value.split('.');
    return `${whole.replace(/\B(?=(?:\d{3})+$)/g, '\u202F')},${cents}\u00A0€`;
  },
});

/** An amount of euros that is not nothing. */
export const positiveAmount = /* @__PURE__ */ (() => ({
  ...amount,
  schema: amount.schema.refine((value) => Number(value) > 0, 'Un montant doit être supérieur à zéro.'),
}))();
