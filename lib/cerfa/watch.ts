import { AppError, type ErrorCode, type Errors } from '../shared/errors';
import type { CerfaAnswer } from './worker';

/** A worker at its work, whatever starts it: a page of the extension, or Node in the tests. */
export type Watched = {
  readonly post: (request: unknown) => void;
  readonly onMessage: (listener: (message: CerfaAnswer | Sign) => void) => void;
  readonly onError: (listener: () => void) => void;
  readonly end: () => void;
};

/** What a worker says while it works, so as not to be taken for hung. */
export type Sign = { readonly alive: true };

/** How long a worker may say nothing, and how long it may work in all; milliseconds. */
export type Patience = { readonly quiet: number; readonly total: number };

/** For a file nobody knows: it hangs the parser, or it is read in no time. */
export const OF_A_STRANGER: Patience = { quiet: 2_000, total: 10_000 };
/** For work of ours on a form already recognised, on a slow machine. */
export const OF_OUR_OWN: Patience = { quiet: 8_000, total: 15_000 };

/** What is thrown when a worker says nothing for too long, and when it breaks. */
export type Ends = { readonly late: (seconds: number) => AppError; readonly broken: () => AppError };

const OF_A_FORM: Ends = {
  late: (seconds) => new AppError('cerfa/timeout', { seconds }),
  broken: () => new AppError('cerfa/damaged', {}),
};

/**
 * One request to one worker, which is ended afterwards. A worker that says nothing for too long, or never comes to its
 * end, is ended before: a file can hang the parser, not the companion.
 * @throws AppError the answer's own refusal, or one of `ends`: cerfa/timeout with the seconds waited, cerfa/damaged
 */
export const watch = <T>(
  worker: Watched,
  request: unknown,
  patience: Patience,
  ends: Ends = OF_A_FORM,
): Promise<T> =>
  new Promise((resolve, reject) => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const end = (settle: () => void): void => {
      clearTimeout(quiet);
      clearTimeout(total);
      worker.end();
      settle();
    };
    const late = (after: number) => () => end(() => reject(ends.late(Math.round(after / 1000))));
    const total = setTimeout(late(patience.total), patience.total);
    worker.onMessage((message) => {
      if ('alive' in message) {
        // Counted from its first sign: starting a worker is no work on the file.
        clearTimeout(quiet);
        quiet = setTimeout(late(patience.quiet), patience.quiet);
      } else if (message.ok) end(() => resolve(message.result as T));
      else end(() => reject(new AppError<ErrorCode>(message.code, message.facts as Errors[ErrorCode])));
    });
    worker.onError(() => end(() => reject(ends.broken())));
    worker.post(request);
  });
