import { PDFDocument, type PDFPage, PDFString, rgb } from 'pdf-lib';
import type { IsoDay } from '../domain';
import type { Block } from './blocks';
import { lay } from './pdf/lay';
import { linesOf, marksOf, widthOfLine } from './pdf/lay-text';
import { type Mark, type Placed, paginate } from './pdf/strips';
import { BODIES, CONTENT, PAGE } from './pdf/style';
import { openTypeface, type Typeface } from './pdf/typeface';

export type PdfOptions = {
  /** A whole TrueType font, and its bold. */
  readonly font: Uint8Array;
  readonly boldFont?: Uint8Array;
  /** Title of the file, shown by viewers: never a value of a person. */
  readonly title: string;
  /** Day written in the file as that of its making. */
  readonly madeOn: IsoDay;
  /** One line at the foot of each page, beside its number. */
  readonly footer?: string;
};

const PRODUCER = 'Compagnon Contrat Pro';

/** Refused before anything is drawn: a hole in a name is worse than no document. */
const demandGlyphs = (pages: readonly (readonly Placed[])[], typeface: Typeface): void => {
  for (const { strip } of pages.flat())
    for (const mark of strip.marks) if (mark.kind === 'text') typeface.demand(mark.text, mark.face);
};

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

const drawFoot = (page: PDFPage, footer: string, number: string, typeface: Typeface): void => {
  const setting = { body: BODIES.footer };
  const [count = []] = linesOf(number, CONTENT.width, setting, typeface);
  const countX = CONTENT.width - widthOfLine(count);
  const [line = []] = linesOf(footer, countX - 12, setting, typeface);
  for (const { text } of line) typeface.demand(text, 'regular');
  for (const mark of [...marksOf(line, 0, 0, setting), ...marksOf(count, countX, 0, setting)])
    draw(page, mark, FOOT, typeface);
};

const drawPage = (page: PDFPage, placed: readonly Placed[], typeface: Typeface): void => {
  for (const { strip, top } of placed) for (const mark of strip.marks) draw(page, mark, top, typeface);
};

/**
 * Neutral blocks as a PDF: A4 upright, margins of 18 mm, numbered pages, text that can be searched and copied.
 * Same input, same bytes.
 * @throws AppError document/glyph when a font lacks a character of the document.
 */
export const renderPdf = async (blocks: readonly Block[], options: PdfOptions): Promise<Uint8Array> => {
  const { font, boldFont, title, madeOn, footer = '' } = options;
  const doc = await PDFDocument.create({ updateMetadata: false });
  const typeface = await openTypeface(doc, font, boldFont);
  const pages = paginate(lay(blocks, typeface), CONTENT.height);
  demandGlyphs(pages, typeface);
  for (const [at, placed] of pages.entries()) {
    const page = doc.addPage([PAGE.width, PAGE.height]);
    drawPage(page, placed, typeface);
    drawFoot(page, footer, `Page ${at + 1} / ${pages.length}`, typeface);
  }
  const made = new Date(`${madeOn}T12:00:00Z`);
  doc.setTitle(title, { showInWindowTitleBar: true });
  doc.setLanguage('fr-FR');
  doc.setProducer(PRODUCER);
  doc.setCreator(PRODUCER);
  doc.setCreationDate(made);
  doc.setModificationDate(made);
  return doc.save();
};
