import type { IsoDay } from '../domain';
import { renderDocx } from './docx';
import { renderPdf } from './pdf';
import type { Written } from './written';

export type DocumentFormat = 'pdf' | 'docx';
export type Fonts = { readonly font: Uint8Array; readonly boldFont: Uint8Array };

/**
 * A written document as a file.
 * @throws AppError document/glyph when the font of the PDF lacks a character; Word takes its own fonts.
 */
export const renderWritten = (
  { blocks, title, running, landscape }: Written,
  format: DocumentFormat,
  madeOn: IsoDay,
  fonts: Fonts,
): Promise<Uint8Array> =>
  format === 'pdf'
    ? renderPdf(blocks, { ...fonts, title, footer: running, landscape, madeOn })
    : renderDocx(blocks, { title, running, landscape });
