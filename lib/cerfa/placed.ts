import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import type { Rect } from './edition';

/** A widget as found in a file: full field name, type ("Tx", "Btn", …), page from 1, and the objects behind it. */
export type Placed = {
  readonly name: string;
  readonly type: string;
  readonly page: number;
  readonly rect: Rect;
  readonly field: PDFDict;
  readonly widget: PDFDict;
};

const MOST_FIELDS = 5000;
const key = PDFName.of;

const textOf = (value: unknown): string | undefined =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;

/** The value of an entry that a field may inherit from its parents (FT, V, Ff). */
export const inherited = (field: PDFDict, name: string): unknown => {
  let at: unknown = field;
  for (let depth = 0; depth < 32 && at instanceof PDFDict; depth++) {
    const value = at.lookup(key(name));
    if (value !== undefined) return value;
    at = at.lookup(key('Parent'));
  }
  return undefined;
};

const rectOf = (widget: PDFDict): Rect | undefined => {
  const array = widget.lookup(key('Rect'));
  if (!(array instanceof PDFArray) || array.size() !== 4) return undefined;
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN, d = Number.NaN] = [0, 1, 2, 3].map((at) => {
    const number = array.lookup(at);
    return number instanceof PDFNumber ? number.asNumber() : Number.NaN;
  });
  if ([a, b, c, d].some(Number.isNaN)) return undefined;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
};

const pagesByAnnotation = (doc: PDFDocument): ReadonlyMap<PDFDict, number> => {
  const pages = new Map<PDFDict, number>();
  for (const [at, page] of doc.getPages().entries()) {
    const annotations = page.node.lookup(key('Annots'));
    if (!(annotations instanceof PDFArray)) continue;
    for (let index = 0; index < annotations.size(); index++) {
      const annotation = annotations.lookup(index);
      if (annotation instanceof PDFDict) pages.set(annotation, at + 1);
    }
  }
  return pages;
};

/**
 * Every widget of the form that stands on a page, whatever wrote it: a viewer may have moved values, merged or split
 * dictionaries. Reads only; survives cycles.
 */
export const placedWidgets = (doc: PDFDocument): readonly Placed[] => {
  const form = doc.catalog.lookup(key('AcroForm'));
  const roots = form instanceof PDFDict ? form.lookup(key('Fields')) : undefined;
  if (!(roots instanceof PDFArray)) return [];
  const pages = pagesByAnnotation(doc);
  const seen = new Set<PDFDict>();
  const found: Placed[] = [];

  const visit = (field: PDFDict, prefix: string): void => {
    if (seen.has(field) || seen.size > MOST_FIELDS) return;
    seen.add(field);
    const own = textOf(field.lookup(key('T')));
    const name = [prefix, own].filter(Boolean).join('.');
    const page = pages.get(field);
    const rect = rectOf(field);
    if (page !== undefined && rect) {
      const type = inherited(field, 'FT');
      // A widget without a name of its own is one of several of its parent field.
      const parent = own === undefined ? field.lookup(key('Parent')) : field;
      found.push({
        name,
        type: type instanceof PDFName ? type.decodeText() : '',
        page,
        rect,
        field: parent instanceof PDFDict ? parent : field,
        widget: field,
      });
    }
    const kids = field.lookup(key('Kids'));
    if (kids instanceof PDFArray) each(kids, name);
  };
  const each = (array: PDFArray, prefix: string): void => {
    for (let index = 0; index < array.size(); index++) {
      const entry = array.get(index);
      const field = entry instanceof PDFRef ? doc.context.lookup(entry) : entry;
      if (field instanceof PDFDict) visit(field, prefix);
    }
  };
  each(roots, '');
  return found;
};
