import { fold } from '../../shared/text';
import type { Choice } from '../choices';
import { plain, type Spelt } from './spelt';

const figures = (label: string): string => fold(label.replace(/(\d)[\s\u00a0\u202f](?=\d{3})/g, '$1'));

/** Does a band hold a count: « 50 à 249 », « moins de 11 », « 250 et plus »? */
export const holdsCount = (label: string, count: number): boolean => {
  const words = figures(label);
  const range = /(\d+) (?:euros |salaries )?(?:a|et) (\d+)/.exec(words);
  if (range !== null) return count >= Number(range[1]) && count <= Number(range[2]);
  const below = /(?:moins de|inferieur a) (\d+)/.exec(words);
  if (below !== null) return count < Number(below[1]);
  const above = /(\d+) (?:euros |salaries )?(?:et plus|ou plus)/.exec(words) ?? /plus de (\d+)/.exec(words);
  return above !== null && count >= Number(above[1]) + (/plus de/.test(words) ? 1 : 0);
};

/** The one band of a list that holds a count; undefined when none or several do. */
export const banded = <C extends Choice>(count: number, options: readonly C[]): C | undefined => {
  const fitting = options.filter(({ label }) => holdsCount(label, count));
  return fitting.length === 1 ? fitting[0] : undefined;
};

/** A list read once: some hold every town of a country. */
type Index = {
  readonly byLabel: ReadonlyMap<string, Choice>;
  readonly byValue: ReadonlyMap<string, Choice>;
  readonly labels: readonly (readonly [string, Choice])[];
};
const indexes = new WeakMap<readonly Choice[], Index>();

const indexOf = (options: readonly Choice[]): Index => {
  const known = indexes.get(options);
  if (known !== undefined) return known;
  const [byLabel, byValue] = [new Map<string, Choice>(), new Map<string, Choice>()];
  const labels = options.map((option) => [fold(option.label), option] as const);
  for (const [label, option] of labels) {
    const value = fold(option.value);
    if (!byLabel.has(label)) byLabel.set(label, option);
    if (option.value !== '' && !byValue.has(value)) byValue.set(value, option);
  }
  const made = { byLabel, byValue, labels };
  indexes.set(options, made);
  return made;
};

/** The one option that bears a code before or after its words: « 1996 – Pharmacie », « Rhône (69) ». */
const bearing = (code: string, { labels }: Index): Choice | undefined => {
  if (!/\d/.test(code)) return undefined;
  const [before, after] = [`${code} `, ` ${code}`];
  const fitting = labels.filter(
    ([label]) => (label.startsWith(before) || label.endsWith(after)) && /[a-z]{3}/.test(label),
  );
  return fitting.length === 1 ? fitting[0]?.[1] : undefined;
};

/** The option that says one of these texts, best first: by its words, its value, then the code it bears. */
export const findOption = (texts: readonly string[], options: readonly Choice[]): Choice | undefined => {
  const wanted = texts.map(fold).filter((text) => text !== '');
  const index = indexOf(options);
  const first = (of: (text: string) => Choice | undefined): Choice | undefined => {
    for (const text of wanted) {
      const found = of(text);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return (
    first((text) => index.byLabel.get(text)) ??
    first((text) => index.byValue.get(text)) ??
    first((text) => bearing(text, index))
  );
};

/** The same, spelled for a native list. */
export const optionFor = (texts: readonly string[], options: readonly Choice[]): Spelt | null => {
  const found = findOption(texts, options);
  return found === undefined ? null : plain(found.value);
};

/** Does an option say a span of figures, and so no figure? */
export const isBand = (label: string): boolean =>
  /\d+ (?:euros |salaries )?(?:a|et) \d+|(?:moins de|inferieur a|plus de) \d+|\d+ (?:euros |salaries )?(?:et plus|ou plus)/.test(
    figures(label),
  );
