import type { Text, Tone } from '../blocks';
import { lineStrips } from './lay-lines';
import { linesOf, type Setting } from './lay-text';
import type { Mark, Strip } from './strips';
import { BODIES, type Colour, TONES } from './style';
import type { Typeface } from './typeface';

const NOTE = { bar: 3, x: 12, y: 7 } as const;

/** A coloured ground with a bar on its left. */
export const layNote = (
  text: Text,
  tone: Tone,
  keepWithNext: boolean,
  typeface: Typeface,
): readonly Strip[] => {
  const { text: ink, ground } = TONES[tone];
  const { width } = typeface.frame.content;
  const setting: Setting = { body: { ...BODIES.text, colour: ink } };
  const lines = linesOf(text, width - 2 * NOTE.x, setting, typeface);
  const box = (x: number, width: number, height: number, colour: Colour): Mark => ({
    kind: 'box',
    x,
    y: 0,
    width,
    height,
    colour,
  });
  return lineStrips(lines, { x: NOTE.x, gap: 7, setting }, keepWithNext).map((strip, at) => {
    const above = at === 0 ? NOTE.y : 0;
    const height = above + strip.height + (at === lines.length - 1 ? NOTE.y : 0);
    const letters = strip.marks.map((mark) => ({ ...mark, y: mark.y + above }));
    const marks = [box(0, width, height, ground), box(0, NOTE.bar, height, ink), ...letters];
    return { ...strip, height, marks };
  });
};
