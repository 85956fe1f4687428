import type { Plan, Snapshot, Verdict, Write } from '@/lib/autofill';
import { AppError } from '@/lib/shared/errors';
import type { PortalPage, PortalService } from '../services';
import { datumKey } from './decisions';

/** A reading of the page and what is to be written on it. */
export type Step = { readonly snapshot: Snapshot; readonly plan: Plan };

export type Filled = Step & {
  readonly verdicts: readonly Verdict[];
  /** Writes that give back what stood before, where the page's own reload made the script forget it. */
  readonly reverse: readonly Write[];
};

type Portal = Pick<PortalService, 'apply' | 'collect' | 'currentPage'>;

const PATIENCE_MS = 10_000;
const PAUSE_MS = 250;
/** A form may post itself back after each of its lists. */
const MOST_RELOADS = 20;

const isChanged = (cause: unknown): boolean => cause instanceof AppError && cause.code === 'portal/changed';
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** The page at the same address, once it has loaded itself again; undefined when it went elsewhere or does not come back. */
const reloaded = async (
  portal: Portal,
  page: PortalPage,
  before: Snapshot,
): Promise<Snapshot | undefined> => {
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    await pause();
    const front = await portal.currentPage();
    if (front !== undefined && (front.tabId !== page.tabId || front.origin !== page.origin)) return undefined;
    // While it loads there is nothing to read.
    const snapshot = await portal.collect(page).catch(() => undefined);
    if (snapshot === undefined) continue;
    if (snapshot.url !== before.url) return undefined;
    if (snapshot.documentId !== before.documentId) return snapshot;
  }
  return undefined;
};

/** What stands on the page after a reload as it was to be written: read back there, so accepted. */
const keptOf = ({ snapshot, plan }: Step, wanted: ReadonlyMap<string, Write>) =>
  plan.lines.flatMap((line) => {
    const control = snapshot.controls.find(({ ref }) => ref === line.ref);
    const first = wanted.get(datumKey(line));
    if (control === undefined || first === undefined || line.standing !== 'same') return [];
    const { ref, selector, value } = control;
    const verdict: Verdict = {
      ref,
      selector,
      id: first.id,
      outcome: 'accepted',
      shown: value,
      pageError: '',
    };
    const back = first.expected;
    const list = first.choose === undefined ? {} : { choose: { query: [back], words: [back] } };
    const reverse: Write = { ...first, ...list, ref, selector, value: back, accepts: [], expected: value };
    return [{ verdict, reverse }];
  });

/**
 * Fills a screen. A page that loads itself again in the middle, because an answer posts its form back, is read again
 * and gone on with: at the same address only, and only with the data the person saw in the plan. Throws AppError
 * `portal/*`.
 */
export const fillOn = async (
  portal: Portal,
  page: PortalPage,
  start: Step,
  planAgain: (snapshot: Snapshot) => Plan,
): Promise<Filled> => {
  const writesOf = ({ plan }: Step) => plan.lines.flatMap((line) => line.write ?? []);
  const wanted = new Map(writesOf(start).map((write) => [datumKey(write), write]));
  let step = start;
  let writes = writesOf(start);
  for (let reloads = 0; ; reloads += 1) {
    try {
      const verdicts = writes.length === 0 ? [] : await portal.apply(page, step.snapshot, writes);
      const kept = reloads === 0 ? [] : keptOf(step, wanted);
      return {
        ...step,
        verdicts: [...kept.map(({ verdict }) => verdict), ...verdicts],
        reverse: kept.map(({ reverse }) => reverse),
      };
    } catch (cause) {
      if (!isChanged(cause) || reloads === MOST_RELOADS) throw cause;
      const snapshot = await reloaded(portal, page, step.snapshot);
      if (snapshot === undefined) throw cause;
      const left = writes.length;
      step = { snapshot, plan: planAgain(snapshot) };
      writes = writesOf(step).filter((write) => wanted.has(datumKey(write)));
      // A page that loads itself again for ever, keeping nothing, is left to the person.
      if (writes.length >= left && reloads > 1) throw cause;
    }
  }
};

/**
 * Goes on, once, with native lists that brought their answers only when they were entered, and had none in the very
 * words looked for: read now, the plan may know which says the same, by its code or its meaning. Undefined when there
 * is none to go on with.
 */
export const fillLate = async (
  portal: Portal,
  page: PortalPage,
  { snapshot, plan, verdicts }: Filled,
  planAgain: (snapshot: Snapshot) => Plan,
): Promise<Filled | undefined> => {
  const full = (verdict: Verdict): boolean =>
    verdict.outcome === 'refused' && (verdict.offered ?? []).length > 0;
  const refs = new Set(verdicts.filter(full).map(({ ref }) => ref));
  const wanted = new Set(plan.lines.filter(({ ref }) => refs.has(ref)).map(datumKey));
  if (wanted.size === 0) return undefined;
  const now = await portal.collect(page);
  if (now.documentId !== snapshot.documentId || now.url !== snapshot.url) return undefined;
  const all = planAgain(now);
  // A list that only opens would be opened once more for nothing.
  const lines = all.lines.filter(
    (line) => line.write !== undefined && line.write.choose === undefined && wanted.has(datumKey(line)),
  );
  return lines.length === 0
    ? undefined
    : fillOn(portal, page, { snapshot: now, plan: { ...all, lines } }, planAgain);
};

type Undoing = Pick<PortalService, 'apply' | 'undo'>;

/** Gives back what a fill wrote: by the page's script, and where a reload made it forget, by writing what stood before. */
export const undoOn = async (
  portal: Undoing,
  page: PortalPage,
  snapshot: Snapshot | undefined,
  filling: { readonly documentId: string; readonly reverse: readonly Write[] },
  refs: readonly string[],
): Promise<readonly Verdict[]> => {
  const reverse = filling.reverse.filter(({ ref }) => refs.includes(ref));
  const ours = new Set(reverse.map(({ ref }) => ref));
  const rest = refs.filter((ref) => !ours.has(ref));
  const undone = rest.length === 0 ? [] : await portal.undo(page, filling.documentId, rest);
  if (reverse.length === 0 || snapshot === undefined) return undone;
  const writes = reverse.map((write) => ({ ...write, wave: 2 as const }));
  // The document is the same since the fill: its refs still hold.
  return [...undone, ...(await portal.apply(page, { ...snapshot, documentId: filling.documentId }, writes))];
};
