import type { ControlKind } from '@/lib/autofill/types';
import {
  all,
  attribute,
  clean,
  composedParent,
  hasAttribute,
  isEditable,
  rootOf,
  tagOf,
  textOf,
} from './dom';
import { type WidgetReading, widgetKit } from './widgets';

const MOST_TEXT = 4000;

const KINDS: Readonly<Record<string, ControlKind>> = {
  text: 'text',
  search: 'text',
  url: 'text',
  date: 'date',
  number: 'number',
  tel: 'tel',
  email: 'email',
  radio: 'radio',
  checkbox: 'checkbox',
  file: 'file',
};
/** Drawn controls by role; `pressed` stands for a button of a group that stays down. */
const ROLES: Readonly<Record<string, ControlKind>> = {
  radio: 'radio',
  pressed: 'radio',
  checkbox: 'checkbox',
  switch: 'checkbox',
  textbox: 'text',
  searchbox: 'text',
  spinbutton: 'number',
  listbox: 'combobox',
};

/** The nearest box around a drawn answer that holds another one: the box of its question. */
export const answersBox = (element: Element): Element | null => {
  const mark = hasAttribute(element, 'aria-pressed') ? '[aria-pressed]' : '[role=radio]';
  if (!element.matches(mark)) return null;
  let box = composedParent(element);
  for (let up = 0; box !== null && up < 4; up += 1, box = composedParent(box))
    if (all(box, mark).length > 1) return box;
  return null;
};

/** One of several buttons with words that stay down (aria-pressed) when they are the answer; not a tool of an editor. */
export const isCard = (element: Element): boolean =>
  hasAttribute(element, 'aria-pressed') &&
  /\p{L}{2}/u.test(textOf(element)) &&
  element.closest('[role=toolbar]') === null &&
  answersBox(element) !== null;

const roleOf = (element: Element): string => (isCard(element) ? 'pressed' : attribute(element, 'role'));

export const optionsIn = (list: Element): readonly Element[] => all(list, '[role=option]');
export const optionValue = (option: Element): string => attribute(option, 'data-value') || textOf(option);
/** A list of answers that stays open, not the list of a box that opens it. */
export const isOpenList = (element: Element): boolean => {
  if (attribute(element, 'role') !== 'listbox' || attribute(element, 'aria-multiselectable') === 'true')
    return false;
  const id = attribute(element, 'id');
  if (id === '') return optionsIn(element).length > 0;
  const opener = `[aria-controls="${CSS.escape(id)}"], [aria-owns="${CSS.escape(id)}"]`;
  return optionsIn(element).length > 0 && all(rootOf(element), opener).length === 0;
};

/** Widgets of kits met by a reading, so that only they are asked through the kit. */
const widgets = new WeakMap<Element, WidgetReading>();
export const noteWidget = (element: Element, reading: WidgetReading): void => {
  widgets.set(element, reading);
};
export const widgetOf = (element: Element): WidgetReading | undefined => widgets.get(element);

export type Kind = { readonly kind: ControlKind; readonly inputType: string };

export const typeOf = (element: HTMLElement): Kind => {
  const widget = widgets.get(element);
  if (widget !== undefined) return widget;
  const tag = tagOf(element);
  if (tag === 'select')
    return { kind: hasAttribute(element, 'multiple') ? 'other' : 'select', inputType: 'select' };
  if (tag === 'textarea') return { kind: 'multiline', inputType: 'textarea' };
  if (tag === 'input') {
    const inputType = (element as HTMLInputElement).type.toLowerCase();
    return { kind: KINDS[inputType] ?? 'other', inputType };
  }
  const role = roleOf(element);
  if (isEditable(element)) {
    const one = attribute(element, 'aria-multiline') === 'false' || role === 'spinbutton';
    return { kind: one ? (ROLES[role] ?? 'text') : 'multiline', inputType: 'contenteditable' };
  }
  return { kind: ROLES[role] ?? 'other', inputType: `aria-${role}` };
};

/** What a control holds now, in the page's own form; 'true' or 'false' for a radio or a box. */
export const shownValue = (element: HTMLElement): string => {
  if (widgets.has(element)) {
    const shown = widgetKit()?.shown(element);
    if (typeof shown === 'string') return shown.slice(0, MOST_TEXT);
  }
  const { kind, inputType } = typeOf(element);
  if (inputType === 'contenteditable') return clean(element.textContent ?? '').slice(0, MOST_TEXT);
  if (inputType === 'aria-listbox') {
    const taken = optionsIn(element).find(
      (one) => attribute(one, 'aria-selected') === 'true' || attribute(one, 'aria-checked') === 'true',
    );
    return taken === undefined ? '' : optionValue(taken);
  }
  if (inputType.startsWith('aria-')) {
    if (kind === 'radio' || kind === 'checkbox')
      return attribute(element, inputType === 'aria-pressed' ? 'aria-pressed' : 'aria-checked') || 'false';
    return attribute(element, 'aria-valuetext') || attribute(element, 'aria-valuenow') || textOf(element);
  }
  const { checked, files, value } = element as HTMLInputElement;
  if (kind === 'radio' || kind === 'checkbox') return String(checked);
  if (kind === 'file') return files?.length ? 'true' : '';
  if (inputType === 'password') return '';
  return (value ?? textOf(element)).slice(0, MOST_TEXT);
};
