import { useEffect, useRef } from 'react';
import type { Plan, Snapshot } from '@/lib/autofill';
import { type PortalPage, useServices } from '../services';
import { placeOf } from './decisions';

/** One wait of the page's script; a browser lets no message wait for ever. */
const WAIT_MS = 25_000;

/** Looks again by itself when the page shows other controls: the next step of a wizard, an answer's consequence. */
export const useNextStep = (
  page: PortalPage | undefined,
  snapshot: Snapshot | undefined,
  busy: boolean,
  look: () => void,
): void => {
  const { portal } = useServices();
  const documentId = snapshot?.documentId;
  useEffect(() => {
    if (page === undefined || documentId === undefined || busy) return;
    let left = false;
    const watch = async () => {
      while (!left) {
        const changed = await portal.awaitChange(page, documentId, WAIT_MS);
        if (left) return;
        if (changed) return look();
      }
    };
    // A page that left is announced by the browser itself.
    watch().catch(() => undefined);
    return () => {
      left = true;
    };
    // Every reading starts another wait: it is for controls other than those just read.
  }, [portal, page, documentId, busy, look]);
};

const shapeOf = (plan: Plan, snapshot: Snapshot): string =>
  [plan.documentId, ...snapshot.controls.map(placeOf)].join('\n');

/** Fills each new screen once, by itself, while the person has asked for it. */
export const useFollow = (
  following: boolean,
  ready: boolean,
  plan: Plan | undefined,
  snapshot: Snapshot | undefined,
  fill: () => void,
): void => {
  const done = useRef(new Set<string>());
  const start = useRef(fill);
  start.current = fill;
  useEffect(() => {
    if (!following || !ready || plan === undefined || snapshot === undefined) return;
    const shape = shapeOf(plan, snapshot);
    if (done.current.has(shape) || !plan.lines.some(({ write }) => write !== undefined)) return;
    done.current.add(shape);
    start.current();
  }, [following, ready, plan, snapshot]);
};
