import { decodePDFRawStream, PDFDict, type PDFDocument, type PDFFont, PDFName, PDFRawStream } from 'pdf-lib';

/** Most lines a block of a CMap may have (Adobe technical note 5014); Ghostscript drops the whole map beyond. */
const BLOCK = 100;
const MAP = PDFName.of('ToUnicode');

const inBlocks = (cmap: string): string =>
  cmap.replace(/\d+ beginbfchar\n([\s\S]*?)\nendbfchar/g, (_, body: string) => {
    const lines = body.split('\n');
    const blocks: string[] = [];
    for (let from = 0; from < lines.length; from += BLOCK) {
      const block = lines.slice(from, from + BLOCK);
      blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
    }
    return blocks.join('\n');
  });

/**
 * Cuts the table that says which letter each glyph of the font is: pdf-lib writes it in one piece, and who prints the
 * form to another PDF would get letters nobody can read or copy. To be called once the font is written in the document.
 */
export const cutUnicodeMap = (doc: PDFDocument, font: PDFFont): void => {
  const dict = doc.context.lookupMaybe(font.ref, PDFDict);
  const map = dict?.lookup(MAP);
  if (!(dict && map instanceof PDFRawStream)) return;
  const cmap = new TextDecoder().decode(decodePDFRawStream(map).decode());
  const cut = doc.context.flateStream(inBlocks(cmap));
  // The former table is no longer referred to: the sweep takes it away.
  dict.set(MAP, doc.context.register(cut));
};
