/** One word or sentence as it is compared: no accents, no case, no punctuation. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const CODE = /^[a-z]{0,4}\d[\da-z]{0,8}$/;

/**
 * Does the label begin with this code and a separator (« 0016 - … », « 54 : … »)? Leading zeros do not count; a
 * space alone separates codes of three characters or more only (« 3 mois » is no code).
 */
const bearsCode = (label: string, code: string): boolean => {
  const [, first = '', mark = ''] = /^\s*\(?([\p{L}\p{N}]+)\)?\s*([-–—:.)/|]?)/u.exec(label) ?? [];
  if (!CODE.test(code) || (code.length < 3 && mark === '' && fold(label) !== fold(first))) return false;
  return fold(first).replace(/^0+(?=.)/, '') === code.replace(/^0+(?=.)/, '');
};

/** Does the label end with this code in brackets (« Parcours … (8) »)? */
const endsInCode = (label: string, code: string): boolean => {
  const last = /\(\s*([\p{L}\p{N}]+)\s*\)\s*$/u.exec(label)?.[1] ?? '';
  return CODE.test(code) && fold(last).replace(/^0+(?=.)/, '') === code.replace(/^0+(?=.)/, '');
};

/** How surely a label says what is wanted: `sure` at once, `maybe` when no other label does. */
export type Likeness = 'sure' | 'maybe' | null;

export const likeness = (label: string, wanted: readonly string[]): Likeness => {
  const said = fold(label);
  if (said === '') return null;
  const asked = wanted.map(fold).filter((word) => word !== '');
  if (asked.includes(said)) return 'sure';
  if (asked.some((word) => bearsCode(label, word))) return 'sure';
  const has = new Set(said.split(' '));
  const whole = asked.some((word) => !CODE.test(word) && word.split(' ').every((part) => has.has(part)));
  return whole || asked.some((word) => endsInCode(label, word)) ? 'maybe' : null;
};

/** Rank of the wanted word that a label equals or whose code it bears: the smaller the better. */
export const rank = (label: string, wanted: readonly string[]): number => {
  const said = fold(label);
  const equal = wanted.findIndex((word) => fold(word) === said);
  if (equal >= 0) return equal;
  const coded = wanted.findIndex((word) => bearsCode(label, fold(word)));
  return coded >= 0 ? 100 + coded : 1000;
};

/** Words that stand where nothing is chosen yet. */
export const isPlaceholder = (text: string): boolean =>
  /^(-+|faites votre choix|choisi|choose|selectionne|select|veuillez|rechercher|search|aucun choix)/.test(
    fold(text),
  ) || fold(text) === '';

/** A row of a list that is no answer: to create one, or to say that there is none. */
export const isNoAnswer = (text: string): boolean =>
  /^(creer|create|ajouter|add|utiliser|aucune? (resultat|donnee|option|element)s?|no (results?|options?|data|items?|matche?s?)|not found|chargement|loading|recherche en cours|tapez|saisissez|type to) /.test(
    `${fold(text)} `,
  );

const compare = (one: string, other: string): number => {
  const [a, b] = [/^\d+/.exec(one)?.[0], /^\d+/.exec(other)?.[0]];
  return a !== undefined && b !== undefined ? Number(a) - Number(b) : one.localeCompare(other, 'fr');
};

/** In a sorted list, where the wanted lies from these rows: -1 before, 1 after, 0 among them or not sorted. */
export const direction = (labels: readonly string[], wanted: readonly string[]): -1 | 0 | 1 => {
  const rows = labels.map(fold);
  const [first, last] = [rows[0], rows.at(-1)];
  const numbered = first !== undefined && /^\d/.test(first);
  const target = wanted.map(fold).find((word) => /^\d/.test(word) === numbered);
  if (first === undefined || last === undefined || target === undefined || rows.length < 3) return 0;
  if (rows.some((row, index) => index > 0 && compare(rows[index - 1] ?? '', row) > 0)) return 0;
  if (compare(target, first) < 0) return -1;
  return compare(target, last) > 0 ? 1 : 0;
};
