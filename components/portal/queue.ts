import { useCallback, useRef, useState } from 'react';
import { type Task, useTask } from '../shell/failure';

/** A task that never does two pieces of work at once: the next begins when the one before has ended. */
export type Queue = Task & {
  /** Takes its turn without being waited for and without touching what is said of a failure. */
  readonly quietly: (work: () => Promise<void>) => Promise<void>;
};

export const useQueue = (): Queue => {
  const { failure, clear, run: start } = useTask();
  const last = useRef<Promise<void>>(Promise.resolve());
  const [waiting, setWaiting] = useState(0);
  const quietly = useCallback((work: () => Promise<void>): Promise<void> => {
    const mine = last.current.then(work);
    last.current = mine.catch(() => undefined);
    return mine;
  }, []);
  const run = useCallback(
    (work: () => Promise<void>) => {
      setWaiting((count) => count + 1);
      start(() => quietly(work).finally(() => setWaiting((count) => count - 1)));
    },
    [start, quietly],
  );
  return { busy: waiting > 0, failure, clear, run, quietly };
};
