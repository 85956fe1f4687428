import type { DocumentsService, Making } from '@/components/services';
import { type Ends, OF_A_STRANGER, OF_OUR_OWN, type Patience, watch } from '@/lib/cerfa/watch';
import type { DocumentsAnswer, DocumentsProgress, DocumentsRequest } from '@/lib/documents/worker-documents';
import type { OfficeRequest } from '@/lib/documents/worker-office';
import { AppError } from '@/lib/shared/errors';
import { startWorker } from '@/lib/shared/worker';
import { watched } from './cerfa-work';
import { loadFont } from './packaged';

const OF_A_FILE: Ends = {
  late: (seconds) => new AppError('office/timeout', { seconds }),
  broken: () => new AppError('office/refused', { reason: 'damaged' }),
};
/** How long one document may take on a slow machine, in milliseconds. */
const ONE_DOCUMENT_MS = 30_000;

const ask = <T>(request: OfficeRequest, patience: Patience): Promise<T> =>
  watch<T>(watched(startWorker('documents')), request, patience, OF_A_FILE);

/** Documents one after the other in one worker, told as they come; stopping ends the worker. */
const make = (
  request: Omit<DocumentsRequest, 'type' | 'font' | 'boldFont'>,
  tell: (done: number, total: number) => void,
): Making => {
  const worker = startWorker('documents');
  let stop = (): void => undefined;
  const done = new Promise<DocumentsAnswer['result'] | undefined>((resolve, reject) => {
    let patience: ReturnType<typeof setTimeout> | undefined;
    const end = (settle: () => void): void => {
      clearTimeout(patience);
      worker.terminate();
      settle();
    };
    const late = () =>
      end(() => reject(new AppError('document/timeout', { seconds: ONE_DOCUMENT_MS / 1000 })));
    const wait = () => {
      clearTimeout(patience);
      patience = setTimeout(late, ONE_DOCUMENT_MS);
    };
    stop = () => end(() => resolve(undefined));
    worker.onerror = () => end(() => reject(new AppError('document/failed', {})));
    worker.onmessage = ({ data }: MessageEvent<DocumentsAnswer | DocumentsProgress>) => {
      if ('progress' in data) {
        wait();
        tell(data.progress.done, data.progress.total);
      } else end(() => resolve(data.result));
    };
    wait();
    Promise.all([loadFont('Regular'), loadFont('Bold')]).then(
      ([font, boldFont]) => worker.postMessage({ ...request, type: 'documents', font, boldFont }),
      () => end(() => reject(new AppError('document/failed', {}))),
    );
  });
  return { done, stop: () => stop() };
};

/** The documents of a page of the extension, all made and read in workers that are ended afterwards. */
export const documentsService: DocumentsService = {
  make,
  readFeuille: (bytes, source) => ask({ type: 'read-feuille', bytes, source }, OF_A_STRANGER),
  survey: (bytes) => ask({ type: 'survey', bytes }, OF_A_STRANGER),
  fill: (bytes, mapping, source, madeOn) => ask({ type: 'fill', bytes, mapping, source, madeOn }, OF_OUR_OWN),
  zip: (files) => ask({ type: 'zip', files }, OF_OUR_OWN),
};
