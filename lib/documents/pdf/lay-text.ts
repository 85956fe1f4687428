import type { Span, Text } from '../blocks';
import type { Mark } from './strips';
import { ASCENT, type Body, DESCENT, MUTED, TONES } from './style';
import type { Typeface } from './typeface';
import { type Line, wrap } from './wrap';

/** How a text is set: its size, and whether all of it is bold. */
export type Setting = { readonly body: Body; readonly bold?: boolean };

const faceOf = (span: Span, { bold = false }: Setting): 'regular' | 'bold' =>
  bold || span.strong === true ? 'bold' : 'regular';

/** Cuts a text into lines of at most `width` points. */
export const linesOf = (text: Text, width: number, setting: Setting, typeface: Typeface): readonly Line[] =>
  wrap(text, width, (run, span) => typeface.width(run, faceOf(span, setting)) * setting.body.size);

const colourOf = (span: Span, { body }: Setting) => {
  if (span.tone !== undefined) return TONES[span.tone].text;
  return span.muted === true ? MUTED : body.colour;
};

export const widthOfLine = (line: Line): number => line.reduce((sum, { width }) => sum + width, 0);

/** The marks of a line whose top-left corner is at `x`, `y`; the letters stand in the middle of its height. */
export const marksOf = (line: Line, x: number, y: number, setting: Setting): readonly Mark[] => {
  const { size, leading } = setting.body;
  const baseline = y + (leading - (ASCENT + DESCENT) * size) / 2 + ASCENT * size;
  let at = x;
  return line.map(({ text, span, width }): Mark => {
    const mark: Mark = {
      kind: 'text',
      x: at,
      y: baseline,
      text,
      face: faceOf(span, setting),
      size,
      colour: colourOf(span, setting),
      width,
      ...(span.link === undefined ? {} : { link: span.link }),
    };
    at += width;
    return mark;
  });
};
