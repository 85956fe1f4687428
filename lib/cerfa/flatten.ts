import {
  drawObject,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFRef,
  PDFStream,
  popGraphicsState,
  pushGraphicsState,
  translate,
} from 'pdf-lib';
import { type Placed, placedWidgets } from './placed';

const key = PDFName.of;

/** The drawing a widget shows now, unless it shows nothing (an unticked box, a box left blank). */
const shown = ({ widget, type, field }: Placed): PDFRef | undefined => {
  const value = field.lookup(key('V'));
  if (type === 'Tx' && value === undefined) return undefined;
  const normal = widget.lookupMaybe(key('AP'), PDFDict)?.get(key('N'));
  const states = normal instanceof PDFRef ? widget.context.lookup(normal) : normal;
  const state = widget.lookup(key('AS'));
  const drawing = states instanceof PDFDict && state instanceof PDFName ? states.get(state) : normal;
  return drawing instanceof PDFRef && widget.context.lookup(drawing) instanceof PDFStream
    ? drawing
    : undefined;
};

/**
 * Turns the form into plain page content: what each widget shows is drawn on its page and the form goes.
 * Not pdf-lib's own: the official form's blank drawings lack /Type and /Subtype, and its boxes an "Off" drawing,
 * which gives a file that viewers complain about.
 */
export const flatten = (doc: PDFDocument): void => {
  const pages = doc.getPages();
  for (const placed of placedWidgets(doc)) {
    const page = pages[placed.page - 1];
    const drawing = shown(placed);
    if (!page || !drawing) continue;
    const { dict } = doc.context.lookup(drawing, PDFStream);
    dict.set(key('Type'), key('XObject'));
    dict.set(key('Subtype'), key('Form'));
    const name = page.node.newXObject('Box', drawing);
    const [x, y] = placed.rect;
    page.pushOperators(pushGraphicsState(), translate(x, y), drawObject(name), popGraphicsState());
  }
  for (const page of pages) {
    const annotations = page.node.lookup(key('Annots'));
    if (!(annotations instanceof PDFArray)) continue;
    for (let at = annotations.size() - 1; at >= 0; at--) {
      const annotation = annotations.lookup(at);
      const kind = annotation instanceof PDFDict ? annotation.lookup(key('Subtype')) : undefined;
      if (kind !== key('Widget')) continue;
      const ref = annotations.get(at);
      annotations.remove(at);
      if (ref instanceof PDFRef) doc.context.delete(ref);
    }
  }
  doc.catalog.delete(key('AcroForm'));
};
