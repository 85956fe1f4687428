import { printedPages, type ReadForm, readPrinted } from '@/lib/cerfa/printed';
import { OF_A_STRANGER, type Sign, type Watched, watch } from '@/lib/cerfa/watch';
import type { CerfaAnswer } from '@/lib/cerfa/worker';
import { AppError } from '@/lib/shared/errors';
import { startWorker } from '@/lib/shared/worker';

type Bytes = Uint8Array<ArrayBuffer>;
type Say = (message: CerfaAnswer | Sign) => void;

/** Pictures are not wanted: one of a pixel is the largest that is unpacked. */
const SETTINGS = {
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  maxImageSize: 1,
};

const readBy = async (port: Worker, bytes: Bytes, say: Say): Promise<void> => {
  const alive = () => say({ alive: true });
  try {
    const pdfjs = await import('pdfjs-dist');
    const worker = pdfjs.PDFWorker.create({ port });
    alive();
    const loading = pdfjs.getDocument({ data: bytes.slice(), worker, ...SETTINGS } as never);
    const document = await loading.promise;
    alive();
    const pages = await printedPages(document as never, pdfjs.OPS, alive);
    say({ ok: true, result: readPrinted(pages) });
  } catch (cause) {
    if (cause instanceof AppError) say({ ok: false, code: cause.code, facts: cause.facts });
    else say({ ok: false, code: 'cerfa/damaged', facts: {} });
  }
};

/**
 * Reads a copy without boxes by what is printed in their places. pdf.js works in a worker of its own, which is ended
 * when a page takes too long. Throws AppError `cerfa/scan`, `cerfa/other-layout`, `cerfa/damaged`, `cerfa/timeout`.
 */
export const readPrint = (bytes: Bytes): Promise<ReadForm> => {
  const port = startWorker('pdfjs');
  let say: Say = () => undefined;
  const work: Watched = {
    post: () => void readBy(port, bytes, (message) => say(message)),
    onMessage: (listener) => {
      say = listener;
    },
    onError: (listener) => {
      port.onerror = listener;
    },
    end: () => {
      say = () => undefined;
      port.terminate();
    },
  };
  return watch<ReadForm>(work, undefined, OF_A_STRANGER);
};
