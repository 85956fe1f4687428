import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Plan, plan } from '@/lib/autofill';
import { appliedFields } from '@/lib/domain';
import { portalFor } from '@/lib/portals';
import { AppError } from '@/lib/shared/errors';
import { useEditorState } from '../field/editing';
import { useServices } from '../services';
import type { Task } from '../shell/failure';
import { useQueue } from './queue';
import {
  NOTHING_READ,
  placeOf,
  type Reading,
  toggled,
  withoutSnapshot,
  withSnapshot,
  withUndone,
  withVerdicts,
} from './reading';
import { useRefresh } from './use-refresh';

export type PortalState = Omit<Reading, 'document' | 'ticked'> & {
  readonly plan: Plan | undefined;
  /** Refs of the controls whose value of the page is to be replaced. */
  readonly overwrite: ReadonlySet<string>;
  readonly task: Task;
  readonly analyse: () => void;
  readonly fill: () => void;
  readonly undo: () => void;
  readonly show: (ref: string) => void;
  readonly toggleOverwrite: (ref: string) => void;
  readonly setAllowSensitive: (allow: boolean) => void;
};

const asksNothing = (cause: unknown): boolean => cause instanceof AppError && cause.code === 'portal/no-form';

/** Reads the page in front, one reading at a time, and keeps what was read. */
const useReading = () => {
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
  return { reading, setReading, queue, look, analyse };
};

/** The portal page in front: what it asks, what would be written, and what became of each write. */
export const usePortal = (): PortalState => {
  const { portal } = useServices();
  const { fields } = useEditorState();
  const { reading, setReading, queue, look, analyse } = useReading();
  const { page, snapshot, filling, ticked, allowSensitive } = reading;
  const origin = page?.origin;

  const overwrite = useMemo(
    () => new Set(snapshot?.controls.filter((one) => ticked.has(placeOf(one))).map(({ ref }) => ref)),
    [snapshot, ticked],
  );
  const current = useMemo(() => {
    if (snapshot === undefined || origin === undefined) return undefined;
    const choices = { overwrite, allowSensitive, exclude: new Set<string>() };
    return plan(snapshot, appliedFields(fields), choices, portalFor(origin));
  }, [snapshot, fields, overwrite, allowSensitive, origin]);

  const fill = () =>
    queue.run(async () => {
      if (page === undefined || snapshot === undefined || current === undefined) return;
      const writes = current.lines.flatMap((line) => (line.write === undefined ? [] : [line.write]));
      const verdicts = await portal.apply(page, snapshot, writes);
      setReading((before) => withVerdicts(before, snapshot, current.lines, verdicts));
      await look(true);
    });
  const undo = () =>
    queue.run(async () => {
      if (page === undefined || filling === undefined) return;
      const refs = filling.verdicts.map(({ ref }) => ref);
      const verdicts = await portal.undo(page, filling.documentId, refs);
      setReading((before) => withUndone(before, filling, verdicts));
      await look(true);
    });
  const show = (ref: string) =>
    queue.run(async () => {
      if (page !== undefined && snapshot !== undefined) await portal.show(page, snapshot.documentId, ref);
    });
  return {
    ...reading,
    plan: current,
    overwrite,
    task: queue,
    analyse,
    fill,
    undo,
    show,
    toggleOverwrite: (ref) => setReading((before) => toggled(before, ref)),
    setAllowSensitive: (allow) => setReading((before) => ({ ...before, allowSensitive: allow })),
  };
};
