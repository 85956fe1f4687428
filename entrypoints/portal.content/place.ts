import {
  all,
  attribute,
  bearersOf,
  childElementsOf,
  isElement,
  parentOf,
  previousElementOf,
  rootOf,
  tagOf,
  textOf,
} from './dom';

let places = new WeakMap<Element, number>();
let heads = new WeakMap<Element, HTMLElement | null>();

/** Places and heads are worked out once per reading of the page. */
export const forgetPlaces = (): void => {
  places = new WeakMap();
  heads = new WeakMap();
};

/** Which of its parent's children of its kind it is, from 1. */
const placeOf = (element: Element): number => {
  const tag = tagOf(element);
  let place = 1;
  for (let before = previousElementOf(element); before !== null; before = previousElementOf(before)) {
    if (tagOf(before) !== tag) continue;
    const known = places.get(before);
    place += known ?? 1;
    if (known !== undefined) break;
  }
  places.set(element, place);
  return place;
};

/** A path that leads back to the element: its id when nothing else bears it, else positions from the nearest such. */
export const cssOf = (element: Element, prefix: string): string => {
  const parts: string[] = [];
  let at: Element | null = element;
  while (at !== null) {
    const id = attribute(at, 'id');
    if (id !== '' && bearersOf(rootOf(at), id) === 1) {
      parts.unshift(`#${CSS.escape(id)}`);
      break;
    }
    const parent: Node | null = parentOf(at);
    const tag = tagOf(at) || '*';
    parts.unshift(tag === 'html' || tag === 'body' ? tag : `${tag}:nth-of-type(${placeOf(at)})`);
    at = isElement(parent) ? parent : null;
  }
  return prefix + parts.join(' > ');
};

const worded = (cell: Element): boolean => all(cell, 'input, select, textarea').length === 0;

/** The row of heads of a table: the first with two of them. */
const headRow = (table: Element): HTMLElement | null => {
  const known = heads.get(table);
  if (known !== undefined) return known;
  const lines = all(table, 'tr') as HTMLElement[];
  const found = lines.find((line) => all(line, 'th').length > 1) ?? null;
  heads.set(table, found);
  return found;
};

/** Cells of a row from left to right, each with the columns it spans. */
const spansOf = (row: Element): readonly (readonly [cell: Element, from: number, to: number])[] => {
  let at = 0;
  return Array.from(childElementsOf(row) as unknown as Iterable<Element>, (cell) => {
    const from = at;
    at += Math.max(1, Number(attribute(cell, 'colspan')) || 1);
    return [cell, from, at] as const;
  });
};

/** Words of a head row over a cell: what spans the column where the cell begins. */
const over = (heads: Element, row: Element, cell: Element): string => {
  const start = spansOf(row).find(([one]) => one === cell)?.[1] ?? -1;
  const head = spansOf(heads).find(([, from, to]) => from <= start && start < to)?.[0];
  return head === undefined ? '' : textOf(head);
};

/** The row right above, when it is only words, a head for each of several cells: a form laid out in pairs of rows. */
const rowOfWords = (row: Element): Element | null => {
  const above = previousElementOf(row);
  if (above === null || tagOf(above) !== 'tr' || !worded(above)) return null;
  const heads = spansOf(above).filter(([cell]) => textOf(cell) !== '');
  return heads.length > 1 && spansOf(row).length > 1 ? above : null;
};

/** Head of the column of a cell, '' when none. */
const columnOf = (cell: HTMLElement): string => {
  const row = parentOf(cell);
  const table = cell.closest('table, [role=table], [role=grid]');
  if (!isElement(row) || table === null) return '';
  const heads = rowOfWords(row) ?? headRow(table);
  return heads === null || heads === row ? '' : over(heads, row, cell);
};

/** « 1 », « n° 2 »: the number of a row, which names none of its boxes. */
const isRowNumber = (text: string): boolean => /^\P{L}*$|^n\s?°\s*\d+$/iu.test(text);

/** Previous cell or term when it only holds words, else the head of the column. */
export const cellBefore = (cell: HTMLElement, tag: string): string => {
  for (let before = previousElementOf(cell); before !== null; before = previousElementOf(before)) {
    if (tag === 'dd' && tagOf(before) === 'dd') continue;
    if (!worded(before)) break;
    const text = textOf(before);
    if (text !== '' && !isRowNumber(text)) return text;
  }
  return tag === 'dd' ? '' : columnOf(cell);
};

/** Words of the table around a cell: its row's first cell and its column's head. */
export const tableWords = (cell: HTMLElement): string => {
  const row = parentOf(cell);
  const first = isElement(row) ? childElementsOf(row).item(0) : null;
  const start = first === null || first === cell || !worded(first) ? '' : textOf(first);
  return [...new Set([start, columnOf(cell)])].filter((words) => words !== '').join(' – ');
};
