import fontkit from '@pdf-lib/fontkit';
import type { PDFDocument, PDFFont } from 'pdf-lib';
import { AppError } from '../../shared/errors';
import type { Face } from './strips';
import type { Frame } from './style';

/** The two faces of a document, what they can draw, and the paper they are set on. */
export type Typeface = {
  readonly frame: Frame;
  readonly fonts: Readonly<Record<Face, PDFFont>>;
  /** Points, for letters of one point. */
  readonly width: (text: string, face: Face) => number;
  /** @throws AppError document/glyph for a character the face does not have. */
  readonly demand: (text: string, face: Face) => void;
};

const embed = (doc: PDFDocument, font: Uint8Array): Promise<PDFFont> =>
  // Ligatures off: a reader that copies "ﬁ" out of a word finds another word.
  doc.embedFont(font, { subset: true, features: { liga: false, clig: false, dlig: false } });

/** Embeds the fonts; without a bold one, what is strong is drawn in the regular. */
export const openTypeface = async (
  doc: PDFDocument,
  font: Uint8Array,
  boldFont: Uint8Array | undefined,
  frame: Frame,
): Promise<Typeface> => {
  doc.registerFontkit(fontkit);
  const regular = await embed(doc, font);
  const bold = boldFont === undefined ? regular : await embed(doc, boldFont);
  const fonts = { regular, bold };
  const covered = {
    regular: new Set(regular.getCharacterSet()),
    bold: new Set(bold.getCharacterSet()),
  };
  const widths = { regular: new Map<string, number>(), bold: new Map<string, number>() };
  return {
    frame,
    fonts,
    width: (text, face) => {
      const known = widths[face].get(text);
      if (known !== undefined) return known;
      const width = fonts[face].widthOfTextAtSize(text, 1);
      widths[face].set(text, width);
      return width;
    },
    demand: (text, face) => {
      for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        if (character !== '\n' && !covered[face].has(code))
          throw new AppError('document/glyph', {
            code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
          });
      }
    },
  };
};
