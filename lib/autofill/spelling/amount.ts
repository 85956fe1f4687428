import { fold } from '../../shared/text';
import type { Control, Part } from '../types';
import { otherMoney } from './measure';
import { banded, optionFor } from './option';
import { chosen, pad, plain, type Spelt } from './spelt';

const saying = (control: Control): string => fold(`${control.label} ${control.help} ${control.placeholder}`);

/** Only figures fit: « en euros entiers », a pattern of digits alone. */
const wholeOnly = (control: Control): boolean =>
  /sans (les )?(centimes|decimales?)|euros entiers|nombre entier|arrondi/.test(saying(control)) ||
  /^\^?(?:\\d|\[0-9\])(?:[+*]|\{[\d,]+\})?\$?$/.test(control.pattern);

/** The page writes decimals after a point: a number box, an example, its pattern or its help. */
export const wantsPoint = (control: Control): boolean =>
  control.inputType === 'number' ||
  /\d\.\d{1,2}(?!\d)/.test(control.placeholder) ||
  (/\\\.|\[\.\]/.test(control.pattern) && !control.pattern.includes(',')) ||
  /(avec un|utilisez le|utiliser le|separateur decimal) point/.test(saying(control));

/** Euros and cents ("1850.50") as the control takes them; null when it cannot hold them without loss. */
export const spellAmount = (amount: string, control: Control, part: Part | null): Spelt | null => {
  const [euros = '0', cents = '00'] = amount.split('.');
  const none = Number(cents) === 0;
  if (part === 'centimes')
    return control.kind === 'select'
      ? optionFor([pad(cents, 2), String(Number(cents))], control.options)
      : plain(pad(cents, 2), String(Number(cents)));
  if (part === 'euros') return plain(euros);
  if (otherMoney(control)) return null;
  const comma = `${euros},${pad(cents, 2)}`;
  const whole = none ? [euros] : [];
  if (control.kind === 'select' || control.kind === 'combobox') {
    const found = banded(Number(amount), control.options);
    if (control.kind === 'select')
      return optionFor([comma, amount, ...whole], control.options) ?? (found ? plain(found.value) : null);
    return found === undefined ? null : chosen([found.label], [found.label]);
  }
  if (wholeOnly(control)) return none ? plain(euros, comma, amount) : null;
  return wantsPoint(control) ? plain(amount, comma, ...whole) : plain(comma, amount, `${comma} €`, ...whole);
};
