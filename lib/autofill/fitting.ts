import type { Portal } from './portal';
import type { Spelt } from './spell';
import type { Control, Match, Write } from './types';

/** Keys that make a page ask a register; the portal may name others. */
const KEYS = /(^|\.)(siret|codePostal|rncp)$/;

/** Texts whose end may be left out without making them false. */
const SHORTENABLE = new Set(['text', 'multiline']);

/** Numbers lose their separators when the box counts characters; other texts are typed whole and end where it ends. */
const clipped = (spelt: Spelt, control: Control): string => {
  const limit = control.maxLength;
  if (limit === null || spelt.value.length <= limit) return spelt.value;
  return spelt.accepts.find((other) => other.length <= limit) ?? spelt.value;
};

/** The page's own reason why nothing can be put there, null when it can. */
export const lockOf = (control: Control): string | null => {
  if (control.readOnly || control.disabled) return 'La page ne permet pas de modifier ce champ.';
  if (control.kind === 'other' || control.kind === 'file') return 'Ce type de champ se remplit à la main.';
  return null;
};

/**
 * Why this value cannot be put there, null when it can.
 * @param kind the kind of the datum, or 'joined' when several stand in one box
 */
export const barrierTo = (control: Control, spelt: Spelt, kind: string): string | null => {
  const lock = lockOf(control);
  if (lock !== null) return lock;
  if (control.kind === 'combobox')
    return spelt.choose === undefined && !control.typable ? 'Ce type de champ se remplit à la main.' : null;
  const long = control.maxLength !== null && clipped(spelt, control).length > control.maxLength;
  if (long && !SHORTENABLE.has(kind))
    return 'Ce champ est trop court pour cette valeur : à vérifier vous-même.';
  return null;
};

/** The order given to the content script. */
export const writeOf = (one: Match, control: Control, spelt: Spelt, portal: Portal | undefined): Write => {
  const id = one.id ?? '';
  const key = KEYS.test(id) || (portal?.lookups.keys as readonly string[] | undefined)?.includes(id) === true;
  const value = control.kind === 'combobox' ? spelt.value : clipped(spelt, control);
  return {
    ref: one.ref,
    selector: control.selector,
    id,
    part: one.part,
    value,
    accepts: [spelt.value, ...spelt.accepts].filter((other) => other !== value),
    wave: key ? 1 : 2,
    expected: control.value,
    ...(spelt.choose === undefined ? {} : { choose: spelt.choose }),
  };
};
