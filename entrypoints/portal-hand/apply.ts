import type { Verdict, Write } from '@/lib/autofill/types';
import type { Held } from '../portal.content/collect';
import { all, tagOf } from '../portal.content/dom';
import { reader } from '../portal.content/reader';
import { widgetKit } from '../portal.content/widgets';
import { formJudge } from './form';
import { type Frames, watchFrames } from './frames';
import { endGuard, type Guarded, guard, isGuarded } from './guard';
import { inPlace } from './in-place';
import { begin, type Job, shortened, stands, verdictOf } from './job';
import { chosenIn, hasAnswers, LISTS, leaveList, listComes, offers } from './late-list';
import { lookUp, speaksOf } from './look-up';
import { livePage, type Page } from './page';
import { atWork, nextFrame, pause, quiet, turn } from './quiet';
import { remember } from './undo';
import { type Watch, watchPerson } from './watch';
import { RUNGS, type Rung, write } from './write';

export type Order = {
  readonly documentId: string;
  readonly url: string;
  readonly writes: readonly Write[];
  readonly patience?: number;
};
export type Applied =
  | { readonly ok: true; readonly verdicts: readonly Verdict[] }
  | { readonly ok: false; readonly code: 'portal/changed' };

/** One fill: the page, the person, and how long it may still wait for a dialog, a person who is away, lists. */
type Fill = {
  readonly page: Page;
  readonly watch: Watch;
  readonly frames: Frames;
  readonly order: Order;
  wait: number;
  away: number;
  lists: number;
};

const MOST = 4000;
const LATE = 400;
/** A page that looks a key up says so within this time; one that says nothing is filled, and guarded. */
const SIGN = 400;
/** How long a fill waits in all for a person who went to another tab. */
const AWAY = 20_000;
/** Work done at a stretch, in ms: then the page has its turn. */
const BREATH = 40;

const CHOICES = /^(select|radio|checkbox|combobox)$/;

const here = ({ page: { document }, order }: Fill): boolean => document.location.href === order.url;
/** A frame that has gone elsewhere asks for something else, even in the same words. */
const moved = ({ element }: Held, job: Job): boolean => element.ownerDocument.location.href !== job.place;

/**
 * Writes what the plan says, wave by wave, and reads every value back once the page has settled.
 * Leaves alone whatever is no longer as planned. Never submits: no Enter, no button, no link.
 */
export const apply = async (document: Document, order: Order): Promise<Applied> => {
  if (order.documentId !== reader().documentIdOf(document) || order.url !== document.location.href)
    return { ok: false, code: 'portal/changed' };
  for (const { ref } of order.writes) reader().keep(document, ref);
  const page = livePage(document);
  const watch = watchPerson(page.roots());
  const frames = watchFrames(page);
  const fill: Fill = { page, watch, frames, order, wait: MOST, away: AWAY, lists: LISTS };
  const before = await endGuard(document);
  const jobs = order.writes.map((one) => begin(page, one));
  const older = before.jobs.filter(({ write }) => !order.writes.some(({ ref }) => ref === write.ref));
  const verdicts = (of: readonly Job[]) => of.map((job) => verdictOf(page, watch, job));
  const stop = (): void => {
    watch.stop();
    frames.stop();
  };
  let guarded: Guarded = { jobs: older, until: before.until };
  try {
    const told = await inPlace(document, async () => {
      const silent = await runWaves(fill, jobs);
      guarded = { jobs: [...older, ...silent.jobs], until: Math.max(before.until, silent.until) };
      await settle(fill, [...jobs, ...older]);
      page.fresh();
      return verdicts(jobs);
    });
    if (guarded.jobs.length === 0 || guarded.until < performance.now()) return { ok: true, verdicts: told };
    const mended = older.some(({ rewritten }) => rewritten);
    const mend = () => inPlace(document, () => settle(fill, guarded.jobs, 0));
    guard(document, guarded, { page, mended, mend, verdicts: () => verdicts(guarded.jobs), stop });
    return { ok: true, verdicts: told };
  } finally {
    if (!isGuarded(document)) stop();
  }
};

/**
 * Keys first; then what their registers say nothing of, meanwhile; then, once they have answered, the rest. Answers
 * what a register that gave no sign yet may still answer over.
 */
const runWaves = async (fill: Fill, jobs: readonly Job[]): Promise<Guarded> => {
  const open = jobs.filter(({ outcome }) => outcome === null);
  await writeAll(
    fill,
    open.filter(({ write }) => write.wave === 1),
  );
  const keys = open.filter(({ write, tries }) => write.wave === 1 && tries > 0);
  const rest = open.filter(({ write }) => write.wave === 2);
  const near = rest.filter((job) => speaksOf(keys, job));
  const answer = keys.length === 0 ? undefined : lookUp(fill.page, near, fill.order.patience);
  await writeAll(
    fill,
    rest.filter((job) => !near.includes(job)),
    answer?.note,
  );
  await answer?.answered(SIGN);
  await writeAll(fill, near);
  return answer === undefined || answer.sign() ? { jobs: [], until: 0 } : { jobs: near, until: answer.until };
};

const writeAll = async (fill: Fill, jobs: readonly Job[], note = (): void => undefined): Promise<void> => {
  let breath = performance.now();
  for (const job of jobs) {
    await attempt(fill, job, 'set');
    if (performance.now() - breath < BREATH) continue;
    note();
    await turn();
    breath = performance.now();
  }
  // Once for what a page undoes a frame later, twice for what only a paste can fill.
  for (let way = 1, last = -1; way < RUNGS.length; way += 1) {
    const open = jobs.filter((job) => job.tries > 0 && job.outcome === null);
    const tries = open.reduce((sum, job) => sum + job.tries, 0);
    if (tries === last || open.length === 0) break;
    last = tries;
    await nextFrame();
    note();
    for (const job of open) await again(fill, job);
  }
  await framesBack(fill);
};

/** After a frame has loaded itself again, the person is watched in its new document too. */
const framesBack = async ({ frames, watch, page }: Fill): Promise<void> => {
  if (await frames.back()) watch.also(page.roots());
};

/** A person at the keyboard goes first: nothing moves the caret while they type. */
const letType = async ({ watch }: Fill): Promise<void> => {
  for (let waited = 0; waited < MOST && watch.since() < 500; waited += 50) await pause(50);
};

const DIALOG = '[role="dialog"], [role="alertdialog"], dialog[open], [aria-modal="true"]';

/** A dialog that came over the page (« votre session va expirer ») is the person's to answer: the fill waits for it. */
const closedNow = async (fill: Fill, held: Held): Promise<Job['outcome']> => {
  const { page } = fill;
  const dialog = (): boolean =>
    all(page.document, DIALOG).some((one) => Element.prototype.checkVisibility.call(one));
  let closed = page.closed(held);
  if (closed === 'invisible') {
    await widgetKit()?.rest(held.element);
    closed = page.closed(page.find(held.control.ref) ?? held);
  }
  for (; closed === 'invisible' && fill.wait > 0 && dialog(); fill.wait -= 100) {
    await pause(100);
    closed = page.closed(page.find(held.control.ref) ?? held);
  }
  return closed;
};

const sendsAway = ({ document }: Page, { element }: Held): boolean =>
  formJudge(document.location.origin)(element) !== null;

const attempt = async (fill: Fill, job: Job, rung: Rung): Promise<void> => {
  const { page, watch } = fill;
  const one = job.write;
  await framesBack(fill);
  await letType(fill);
  const held = page.find(one.ref);
  if (held === undefined || !here(fill) || moved(held, job)) {
    job.outcome = held === undefined ? 'gone' : 'changed';
    return;
  }
  const now = reader().shownValue(held.element);
  // What a look-up put in its own spelling (« RUE DE LA REPUBLIQUE ») gives way to the dossier's.
  if (stands(held, job) && (now === job.start || now === one.value || job.tries > 0)) {
    job.heldOnce = true;
    return;
  }
  // A person who answers a group otherwise touches another of its radios.
  const touched = [held, ...page.group(held)].some((other) => watch.touched(other.element));
  // No plan writes into a form that would send it elsewhere: the page has changed where it goes.
  if (touched || sendsAway(page, held)) job.outcome = 'changed';
  else job.outcome = await closedNow(fill, held);
  if (job.outcome !== null) return;
  if (tagOf(held.element) === 'select') await answersCome(fill, one);
  const live = page.find(one.ref);
  if (live === undefined || !here(fill) || moved(live, job)) return;
  remember(page, live, one, job.start);
  job.tries += 1;
  await put(fill, job, live, rung);
  // A form that posts itself back does so in the next turn.
  if (live.control.frame > 0 && CHOICES.test(live.control.kind)) await nextFrame();
  if (stands(live, job)) job.heldOnce = true;
};

const put = async (fill: Fill, job: Job, live: Held, rung: Rung): Promise<void> => {
  const { page, watch } = fill;
  const { element, control } = live;
  const { ref, value, choose } = job.write;
  const { handle } = page.eyes();
  // A list that opens was not there a moment ago: each look is a new one.
  const shown = (one: Element): boolean => page.eyes().shown(one);
  if (tagOf(element) === 'select' && choose !== undefined) {
    watch.ours(() => answer(job, element as HTMLSelectElement, choose.words));
    return;
  }
  const kit = reader().widgetOf(element) === undefined ? undefined : widgetKit();
  if (kit === undefined) {
    // Typing stops at maxlength as it does for a person; setting would not.
    const long = control.maxLength !== null && value.length > control.maxLength;
    watch.ours(() => write(element, value, long ? 'type' : rung, handle(element)));
    return;
  }
  if (!(await inFront(fill))) {
    job.outcome = 'invisible';
    return;
  }
  const find = (): HTMLElement | undefined => page.find(ref)?.element;
  const order = { element, live: find, value, shown, ...(choose === undefined ? {} : { choose }) };
  const { done, offered } = await watch.ours(() => kit.write(order));
  const after = page.find(ref);
  if (done && after !== undefined) job.took = reader().shownValue(after.element);
  if (offered !== undefined) job.offered = offered.slice(0, 50);
};

/** Chooses in a native list whose answers came only when it was entered; one without the answer is left at once. */
const answer = (job: Job, list: HTMLSelectElement, words: readonly string[]): void => {
  const found = chosenIn(list, words);
  if ('value' in found) {
    write(list, found.value, 'set', undefined);
    job.took = found.value;
    return;
  }
  leaveList(list);
  job.offered = found.offered.slice(0, 50);
  // Another try would wait as long for the same.
  job.tries = RUNGS.length;
};

/** In a tab nobody looks at, kits draw neither list nor calendar: the fill waits a while for the person to come back. */
const inFront = async (fill: Fill): Promise<boolean> => {
  const { document } = fill.page;
  for (; document.hidden && fill.away > 0; fill.away -= 100) await pause(100);
  return !document.hidden;
};

/** Some lists are filled only once the control is entered or a look-up has answered. */
const answersCome = async (fill: Fill, { ref, value, choose }: Write): Promise<void> => {
  const { page } = fill;
  fill.lists -= await listComes({
    find: () => page.find(ref)?.element,
    enough: (list) => (choose === undefined ? offers(list, value) : hasAnswers(list)),
    busy: () => page.roots().some(atWork),
    left: fill.lists,
  });
};

/** The next way of writing when the last did not take; late, the first again, once, when the page undid what had taken. */
const again = async (fill: Fill, job: Job, late = false): Promise<void> => {
  const held = fill.page.find(job.write.ref);
  if (held === undefined || stands(held, job) || shortened(reader().shownValue(held.element), job.write))
    return;
  // A list that opened and has no such answer has none the second time.
  if (!job.heldOnce && job.offered !== undefined && job.offered.length > 0) return;
  const { kind } = held.control;
  const ways = CHOICES.test(kind) ? 2 : RUNGS.length;
  const undone = late && job.heldOnce;
  const rung = undone || ways === 2 ? 'set' : RUNGS[job.tries];
  if (rung === undefined || (undone ? job.rewritten : job.tries >= ways)) return;
  job.rewritten = undone;
  await attempt(fill, job, rung);
};

const settle = async (fill: Fill, jobs: readonly Job[], least = LATE): Promise<void> => {
  const written = jobs.filter((job) => job.tries > 0);
  if (written.length === 0) return;
  await quiet(fill.page, { least, most: MOST });
  fill.page.fresh();
  const before = written.map((job) => job.tries);
  for (const job of written) if (job.outcome === null) await again(fill, job, true);
  if (written.some((job, index) => job.tries !== before[index]))
    await quiet(fill.page, { least: LATE, most: MOST });
};
