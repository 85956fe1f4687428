import {
  all,
  attribute,
  clean,
  firstChildOf,
  firstElementOf,
  nextElementOf,
  nextOf,
  parentOf,
  rootOf,
  tagOf,
  textOf,
} from '../portal.content/dom';
import { reader } from '../portal.content/reader';

/** A label and its value; `parts` are the elements they stand in, the value's last. */
export type Pair = { readonly label: string; readonly value: string; readonly parts: readonly Element[] };

const CONTROLS =
  'input:not([type=hidden]), select, textarea, [contenteditable], [role=combobox], [role=textbox], button, [role=button]';
const LABELLED = /(^|[-_\s])(label|libell|term|key|intitul|name|title|titre|question|caption|legend|champ)/i;
const MOST = 2000;

const bare = (element: Element): boolean => !element.matches(CONTROLS) && all(element, CONTROLS).length === 0;
const label = (text: string): string => clean(text).replace(/\s*[:*]+\s*$/, '');
const worded = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The two elements inside it, when there are two. */
const twoOf = (element: Element): readonly [Element, Element] | null => {
  const first = firstElementOf(element);
  const second = first && nextElementOf(first);
  return first === null || second === null || nextElementOf(second) !== null ? null : [first, second];
};

const pair = (name: string, value: string, parts: readonly Element[]): Pair | null => {
  const said = label(name);
  const read = clean(value).slice(0, MOST);
  return worded(said) && said.length <= 120 && read !== '' && read !== said
    ? { label: said, value: read, parts }
    : null;
};

/** Terms and their descriptions. */
const term = (element: HTMLElement): Pair | null => {
  const values: Element[] = [];
  for (let at = nextElementOf(element); at !== null && tagOf(at) === 'dd'; at = nextElementOf(at))
    values.push(at);
  if (values.length === 0 || !values.every(bare)) return null;
  return pair(textOf(element), values.map((one) => textOf(one, MOST)).join(', '), [element, ...values]);
};

/** A row of two cells that only hold words: the first names the second. */
const row = (element: HTMLElement): Pair | null => {
  const two = twoOf(element);
  if (two === null) return null;
  const [first, second] = two;
  if (tagOf(second) !== 'td' || !bare(first) || !bare(second)) return null;
  return pair(textOf(first), textOf(second, MOST), [first, second]);
};

/** A result the page works out, by the label that points at it or the words before. */
const output = (element: HTMLElement): Pair | null => {
  const id = attribute(element, 'id');
  const root = rootOf(element);
  const pointed = id === '' ? [] : all(root, `label[for="${CSS.escape(id)}"]`);
  const wrap = element.closest('label');
  const named = pointed[0] ?? wrap;
  const name =
    attribute(element, 'aria-label') || (named === null ? '' : textOf(named).replace(textOf(element), ''));
  return pair(name, textOf(element, MOST), [element]);
};

/** Two boxes side by side, the first written as a label. */
const couple = (first: Element, second: Element): Pair | null => {
  if (!bare(first) || !bare(second) || all(second, '*').length > 8) return null;
  const text = textOf(first);
  const named =
    /^(label|dt|th)$/.test(tagOf(first)) || /:\s*$/.test(text) || LABELLED.test(attribute(first, 'class'));
  return named ? pair(text, textOf(second, MOST), [first, second]) : null;
};

/** « Nom : Durand » in one line, or « <strong>Nom :</strong> Durand ». */
const line = (element: HTMLElement): Pair | null => {
  const only = firstElementOf(element);
  const named = only !== null && LABELLED.test(attribute(only, 'class'));
  if (!named && !(element.textContent ?? '').includes(':')) return null;
  if (only !== null && !/^(strong|b|span|em|label)$/.test(tagOf(only))) return null;
  if (only !== null && (firstWords(element) !== only || !bare(only))) return null;
  const found = /^([^:]{2,80}?)\s*:\s+(\S.*)$/s.exec(textOf(element, MOST));
  if (found !== null) return pair(found[1] ?? '', found[2] ?? '', [element]);
  // Without a colon, what stands out names the rest.
  if (only === null || !named) return null;
  const name = textOf(only);
  return pair(name, textOf(element, MOST).slice(name.length), [element]);
};

const firstWords = (element: Element): Node | null => {
  let at = firstChildOf(element);
  while (at !== null && at.nodeType === 3 && clean((at as Text).data) === '') at = nextOf(at);
  return at;
};

/** What this element says, when it is a label with its value that no other one said before; null otherwise. */
export const pairOf = (element: HTMLElement, taken: ReadonlySet<Element>): Pair | null => {
  const tag = tagOf(element);
  const parent = parentOf(element);
  if (taken.has(element) || (parent !== null && taken.has(parent as Element))) return null;
  if (tag === 'dt') return term(element);
  if (tag === 'tr') return row(element);
  if (tag === 'output') return output(element);
  if (
    tag === 'label' &&
    reader().bearersOf(rootOf(element), attribute(element, 'for')) === 0 &&
    bare(element)
  ) {
    const next = nextElementOf(element);
    return next === null ? null : couple(element, next);
  }
  if (!/^(div|p|li|section|article|td|span)$/.test(tag)) return null;
  const first = firstElementOf(element);
  if (first === null || nextElementOf(first) === null) return line(element);
  const two = twoOf(element);
  return two === null ? null : couple(...two);
};
