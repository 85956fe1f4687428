import fontkit from '@pdf-lib/fontkit';
import { degrees, PDFDocument, type PDFFont, type PDFPage, rgb } from 'pdf-lib';
import { type Edition, type Widget, widgetsOf } from './edition';
import { EDITION_12434_05 } from './edition-12434-05';
import { STAND_IN_MARK } from './recognise';

const NOTICE = 'Fac-similé d’essai, sans valeur';
const originOf = ({ id }: Edition): string =>
  `${NOTICE} : mêmes cases que le Cerfa ${id}, mais ce n’est pas le formulaire officiel.`;
/** What we use of a font opened by fontkit, whose types know less than it does. */
type Font = {
  readonly unitsPerEm: number;
  layout(text: string): { glyphs: readonly { advanceWidth: number; path: Outline }[] };
};
type Outline = { scale(x: number, y: number): Outline; toSVG(): string };

const INK = rgb(0.1, 0.1, 0.15);
const PALE = rgb(0.93, 0.93, 0.93);
const GREY = rgb(0.87, 0.87, 0.87);
const WHITE = rgb(1, 1, 1);
const WARNING = rgb(0.7, 0.1, 0.1);
const DRAWN_ON = new Date('2025-01-24T00:00:00Z');

/** The notice across the page, as outlines: it is seen, and does not mix with the text of the boxes when read. */
const drawWatermark = (page: PDFPage, outlines: Font): void => {
  const scale = 44 / outlines.unitsPerEm;
  const angle = (52 * Math.PI) / 180;
  let along = 0;
  for (const glyph of outlines.layout(NOTICE).glyphs) {
    const x = 90 + along * Math.cos(angle);
    const y = 190 + along * Math.sin(angle);
    // SVG counts downwards, fonts upwards.
    const path = glyph.path.scale(1, -1).toSVG();
    if (path) page.drawSvgPath(path, { x, y, scale, color: PALE, borderWidth: 0, rotate: degrees(52) });
    along += glyph.advanceWidth * scale;
  }
};

const drawMark = (page: PDFPage, font: PDFFont, header: boolean, edition: Edition): void => {
  page.drawText(originOf(edition), { x: 20, y: 6, size: 7, font, color: WARNING });
  if (header) page.drawText(NOTICE, { x: 190, y: 765, size: 15, font, color: WARNING });
};

const isHeading = (text: string): boolean => text.length > 8 && text === text.toUpperCase();

const drawCaptions = (page: PDFPage, number: number, font: PDFFont, { captions }: Edition): void => {
  for (const [on, x, y, width, text] of captions) {
    if (on !== number) continue;
    if (isHeading(text)) page.drawRectangle({ x: 17, y: y - 4, width: 560, height: 15, color: GREY });
    const size = Math.min(11, width / font.widthOfTextAtSize(text, 1));
    page.drawText(text, { x, y, size, font, color: INK });
  }
};

const drawWidget = (doc: PDFDocument, page: PDFPage, widget: Widget, font: PDFFont): void => {
  const [x, y, right, top] = widget.rect;
  const place = { x, y, width: right - x, height: top - y, borderWidth: 0 };
  if (widget.kind === 'box') {
    // The outline is on the page, just outside: the drawing of the box itself comes and goes with its state.
    const around = { x: x - 0.5, y: y - 0.5, width: place.width + 1, height: place.height + 1 };
    page.drawRectangle({ ...around, borderWidth: 0.8, borderColor: INK });
    doc
      .getForm()
      .createCheckBox(widget.name)
      .addToPage(page, { ...place, backgroundColor: WHITE });
    return;
  }
  page.drawRectangle({ ...place, color: GREY });
  const field = doc.getForm().createTextField(widget.name);
  if (widget.multiline) field.enableMultiline();
  field.addToPage(page, { ...place, font, backgroundColor: GREY });
  field.setFontSize(8);
};

/**
 * Draws a form that has the very boxes of an edition (12434*05) and says on each page that it is worth nothing: for the demo,
 * the tests, and whoever has not given the official file yet. `font` is a whole TrueType font. Same font, same bytes.
 */
export const drawStandIn = async (
  font: Uint8Array,
  edition: Edition = EDITION_12434_05,
): Promise<Uint8Array> => {
  const doc = await PDFDocument.create({ updateMetadata: false });
  doc.registerFontkit(fontkit);
  const embedded = await doc.embedFont(font, { subset: true, features: { liga: false } });
  const pages = edition.pages.map(([width, height]) => doc.addPage([width, height]));
  const outlines = fontkit.create(font) as unknown as Font;
  for (const [at, page] of pages.entries()) {
    drawWatermark(page, outlines);
    drawMark(page, embedded, at === 0, edition);
    drawCaptions(page, at + 1, embedded, edition);
    for (const widget of widgetsOf(edition))
      if (widget.page === at + 1) drawWidget(doc, page, widget, embedded);
  }
  doc.setTitle(`${NOTICE} – ${edition.title}`);
  doc.setKeywords([STAND_IN_MARK]);
  doc.setLanguage('fr-FR');
  doc.setCreationDate(DRAWN_ON);
  doc.setModificationDate(DRAWN_ON);
  return doc.save({ updateFieldAppearances: false });
};
