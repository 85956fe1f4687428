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

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The words of a text with their places, folded one by one. */
const placed = (text: string): readonly { word: string; from: number; to: number }[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((seen) => ({
    word: fold(seen[0]),
    from: seen.index,
    to: seen.index + seen[0].length,
  }));

type Hidden = { readonly form: RegExp; readonly words: readonly string[] };

/** Hides the same words in another case or without their accents. */
const withoutWords = (text: string, words: readonly string[]): string => {
  if (words.length === 0) return text;
  const all = placed(text);
  let made = '';
  let kept = 0;
  for (let at = 0; at + words.length <= all.length; at += 1) {
    if (!words.every((word, next) => all[at + next]?.word === word)) continue;
    const [from, to] = [all[at]?.from ?? 0, all[at + words.length - 1]?.to ?? 0];
    if (from < kept) continue;
    made += text.slice(kept, from) + MASK;
    kept = to;
    at += words.length - 1;
  }
  return made + text.slice(kept);
};

const ADDRESS = /[^\s@<>"«»]+@[^\s@<>"«»]+\.[\p{L}\d-]+/gu;
const DAY = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;

/** Figures as people group them: « 732 829 320 00074 », « 06 12 34 56 78 ». */
const GROUPED = /\d{1,5}(?:[ .\u00a0\u202f-]\d{2,5}){2,}/g;

/** Hides what is a person's by its shape: addresses of mail, days, runs of at least `from` digits. */
export const withoutFigures = (text: string, from = 4): string =>
  text
    .replace(ADDRESS, MASK)
    .replace(DAY, MASK)
    .replace(GROUPED, MASK)
    .replace(new RegExp(`\\d{${from},}`, 'g'), MASK);

/** Hides some values in a text, in any case and accents, and what is personal by its shape. */
export type Masker = (text: string) => string;

/** A masker of these values; those shorter than three characters are not hidden. `from`: shortest run of digits hidden. */
export const maskerOf = (values: readonly string[], from = 4): Masker => {
  const hidden: readonly Hidden[] = [...new Set(values.map((value) => value.trim()))]
    .filter((value) => value.length >= SHORTEST)
    .sort((one, other) => other.length - one.length)
    .map((value) => ({
      form: new RegExp(escaped(value), 'giu'),
      words: placed(value).map(({ word }) => word),
    }));
  return (text) => {
    let made = text;
    for (const { form, words } of hidden) made = withoutWords(made.replace(form, MASK), words);
    return withoutFigures(made, from);
  };
};
