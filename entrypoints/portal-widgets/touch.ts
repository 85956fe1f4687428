import { all, attribute, hasAttribute, isHtml, rootOf, tagOf } from '../portal.content/dom';
import { around } from './place';

const tell = (target: Element, event: Event): boolean => target.dispatchEvent(event);

const where = (target: Element): MouseEventInit => {
  const box = target.getBoundingClientRect();
  return {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: target.ownerDocument.defaultView,
    detail: 1,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
  };
};
const mouse = (target: Element, type: string, buttons = 0): boolean =>
  tell(target, new MouseEvent(type, { ...where(target), button: 0, buttons }));
const pointer = (target: Element, type: string, buttons = 0): boolean => {
  const more = { pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 0, buttons };
  return tell(target, new PointerEvent(type, { ...where(target), ...more }));
};

/** Would pressing it send a form or leave the page? Those are never pressed. */
export const risky = (target: Element): boolean => {
  if (around(target, 'a[href]') !== null) return true;
  const button = around(target, 'button, input[type=submit], input[type=image]');
  if (button === null) return false;
  const type = attribute(button, 'type').toLowerCase();
  const sends = tagOf(button) === 'button' ? !/^(button|reset)$/.test(type) : true;
  return sends && (around(button, 'form') !== null || hasAttribute(button, 'form'));
};

/** The first half of a click, the mouse already over the target. */
export const down = (target: Element): void => {
  if (risky(target)) return;
  for (const type of ['pointerover', 'pointermove']) pointer(target, type);
  for (const type of ['mouseover', 'mousemove']) mouse(target, type);
  pointer(target, 'pointerdown', 1);
  mouse(target, 'mousedown', 1);
};
export const up = (target: Element): void => {
  if (risky(target)) return;
  pointer(target, 'pointerup');
  mouse(target, 'mouseup');
};
export const click = (target: Element): void => {
  if (!risky(target)) mouse(target, 'click');
};
/** A whole click of the main button. */
export const press = (target: Element): void => {
  down(target);
  up(target);
  click(target);
};

/** Comes into a control; a page without the focus gets the events it would have had. */
export const enter = (target: HTMLElement): void => {
  let told = false;
  const note = (): void => {
    told = true;
  };
  const held = target.ownerDocument.hasFocus() && target.matches(':focus');
  target.addEventListener('focus', note);
  target.focus({ preventScroll: true });
  target.removeEventListener('focus', note);
  if (told || held) return;
  tell(target, new FocusEvent('focus', { composed: true }));
  tell(target, new FocusEvent('focusin', { bubbles: true, composed: true }));
};

/** Leaves a control, or whatever inside it holds the focus. */
export const leave = (target: HTMLElement): void => {
  let told = false;
  const note = (): void => {
    told = true;
  };
  target.addEventListener('blur', note, true);
  const inner = all(target, ':focus')[0];
  if (isHtml(inner ?? null)) (inner as HTMLElement).blur();
  target.blur();
  target.removeEventListener('blur', note, true);
  if (told) return;
  tell(target, new FocusEvent('blur', { composed: true }));
  tell(target, new FocusEvent('focusout', { bubbles: true, composed: true }));
};

const CODES: Readonly<Record<string, number>> = { Escape: 27, Enter: 13, ArrowDown: 40, Backspace: 8 };

/** A key pressed and released; never one that the browser itself would act on. */
export const key = (target: Element, name: string): void => {
  const code = CODES[name] ?? 0;
  const more = { key: name, code: name, keyCode: code, which: code };
  for (const type of ['keydown', 'keyup'])
    tell(target, new KeyboardEvent(type, { bubbles: true, cancelable: true, composed: true, ...more }));
};

const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;

/** Edits as the browser does for a person: the page is asked first (a script's edit alone skips that), and may do it itself. */
const edit = (input: HTMLInputElement, text: string): void => {
  const inputType = text === '' ? 'deleteContentBackward' : 'insertText';
  const about = { bubbles: true, cancelable: true, composed: true, inputType, data: text || null };
  if (tell(input, new InputEvent('beforeinput', about)))
    input.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
};

const holdsCaret = (input: HTMLInputElement): boolean =>
  (rootOf(input) as Document | ShadowRoot).activeElement === input;

const typed = (input: HTMLInputElement, sign: string, act: () => void): void => {
  const about = { key: sign, bubbles: true, cancelable: true, composed: true };
  tell(input, new KeyboardEvent('keydown', about));
  act();
  tell(input, new KeyboardEvent('keyup', about));
};

/** Puts text in place of what an input holds: as typed by a person, else set and told. */
export const type = (input: HTMLInputElement, text: string): void =>
  typed(input, text.slice(-1) || 'Backspace', () => {
    if (!holdsCaret(input)) input.focus({ preventScroll: true });
    input.select();
    if (holdsCaret(input)) edit(input, text);
    if (input.value === text) return;
    setValue?.call(input, text);
    tell(
      input,
      new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }),
    );
  });

/** Types one sign after another, for boxes that shape what is typed as it comes; else all at once. */
export const typeSigns = (input: HTMLInputElement, text: string): void => {
  if (!holdsCaret(input)) input.focus({ preventScroll: true });
  input.select();
  if (input.value !== '') edit(input, '');
  for (const sign of text) if (holdsCaret(input)) typed(input, sign, () => edit(input, sign));
  const figures = (said: string): string => said.replace(/\D/g, '');
  if (figures(input.value) !== figures(text)) type(input, text);
};

export const changed = (target: Element): void => {
  tell(target, new Event('change', { bubbles: true, composed: true }));
};

/** Pastes text where the focus is, for widgets that read the clipboard rather than letters. */
export const paste = (target: Element, text: string): void => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  tell(
    target,
    new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData }),
  );
};
