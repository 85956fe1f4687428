import { type Patience, type Watched, watch } from '@/lib/cerfa/watch';
import type { CerfaRequest } from '@/lib/cerfa/worker';
import { startWorker } from '@/lib/shared/worker';

/** A worker of the browser, as one that can be watched. */
export const watched = (worker: Worker): Watched => ({
  post: (request) => worker.postMessage(request),
  onMessage: (listener) => {
    worker.onmessage = ({ data }) => listener(data);
  },
  onError: (listener) => {
    worker.onerror = listener;
  },
  end: () => worker.terminate(),
});

/**
 * One request, one worker, ended afterwards: a hostile PDF can hang the library, not the companion. Throws the
 * AppError of the answer, or `cerfa/timeout` when the worker says nothing for too long.
 */
export const workOnCerfa = <T>(request: CerfaRequest, patience: Patience): Promise<T> =>
  watch<T>(watched(startWorker('cerfa')), request, patience);
