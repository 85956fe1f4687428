import { attribute } from '../portal.content/dom';
import type { WidgetOrder } from '../portal.content/widgets';
import { calendarOf, calendarsOpen, cellOf, confirm, openCalendar, titleOf, turnTo } from './date-calendar';
import { dayShown, partsOf, shownInDate } from './date-find';
import { type Day, dayOf, sameDay, spellings } from './date-words';
import type { Result } from './list-write';
import { around, drawn, everywhere } from './place';
import { changed, enter, key, leave, paste, press, type, typeSigns } from './touch';
import { type Clock, clockOf, frame, pause, stirs, turn, until } from './wait';
import type { DateWidget } from './widget';

type Find = () => DateWidget | null;

const holds = (find: Find, day: Day | null): boolean => {
  const widget = find();
  if (widget === null) return false;
  if (day === null) return shownInDate(widget) === '';
  return sameDay(dayShown(widget), day) && attribute(widget.element, 'aria-invalid') !== 'true';
};

/** Does it still hold once left and the page had its say? */
const stays = async (find: Find, day: Day | null): Promise<boolean> => {
  if ((await until(() => holds(find, day), 200)) === null) return false;
  // A page that has its say shows it; one that rests for a frame has none.
  const moved = await stirs(frame);
  if (moved) await pause(45);
  return holds(find, day);
};

/** Puts a day in a picker: sections, else typed, else by its calendar. */
export const writeDate = async (order: WidgetOrder, find: Find): Promise<Result> => {
  const widget = find();
  const day = order.value === '' ? null : dayOf(order.value);
  if (widget === null || (day === null && order.value !== '')) return { done: false };
  if (holds(find, day)) return { done: true };
  const clock = clockOf(6000);
  widget.element.scrollIntoView({ block: 'nearest' });
  const before = calendarsOpen(widget);
  if (day === null) return { done: await emptyDate(find, before) };
  if (widget.sections.length > 0 && (await writeSections(find, day))) return { done: true };
  if (widget.input !== null && !widget.input.readOnly && (await typeDay(find, day, before, clock)))
    return { done: true };
  const done = await clickDay(find, day, before, clock);
  return { done };
};

/** Leaves the picker and shuts its calendar. */
const end = async (find: Find, before: ReadonlySet<Element>): Promise<void> => {
  const widget = find();
  if (widget === null) return;
  const target = widget.input ?? widget.element;
  const isOpen = (): boolean => calendarOf(widget, before) !== null;
  if (isOpen() && (await until(() => !isOpen(), 120)) === null) {
    key(target, 'Escape');
    await until(() => !isOpen(), 120);
  }
  leave(target);
  if (isOpen() && (await until(() => !isOpen(), 250)) === null) {
    const calendar = calendarOf(widget, before);
    if (calendar !== null) key(calendar, 'Escape');
    const shade = everywhere(target, '.cdk-overlay-backdrop, .MuiBackdrop-root, .v-overlay__scrim')
      .filter(drawn)
      .at(-1);
    if (shade !== undefined && isOpen()) press(shade);
    // Kits that close on a press outside look for it on the document.
    else if (isOpen()) outside(widget.element);
    await until(() => !isOpen(), 250);
  }
};

const outside = (element: HTMLElement): void => {
  const { documentElement } = element.ownerDocument;
  const about = { bubbles: true, composed: true, button: 0 };
  documentElement.dispatchEvent(new PointerEvent('pointerdown', about));
  documentElement.dispatchEvent(new MouseEvent('mousedown', about));
};

/** These listen to what is typed once a press has opened them, and take it at Enter. */
const ENTERED = '.ant-picker, .v-date-input';
/** These take it when left, else at Enter; no browser acts on a key that a script sends: no form is sent by it. */
const ENTER = '.ant-picker, .react-datepicker-wrapper, .el-date-editor, .v-date-input';

const isEntered = (find: Find): boolean => {
  const element = find()?.element;
  return element !== undefined && around(element, ENTERED) !== null;
};

const typeDay = async (
  find: Find,
  day: Day,
  before: ReadonlySet<Element>,
  clock: Clock,
): Promise<boolean> => {
  for (const spelling of spellings(day, find()?.input?.placeholder ?? ''))
    for (const entered of !isEntered(find) ? [false, true] : [true]) {
      const input = find()?.input ?? null;
      if (input === null || clock.left() < 3000) return false;
      if (entered && around(input, ENTER) === null) continue;
      const said = await typeOnce(find, input, spelling, entered, before, doubtful(day, input) ? day : null);
      if (said === 'blocked') return false;
      if (said === 'typed' && (await stays(find, day))) return true;
      const live = find()?.input ?? null;
      if (live !== null && live.value !== '') await typeOnce(find, live, '', entered, before, null);
    }
  return false;
};

const typeOnce = async (
  find: Find,
  input: HTMLInputElement,
  text: string,
  entered: boolean,
  before: ReadonlySet<Element>,
  doubt: Day | null,
): Promise<'typed' | 'blocked' | 'misread'> => {
  enter(input);
  if (around(input, ENTERED) === null) await turn();
  else {
    press(input);
    await pause(20);
  }
  if (text === '') type(input, text);
  else typeSigns(input, text);
  await turn();
  // A calendar goes where the typing leads it.
  if (doubt !== null && (await until(() => isCalendarOpen(find, before), 20)) !== null) await pause(45);
  const blocked = text !== '' && !/\d/.test(input.value);
  const misread = doubt !== null && misreads(find, before, doubt);
  if (entered && !misread) key(input, 'Enter');
  changed(input);
  leave(input);
  await turn();
  await end(find, before);
  return blocked ? 'blocked' : misread ? 'misread' : 'typed';
};

/** Day and month could be taken one for the other, and no hint says which comes first. */
const doubtful = ({ day, month }: Day, { placeholder }: HTMLInputElement): boolean =>
  day <= 12 && day !== month && !/mm/i.test(placeholder);

const isCalendarOpen = (find: Find, before: ReadonlySet<Element>): boolean => {
  const widget = find();
  return widget !== null && calendarOf(widget, before) !== null;
};

/** The calendar that follows the typing has gone to another month. */
const misreads = (find: Find, before: ReadonlySet<Element>, day: Day): boolean => {
  const widget = find();
  const calendar = widget === null ? null : calendarOf(widget, before);
  const title = calendar === null ? null : titleOf(calendar);
  return title !== null && title.month === day.day && title.year === day.year;
};

const clickDay = async (
  find: Find,
  day: Day,
  before: ReadonlySet<Element>,
  clock: Clock,
): Promise<boolean> => {
  const widget = find();
  if (widget === null) return false;
  const live = (): HTMLElement | null => calendarOf(find() ?? widget, before);
  const opened = await openCalendar(widget, before, clock);
  if (opened !== null && (await turnTo(day, live, clock))) {
    const cell = await until(() => {
      const box = live();
      return box === null ? null : cellOf(box, day);
    }, 200);
    if (cell !== null) {
      press(cell);
      await until(() => live() === null || holds(find, day), 200);
      const box = live();
      if (box !== null) confirm(box);
      await until(() => holds(find, day), 300);
    }
  }
  await end(find, before);
  return stays(find, day);
};

/** Sections: the whole day pasted, else each figure typed in its own. */
const writeSections = async (find: Find, day: Day): Promise<boolean> => {
  const widget = find();
  const parts = widget === null ? null : partsOf(widget);
  if (widget === null || parts === null) return false;
  const figures = {
    day: String(day.day).padStart(2, '0'),
    month: String(day.month).padStart(2, '0'),
    year: String(day.year),
  };
  const first = widget.sections[0] ?? parts.day;
  const order = widget.sections.map((one) =>
    one === parts.day ? figures.day : one === parts.month ? figures.month : figures.year,
  );
  press(first);
  enter(first);
  await pause(20);
  for (const name of ['day', 'month', 'year'] as const) {
    const section = partsOf(find() ?? widget)?.[name];
    if (section === undefined) return false;
    press(section);
    enter(section);
    await pause(20);
    section.ownerDocument.getSelection()?.selectAllChildren(section);
    section.ownerDocument.execCommand('insertText', false, figures[name]);
    await pause(20);
  }
  leave(widget.element);
  if (await stays(find, day)) return true;
  const again = partsOf(find() ?? widget)?.day ?? first;
  enter(again);
  paste(again, order.join('/'));
  await pause(30);
  leave(widget.element);
  return stays(find, day);
};

const emptyDate = async (find: Find, before: ReadonlySet<Element>): Promise<boolean> => {
  const widget = find();
  if (widget === null) return false;
  const empty = (): boolean => holds(find, null);
  const { input } = widget;
  if (input !== null && !input.readOnly) {
    enter(input);
    type(input, '');
    if (around(input, ENTERED) !== null) key(input, 'Enter');
    changed(input);
    leave(input);
    await pause(20);
    await end(find, before);
    if (empty()) return true;
  }
  const mark = clearMark(widget);
  if (mark !== undefined) {
    press(mark);
    await until(empty, 200);
    await end(find, before);
    if (empty()) return true;
  }
  for (const section of widget.sections) {
    press(section);
    enter(section);
    await pause(20);
    section.ownerDocument.getSelection()?.selectAllChildren(section);
    section.ownerDocument.execCommand('delete');
    await pause(20);
  }
  leave(widget.element);
  return (await until(empty, 200)) !== null;
};

const clearMark = ({ box }: DateWidget): Element | undefined => {
  for (const kind of ['mouseenter', 'mouseover'])
    box.dispatchEvent(new MouseEvent(kind, { bubbles: kind === 'mouseover' }));
  return (
    box.querySelector(
      '.ant-picker-clear, .el-input__clear, .el-range__close-icon, .react-datepicker__close-icon, [class*=clear]',
    ) ?? undefined
  );
};
