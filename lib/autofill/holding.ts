import { fold } from '../shared/text';
import { codesOf } from './choices';
import type { Datum } from './datum';
import { sameAsAny } from './same';
import type { Spelt } from './spell';
import type { Control } from './types';

const groupKey = ({ frame, group }: Control): string => `${frame} ${group}`;

/** How many radios of each group a page shows ticked. */
export type Ticked = ReadonlyMap<string, number>;

export const tickedIn = (controls: readonly Control[]): Ticked => {
  const counts = new Map<string, number>();
  for (const control of controls)
    if (control.kind === 'radio' && control.value === 'true')
      counts.set(groupKey(control), (counts.get(groupKey(control)) ?? 0) + 1);
  return counts;
};

/** Does the page already hold what would be written? */
export const holds = (control: Control, spelt: Spelt): boolean =>
  control.kind === 'select'
    ? control.value === spelt.value
    : sameAsAny(control.value, spelt.value, spelt.accepts);

/** Does a list show the stored code in the page's own words: « 4 – Contrat expérimental (VI de l’article 28…) »? */
export const saysCode = (control: Control, { def }: Datum, stored: unknown): boolean => {
  if (control.kind !== 'combobox' || def.kind !== 'code' || control.value === '') return false;
  // « Autre diplôme ou titre de niveau bac (49) »
  const [, told] = /\((\d{1,2})\)\s*$/.exec(control.value) ?? [];
  if (def.codes?.entries.some((one) => one.code === told)) return told === String(stored);
  const [code] = codesOf([{ value: '', label: control.value }], def).values();
  return code === String(stored);
};

const INVITES = /^\W*(choisi|selectionn|sélectionn|veuillez|--|$)/i;

/** « __/__/____ » is a mask nobody has typed into, and a list's « Choisissez » is no answer. */
export const isUnanswered = (control: Control): boolean => {
  if (control.value.trim() === '') return true;
  if (control.kind === 'combobox') return INVITES.test(control.value) || fold(control.value) === '';
  if (control.kind !== 'select') return !/[\p{L}\p{N}]/u.test(control.value);
  const [first] = control.options;
  const chosen = control.options.find(({ value }) => value === control.value);
  return chosen !== undefined && chosen === first && INVITES.test(chosen.label);
};

/** Does the page hold something a person may have put there? A list left on its first, empty choice does not. */
export const keepsValue = (control: Control, ticked: Ticked): boolean => {
  if (control.kind === 'checkbox') return control.value === 'true';
  if (control.kind !== 'radio') return !isUnanswered(control);
  // Another radio of the group holds the answer.
  return (ticked.get(groupKey(control)) ?? 0) > (control.value === 'true' ? 1 : 0);
};
