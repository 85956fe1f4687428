import type { Control, ControlKind, PageOption, Snapshot } from '@/lib/autofill/types';
import { helpOf, path } from './context';
import { all, attribute, clean, parentOf, tagOf, textOf } from './dom';
import { hand, type Listener, type Noted } from './hand';
import { optionsIn, optionValue, shownValue, typeOf, widgetOf } from './kind';
import { cellsOf, type Labels, labelMap, labelOf } from './labels';
import { cssOf } from './place';
import { type Sight, sight } from './visible';
import { type Found, walkControls } from './walk';

/** A control as data, with the element it came from; elements never leave the content script. */
export type Held = { readonly control: Control; readonly element: HTMLElement; readonly fingerprint: string };

/** One reading of the page: its controls, and what is needed to judge and find them again. */
export type Reading = {
  readonly held: readonly Held[];
  readonly roots: readonly Node[];
  readonly labels: Labels;
  readonly eyes: Sight;
};

const MOST_OPTIONS = 1500;
const ROUNDS = 4;

type Book = {
  readonly id: string;
  round: number;
  readonly held: Map<string, Held>;
  /** Facts and actions of the latest readings. */
  readonly noted: Map<string, Noted<{ readonly label: string }>>;
  readonly kept: Set<string>;
};
const collections = new WeakMap<Document, Book>();

const bookOf = (document: Document): Book => {
  const known = collections.get(document);
  if (known !== undefined) return known;
  const id = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
  const made: Book = { id, round: 0, held: new Map(), noted: new Map(), kept: new Set() };
  collections.set(document, made);
  return made;
};

const optionsOf = (element: HTMLElement): PageOption[] => {
  if (typeOf(element).inputType === 'aria-listbox')
    return optionsIn(element).map((option) => ({ value: optionValue(option), label: textOf(option) }));
  if (tagOf(element) !== 'select') return [];
  return Array.from((element as HTMLSelectElement).options)
    .slice(0, MOST_OPTIONS)
    .map((option) => {
      const parent = parentOf(option);
      const group =
        parent !== null && tagOf(parent) === 'optgroup' ? attribute(parent as Element, 'label') : '';
      const base = { value: option.value, label: clean(option.label || option.text) };
      return group === '' ? base : { ...base, group: clean(group) };
    });
};

/** Nobody can type in it; a widget that opens is answered otherwise than by typing. */
const lockedBy = (element: HTMLElement): { readOnly: boolean; disabled: boolean } => ({
  readOnly:
    ((element as HTMLInputElement).readOnly === true && widgetOf(element) === undefined) ||
    (attribute(element, 'aria-readonly') === 'true' && widgetOf(element) === undefined),
  disabled:
    widgetOf(element)?.locked === true ||
    element.matches(':disabled') ||
    attribute(element, 'aria-disabled') === 'true',
});

const groupOf = (entry: Found, kind: ControlKind): string =>
  kind === 'radio' ? attribute(entry.element, 'name') || `groupe ${entry.scope}` : '';

const PART =
  /^(jour|jj|mois|mm|ann[ée]e|aaaa|day|dd|month|year|yyyy|euros?|centimes|heures?|h|minutes?|min|cl[ée]|oui|non|domaine|pr[ée]fixe|indicatif|country code|num[ée]ro$|partie locale|avant l.arobase|identifiant|siren|nic)(?!\p{L})/iu;

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
  let asked: { readonly plain: string; readonly entry: Found } | undefined;
  return (entry, kind, label) => {
    if (kind !== 'radio') {
      if (!PART.test(label)) return entry.legend;
      // « Date de début [jour] [mois] [année] »: the words before the first part are the question of all.
      const same = asked !== undefined && entry.plain === '' && asked.entry.head === entry.head;
      const plain = same ? (asked?.plain ?? '') : entry.plain;
      asked = { plain, entry };
      return plain || (label === entry.cell ? '' : entry.cell) || entry.legend;
    }
    const first = groups.get(key(entry)) ?? entry;
    const alone = first.scope >= 0 && inScope.get(first.scope)?.size === 1;
    return (alone ? first.legend : '') || first.plain || first.cell || first.legend;
  };
};

/** Reads the page once: controls with their elements, in reading order. The page is not touched. */
export const readPage = (document: Document, listener?: Listener): Reading => {
  const { found, roots, laid } = walkControls(document, listener);
  const labels = labelMap(found);
  const cells = cellsOf(found);
  const eyes = sight(labels);
  const question = questions(found);
  const judge = hand()?.judge(document.location.origin);
  const seen = new Map<string, number>();
  const held = found.map((entry, order): Held => {
    const { element } = entry;
    const { kind, inputType } = typeOf(element);
    const widget = widgetOf(element);
    const words = labelOf(entry, labels, cells);
    const { maxLength, required } = element as HTMLInputElement;
    const sendsTo = judge?.(element) ?? null;
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
      // A box named by its tooltip, or an answer, still stands under the words of its cell or its term.
      cell:
        (entry.td && laid?.tableWords(entry.td)) ||
        (words.labelSource === 'title' || kind === 'checkbox' ? entry.cell : ''),
      unit: entry.unit,
      placeholder: clean(attribute(element, 'placeholder')),
      help: helpOf(element),
      autocomplete: attribute(element, 'autocomplete'),
      inputMode: attribute(element, 'inputmode'),
      maxLength: typeof maxLength === 'number' && maxLength >= 0 ? maxLength : null,
      pattern: attribute(element, 'pattern'),
      min: attribute(element, 'min'),
      max: attribute(element, 'max'),
      options: widget?.options.slice(0, MOST_OPTIONS) ?? optionsOf(element),
      typable: widget?.typable ?? !/^(select|radio|checkbox|file|aria-)/.test(inputType),
      group: groupOf(entry, kind),
      value: shownValue(element),
      ownValue: kind === 'radio' || kind === 'checkbox' ? attribute(element, 'value') : '',
      required: required === true || attribute(element, 'aria-required') === 'true',
      ...lockedBy(element),
      visible: eyes.seen(element),
      ...(sendsTo === null ? {} : { sendsTo }),
      order,
    };
    const { label, headings, ownValue, frame } = control;
    // « Oui » is one thing under one question and another under the next.
    const asked = kind === 'radio' || PART.test(label) ? control.legend : '';
    const same = JSON.stringify([kind, inputType, label, asked, headings, ownValue, frame]);
    const place = seen.get(same) ?? 0;
    seen.set(same, place + 1);
    return { control, element, fingerprint: `${same}#${place}` };
  });
  return { held, roots, labels, eyes };
};

/** The page as data. Its refs hold for four more collections of the document, those of a fill as long as it lives. */
export const collectSnapshot = (document: Document): Snapshot => {
  const book = bookOf(document);
  book.round += 1;
  const listener = hand()?.listen();
  const { held, eyes } = readPage(document, listener);
  const controls = held.map((one, index) => {
    const control = { ...one.control, ref: `${book.round}.${index}` };
    book.held.set(control.ref, { ...one, control });
    return control;
  });
  const { facts = [], actions = [] } = listener?.done(eyes.shown) ?? {};
  const note = <T extends { readonly label: string }>(all: readonly Noted<T>[], mark: string) =>
    all.map((one, index) => {
      const ref = `${book.round}.${mark}${index}`;
      book.noted.set(ref, one);
      return { ...one.said, ref };
    });
  const noted = { facts: note(facts, 'f'), actions: note(actions, 'a') };
  for (const map of [book.held, book.noted])
    for (const ref of map.keys())
      if (Number.parseInt(ref, 10) < book.round - ROUNDS && !book.kept.has(ref)) map.delete(ref);
  return {
    url: document.location.href,
    title: clean(all(document, 'head > title')[0]?.textContent ?? ''),
    documentId: book.id,
    controls,
    ...noted,
  };
};

/** Keeps a ref of a fill, so that its control can be shown or given back later. */
export const keep = (document: Document, ref: string): void => {
  bookOf(document).kept.add(ref);
};

/** The control behind a ref of this document's recent collections or of a fill. */
export const heldBy = (document: Document, ref: string): Held | undefined => bookOf(document).held.get(ref);
/** The fact or the action behind a ref of a recent collection. */
export const notedBy = (document: Document, ref: string): Noted<{ readonly label: string }> | undefined =>
  bookOf(document).noted.get(ref);
export const documentIdOf = (document: Document): string => bookOf(document).id;
