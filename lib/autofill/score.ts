import { fold } from '../shared/text';
import { byHand, type Choice, FAMILIAR, familiarity, isBlank } from './choices';
import type { Entry } from './lexicon';
import type { Control, Part } from './types';
import type { Unit } from './units';

const radios = new WeakMap<Unit, readonly Choice[]>();

/** A switch is a box to tick, a list drawn by the page a list, whatever element stands for them. */
export const kindOf = ({ kind, inputType }: Control): Control['kind'] => {
  if (kind !== 'other') return kind;
  if (inputType === 'aria-switch' || inputType === 'aria-checkbox') return 'checkbox';
  if (inputType === 'aria-combobox' || inputType === 'aria-listbox') return 'combobox';
  return kind;
};

/** Does a person answer by choosing: a group of radios, a list, a list drawn by the page? */
export const isChoice = ({ shape, controls: [first] }: Unit): boolean =>
  shape === 'choice' || (first !== undefined && /^(select|combobox)$/.test(kindOf(first)));

/** The choices a unit offers: the options of a list, or the labels of its radios. */
export const choicesOf = (unit: Unit): readonly Choice[] => {
  if (unit.shape !== 'choice') return unit.controls[0]?.options ?? [];
  const before = radios.get(unit);
  if (before !== undefined) return before;
  const made = unit.controls.map(({ ownValue, label }) => ({ value: ownValue, label }));
  radios.set(unit, made);
  return made;
};

/** Fewest characters the kind needs; a shorter control asks for something else. */
const NEEDS: Readonly<Record<string, number>> = {
  siret: 9,
  nir: 13,
  date: 8,
  phone: 10,
  postcode: 5,
  email: 12,
  nda: 11,
  naf: 4,
};

const NUMERIC = new Set([
  'integer',
  'amount',
  'siret',
  'postcode',
  'phone',
  'rncp',
  'idcc',
  'nir',
  'nda',
  'nsf',
]);

const DATED = new Set(['date', 'text', 'tel', 'other', 'combobox']);

/** What the box itself shows it takes, by its type, its keyboard, its example or the unit after it. */
const hinted = ({ inputType, inputMode, placeholder, unit, kind }: Control): string | null => {
  const text = placeholder.trim();
  if (inputType === 'email' || inputMode === 'email' || /\S@\S/.test(text)) return 'email';
  if (kind === 'date' || /^(jj|dd|mm|__)[/.\s-]*(mm|jj|__)/i.test(text) || /^\d\d\/\d\d\/\d{4}$/.test(text))
    return 'date';
  if (/^(\+33|0)\s?\d([ .]?\d\d){3,4}/.test(text)) return 'phone';
  if (/^(\d{3} ?){3}\d{5}$/.test(text)) return 'siret';
  if (/€|^eur(os?)?\b/i.test(unit.trim())) return 'amount';
  return null;
};

/** Kinds of data that take an example or a type of their own: another one shown means another datum. */
const TOLD = new Set(['email', 'date', 'phone', 'siret', 'amount']);

/** The kind of datum a part asked alone belongs to. */
const PARTS: Readonly<Record<string, string>> = { annee: 'date', mois: 'date', nir13: 'nir', '1-9': 'siret' };

const singleFits = (
  entry: Entry,
  control: Control,
  choices: readonly Choice[],
  part: Part | null,
): number => {
  const { kind } = entry.def;
  const length = control.maxLength;
  const shape = control.inputType === 'contenteditable' && kind !== 'multiline' ? 'text' : kindOf(control);
  if (part !== null && kind !== PARTS[part]) return 0;
  if (length !== null && length < (NEEDS[kind] ?? 0) && part === null) return 0;
  if (kind === 'siret' && length !== null && length < 14 && part === null) return 0;
  if (part !== null && shape !== 'text' && kind === 'date')
    return shape === 'checkbox' || shape === 'date' ? 0 : 1;
  if (shape === 'checkbox') return kind === 'boolean' ? 1 : 0;
  if (shape === 'file') return 0;
  if (shape === 'select' || (shape === 'combobox' && choices.length > 1)) {
    if (kind === 'boolean' || kind === 'code') return chosen(entry, choices);
    if (kind === 'email' || kind === 'nir' || kind === 'date' || kind === 'multiline') return 0;
    return kind === 'siret' || kind === 'amount' ? 0.5 : 0.95;
  }
  if (shape === 'combobox') return kind === 'email' || kind === 'nir' ? 0 : kind === 'date' ? 0.7 : 0.97;
  if (kind === 'boolean')
    return shape === 'text' && byHand(`${control.label} ${control.help} ${control.placeholder}`) !== null
      ? 1
      : 0;
  if (kind === 'code') return shape === 'date' || shape === 'email' ? 0 : coded(entry, control);
  if (kind === 'date') return DATED.has(shape) && hinted(control) !== 'email' ? 1 : 0;
  const told = hinted(control);
  if (told !== null && TOLD.has(told) && told !== kind) return TOLD.has(kind) || told !== 'siret' ? 0 : 0.5;
  if (shape === 'number') return NUMERIC.has(kind) ? 1 : kind === 'text' ? numbered(entry) : 0;
  // A paragraph is not asked in one line beside a unit.
  if (kind === 'multiline' && shape === 'text')
    return control.unit === '' && control.cell === '' ? 0.95 : 0.6;
  if (shape === 'multiline') return kind === 'multiline' ? 1 : kind === 'text' ? 0.95 : 0;
  return 1;
};

/** A code typed by hand: the box is short or says so; in a long one a person writes words. */
const coded = ({ id }: Entry, { maxLength, label, help, placeholder }: Control): number => {
  if (id === 'contrat.nature') return 0.55;
  const told = /\bcode\b|\bn°|numéro|niveau/i.test(`${label} ${help} ${placeholder}`);
  if (told || (maxLength !== null && maxLength <= 4)) return 1;
  // « Diplôme ou titre » over a box to write in mostly asks its name.
  return id === 'formation.diplomeVise' && !/vis[ée]/i.test(label) ? 0.7 : 0.82;
};

/** Texts that are figures more often than not. */
const numbered = ({ id }: Entry): number =>
  /adresse\.numero|coefficient|niveau|numeroAdherent|departement/.test(id) ? 1 : 0;

const isInvitation = ({ label }: Choice): boolean => isBlank(fold(label));

/** A list must hold our codes; one that holds nothing yet (filled later) may. */
const chosen = (entry: Entry, choices: readonly Choice[]): number => {
  if (choices.length <= 1 || (choices.length === 2 && choices.every(isInvitation))) return 0.9;
  const share = familiarity(choices, entry.def);
  return share >= 0.6 ? 1 : share >= FAMILIAR ? 0.9 : 0;
};

/** The kind of datum that stands in several boxes of a shape. */
const SPLIT: Readonly<Record<string, string>> = {
  date: 'date',
  nir: 'nir',
  siret: 'siret',
  mail: 'email',
  amount: 'amount',
  phone: 'phone',
};

/** Can this datum be typed or chosen there at all? 0 when it cannot. */
export const fits = (entry: Entry, unit: Unit): number => {
  const { kind } = entry.def;
  const [first] = unit.controls;
  if (first === undefined) return 0;
  if (unit.shape === 'choice')
    return kind === 'boolean' || kind === 'code' ? chosen(entry, choicesOf(unit)) : 0;
  if (unit.shape === 'single') return singleFits(entry, first, choicesOf(unit), unit.parts[0] ?? null);
  return SPLIT[unit.shape] === kind ? 1 : 0;
};
