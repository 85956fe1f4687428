import type { Choice } from './choices';
import { FAMILIAR, familiarity } from './choices';
import type { Entry } from './lexicon';
import type { Control } from './types';
import type { Unit } from './units';

const radios = new WeakMap<Unit, readonly Choice[]>();

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
  siret: 14,
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

const singleFits = (entry: Entry, control: Control, choices: readonly Choice[]): number => {
  const { kind } = entry.def;
  const length = control.maxLength;
  if (length !== null && length < (NEEDS[kind] ?? 0)) return 0;
  if (control.kind === 'checkbox') return kind === 'boolean' ? 1 : 0;
  if (control.kind === 'file') return 0;
  if (control.kind === 'select') {
    if (kind === 'boolean' || kind === 'code') return chosen(entry, choices);
    return kind === 'date' || kind === 'email' || kind === 'nir' || kind === 'siret' ? 0 : 0.92;
  }
  if (kind === 'boolean') return 0;
  if (kind === 'code') return control.kind === 'date' || control.kind === 'email' ? 0 : 0.9;
  if (kind === 'date') return ['date', 'text', 'tel', 'other'].includes(control.kind) ? 1 : 0;
  if (control.kind === 'date') return 0;
  if (control.kind === 'email') return kind === 'email' ? 1 : 0;
  if (control.kind === 'number') return NUMERIC.has(kind) ? 1 : 0;
  if (control.kind === 'multiline') return kind === 'multiline' ? 1 : kind === 'text' ? 0.9 : 0;
  return 1;
};

/** A list must hold our codes; one that holds nothing yet (filled later) may. */
const chosen = (entry: Entry, choices: readonly Choice[]): number => {
  if (choices.length <= 1) return 0.85;
  const share = familiarity(choices, entry.def);
  return share >= 0.6 ? 1 : share >= FAMILIAR ? 0.85 : 0;
};

/** Can this datum be typed or chosen there at all? 0 when it cannot. */
export const fits = (entry: Entry, unit: Unit): number => {
  const { kind } = entry.def;
  const [first] = unit.controls;
  if (first === undefined) return 0;
  switch (unit.shape) {
    case 'date':
      return kind === 'date' ? 1 : 0;
    case 'nir':
      return kind === 'nir' ? 1 : 0;
    case 'mail':
      return kind === 'email' ? 1 : 0;
    case 'amount':
      return kind === 'amount' ? 1 : 0;
    case 'choice':
      return kind === 'boolean' || kind === 'code' ? chosen(entry, choicesOf(unit)) : 0;
    default:
      return singleFits(entry, first, choicesOf(unit));
  }
};
