import { sameAsAny, sameValue } from '@/lib/autofill/same';
import type { Outcome, Verdict, Write } from '@/lib/autofill/types';
import { documentIdOf, type Held, keep, shownValue } from './collect';
import { closedTo, livePage, type Page } from './page';
import { pageErrorOf } from './page-error';
import { nextFrame, pause, quiet } from './quiet';
import { remember, settled } from './undo';
import { type Watch, watchPerson } from './watch';
import { type Rung, write } from './write';

export type Order = {
  readonly documentId: string;
  readonly url: string;
  readonly writes: readonly Write[];
  readonly patience?: number;
};
export type Applied =
  | { readonly ok: true; readonly verdicts: readonly Verdict[] }
  | { readonly ok: false; readonly code: 'portal/changed' };

/** One write on its way: `start` is what the page showed before anything was written. */
type Job = {
  readonly write: Write;
  start: string;
  outcome: Outcome | null;
  heldOnce: boolean;
  retried: boolean;
  wrote: boolean;
};

/** A look-up answers after 0.3 to 2.5 s; without any sign of one we wait this long, never past MOST. */
const PATIENCE = 1500;
const MOST = 4000;
const LATE = 400;

/**
 * Writes what the plan says, wave by wave, and reads every value back once the page has settled.
 * Leaves alone whatever is no longer as planned. Never submits: no key, no button, no link.
 */
export const apply = async (document: Document, order: Order): Promise<Applied> => {
  if (order.documentId !== documentIdOf(document) || order.url !== document.location.href)
    return { ok: false, code: 'portal/changed' };
  const page = livePage(document);
  const watch = watchPerson(document);
  const active = document.activeElement;
  try {
    const jobs = order.writes.map((one) => begin(page, one));
    for (const wave of [1, 2] as const) await runWave(document, page, watch, jobs, wave, order);
    await settle(document, page, watch, jobs);
    page.fresh();
    return { ok: true, verdicts: jobs.map((job) => verdictOf(page, watch, job)) };
  } finally {
    watch.stop();
    if (active instanceof HTMLElement && active !== document.activeElement)
      active.focus({ preventScroll: true });
  }
};

const begin = (page: Page, one: Write): Job => {
  keep(page.document, one.ref);
  const held = page.find(one.ref);
  const start = held === undefined ? '' : shownValue(held.element);
  const wanted = sameAsAny(start, one.value, one.accepts);
  const outcome = held === undefined ? 'gone' : start !== one.expected && !wanted ? 'changed' : null;
  return { write: one, start, outcome, heldOnce: false, retried: false, wrote: false };
};

const holds = (held: Held, one: Write): boolean =>
  sameAsAny(shownValue(held.element), one.value, one.accepts);

const runWave = async (
  document: Document,
  page: Page,
  watch: Watch,
  jobs: readonly Job[],
  wave: 1 | 2,
  order: Order,
): Promise<void> => {
  const mine = jobs.filter((job) => job.write.wave === wave && job.outcome === null);
  let count = 0;
  for (const job of mine) {
    if (document.location.href !== order.url) job.outcome = 'changed';
    else await attempt(page, watch, job, 'set');
    count += 1;
    if (count % 8 === 0) await nextFrame();
  }
  await nextFrame();
  for (const job of mine) if (job.wrote && job.outcome === null) await again(page, watch, job);
  if (wave === 1 && mine.some((job) => job.wrote)) await lookedUp(document, page, order.patience ?? PATIENCE);
};

/** After the keys: until the page has answered, or gave no sign of doing so. */
const lookedUp = async (document: Document, page: Page, patience: number): Promise<void> => {
  const start = performance.now();
  const before = page.pulse();
  await quiet(document, page.pulse, { least: 400, most: MOST });
  while (page.pulse() === before && performance.now() - start < Math.min(patience, MOST)) await pause(50);
  await quiet(document, page.pulse, { most: Math.max(300, MOST - (performance.now() - start)) });
  page.fresh();
};

const attempt = async (page: Page, watch: Watch, job: Job, rung: Rung): Promise<void> => {
  const held = page.find(job.write.ref);
  if (held === undefined) {
    job.outcome = 'gone';
    return;
  }
  const { element } = held;
  const now = shownValue(element);
  // What a look-up put in its own spelling (« RUE DE LA REPUBLIQUE ») gives way to the dossier's.
  if (holds(held, job.write) && (now === job.start || now === job.write.value || job.wrote)) {
    job.heldOnce = true;
    return;
  }
  // A person who answers a group otherwise touches another of its radios.
  if ([held, ...page.group(held)].some((one) => watch.touched(one.element))) job.outcome = 'changed';
  else job.outcome = closedTo(page, held);
  if (job.outcome !== null) return;
  if (element.localName === 'select' && !hasOption(element, job.write.value))
    await optionComes(page, job.write);
  const live = page.find(job.write.ref) ?? held;
  remember(page, live, job.write, job.start);
  const limit = live.control.maxLength;
  // Typing stops at maxlength as it does for a person; setting would not.
  const safe: Rung = limit !== null && job.write.value.length > limit ? 'type' : rung;
  watch.ours(() => write(live.element, job.write.value, safe, page.labels(live.element), page.eyes().shown));
  job.wrote = true;
  if (holds(live, job.write)) job.heldOnce = true;
};

const hasOption = (element: HTMLElement, value: string): boolean =>
  Array.from((element as HTMLSelectElement).options ?? []).some((option) => option.value === value);

/** Some lists are filled only once the control is entered or a look-up has answered. */
const optionComes = async (page: Page, one: Write): Promise<void> => {
  for (let waited = 0; waited < 1500; waited += 100) {
    const held = page.find(one.ref);
    if (held === undefined || hasOption(held.element, one.value)) return;
    if (waited === 0) held.element.focus({ preventScroll: true });
    await pause(100);
  }
};

/** One retry, by the next rung, of a write that did not hold and that nobody but the page undid. */
const again = async (page: Page, watch: Watch, job: Job): Promise<void> => {
  const held = page.find(job.write.ref);
  if (
    job.retried ||
    held === undefined ||
    holds(held, job.write) ||
    shortened(shownValue(held.element), job.write)
  )
    return;
  job.retried = true;
  await attempt(page, watch, job, job.heldOnce ? 'set' : 'type');
};

const settle = async (document: Document, page: Page, watch: Watch, jobs: readonly Job[]): Promise<void> => {
  if (!jobs.some((job) => job.wrote)) return;
  await pause(LATE);
  await quiet(document, page.pulse, { most: MOST });
  page.fresh();
  const lost = jobs.filter((job) => job.outcome === null && !job.retried);
  for (const job of lost) await again(page, watch, job);
  if (!lost.some((job) => job.retried)) return;
  await pause(LATE);
  await quiet(document, page.pulse, { most: MOST });
};

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
const shortened = (shown: string, one: Write): boolean => {
  const [short, long] = [letters(shown), letters(one.value)];
  return (
    short.length > 0 &&
    short.length < long.length &&
    long.startsWith(short) &&
    !/^(true|false)$/.test(one.value)
  );
};

const verdictOf = (page: Page, watch: Watch, job: Job): Verdict => {
  const { ref, id } = job.write;
  const held = page.find(ref);
  const shown = held === undefined ? '' : shownValue(held.element);
  const pageError = held === undefined ? '' : pageErrorOf(held.element);
  const selector = held?.control.selector ?? job.write.selector;
  const outcome =
    held === undefined ? 'gone' : (job.outcome ?? outcomeOf(watch, job, held, shown, pageError));
  if (outcome !== 'changed') settled(page.document, ref, shown);
  return { ref, selector, id, outcome, shown, pageError };
};

const outcomeOf = (watch: Watch, job: Job, held: Held, shown: string, pageError: string): Outcome => {
  if (holds(held, job.write)) return pageError === '' ? 'accepted' : 'refused';
  if (watch.touched(held.element)) return 'changed';
  if (job.write.value.length > shown.length && shortened(shown, job.write)) return 'truncated';
  if (job.heldOnce) return 'overwritten';
  return shown === '' || sameValue(shown, job.start) ? 'refused' : 'corrected';
};
