import {
  AlignmentType,
  BorderStyle,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { type Column, type Pair, plainText, type Text } from '../blocks';
import { paragraph } from './runs';
import { HEAD, RULE, STYLE } from './style';

const HAIR = { style: BorderStyle.SINGLE, size: 4, color: RULE } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;
const RULES = { ...NO_BORDERS, top: HAIR, bottom: HAIR, insideHorizontal: HAIR } as const;
export const GRID = {
  top: HAIR,
  bottom: HAIR,
  left: HAIR,
  right: HAIR,
  insideHorizontal: HAIR,
  insideVertical: HAIR,
} as const;
const MARGINS = { left: 80, right: 80, top: 20, bottom: 20 } as const;
/** A row whose longest cell has more characters may be cut between two pages. */
const WHOLE = 900;

/** Widths in twips that add up to the whole. */
export const widthsOf = (shares: readonly number[], width: number): readonly number[] => {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((width * share) / total));
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, at) => (at === widths.length - 1 ? one + rest : one));
};

/** A table of fixed columns: the same in every program. */
export const tableOf = (
  rows: readonly TableRow[],
  widths: readonly number[],
  borders: typeof GRID | typeof RULES | typeof NO_BORDERS,
): Table =>
  new Table({
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
  });

export const cellOf = (
  children: readonly Paragraph[],
  width: number | undefined,
  options: Partial<ITableCellOptions> = {},
): TableCell =>
  new TableCell({
    margins: MARGINS,
    ...options,
    children: [...children],
    width: { size: width ?? 0, type: WidthType.DXA },
  });

/** The small paragraph that Word wants between two tables, and that gives air under one. */
export const gap = (keepNext = false): Paragraph =>
  new Paragraph({ style: STYLE.gap, keepNext, children: [] });

const cutOf = (row: readonly Text[]): boolean => row.some((cell) => plainText(cell).length > WHOLE);

/** A table whose head comes again on each page; its rows are not cut unless they are very long. */
export const tableBlock = (
  columns: readonly Column[],
  rows: readonly (readonly Text[])[],
  width: number,
): readonly (Table | Paragraph)[] => {
  const widths = widthsOf(
    columns.map(({ share }) => share),
    width,
  );
  const alignment = (at: number) =>
    columns[at]?.align === 'right' ? { alignment: AlignmentType.RIGHT } : {};
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ head: text }, at) =>
      cellOf([paragraph(text, { style: STYLE.cellHead, keepNext: true, ...alignment(at) })], widths[at], {
        shading: { fill: HEAD },
        verticalAlign: VerticalAlign.BOTTOM,
      }),
    ),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: !cutOf(row),
        children: columns.map((_, at) =>
          cellOf([paragraph(row[at] ?? '', { style: STYLE.cell, ...alignment(at) })], widths[at]),
        ),
      }),
  );
  return [tableOf([head, ...body], widths, RULES), gap()];
};

/** Labels and values on two columns. */
export const pairsBlock = (rows: readonly Pair[], width: number): readonly (Table | Paragraph)[] => {
  const widths = widthsOf([3, 9], width);
  const lines = rows.map(
    ({ label, value }) =>
      new TableRow({
        cantSplit: !cutOf([value]),
        children: [
          cellOf([paragraph([{ text: label, muted: true }], { style: STYLE.cell })], widths[0]),
          cellOf([paragraph(value, { style: STYLE.cell })], widths[1]),
        ],
      }),
  );
  return [tableOf(lines, widths, RULES), gap()];
};
