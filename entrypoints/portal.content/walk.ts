import { ariaName, type Head, isScope, titleLevel, under } from './context';
import {
  all,
  attribute,
  bearersOf,
  childElementsOf,
  clean,
  firstChildOf,
  forgetIds,
  frameDocument,
  isElement,
  isHtml,
  nextOf,
  parentOf,
  previousElementOf,
  rootOf,
  shadowOf,
  tagOf,
  textOf,
} from './dom';

/** A control found, with what surrounds it, before its words are settled. */
export type Found = {
  readonly element: HTMLElement;
  readonly frame: number;
  readonly head: Head | null;
  /** Legend of the nearest group, '' when none. */
  readonly legend: string;
  /** The label element around it, if any. */
  readonly wrap: Element | null;
  /** Text of the cell or term before it. */
  readonly cell: string;
  readonly near: string;
  /** Words before it that belong to no label: the question of a group of radios or of a date in three boxes. */
  readonly plain: string;
  /** Text right after it, for a radio or a box. */
  after: string;
  /** Key of the nearest group, so that unnamed radios stay together. */
  readonly scope: number;
  readonly prefix: string;
};

type State = {
  head: Head | null;
  legend: string;
  wrap: Element | null;
  cell: string;
  scope: number;
  frame: number;
  prefix: string;
};

const ROLES = /^(radio|checkbox|switch|combobox|textbox|spinbutton)$/;
const BLOCKS = /^(div|p|li|ul|ol|td|th|tr|dt|dd|label|small|br|section|fieldset)$/;
const SKIPPED = /^(hidden|submit|button|reset|image)$/i;

const isControl = (element: Element): boolean => {
  const tag = tagOf(element);
  if (tag === 'input') return !SKIPPED.test(attribute(element, 'type'));
  if (tag === 'select' || tag === 'textarea') return true;
  const editable = attribute(element, 'contenteditable');
  if (editable === 'true' || editable === 'plaintext-only') return true;
  // A drawn combobox around a real input is read through the input itself.
  return ROLES.test(attribute(element, 'role')) && all(element, 'input, select, textarea').length === 0;
};

/** Every control of a document, its shadow roots and its same-origin frames, in reading order: one pass. */
export const walkControls = (document: Document): Found[] => {
  forgetIds();
  const found: Found[] = [];
  let near = '';
  let plain = '';
  let fresh = true;
  let waiting: Found | null = null;
  let scopes = 0;
  let frames = 0;

  const readText = (text: string, inLabel: boolean): void => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return;
    if (waiting !== null && waiting.after.length < 120) waiting.after = `${waiting.after} ${words}`.trim();
    near = fresh || near.length > 160 ? words : `${near} ${words}`.trim();
    if (!inLabel) plain = fresh ? words : `${plain} ${words}`.trim().slice(-160);
    fresh = false;
  };

  const children = (node: Node, state: State): void => {
    for (let child = firstChildOf(node); child !== null; child = nextOf(child)) visit(child, state);
  };

  const visit = (node: Node, state: State): void => {
    if (node.nodeType === 3) readText((node as Text).data, state.wrap !== null);
    if (!isHtml(node)) return;
    const tag = tagOf(node);
    if (/^(script|style|template|noscript|button|option|datalist)$/.test(tag) && !isControl(node)) return;
    if (tag === 'iframe') {
      enterFrame(node, state);
      return;
    }
    const level = titleLevel(node);
    if (level !== null) {
      // An accordion's title is a button inside its heading.
      const text = textOf(node, 160) || clean(node.textContent ?? '').slice(0, 160);
      near = '';
      plain = '';
      if (Element.prototype.checkVisibility.call(node)) {
        state.head = under(state.head, level, text);
        if (tag === 'legend' || (tag === 'caption' && state.legend === '')) state.legend = text;
      }
      if (all(node, 'input, select, textarea').length > 0) children(node, state);
      return;
    }
    const slotted = tag === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
    for (const assigned of slotted) visit(assigned, state);
    if (isControl(node)) keep(node, state);
    else if (slotted.length === 0) enter(node, tag, state);
  };

  const keep = (element: HTMLElement, state: State): void => {
    const entry: Found = { ...state, element, near, plain, after: '' };
    found.push(entry);
    near = '';
    plain = '';
    const type = attribute(element, 'type');
    waiting = /^(radio|checkbox)$/.test(type) ? entry : null;
  };

  const enter = (element: HTMLElement, tag: string, state: State): void => {
    const inner: State = { ...state };
    const scope = isScope(element);
    if (scope) {
      scopes += 1;
      if (/^(fieldset|section|form)$/.test(tag) || /group/.test(attribute(element, 'role')))
        inner.scope = scopes;
      const name = tag === 'table' ? '' : ariaName(element);
      inner.head = under(state.head, -1, name);
      if (tag === 'fieldset' || /group/.test(attribute(element, 'role'))) inner.legend = name;
      near = '';
    }
    if (tag === 'label' && bound(element)) inner.wrap = element;
    if (tag === 'td' || tag === 'th' || tag === 'dd') inner.cell = cellBefore(element, tag) || inner.cell;
    else if (tag === 'table') inner.cell = '';
    if (/^(td|tr|li|dd|p)$/.test(tag)) near = '';
    const block = BLOCKS.test(tag);
    if (block) fresh = true;
    const before = found.length;
    const shadow = shadowOf(element);
    if (shadow !== null) children(shadow, { ...inner, prefix: `${cssOf(element, inner.prefix)} >>> ` });
    if (shadow === null || all(shadow, 'slot').length === 0) children(element, inner);
    if (block) fresh = true;
    // A wrapper of a title only (no control inside) leaves that title in force for what follows.
    if (!scope && found.length === before) state.head = inner.head;
    else if (found.length > before && /^(div|p|li|tr|td|section|fieldset|dd)$/.test(tag)) {
      waiting = null;
      near = '';
    }
  };

  const enterFrame = (element: HTMLElement, state: State): void => {
    const inside = frameDocument(element);
    if (inside === null || inside.documentElement === null) return;
    frames += 1;
    near = '';
    const head = under(state.head, -1, attribute(element, 'title'));
    const prefix = `${cssOf(element, state.prefix)} >>> `;
    children(inside.documentElement, { ...state, head, frame: frames, prefix, wrap: null, cell: '' });
  };

  const start: State = { head: null, legend: '', wrap: null, cell: '', scope: 0, frame: 0, prefix: '' };
  children(document.documentElement, start);
  return found;
};

/** A label that holds or points at a control; any other is only words, often the question of a group. */
const bound = (label: HTMLElement): boolean => {
  const target = attribute(label, 'for');
  if (target !== '') return bearersOf(rootOf(label), target) > 0;
  return all(label, 'input, select, textarea').length > 0;
};

/** Previous cell or term when it only holds words, else the head of the column. */
const cellBefore = (cell: HTMLElement, tag: string): string => {
  for (let before = cell.previousElementSibling; before !== null; before = before.previousElementSibling) {
    if (tag === 'dd' && tagOf(before) === 'dd') continue;
    if (all(before, 'input, select, textarea').length > 0) break;
    const text = textOf(before);
    if (text !== '') return text;
  }
  if (tag === 'dd') return '';
  const row = parentOf(cell);
  const index = isElement(row)
    ? Array.from(childElementsOf(row) as unknown as Iterable<Element>).indexOf(cell)
    : -1;
  const table = cell.closest('table');
  const heads = table === null ? undefined : all(table, 'tr').find((line) => all(line, 'th').length > 1);
  const head = heads === undefined || heads === row ? null : childElementsOf(heads).item(index);
  return head === null ? '' : textOf(head);
};

/** A path that leads back to the element: its id when nothing else bears it, else positions from the nearest such. */
export const cssOf = (element: Element, prefix: string): string => {
  const parts: string[] = [];
  let at: Element | null = element;
  while (at !== null) {
    const id = attribute(at, 'id');
    if (id !== '' && bearersOf(rootOf(at), id) === 1) {
      parts.unshift(`#${CSS.escape(id)}`);
      break;
    }
    const parent: Node | null = parentOf(at);
    const tag = tagOf(at) || '*';
    let place = 1;
    for (let before = previousElementOf(at); before !== null; before = previousElementOf(before))
      if (tagOf(before) === tag) place += 1;
    parts.unshift(tag === 'html' || tag === 'body' ? tag : `${tag}:nth-of-type(${place})`);
    at = isElement(parent) ? parent : null;
  }
  return prefix + parts.join(' > ');
};
