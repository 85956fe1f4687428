import type { Code, FieldDef } from '../domain';
import { fold } from './folded';
import { likeness, type Words, wordsOf, wordsOfFolded } from './wording';

/** One thing a person may choose: an option of a list, or one radio with its label. */
export type Choice = { readonly value: string; readonly label: string };

const YES = /^(oui|o|yes|y|vrai|true|1)$/;
const NO = /^(non|n|no|faux|false|0)$/;

/** Words a page uses for codes whose official label is not what people say. */
const SYNONYMS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  sexe: {
    M: /\bmasculin\b|^(\d )?(un )?(m|mr|monsieur|homme|masculin|h|male|man)( \d)?$/,
    F: /\bfeminin\b|^(\d )?(une )?(f|mme|madame|mlle|mademoiselle|femme|feminin|ms|mrs|female|woman)( \d)?$/,
  },
  nature: {
    CDI: /(^| )(cdi|duree indeterminee|indeterminee|permanent)( |$)/,
    CDD: /(^| )(cdd|duree determinee|determinee|fixed term)( |$)/,
    TT: /(^| )(tt|travail temporaire|interim|interimaire|ctt|mission)( |$)/,
  },
};

/** Words that tell a code of a list, when the page says it in its own way; the official words still count. */
const TELLING: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  'type-qualification': {
    '1': /\brncp\b(?!.*\bbloc)/,
    '2': /^(?!.*(\brncp\b|autre qu)).*(\bcqp\b|certificat de qualification)/,
    '3': /classification|convention collective|\bccn\b/,
    '4': /experimental/,
    '8': /\bvae\b/,
  },
  situation: {
    '1': /\blycee|\bcollege|scolaire|ecolier/,
    '2': /civis/,
    '3': /\betud|universit/,
    '4': /apprenti/,
    '5': /contrat (de )?pro/,
    '6': /\baide\b|\bcui\b|\bcae\b|\bpec\b/,
    '7': /stagiaire/,
    '8': /^(?!.*(contrat aide|cui|recherche)).*(\bsalari|\ben emploi\b|interim)/,
    '9': /recherch|cherch\w* (du|un) (travail|emploi)|chomage|demandeu|sans emploi|job ?seeker|unemployed/,
    '10': /inacti|au foyer|sans activite/,
  },
  'type-contrat': {
    '11': /initial|premier contrat/,
    '12': /saisonn|deux employeurs/,
    '21': /echec/,
    '22': /defaillance/,
    '23': /maternite|maladie/,
    '24': /superieure|complementaire/,
    '30': /\bavenant/,
  },
  diplome: {
    '23': /licence pro/,
    '24': /^(\d+ )?licence( generale)?$/,
    '60': /^(\d+ )?(sans|aucun) diplome/,
    '39': /autre.*bac 2/,
    '29': /autre.*bac [34]/,
    '19': /autre.*bac 5/,
    '49': /autre.*niveau bac$/,
  },
  'minimum-social': { '1': /\brsa\b/, '2': /\bass\b/, '3': /\baah\b/ },
};

/** One look for all the codes of a list: most choices of a page say none of them. */
const ANY_TELLING: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(TELLING).map(([list, forms]) => [
    list,
    new RegExp(
      Object.values(forms)
        .map(({ source }) => `(?:${source})`)
        .join('|'),
    ),
  ]),
);

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

const codeWords = once(({ label, aliases = [] }: Code) => ({
  labels: [label, ...aliases].map(fold),
  words: [label, ...aliases].map(wordsOf),
}));

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
): number => {
  const synonym = SYNONYMS[list]?.[code.code];
  if (synonym !== undefined) return synonym.test(label) ? 1 : synonym.test(value) && label === '' ? 1 : 0;
  const known = codeWords(code);
  if (known.labels.includes(label)) return 1;
  const telling = TELLING[list]?.[code.code];
  if (telling?.test(label)) return 0.97;
  const alike = Math.max(...known.words.map((one) => likeness(words, one)));
  if (coded && number === code.code) return alike > 0.12 || words.each.size === 0 ? 0.99 : 0.6;
  if (choice.value === code.code && alike > 0.2) return 0.98;
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

const paired = (
  choices: readonly Choice[],
  codes: readonly Code[],
  list: string,
): ReadonlyMap<Choice, string> => {
  const real = realOf(choices);
  // Numbers before the words are codes only when most of the list bears them.
  const numbered = real.filter(({ number }) => number !== null);
  const coded = numbered.length * 2 > real.length && areCodes(numbered, codes);
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
        return { choice: said.choice, code: code.code, score: standsFor(said, code, list, coded) };
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

const read = once((_choices: readonly Choice[]) => new Map<string, ReadonlyMap<Choice, string>>());

/**
 * Which of a page's choices says which of our codes ('oui'/'non' for a yes-no), each used at most once. Worked out
 * once for each list of choices and each vocabulary, because many data share a vocabulary.
 */
export const codesOf = (choices: readonly Choice[], def: FieldDef): ReadonlyMap<Choice, string> => {
  const list = def.kind === 'boolean' ? 'oui-non' : (def.codes?.id ?? '');
  const known = read(choices);
  const before = known.get(list);
  if (before !== undefined) return before;
  const made = def.kind === 'boolean' ? truths(choices) : paired(choices, def.codes?.entries ?? [], list);
  known.set(list, made);
  return made;
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
