import { all, attribute, isHtml, tagOf } from '../portal.content/dom';
import type { WidgetOrder } from '../portal.content/widgets';
import { direction, fold, likeness } from '../portal.content/words';
import { foldsAway } from './fold';
import { labelsIn, pick, type Row, scrollerOf } from './list-choose';
import { emptyList } from './list-empty';
import { close, expanded, type OpenList, open, openBefore, openList, rowsOf, settle } from './list-open';
import { shownInList } from './list-shown';
import { drawn, faces } from './place';
import { click, down, enter, leave, type, up } from './touch';
import { type Clock, clockOf, pause, scrolled, turn, until } from './wait';
import type { ListWidget } from './widget';

export type Result = { readonly done: boolean; readonly offered?: readonly string[] };

const MOST = 6000;

/** The words an order looks for, best first: those of the plan, and those of the twin's option of that value. */
const wantedOf = ({ value, choose }: WidgetOrder, { twin }: ListWidget): string[] => {
  const option = twin === null ? undefined : Array.from(twin.options).find((one) => one.value === value);
  return [
    ...new Set([...(option === undefined ? [] : [option.text]), ...(choose?.words ?? []), value]),
  ].filter((word) => word.trim() !== '');
};

/** Puts a value in a list: opens it, looks, types to search, scrolls to the end; gives up without a trace. */
export const writeList = async (order: WidgetOrder, find: () => ListWidget | null): Promise<Result> => {
  const widget = find();
  if (widget === null) return { done: false };
  const clock = clockOf(MOST);
  const before = openBefore(widget);
  if (order.value === '') return { done: await emptyList(widget, before, clock) };
  const wanted = wantedOf(order, widget);
  if (likeness(shownInList(widget), wanted) === 'sure') return { done: true };
  const start = widget.input?.value ?? '';
  const look = (): OpenList | null => openList(find() ?? widget, before);
  const offered = new Set<string>();
  const note = (): void => {
    const list = look();
    if (list !== null && offered.size < 50) for (const label of labelsIn(list)) offered.add(label);
  };
  const sure = (): Row | null => {
    const list = look();
    const row = list === null ? null : pick(list, wanted);
    return row?.sure ? row : null;
  };
  const settled = async (typed: boolean): Promise<Row | null> => {
    await settle(look, widget, clock, () => sure() !== null, typed);
    const list = look();
    note();
    return list === null ? null : pick(list, wanted);
  };

  let list = await open(widget, before, clock);
  let row = list === null ? null : await settled(false);
  const whole = list !== null && scrollerOf(list) === null;
  if (row !== null && !row.sure && !whole && clock.left() > 2500) row = null;
  let kept = false;
  const search = (): HTMLInputElement | null => widget.input ?? searchIn(look());
  if (row === null && search() !== null) {
    for (const query of queriesOf(order, wanted)) {
      const input = search();
      if (input === null || clock.left() < 900) break;
      type(input, query);
      row = await settled(true);
      if (row !== null) break;
      kept = input === widget.input && look() === null ? true : labelsNow(look()) === 0;
    }
    if (row === null && list !== null && search() !== null && scrolls(list)) {
      const input = search();
      if (input !== null && !kept) type(input, '');
      await settled(false);
    }
  }
  list = look();
  if (row === null && list !== null) row = await scan(list, look, wanted, clock, note);
  if (row !== null && (await take(row, look, wanted, widget, find, before))) return { done: true };
  if (row === null && kept && widget.input !== null && (await keepText(widget, order.value, find, before)))
    return { done: true };
  await restore(widget, start, before);
  return { done: false, offered: [...offered].slice(0, 50) };
};

const labelsNow = (list: OpenList | null): number => (list === null ? 0 : labelsIn(list).length);
const scrolls = (list: OpenList): boolean => scrollerOf(list) !== null;

/** What to type, most telling first: at most four tries. */
const queriesOf = ({ choose, value }: WidgetOrder, wanted: readonly string[]): string[] =>
  [...new Set([...(choose?.query ?? []), ...(choose === undefined ? [value] : []), ...wanted.slice(0, 1)])]
    .filter((query) => query.trim() !== '')
    .slice(0, 4);

/** The search box that some lists draw above their rows. */
const searchIn = (list: OpenList | null): HTMLInputElement | null => {
  if (list === null) return null;
  for (
    let at: Element | null = list.box, step = 0;
    at !== null && step < 3;
    at = at.parentElement, step += 1
  ) {
    if (tagOf(at) === 'body') return null;
    const input = all(at, 'input').find(
      (node) => /^(text|search|)$/.test(attribute(node, 'type')) && isHtml(node) && faces(node),
    );
    if (input !== undefined && !(input as HTMLInputElement).readOnly) return input as HTMLInputElement;
  }
  return null;
};

/** Scrolls a list that draws only a part of its rows until a row says it: by halves where sorted, else to its end. */
const scan = async (
  list: OpenList,
  look: () => OpenList | null,
  wanted: readonly string[],
  clock: Clock,
  note: () => void,
): Promise<Row | null> => {
  const scroller = scrollerOf(list);
  if (scroller === null) return null;
  const start = scroller.scrollTop;
  const at = async (top: number): Promise<Row | null> => {
    await scrolled(scroller, () => {
      scroller.scrollTop = top;
      scroller.dispatchEvent(new Event('scroll'));
    });
    await drawnRows(look, scroller);
    note();
    const now = look();
    return now === null ? null : pick(now, wanted);
  };
  let low = 0;
  let high = scroller.scrollHeight - scroller.clientHeight;
  for (let step = 0; step < 14 && high - low > scroller.clientHeight / 2 && clock.left() > 2500; step += 1) {
    const row = await at((low + high) / 2);
    if (row?.sure) return row;
    const way = (await until(() => lies(look(), wanted), 120)) ?? 0;
    if (way === 0) break;
    if (way < 0) high = (low + high) / 2;
    else low = (low + high) / 2;
  }
  let maybe: { top: number; label: string } | null = null;
  let several = false;
  for (
    let top = 0, was = -1;
    clock.left() > 900;
    top = scroller.scrollTop + Math.max(40, scroller.clientHeight)
  ) {
    const row = await at(top);
    if (row?.sure) return row;
    if (scroller.scrollTop === was) break;
    was = scroller.scrollTop;
    if (row !== null && maybe !== null && maybe.label !== row.label) several = true;
    if (row !== null) maybe = { top: scroller.scrollTop, label: row.label };
  }
  if (maybe !== null && !several) return at(maybe.top);
  await scrolled(scroller, () => {
    scroller.scrollTop = start;
  });
  return null;
};

/** -1 or 1 when the wanted lies before or after the rows of a sorted list. */
const lies = (list: OpenList | null, wanted: readonly string[]): -1 | 1 | null =>
  (list === null ? 0 : direction(labelsIn(list), wanted)) || null;

/** Until the list has drawn rows in its window again. */
const drawnRows = async (look: () => OpenList | null, scroller: HTMLElement): Promise<void> => {
  const inView = (row: HTMLElement): boolean => {
    const [one, box] = [row.getBoundingClientRect(), scroller.getBoundingClientRect()];
    return one.bottom > box.top + 4 && one.top < box.bottom - 4;
  };
  const drawnNow = (): boolean => {
    const list = look();
    return list !== null && rowsOf(list).some(inView);
  };
  await turn();
  await until(drawnNow, 300, 8);
  await pause(8);
};

/** Clicks the row and waits until the widget shows it. */
const take = async (
  row: Row,
  look: () => OpenList | null,
  wanted: readonly string[],
  widget: ListWidget,
  find: () => ListWidget | null,
  before: ReadonlySet<Element>,
): Promise<boolean> => {
  const others = (): string[] => {
    const list = look();
    return list === null ? [] : labelsIn(list).map(fold);
  };
  // « Lyon 3e » is not « Lyon »: a shorter text only counts when it is no other row's.
  const says = (): boolean => {
    const shown = fold(shownInList(find() ?? widget));
    const label = fold(row.label);
    return shown !== '' && (shown === label || (label.startsWith(`${shown} `) && !others().includes(shown)));
  };
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const list = look();
    const drawnNow = (): HTMLElement | null => {
      const now = look();
      return row.row.isConnected ? row.row : now === null ? null : (pick(now, wanted)?.row ?? null);
    };
    const scroller = list === null ? null : scrollerOf(list);
    const show = (): void => drawnNow()?.scrollIntoView({ block: 'nearest' });
    if (scroller === null) show();
    else await scrolled(scroller, show);
    const live = drawnNow();
    if (live === null) break;
    down(live);
    up(live);
    if (live.isConnected) click(live);
    await until(() => look() === null || (says() && !expanded(find() ?? widget)), 500);
    if (says()) break;
  }
  await close(find() ?? widget, before);
  leave((find() ?? widget).element);
  foldsAway(widget.element.ownerDocument, () => look() === null);
  return (await until(says, 400)) !== null;
};

/** A list that lets free text stand: what was typed is still there once left, and the page does not mind. */
const keepText = async (
  widget: ListWidget,
  value: string,
  find: () => ListWidget | null,
  before: ReadonlySet<Element>,
): Promise<boolean> => {
  const { input } = widget;
  if (input === null || !drawn(input)) return false;
  enter(input);
  if (input.value !== value) type(input, value);
  await close(widget, before);
  leave(input);
  await pause(250);
  const now = find() ?? widget;
  const stands = fold(shownInList(now)) === fold(value) && !expanded(now);
  return stands && attribute(now.element, 'aria-invalid') !== 'true';
};

/** Leaves it as it was found: text put back, list closed, focus gone. */
const restore = async (widget: ListWidget, start: string, before: ReadonlySet<Element>): Promise<void> => {
  if (widget.input?.isConnected && widget.input.value !== start) type(widget.input, start);
  await close(widget, before);
  leave(widget.element);
  await pause(30);
  if (widget.input?.isConnected && widget.input.value !== start) {
    enter(widget.input);
    type(widget.input, start);
    await close(widget, before);
    leave(widget.element);
  }
};
