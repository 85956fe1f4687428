import type { Entry } from './lexicon';
import type { Control } from './types';
import type { Unit } from './units';

/** « Nom de naissance » loses its capital inside a sentence, « SIRET de l’organisme » does not. */
const inSentence = (label: string): string =>
  /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

const placeOf = (control: Control | undefined): string => {
  const heading = control?.headings.at(-1) ?? '';
  return heading === '' ? '' : `, sous « ${heading.slice(0, 60)} »,`;
};

const ORDER = ['premier', 'deuxième', 'troisième', 'quatrième', 'cinquième'];

/** The sentence that says why a question was taken for a datum: the page's own words, never a value. */
export const sentence = (unit: Unit, { def, unique }: Entry, score: number, rank: number): string => {
  const [first] = unit.controls;
  const asked = unit.questions[0]?.text ?? '';
  const where = unique ? '' : placeOf(first);
  const sure = score >= 0.85 ? 'demande' : 'semble demander';
  const which = rank === 0 ? '' : ` (${ORDER[rank] ?? `n° ${rank + 1}`} de la liste)`;
  return `« ${(asked || first?.name || '').slice(0, 80)} »${where} ${sure} : ${inSentence(def.label)}${which}.`;
};
