import type { PDFFont } from 'pdf-lib';
import type { TextWidget } from './edition';

/** The form's own size, then smaller ones down to what can still be read on paper; points. */
const SIZES = [8, 7.5, 7, 6.5] as const;
const FLOOR = 6.5;
/** Points: the size the form itself asks for. */
export const ORDINARY_SIZE = SIZES[0];
/** Room viewers keep on each side of a text box, points: what fits here fits there when the text is edited later. */
const MARGIN = 2;
/** No box of the form holds this many characters; longer is not even measured. */
const LONGEST = 2000;
const ASCENT = 0.905;
const DESCENT = 0.212;
const LEADING = 1.2;

/** A line of text and its baseline's place in the widget, points from its bottom-left corner. */
export type Line = { readonly text: string; readonly x: number; readonly y: number };
export type Fitted = { readonly size: number; readonly lines: readonly Line[] };
export type TooLong = { readonly maxChars: number };

const wrap = (text: string, width: number, measure: (line: string) => number): readonly string[] =>
  text.split('\n').flatMap((paragraph) => {
    const wrapped: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && measure(longer) > width) {
        wrapped.push(line);
        line = word;
      } else line = longer;
    }
    return [...wrapped, line];
  });

const layOut = (text: string, widget: TextWidget, font: PDFFont, size: number): Fitted | undefined => {
  const [left, bottom, right, top] = widget.rect;
  const width = right - left - 2 * MARGIN;
  const height = top - bottom;
  const measure = (line: string): number => font.widthOfTextAtSize(line, size);
  const texts = widget.multiline ? wrap(text, width, measure) : [text];
  if (texts.some((line) => measure(line) > width)) return undefined;
  if (!widget.multiline)
    return {
      size,
      lines: [{ text, x: MARGIN, y: (height - (ASCENT + DESCENT) * size) / 2 + DESCENT * size }],
    };
  const needed = MARGIN + (ASCENT + DESCENT + LEADING * (texts.length - 1)) * size;
  if (needed > height - 1) return undefined;
  const first = height - MARGIN - ASCENT * size;
  return {
    size,
    lines: texts.map((line, at) => ({ text: line, x: MARGIN, y: first - at * LEADING * size })),
  };
};

const longestThatFits = (text: string, widget: TextWidget, font: PDFFont): number => {
  const characters = [...text.slice(0, LONGEST)];
  let fits = 0;
  let tooMany = characters.length + 1;
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (layOut(characters.slice(0, middle).join(''), widget, font, FLOOR)) fits = middle;
    else tooMany = middle;
  }
  return fits;
};

/**
 * Lays a text out in its box, measured with the font that will be embedded: at 8 pt, smaller if it must, never under
 * 6.5 pt and never cut. When it does not fit: how many of its first characters would.
 */
export const fitText = (text: string, widget: TextWidget, font: PDFFont): Fitted | TooLong => {
  if (text.length <= LONGEST)
    for (const size of SIZES) {
      const fitted = layOut(text, widget, font, size);
      if (fitted) return fitted;
    }
  return { maxChars: longestThatFits(text, widget, font) };
};
