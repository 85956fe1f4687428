import { sameValue } from '@/lib/autofill/same';
import type { Outcome, Verdict, Write } from '@/lib/autofill/types';
import { type Held, shownValue } from './collect';
import { closedTo, livePage, type Page } from './page';
import { pageErrorOf } from './page-error';
import { nextFrame, pause, quiet } from './quiet';
import { watchPerson } from './watch';
import { untick, write } from './write';

/** What a control held before us, kept in memory for as long as the page lives. */
type Memory = {
  readonly write: Write;
  readonly before: string;
  /** For a radio: the ref-less control of its group that was ticked, null when none was. */
  readonly radioBefore: Held | null;
};

const memories = new WeakMap<Document, Map<string, Memory>>();

const bookFor = (document: Document): Map<string, Memory> => {
  const known = memories.get(document) ?? new Map<string, Memory>();
  memories.set(document, known);
  return known;
};

const rootDocument = (element: HTMLElement): Document => {
  const view = element.ownerDocument.defaultView;
  return view === null ? element.ownerDocument : (view.top as Window).document;
};

/** Keeps what stood there before the first write of a control; later writes do not hide it. */
export const remember = (page: Page, held: Held, one: Write, before: string): void => {
  const book = bookFor(rootDocument(held.element));
  if (book.has(one.ref)) return;
  const { kind, group, frame } = held.control;
  const radios = kind === 'radio' ? page.controls().filter((other) => other.control.kind === 'radio') : [];
  const ticked = radios.find(
    (other) =>
      other.control.group === group && other.control.frame === frame && shownValue(other.element) === 'true',
  );
  book.set(one.ref, { write: one, before, radioBefore: ticked ?? null });
};

/** Gives back what stood before, unless the value is no longer ours. The latest write goes first. */
export const undo = async (
  document: Document,
  refs: readonly string[] | 'all',
): Promise<readonly Verdict[]> => {
  const book = bookFor(document);
  const chosen = [...book.entries()].reverse().filter(([ref]) => refs === 'all' || refs.includes(ref));
  const page = livePage(document);
  const watch = watchPerson(document);
  const early = new Map<string, Outcome>();
  for (const [ref, memory] of chosen) {
    const outcome = watch.ours(() => giveBack(page, ref, memory));
    if (outcome !== null) early.set(ref, outcome);
  }
  await nextFrame();
  await pause(300);
  await quiet(document, page.pulse, { most: 2000 });
  page.fresh();
  watch.stop();
  return chosen.map(([ref, memory]) => {
    const held = page.find(ref);
    const shown = held === undefined ? '' : shownValue(held.element);
    const back = shown === memory.before || sameValue(shown, memory.before);
    const outcome: Outcome =
      held === undefined ? 'gone' : (early.get(ref) ?? (back ? 'accepted' : 'refused'));
    if (outcome === 'accepted') book.delete(ref);
    const { selector, id } = memory.write;
    return {
      ref,
      selector,
      id,
      outcome,
      shown,
      pageError: held === undefined ? '' : pageErrorOf(held.element),
    };
  });
};

const giveBack = (page: Page, ref: string, memory: Memory): Outcome | null => {
  const held = page.find(ref);
  if (held === undefined) return 'gone';
  const now = shownValue(held.element);
  if (now === memory.before) return null;
  const ours = [memory.write.value, ...memory.write.accepts].some((value) => sameValue(now, value));
  if (!ours) return 'changed';
  const closed = closedTo(page, held);
  if (closed !== null) return closed;
  const { shown } = page.eyes();
  if (held.control.kind !== 'radio') {
    write(held.element, memory.before, 'set', page.labels(held.element), shown);
    return null;
  }
  const other = memory.radioBefore;
  if (other?.element.isConnected) write(other.element, 'true', 'set', page.labels(other.element), shown);
  else untick(held.element);
  return null;
};
