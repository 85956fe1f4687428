import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import type { Control } from '@/lib/autofill';
import { AppError } from '@/lib/shared/errors';
import { type PortalPage, useServices } from '../services';
import type { Queue } from './queue';
import { type Reading, withSnapshot } from './reading';

export type Pointing = {
  readonly active: boolean;
  /** The control pointed at, until the person has said what it asks. */
  readonly control: Control | undefined;
  readonly start: () => void;
  readonly stop: () => void;
  /** Forgets the control pointed at. */
  readonly clear: () => void;
};

/** Lets the person point at a control of the page; Escape, another tab, leaving the screen or the panel ends it. */
export const usePointing = (
  page: PortalPage | undefined,
  documentId: string | undefined,
  setReading: Dispatch<SetStateAction<Reading>>,
  queue: Queue,
): Pointing => {
  const { portal } = useServices();
  const [active, setActive] = useState(false);
  const [control, setControl] = useState<Control>();
  const stop = useRef<() => void>(undefined);
  const tabId = page?.tabId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab or document in front ends it too
  useEffect(() => {
    const end = () => stop.current?.();
    window.addEventListener('pagehide', end);
    return () => {
      window.removeEventListener('pagehide', end);
      end();
    };
  }, [tabId, documentId]);
  useEffect(() => {
    if (!active) return;
    // The keyboard may still be in the panel, where the page hears no Escape.
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') stop.current?.();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [active]);
  // Outside the queue: the page may be read and filled while nobody has pointed yet.
  const point = async (on: PortalPage, document: string) => {
    setControl(undefined);
    setActive(true);
    const pointing = portal.point(on, document);
    stop.current = pointing.stop;
    try {
      const { snapshot, ref } = await pointing.done;
      setReading((before) => withSnapshot(before, on, snapshot));
      setControl(snapshot.controls.find((one) => one.ref === ref));
    } finally {
      stop.current = undefined;
      setActive(false);
    }
  };
  const start = () => {
    if (page === undefined || documentId === undefined || active) return;
    point(page, documentId).catch((cause: unknown) => {
      // A page that leaves ends the pointing, and is read again by itself.
      if (!(cause instanceof AppError && cause.code === 'portal/changed'))
        queue.run(() => Promise.reject(cause));
    });
  };
  return { active, control, start, stop: () => stop.current?.(), clear: () => setControl(undefined) };
};
