import { isWeakWord, type Words } from './wording';

/** A phrase of the lexicon: the place of its datum, and how far it counts when it is only a word of longer ones. */
export type Phrase = { readonly place: number; readonly words: Words; readonly worth: number };

/** How well a label's words say each datum, by its place; raises `best`. */
export type Raise = (best: Map<number, number>, words: Words, worth: number) => void;

/** A word cut short stands for a few words at most, else for none. */
const MOST_FORMS = 12;
const CUT = 0.92;
const CUT_ALONE = 0.6;
/** « Ville du poste » asks a town: a French label begins with what it asks, and so does a phrase. */
const OFF_HEAD = 0.72;
/** What follows « SIRET… » is mostly about where or whose it is. */
const AFTER = 0.3;
const AFTER_KNOWN = 0.6;
/** Another word of the same datum. */
const ITS_OWN = 0.25;

/** « Nombre de… », « Date de… » ask a count, a day: never the thing counted or dated. */
const MEASURES: ReadonlySet<string> = new Set(
  'nombre date code type duree niveau mode taux montant annee numero nature lieu statut motif objet'.split(
    ' ',
  ),
);
const OFF_MEASURE = 0.6;

const headOf = ({ each }: Words): string => each.keys().next().value ?? '';

/**
 * Holds a label against every phrase that shares a telling word with it. All of both is 1; a phrase inside a longer
 * label loses by what the label says before it and by what else it names after; a phrase said in part only never
 * reaches certainty.
 */
export const phraseBook = (
  phrases: readonly Phrase[],
  vocabularies: readonly ReadonlySet<string>[],
): Raise => {
  const saying = new Map<string, number[]>();
  phrases.forEach(({ words }, at) => {
    for (const word of words.each.keys()) {
      const list = saying.get(word);
      if (list === undefined) saying.set(word, [at]);
      else list.push(at);
    }
  });
  const sorted = [...saying.keys()].sort();
  const count = new Int16Array(phrases.length);
  const common = new Float64Array(phrases.length);
  const cut = new Uint8Array(phrases.length);
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
      for (let at = low; at < sorted.length && (sorted[at] ?? '').startsWith(word); at += 1)
        if ((sorted[at] ?? '').length - word.length <= 9) made.push(sorted[at] ?? '');
    }
    const kept = made.length > MOST_FORMS ? [] : made;
    forms.set(word, kept);
    return kept;
  };

  return (best, { each }, worth) => {
    const words = [...each].map(([word, own]) => ({ word, own, forms: formsOf(word) }));
    const strong = words.filter(({ word }) => !isWeakWord(word));
    const touched: number[] = [];
    const touch = ({ word, forms: some }: (typeof words)[number], onlyTouched: boolean): void => {
      for (const form of some)
        for (const at of saying.get(form) ?? []) {
          if (count[at] === 0) {
            if (onlyTouched) continue;
            touched.push(at);
          }
          count[at] = (count[at] ?? 0) + 1;
          common[at] = (common[at] ?? 0) + (phrases[at]?.words.each.get(form) ?? 0);
          if (form !== word) cut[at] = 1;
        }
    };
    // Words that many phrases hold only count for those that a telling word already found.
    for (const one of strong.length > 0 ? strong : words) touch(one, false);
    if (strong.length > 0) for (const one of words) if (isWeakWord(one.word)) touch(one, true);

    const head = words[0];
    const led = head !== undefined && head.own >= 0.7 && saying.has(head.word);
    for (const at of touched) {
      const phrase = phrases[at] as Phrase;
      const { each: wanted, weight: own } = phrase.words;
      const whole = (count[at] ?? 0) >= wanted.size;
      const share = common[at] ?? 0;
      const all = whole && (count[at] ?? 0) >= words.length;
      let score = 1;
      if (!all) {
        const rest = beyond(words, wanted, own >= 1, saying, vocabularies[phrase.place]);
        const ofLabel = share / (share + rest);
        const ofPhrase = share / Math.max(own, share);
        score = whole ? 0.35 + 0.62 * ofLabel : (1.5 * ofLabel * ofPhrase) / (ofLabel + ofPhrase);
        if (head !== undefined && !wanted.has(head.word))
          score *= MEASURES.has(head.word) ? OFF_MEASURE : led ? OFF_HEAD : 1;
        if (!whole && !startsWith(words, headOf(phrase.words))) score *= OFF_HEAD;
      }
      if (own <= 0.5 && !wanted.has('numero')) score *= 0.75;
      score *= worth * phrase.worth * (cut[at] === 1 ? (phrase.worth < 1 ? CUT_ALONE : CUT) : 1);
      if (score > (best.get(phrase.place) ?? 0)) best.set(phrase.place, score);
    }
    for (const at of touched) {
      count[at] = 0;
      common[at] = 0;
      cut[at] = 0;
    }
  };
};

type Spoken = { readonly word: string; readonly own: number; readonly forms: readonly string[] };

/** What a label says besides a phrase: before it in full, after it less when the words are nobody's. */
const beyond = (
  words: readonly Spoken[],
  wanted: ReadonlyMap<string, number>,
  telling: boolean,
  saying: ReadonlyMap<string, unknown>,
  vocabulary: ReadonlySet<string> | undefined,
): number => {
  let begun = false;
  let rest = 0;
  for (const { word, own, forms } of words) {
    if (forms.some((form) => wanted.has(form))) begun = true;
    else if (begun && vocabulary?.has(word)) rest += own * ITS_OWN;
    else if (begun && telling) rest += own * (saying.has(word) ? AFTER_KNOWN : AFTER);
    else rest += own;
  }
  return rest;
};

/** Does the label hold the word a phrase begins with, whole or cut? */
const startsWith = (words: readonly Spoken[], head: string): boolean =>
  words.some(({ word, forms }) => word === head || forms.includes(head));
