import { fold } from '../shared/text';
import { familiarity } from './choices';
import { type Entry, type Lexicon, readings } from './lexicon';
import { choicesOf } from './score';
import type { Control } from './types';
import type { Unit } from './units';
import { likeness, type Words, wordsOf } from './wording';

/** How well something is named, 0 to 1, by the place of the datum in the lexicon; a datum not named is absent. */
type Named = ReadonlyMap<number, number>;

const vetoed = (entry: Entry, text: string): boolean =>
  entry.not.some((word) => word !== '' && text.includes(` ${word} `));

const LISTS = new Set(['diplome']);

/** Names and ids are weak: they count only when the page says nothing at all. */
const NAME_ATTRIBUTE = 0.85;

/**
 * Reads how well a page's words name each datum, whoever it belongs to. Remembers the questions it has read, because
 * a page repeats them: made anew for each page.
 */
export const namer = ({ entries, saying }: Lexicon): ((unit: Unit) => ReadonlyMap<Entry, number>) => {
  const known = new Map<string, Named>();

  const raise = (best: Map<number, number>, words: Words, worth: number): void => {
    const weighed = new Set<Words>();
    for (const word of words.each.keys())
      for (const [phrase, place] of saying.get(word) ?? []) {
        if (weighed.has(phrase)) continue;
        weighed.add(phrase);
        const score = likeness(words, phrase) * worth;
        if (score > (best.get(place) ?? 0)) best.set(place, score);
      }
  };

  const readQuestion = (question: string): Named => {
    const before = known.get(question);
    if (before !== undefined) return before;
    const best = new Map<number, number>();
    for (const { words, worth } of readings(question)) raise(best, words, worth);
    const text = ` ${fold(question)} `;
    for (const place of best.keys()) if (vetoed(entries[place] as Entry, text)) best.delete(place);
    known.set(question, best);
    return best;
  };

  const readName = ({ name, domId }: Control): Named => {
    const best = new Map<number, number>();
    const words = `${name} ${domId}`.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/\d+/g, ' ');
    raise(best, wordsOf(words), NAME_ATTRIBUTE);
    return best;
  };

  return (unit) => {
    const [first] = unit.controls;
    if (first === undefined) return new Map();
    const asked = unit.questions.map(readQuestion);
    const named = unit.questions.length === 0 ? readName(first) : undefined;
    const choices = choicesOf(unit);
    const auto = first.autocomplete.split(' ');
    const result = new Map<Entry, number>();
    entries.forEach((entry, place) => {
      let best = 0;
      asked.forEach((one, rank) => {
        best = Math.max(best, (one.get(place) ?? 0) - rank * 0.03);
      });
      const vocabulary = entry.def.codes;
      // A list of codes names its datum better than any label.
      if (
        vocabulary !== undefined &&
        choices.length >= 3 &&
        !LISTS.has(vocabulary.id) &&
        familiarity(choices, entry.def) >= 0.8
      )
        best = Math.max(best, 0.85, Math.min(1, best + 0.2));
      const hint = entry.def.words.autocomplete;
      if (hint !== undefined && auto.includes(hint)) best = Math.max(best, Math.min(1, best + 0.15));
      if (best < 0.5) best = Math.max(best, named?.get(place) ?? 0);
      if (best > 0) result.set(entry, best);
    });
    return result;
  };
};
