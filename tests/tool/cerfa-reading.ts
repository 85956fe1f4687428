import { type ReadForm, readCerfa } from '@/lib/cerfa';
import { type PrintedPage, printedPages, readPrinted } from '@/lib/cerfa/printed';
import { AppError } from '@/lib/shared/errors';
import { openByPdfjs } from '../cerfa/pdfjs';

/** What is printed on the pages of a PDF, read by pdf.js itself. Throws AppError cerfa/damaged. */
export async function printedIn(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  try {
    const { document, names } = await openByPdfjs(bytes);
    const pages = await printedPages(document, names);
    await document.loadingTask.destroy();
    return pages;
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('cerfa/damaged', {}, cause);
  }
}

/** Whether work on a form failed because the file has no boxes: it may be a flat copy. */
export const isFlat = (cause: unknown): boolean =>
  cause instanceof AppError && cause.code === 'cerfa/no-form';

/** Reads a filled form by its boxes, or a copy without boxes by what is printed. Throws AppError cerfa/*. */
export async function readAnyCerfa(bytes: Uint8Array): Promise<ReadForm> {
  try {
    return await readCerfa(bytes);
  } catch (cause) {
    if (!isFlat(cause)) throw cause;
    return readPrinted(await printedIn(bytes));
  }
}
