import { useCallback, useEffect, useRef, useState } from 'react';
import { AppError } from '@/lib/shared/errors';
import { useServices } from '../services';
import { useQueue } from './queue';
import { NOTHING_READ, type Reading, withoutSnapshot, withSnapshot } from './reading';
import { useRefresh } from './use-refresh';

const asksNothing = (cause: unknown): boolean => cause instanceof AppError && cause.code === 'portal/no-form';

/** Reads the page in front, one reading at a time, and keeps what was read. */
export const useReading = () => {
  const { portal } = useServices();
  const [reading, setReading] = useState<Reading>(NOTHING_READ);
  const queue = useQueue();
  const { run, quietly } = queue;
  // The tab whose reading is on the screen.
  const shown = useRef<number>(undefined);
  const look = useCallback(
    async (quiet: boolean) => {
      const page = await portal.currentPage();
      if (page === undefined) return setReading((before) => withoutSnapshot(before, page));
      try {
        const snapshot = await portal.collect(page);
        setReading((before) => withSnapshot(before, page, snapshot));
        shown.current = page.tabId;
      } catch (cause) {
        const known = shown.current === page.tabId;
        // A page on its way elsewhere is read again when it has arrived; meanwhile its last reading stays.
        if (asksNothing(cause) || !known) setReading((before) => withoutSnapshot(before, page));
        if (!(quiet && (known || asksNothing(cause)))) throw cause;
      }
    },
    [portal],
  );
  const analyse = useCallback(() => run(() => look(false)), [run, look]);
  const glance = useCallback(() => {
    quietly(() => look(true)).catch((cause: unknown) => run(() => Promise.reject(cause)));
  }, [quietly, run, look]);
  useEffect(analyse, [analyse]);
  useRefresh(reading.page, glance);
  return { reading, setReading, queue, look, analyse, glance };
};
