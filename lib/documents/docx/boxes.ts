import { AlignmentType, BorderStyle, Paragraph, type Table, TableRow, TextRun } from 'docx';
import type { Block, Signature, Tick } from '../blocks';
import { childrenOf, paragraph } from './runs';
import { HEAD, SHADES, STYLE } from './style';
import { cellOf, GRID, gap, NO_BORDERS, tableOf, widthsOf } from './table';

const SIDE = { style: BorderStyle.SINGLE, size: 6, color: '8A94A0' } as const;
const FRAME = { top: SIDE, bottom: SIDE, left: SIDE, right: SIDE } as const;
const ABREAST = 3;
/** Room for the hand and the stamp under the lines, in twips. */
const ROOM = 1100;

const signatureRow = (boxes: readonly Signature[], width: number): Table => {
  const shares = boxes.flatMap((_, at) => (at === 0 ? [1000] : [30, 1000]));
  const widths = widthsOf(shares, width);
  const cells = boxes.flatMap(({ who, lines }, at) => {
    const box = cellOf(
      [
        paragraph([{ text: who, strong: true }], { style: STYLE.cell }),
        ...lines.map((line) => paragraph(line, { style: STYLE.cell })),
        // However long the names, the hand has its room.
        new Paragraph({ style: STYLE.gap, spacing: { before: ROOM }, children: [] }),
      ],
      widths[2 * at],
      { borders: FRAME },
    );
    return at === 0 ? [box] : [cellOf([gap()], widths[2 * at - 1], { margins: {} }), box];
  });
  const row = new TableRow({
    cantSplit: true,
    children: cells,
  });
  return tableOf([row], widths, NO_BORDERS);
};

/** Boxes to sign, three abreast at most. */
export const signaturesBlock = (
  boxes: readonly Signature[],
  width: number,
): readonly (Table | Paragraph)[] => {
  const abreast = boxes.length === 4 ? 2 : Math.min(ABREAST, boxes.length);
  if (abreast === 0) return [];
  return Array.from({ length: Math.ceil(boxes.length / abreast) }, (_, row) => [
    gap(true),
    signatureRow(boxes.slice(row * abreast, (row + 1) * abreast), width),
    gap(),
  ]).flat();
};

/** Boxes to tick, as they stand. */
export const ticksBlock = (entries: readonly Tick[]): readonly Paragraph[] =>
  entries.map(
    ({ text, ticked }, at) =>
      new Paragraph({
        indent: { left: 360, hanging: 300 },
        spacing: { after: at < entries.length - 1 ? 40 : 120 },
        keepNext: at < entries.length - 1,
        children: [
          new TextRun({ text: ticked ? '☒' : '☐', font: 'MS Gothic' }),
          new TextRun({ text: '\u00A0' }),
          ...childrenOf(text),
        ],
      }),
  );

const legendOf = (legend: Extract<Block, { kind: 'calendar' }>['legend']): Paragraph =>
  new Paragraph({
    style: STYLE.small,
    children: legend.flatMap(({ shade, text }, at) => [
      new TextRun({
        text: '\u00A0\u00A0\u00A0\u00A0\u00A0',
        shading: { fill: SHADES[shade] ?? 'FFFFFF' },
      }),
      new TextRun({ text: `\u00A0${text}${at === legend.length - 1 ? '' : '     '}` }),
    ]),
  });

/** The calendar as a table of coloured cells: it can be read aloud and mended. */
export const calendarBlock = (
  { heads, rows, legend }: Extract<Block, { kind: 'calendar' }>,
  width: number,
): readonly (Table | Paragraph)[] => {
  const names = 0.28 * width;
  const each = (width - names) / Math.max(1, heads.length);
  const widths = widthsOf([names, ...heads.map(() => each)], width);
  const centred = { style: STYLE.small, alignment: AlignmentType.CENTER, keepNext: true } as const;
  const tight = { margins: { left: 20, right: 20, top: 20, bottom: 20 } } as const;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: ['', ...heads].map((text, at) =>
      cellOf([paragraph([{ text, strong: true }], centred)], widths[at], {
        ...tight,
        shading: { fill: HEAD },
      }),
    ),
  });
  const body = rows.map(
    ({ label, cells }) =>
      new TableRow({
        cantSplit: true,
        children: [
          cellOf([paragraph(label, { style: STYLE.small, keepNext: true })], widths[0]),
          ...cells.map(({ shade, text = '' }, at) => {
            const fill = SHADES[shade];
            const ground = fill === undefined ? {} : { shading: { fill } };
            return cellOf([paragraph(text, centred)], widths[at + 1], { ...tight, ...ground });
          }),
        ],
      }),
  );
  return [tableOf([head, ...body], widths, GRID), legendOf(legend)];
};

/** The left bar of a note. */
export const bar = (color: string) => ({ style: BorderStyle.SINGLE, size: 24, space: 8, color });
