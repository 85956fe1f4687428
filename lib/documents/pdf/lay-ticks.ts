import type { Tick } from '../blocks';
import { layTextAt, PARAGRAPH } from './lay-lines';
import { outline } from './outline';
import type { Mark, Strip } from './strips';
import { INK } from './style';
import type { Typeface } from './typeface';

const BOX = 8;
const AT = { x: 2, y: 2.5 } as const;
const INNER = 2;

const boxMarks = (ticked: boolean): readonly Mark[] => {
  const frame = outline({ ...AT, width: BOX, height: BOX }, 0.8, INK);
  if (!ticked) return frame;
  const side = BOX - 2 * INNER;
  const inside = { x: AT.x + INNER, y: AT.y + INNER, width: side, height: side };
  return [...frame, { kind: 'box', ...inside, colour: INK }];
};

/** Boxes with their words; a ticked one is filled. They stay together. */
export const layTicks = (entries: readonly Tick[], typeface: Typeface): readonly Strip[] =>
  entries.flatMap(({ text, ticked }, at) => {
    const place = { ...PARAGRAPH, x: 16, gap: at === 0 ? 5 : 2 };
    const strips = layTextAt(text, place, at < entries.length - 1, typeface);
    return strips.map((strip, line) =>
      line === 0 ? { ...strip, marks: [...boxMarks(ticked), ...strip.marks] } : strip,
    );
  });
