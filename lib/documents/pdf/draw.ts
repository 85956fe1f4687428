import { type PDFPage, PDFString, rgb } from 'pdf-lib';
import { linesOf, marksOf, widthOfLine } from './lay-text';
import type { Mark, Placed } from './strips';
import { BODIES, CONTENT, PAGE } from './style';
import type { Typeface } from './typeface';

const addLink = (page: PDFPage, rect: readonly [number, number, number, number], url: string): void => {
  const { context } = page.doc;
  const link = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [...rect],
    Border: [0, 0, 0],
    A: { Type: 'Action', S: 'URI', URI: PDFString.of(url) },
  });
  page.node.addAnnot(context.register(link));
};

const SAFE_LINK = /^https:\/\/[!-'*-[\]-~]+$/;

const draw = (page: PDFPage, mark: Mark, top: number, typeface: Typeface): void => {
  const x = PAGE.margin + mark.x;
  const y = PAGE.height - PAGE.margin - top - mark.y;
  const color = rgb(...mark.colour);
  if (mark.kind === 'box') {
    const { width, height } = mark;
    page.drawRectangle({ x, y: y - height, width, height, color });
    return;
  }
  if (mark.text.trim() === '') return;
  const { text, size, width, link } = mark;
  page.drawText(text, { x, y, size, color, font: typeface.fonts[mark.face] });
  if (link !== undefined && SAFE_LINK.test(link))
    addLink(page, [x, y - 0.25 * size, x + width, y + 0.9 * size], link);
};

const FOOT = CONTENT.height + 16;

/** The line at the foot of a page, and its number. */
export const drawFoot = (page: PDFPage, footer: string, number: string, typeface: Typeface): void => {
  const setting = { body: BODIES.footer };
  const [count = []] = linesOf(number, CONTENT.width, setting, typeface);
  const countX = CONTENT.width - widthOfLine(count);
  const [line = []] = linesOf(footer, countX - 12, setting, typeface);
  for (const { text } of line) typeface.demand(text, 'regular');
  for (const mark of [...marksOf(line, 0, 0, setting), ...marksOf(count, countX, 0, setting)])
    draw(page, mark, FOOT, typeface);
};

/** The strips of a page. */
export const drawPage = (page: PDFPage, placed: readonly Placed[], typeface: Typeface): void => {
  for (const { strip, top } of placed) for (const mark of strip.marks) draw(page, mark, top, typeface);
};
