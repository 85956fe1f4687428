import { decodePDFRawStream, type PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';

const METADATA = PDFName.of('Metadata');

/**
 * Gives the document its right title, in its two places: the official form says « Contrat d’apprentissage » and viewers
 * show it in their title bar. No name of a person goes there.
 */
export const setTitle = (doc: PDFDocument, title: string): void => {
  doc.setTitle(title, { showInWindowTitleBar: true });
  const stream = doc.catalog.lookup(METADATA);
  if (!(stream instanceof PDFRawStream)) return;
  const xmp = new TextDecoder().decode(decodePDFRawStream(stream).decode());
  const renamed = xmp.replace(/(<dc:title>[\s\S]*?<rdf:li[^>]*>)[\s\S]*?(<\/rdf:li>)/, `$1${title}$2`);
  const bytes = new TextEncoder().encode(renamed);
  const copy = doc.context.stream(bytes, { Type: 'Metadata', Subtype: 'XML' });
  doc.catalog.set(METADATA, doc.context.register(copy));
};
