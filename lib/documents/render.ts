import type { IsoDay } from '../domain';
import { renderDocx } from './docx';
import { type DocumentFormat, type DocumentKind, fileNameOf, hasFormat, writeDocument } from './make';
import { renderPdf } from './pdf';
import type { Overflow, Source, Written } from './written';
import { writeFeuilleDeRoute } from './xlsx';

export type Fonts = { readonly font: Uint8Array; readonly boldFont: Uint8Array };
export type MadeFile = {
  readonly format: DocumentFormat;
  readonly name: string;
  readonly bytes: Uint8Array;
};

/** A document in its files, and what a person should see before sending them. */
export type Made = Pick<Written, 'missing' | 'overflow' | 'warnings'> & {
  readonly files: readonly MadeFile[];
};

/**
 * A written document as a file.
 * @throws AppError document/glyph when the font of the PDF lacks a character; Word takes its own fonts.
 */
export const renderWritten = (
  { blocks, title, running, landscape }: Written,
  format: Exclude<DocumentFormat, 'xlsx'>,
  madeOn: IsoDay,
  fonts: Fonts,
): Promise<Uint8Array> =>
  format === 'pdf'
    ? renderPdf(blocks, { ...fonts, title, footer: running, landscape, madeOn })
    : renderDocx(blocks, { title, running, landscape });

/**
 * One document in those of the formats asked for that it has.
 * @throws AppError document/glyph
 */
export const makeDocument = async (
  kind: DocumentKind,
  source: Source,
  madeOn: IsoDay,
  formats: readonly DocumentFormat[],
  fonts: Fonts,
): Promise<Made> => {
  const written = writeDocument(kind, source, madeOn);
  const files: MadeFile[] = [];
  const overflow: Overflow[] = [...written.overflow];
  for (const format of formats.filter((one) => hasFormat(kind, one))) {
    const name = fileNameOf(kind, format);
    if (format === 'xlsx') {
      const { bytes, cut } = await writeFeuilleDeRoute(source, madeOn);
      files.push({ format, name, bytes });
      overflow.push(...cut.map(({ sheet, cell }) => ({ where: `${sheet}, ${cell}` })));
    } else files.push({ format, name, bytes: await renderWritten(written, format, madeOn, fonts) });
  }
  return { files, missing: written.missing, overflow, warnings: written.warnings };
};
