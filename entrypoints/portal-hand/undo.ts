import { sameValue } from '@/lib/autofill/same';
import type { Outcome, Verdict, Write } from '@/lib/autofill/types';
import type { Held } from '../portal.content/collect';
import { reader } from '../portal.content/reader';
import { widgetKit } from '../portal.content/widgets';
import { livePage, type Page } from './page';
import { pageErrorOf } from './page-error';
import { pause, quiet } from './quiet';
import { untick, write } from './write';

/** What a control held before us, kept in memory for as long as the page lives. */
type Memory = {
  held: Held;
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
  const radioBefore = page.group(held).find(({ element }) => reader().shownValue(element) === 'true');
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

/**
 * A control that the page renamed or drew anew just as it was written: under this later ref stands what we put in one
 * that is gone, and in no other such.
 */
const rename = (page: Page, book: ReadonlySet<Memory>, ref: string): void => {
  if ([...book].some(({ refs }) => refs.includes(ref))) return;
  const now = page.find(ref);
  // Of a choice, « true » says nothing of whose it is.
  if (now === undefined || /^(radio|checkbox)$/.test(now.control.kind)) return;
  const value = reader().shownValue(now.element);
  const [only, ...others] = [...book].filter(
    (memory) =>
      memory.held.control.kind === now.control.kind &&
      memory.held.control.frame === now.control.frame &&
      isOurs(memory, value) &&
      page.look(memory.held) === undefined,
  );
  if (only === undefined || others.length > 0) return;
  only.held = now;
  only.refs.push(ref);
};

/** Gives back what stood before these writes, unless the value is no longer ours. The latest write goes first. */
export const undo = async (document: Document, refs: readonly string[]): Promise<readonly Verdict[]> => {
  const book = bookFor(document);
  const page = livePage(document);
  for (const ref of refs) rename(page, book, ref);
  const chosen = [...book].reverse().filter((memory) => memory.refs.some((ref) => refs.includes(ref)));
  const early: (Outcome | null)[] = [];
  const patience: Patience = { left: 1600 };
  for (const memory of chosen) early.push(await giveBack(page, memory, patience));
  await quiet(page, { least: 300, most: 2000 });
  page.fresh();
  return chosen.map((memory, index) => {
    const { before, id } = memory;
    const ref = memory.refs.at(-1) ?? '';
    const held = page.look(memory.held);
    const shown = held === undefined ? '' : reader().shownValue(held.element);
    const outcome: Outcome =
      held === undefined ? 'gone' : (early[index] ?? (sameValue(shown, before) ? 'accepted' : 'refused'));
    if (/^(accepted|gone)$/.test(outcome)) book.delete(memory);
    const pageError = held === undefined ? '' : pageErrorOf(held.element);
    return { ref, selector: memory.held.control.selector, id, outcome, shown, pageError };
  });
};

/** Milliseconds that one undo still waits in all for what lies over its controls. */
type Patience = { left: number };

/** Why it cannot be reached; a list that was given back just before may still be closing over it. */
const closedAfter = async (page: Page, memory: Memory, patience: Patience): Promise<Outcome | null> => {
  for (;;) {
    const held = page.look(memory.held);
    const closed = held === undefined ? 'gone' : page.closed(held);
    if (closed !== 'invisible' || patience.left <= 0) return closed;
    patience.left -= 80;
    await pause(80);
  }
};

const giveBack = async (page: Page, memory: Memory, patience: Patience): Promise<Outcome | null> => {
  const { before, radioBefore } = memory;
  const held = page.again(memory.held);
  if (held === undefined) return 'gone';
  const now = reader().shownValue(held.element);
  if (now === before) return null;
  if (!isOurs(memory, now)) return 'changed';
  const closed = await closedAfter(page, memory, patience);
  if (closed !== null) return closed;
  const { handle } = page.eyes();
  const shown = (one: Element): boolean => page.eyes().shown(one);
  const put = ({ element }: Held, value: string): void => write(element, value, 'set', handle(element));
  const kit = reader().widgetOf(held.element) === undefined ? undefined : widgetKit();
  if (kit !== undefined) {
    const live = (): HTMLElement | undefined => page.again(memory.held)?.element;
    const choose = { query: [before], words: [before] };
    await kit.write({ element: held.element, live, value: before, choose, shown });
    return null;
  }
  if (held.control.kind !== 'radio') {
    put(held, before);
    return null;
  }
  const other = radioBefore === undefined ? undefined : page.again(radioBefore);
  if (other !== undefined) put(other, 'true');
  else if (held.control.inputType === 'radio') untick(held.element);
  // A card that stays down comes up again by the same click.
  else put(held, 'false');
  return null;
};
