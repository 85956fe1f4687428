import { fold } from '../portal.content/words';

/** A day as year, month 1–12 and day. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

const FRENCH = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
  ' ',
);
const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Month 1–12 that a word begins to name (« sept », « déc. », « août »), 0 when none. */
export const monthOf = (word: string): number => {
  const short = fold(word);
  if (short.length < 3) return 0;
  const exact = (list: readonly string[]): number => list.findIndex((name) => name.startsWith(short)) + 1;
  // « juil » and « juin », « mar » and « mars » part at the third or fourth letter.
  return short === 'jui' ? 0 : exact(FRENCH) || exact(ENGLISH);
};

const valid = (year: number, month: number, day: number): Day | null =>
  year > 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;

/** The day a text says, in figures or words; `monthFirst` for pages that put the month before the day. */
export const dayOf = (text: string, monthFirst = false): Day | null => {
  const bare = text.replace(/[\u2066-\u2069\u200b-\u200f]/g, '').trim();
  const iso = /^(\d{4})[-/.\s](\d{1,2})[-/.\s](\d{1,2})/.exec(bare);
  if (iso !== null) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures =
    /^(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4})/.exec(bare) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(bare);
  if (figures !== null) {
    const [one, two] = [Number(figures[1]), Number(figures[2])];
    return monthFirst ? valid(Number(figures[3]), one, two) : valid(Number(figures[3]), two, one);
  }
  const words = fold(bare).split(' ');
  const month = words.map(monthOf).find((found) => found > 0) ?? 0;
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d{1,2}(er|st|nd|rd|th)?$/.test(word));
  return valid(Number(year ?? 0), month, Number.parseInt(day ?? '0', 10));
};

export const sameDay = (one: Day | null, other: Day): boolean =>
  one !== null && one.year === other.year && one.month === other.month && one.day === other.day;

const pad = (number: number): string => String(number).padStart(2, '0');

/** JJ/MM/AAAA, the spelling the plan uses. */
export const french = ({ year, month, day }: Day): string => `${pad(day)}/${pad(month)}/${year}`;

/** How a picker may want the day typed, likeliest first by its placeholder. */
export const spellings = (day: Day, placeholder: string): string[] => {
  const [d, m, y] = [pad(day.day), pad(day.month), String(day.year)];
  const hint = fold(placeholder);
  const mark = /[-/.]/.exec(placeholder)?.[0] ?? '/';
  const usual = [`${d}/${m}/${y}`, `${y}-${m}-${d}`, `${d}-${m}-${y}`, `${d}.${m}.${y}`];
  if (/^(aaaa|yyyy) mm (jj|dd)/.test(hint)) return [`${y}${mark}${m}${mark}${d}`, ...usual];
  if (/^mm (jj|dd) (aaaa|yyyy)/.test(hint)) return [`${m}${mark}${d}${mark}${y}`];
  if (/^(jj|dd) mm (aaaa|yyyy)/.test(hint)) return [`${d}${mark}${m}${mark}${y}`];
  return usual;
};

export const monthFirst = (placeholder: string): boolean => /^mm (jj|dd)/.test(fold(placeholder));
