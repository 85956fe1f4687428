import { EncryptedPDFError, ParseSpeeds, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { AppError } from '../shared/errors';
import { PDF_LIMIT_BYTES } from '../shared/limits';
import { passGate } from './gate';
import { holdsScripts } from './scripts';

/** Bytes; the official form has 183 000, a filled one less than a million. */
export { PDF_LIMIT_BYTES as SIZE_LIMIT };

/** A contract bundled with its annexes has fewer. */
const MOST_PAGES = 500;

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** The header may stand anywhere in the first 1024 bytes (PDF 32000-1, annex H.3). */
const isPdf = (bytes: Uint8Array): boolean => latin1(bytes.subarray(0, 1024)).includes('%PDF-');

/** Whether the file ends as a whole PDF does; a download cut short does not. */
export const hasEnd = (bytes: Uint8Array): boolean => latin1(bytes.subarray(-2048)).includes('%%EOF');

/**
 * Opens a PDF that should be a form; nothing in it is run or changed.
 * A caller that does not trust the file works in a worker with a time limit: pdf-lib has none.
 * @throws AppError cerfa/too-large, cerfa/not-a-pdf, cerfa/unsafe, cerfa/encrypted, cerfa/damaged, cerfa/xfa.
 */
export const openForm = async (bytes: Uint8Array): Promise<PDFDocument> => {
  if (bytes.length > PDF_LIMIT_BYTES)
    throw new AppError('cerfa/too-large', { bytes: bytes.length, limit: PDF_LIMIT_BYTES });
  if (!isPdf(bytes)) throw new AppError('cerfa/not-a-pdf', {});
  await passGate(bytes);
  let doc: PDFDocument;
  let trapped = false;
  let pages = 0;
  try {
    // Fast, not fastest: it lets go now and then, so that who watches the worker sees it live.
    doc = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fast });
    trapped = holdsScripts(doc);
    pages = doc.getPages().length;
  } catch (cause) {
    // An encrypted file may also fail on its way: its compressed parts cannot be read. The trailer is never hidden.
    if (cause instanceof EncryptedPDFError || latin1(bytes).includes('/Encrypt'))
      throw new AppError('cerfa/encrypted', {}, cause);
    throw new AppError('cerfa/damaged', {}, cause);
  }
  if (trapped) throw new AppError('cerfa/unsafe', { reason: 'script' });
  if (pages > MOST_PAGES) throw new AppError('cerfa/unsafe', { reason: 'count' });
  // Looked at before pdf-lib's form: it throws the XFA part away on opening.
  const form = doc.catalog.lookup(PDFName.of('AcroForm'));
  if (form instanceof PDFDict && form.has(PDFName.of('XFA'))) throw new AppError('cerfa/xfa', {});
  return doc;
};

/** Runs work on a file already open: what pdf-lib throws in the middle of one means that it is damaged. */
export const orDamaged = async <T>(work: () => T | Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('cerfa/damaged', {}, cause);
  }
};
