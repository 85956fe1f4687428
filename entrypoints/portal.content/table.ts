import { all, attribute, childElementsOf, clean, previousElementOf, tagOf, textOf } from './dom';

/** A cell and the columns it covers, from 0; a cell that hangs down from a row above covers them there too. */
type Cell = {
  readonly element: Element;
  readonly from: number;
  readonly to: number;
  /** It holds controls, no words alone. */
  readonly boxes: boolean;
  text: string | undefined;
};
type Line = {
  readonly cells: readonly Cell[];
  /** The line that heads it. */
  over: Line | null;
  heads: boolean;
};
type Place = { readonly line: Line; readonly cell: Cell };
/** Lines of a table, or of what plays one, with the place of each cell. */
type Table = {
  readonly places: Map<Element, Place>;
  /** First line with two marked heads. */
  readonly marked: Line | null;
};

const TABLE = 'table, [role=table], [role=grid], [role=treegrid]';
const BOXES =
  'input:not([type=hidden]), select, textarea, [contenteditable], [role=textbox], [role=combobox], [role=checkbox], [role=switch]';
const CELL = /^(cell|gridcell|rowheader|columnheader)$/;
const MOST_COLUMNS = 200;

/** A cell of a table, or of what plays one. */
export const isCell = (tag: string, role: string): boolean =>
  tag === 'td' || tag === 'th' || (role !== '' && CELL.test(role));

/** « 1 », « n° 2 »: the number of a row, which names none of its boxes. */
const isRowNumber = (text: string): boolean => /^\P{L}*$|^n\s?°\s*\d+$/iu.test(text);
/** « A », « B », « C » over the columns of a sheet. */
const isLetter = (text: string): boolean => /^[A-Z]?$/.test(text);

const wordsOf = (cell: Cell): string => {
  cell.text ??= textOf(cell.element);
  return cell.text;
};
const named = (cell: Cell): boolean => !cell.boxes && /\p{L}/u.test(wordsOf(cell));

const span = (element: Element, name: string): number =>
  Math.min(MOST_COLUMNS, Math.max(1, Number(attribute(element, name)) || 1));

const covering = (line: Line, column: number): Cell | undefined =>
  line.cells.find(({ from, to }) => from <= column && column < to);

/** Only words, a name for each of several columns. */
const isHeads = ({ cells }: Line): boolean => {
  if (cells.some(({ boxes }) => boxes)) return false;
  const told = cells.filter(named);
  return told.length > 1 && !told.every((cell) => isLetter(wordsOf(cell)));
};

/** Words only before its first box: a head of the row, no label of a box of the row. */
const isHeaded = ({ cells }: Line): boolean => {
  const first = cells.findIndex(({ boxes }) => boxes);
  return first >= 0 && !cells.some((cell, at) => at > first && named(cell));
};

/** Does each box of this line stand right under a head of its own? */
const fits = (line: Line, heads: Line): boolean =>
  isHeaded(line) &&
  line.cells.every(({ boxes, from, to }) => {
    const over = boxes ? covering(heads, from) : undefined;
    return !boxes || (over !== undefined && over.from === from && over.to === to && named(over));
  });

const bare = ({ cells }: Line): boolean =>
  cells.some(({ boxes }) => boxes) &&
  cells.every((cell) => (cell.boxes ? !/\p{L}/u.test(wordsOf(cell)) : !named(cell)));

const filled = (line: Line): boolean => line.cells.some(({ boxes }) => boxes);
const onlyWords = (line: Line | undefined): boolean =>
  line !== undefined && !filled(line) && line.cells.some(named);

/** It begins with a line of boxes and each is followed by a line of words: the words stand under their boxes. */
const isUpsideDown = (lines: readonly Line[]): boolean => {
  const first = lines.find((line) => onlyWords(line) || filled(line));
  return (
    first !== undefined &&
    !onlyWords(first) &&
    lines.every((line, at) => !filled(line) || (bare(line) && onlyWords(lines[at + 1])))
  );
};

/** One box right under the only words of the line above. */
const isStacked = (line: Line, above: Line): boolean =>
  onlyWords(above) &&
  bare(line) &&
  line.cells.filter(({ boxes }) => boxes).length === 1 &&
  above.cells.filter(named).length === 1;

/** Gives each line of boxes the line that heads it. */
const head = (lines: readonly Line[]): void => {
  const turned = isUpsideDown(lines);
  let last: Line | null = null;
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (turned) line.over = lines[at + 1] ?? null;
    else if (above !== undefined && (above.heads || isStacked(line, above))) line.over = above;
    else if (last !== null && fits(line, last)) line.over = last;
    last = line.heads ? null : line.over;
  }
};

const read = (table: Element): Table => {
  const places = new Map<Element, Place>();
  const lines: Line[] = [];
  let marked: Line | null = null;
  let hanging: { readonly cell: Cell; left: number }[] = [];
  for (const row of all(table, 'tr, [role=row]')) {
    if (row.closest(TABLE) !== table) continue;
    const cells: Cell[] = hanging.map(({ cell }) => cell);
    const taken = (column: number): boolean => cells.some(({ from, to }) => from <= column && column < to);
    const line: Line = { cells, over: null, heads: false };
    const next = hanging.flatMap((one) => (one.left > 1 ? [{ ...one, left: one.left - 1 }] : []));
    let at = 0;
    for (const element of Array.from(childElementsOf(row) as unknown as Iterable<Element>)) {
      while (hanging.length > 0 && taken(at)) at += 1;
      const wide = span(element, 'colspan');
      const numbered = Number(attribute(element, 'aria-colindex'));
      if (numbered > 0) at = numbered - 1;
      const cell: Cell = {
        element,
        from: at,
        to: at + wide,
        boxes: all(element, BOXES).length > 0 || element.matches(BOXES),
        text: undefined,
      };
      cells.push(cell);
      places.set(element, { line, cell });
      const down = span(element, 'rowspan');
      if (down > 1) next.push({ cell, left: down - 1 });
      at += wide;
    }
    if (hanging.length > 0) cells.sort((one, other) => one.from - other.from);
    hanging = next;
    line.heads = isHeads(line);
    if (
      marked === null &&
      all(row, 'th, [role=columnheader]').length > 1 &&
      !cells.every((cell) => isLetter(wordsOf(cell)))
    )
      marked = line;
    lines.push(line);
  }
  head(lines);
  return { places, marked };
};

let tables = new WeakMap<Element, Table>();

/** Tables are read once per reading of the page. */
export const forgetTables = (): void => {
  tables = new WeakMap();
};

const placeOf = (element: Element): (Place & { readonly table: Table }) | null => {
  const table = element.closest(TABLE);
  if (table === null) return null;
  let known = tables.get(table);
  if (known === undefined) {
    known = read(table);
    tables.set(table, known);
  }
  const place = known.places.get(element);
  return place === undefined ? null : { ...place, table: known };
};

/** Heads of the column of a cell, from the widest to its own; empty when none. */
const columnOf = (cell: Element): readonly string[] => {
  const place = placeOf(cell);
  if (place === null) return [];
  const { line, table } = place;
  const over = line.over ?? (table.marked === line ? null : table.marked);
  const own = over === null ? undefined : covering(over, place.cell.from);
  if (over === null || own === undefined) return [];
  const group = over.heads && over.over !== null ? covering(over.over, place.cell.from) : undefined;
  const wide = group !== undefined && group.to - group.from > own.to - own.from;
  const words = wide ? [wordsOf(group), wordsOf(own)] : [wordsOf(own)];
  return words.filter((text) => /\p{L}/u.test(text));
};

/** The cell or term before it when it only holds words; the question of boxes to tick in several cells. */
const before = (cell: Element): string => {
  const place = placeOf(cell);
  if (place === null) return '';
  const { cells } = place.line;
  const ticks = onlyTicks(place.cell);
  for (let at = cells.indexOf(place.cell) - 1; at >= 0; at -= 1) {
    const one = cells[at];
    if (one === undefined || (one.boxes && !(ticks && onlyTicks(one)))) return '';
    if (!one.boxes && wordsOf(one) !== '' && !isRowNumber(wordsOf(one))) return wordsOf(one);
  }
  return '';
};

const onlyTicks = ({ element }: Cell): boolean => {
  const inside = all(element, BOXES);
  return inside.length > 0 && inside.every((one) => /^(radio|checkbox)$/.test(attribute(one, 'type')));
};

/** The head of a row: the words before its first box, its number when there are none; and what heads that column. */
const rowHead = (line: Line): readonly string[] => {
  if (!isHeaded(line)) return [];
  const heads = line.cells.slice(
    0,
    line.cells.findIndex(({ boxes }) => boxes),
  );
  const head = heads.filter(named).at(-1) ?? heads[0];
  if (head === undefined) return [];
  const corner = line.over === null ? undefined : covering(line.over, head.from);
  return corner !== undefined && named(corner) && named(head)
    ? [wordsOf(corner), wordsOf(head)]
    : [wordsOf(head)];
};

/** Previous cell when it only holds words, else the head of the column. */
export const cellBefore = (cell: Element): string =>
  before(cell) ||
  (columnOf(cell).at(-1) ?? '') ||
  clean(attribute(cell, 'data-label') || attribute(cell, 'data-title'));

/** Words of the table around a cell: the head or number of its row and its column's heads. */
export const tableWords = (cell: Element): string => {
  const line = placeOf(cell)?.line;
  const start = line === undefined || line.cells[0]?.element === cell ? [] : rowHead(line);
  return [...new Set([...start, ...columnOf(cell)])].filter((words) => words !== '').join(' – ');
};

/** The term before a definition, '' when it holds more than words. */
export const termBefore = (definition: Element): string => {
  let at: Element | null = definition;
  while (at !== null && tagOf(at) === 'dd') at = previousElementOf(at);
  return at === null || all(at, BOXES).length > 0 ? '' : textOf(at);
};
