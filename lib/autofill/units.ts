import { fold } from '../shared/text';
import type { Control, Part } from './types';

/** What a person sees as one question: a control, a group of radios, or boxes that share one datum. */
export type Unit = {
  readonly shape: 'single' | 'choice' | 'date' | 'nir' | 'mail' | 'amount';
  readonly controls: readonly Control[];
  /** The part each control holds, null when it holds the whole. */
  readonly parts: readonly (Part | null)[];
  /** Ways the page says what it asks, most telling first. */
  readonly questions: readonly string[];
};

const TYPED = new Set(['text', 'number', 'tel', 'select', 'date', 'email', 'other', 'multiline']);
const isTyped = (control: Control | undefined): control is Control =>
  control !== undefined && TYPED.has(control.kind);

const DATE_HINTS: readonly (readonly [Part, RegExp])[] = [
  ['jour', /(^| )(jour|jours|jj|j|dd|day)$/],
  ['mois', /(^| )(mois|mm|m|month)$/],
  ['annee', /(^| )(annee|aaaa|yyyy|an|a|year)$/],
];

const said = (control: Control): readonly string[] =>
  [control.label, control.placeholder].map(fold).filter((text) => text !== '');

const hintOf = (control: Control): Part | null => {
  const blank = control.kind === 'select' ? fold(control.options[0]?.label ?? '') : '';
  const texts = [...said(control), blank].filter((text) => text !== '');
  for (const [part, form] of DATE_HINTS) if (texts.some((text) => form.test(text))) return part;
  const values = control.options.length;
  if (control.kind === 'select' && values >= 31 && values <= 32) return 'jour';
  if (control.kind === 'select' && values >= 12 && values <= 13) return 'mois';
  const years = control.options.filter(({ label }) => /^(19|20)\d\d$/.test(label.trim())).length;
  if (years > 1 && years >= values - 1) return 'annee';
  return null;
};

const DATE: readonly Part[] = ['jour', 'mois', 'annee'];

/** Day, month and year side by side: told by their words, else by lengths 2, 2, 4 in a row under one question. */
const asDate = (three: readonly (Control | undefined)[]): boolean => {
  if (!three.every(isTyped)) return false;
  const controls = three as readonly Control[];
  if (controls.some((control) => control.kind === 'date' || control.kind === 'multiline')) return false;
  const hints = controls.map(hintOf);
  if (DATE.every((part, index) => hints[index] === part)) return true;
  const lengths = controls.map((control) => control.maxLength);
  const [, second, third] = controls;
  const tied = (control: Control | undefined): boolean =>
    control !== undefined &&
    (fold(control.label) === '' || control.label === controls[0]?.label || hintOf(control) !== null);
  return lengths[0] === 2 && lengths[1] === 2 && lengths[2] === 4 && tied(second) && tied(third);
};

const short = (control: Control | undefined, length: number): boolean =>
  isTyped(control) && control.maxLength !== null && control.maxLength <= length;
const labelled = (control: Control | undefined, form: RegExp): boolean =>
  isTyped(control) && form.test(fold(control.label));

const asNir = ([first, second]: readonly (Control | undefined)[]): boolean =>
  isTyped(first) &&
  (labelled(first, /securite sociale|\bnir\b|\bnss\b/) ||
    /securite sociale|\bnir\b/.test(fold(first.legend))) &&
  (labelled(second, /(^| )cle( |$)/) ||
    (short(second, 2) && (first.maxLength ?? 0) >= 13 && (first.maxLength ?? 0) <= 17));

const asMail = ([first, second]: readonly (Control | undefined)[]): boolean =>
  isTyped(first) &&
  isTyped(second) &&
  first.kind !== 'email' &&
  (labelled(second, /(^| )domaine( |$)/) || /^\s*@/.test(second.label) || /@\s*$/.test(first.label));

const asAmount = ([first, second]: readonly (Control | undefined)[]): boolean =>
  isTyped(first) && labelled(second, /(^| )(centimes?|cts)( |$)/);

const PART_WORDS = /\b(jour|jj|mois|mm|ann[ée]e|aaaa|euros?|identifiant|partie locale)\b/giu;

/** A label read with its section's title before it (aria-labelledby of two nodes) asks what comes after. */
export const ownWords = (control: Control): string => {
  const label = fold(control.label);
  const title = [...control.headings, control.legend]
    .map(fold)
    .filter((text) => text !== '' && label.startsWith(`${text} `))
    .sort((one, other) => other.length - one.length)[0];
  if (title === undefined) return control.label;
  // Folding keeps the order of words: as many are dropped as the title has, counted in the raw label.
  const count = title.split(' ').length;
  let dropped = 0;
  return control.label.replace(/[\p{L}\p{N}]+/gu, (word) => {
    if (dropped >= count) return word;
    dropped += fold(word).split(' ').length;
    return '';
  });
};

const singleQuestions = (control: Control): string[] => {
  const asked = [ownWords(control), control.label];
  const generic = control.labelSource === 'placeholder' || fold(control.label).split(' ').length <= 2;
  if (control.legend !== '' && generic) asked.push(`${control.legend} ${control.label}`);
  if (control.placeholder !== '' && control.placeholder !== control.label) asked.push(control.placeholder);
  return asked.filter((text) => fold(text) !== '');
};

const sharedQuestions = (controls: readonly Control[]): string[] => {
  const [first] = controls;
  if (first === undefined) return [];
  const bare = first.label.replace(PART_WORDS, ' ').replace(/[@:/-]+\s*$/, '');
  const nearest = first.headings.at(-1) ?? '';
  return [bare, first.legend, nearest].filter((text) => fold(text).length > 1);
};

const together = (shape: Unit['shape'], controls: readonly Control[], parts: readonly Part[]): Unit => ({
  shape,
  controls,
  parts,
  questions: sharedQuestions(controls),
});

/** « Durée hebdomadaire [35] h [30] min »: the second box holds the minutes, whatever stands before it. */
const minutesAfter = (before: Control | undefined, control: Control): boolean =>
  isTyped(before) &&
  isTyped(control) &&
  before.frame === control.frame &&
  /(duree (hebdomadaire|du travail)|temps de travail)/.test(fold(`${before.legend} ${before.label}`)) &&
  /^(h|heures?|mn|min|minutes?|)$/.test(fold(control.label)) &&
  (control.maxLength === 2 || /^(h|mn|min|minutes?)$/.test(fold(control.label)));

/** The page's controls as questions, in reading order; every control is in exactly one unit. */
export const unitsOf = (controls: readonly Control[]): readonly Unit[] => {
  const units: Unit[] = [];
  const groups = new Map<string, Control[]>();
  for (let at = 0; at < controls.length; at += 1) {
    const control = controls[at] as Control;
    const two = controls.slice(at, at + 2);
    const three = controls.slice(at, at + 3);
    const oneFrame = (some: readonly Control[]): boolean =>
      some.every((other) => other.frame === control.frame);
    if (control.kind === 'radio') {
      const key = `${control.frame} ${control.group} ${control.headings.join('|')}`;
      const group = groups.get(key) ?? [];
      group.push(control);
      if (group.length > 1) continue;
      groups.set(key, group);
      const asked = [control.legend, control.headings.at(-1) ?? ''].filter((text) => fold(text) !== '');
      units.push({
        shape: 'choice',
        controls: group,
        parts: [],
        questions: asked,
      });
    } else if (oneFrame(three) && asDate(three)) {
      units.push(together('date', three, DATE));
      at += 2;
    } else if (oneFrame(two) && asNir(two)) {
      units.push(together('nir', two, ['nir13', 'cle']));
      at += 1;
    } else if (oneFrame(two) && asMail(two)) {
      units.push(together('mail', two, ['local', 'domaine']));
      at += 1;
    } else if (oneFrame(two) && asAmount(two)) {
      units.push(together('amount', two, ['euros', 'centimes']));
      at += 1;
    } else {
      const minutes = minutesAfter(controls[at - 1], control);
      const questions = minutes ? ['Durée hebdomadaire : minutes'] : singleQuestions(control);
      units.push({ shape: 'single', controls: [control], parts: [null], questions });
    }
  }
  return units;
};
