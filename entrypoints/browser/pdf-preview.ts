import type { PDFDocumentProxy } from 'pdfjs-dist';
import { AppError } from '@/lib/shared/errors';
import { startWorker } from '@/lib/shared/worker';

type Bytes = Uint8Array<ArrayBuffer>;

const opened = new WeakMap<Bytes, Promise<PDFDocumentProxy>>();

const open = (bytes: Bytes): Promise<PDFDocumentProxy> => {
  const known = opened.get(bytes);
  if (known !== undefined) return known;
  const document = (async () => {
    const pdfjs = await import('pdfjs-dist');
    // pdf.js takes ownership of what it is given; ours must stay whole to be saved afterwards.
    const worker = pdfjs.PDFWorker.create({ port: startWorker('pdfjs') });
    return pdfjs.getDocument({
      data: bytes.slice(),
      worker,
      isEvalSupported: false,
      enableXfa: false,
    } as never).promise;
  })().catch((cause) => {
    opened.delete(bytes);
    throw new AppError('cerfa/damaged', {}, cause);
  });
  opened.set(bytes, document);
  return document;
};

/** How many pages a PDF has. */
export const pageCount = async (bytes: Bytes): Promise<number> => (await open(bytes)).numPages;

/** Draws a page, numbered from 1, at `width` CSS pixels, at the screen's own sharpness. */
export const drawPage = async (
  bytes: Bytes,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
): Promise<void> => {
  const page = await (await open(bytes)).getPage(number);
  const scale = (width * Math.max(1, devicePixelRatio)) / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
};
