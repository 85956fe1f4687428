import type { PDFDocumentProxy } from 'pdfjs-dist';
import { AppError } from '@/lib/shared/errors';
import { PDF_LIMIT_SECONDS } from '@/lib/shared/limits';
import { startWorker } from '@/lib/shared/worker';

type Bytes = Uint8Array<ArrayBuffer>;
type Opened = {
  readonly bytes: Bytes;
  readonly worker: Worker;
  readonly document: Promise<PDFDocumentProxy>;
};

/** One document at a time: the preview of another file ends the worker of the one before. */
let opened: Opened | undefined;

const close = (): void => {
  opened?.worker.terminate();
  opened = undefined;
};

/** The work, or AppError `cerfa/timeout` when it is not done in time; the worker of a file that hangs is ended. */
const inTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      close();
      reject(new AppError('cerfa/timeout', { seconds: PDF_LIMIT_SECONDS }));
    }, PDF_LIMIT_SECONDS * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('cerfa/damaged', {}, cause);
  } finally {
    clearTimeout(timer);
  }
};

const load = async (bytes: Bytes, port: Worker): Promise<PDFDocumentProxy> => {
  const pdfjs = await import('pdfjs-dist');
  const worker = pdfjs.PDFWorker.create({ port });
  // pdf.js takes ownership of what it is given; ours must stay whole to be saved afterwards.
  const given = { data: bytes.slice(), worker, isEvalSupported: false, enableXfa: false };
  return pdfjs.getDocument(given as never).promise;
};

const open = (bytes: Bytes): Promise<PDFDocumentProxy> => {
  if (opened?.bytes !== bytes) {
    close();
    const worker = startWorker('pdfjs');
    opened = { bytes, worker, document: load(bytes, worker) };
  }
  return opened.document;
};

/** How many pages a PDF has. Throws AppError `cerfa/damaged` or `cerfa/timeout`. */
export const pageCount = async (bytes: Bytes): Promise<number> => (await inTime(open(bytes))).numPages;

/** Draws a page, numbered from 1, at `width` CSS pixels, at the screen's own sharpness. */
export const drawPage = async (
  bytes: Bytes,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
): Promise<void> => {
  const draw = async () => {
    const page = await (await open(bytes)).getPage(number);
    const scale = (width * Math.max(1, devicePixelRatio)) / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport }).promise;
  };
  await inTime(draw());
};
