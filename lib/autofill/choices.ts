import type { Code, FieldDef } from '../domain';
import { fold } from '../shared/text';
import { likeness, wordsOf } from './wording';

/** One thing a person may choose: an option of a list, or one radio with its label. */
export type Choice = { readonly value: string; readonly label: string };

const YES = /^(oui|o|yes|vrai|true|1)$/;
const NO = /^(non|n|no|faux|false|0)$/;

/** Words a page uses for codes whose official label is not what people say. */
const SYNONYMS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  sexe: {
    M: /^(m|mr|monsieur|homme|masculin|h)$/,
    F: /^(f|mme|madame|mlle|mademoiselle|femme|feminin)$/,
  },
  nature: {
    CDI: /(^| )(cdi|duree indeterminee)( |$)/,
    CDD: /(^| )(cdd|duree determinee)( |$)/,
    TT: /(^| )(tt|travail temporaire|interim|interimaire|ctt|mission)( |$)/,
  },
};

const blank = (choice: Choice): boolean => {
  const label = fold(choice.label);
  return (
    label === '' ||
    /^(choisir|choisissez|selectionner|selectionnez|veuillez|aucun choix|select)( |$)/.test(label)
  );
};

const leading = (label: string): string | null =>
  /^\s*0*(\d{1,2})(?=\s*(?:[-–—.:)]|\s|$))/.exec(label)?.[1] ?? null;

/** Does this choice stand for this code, 0 to 1? The code itself first, then its words. */
const standsFor = (choice: Choice, code: Code, list: string, coded: boolean): number => {
  const synonym = SYNONYMS[list]?.[code.code];
  if (synonym !== undefined)
    return synonym.test(fold(choice.label))
      ? 1
      : synonym.test(fold(choice.value)) && fold(choice.label) === ''
        ? 1
        : 0;
  if (fold(choice.label) === fold(code.label)) return 1;
  if (coded && leading(choice.label) === code.code) return 0.99;
  const words = wordsOf(choice.label.replace(/^\s*\d{1,2}\s*[-–—.:)]\s*/, ''));
  const alike = likeness(words, wordsOf(code.label));
  if (choice.value === code.code && alike > 0.2) return 0.98;
  return alike * 0.9;
};

/** Which of a page's choices says which of our codes ('oui'/'non' for a yes-no), each used at most once. */
export const codesOf = (choices: readonly Choice[], def: FieldDef): ReadonlyMap<Choice, string> => {
  const made = new Map<Choice, string>();
  const real = choices.filter((choice) => !blank(choice));
  if (def.kind === 'boolean') {
    for (const choice of real) {
      const [label, value] = [fold(choice.label), fold(choice.value)];
      const yes = YES.test(label) || (label === '' && YES.test(value)) || /^oui /.test(label);
      const no = NO.test(label) || (label === '' && NO.test(value)) || /^non /.test(label);
      if (yes !== no) made.set(choice, yes ? 'oui' : 'non');
    }
    return made;
  }
  const codes = def.codes?.entries ?? [];
  const list = def.codes?.id ?? '';
  // Numbers before the words are codes only when most of the list bears them.
  const coded = real.filter((choice) => leading(choice.label) !== null).length * 2 > real.length;
  const pairs = real
    .flatMap((choice) =>
      codes.map((code) => ({
        choice,
        code: code.code,
        score: standsFor(choice, code, list, coded),
      })),
    )
    .filter(({ score }) => score >= 0.5)
    .sort((one, other) => other.score - one.score);
  const used = new Set<string>();
  for (const { choice, code } of pairs) {
    if (made.has(choice) || used.has(code)) continue;
    made.set(choice, code);
    used.add(code);
  }
  return made;
};

/** Share of the page's choices that are ours: a list of codes names its datum better than any label. */
export const familiarity = (choices: readonly Choice[], def: FieldDef): number => {
  const real = choices.filter((choice) => !blank(choice));
  return real.length === 0 ? 0 : codesOf(choices, def).size / real.length;
};
