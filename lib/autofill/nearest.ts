import { fold } from '../shared/text';
import type { Datum } from './datum';
import type { PageOption } from './types';
import { likeness, type Words, wordsOf, wordsOfTokens } from './wording';

const PREFIX = /^\s*[\dA-Z]{1,5}\s*[-–—.:)]\s*/;
const BLANK = /^(choisir|choisissez|selectionner|selectionnez|veuillez|aucun choix|select)( |$)|^$/;

/** Most options a person is shown: a longer list is better opened on the page itself. */
const MOST = 50;

/** A list nobody reads from end to end. */
const LONG = 500;

/** Under this no option is near: nothing is proposed. */
const NEAR = 0.2;

/** The texts that say a stored value: for a code its label and its other words, else itself. */
const sayings = ({ def }: Datum, stored: unknown): readonly string[] => {
  const entry = def.codes?.entries.find(({ code }) => code === String(stored));
  return entry === undefined ? [String(stored)] : [entry.label, ...(entry.aliases ?? [])];
};

/** A text as the matcher hears it, and word for word: « recherche d’emploi » is also a search. */
const bothWays = (text: string): readonly Words[] => [wordsOf(text), wordsOfTokens(fold(text).split(' '))];

const closest = (one: readonly Words[], other: readonly Words[]): number =>
  Math.max(0, ...one.flatMap((words) => other.map((text) => likeness(words, text))));

/** How close two figures are, 0 to 1. */
const closeness = (one: number, other: number): number =>
  1 - Math.min(1, Math.abs(one - other) / Math.max(1, one, other));

const figureIn = (label: string): number | null => {
  const seen = /\d{1,7}/.exec(label.replace(/(\d)[\s\u00a0\u202f](?=\d{3})/g, '$1'));
  return seen === null ? null : Number(seen[0]);
};

/**
 * The options of a list that come near a stored value, nearest first, at most 50; empty when none does. The meaning
 * of a code is that of its label and other words; figures are near by their distance.
 */
export const nearestOptions = (
  datum: Datum,
  stored: unknown,
  options: readonly PageOption[],
): readonly PageOption[] => {
  const texts = sayings(datum, stored).flatMap(bothWays);
  const count = typeof stored === 'number' || datum.def.kind === 'amount' ? Number(stored) : null;
  const telling = texts.flatMap(({ each }) => [...each.keys()]).filter((word) => word.length > 3);
  const scored = options
    .filter(({ label }) => {
      const folded = fold(label);
      if (BLANK.test(folded)) return false;
      // In a list of every town only those that share a word are weighed.
      return options.length <= LONG || count !== null || telling.some((word) => folded.includes(word));
    })
    .map((option, place) => {
      const words = bothWays(option.label.replace(PREFIX, ''));
      const figure = count === null ? null : figureIn(option.label);
      const near = figure === null || count === null ? 0 : closeness(count, figure);
      const score = Math.max(near, closest(words, texts));
      return { option, place, score };
    });
  if (!scored.some(({ score }) => score >= NEAR)) return [];
  return scored
    .sort((one, other) => other.score - one.score || one.place - other.place)
    .slice(0, MOST)
    .map(({ option }) => option);
};
