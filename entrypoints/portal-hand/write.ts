import { attribute, focusOf, isEditable, rootOf, tagOf } from '../portal.content/dom';
import { reader } from '../portal.content/reader';

/** One way of putting a value in; each is tried only when the one before did not hold. */
export type Rung = 'set' | 'type' | 'paste';
export const RUNGS: readonly Rung[] = ['set', 'type', 'paste'];

const setter = (owner: object, name: string): ((target: Element, value: unknown) => void) => {
  const found = Object.getOwnPropertyDescriptor(owner, name)?.set;
  return (target, value) => found?.call(target, value);
};
const setInput = setter(HTMLInputElement.prototype, 'value');
const setArea = setter(HTMLTextAreaElement.prototype, 'value');
const setSelect = setter(HTMLSelectElement.prototype, 'value');
const setChecked = setter(HTMLInputElement.prototype, 'checked');

const tell = (element: Element, event: Event): void => {
  element.dispatchEvent(event);
};
const changed = (element: Element): void =>
  tell(element, new Event('change', { bubbles: true, composed: true }));
const typed = (element: Element, data: string): void =>
  tell(element, new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data }));

/** Enters and leaves the control as a person would; a page in the background gets the events it would have had. */
const within = (element: HTMLElement, act: () => void): void => {
  let left = false;
  let entered = false;
  const onLeave = (): void => {
    left = true;
  };
  const onEnter = (): void => {
    entered = true;
  };
  element.addEventListener('focus', onEnter);
  element.addEventListener('blur', onLeave);
  element.focus({ preventScroll: true });
  if (!entered) {
    tell(element, new FocusEvent('focus', { composed: true }));
    tell(element, new FocusEvent('focusin', { bubbles: true, composed: true }));
  }
  act();
  left = false;
  element.blur();
  if (!left) {
    tell(element, new FocusEvent('blur', { composed: true }));
    tell(element, new FocusEvent('focusout', { bubbles: true, composed: true }));
  }
  element.removeEventListener('focus', onEnter);
  element.removeEventListener('blur', onLeave);
};

const selectAll = (element: HTMLElement): void => {
  if (/^(input|textarea)$/.test(tagOf(element))) (element as HTMLInputElement).select();
  else element.ownerDocument.getSelection()?.selectAllChildren(element);
};

const put = (element: HTMLElement, value: string): void => {
  if (tagOf(element) === 'textarea') setArea(element, value);
  else setInput(element, value);
};

/** The element that holds the caret where this one stands. */
const focused = (element: Element): Element | null => {
  const root = rootOf(element);
  return root.nodeType === 11 ? (root as ShadowRoot).activeElement : focusOf(element.ownerDocument);
};

/** The keys a page is told of are letters and figures, never one that sends, leaves or chooses. */
const keyed = (element: Element, type: string, key: string): boolean =>
  element.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));

/** As by hand, one sign after another; stops where the page takes the caret away. */
const typeIn = (element: HTMLElement, value: string): void => {
  const { ownerDocument } = element;
  const insert = (text: string): boolean => ownerDocument.execCommand('insertText', false, text);
  if (focused(element) !== element) return;
  selectAll(element);
  if (tagOf(element) !== 'input' && value !== '') {
    insert(value);
    return;
  }
  ownerDocument.execCommand('delete');
  for (const key of value) {
    // A box that is full may send the caret to the next one.
    if (focused(element) !== element) element.focus({ preventScroll: true });
    if (focused(element) !== element) return;
    if (keyed(element, 'keydown', key) && keyed(element, 'keypress', key)) insert(key);
    keyed(element, 'keyup', key);
  }
};

const paste = (element: HTMLElement, value: string): void => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', value);
  selectAll(element);
  tell(
    element,
    new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
  );
};

const writeText = (element: HTMLElement, value: string, rung: Rung): void =>
  within(element, () => {
    if (rung === 'paste') paste(element, value);
    else if (rung === 'type' || isEditable(element)) typeIn(element, value);
    else {
      put(element, value);
      typed(element, value);
    }
    changed(element);
  });

const writeSelect = (element: HTMLSelectElement, value: string): void =>
  within(element, () => {
    if (!Array.from(element.options).some((option) => option.value === value && !option.disabled)) return;
    setSelect(element, value);
    tell(element, new Event('input', { bubbles: true, composed: true }));
    changed(element);
  });

/** A button that sends its form when clicked, whatever it looks like. */
const sends = (element: Element): boolean =>
  tagOf(element) === 'button' &&
  (element as HTMLButtonElement).type !== 'button' &&
  (element as HTMLButtonElement).form !== null;

const tick = (element: HTMLElement, value: string, handle: Element | undefined): void => {
  if (reader().shownValue(element) === value || sends(element)) return;
  const target = (handle ?? element) as HTMLElement;
  HTMLElement.prototype.click.call(target);
  if (target !== element && reader().shownValue(element) !== value) HTMLElement.prototype.click.call(element);
};

/** In a list that stays open, the answer is what is clicked. */
const pick = (list: HTMLElement, value: string): void => {
  const option = reader()
    .optionsIn(list)
    .find((one) => reader().optionValue(one) === value);
  if (option !== undefined && attribute(option, 'aria-disabled') !== 'true')
    HTMLElement.prototype.click.call(option);
};

/** A radio cannot be unticked by a click: only undo does it, to give back a group nobody had answered. */
export const untick = (element: HTMLElement): void => {
  setChecked(element, false);
  tell(element, new Event('input', { bubbles: true, composed: true }));
  changed(element);
};

/** Writes one value by one rung. `handle` is what a person would click for a choice; nothing else is ever clicked. */
export const write = (element: HTMLElement, value: string, rung: Rung, handle: Element | undefined): void => {
  const tag = tagOf(element);
  const type = tag === 'input' ? (element as HTMLInputElement).type : attribute(element, 'role');
  if (type === 'file' || type === 'password') return;
  // First: the option of a list may be called « true ».
  if (tag === 'select') writeSelect(element as HTMLSelectElement, value);
  else if (/^(true|false)$/.test(value) || /^(radio|checkbox|switch)$/.test(type))
    tick(element, value, handle);
  else if (type === 'listbox') pick(element, value);
  else {
    // Typed, a number box drops the signs it does not know: « 12,5 » would become 125.
    const native = tag === 'input' && /^(number|date|month|week|time|datetime-local|color|range)$/.test(type);
    writeText(element, value, native ? 'set' : rung);
  }
};
