import { codesOf, familiarity } from './choices';
import { fold } from './folded';
import { FOREIGN, OTHER_MATTERS } from './foreign';
import { type Entry, type Lexicon, readings } from './lexicon';
import type { OwnerReader } from './owners';
import { choicesOf, isChoice } from './score';
import type { Control } from './types';
import type { Unit } from './units';
import { isEmptyWord, spellings, tokens, weightOf } from './wording';

/** How well something is named, 0 to 1, by the place of the datum in the lexicon; a datum not named is absent. */
type Named = ReadonlyMap<number, number>;

/** Lists that several data share: they name none of them. */
const LISTS = new Set(['diplome']);
/** Lists of two or three answers that say it all: M./Mme, CDI/CDD. */
const SHORT_LISTS = new Set(['sexe', 'nature']);

const ASKS_WHEN = /^(et )?(quand|a quelle date|quel jour|when)\b(?!.*\b(combien|ou|dans quelle)\b)/;
const ASKS_WHERE = /^(ou|where|dans quelle (ville|commune)|in which (town|city))\b/;

/** « Signé le » asks a day, « Signé à » a place: the words that matter are the same. */
const endsFor = ({ def }: Entry, begins: string, end: string | undefined): number => {
  if (ASKS_WHEN.test(begins)) return def.kind === 'date' ? 1 : 0.85;
  if (ASKS_WHERE.test(begins)) return def.kind === 'date' ? 0.6 : 1;
  return end === 'le' ? (def.kind === 'date' ? 1 : 0.9) : end === 'a' && def.kind === 'date' ? 0.6 : 1;
};

/** Names and ids are weak: they count only when the page says nothing at all. */
const NAME_ATTRIBUTE = 0.8;
const NAME_NOISE =
  /\b(ctl\d*|cph|txt|ddl|lst|tb|cb|rb|chk|inp|input|field|champ|fld|frm|form|mat|id|react|select|zone|col|row|val|value|data|item|main|content|body|panel)\b/g;

/**
 * Reads how well a page's words name each datum, whoever it belongs to. Remembers the questions it has read, because
 * a page repeats them: made anew for each page.
 */
export const namer = (
  { entries, raise, knows, bag }: Lexicon,
  reader: OwnerReader,
): ((unit: Unit) => ReadonlyMap<Entry, number>) => {
  const known = new Map<string, Named>();
  const readQuestion = (question: string): Named => {
    const before = known.get(question);
    if (before !== undefined) return before;
    const best = new Map<number, number>();
    // Brackets that tell how to answer name nothing: « (commencer par RNCP, CQP, CCN ou Bloc) ».
    const text = ` ${tokens(question.replace(/\([^)]*\)/g, (inside) => (inside.split(/\s+/).length > 3 ? ' ' : inside))).join(' ')} `;
    const end = tokens(question).at(-1);
    const begins = fold(question);
    for (const { words, all, worth } of readings(question, reader)) {
      const here = new Map<number, number>();
      raise(here, words, worth);
      const foreign = all.filter((word) => FOREIGN.has(word));
      for (const [place, score] of here) {
        const entry = entries[place];
        if (entry === undefined || entry.not.some((word) => word !== '' && text.includes(` ${word} `)))
          continue;
        const kept =
          (foreign.some((word) => !entry.words.has(word)) ? score * 0.4 : score) *
          endsFor(entry, begins, end);
        if (kept > (best.get(place) ?? 0)) best.set(place, kept);
      }
    }
    for (const { words, all, worth } of readings(question, reader)) {
      if (all.some((word) => FOREIGN.has(word))) continue;
      for (const [place, score] of bag(words)) {
        const entry = entries[place];
        if (entry === undefined || entry.not.some((word) => word !== '' && text.includes(` ${word} `)))
          continue;
        if (score * worth > (best.get(place) ?? 0)) best.set(place, score * worth);
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

  /** The words of a label that some datum bears, when it is not only somebody’s name. */
  const ownWords = (label: string): readonly string[] =>
    reader.said(label)?.bare === true
      ? []
      : tokens(label).filter((word) => !isEmptyWord(word) && knows(word));

  return (unit) => {
    const [first] = unit.controls;
    if (first === undefined) return new Map();
    const result = new Map<Entry, number>();
    const put = (place: number, score: number): void => {
      const entry = entries[place];
      if (entry !== undefined && score > (result.get(entry) ?? 0)) result.set(entry, score);
    };
    // « Formation » at the head of a row says whose row it is: the column asks.
    const rowHead = first.cell.startsWith(`${first.label} –`) && reader.said(first.label)?.bare === true;
    for (const { text, worth: given, beside } of unit.questions) {
      const worth = rowHead && text.includes(first.label) ? given * 0.6 : given;
      const own = beside === undefined ? [] : ownWords(beside);
      for (const [place, score] of readQuestion(text))
        if (own.length === 0 || own.some((word) => entries[place]?.words.has(word)))
          put(place, score * worth);
    }
    const words = unit.questions.some(({ text }) => tokens(text).some((word) => !isEmptyWord(word)));
    if (!words) for (const [place, score] of readName(first)) put(place, score);
    if (
      unit.shape === 'single' &&
      unit.parts[0] === null &&
      !rowHead &&
      ![...result.values()].some((one) => one >= 0.7)
    )
      bodyAlone(unit, reader, entries, put);
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
    byCode(unit, first, result, entries);
    if (isChoice(unit)) graded(unit, result);
    if (isChoice(unit)) {
      listed(unit, entries, result);
      byOpco(unit, entries, result);
    }
    return result;
  };
};

const GRADES =
  /cadre|employe|ouvrier|maitrise|etam|agent|technicien|groupe|niveau|position|classe|categorie|coefficient|[ivx]{1,4}\b|\d/;

/** « Statut » over a list that holds no grade is the state of something else. */
const graded = (unit: Unit, result: Map<Entry, number>): void => {
  const real = choicesOf(unit).filter(({ label }) => label.trim() !== '');
  if (real.length < 2 || real.some(({ label }) => GRADES.test(fold(label)))) return;
  for (const [entry, score] of result)
    if (entry.id === 'contrat.classification') result.set(entry, score * 0.5);
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
  // « Entreprise / Firma », « Agence (société) », « Entreprise souscriptrice »: one way to write it is enough.
  const said = spellings(unit.questions[0]?.text ?? '')
    .map((text) => reader.said(text))
    .find((one) => one?.bare === true);
  const vague = said?.loose === true && said.owner === 'organisme';
  const id = said?.rank === null && !vague ? NAMES[said.owner] : undefined;
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
    const strange = tokens(text).filter((word) => OTHER_MATTERS.has(word));
    if (strange.length === 0) continue;
    for (const [entry, score] of result)
      if (!entry.unique && strange.some((word) => !entry.words.has(word))) result.set(entry, score * 0.6);
    return;
  }
};

const A_CODE = /\bidcc\b|\bcode\b|\b(4|quatre) chiffres\b|\b\d{4}\b/;

/** A box of four characters, or one that says so, takes the code of the convention. */
const takesCode = ({ label, help, placeholder, maxLength }: Control): boolean =>
  maxLength === 4 || A_CODE.test(fold(`${label} ${help} ${placeholder}`));

/** A list of conventions holds their codes: there « Convention collective » asks the code, in a box mostly its title. */
const byCode = (unit: Unit, first: Control, result: Map<Entry, number>, entries: readonly Entry[]): void => {
  const [title, code] = ['employeur.convention', 'employeur.idcc'].map((id) =>
    entries.find((entry) => entry.id === id),
  );
  const said = title === undefined ? 0 : (result.get(title) ?? 0);
  if (title === undefined || code === undefined) return;
  if (said < (isChoice(unit) ? 0.8 : 0.45)) return;
  if (isChoice(unit)) {
    const options = choicesOf(unit).filter(({ label }) => label.trim() !== '');
    const coded = options.filter(({ label }) => /\b\d{3,4}\b/.test(label)).length;
    if (options.length > 2 && coded * 2 < options.length) return;
  } else if (!takesCode(first)) return;
  result.set(code, Math.max(said, 0.85, result.get(code) ?? 0));
  result.set(title, said * 0.8);
};

/** A list of codes names its datum better than any label. */
const listed = (unit: Unit, entries: readonly Entry[], result: Map<Entry, number>): void => {
  const choices = choicesOf(unit);
  if (choices.length < 2) return;
  for (const entry of entries) {
    const { codes, kind } = entry.def;
    // Of two answers one is the datum's own name.
    if (
      kind === 'boolean' &&
      choices.length === 2 &&
      !choices.some(({ label }) => /^(oui|non|yes|no)\b/i.test(label))
    )
      if (codesOf(choices, entry.def).size === 2) result.set(entry, Math.max(0.85, result.get(entry) ?? 0));
    if (codes === undefined || LISTS.has(codes.id)) continue;
    const share = familiarity(choices, entry.def);
    const said = result.get(entry) ?? 0;
    const few = SHORT_LISTS.has(codes.id) && share === 1;
    if (share >= 0.8 && (choices.length >= 3 || few))
      result.set(entry, Math.max(0.85, Math.min(1, said + 0.2)));
    else if (share >= 0.8 && said >= 0.3) result.set(entry, Math.min(1, said + 0.3));
  }
};
