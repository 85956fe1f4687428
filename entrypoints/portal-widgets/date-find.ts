import { all, attribute, hasAttribute, isHtml, tagOf } from '../portal.content/dom';
import { type Day, dayOf, french, monthFirst, monthOf } from './date-words';
import { around, drawn, faceOf, wordsOf } from './place';
import type { DateWidget } from './widget';

const BOXES =
  '.ant-picker, .react-datepicker-wrapper, .p-calendar, .el-date-editor, .v-date-input, .MuiPickersTextField-root, .flatpickr-wrapper';
const INPUTS = '.flatpickr-input, .mat-datepicker-input, .hasDatepicker, [data-provide=datepicker]';
const INSIDE = '.flatpickr-calendar, .react-datepicker-popper, .p-datepicker-panel, .ant-picker-dropdown';

/** Editable parts of a date that are no inputs, in the page's order. */
const sectionsOf = (group: Element): HTMLElement[] =>
  all(group, '[role=spinbutton]')
    .filter(isHtml)
    .filter((node) => tagOf(node) !== 'input' && drawn(node));

const sectioned = (element: HTMLElement): HTMLElement | null => {
  const group = around(element, '[role=group]');
  return group !== null && all(group, '[role=spinbutton]:not(input)').length >= 3 ? group : null;
};

const altOf = (input: HTMLInputElement): HTMLElement | null => {
  const before = input.previousElementSibling;
  return isHtml(before) && before.matches('input.flatpickr-input[type=hidden]') ? before : null;
};

/** Is this the control of a date picker, an inner part of one, or neither? */
export const findDate = (element: HTMLElement): DateWidget | 'skip' | null => {
  const group = sectioned(element);
  if (group !== null) {
    if (element !== group)
      return around(element, '[role=spinbutton]') !== null ||
        tagOf(element) === 'input' ||
        attribute(element, 'role') !== '' ||
        tagOf(element) === 'button'
        ? 'skip'
        : null;
    const box = around(group, BOXES) ?? group;
    return { kind: 'date', element, box, input: null, sections: sectionsOf(group), twin: null };
  }
  if (around(element, INSIDE) !== null && /^(input|select)$/.test(tagOf(element))) return 'skip';
  if (tagOf(element) !== 'input') return null;
  const input = element as HTMLInputElement;
  if (input.type === 'hidden') return around(input, BOXES) !== null || input.matches(INPUTS) ? 'skip' : null;
  if (!/^(text|tel|search)$/.test(input.type)) return null;
  const box = around(input, BOXES);
  const twin = altOf(input);
  const dialog = attribute(input, 'aria-haspopup') === 'dialog' && attribute(input, 'role') !== 'textbox';
  if (box === null && twin === null && !input.matches(INPUTS) && !dialog) return null;
  if (box?.matches('.MuiPickersTextField-root') && attribute(input, 'aria-hidden') === 'true') return 'skip';
  return { kind: 'date', element: input, box: box ?? faceOf(input), input, sections: [], twin };
};

const part = (section: Element): 'day' | 'month' | 'year' | 'other' => {
  const most = Number(attribute(section, 'aria-valuemax'));
  const kind = attribute(section, 'data-type');
  if (/^(day|month|year)$/.test(kind)) return kind as 'day';
  if (most >= 28 && most <= 31) return 'day';
  return most === 12 ? 'month' : most > 1000 ? 'year' : 'other';
};

/** The sections of a date by what they ask, when it asks a whole day. */
export const partsOf = ({
  sections,
}: DateWidget): Readonly<Record<'day' | 'month' | 'year', HTMLElement>> | null => {
  const of = (name: string): HTMLElement | undefined => sections.find((one) => part(one) === name);
  const [day, month, year] = [of('day'), of('month'), of('year')];
  return day !== undefined && month !== undefined && year !== undefined ? { day, month, year } : null;
};

const figure = (section: HTMLElement): number => {
  const text = wordsOf(section);
  return /^\d+$/.test(text) ? Number(text) : monthOf(text);
};

/** The day shown now, null when empty or unreadable. */
export const dayShown = (widget: DateWidget): Day | null => {
  const { input } = widget;
  if (input !== null) return dayOf(input.value, monthFirst(input.placeholder));
  const parts = partsOf(widget);
  if (parts === null) return null;
  const [day, month, year] = [figure(parts.day), figure(parts.month), figure(parts.year)];
  return day > 0 && month > 0 && year > 0 ? { day, month, year } : null;
};

/** JJ/MM/AAAA whatever the page draws; the raw text when it is no date, '' when empty. */
export const shownInDate = (widget: DateWidget): string => {
  const day = dayShown(widget);
  if (day !== null) return french(day);
  return widget.input === null ? '' : widget.input.value.replace(/^[\s_/.-]*$/, '');
};

export const lockedDate = ({ element, input }: DateWidget): boolean =>
  element.matches(':disabled') ||
  attribute(element, 'aria-disabled') === 'true' ||
  (input !== null && hasAttribute(input, 'disabled'));
