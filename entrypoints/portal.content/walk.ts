import { ariaName, ended, type Head, isScope, titleLevel, under } from './context';
import {
  all,
  attribute,
  bearersOf,
  clean,
  firstChildOf,
  firstElementOf,
  forgetIds,
  frameDocument,
  hasAttribute,
  isEditable,
  isElement,
  isHtml,
  nextOf,
  pageRootOf,
  parentOf,
  rootOf,
  shadowOf,
  tagOf,
  textOf,
} from './dom';
import type { Listener } from './hand';
import { answersBox, isCard, isOpenList, noteWidget } from './kind';
import { type Layout, layout } from './layout';
import { cssOf, forgetPlaces } from './place';
import { isCell } from './table';
import { widgetKit } from './widgets';

type State = {
  head: Head | null;
  /** Legend of the nearest group, '' when none. */
  legend: string;
  /** The label element around it, if any. */
  wrap: Element | null;
  /** Text of the cell or term before it. */
  cell: string;
  /** The table cell it stands in. */
  td: HTMLElement | null;
  /** Key of the nearest group, so that unnamed radios stay together. */
  scope: number;
  frame: number;
  prefix: string;
  depth: number;
};

/** A control found, with what surrounds it, before its words are settled. */
export type Found = Readonly<State> & {
  readonly element: HTMLElement;
  readonly near: string;
  /** Words before it that belong to no label: the question of a group of radios or of a date in three boxes. */
  readonly plain: string;
  /** Text right after it. */
  after: string;
  /** The first of it, when a unit. */
  unit: string;
  /** That text is what the control is called: a choice, or a label that floats over a box written before it. */
  called: boolean;
};

/** All that one pass over the page found; `roots` are its documents and shadow roots. */
export type Walk = {
  readonly found: readonly Found[];
  readonly roots: readonly Node[];
  readonly laid: Layout | undefined;
};

const ROLES = /^(radio|checkbox|switch|combobox|textbox|searchbox|spinbutton)$/;
const BLOCKS = /^(div|p|li|ul|ol|td|th|tr|dt|dd|label|small|br|section|fieldset)$/;
const SKIPPED = /^(hidden|submit|button|reset|image)$/i;
/** In small letters: « Mois » with a capital is the label of the next box. */
const UNIT =
  /^[(/ ]*(k?€|k?euros?|eur|%|@|centimes?|cts?|h|heures?|mi?n|minutes?|mois|jours?|j|semaines?|ans?|années?|km|etp|ETP|salariés?|personnes?)(?![\p{L}])|^,$/u;

const isControl = (element: Element, tag: string, role: string): boolean => {
  if (tag === 'input') return !SKIPPED.test(attribute(element, 'type'));
  if (tag === 'select' || tag === 'textarea') return true;
  if (isEditable(element) || isCard(element) || isOpenList(element)) return true;
  // A drawn combobox around a real input is read through the input itself.
  return ROLES.test(role) && all(element, 'input, select, textarea').length === 0;
};

/** Every control of a document, its shadow roots and its same-origin frames, in reading order: one pass. */
export const walkControls = (document: Document, listener?: Listener): Walk => {
  forgetIds();
  forgetPlaces();
  const laid = layout();
  const kit = widgetKit();
  const found: Found[] = [];
  const roots: Node[] = [document];
  const boxes = new Map<Element, number>();
  let near = '';
  let plain = '';
  let fresh = true;
  let waiting: Found | null = null;
  /** The box of the cell before, for a unit in a cell of its own. */
  let beside: Found | null = null;
  let said = 0;
  let scopes = 0;
  let frames = 0;

  const readText = (text: string, wrap: Element | null): void => {
    const words = clean(text);
    if (words === '') return;
    const measured = waiting !== null && wrap === waiting.wrap && waiting.after === '' ? waiting : beside;
    if (measured !== null && words.length < 25 && UNIT.test(words)) measured.unit = words;
    beside = null;
    if (!/[\p{L}\p{N}]/u.test(words)) return;
    said += 1;
    // What an answer is called is no question of the next.
    const answer = waiting?.called === true && (!fresh || waiting.after === '');
    if (waiting !== null && waiting.after.length < 120) waiting.after = `${waiting.after} ${words}`.trim();
    near = fresh || near.length > 160 ? words : `${near} ${words}`.trim();
    if (wrap === null && !answer) plain = fresh ? words : `${plain} ${words}`.trim().slice(-160);
    fresh = false;
  };

  const children = (node: Node, state: State): void => {
    for (let child = firstChildOf(node); child !== null; child = nextOf(child)) visit(child, state);
  };

  const visit = (node: Node, state: State): void => {
    if (node.nodeType === 3) readText((node as Text).data, state.wrap);
    if (!isHtml(node)) return;
    const tag = tagOf(node);
    const role = attribute(node, 'role');
    listener?.meet(node, state.head, found.length, state.prefix);
    const drawn = () =>
      role !== '' ||
      /^(input|select|textarea)$/.test(tag) ||
      hasAttribute(node, 'aria-haspopup') ||
      tag === 'button';
    const reading = kit !== undefined && drawn() ? kit.read(node) : null;
    const control = reading !== 'skip' && (reading !== null || isControl(node, tag, role));
    if (/^(script|style|template|noscript|button|option|datalist)$/.test(tag) && !control) return;
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
      if (listener !== undefined || all(node, 'input, select, textarea').length > 0) listenIn(node, state);
      return;
    }
    // What reads as a title without being marked as one; its words stay, as they may be a question.
    const title = control ? null : laid?.sectionTitle(node, tag, state.depth);
    if (title) state.head = under(ended(state.head, title.level), title.level, title.text);
    if (control) {
      if (reading) noteWidget(node, reading);
      keep(node, state);
      return;
    }
    const slotted = tag === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
    for (const assigned of slotted) visit(assigned, state);
    if (slotted.length === 0) enter(node, tag, state);
  };

  /** The inside of a title: its controls, and its buttons for the guide; its words are the title's. */
  const listenIn = (node: HTMLElement, state: State): void => {
    if (all(node, 'input, select, textarea').length > 0) children(node, state);
    else
      for (const inner of all(node, '*'))
        listener?.meet(inner as HTMLElement, state.head, found.length, state.prefix);
  };

  const keep = (element: HTMLElement, state: State): void => {
    const choice = /^(radio|checkbox)$/.test(attribute(element, 'type'));
    // Drawn answers of one box are one question, whatever else stands in the group around.
    const box = answersBox(element);
    const scope = box === null || isScope(box) ? state.scope : (boxes.get(box) ?? -1 - boxes.size);
    if (box !== null && scope < 0) boxes.set(box, scope);
    const entry: Found = { ...state, scope, element, near, plain, after: '', unit: '', called: choice };
    found.push(entry);
    near = '';
    plain = '';
    waiting = entry;
  };

  const enter = (element: HTMLElement, tag: string, state: State): void => {
    const inner: State = { ...state, depth: state.depth + 1 };
    const scope = isScope(element);
    if (scope) {
      const grouped = tag === 'fieldset' || /group/.test(attribute(element, 'role'));
      scopes += 1;
      if (grouped || tag === 'section' || tag === 'form') inner.scope = scopes;
      const name = tag === 'table' ? '' : ariaName(element);
      inner.head = under(state.head, -1, name);
      if (grouped) inner.legend = name;
      near = '';
    }
    if (tag === 'label') {
      if (bound(element)) inner.wrap = element;
      else if (waiting !== null && waiting.after === '' && near === '' && !goesFirst(element))
        waiting.called = true;
    }
    const role = attribute(element, 'role');
    const cell = isCell(tag, role);
    if (cell || tag === 'dd') {
      inner.td = element;
      inner.cell = (cell ? laid?.cellBefore(element) : laid?.termBefore(element)) || inner.cell;
    } else if (tag === 'table' || role === 'grid' || role === 'table') inner.cell = '';
    if (cell || /^(tr|li|dd|p)$/.test(tag)) near = '';
    const block = BLOCKS.test(tag);
    if (block) fresh = true;
    const before = found.length;
    const heard = said;
    const shadow = shadowOf(element);
    if (shadow !== null) {
      roots.push(shadow);
      children(shadow, { ...inner, prefix: `${cssOf(element, inner.prefix)} >>> ` });
    }
    if (shadow === null || all(shadow, 'slot').length === 0) children(element, inner);
    if (block) fresh = true;
    // A wrapper of a title only (no control inside) leaves that title in force for what follows.
    if (!scope && found.length === before) state.head = inner.head;
    else if (found.length > before && /^(div|p|li|tr|td|section|fieldset|dd)$/.test(tag)) {
      const alone = found.length === before + 1 && said === heard ? (found[before] ?? null) : null;
      if (said > heard) turn(found.slice(before));
      beside = cell ? alone : null;
      // Around one box only: the words of a sibling may still be its own.
      waiting = tag === 'div' && alone !== null && isOpen(alone) ? alone : null;
      near = '';
    }
  };

  const enterFrame = (element: HTMLElement, state: State): void => {
    const inside = frameDocument(element);
    if (inside === null || pageRootOf(inside) === null) return;
    frames += 1;
    near = '';
    roots.push(inside);
    const head = under(state.head, -1, attribute(element, 'title'));
    const prefix = `${cssOf(element, state.prefix)} >>> `;
    children(pageRootOf(inside), { ...state, head, frame: frames, prefix, wrap: null, cell: '', td: null });
  };

  const start: State = {
    head: null,
    legend: '',
    wrap: null,
    cell: '',
    td: null,
    scope: 0,
    frame: 0,
    prefix: '',
    depth: 0,
  };
  children(pageRootOf(document), start);
  return { found, roots, laid };
};

/** Words may follow outside its wrapper: not when a box to tick has words before it. */
const isOpen = ({ element, near, called }: Found): boolean =>
  !called || near === '' || attribute(element, 'type') === 'radio';

/** « [ ] nom [ ] prénom »: a block that begins with a box and goes on in pairs to its last word. */
const turn = (inside: readonly Found[]): void => {
  const [first] = inside;
  if (first === undefined || inside.length < 2 || first.near !== '') return;
  const paired = inside.every(
    ({ after, unit, wrap, cell }, at) =>
      wrap === null &&
      cell === '' &&
      unit === '' &&
      after.length > 2 &&
      (inside[at + 1]?.near ?? after) === after,
  );
  if (paired) for (const entry of inside) entry.called = true;
};

/** In a box whose first child is another label, labels stand before their boxes. */
const goesFirst = (label: Element): boolean => {
  const parent = parentOf(label);
  const first = isElement(parent) ? firstElementOf(parent) : null;
  return first !== null && first !== label && tagOf(first) === 'label';
};

/** A label that holds or points at a control; any other is only words, often the question of a group. */
const bound = (label: HTMLElement): boolean => {
  const target = attribute(label, 'for');
  if (target !== '') return bearersOf(rootOf(label), target) > 0;
  return all(label, 'input, select, textarea').length > 0;
};
