import { fold } from '../shared/text';
import type { Control, Snapshot } from './types';

/** What stands in the place of a text that may be somebody's. */
export const MASK = '…';

/** Shorter values are in every text: « 35 », « M ». */
const SHORTEST = 3;

/** Kinds whose value a person types; the value of the others is one of the page's own words. */
const TYPED = new Set(['text', 'multiline', 'date', 'number', 'tel', 'email', 'other']);

const isTyped = ({ kind, value, options, typable }: Control): boolean =>
  TYPED.has(kind) || (kind === 'combobox' && typable && !options.some(({ label }) => label === value));

/** What the page's controls and summary hold now that may be of a person; values of lists are the page's own words. */
export const valuesOn = ({ controls, facts }: Snapshot): readonly string[] =>
  [...controls.filter(isTyped).map(({ value }) => value), ...facts.map(({ value }) => value)]
    .map((value) => value.trim())
    .filter((value) => value.length >= SHORTEST && !/^(?:true|false|oui|non)$/i.test(value));

/** The words of a text with their places, folded one by one. */
const placed = (text: string): readonly { word: string; from: number; to: number }[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((seen) => ({
    word: fold(seen[0]),
    from: seen.index,
    to: seen.index + seen[0].length,
  }));

/** Values by how they begin, longest first: a page may hold thousands, and repeat them in as many texts. */
type Index<T> = ReadonlyMap<string, readonly T[]>;

const indexed = <T>(all: readonly T[], startOf: (one: T) => string): Index<T> => {
  const made = new Map<string, T[]>();
  for (const one of all) made.set(startOf(one), [...(made.get(startOf(one)) ?? []), one]);
  return made;
};

/** Hides what stands there sign for sign, whatever the case. */
const withoutSigns = (text: string, values: Index<string>): string => {
  const low = text.toLowerCase();
  // A few letters are longer in lower case: their places would shift.
  const read = low.length === text.length ? low : text;
  let made = '';
  let kept = 0;
  for (let at = 0; at + SHORTEST <= read.length; at += 1) {
    const value = values.get(read.slice(at, at + SHORTEST))?.find((one) => read.startsWith(one, at));
    if (value === undefined) continue;
    made += text.slice(kept, at) + MASK;
    kept = at + value.length;
    at = kept - 1;
  }
  return made + text.slice(kept);
};

/** Hides the same words in another case, without their accents or with other signs between. */
const withoutWords = (text: string, values: Index<readonly string[]>): string => {
  const all = placed(text);
  let made = '';
  let kept = 0;
  for (let at = 0; at < all.length; at += 1) {
    const words = values
      .get(all[at]?.word ?? '')
      ?.find((one) => one.every((word, next) => all[at + next]?.word === word));
    if (words === undefined) continue;
    made += text.slice(kept, all[at]?.from ?? 0) + MASK;
    at += words.length - 1;
    kept = all[at]?.to ?? text.length;
  }
  return made + text.slice(kept);
};

/** Spares texts without any address the search for one. */
const NOTHING = /(?!)/;
const ADDRESS = /[^\s@<>"«»]+@[^\s@<>"«»]+\.[\p{L}\d-]+/gu;
const DAY = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;

/** Figures as people group them: « 732 829 320 00074 », « 06 12 34 56 78 ». */
const GROUPED = /\d{1,5}(?:[ .\u00a0\u202f-]\d{2,5}){2,}/g;

/** Hides what is a person's by its shape: addresses of mail, days, runs of at least `from` digits. */
export const withoutFigures = (text: string, from = 4): string =>
  text
    .replace(text.includes('@') ? ADDRESS : NOTHING, MASK)
    .replace(DAY, MASK)
    .replace(GROUPED, MASK)
    .replace(new RegExp(`\\d{${from},}`, 'g'), MASK);

/** Hides some values in a text, in any case and accents, and what is personal by its shape. */
export type Masker = (text: string) => string;

/** A masker of these values; those shorter than three characters are not hidden. `from`: shortest run of digits hidden. */
export const maskerOf = (values: readonly string[], from = 4): Masker => {
  const hidden = [...new Set(values.map((value) => value.trim()))]
    .filter((value) => value.length >= SHORTEST)
    .sort((one, other) => other.length - one.length);
  // Both cases: a text that grows in lower case is read as it is.
  const signs = [...new Set(hidden.flatMap((value) => [value.toLowerCase(), value]))];
  const bySign = indexed(signs, (value) => value.slice(0, SHORTEST));
  const words = hidden
    .map((value) => placed(value).map(({ word }) => word))
    .filter(([word = '']) => word !== '');
  const byWord = indexed(words, ([word = '']) => word);
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = withoutFigures(withoutWords(withoutSigns(text, bySign), byWord), from);
    known.set(text, made);
    return made;
  };
};
