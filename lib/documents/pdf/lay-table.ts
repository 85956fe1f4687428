import type { Column, Pair, Text } from '../blocks';
import { linesOf, marksOf, type Setting, widthOfLine } from './lay-text';
import type { Mark, Strip } from './strips';
import { BODIES, type Colour, HEAD, RULE } from './style';
import type { Typeface } from './typeface';
import type { Line } from './wrap';

const CELL: Setting = { body: BODIES.table };
const HEAD_CELL: Setting = { body: BODIES.table, bold: true };
const PAD = { x: 5, y: 3.5 } as const;
const HAIR = 0.6;
/** A row of more lines than this may be cut between two pages. */
const WHOLE_LINES = 18;
/** Lines that stay together at both ends of a row that is cut. */
const TOGETHER = 3;

type Lane = { readonly x: number; readonly width: number; readonly align: 'left' | 'right' };

const lanesOf = (columns: readonly Column[], content: number): readonly Lane[] => {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  let x = 0;
  return columns.map(({ share, align = 'left' }) => {
    const width = (content * share) / total;
    const lane: Lane = { x, width, align };
    x += width;
    return lane;
  });
};

const cellMarks = (line: Line | undefined, lane: Lane, y: number, setting: Setting): readonly Mark[] => {
  if (line === undefined) return [];
  const free = lane.width - 2 * PAD.x - widthOfLine(line);
  return marksOf(line, lane.x + PAD.x + (lane.align === 'right' ? free : 0), y, setting);
};

/** The lines `from` to `to` of a row's cells, with the padding and the rule of the ends that are there. */
const slice = (
  cells: readonly (readonly Line[])[],
  lanes: readonly Lane[],
  [from, to]: readonly [number, number],
  count: number,
  setting: Setting,
  ground?: Colour,
): Pick<Strip, 'height' | 'marks'> => {
  const top = from === 0 ? PAD.y : 0;
  const bottom = to === count ? PAD.y : 0;
  const { leading } = setting.body;
  const height = top + (to - from) * leading + bottom;
  const width = lanes.reduce((total, lane) => total + lane.width, 0);
  const marks: Mark[] = [];
  if (ground) marks.push({ kind: 'box', x: 0, y: 0, width, height, colour: ground });
  // Cell by cell, so that a reader that follows the order of drawing reads sentences.
  for (const [index, lane] of lanes.entries())
    for (let at = from; at < to; at++)
      marks.push(...cellMarks(cells[index]?.[at], lane, top + (at - from) * leading, setting));
  if (to === count) marks.push({ kind: 'box', x: 0, y: height - HAIR, width, height: HAIR, colour: RULE });
  return { height, marks };
};

const countOf = (cells: readonly (readonly Line[])[]): number =>
  cells.reduce((most, { length }) => Math.max(most, length), 1);

/** One strip for a row, or one a line when it is long: its first and last lines stay together. */
const rowStrips = (
  cells: readonly (readonly Line[])[],
  lanes: readonly Lane[],
  head: Strip | undefined,
): readonly Strip[] => {
  const count = countOf(cells);
  const rest = { gap: 0, ...(head === undefined ? {} : { head }) };
  if (count <= WHOLE_LINES)
    return [{ ...slice(cells, lanes, [0, count], count, CELL), ...rest, keepWithNext: false }];
  return Array.from({ length: count }, (_, at) => ({
    ...slice(cells, lanes, [at, at + 1], count, CELL),
    ...rest,
    keepWithNext: at < TOGETHER - 1 || (at >= count - TOGETHER && at < count - 1),
  }));
};

const cellsOf = (
  row: readonly Text[],
  lanes: readonly Lane[],
  setting: Setting,
  typeface: Typeface,
): readonly (readonly Line[])[] =>
  lanes.map(({ width }, at) => linesOf(row[at] ?? '', width - 2 * PAD.x, setting, typeface));

/** A table; its head comes again on each page it goes on to, and never stands alone at the foot of one. */
export const layTable = (
  columns: readonly Column[],
  rows: readonly (readonly Text[])[],
  typeface: Typeface,
): readonly Strip[] => {
  const lanes = lanesOf(columns, typeface.frame.content.width);
  const titles = cellsOf(
    columns.map(({ head }) => head),
    lanes,
    HEAD_CELL,
    typeface,
  );
  const count = countOf(titles);
  const head: Strip = {
    ...slice(titles, lanes, [0, count], count, HEAD_CELL, HEAD),
    gap: 6,
    keepWithNext: true,
  };
  return [head, ...rows.flatMap((row) => rowStrips(cellsOf(row, lanes, CELL, typeface), lanes, head))];
};

/** Labels and values on two columns, without a head. */
export const layPairs = (rows: readonly Pair[], typeface: Typeface): readonly Strip[] => {
  const lanes = lanesOf(
    [
      { head: '', share: 3 },
      { head: '', share: 9 },
    ],
    typeface.frame.content.width,
  );
  return rows.flatMap(({ label, value }) =>
    rowStrips(cellsOf([[{ text: label, muted: true }], value], lanes, CELL, typeface), lanes, undefined),
  );
};
