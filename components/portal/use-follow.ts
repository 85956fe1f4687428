import { useEffect, useRef } from 'react';
import type { Plan, Snapshot } from '@/lib/autofill';
import { type PortalPage, useServices } from '../services';
import { placeOf } from './decisions';
import { isAnotherScreen, type Reading } from './reading';

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

/** Waits before a page without a form is read again: its own script may still be drawing one. */
const LATE_MS = [400, 800, 1_500, 3_000, 5_000, 8_000, 8_000, 8_000];

/** Looks again, less and less often, at a page that asked nothing when it was read. */
export const useLateForm = ({ page, empty }: Reading, idle: boolean, look: () => void): void => {
  const tries = useRef(0);
  useEffect(() => {
    if (!empty) tries.current = 0;
    const wait = LATE_MS[tries.current];
    if (page === undefined || !empty || !idle || wait === undefined) return;
    const timer = setTimeout(() => {
      tries.current += 1;
      look();
    }, wait);
    return () => clearTimeout(timer);
    // Each reading, which makes another `page`, starts the next wait.
  }, [page, empty, idle, look]);
};

const placesIn = (snapshot: Snapshot): readonly string[] =>
  snapshot.controls.map((control) => `${snapshot.documentId} ${placeOf(control)}`);

const wordsIn = (snapshot: Snapshot): readonly string[] =>
  snapshot.controls.map(({ label, legend, headings }) => [label, legend, ...headings].join('\n'));

type Told = Pick<Reading, 'snapshot' | 'filling' | 'undone'>;

/**
 * Fills each new screen once, by itself, while the person has asked for it. The screen in front when they ask waits for
 * their click; what its answers make appear afterwards does not. A screen just given back is left alone, and one that
 * loaded itself again waits too: what the person had unticked there is no longer known.
 */
export const useFollow = (
  following: boolean,
  ready: boolean,
  plan: Plan | undefined,
  { snapshot, filling, undone }: Told,
  fill: () => void,
): void => {
  const done = useRef(new Set<string>());
  // Places of the screen in front when the person asked.
  const asked = useRef<readonly string[]>(undefined);
  const latest = useRef<Snapshot>(undefined);
  const former = useRef<readonly string[]>([]);
  const start = useRef(fill);
  start.current = fill;
  useEffect(() => {
    if (!following) {
      asked.current = undefined;
      latest.current = undefined;
      former.current = [];
    }
    if (!following || !ready || plan === undefined || snapshot === undefined || undone !== undefined) return;
    const places = placesIn(snapshot);
    if (latest.current !== undefined && latest.current.documentId !== snapshot.documentId)
      former.current = wordsIn(latest.current);
    latest.current = snapshot;
    const words = new Set(wordsIn(snapshot));
    if (former.current.length > 0 && !isAnotherScreen(former.current, words)) asked.current = places;
    asked.current ??= places;
    const first = !isAnotherScreen(asked.current, new Set(places));
    if (first && filling === undefined) return;
    const tried = new Set(filling?.verdicts.map(({ selector }) => selector));
    const shape = places.join('\n');
    const fresh = plan.lines.some(({ write }) => write !== undefined && !tried.has(write.selector));
    if (done.current.has(shape) || !fresh) return;
    done.current.add(shape);
    start.current();
  }, [following, ready, plan, snapshot, filling, undone]);
};
