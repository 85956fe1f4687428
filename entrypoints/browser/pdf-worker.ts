import type { CerfaAnswer, CerfaRequest } from '@/lib/cerfa/worker';
import type { ReportAnswer, ReportRequest } from '@/lib/documents/worker';
import { AppError } from '@/lib/shared/errors';
import { PDF_LIMIT_SECONDS } from '@/lib/shared/limits';
import { startWorker } from '@/lib/shared/worker';

const seconds = PDF_LIMIT_SECONDS;

/**
 * One request, one worker, ended afterwards: a hostile PDF can hang the library, not the companion. Throws the
 * AppError of the answer, or `…/timeout` after 15 s.
 */
export const work = <T>(request: CerfaRequest | ReportRequest): Promise<T> =>
  new Promise((resolve, reject) => {
    const [late, broken] =
      request.type === 'report'
        ? [new AppError('document/timeout', { seconds }), new AppError('document/failed', {})]
        : [new AppError('cerfa/timeout', { seconds }), new AppError('cerfa/damaged', {})];
    const worker = startWorker('cerfa');
    const end = (settle: () => void) => {
      clearTimeout(timer);
      worker.terminate();
      settle();
    };
    const timer = setTimeout(() => end(() => reject(late)), seconds * 1000);
    worker.onmessage = ({ data }: MessageEvent<CerfaAnswer | ReportAnswer>) =>
      end(() => (data.ok ? resolve(data.result as T) : reject(new AppError(data.code, data.facts))));
    worker.onerror = () => end(() => reject(broken));
    worker.postMessage(request);
  });
