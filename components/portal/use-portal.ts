import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Control, type Plan, plan, type Snapshot, type Verdict } from '@/lib/autofill';
import { portalFor } from '@/lib/portals';
import { AppError } from '@/lib/shared/errors';
import { useEditorState } from '../field/editing';
import { type PortalPage, useServices } from '../services';
import { type Task, useTask } from '../shell/failure';

export type Filling = {
  readonly documentId: string;
  readonly verdicts: readonly Verdict[];
  readonly labels: ReadonlyMap<string, string>;
};

export type PortalState = {
  readonly page: PortalPage | undefined;
  readonly plan: Plan | undefined;
  readonly snapshot: Snapshot | undefined;
  readonly filling: Filling | undefined;
  /** What an undo gave back, and what the page would not take back. */
  readonly undone: Filling | undefined;
  /** Refs of the controls whose value of the page is to be replaced. */
  readonly overwrite: ReadonlySet<string>;
  readonly allowSensitive: boolean;
  readonly task: Task;
  readonly analyse: () => void;
  readonly fill: () => void;
  readonly undo: () => void;
  readonly show: (ref: string) => void;
  readonly toggleOverwrite: (ref: string) => void;
  readonly setAllowSensitive: (allow: boolean) => void;
};

/** What stays the same when a page is read again: a ref does not. */
const placeOf = ({ selector, label }: Pick<Control, 'selector' | 'label'>): string => `${selector} ${label}`;

/** Several fills of one page, as answers make fields appear, tell one story: the last word on each control counts. */
const added = (before: Filling | undefined, next: Filling): Filling => {
  if (before === undefined || before.documentId !== next.documentId) return next;
  const again = new Set(next.verdicts.map(({ selector }) => selector));
  return {
    documentId: next.documentId,
    verdicts: [...before.verdicts.filter(({ selector }) => !again.has(selector)), ...next.verdicts],
    labels: new Map([...before.labels, ...next.labels]),
  };
};

const isQuiet = (cause: unknown): boolean => cause instanceof AppError && cause.code === 'portal/no-form';

const RETURN_PAUSE_MS = 1_000;

/**
 * A wizard may change its screen without a word to the browser: when the person comes back to the panel, by pointer
 * or by keyboard, the page is read again, silently.
 */
const useRefreshOnReturn = (look: (quiet: boolean) => Promise<void>) => {
  useEffect(() => {
    let last = Date.now();
    const onReturn = () => {
      if (Date.now() - last < RETURN_PAUSE_MS) return;
      last = Date.now();
      look(true).catch(() => undefined);
    };
    document.documentElement.addEventListener('pointerenter', onReturn);
    window.addEventListener('focus', onReturn);
    return () => {
      document.documentElement.removeEventListener('pointerenter', onReturn);
      window.removeEventListener('focus', onReturn);
    };
  }, [look]);
};

/** The portal page in front: what it asks, what would be written, and what became of each write. */
export const usePortal = (): PortalState => {
  const { portal } = useServices();
  const { fields } = useEditorState();
  const task = useTask();
  const { run } = task;
  const [page, setPage] = useState<PortalPage>();
  const [snapshot, setSnapshot] = useState<Snapshot>();
  const [filling, setFilling] = useState<Filling>();
  const [undone, setUndone] = useState<Filling>();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [allowSensitive, setAllowSensitive] = useState(false);

  const look = useCallback(
    async (quiet: boolean) => {
      const found = await portal.currentPage();
      setPage(found);
      if (found === undefined) return setSnapshot(undefined);
      try {
        setSnapshot(await portal.collect(found));
      } catch (cause) {
        setSnapshot(undefined);
        if (!(quiet && isQuiet(cause))) throw cause;
      }
    },
    [portal],
  );
  const analyse = useCallback(
    () =>
      run(async () => {
        setFilling(undefined);
        setUndone(undefined);
        setTicked(new Set());
        await look(false);
      }),
    [run, look],
  );
  useEffect(() => {
    analyse();
    return portal.onPageChange(analyse);
  }, [analyse, portal]);
  useRefreshOnReturn(look);

  const overwrite = useMemo(
    () => new Set(snapshot?.controls.filter((one) => ticked.has(placeOf(one))).map(({ ref }) => ref)),
    [snapshot, ticked],
  );
  const current = useMemo(() => {
    if (snapshot === undefined || page === undefined) return undefined;
    return plan(snapshot, fields, { overwrite, allowSensitive, exclude: new Set() }, portalFor(page.origin));
  }, [snapshot, fields, overwrite, allowSensitive, page]);

  const fill = () =>
    run(async () => {
      if (page === undefined || snapshot === undefined || current === undefined) return;
      const writes = current.lines.flatMap((line) => (line.write === undefined ? [] : [line.write]));
      const labels = new Map(current.lines.map((line) => [line.ref, line.label]));
      setUndone(undefined);
      const verdicts = await portal.apply(page, snapshot, writes);
      setFilling((before) => added(before, { documentId: snapshot.documentId, verdicts, labels }));
      await look(true);
    });
  const undo = () =>
    run(async () => {
      if (page === undefined || filling === undefined) return;
      const verdicts = await portal.undo(page, filling.documentId, 'all');
      setFilling(undefined);
      setUndone({ ...filling, verdicts });
      await look(true);
    });
  const show = (ref: string) =>
    run(async () => {
      if (page !== undefined && snapshot !== undefined) await portal.show(page, snapshot.documentId, ref);
    });
  const toggleOverwrite = (ref: string) => {
    const control = snapshot?.controls.find((one) => one.ref === ref);
    if (control === undefined) return;
    setTicked((before) => {
      const next = new Set(before);
      if (!next.delete(placeOf(control))) next.add(placeOf(control));
      return next;
    });
  };
  return {
    page,
    plan: current,
    snapshot,
    filling,
    undone,
    overwrite,
    allowSensitive,
    task,
    analyse,
    fill,
    undo,
    show,
    toggleOverwrite,
    setAllowSensitive,
  };
};
