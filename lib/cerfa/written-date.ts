import type { Joined } from './parts';

/** Whether a day of the calendar exists; months and days from 1. */
export const isDay = (year: number, month: number, day: number): boolean => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
};

const MONTHS = ['janv', 'fev', 'mars', 'avr', 'mai', 'juin', 'juil', 'aou', 'sept', 'oct', 'nov', 'dec'];

const DOUBT = 'Cette date est incomplète ou n’existe pas.';
const TWO_DIGITS = 'L’année est écrite sur deux chiffres : vérifiez le siècle.';
/** Two-digit years of births after this one are of the century before: nobody is in work before twelve or so. */
const YOUNGEST = 15;

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b1er\b/g, '1')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const monthOf = (text: string): string => {
  const month = MONTHS.findIndex((name) => text.startsWith(name));
  return month < 0 ? text : String(month + 1);
};

/** The numbers of a date as people write it in one piece: 04/09/2023, 4 septembre 2023, 2023-09-04, 04092023. */
const inOnePiece = (text: string): readonly string[] => {
  const [, a = '', b = '', c = ''] = /^(\d{2})(\d{2})(\d{4})$/.exec(text) ?? [];
  if (a) return [a, b, c];
  const [first = '', second = '', third = '', ...more] = text.split(' ');
  if (more.length > 0) return [];
  return first.length === 4 ? [third, second, first] : [first, second, third];
};

/**
 * A date from its three boxes, or written whole in one of them, months in words and years on two digits included.
 * `birth` tells the century of the latter.
 */
export const joinDate = (boxes: readonly [string, string, string], birth: boolean): Joined => {
  const written = boxes.map(bare);
  const alone = written.filter((text) => text !== '');
  const [day = '', month = '', year = ''] =
    alone.length === 1 ? inOnePiece(alone[0] ?? '') : written.map((text) => text.replace(/ /g, ''));
  const number = Number(monthOf(month));
  const short = /^\d{2}$/.test(year);
  const whole = short ? `${birth && Number(year) > YOUNGEST ? '19' : '20'}${year}` : year;
  if (!/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(whole) || !Number.isInteger(number)) return { doubt: DOUBT };
  if (!isDay(Number(whole), number, Number(day))) return { doubt: DOUBT };
  const value = `${whole}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return short ? { value, guess: TWO_DIGITS } : { value };
};
