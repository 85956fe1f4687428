import { fold } from '../shared/text';
import type { Choice } from './choices';
import { familiarity } from './choices';
import { type Entry, readings } from './lexicon';
import type { Control } from './types';
import type { Unit } from './units';
import { likeness, wordsOf } from './wording';

/** The choices a unit offers: the options of a list, or the labels of its radios. */
export const choicesOf = (unit: Unit): readonly Choice[] => {
  const [first] = unit.controls;
  if (unit.shape !== 'choice') return first?.options ?? [];
  return unit.controls.map((control) => ({
    value: control.ownValue,
    label: control.label,
  }));
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
  return share >= 0.6 ? 1 : share >= 0.3 ? 0.85 : 0;
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

const vetoed = (entry: Entry, question: string): boolean => {
  const text = ` ${fold(question)} `;
  return entry.not.some((word) => word !== '' && text.includes(` ${word} `));
};

const LISTS = new Set(['diplome']);

/** How well the page's words name the datum, 0 to 1, whoever it belongs to. */
export const names = (entry: Entry, unit: Unit): number => {
  let best = 0;
  unit.questions.forEach((question, rank) => {
    if (vetoed(entry, question)) return;
    for (const { words, worth } of readings(question)) {
      for (const phrase of entry.phrases)
        best = Math.max(best, likeness(words, phrase) * worth - rank * 0.03);
    }
  });
  const [first] = unit.controls;
  const choices = choicesOf(unit);
  const vocabulary = entry.def.codes;
  if (
    vocabulary !== undefined &&
    choices.length >= 3 &&
    !LISTS.has(vocabulary.id) &&
    familiarity(choices, entry.def) >= 0.8
  )
    best = Math.max(best, 0.85, Math.min(1, best + 0.2));
  const auto = entry.def.words.autocomplete;
  if (first !== undefined && auto !== undefined && first.autocomplete.split(' ').includes(auto))
    best = Math.max(best, Math.min(1, best + 0.15));
  if (best < 0.5 && first !== undefined && unit.questions.length === 0)
    best = Math.max(best, byName(entry, first));
  return best;
};

/** Names and ids are weak: they count only when the page says nothing at all. */
const byName = (entry: Entry, control: Control): number => {
  const words = `${control.name} ${control.domId}`.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/\d+/g, ' ');
  const label = wordsOf(words);
  return Math.max(0, ...entry.phrases.map((phrase) => likeness(label, phrase))) * 0.85;
};
