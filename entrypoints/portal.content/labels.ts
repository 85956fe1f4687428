import { ariaName, path, textByIds } from './context';
import { all, attribute, clean, hasAttribute, rootOf, tagOf, textOf } from './dom';
import { isCard, widgetOf } from './kind';
import type { Found } from './walk';

/** Labels by the control they point at, made once per root: asking each control would be forty times slower. */
export type Labels = (element: Element) => readonly Element[];

export const labelMap = (found: readonly Pick<Found, 'element' | 'wrap'>[]): Labels => {
  const roots = new Map<Node, Map<string, Element[]>>();
  const wraps = new Map(found.map((entry) => [entry.element as Element, entry.wrap] as const));
  const read = (root: Node): Map<string, Element[]> => {
    const made = new Map<string, Element[]>();
    for (const label of all(root, 'label[for]')) {
      const target = attribute(label, 'for');
      made.set(target, [...(made.get(target) ?? []), label]);
    }
    roots.set(root, made);
    return made;
  };
  return (element) => {
    const root = rootOf(element);
    const map = roots.get(root) ?? read(root);
    const id = attribute(element, 'id');
    const pointed = id === '' ? [] : (map.get(id) ?? []);
    const wrap = wraps.get(element) ?? null;
    return wrap === null ||
      pointed.includes(wrap) ||
      (hasAttribute(wrap, 'for') && attribute(wrap, 'for') !== id)
      ? pointed
      : [...pointed, wrap];
  };
};

/** What the component around a control in a shadow root is called: its own attribute, or the label of its host. */
const hostWords = (element: Element, labels: Labels): string => {
  for (let root = rootOf(element), up = 0; root.nodeType === 11 && up < 3; up += 1) {
    const { host } = root as ShadowRoot;
    const said =
      clean(
        labels(host)
          .map((label) => textOf(label))
          .join(' '),
      ) ||
      ariaName(host) ||
      clean(attribute(host, 'label') || attribute(host, 'data-label') || attribute(host, 'placeholder'));
    if (said !== '') return said;
    root = rootOf(host);
  }
  return '';
};

/** « School or training centre » under « School », « Formation interne » under « Formation »: one name. */
const GOES_ON = /^(\p{Ll}|(Ou|Et|Or|And|Of|For|In|De|Du|Des|À|Au|Aux|En|Pour|Avant|Après|Sur)\s|D['’])/u;

/** « Poste et classification Niveau » under « Poste et classification »: what comes after the title are its own words. */
const ownWords = (text: string, { legend, head }: Found): string => {
  const titles = [legend, ...path(head)].filter((title) => title !== '');
  const title = titles.find((one) => text.startsWith(`${one} `));
  const rest = title === undefined ? '' : text.slice(title.length + 1);
  return rest === '' || GOES_ON.test(rest) ? text : rest;
};

/** What cells hold: how many boxes to type in or choose from, and the first of them. */
export type Cells = ReadonlyMap<Element, { readonly first: Found; readonly many: boolean }>;
const isChoice = (element: Element): boolean => /^(radio|checkbox)$/.test(attribute(element, 'type'));
export const cellsOf = (found: readonly Found[]): Cells => {
  const cells = new Map<Element, { readonly first: Found; readonly many: boolean }>();
  for (const entry of found)
    if (entry.td !== null && !isChoice(entry.element)) {
      const known = cells.get(entry.td);
      cells.set(entry.td, known === undefined ? { first: entry, many: false } : { ...known, many: true });
    }
  return cells;
};

/** A control's words and where they come from, strongest source first; `none` with '' when the page has none. */
export const labelOf = (
  entry: Found,
  labels: Labels,
  cells: Cells,
): { label: string; labelSource: string } => {
  const { element, called, td } = entry;
  const choice = isChoice(element);
  const cell = td === null || choice ? undefined : cells.get(td);
  const many = cell?.many === true;
  const title = (): string => clean(attribute(element, 'title'));
  const native = /^(input|select|textarea)$/.test(tagOf(element));
  // A widget's own box may be what the label points at.
  const inner = native ? [] : all(element, 'input, select').flatMap((part) => labels(part));
  const pointed = [...labels(element), ...inner];
  const text = clean(pointed.map((label) => textOf(label)).join(' '));
  const drawn = !native && /radio|checkbox|switch/.test(attribute(element, 'role'));
  const said = drawn || isCard(element) || widgetOf(element)?.kind === 'radio';
  const sources: readonly (readonly [string, () => string])[] = [
    [pointed.some((label) => hasAttribute(label, 'for')) ? 'for' : 'wrap', () => text],
    ['aria-labelledby', () => ownWords(textByIds(element, 'aria-labelledby'), entry)],
    ['aria', () => clean(attribute(element, 'aria-label'))],
    ['wrap', () => (said ? textOf(element) : '')],
    ['near', () => (called ? entry.after : '')],
    // Several boxes in one cell: its words are of all, each has words of its own or follows the first.
    ['title', () => (many ? title() : '')],
    ['near', () => (many ? entry.near : '')],
    ['cell', () => (many && cell?.first !== entry ? '' : entry.cell)],
    ['near', () => (choice ? '' : entry.near)],
    ['aria', () => hostWords(element, labels)],
    ['placeholder', () => clean(attribute(element, 'placeholder'))],
    ['title', title],
    ['near', () => (choice ? entry.near : entry.unit === '' ? entry.after : '')],
  ];
  for (const [labelSource, words] of sources) {
    const label = words();
    if (/[\p{L}\p{N}]/u.test(label)) return { label, labelSource };
  }
  return { label: '', labelSource: 'none' };
};
