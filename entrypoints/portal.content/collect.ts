import type { Control, ControlKind, PageOption, Snapshot } from '@/lib/autofill/types';
import { helpOf, path } from './context';
import { all, attribute, clean, hasAttribute, parentOf, tagOf, textOf } from './dom';
import { labelMap, labelOf } from './labels';
import { sight } from './visible';
import { cssOf, type Found, walkControls } from './walk';

/** A control as data, with the element it came from; elements never leave the content script. */
export type Held = { readonly control: Control; readonly element: HTMLElement; readonly fingerprint: string };

const MOST_OPTIONS = 1500;
const MOST_TEXT = 4000;
const ROUNDS = 4;

type Book = {
  readonly id: string;
  round: number;
  readonly held: Map<string, Held>;
  readonly kept: Set<string>;
};
const collections = new WeakMap<Document, Book>();

const bookOf = (document: Document): Book => {
  const known = collections.get(document);
  if (known !== undefined) return known;
  const id = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
  const made: Book = { id, round: 0, held: new Map(), kept: new Set() };
  collections.set(document, made);
  return made;
};

const KINDS: Readonly<Record<string, ControlKind>> = {
  text: 'text',
  search: 'text',
  url: 'text',
  password: 'other',
  date: 'date',
  number: 'number',
  tel: 'tel',
  email: 'email',
  radio: 'radio',
  checkbox: 'checkbox',
  file: 'file',
};

const typeOf = (element: HTMLElement): { kind: ControlKind; inputType: string } => {
  const tag = tagOf(element);
  if (tag === 'select')
    return { kind: hasAttribute(element, 'multiple') ? 'other' : 'select', inputType: 'select' };
  if (tag === 'textarea') return { kind: 'multiline', inputType: 'textarea' };
  if (tag === 'input') {
    const inputType = (element as HTMLInputElement).type.toLowerCase();
    return { kind: KINDS[inputType] ?? 'other', inputType };
  }
  const role = attribute(element, 'role');
  if (role === 'radio' || role === 'checkbox') return { kind: role, inputType: `aria-${role}` };
  if (hasAttribute(element, 'contenteditable')) return { kind: 'multiline', inputType: 'contenteditable' };
  return { kind: 'other', inputType: `aria-${role}` };
};

/** What a control holds now, in the page's own form; 'true' or 'false' for a radio or a box. */
export const shownValue = (element: HTMLElement): string => {
  const { kind, inputType } = typeOf(element);
  if (inputType.startsWith('aria-'))
    return kind === 'other' ? textOf(element) : attribute(element, 'aria-checked');
  if (kind === 'radio' || kind === 'checkbox') return String((element as HTMLInputElement).checked);
  if (kind === 'file') return (element as HTMLInputElement).files?.length ? 'true' : '';
  if (inputType === 'contenteditable') return clean(element.textContent ?? '').slice(0, MOST_TEXT);
  if (inputType === 'password') return '';
  return (element as HTMLInputElement).value.slice(0, MOST_TEXT);
};

const optionsOf = (element: HTMLElement): PageOption[] => {
  const list = tagOf(element) === 'select' ? element : null;
  if (list === null) return [];
  return Array.from((list as HTMLSelectElement).options)
    .slice(0, MOST_OPTIONS)
    .map((option) => {
      const parent = parentOf(option);
      const group =
        parent !== null && tagOf(parent) === 'optgroup' ? attribute(parent as Element, 'label') : '';
      const base = { value: option.value, label: clean(option.label || option.text) };
      return group === '' ? base : { ...base, group: clean(group) };
    });
};

const lockedBy = (element: HTMLElement): { readOnly: boolean; disabled: boolean } => ({
  readOnly: (element as HTMLInputElement).readOnly === true || attribute(element, 'aria-readonly') === 'true',
  disabled: element.matches(':disabled') || attribute(element, 'aria-disabled') === 'true',
});

const groupOf = (entry: Found, kind: ControlKind): string =>
  kind === 'radio' ? attribute(entry.element, 'name') || `groupe ${entry.scope}` : '';

const PART =
  /^(jour|jj|mois|mm|ann[ée]e|aaaa|euros?|centimes|heures?|h|minutes?|min|cl[ée]|oui|non|domaine)\b/i;

/** The question a group of radios asks, or a box that only holds a part: its own legend, else the words before. */
const questions = (found: readonly Found[]): ((entry: Found, kind: ControlKind, label: string) => string) => {
  const groups = new Map<string, Found>();
  const inScope = new Map<number, Set<string>>();
  let count = 0;
  const key = (entry: Found): string => `${entry.frame} ${entry.prefix} ${groupOf(entry, 'radio')}`;
  for (const entry of found) {
    const radio = typeOf(entry.element).kind === 'radio';
    if (radio && !groups.has(key(entry))) groups.set(key(entry), entry);
    const set = inScope.get(entry.scope) ?? new Set();
    inScope.set(entry.scope, set.add(radio ? key(entry) : `#${count}`));
    count += 1;
  }
  return (entry, kind, label) => {
    if (kind !== 'radio') return entry.legend || (PART.test(label) ? entry.plain : '');
    const first = groups.get(key(entry)) ?? entry;
    const alone = inScope.get(first.scope)?.size === 1;
    return (alone ? first.legend : '') || first.plain || first.cell || first.legend;
  };
};

/** Reads the page once: controls with their elements, in reading order. The page is not touched. */
export const collectHeld = (document: Document): Held[] => {
  const found = walkControls(document);
  const labels = labelMap(found);
  const eyes = sight(labels);
  const question = questions(found);
  const seen = new Map<string, number>();
  return found.map((entry, order) => {
    const { element } = entry;
    const { kind, inputType } = typeOf(element);
    const words = labelOf(entry, labels);
    const length = (element as HTMLInputElement).maxLength;
    const control: Control = {
      ref: '',
      selector: cssOf(element, entry.prefix),
      frame: entry.frame,
      kind,
      inputType,
      name: attribute(element, 'name'),
      domId: attribute(element, 'id'),
      ...words,
      legend: question(entry, kind, words.label),
      headings: path(entry.head),
      cell: '',
      unit: '',
      placeholder: clean(attribute(element, 'placeholder')),
      help: helpOf(element),
      autocomplete: attribute(element, 'autocomplete'),
      inputMode: attribute(element, 'inputmode'),
      maxLength: typeof length === 'number' && length >= 0 ? length : null,
      pattern: attribute(element, 'pattern'),
      min: attribute(element, 'min'),
      max: attribute(element, 'max'),
      options: optionsOf(element),
      typable: !/^(select|radio|checkbox|file|aria-)/.test(inputType),
      group: groupOf(entry, kind),
      value: shownValue(element),
      ownValue: kind === 'radio' || kind === 'checkbox' ? attribute(element, 'value') : '',
      required:
        (element as HTMLInputElement).required === true || attribute(element, 'aria-required') === 'true',
      ...lockedBy(element),
      visible: eyes.seen(element),
      order,
    };
    const same = JSON.stringify([
      kind,
      inputType,
      control.label,
      control.headings,
      control.ownValue,
      control.frame,
    ]);
    const place = seen.get(same) ?? 0;
    seen.set(same, place + 1);
    return { control, element, fingerprint: `${same}#${place}` };
  });
};

/** The page as data. Its refs hold for four more collections of the document, those of a fill as long as it lives. */
export const collectSnapshot = (document: Document): Snapshot => {
  const book = bookOf(document);
  book.round += 1;
  const controls = collectHeld(document).map((held, index) => {
    const control = { ...held.control, ref: `${book.round}.${index}` };
    book.held.set(control.ref, { ...held, control });
    return control;
  });
  for (const ref of book.held.keys())
    if (Number.parseInt(ref, 10) < book.round - ROUNDS && !book.kept.has(ref)) book.held.delete(ref);
  return {
    url: document.location.href,
    title: clean(all(document, 'head > title')[0]?.textContent ?? ''),
    documentId: book.id,
    controls,
    facts: [],
    actions: [],
  };
};

/** Keeps a ref of a fill, so that its control can be shown or given back later. */
export const keep = (document: Document, ref: string): void => {
  bookOf(document).kept.add(ref);
};

/** The control behind a ref of this document's recent collections or of a fill. */
export const heldBy = (document: Document, ref: string): Held | undefined => bookOf(document).held.get(ref);
export const documentIdOf = (document: Document): string => bookOf(document).id;
