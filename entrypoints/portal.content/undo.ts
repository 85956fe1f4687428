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
  readonly held: Held;
  readonly before: string;
  /** For a radio: the one of its group that was ticked. */
  readonly radioBefore: Held | undefined;
  /** Every ref it was written under, and all that we or the page made of it: those values are not a person's. */
  readonly refs: string[];
  readonly ours: string[];
  readonly id: string;
};

const memories = new WeakMap<Document, Set<Memory>>();

const bookFor = (document: Document): Set<Memory> => {
  const known = memories.get(document) ?? new Set();
  memories.set(document, known);
  return known;
};

const isOurs = ({ ours }: Memory, now: string): boolean => ours.some((value) => sameValue(now, value));

/** Keeps what stood there before the first write of a control; a later one hides it only when a person wrote between. */
export const remember = (page: Page, held: Held, one: Write, before: string): void => {
  const book = bookFor(page.document);
  const known = [...book].find((memory) => page.look(memory.held)?.element === held.element);
  const again = known !== undefined && (known.refs.includes(one.ref) || isOurs(known, before));
  const radioBefore = page.group(held).find(({ element }) => shownValue(element) === 'true');
  const memory = again ? known : { held, before, radioBefore, refs: [], ours: [], id: one.id };
  if (known !== undefined) book.delete(known);
  book.add(memory);
  memory.refs.push(one.ref);
  memory.ours.push(one.value, ...one.accepts);
};

/** What the page made of a write in the end is no person's either. */
export const settled = (document: Document, ref: string, shown: string): void => {
  for (const { refs, ours } of bookFor(document)) if (refs.includes(ref)) ours.push(shown);
};

/** Gives back what stood before these writes, unless the value is no longer ours. The latest write goes first. */
export const undo = async (document: Document, refs: readonly string[]): Promise<readonly Verdict[]> => {
  const book = bookFor(document);
  const chosen = [...book].reverse().filter((memory) => memory.refs.some((ref) => refs.includes(ref)));
  const page = livePage(document);
  const watch = watchPerson(document);
  const early = chosen.map((memory) => watch.ours(() => giveBack(page, memory)));
  await nextFrame();
  await pause(300);
  await quiet(document, page.pulse, { most: 2000 });
  page.fresh();
  watch.stop();
  return chosen.map((memory, index) => {
    const { before, id } = memory;
    const ref = memory.refs.at(-1) ?? '';
    const held = page.look(memory.held);
    const shown = held === undefined ? '' : shownValue(held.element);
    const outcome: Outcome =
      held === undefined ? 'gone' : (early[index] ?? (sameValue(shown, before) ? 'accepted' : 'refused'));
    if (/^(accepted|gone)$/.test(outcome)) book.delete(memory);
    const pageError = held === undefined ? '' : pageErrorOf(held.element);
    return { ref, selector: memory.held.control.selector, id, outcome, shown, pageError };
  });
};

const giveBack = (page: Page, memory: Memory): Outcome | null => {
  const { before, radioBefore } = memory;
  const held = page.again(memory.held);
  if (held === undefined) return 'gone';
  const now = shownValue(held.element);
  if (now === before) return null;
  if (!isOurs(memory, now)) return 'changed';
  const closed = closedTo(page, held);
  if (closed !== null) return closed;
  const { shown } = page.eyes();
  if (held.control.kind !== 'radio') {
    write(held.element, before, 'set', page.labels(held.element), shown);
    return null;
  }
  const other = radioBefore === undefined ? undefined : page.again(radioBefore);
  if (other === undefined) untick(held.element);
  else write(other.element, 'true', 'set', page.labels(other.element), shown);
  return null;
};
