import type { Block, CalendarRow } from '../blocks';
import { linesOf, marksOf, type Setting, widthOfLine } from './lay-text';
import { outline } from './outline';
import type { Mark, Strip } from './strips';
import { BODIES, HEAD, RULE, SHADES } from './style';
import type { Typeface } from './typeface';
import type { Line } from './wrap';

const SMALL: Setting = { body: { ...BODIES.table, size: 7, leading: 9 } };
const STRONG: Setting = { ...SMALL, bold: true };
const PAD = 3;
/** Part of the width that names the rows. */
const NAMES = 0.28;

type Grid = { readonly first: number; readonly cell: number; readonly width: number };

const centred = (lines: readonly Line[], x: number, width: number, y: number, setting: Setting) =>
  lines.flatMap((line, at) =>
    marksOf(line, x + (width - widthOfLine(line)) / 2, y + at * setting.body.leading, setting),
  );

const headStrip = (heads: readonly string[], grid: Grid, typeface: Typeface): Strip => {
  const cells = heads.map((head) => linesOf(head, grid.cell - 2, STRONG, typeface));
  const most = cells.reduce((count, { length }) => Math.max(count, length), 1);
  const height = 2 * PAD + most * STRONG.body.leading;
  return {
    height,
    gap: 6,
    keepWithNext: true,
    marks: [
      { kind: 'box', x: 0, y: 0, width: grid.width, height, colour: HEAD },
      ...cells.flatMap((lines, at) => centred(lines, grid.first + at * grid.cell, grid.cell, PAD, STRONG)),
    ],
  };
};

const rowStrip = (row: CalendarRow, grid: Grid, head: Strip, typeface: Typeface): Strip => {
  const label = linesOf(row.label, grid.first - 2 * PAD, SMALL, typeface);
  const cells = row.cells.map(({ text = '' }) => linesOf(text, grid.cell - 2, SMALL, typeface));
  const most = [label, ...cells].reduce((count, { length }) => Math.max(count, length), 1);
  const height = 2 * PAD + most * SMALL.body.leading;
  const grounds = row.cells.flatMap(({ shade }, at): readonly Mark[] => {
    const place = { x: grid.first + at * grid.cell, y: 0, width: grid.cell, height };
    const colour = SHADES[shade];
    const ground: readonly Mark[] = colour === undefined ? [] : [{ kind: 'box', ...place, colour }];
    return [...ground, ...outline(place, 0.4, RULE)];
  });
  return {
    height,
    gap: 0,
    head,
    keepWithNext: false,
    marks: [
      ...grounds,
      { kind: 'box', x: 0, y: height - 0.4, width: grid.first, height: 0.4, colour: RULE },
      ...label.flatMap((line, at) => marksOf(line, PAD, PAD + at * SMALL.body.leading, SMALL)),
      ...cells.flatMap((lines, at) => centred(lines, grid.first + at * grid.cell, grid.cell, PAD, SMALL)),
    ],
  };
};

const legendStrip = (legend: Extract<Block, { kind: 'calendar' }>['legend'], typeface: Typeface): Strip => {
  let x = 0;
  const marks: Mark[] = [];
  for (const { shade, text } of legend) {
    const [line = []] = linesOf(text, typeface.frame.content.width, SMALL, typeface);
    const place = { x, y: 1, width: 12, height: 7 };
    const colour = SHADES[shade];
    if (colour !== undefined) marks.push({ kind: 'box', ...place, colour });
    marks.push(...outline(place, 0.4), ...marksOf(line, x + 16, 0, SMALL));
    x += 16 + widthOfLine(line) + 14;
  }
  return { height: SMALL.body.leading, gap: 5, keepWithNext: false, marks };
};

/** A grid of coloured cells with its legend; the heads come again on each page it goes on to. */
export const layCalendar = (
  { heads, rows, legend }: Extract<Block, { kind: 'calendar' }>,
  typeface: Typeface,
): readonly Strip[] => {
  const { width } = typeface.frame.content;
  const first = width * NAMES;
  const grid: Grid = { first, cell: (width - first) / Math.max(1, heads.length), width };
  const head = headStrip(heads, grid, typeface);
  const strips = rows.map((row) => rowStrip(row, grid, head, typeface));
  const last = strips.length - 1;
  return [
    head,
    ...strips.map((strip, at) => ({ ...strip, keepWithNext: at === last && legend.length > 0 })),
    ...(legend.length === 0 ? [] : [legendStrip(legend, typeface)]),
  ];
};
