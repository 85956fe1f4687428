import { type PDFImage, type PDFPage, PDFString, rgb } from 'pdf-lib';
import { linesOf, marksOf, widthOfLine } from './lay-text';
import type { Mark, Placed } from './strips';
import { BODIES } from './style';
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

/** The pictures of a document, embedded once each. */
export type Pictures = ReadonlyMap<Uint8Array, PDFImage>;

const draw = (
  page: PDFPage,
  mark: Mark,
  top: number,
  typeface: Typeface,
  pictures: Pictures = new Map(),
): void => {
  const { margin, height: paper } = typeface.frame;
  const x = margin + mark.x;
  const y = paper - margin - top - mark.y;
  if (mark.kind === 'picture') {
    const image = pictures.get(mark.png);
    const { width, height } = mark;
    if (image !== undefined) page.drawImage(image, { x, y: y - height, width, height });
    return;
  }
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

/** Below the last line of the content, points. */
const FOOT = 16;

/** The line at the foot of a page, and its number. */
export const drawFoot = (page: PDFPage, footer: string, number: string, typeface: Typeface): void => {
  const setting = { body: BODIES.footer };
  const { content } = typeface.frame;
  const [count = []] = linesOf(number, content.width, setting, typeface);
  const countX = content.width - widthOfLine(count);
  const [line = []] = linesOf(footer, countX - 12, setting, typeface);
  for (const { text } of line) typeface.demand(text, 'regular');
  for (const mark of [...marksOf(line, 0, 0, setting), ...marksOf(count, countX, 0, setting)])
    draw(page, mark, content.height + FOOT, typeface);
};

/** The strips of a page. */
export const drawPage = (
  page: PDFPage,
  placed: readonly Placed[],
  typeface: Typeface,
  pictures: Pictures,
): void => {
  for (const { strip, top } of placed)
    for (const mark of strip.marks) draw(page, mark, top, typeface, pictures);
};
