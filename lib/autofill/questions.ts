import { askedIn } from './asked';
import { fold } from './folded';
import { shortAsked } from './short';
import type { Control } from './types';
import { tokens, wordsOf } from './wording';

/** A way the page says what it asks, and how far it counts. */
export type Question = {
  readonly text: string;
  readonly worth: number;
  /** What stands around only helps these words: a datum that shares none of them is not asked. */
  readonly beside?: string;
};

const PART_WORDS =
  /\b(jour|jj|mois|mm|ann[ée]e|aaaa|day|month|year|euros?|identifiant|partie locale|avant l[’']arobase|apr[èe]s l[’']arobase|local part|indicatif( du pays)?|sans l[’']indicatif|pr[ée]fixe|country code|siren)\b/giu;

/** The last words of a sentence with blanks: « … Elle se déroule du ». */
const tailOf = (label: string): string | undefined => {
  const words = fold(label).split(' ');
  for (const count of [3, 2, 1]) {
    const found = shortAsked(tokens(words.slice(-count).join(' ')));
    if (found !== undefined) return found;
  }
  return undefined;
};

const bare = (text: string): string => {
  const asked = askedIn(text);
  return shortAsked(tokens(asked)) ?? asked;
};

/** Words that never begin a name: what stands before them belongs to it. */
const GOES_ON =
  /^(avant|apres|de|du|des|d|a|au|aux|en|et|ou|pour|par|sur|avec|dans|l|la|le|les|of|or|and|for|in|before)( |$)/;

/** A label read with its section's title before it (aria-labelledby of two nodes) asks what comes after. */
export const ownWords = (control: Control): string => {
  if (control.labelSource !== 'aria-labelledby') return control.label;
  const label = fold(control.label);
  const title = [...control.headings, control.legend]
    .map(fold)
    .filter((text) => text !== '' && label.startsWith(`${text} `))
    .sort((one, other) => other.length - one.length)[0];
  if (title === undefined) return control.label;
  // « Situation avant ce contrat » under « Situation » is one name, cut nowhere.
  if (GOES_ON.test(label.slice(title.length + 1))) return control.label;
  // Folding keeps the order of words: as many are dropped as the title has, counted in the raw label.
  const count = title.split(' ').length;
  let dropped = 0;
  const rest = control.label.replace(/[\p{L}\p{N}]+/gu, (word) => {
    if (dropped >= count) return word;
    dropped += fold(word).split(' ').length;
    return '';
  });
  // « Situation avant ce contrat » under « Situation » is one text: a second one mostly begins with a capital.
  return count === 1 && /^[^\p{L}\p{N}]*\p{Ll}/u.test(rest) ? control.label : rest;
};

const spoken = (questions: readonly Question[]): readonly Question[] => {
  const seen = new Set<string>();
  return questions.filter(({ text }) => {
    const key = fold(text);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** An example to imitate says what to type, not what is asked. */
const isExample = (text: string): boolean => /\d|@|…|\.\.\./.test(text);

const nearestOf = ({ headings }: Control): string => headings.at(-1) ?? '';

const few = (text: string): boolean => fold(text).split(' ').length <= 2;

/** Short answers to one question under a title that asks it: « Lieu de naissance », then « Commune ». */
const FROM_TITLE =
  /avenant|naissance|birth|diplome|horaire|essai|retraite|prevoyance|convention|france travail|inscription|\bopco\b|operateur de competences/;

/** « 14 chiffres », « Laisser vide s’il n’y en a pas »: how to answer, not what. */
const HINT =
  /^((\d+|quatre|cinq|neuf|dix|treize|quatorze|quinze) (chiffres|caracteres|lettres)|(laisser|laissez) vide|seulement|uniquement|au format|par exemple|exemple|ex |si (vous|elle|il)|facultatif|obligatoire)( |$)/;

/** « joignable au », « domicilié au »: no day follows. */
const PLACED = /^(et )?(joignable|domicilie|demeurant|situe|sis|appeler|immatricule|inscrit)/;

/** What a firm counts. */
const COUNTED = /^(les )?(salaries|employes|employees|personnes|collaborateurs|workers)( |$)/;

/** The questions of one box. */
export const singleQuestions = (control: Control): readonly Question[] => {
  const sentence =
    control.labelSource === 'near' && fold(control.label).split(' ').length > 6
      ? control.label.split(/(?<=\p{L}{4})[.;]\s+/u).at(-1)
      : undefined;
  const label = bare(sentence !== undefined && fold(sentence) !== '' ? sentence : ownWords(control));
  const { legend, cell, help, placeholder } = control;
  const title = nearestOf(control);
  const hint = HINT.test(fold(label));
  const generic = control.labelSource === 'placeholder' || few(label) || hint;
  const born = [legend, title].some((text) => /naissance|birth/.test(fold(text)));
  const away = born && generic && !/naissance|birth|\bne\b|nee/.test(fold(label)) && fold(label) !== '';
  const asked: Question[] = [{ text: label, worth: away ? 0.55 : 1 }];
  // « Employés [ ] », a box that takes a number, counts them.
  if (COUNTED.test(fold(label)) && (control.kind === 'number' || COUNTED.test(fold(control.unit))))
    asked.push({ text: 'Nombre de salariés', worth: 0.95 });
  // « Semaine [ ] h », « Depuis [ ] mois »: the unit is part of what is asked.
  if (control.unit !== '' && few(label) && fold(label) !== '' && fold(control.unit).length < 12)
    asked.push({ text: `${label} ${control.unit}`, worth: 0.95, beside: label });
  const many = fold(label).split(' ').length;
  const placed = PLACED.test(fold(label));
  const tail =
    many > 1 && !placed && (control.labelSource === 'near' || many <= 4) ? tailOf(label) : undefined;
  if (tail !== undefined) asked.push({ text: `${label} ${tail}`, worth: 0.9 }, { text: tail, worth: 0.88 });
  if (legend !== '' && generic) asked.push({ text: `${legend} ${label}`, worth: 0.97, beside: label });
  const bearer = generic || (wordsOf(label).each.size <= 1 && many <= 3);
  if (title !== '' && title !== legend && bearer && FROM_TITLE.test(fold(title)))
    asked.push({ text: `${title} ${label}`, worth: 0.95, beside: label });
  // A label that only tells how to answer leaves the asking to what stands over it.
  if (hint)
    for (const over of [legend, title]) if (over !== '') asked.push({ text: bare(over), worth: 0.95 });
  if (cell !== '' && fold(cell) !== fold(label)) {
    asked.push({ text: cell, worth: generic ? 0.93 : 0.8, beside: label });
    // « Formation – Du »: each head of the row and the column may ask by itself.
    for (const side of cell.split(/ [–—-] /))
      if (side !== cell) asked.push({ text: bare(side), worth: 0.9, beside: label });
    if (generic) asked.push({ text: `${cell} ${label}`, worth: 0.93, beside: label });
  }
  const birth = /\bne\b|\bnee\b|naissance|\bborn\b|birth/.test(fold(label));
  if (placeholder !== '' && placeholder !== control.label && !isExample(placeholder))
    // « Né(e) à » over « commune »: the town of a birth, not of an address.
    asked.push(
      birth && few(placeholder) && !/naissance|birth/.test(fold(placeholder))
        ? { text: `${placeholder} de naissance`, worth: 0.97 }
        : { text: bare(placeholder), worth: fold(label) === '' ? 0.95 : 0.85 },
    );
  if (control.kind === 'date' && /\bdate et lieu\b/.test(fold(label)))
    asked.push({ text: label.replace(/\s+et\s+lieu/i, ''), worth: 0.95 });
  if (help !== '' && help.length < 160)
    asked.push({ text: bare(help), worth: fold(label) === '' ? 0.85 : 0.75, beside: label });
  return spoken(asked);
};

/** The questions of several boxes that hold one datum, or of the answers to one question. */
export const sharedQuestions = (controls: readonly Control[]): readonly Question[] => {
  const [first, second] = controls;
  if (first === undefined) return [];
  const clean = ({ label }: Control): string =>
    bare(label.replace(PART_WORDS, ' ').replace(/[@:/-]+\s*$/, ''));
  const legend = bare(first.legend);
  return spoken([
    { text: clean(first), worth: 1 },
    { text: legend, worth: 1 },
    { text: `${legend} ${clean(first)}`, worth: 0.97 },
    { text: first.cell, worth: 0.97 },
    { text: second === undefined ? '' : clean(second), worth: 0.95 },
    { text: nearestOf(first), worth: 0.94 },
    { text: first.help, worth: 0.8 },
  ]).filter(({ text }) => fold(text).length > 1);
};

/** The question of a group of answers stands over it, never in an answer. */
export const groupQuestions = (first: Control): readonly Question[] =>
  spoken([
    { text: bare(first.legend), worth: 1 },
    { text: first.cell, worth: 0.95 },
    { text: first.legend === '' ? nearestOf(first) : '', worth: 1 },
    { text: first.help, worth: 0.7, beside: first.legend },
  ]);
