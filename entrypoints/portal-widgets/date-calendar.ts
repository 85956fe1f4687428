import { all, attribute, composedParent, isHtml, tagOf } from '../portal.content/dom';
import { fold } from '../portal.content/words';
import type { Day } from './date-words';
import { dayOf, monthOf, sameDay } from './date-words';
import { drawn, everywhere, named, wordsOf } from './place';
import { changed, click, down, enter, press, up } from './touch';
import { type Clock, pause, turn, until } from './wait';
import type { DateWidget } from './widget';

const CALENDARS =
  '.flatpickr-calendar.open, .react-datepicker, .ant-picker-panel-container, .p-datepicker, .p-datepicker-panel, .mat-datepicker-content, .el-picker-panel, .v-date-picker, .MuiPickersLayout-root, [role=dialog]:has([role=grid]), [role=application]:has([role=grid])';
const TITLES =
  '.react-datepicker__header--custom, .react-datepicker__current-month, .ant-picker-header-view, .p-datepicker-title, .mat-calendar-period-button, .el-date-picker__header, .MuiPickersCalendarHeader-label, .v-date-picker-controls, .flatpickr-current-month';
const DAYS =
  '.flatpickr-day, .react-datepicker__day, td.ant-picker-cell, .p-datepicker-calendar td > span, .mat-calendar-body-cell, .el-date-table td, .v-date-picker-month__day button, [role=gridcell] button, button[role=gridcell], [role=gridcell], td';
const OUTSIDE = /(prev|next)-?month(day)?|outside|other-month|adjacent|hidden|weeknumber|week-number/i;
const BARRED = /disabled/;

const seen = (nodes: readonly Element[]): HTMLElement[] => nodes.filter(isHtml).filter(drawn);

export const calendarsOpen = (widget: DateWidget): ReadonlySet<Element> =>
  new Set(seen(everywhere(widget.element, CALENDARS)));

/** The calendar that this widget has open now. */
export const calendarOf = (widget: DateWidget, before: ReadonlySet<Element>): HTMLElement | null => {
  const controlled = named(widget.element, ['aria-controls', 'aria-owns']).filter(drawn);
  const held = controlled.find((node) => seen(all(node, DAYS)).length > 20);
  if (held !== undefined) return held;
  return (
    seen(everywhere(widget.element, CALENDARS)).find(
      (node) => !before.has(node) && seen(all(node, DAYS)).length > 0,
    ) ?? null
  );
};

const openers = (widget: DateWidget): HTMLElement[] => {
  const holder = composedParent(widget.box);
  const near = [widget.box, ...(isHtml(holder) ? [holder] : [])];
  const field = composedParent(holder ?? widget.box);
  const far = isHtml(field) && all(field, 'input:not([type=hidden])').length <= 1 ? [field] : [];
  const buttons = [...near, ...far].flatMap((box) =>
    all(box, 'button, [role=button]').filter((node) => {
      const name = fold(`${attribute(node, 'aria-label')} ${attribute(node, 'title')}`);
      return attribute(node, 'aria-haspopup') === 'dialog' || /calend|date/.test(name);
    }),
  );
  return [...new Set([widget.input ?? widget.element, ...buttons, widget.box])].filter(isHtml);
};

/** Opens the calendar: the mouse on the input, then on its button. */
export const openCalendar = async (
  widget: DateWidget,
  before: ReadonlySet<Element>,
  clock: Clock,
): Promise<HTMLElement | null> => {
  const look = (): HTMLElement | null => calendarOf(widget, before);
  enter(widget.input ?? widget.element);
  const early = await until(look, 40);
  if (early !== null) return early;
  for (const target of openers(widget)) {
    if (clock.left() < 1000 || !drawn(target)) continue;
    down(target);
    const first = await until(look, 60);
    up(target);
    if (first !== null) return first;
    click(target);
    const found = await until(look, 250);
    if (found !== null) return found;
  }
  return null;
};

/** Month and year drawn above the days. */
export const titleOf = (box: HTMLElement): { month: number; year: number } | null => {
  const fields = all(box, 'select, input').filter(isHtml).filter(drawn) as (
    | HTMLSelectElement
    | HTMLInputElement
  )[];
  const said = seen(all(box, TITLES)).map((node) => node.textContent ?? '');
  const lists = fields.map((field) =>
    tagOf(field) === 'select' ? ((field as HTMLSelectElement).selectedOptions[0]?.text ?? '') : field.value,
  );
  const words = fold([...said, ...lists].join(' '))
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .split(' ');
  const month = words.map(monthOf).find((found) => found > 0) ?? 0;
  const year = Number(words.find((word) => /^(19|20)\d\d$/.test(word)) ?? 0);
  return month > 0 && year > 0 ? { month, year } : null;
};

const NAMES = {
  previous: /^(mois precedent|precedent|previous month|previous|prev|go to the previous month|dernier mois)/,
  next: /^(mois suivant|suivant|next month|next|go to the next month)/,
  previousYear: /^(annee precedente|previous year|prev year)/,
  nextYear: /^(annee (suivante|prochaine)|next year)/,
} as const;
const MARKS: Readonly<Record<keyof typeof NAMES, string>> = {
  previous:
    '.flatpickr-prev-month, .react-datepicker__navigation--previous, .ant-picker-header-prev-btn, .p-datepicker-prev, .mat-calendar-previous-button, .el-picker-panel__icon-btn.arrow-left, .MuiPickersArrowSwitcher-previousIconButton',
  next: '.flatpickr-next-month, .react-datepicker__navigation--next, .ant-picker-header-next-btn, .p-datepicker-next, .mat-calendar-next-button, .el-picker-panel__icon-btn.arrow-right, .MuiPickersArrowSwitcher-nextIconButton',
  previousYear: '.ant-picker-header-super-prev-btn, .el-picker-panel__icon-btn.d-arrow-left',
  nextYear: '.ant-picker-header-super-next-btn, .el-picker-panel__icon-btn.d-arrow-right',
};

const arrow = (box: HTMLElement, kind: keyof typeof NAMES): HTMLElement | null =>
  seen(all(box, MARKS[kind]))[0] ??
  seen(all(box, 'button, [role=button]')).find((node) =>
    NAMES[kind].test(fold(attribute(node, 'aria-label'))),
  ) ??
  null;

/** Moves by lists or a box of the header that name the year and the month, where there are any. */
const moveByFields = async (box: HTMLElement, wanted: Day): Promise<void> => {
  for (const field of seen(all(box, 'select, input.cur-year, input[aria-label]'))) {
    if (tagOf(field) === 'select') {
      const list = field as HTMLSelectElement;
      const option = Array.from(list.options).find(
        ({ text }) => text.trim() === String(wanted.year) || monthOf(text) === wanted.month,
      );
      if (option === undefined || option.selected) continue;
      list.value = option.value;
      list.dispatchEvent(new Event('input', { bubbles: true }));
      changed(list);
    } else if (/^\d{4}$/.test((field as HTMLInputElement).value)) {
      (field as HTMLInputElement).value = String(wanted.year);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      field.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
      changed(field);
    }
    await turn();
  }
};

/** Moves by the view of years that many headers open, when the day is far away. */
const moveByYears = async (box: HTMLElement, wanted: Day, live: () => HTMLElement | null): Promise<void> => {
  const title = seen(all(box, TITLES))[0];
  if (title === undefined) return;
  const buttons = seen([title, ...all(title, 'button, [role=button]')]).filter(
    (node) => /^(button)$/.test(tagOf(node)) || attribute(node, 'role') === 'button' || node.onclick !== null,
  );
  const switcher = seen(
    all(
      box,
      '[class*=switchView], .v-date-picker-controls__only-year-btn, .v-date-picker-controls__mode-btn, .p-datepicker-year',
    ),
  )[0];
  const named = buttons.find((node) => /^\d{4}$/.test(wordsOf(node)));
  const target = switcher ?? named ?? buttons.at(-1) ?? title;
  press(target);
  const cell = (text: string): HTMLElement | undefined =>
    seen(all(live() ?? box, 'button, [role=gridcell], [role=radio], .p-yearpicker-year, .v-list-item')).find(
      (node) => wordsOf(node) === text && !BARRED.test(attribute(node, 'class')),
    );
  const years = (): number[] =>
    seen(all(live() ?? box, 'button, [role=gridcell], [role=radio], .p-yearpicker-year, .v-list-item'))
      .map((node) => wordsOf(node))
      .filter((text) => /^(19|20)\d\d$/.test(text))
      .map(Number);
  if ((await until(() => years().length > 5, 300)) === null) return;
  for (let step = 0; step < 12 && cell(String(wanted.year)) === undefined; step += 1) {
    const way = arrow(live() ?? box, wanted.year < Math.min(...years()) ? 'previous' : 'next');
    if (way === null) break;
    press(way);
    await pause(30);
  }
  const year = cell(String(wanted.year));
  if (year === undefined) return;
  press(year);
  await pause(40);
  const month = seen(all(live() ?? box, 'button, [role=gridcell], .p-monthpicker-month')).find(
    (node) => monthOf(wordsOf(node)) === wanted.month && /^\p{L}{3,9}\.?$/u.test(wordsOf(node)),
  );
  if (month !== undefined) press(month);
  await pause(40);
};

/** Each turn of the page is played: years are chosen from their list. */
const ANIMATED = '.v-date-picker';

/** Brings the wanted month into view; false when the calendar would not go there. */
export const turnTo = async (wanted: Day, live: () => HTMLElement | null, clock: Clock): Promise<boolean> => {
  const here = (): { month: number; year: number } | null => {
    const box = live();
    return box === null ? null : titleOf(box);
  };
  const gap = (): number | null => {
    const at = here();
    return at === null ? null : (wanted.year - at.year) * 12 + wanted.month - at.month;
  };
  // A calendar that unfolds has no size in its first frames.
  await until(() => here() !== null, 600);
  const box = await until(live, 300);
  if (box === null) return false;
  if (gap() !== 0) await moveByFields(box, wanted);
  const far = gap();
  const slow = arrow(box, 'previousYear') === null || Element.prototype.matches.call(box, ANIMATED);
  if (far !== null && Math.abs(far) > 18 && slow) await moveByYears(box, wanted, live);
  for (let stuck = 0; clock.left() > 700 && stuck < 3; ) {
    const now = gap();
    if (now === 0) return true;
    const calendar = live();
    if (now === null || calendar === null) {
      if ((await until(() => gap() !== null, 300)) === null) return false;
      stuck += 0.5;
      continue;
    }
    const byYear = Math.abs(now) >= 12 ? arrow(calendar, now < 0 ? 'previousYear' : 'nextYear') : null;
    const way = byYear ?? arrow(calendar, now < 0 ? 'previous' : 'next');
    if (way === null) return false;
    press(way);
    await turn();
    if (gap() === now && (await until(() => gap() !== now, 250)) === null) stuck += 1;
  }
  return gap() === 0;
};

/** The whole day a cell names for those who cannot see the header, null when it names none. */
const dayNamed = (cell: Element): Day | null => {
  const names = [cell, cell.parentElement ?? cell].flatMap((node) =>
    ['data-v-date', 'data-date', 'title', 'aria-label'].map((name) => attribute(node, name)),
  );
  return names.map((name) => dayOf(name)).find((day) => day !== null) ?? null;
};

/** The cell of a day of the month in view. */
export const cellOf = (box: HTMLElement, wanted: Day): HTMLElement | null => {
  const cells = seen(all(box, DAYS)).filter((node) => {
    const classes = [attribute(node, 'class'), attribute(node.parentElement ?? node, 'class')].join(' ');
    const text = wordsOf(node);
    if (!/^\d{1,2}$/.test(text) || Number(text) !== wanted.day || OUTSIDE.test(classes)) return false;
    return !BARRED.test(attribute(node, 'class')) && attribute(node, 'aria-disabled') !== 'true';
  });
  const inner = cells.filter((node) => !cells.some((other) => other !== node && node.contains(other)));
  const exact = inner.find((node) => sameDay(dayNamed(node), wanted));
  // Where the cells name no day: those of the month before stand first, those of the next one last.
  return exact ?? (wanted.day <= 15 ? inner[0] : inner.at(-1)) ?? null;
};

const CONFIRM = /^(ok|valider|appliquer|confirmer|choisir|apply|confirm|select|set)$/;

/** Presses the dialog's own « OK » when a day alone does not close it. */
export const confirm = (box: HTMLElement): void => {
  const button = seen(all(box, 'button')).find((node) => CONFIRM.test(fold(wordsOf(node))));
  if (button !== undefined) press(button);
};
