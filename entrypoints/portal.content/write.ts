import { shownValue } from './collect';
import { all, attribute, hasAttribute, tagOf } from './dom';

/** One way of putting a value in; each rung is tried only when the one before did not hold. */
export type Rung = 'set' | 'type';

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
  if (tagOf(element) === 'input' || tagOf(element) === 'textarea') (element as HTMLInputElement).select();
  else element.ownerDocument.getSelection()?.selectAllChildren(element);
};

const put = (element: HTMLElement, value: string): void => {
  if (tagOf(element) === 'textarea') setArea(element, value);
  else setInput(element, value);
};

const writeText = (element: HTMLElement, value: string, rung: Rung): void =>
  within(element, () => {
    const editable = hasAttribute(element, 'contenteditable') && tagOf(element) !== 'input';
    if (rung === 'type' || editable) {
      selectAll(element);
      const verb = value === '' ? 'delete' : 'insertText';
      element.ownerDocument.execCommand(verb, false, value);
    } else {
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

/** Something a click would do more than tick: follow a link or press a button. */
const risky = (label: Element): boolean => all(label, 'a, button, [role=button], [role=link]').length > 0;

const tick = (
  element: HTMLElement,
  value: string,
  labels: readonly Element[],
  shown: (e: Element) => boolean,
): void => {
  if (shownValue(element) === value) return;
  const drawn = tagOf(element) !== 'input';
  // A drawn box made of a submit button would send the form when clicked.
  if (drawn && tagOf(element) === 'button' && attribute(element, 'type').toLowerCase() !== 'button') return;
  const label = labels.find((candidate) => shown(candidate) && !risky(candidate));
  const target = drawn || shown(element) || label === undefined ? element : (label as HTMLElement);
  HTMLElement.prototype.click.call(target);
  if (shownValue(element) !== value && target !== element) HTMLElement.prototype.click.call(element);
};

/** A radio cannot be unticked by a click: only undo does it, to give back a group nobody had answered. */
export const untick = (element: HTMLElement): void => {
  setChecked(element, false);
  tell(element, new Event('input', { bubbles: true, composed: true }));
  changed(element);
};

/** Writes one value by one rung. Never a key press, never a click on anything but the choice itself. */
export const write = (
  element: HTMLElement,
  value: string,
  rung: Rung,
  labels: readonly Element[],
  shown: (element: Element) => boolean,
): void => {
  const tag = tagOf(element);
  const type = tag === 'input' ? (element as HTMLInputElement).type : attribute(element, 'role');
  if (type === 'file' || type === 'password') return;
  if (type === 'radio' || type === 'checkbox') tick(element, value, labels, shown);
  else if (tag === 'select') writeSelect(element as HTMLSelectElement, value);
  else {
    const native = tag === 'input' && /^(date|month|week|time|datetime-local|color|range)$/.test(type);
    writeText(element, value, native ? 'set' : rung);
  }
};
