import type { Control } from '../types';
import { plain, type Spelt } from './spelt';

const CLOCK = /\d{1,3} ?(:|h) ?(?:\d{2}|mm)|hh ?(:|h) ?mm/i;

/** Does the box show hours as a clock does (« 35:30 », « 35h30 »)? The sign between, null when it does not. */
const clockSign = ({ placeholder, help }: Control): string | null => {
  const seen = CLOCK.exec(placeholder) ?? CLOCK.exec(help);
  return seen === null ? null : (seen[1] ?? seen[2] ?? 'h').toLowerCase();
};

/** A week's hours and minutes in one box: « 35,50 », « 35.5 », « 35:30 » or « 35h30 », as the box asks. */
export const spellHours = (hours: number, minutes: number, control: Control): Spelt | null => {
  if (control.inputType === 'time') return null;
  const whole = String(hours);
  const two = String(minutes).padStart(2, '0');
  const decimals = String(Math.round((minutes * 100) / 60)).padStart(2, '0');
  const long = `${whole},${decimals}`;
  const short = decimals === '00' ? whole : long.replace(/0$/, '');
  const dotted = short.replace(',', '.');
  const clocks = [`${whole}h${two}`, `${whole} h ${two}`, `${whole} h ${two} min`];
  const sign = clockSign(control);
  if (sign !== null) return plain(`${whole}${sign}${two}`, `${whole}:${two}`, ...clocks);
  const accepts = [long, short, dotted, ...clocks];
  if (control.inputType === 'number') return plain(dotted, ...accepts);
  const narrow =
    control.inputMode === 'numeric' || (control.maxLength !== null && control.maxLength < long.length);
  return plain(narrow ? short : long, ...accepts);
};

/** The hours and minutes a box holds; null when it says no such thing. */
export const readHours = (text: string, control: Control): { hours: number; minutes: number } | null => {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').toLowerCase();
  const clock = /^(\d{1,3})(?:h|:)(\d{1,2})?(?:mn|min|m)?$/.exec(bare);
  // « 35:30 » is a clock in a box of clocks; elsewhere too, since no decimal is written so.
  if (clock !== null) {
    const minutes = Number(clock[2] ?? 0);
    return minutes > 59 ? null : { hours: Number(clock[1]), minutes };
  }
  const figure = /^(\d{1,3})(?:[.,](\d{1,2}))?h?$/.exec(bare);
  if (figure === null || clockSign(control) !== null) return null;
  const hundredths = Number((figure[2] ?? '0').padEnd(2, '0'));
  return { hours: Number(figure[1]), minutes: Math.round((hundredths * 60) / 100) };
};
