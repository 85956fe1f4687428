import type { Code, FieldDef } from '../domain';
import { ANY_TELLING, SYNONYMS, TELLING } from './answers';
import { fold } from './folded';
import { likeness, type Words, wordsOf, wordsOfFolded } from './wording';

/** One thing a person may choose: an option of a list, or one radio with its label. */
export type Choice = { readonly value: string; readonly label: string };

/** « (O/N) » after a question answered by hand. */
const BY_HAND = /(^|[^\p{L}])(o ?\/ ?n|oui ?\/ ?non|y ?\/ ?n|yes ?\/ ?no)($|[^\p{L}])/iu;

/** The two words a box for yes or no takes when it says so (« O/N »), yes first; null when it says nothing of the kind. */
export const byHand = (text: string): readonly [yes: string, no: string] | null => {
  const said = BY_HAND.exec(text)?.[2]?.replace(/ /g, '').split('/');
  return said?.[0] === undefined || said[1] === undefined ? null : [said[0], said[1]];
};

const YES = /^(oui|o|yes|y|vrai|true|1)$/;
const NO = /^(non|n|no|faux|false|0)$/;

/** Is this no answer but an invitation to give one, or a word that answers are on their way? Of a folded label. */
export const isBlank = (label: string): boolean =>
  label === '' ||
  /^(chargement|loading|choisir|choisissez|selectionner|selectionnez|veuillez|aucun choix|select|faites votre choix|a choisir|non renseigne|a preciser)( |$)/.test(
    label,
  );

const leading = (label: string): string | null =>
  /^\s*0*(\d{1,2})(?=\s*(?:[-–—.:)]|\s|$))/.exec(label)?.[1] ?? null;

/** A choice as it is compared with every code. */
type Said = {
  readonly choice: Choice;
  readonly label: string;
  readonly value: string;
  readonly number: string | null;
  readonly words: Words;
};

/** Remembers by the object itself, for as long as it lives. */
const once = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
};

const codeWords = once(({ label, aliases = [] }: Code) => {
  // « Revenu de solidarité active (RSA) » is also said without its brackets.
  const bare = label.replace(/\s*\([^)]*\)/g, '');
  const texts = [...new Set([label, ...(bare === '' ? [] : [bare]), ...aliases])];
  return { labels: texts.map(fold), words: texts.map(wordsOf) };
});

/** The places of a vocabulary's codes by each word, whole label or number that may lead to them. */
const places = once((codes: readonly Code[]): ReadonlyMap<string, ReadonlySet<number>> => {
  const made = new Map<string, Set<number>>();
  codes.forEach((code, place) => {
    const { labels, words } = codeWords(code);
    const all = words.flatMap(({ each }) => [...each.keys()]);
    for (const key of [...all, ...labels.map((label) => `=${label}`), `#${code.code}`])
      made.set(key, (made.get(key) ?? new Set<number>()).add(place));
  });
  return made;
});

const PREFIX = /^\s*\d{1,2}\s*[-–—.:)]\s*/;

const realOf = once((choices: readonly Choice[]): readonly Said[] =>
  choices.flatMap((choice) => {
    const label = fold(choice.label);
    if (isBlank(label)) return [];
    const words = PREFIX.test(choice.label)
      ? wordsOf(choice.label.replace(PREFIX, ''))
      : wordsOfFolded(label);
    return [{ choice, label, value: fold(choice.value), number: leading(choice.label), words }];
  }),
);

/** Does this choice stand for this code, 0 to 1? The code itself first, then its words. */
const standsFor = (
  { choice, label, value, number, words }: Said,
  code: Code,
  list: string,
  coded: boolean,
  valued: boolean,
): number => {
  const synonym = SYNONYMS[list]?.[code.code];
  if (synonym !== undefined) return synonym.test(label) ? 1 : synonym.test(value) && label === '' ? 1 : 0;
  const known = codeWords(code);
  if (known.labels.includes(label)) return 1;
  const telling = TELLING[list]?.[code.code];
  if (telling?.test(label)) return 0.97;
  const alike = Math.max(...known.words.map((one) => likeness(words, one)));
  if (coded && number === code.code) return alike > 0.12 || words.each.size === 0 ? 0.99 : 0.6;
  if (valued && choice.value === code.code && alike > 0.2) return 0.98;
  return alike * 0.9;
};

const truths = (choices: readonly Choice[]): ReadonlyMap<Choice, string> => {
  const made = new Map<Choice, string>();
  for (const { choice, label, value } of realOf(choices)) {
    const yes = YES.test(label) || (label === '' && YES.test(value)) || /^oui /.test(label);
    const no = NO.test(label) || (label === '' && NO.test(value)) || /^non /.test(label);
    if (yes !== no) made.set(choice, yes ? 'oui' : 'non');
  }
  return made;
};

/** Are the numbers before the words our codes? Their words say so, or there are no words and no other number. */
const areCodes = (numbered: readonly Said[], codes: readonly Code[]): boolean => {
  const byCode = new Map(codes.map((code) => [code.code, code]));
  let said = 0;
  let bare = 0;
  for (const { number, words } of numbered) {
    const code = byCode.get(number ?? '');
    if (code === undefined) continue;
    if ([...words.each.keys()].every((word) => /^\d+$/.test(word))) bare += 1;
    else if (codeWords(code).words.some((known) => likeness(words, known) > 0.12)) said += 1;
  }
  return said * 2 >= numbered.length || (bare >= 3 && bare === numbered.length);
};

/** Are the values behind the words our codes, or only places in the page's list? Each is held against what its words say best. */
const areOurs = (real: readonly Said[], codes: readonly Code[]): boolean => {
  const byCode = new Map(codes.map((code) => [code.code, code]));
  let said = 0;
  let other = 0;
  for (const { choice, words } of real) {
    const code = byCode.get(choice.value);
    if (code === undefined) continue;
    const here = Math.max(...codeWords(code).words.map((one) => likeness(words, one)));
    if (
      codes.some(
        (one) => one !== code && codeWords(one).words.some((text) => likeness(words, text) > here + 0.1),
      )
    )
      other += 1;
    else said += 1;
  }
  return said > other;
};

const paired = (
  choices: readonly Choice[],
  codes: readonly Code[],
  list: string,
): ReadonlyMap<Choice, string> => {
  const real = realOf(choices);
  // Numbers before the words are codes only when most of the list bears them.
  const numbered = real.filter(({ number }) => number !== null);
  const coded = numbered.length * 2 > real.length && areCodes(numbered, codes);
  const valued = areOurs(real, codes);
  const leads = places(codes);
  const every = codes.map((_, place) => place);
  // A code that shares nothing with a choice cannot be it, unless the page has its own words for it.
  const near = ({ words, label, number }: Said): readonly number[] => {
    if (SYNONYMS[list] !== undefined) return every;
    const keys = [...words.each.keys(), `=${label}`, `#${number}`];
    const found = new Set(keys.flatMap((key) => [...(leads.get(key) ?? [])]));
    if (ANY_TELLING.get(list)?.test(label))
      codes.forEach(({ code }, place) => {
        if (TELLING[list]?.[code]?.test(label)) found.add(place);
      });
    return [...found].sort((a, b) => a - b);
  };
  const pairs = real
    .flatMap((said) =>
      near(said).map((place) => {
        const code = codes[place] as Code;
        return { choice: said.choice, code: code.code, score: standsFor(said, code, list, coded, valued) };
      }),
    )
    .filter(({ score }) => score >= 0.5)
    .sort((one, other) => other.score - one.score);
  const made = new Map<Choice, string>();
  const used = new Set<string>();
  for (const { choice, code } of pairs) {
    if (made.has(choice) || used.has(code)) continue;
    made.set(choice, code);
    used.add(code);
  }
  return made;
};

const saidBy = once((def: FieldDef) => [def.label, ...def.words.labels].map(wordsOf));
const REFUSES = /^(non|pas|sans|aucun|aucune|no|not)( |$)/;

/** « Particulier employeur » or « Entreprise »: of two answers the one that names the datum is its yes. */
const named = (choices: readonly Choice[], def: FieldDef): ReadonlyMap<Choice, string> => {
  const real = realOf(choices);
  const says = real.map(({ words, label }) =>
    REFUSES.test(label) ? 0 : Math.max(0, ...saidBy(def).map((one) => likeness(words, one))),
  );
  const yes = says.findIndex((one) => one >= 0.95);
  const [first, second] = real;
  if (
    real.length !== 2 ||
    first === undefined ||
    second === undefined ||
    yes < 0 ||
    (says[1 - yes] ?? 1) > 0.5
  )
    return new Map();
  return new Map([
    [first.choice, yes === 0 ? 'oui' : 'non'],
    [second.choice, yes === 0 ? 'non' : 'oui'],
  ]);
};

const read = once((_choices: readonly Choice[]) => new Map<string, ReadonlyMap<Choice, string>>());

/**
 * Which of a page's choices says which of our codes ('oui'/'non' for a yes-no), each used at most once. Worked out
 * once for each list of choices and each vocabulary, because many data share a vocabulary.
 */
export const codesOf = (choices: readonly Choice[], def: FieldDef): ReadonlyMap<Choice, string> => {
  const truth = def.kind === 'boolean';
  const list = truth ? `oui-non ${choices.length === 2 ? def.label : ''}` : (def.codes?.id ?? '');
  const known = read(choices);
  const before = known.get(list);
  if (before !== undefined) return before;
  const made = truth ? yesNo(choices, def) : paired(choices, def.codes?.entries ?? [], list);
  known.set(list, made);
  return made;
};

const yesNo = (choices: readonly Choice[], def: FieldDef): ReadonlyMap<Choice, string> => {
  const plain = truths(choices);
  const [[said] = []] = plain;
  const [yes, no] = [
    realOf(choices).find(({ choice }) => choice !== said),
    realOf(choices).find(({ choice }) => choice === said),
  ];
  // « Inscrit » or « Non inscrit »: what the no refuses is the yes.
  if (plain.size === 1 && realOf(choices).length === 2 && yes !== undefined && no !== undefined)
    return no.label === `non ${yes.label}` || no.label === `pas ${yes.label}`
      ? new Map([
          [yes.choice, 'oui'],
          [no.choice, 'non'],
        ])
      : plain;
  return plain.size > 0 ? plain : named(choices, def);
};

/** Answers that every list may add to its own. */
const NONE =
  /^(aucune?|non|sans|neant|autres?|ne sait pas|non concernee?|sans objet|nsp|inconnue?|je ne sais pas)( |$)/;

/** Below this share, a list of choices is not one of ours whatever its few likenesses. */
export const FAMILIAR = 0.3;

/**
 * Share of the page's choices that are ours: a list of codes names its datum better than any label. 0 for a list so
 * long that the share could not reach FAMILIAR (every commune of a department).
 */
export const familiarity = (choices: readonly Choice[], def: FieldDef): number => {
  const codes = def.kind === 'boolean' ? undefined : codesOf(choices, def);
  const real = realOf(choices).filter(
    ({ choice, label }) => codes === undefined || codes.has(choice) || !NONE.test(label),
  ).length;
  const most = def.kind === 'boolean' ? real : (def.codes?.entries.length ?? 0);
  return real === 0 || most / real < FAMILIAR ? 0 : codesOf(choices, def).size / real;
};
