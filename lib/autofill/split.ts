import { fold } from './folded';
import type { Control, Part } from './types';

/** One datum in several boxes side by side. */
export type Split = {
  readonly shape: 'date' | 'nir' | 'siret' | 'mail' | 'amount' | 'phone';
  readonly parts: readonly Part[];
};

const TYPED = new Set(['text', 'number', 'tel', 'select', 'combobox', 'date', 'email', 'other', 'multiline']);
export const isTyped = (control: Control | undefined): control is Control =>
  control !== undefined && TYPED.has(control.kind);

const DATE_HINTS: readonly (readonly [Part, RegExp])[] = [
  ['jour', /^(jour|jours|jj|day|dd)\b|(^| )(jour|jours|jj|j|dd|day)$/],
  ['mois', /^(mois|mm|month)\b|(^| )(mois|mm|m|month)$/],
  ['annee', /^(annee|aaaa|yyyy|year)\b|(^| )(annee|aaaa|yyyy|an|a|year)$/],
];

const hintOf = (control: Control): Part | null => {
  const listed = control.kind === 'select' || control.kind === 'combobox';
  const blank = listed ? (control.options[0]?.label ?? '') : '';
  const told = control.help.length < 12 ? control.help : '';
  const texts = [control.label, control.placeholder, blank, told].map(fold).filter((text) => text !== '');
  for (const [part, form] of DATE_HINTS) if (texts.some((text) => form.test(text))) return part;
  const values = control.options.length;
  if (listed && values >= 31 && values <= 32) return 'jour';
  if (listed && values >= 12 && values <= 13) return 'mois';
  const years = control.options.filter(({ label }) => /^(19|20)\d\d$/.test(label.trim())).length;
  if (years > 1 && years >= values - 1) return 'annee';
  return null;
};

const DATE: readonly Part[] = ['jour', 'mois', 'annee'];

/** Do the boxes after the first add nothing of their own: no words, the same words, or words of a part? */
const tied = (first: Control, other: Control): boolean =>
  fold(other.label) === '' || other.label === first.label || hintOf(other) !== null;

const lengthsAre = (controls: readonly Control[], lengths: readonly number[]): boolean =>
  controls.every((control, at) => control.maxLength === lengths[at]);

/** Does a box say nothing that the one before it does not? */
const unnamed = (first: Control, other: Control): boolean =>
  (fold(other.label) === '' && other.placeholder === '') || other.label === first.label;

/** Day, month and year side by side: told by their words, else by lengths 2, 2, 4 in a row under one question. */
const asDate = (controls: readonly Control[]): boolean => {
  if (controls.length !== 3 || controls.some(({ kind }) => kind === 'date' || kind === 'multiline'))
    return false;
  const hints = controls.map(hintOf);
  if (DATE.every((part, at) => hints[at] === part)) return true;
  const [first, ...rest] = controls;
  return first !== undefined && lengthsAre(controls, [2, 2, 4]) && rest.every((other) => tied(first, other));
};

const around = ({ label, legend, headings, cell, placeholder }: Control): string =>
  fold(`${label} ${legend} ${cell} ${placeholder} ${headings.at(-1) ?? ''}`);

const labelled = (control: Control | undefined, form: RegExp): boolean =>
  control !== undefined && form.test(fold(`${control.label} ${control.placeholder}`));

const NIR = /securite sociale|\bnir\b|\bnss\b|social security|n ss\b|\bs s\b|\binsee\b|\bsecu\b/;
const NIR_BOXES = [1, 2, 2, 2, 3, 3, 2];

const asNir = (controls: readonly Control[]): boolean => {
  const [first, second] = controls;
  if (controls.length !== 2 || first === undefined || !NIR.test(around(first))) return false;
  const length = first.maxLength ?? 0;
  const both = second !== undefined && unnamed(first, second) && /\bcle\b/.test(fold(first.label));
  return (
    both ||
    labelled(second, /(^| )(cle|key)( |$)/) ||
    (second?.maxLength === 2 && length >= 13 && length <= 18)
  );
};

const asNirBoxes = (controls: readonly Control[]): boolean => {
  const [first, ...rest] = controls;
  if (first === undefined || !NIR.test(around(first))) return false;
  // Without lengths, seven boxes under one label can be nothing else.
  const unsized = controls.every(({ maxLength }) => maxLength === null);
  const key = rest.at(-1);
  const shared = rest.slice(0, -1).every((one) => unnamed(first, one));
  return (
    lengthsAre(controls, NIR_BOXES) ||
    (unsized && shared && key !== undefined && (unnamed(first, key) || labelled(key, /(^| )(cle|key)( |$)/)))
  );
};

const asSiret = (controls: readonly Control[]): boolean => {
  const [first, second] = controls;
  if (controls.length !== 2 || first === undefined || second === undefined) return false;
  if (labelled(first, /\bsiren\b/) && labelled(second, /\bnic\b/)) return true;
  return /\bsir(et|en)\b/.test(around(first)) && lengthsAre(controls, [9, 5]);
};

const PHONE = /\b(tel|telephone|port|portable|mobile|phone|fixe)\b/;
const MAIL = /courriel|\be ?mail|\bmel\b|electronique|messagerie|arobase/;
const DOMAIN = /\bdomaine?\b|apres l? ?arobase/;

const asMail = (controls: readonly Control[]): boolean => {
  const [first, second] = controls;
  if (controls.length !== 2 || first === undefined || second === undefined || first.kind === 'email')
    return false;
  // « Tél. » before a « @ » drawn as the next box's sign is no address.
  if (labelled(first, PHONE)) return false;
  if (/^\s*@/.test(second.label) || /@\s*$/.test(first.label)) return true;
  const told = MAIL.test(around(first));
  return told
    ? labelled(second, DOMAIN) || /^\s*@/.test(first.unit)
    : /^\s*@/.test(first.unit) && unnamed(first, second);
};

const asAmount = ([first, second]: readonly Control[]): boolean => {
  if (first === undefined || second === undefined) return false;
  // « Salaire (€ / cts) » names both: it says nothing of a box before it that is called otherwise.
  const whole = /€|\beuros?\b/i.test(second.label) && second.label !== first.label;
  if (!whole && labelled(second, /(^| )(centimes?|cts|cents?)( |$)/)) return true;
  const after =
    fold(second.label) === '' || second.label === first.label || /^[,.]$/.test(second.label.trim());
  const comma = /^[,.]/.test(first.unit.trim());
  const told = /(€|eur\w*)\W*(et\W*)?(cts|cent)/i.test(first.label);
  return (
    after &&
    (second.maxLength === 2 || second.labelSource === 'none' || comma || told) &&
    /salaire|remuneration|brut|montant/.test(fold(first.label)) &&
    (comma || told || /€|eur|cts|centime/i.test(second.unit))
  );
};

const asPhone = (controls: readonly Control[]): boolean => {
  const [first, second] = controls;
  if (controls.length !== 2 || first === undefined || second === undefined) return false;
  const prefix =
    labelled(first, /indicatif|prefixe|country code|dial(ling)? code|calling code/) ||
    (first.options.length > 0 &&
      first.options.filter(({ label }) => /\+\d{1,3}\b/.test(label)).length * 2 > first.options.length) ||
    (/^\+\d{2,3}$/.test(first.value) && (first.maxLength ?? 9) <= 6);
  return prefix && (second.kind === 'tel' || /tel|phone|mobile|portable|numero/.test(around(second)));
};

const SHAPES: readonly {
  readonly boxes: number;
  readonly is: (controls: readonly Control[]) => boolean;
  readonly split: Split;
}[] = [
  {
    boxes: 7,
    is: asNirBoxes,
    split: { shape: 'nir', parts: ['1-1', '2-3', '4-5', '6-7', '8-10', '11-13', 'cle'] },
  },
  {
    boxes: 6,
    is: (six) => six.length === 6 && asNirSix(six),
    split: { shape: 'nir', parts: ['1-1', '2-3', '4-5', '6-7', '8-10', '11-13'] },
  },
  { boxes: 3, is: asDate, split: { shape: 'date', parts: DATE } },
  { boxes: 2, is: asNir, split: { shape: 'nir', parts: ['nir13', 'cle'] } },
  { boxes: 2, is: asSiret, split: { shape: 'siret', parts: ['1-9', '10-14'] } },
  { boxes: 2, is: asMail, split: { shape: 'mail', parts: ['local', 'domaine'] } },
  { boxes: 2, is: asAmount, split: { shape: 'amount', parts: ['euros', 'centimes'] } },
  { boxes: 2, is: asPhone, split: { shape: 'phone', parts: ['indicatif', 'national'] } },
];

const asNirSix = (controls: readonly Control[]): boolean => {
  const [first] = controls;
  return first !== undefined && NIR.test(around(first)) && lengthsAre(controls, NIR_BOXES.slice(0, 6));
};

/** The datum in several boxes that begins at a place of the page, null when that box stands alone. */
export const splitAt = (controls: readonly Control[], at: number): Split | null => {
  const first = controls[at];
  if (!isTyped(first)) return null;
  for (const { boxes, is, split } of SHAPES) {
    const some = controls.slice(at, at + boxes);
    if (some.length === boxes && some.every((one) => isTyped(one) && one.frame === first.frame) && is(some))
      return split;
  }
  return null;
};
