import type { Signature } from '../blocks';
import { linesOf, marksOf, type Setting } from './lay-text';
import { outline } from './outline';
import type { Mark, Strip } from './strips';
import { BODIES } from './style';
import type { Typeface } from './typeface';

const CELL: Setting = { body: BODIES.table };
const WHO: Setting = { body: BODIES.table, bold: true };
const GAP = 8;
const PAD = 6;
/** Room for the hand and the stamp, points. */
const ROOM = 62;
const ABREAST = 3;

const rowOf = (
  boxes: readonly Signature[],
  width: number,
  typeface: Typeface,
): Pick<Strip, 'height' | 'marks'> => {
  const inside = width - 2 * PAD;
  const texts = boxes.map(({ who, lines }) => [
    ...linesOf(who, inside, WHO, typeface).map((line) => ({ line, setting: WHO })),
    ...lines.flatMap((text) =>
      linesOf(text, inside, CELL, typeface).map((line) => ({ line, setting: CELL })),
    ),
  ]);
  const { leading } = BODIES.table;
  const most = texts.reduce((count, { length }) => Math.max(count, length), 1);
  const height = 2 * PAD + most * leading + ROOM;
  const marks = texts.flatMap((lines, at): readonly Mark[] => {
    const x = at * (width + GAP);
    return [
      ...outline({ x, y: 0, width, height }),
      ...lines.flatMap(({ line, setting }, row) => marksOf(line, x + PAD, PAD + row * leading, setting)),
    ];
  });
  return { height, marks };
};

/** Boxes to sign, three abreast at most, each row whole on its page. */
export const laySignatures = (boxes: readonly Signature[], typeface: Typeface): readonly Strip[] => {
  const abreast = boxes.length === 4 ? 2 : Math.min(ABREAST, boxes.length);
  if (abreast === 0) return [];
  const width = (typeface.frame.content.width - (abreast - 1) * GAP) / abreast;
  const rows = Array.from({ length: Math.ceil(boxes.length / abreast) }, (_, row) =>
    boxes.slice(row * abreast, (row + 1) * abreast),
  );
  return rows.map((row, at) => ({
    ...rowOf(row, width, typeface),
    gap: GAP,
    keepWithNext: at < rows.length - 1,
  }));
};
