import { fold } from '../shared/text';
import { familiarity } from './choices';
import { FOREIGN } from './foreign';
import { type Entry, type Lexicon, readings } from './lexicon';
import type { OwnerReader } from './owners';
import { choicesOf, isChoice } from './score';
import type { Control } from './types';
import type { Unit } from './units';
import { agreement, isEmptyWord, tokens, type Words, weightOf } from './wording';

/** How well something is named, 0 to 1, by the place of the datum in the lexicon; a datum not named is absent. */
type Named = ReadonlyMap<number, number>;

/** Lists that several data share: they name none of them. */
const LISTS = new Set(['diplome']);
/** Lists of two or three answers that say it all: M./Mme, CDI/CDD. */
const SHORT_LISTS = new Set(['sexe', 'nature']);

/** Names and ids are weak: they count only when the page says nothing at all. */
const NAME_ATTRIBUTE = 0.8;
const NAME_NOISE =
  /\b(ctl\d*|cph|txt|ddl|lst|tb|cb|rb|chk|inp|input|field|champ|fld|frm|form|mat|id|react|select|zone|col|row|val|value|data|item|main|content|body|panel)\b/g;

/** Does the label hold the word a phrase begins with, whole or cut? */
const hasHead = (each: ReadonlyMap<string, number>, phrase: Words): boolean => {
  const [head = ''] = phrase.each.keys();
  return each.has(head) || [...each.keys()].some((word) => word.length >= 3 && head.startsWith(word));
};

/** A word cut short stands for a few words at most, else for none. */
const MOST_FORMS = 12;
const CUT = 0.92;
/** « Ville du poste » asks a town: a French label begins with what it asks. */
const OFF_HEAD = 0.72;

/**
 * Reads how well a page's words name each datum, whoever it belongs to. Remembers the questions it has read, because
 * a page repeats them: made anew for each page.
 */
export const namer = (
  { entries, saying, sorted }: Lexicon,
  reader: OwnerReader,
): ((unit: Unit) => ReadonlyMap<Entry, number>) => {
  const known = new Map<string, Named>();
  const forms = new Map<string, readonly string[]>();

  /** The lexicon's words a page's word may stand for: itself, or those it cuts short (« COMPL. ADR. »). */
  const formsOf = (word: string): readonly string[] => {
    if (saying.has(word)) return [word];
    const before = forms.get(word);
    if (before !== undefined) return before;
    const made: string[] = [];
    if (word.length >= 3 && word.length <= 7 && !/\d/.test(word)) {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < word) low = middle + 1;
        else high = middle;
      }
      while (low < sorted.length && (sorted[low] ?? '').startsWith(word)) made.push(sorted[low++] ?? '');
    }
    const kept = made.length > MOST_FORMS ? [] : made;
    forms.set(word, kept);
    return kept;
  };

  const raise = (best: Map<number, number>, { each, weight }: Words, worth: number): void => {
    const [head = ''] = each.keys();
    const led = (each.get(head) ?? 0) >= 0.7 && saying.has(head);
    const shared = new Map<Words, { place: number; count: number; common: number; cut: boolean }>();
    for (const word of each.keys())
      for (const form of formsOf(word))
        for (const [phrase, place] of saying.get(form) ?? []) {
          const one = shared.get(phrase) ?? { place, count: 0, common: 0, cut: false };
          one.count += 1;
          one.common += phrase.each.get(form) ?? 0;
          one.cut ||= form !== word;
          if (form !== word && form.length - word.length > 9) continue;
          shared.set(phrase, one);
        }
    for (const [phrase, { place, count, common, cut }] of shared) {
      const whole = count >= phrase.each.size;
      const score =
        agreement(whole, count >= each.size, common, weight, phrase.weight) *
        worth *
        (cut ? CUT : 1) *
        (led && !phrase.each.has(head) ? OFF_HEAD : 1) *
        (!whole && !hasHead(each, phrase) ? OFF_HEAD : 1) *
        (phrase.weight < 0.5 && !phrase.each.has('numero') ? 0.75 : 1);
      if (score > (best.get(place) ?? 0)) best.set(place, score);
    }
  };

  const readQuestion = (question: string): Named => {
    const before = known.get(question);
    if (before !== undefined) return before;
    const best = new Map<number, number>();
    const text = ` ${tokens(question).join(' ')} `;
    for (const { words, all, worth } of readings(question, reader)) {
      const here = new Map<number, number>();
      raise(here, words, worth);
      const foreign = all.filter((word) => FOREIGN.has(word));
      for (const [place, score] of here) {
        const entry = entries[place];
        if (entry === undefined || entry.not.some((word) => word !== '' && text.includes(` ${word} `)))
          continue;
        const kept = foreign.some((word) => !entry.words.has(word)) ? score * 0.4 : score;
        if (kept > (best.get(place) ?? 0)) best.set(place, kept);
      }
    }
    known.set(question, best);
    return best;
  };

  const readName = ({ name, domId }: Control): Named => {
    const best = new Map<number, number>();
    const spread = `${name} ${domId}`.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/\d+/g, ' ');
    const words = tokens(fold(spread).replace(NAME_NOISE, ' ')).filter((word) => !isEmptyWord(word));
    const each = new Map(words.map((word) => [word, weightOf(word)]));
    const weight = [...each.values()].reduce((sum, one) => sum + one, 0);
    raise(best, { each, weight }, NAME_ATTRIBUTE);
    return best;
  };

  return (unit) => {
    const [first] = unit.controls;
    if (first === undefined) return new Map();
    const result = new Map<Entry, number>();
    const put = (place: number, score: number): void => {
      const entry = entries[place];
      if (entry !== undefined && score > (result.get(entry) ?? 0)) result.set(entry, score);
    };
    for (const { text, worth } of unit.questions)
      for (const [place, score] of readQuestion(text)) put(place, score * worth);
    const words = unit.questions.some(({ text }) => tokens(text).some((word) => !isEmptyWord(word)));
    if (!words) for (const [place, score] of readName(first)) put(place, score);
    if (unit.shape === 'single' && unit.parts[0] === null) bodyAlone(unit, reader, entries, put);
    const auto = first.autocomplete === '' ? [] : first.autocomplete.split(' ');
    if (auto.length > 0)
      entries.forEach(({ def }, place) => {
        const hint = def.words.autocomplete;
        if (hint !== undefined && auto.includes(hint)) {
          const entry = entries[place] as Entry;
          put(place, Math.min(1, (result.get(entry) ?? (words ? 0.2 : 0.6)) + 0.15));
        }
      });
    strangeTitle(first, reader, result);
    const strange = tokens(first.cell).filter((word) => FOREIGN.has(word));
    if (strange.length > 0)
      for (const [entry, score] of result)
        if (strange.some((word) => !entry.words.has(word))) result.set(entry, score * 0.4);
    if (isChoice(unit)) {
      listed(unit, entries, result);
      byCode(unit, result);
      byOpco(unit, entries, result);
    }
    return result;
  };
};

const OPCOS =
  /\b(afdas|akto|atlas|constructys|opcommerce|ocapiat|2i|opco ep|entreprises? de proximite|mobilites|sante|uniformation)\b/;

/** A list of the eleven Opcos says what it asks. */
const byOpco = (unit: Unit, entries: readonly Entry[], result: Map<Entry, number>): void => {
  const labels = choicesOf(unit)
    .map(({ label }) => fold(label))
    .filter((label) => label !== '');
  const opco = entries.find(({ id }) => id === 'opco.nom');
  if (
    opco !== undefined &&
    labels.length > 4 &&
    labels.filter((label) => OPCOS.test(label)).length * 3 > labels.length * 2
  )
    result.set(opco, Math.max(0.95, result.get(opco) ?? 0));
};

const NAMES: Readonly<Record<string, string>> = {
  employeur: 'employeur.denomination',
  organisme: 'organisme.denomination',
};

/** « Employeur : », « Organisme de formation : » and nothing else ask who it is. */
const bodyAlone = (
  unit: Unit,
  reader: OwnerReader,
  entries: readonly Entry[],
  put: (place: number, score: number) => void,
): void => {
  const said = reader.said(unit.questions[0]?.text ?? '');
  const id = said?.bare && said.rank === null ? NAMES[said.owner] : undefined;
  if (id !== undefined)
    put(
      entries.findIndex((entry) => entry.id === id),
      0.88,
    );
};

/** Under a title about something else, with nobody named nearer, a common question is likely not ours. */
const strangeTitle = (first: Control, reader: OwnerReader, result: Map<Entry, number>): void => {
  for (const text of [first.legend, ...[...first.headings].reverse()]) {
    if (text === '') continue;
    if (reader.said(text) !== null) return;
    const strange = tokens(text).filter((word) => FOREIGN.has(word));
    if (strange.length === 0) continue;
    for (const [entry, score] of result)
      if (!entry.unique && strange.some((word) => !entry.words.has(word))) result.set(entry, score * 0.6);
    return;
  }
};

/** A list of conventions holds their codes: there « Convention collective » asks the code, in a box its title. */
const byCode = (unit: Unit, result: Map<Entry, number>): void => {
  const [title, code] = ['employeur.convention', 'employeur.idcc'].map((id) =>
    [...result.keys()].find((entry) => entry.id === id),
  );
  const said = title === undefined ? 0 : (result.get(title) ?? 0);
  const options = choicesOf(unit).filter(({ label }) => label.trim() !== '');
  const coded = options.filter(({ label }) => /\b\d{3,4}\b/.test(label)).length;
  if (title === undefined || code === undefined || said < 0.8) return;
  if (options.length > 2 && coded * 2 < options.length) return;
  result.set(code, Math.max(said, result.get(code) ?? 0));
  result.set(title, said * 0.8);
};

/** A list of codes names its datum better than any label. */
const listed = (unit: Unit, entries: readonly Entry[], result: Map<Entry, number>): void => {
  const choices = choicesOf(unit);
  if (choices.length < 2) return;
  for (const entry of entries) {
    const { codes } = entry.def;
    if (codes === undefined || LISTS.has(codes.id)) continue;
    const share = familiarity(choices, entry.def);
    const said = result.get(entry) ?? 0;
    const few = SHORT_LISTS.has(codes.id) && share === 1;
    if (share >= 0.8 && (choices.length >= 3 || few))
      result.set(entry, Math.max(0.85, Math.min(1, said + 0.2)));
    else if (share >= 0.8 && said >= 0.3) result.set(entry, Math.min(1, said + 0.3));
  }
};
