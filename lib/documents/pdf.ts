import { PDFDocument, type PDFImage } from 'pdf-lib';
import type { IsoDay } from '../domain';
import type { Block } from './blocks';
import { drawFoot, drawPage, type Pictures } from './pdf/draw';
import { lay } from './pdf/lay';
import { type Placed, paginate } from './pdf/strips';
import { SIDEWAYS, UPRIGHT } from './pdf/style';
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
  /** A4 sideways. */
  readonly landscape?: boolean;
};

const PRODUCER = 'Compagnon Contrat Pro';

const embedPictures = async (doc: PDFDocument, pages: readonly (readonly Placed[])[]): Promise<Pictures> => {
  const marks = pages.flat().flatMap(({ strip }) => strip.marks);
  const pngs = new Set(marks.flatMap((mark) => (mark.kind === 'picture' ? [mark.png] : [])));
  const pictures = new Map<Uint8Array, PDFImage>();
  for (const png of pngs) pictures.set(png, await doc.embedPng(png));
  return pictures;
};

/** Refused before anything is drawn: a hole in a name is worse than no document. */
const demandGlyphs = (pages: readonly (readonly Placed[])[], typeface: Typeface): void => {
  for (const { strip } of pages.flat())
    for (const mark of strip.marks) if (mark.kind === 'text') typeface.demand(mark.text, mark.face);
};

/**
 * Neutral blocks as a PDF: A4, margins of 18 mm, numbered pages, text that can be searched and copied.
 * Same input, same bytes.
 * @throws AppError document/glyph when a font lacks a character of the document.
 */
export const renderPdf = async (blocks: readonly Block[], options: PdfOptions): Promise<Uint8Array> => {
  const { font, boldFont, title, madeOn, footer = '', landscape = false } = options;
  const doc = await PDFDocument.create({ updateMetadata: false });
  const typeface = await openTypeface(doc, font, boldFont, landscape ? SIDEWAYS : UPRIGHT);
  const { frame } = typeface;
  const pages = paginate(lay(blocks, typeface), frame.content.height);
  demandGlyphs(pages, typeface);
  const pictures = await embedPictures(doc, pages);
  for (const [at, placed] of pages.entries()) {
    const page = doc.addPage([frame.width, frame.height]);
    drawPage(page, placed, typeface, pictures);
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
