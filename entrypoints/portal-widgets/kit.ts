import { attribute, isHtml, tagOf } from '../portal.content/dom';
import type { WidgetKit, WidgetReading } from '../portal.content/widgets';
import { findDate, lockedDate, shownInDate } from './date-find';
import { writeDate } from './date-write';
import { folded } from './fold';
import { findList } from './list-find';
import { shownInList } from './list-shown';
import { writeList } from './list-write';
import { faces, treesAround } from './place';
import { findToggle, pressed, writeToggle } from './toggle';
import { inScene } from './wait';
import { optionsOf, type Widget } from './widget';

const MARKED = /^(combobox|listbox|group|spinbutton|button|)$/;

/** The widget an element is the control of; sections and pickers before lists, because some bear both marks. */
const widgetOf = (element: HTMLElement): Widget | 'skip' | null => {
  if (tagOf(element) !== 'input' && !MARKED.test(attribute(element, 'role'))) return null;
  if (/^(radio|checkbox|file|password)$/.test(attribute(element, 'type'))) return null;
  return findDate(element) ?? findList(element) ?? findToggle(element);
};

const locked = (element: HTMLElement): boolean =>
  element.matches(':disabled') || attribute(element, 'aria-disabled') === 'true';

const readingOf = (widget: Widget): WidgetReading => {
  const { element } = widget;
  if (widget.kind === 'toggle')
    return { kind: 'radio', inputType: 'toggle', typable: false, options: [], locked: locked(element) };
  const stand = faces(element) ? {} : { face: widget.box };
  const twin = widget.twin === null ? {} : { twin: widget.twin };
  if (widget.kind === 'date') {
    const typable = widget.input === null || !widget.input.readOnly;
    return {
      kind: 'date',
      inputType: 'text',
      typable,
      options: [],
      locked: lockedDate(widget),
      ...stand,
      ...twin,
    };
  }
  const options = optionsOf(widget.twin);
  return {
    kind: 'combobox',
    inputType: 'combobox',
    typable: widget.input !== null,
    options: options.length > 1 ? options : [],
    locked: locked(element),
    ...stand,
    ...twin,
  };
};

const finder = <K extends Widget['kind']>(kind: K, live: () => HTMLElement | undefined) => {
  return (): Extract<Widget, { kind: K }> | null => {
    const element = live();
    const found = element === undefined ? null : widgetOf(element);
    return found !== null && found !== 'skip' && found.kind === kind
      ? (found as Extract<Widget, { kind: K }>)
      : null;
  };
};

/** The widgets that kits draw: recognised by ARIA first, by documented class names where ARIA does not suffice. */
export const widgetKit: WidgetKit = {
  read: (element) => {
    if (!isHtml(element)) return null;
    const widget = widgetOf(element);
    return widget === null || widget === 'skip' ? widget : readingOf(widget);
  },
  shown: (element) => {
    const widget = widgetOf(element);
    if (widget === null || widget === 'skip') return null;
    if (widget.kind === 'toggle') return String(pressed(widget));
    return widget.kind === 'date' ? shownInDate(widget) : shownInList(widget);
  },
  rest: ({ ownerDocument }) => folded(ownerDocument),
  write: async (order) => {
    const widget = widgetOf(order.element);
    if (widget === null || widget === 'skip') return { done: false };
    const live = (): HTMLElement | undefined => (order.element.isConnected ? order.element : order.live());
    return inScene(treesAround(order.element), async () => {
      await folded(order.element.ownerDocument);
      if (widget.kind === 'toggle') return writeToggle(order, finder('toggle', live));
      if (widget.kind === 'date') return writeDate(order, finder('date', live));
      return writeList(order, finder('list', live));
    });
  },
};
