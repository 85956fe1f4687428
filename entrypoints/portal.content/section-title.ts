import {
  all,
  attribute,
  bearersOf,
  childElementsOf,
  firstChildOf,
  firstElementOf,
  isElement,
  isHtml,
  nextElementOf,
  nextOf,
  parentOf,
  previousOf,
  rootOf,
  tagOf,
  textOf,
} from './dom';

const CONTROLS =
  'input:not([type=hidden]), select, textarea, [contenteditable], [role=combobox], [role=textbox], [role=spinbutton]';
const CHOICES = '[type=radio], [type=checkbox]';
const MOST = 90;
/** Between a titled block (6.5) and a legend (7): it ends at the next of its kind, or of one further out. */
const LEVEL = 6.9;

const BLOCK = /-|^(div|p|li|dt|center)$/;
const INLINE = /-|^(|b|strong|span|em|u|i|font|big|small|sup|abbr|mark|button|br)$/;
const MARK = /^(b|strong|span|em|u|i|font|big)$/;
const BOLD = /^(b|strong|big|font|u)$/;
/** A sentence, a hint, a mark of the page: nobody's title. */
const HINT = /[;*]$|.{30}\.$|^\(.*\)$|^\*|^(par ex|ex\.|exemple|e\.g)|\bchamps?\b/iu;
/** Asks who: « Qui sera son tuteur ? » heads the boxes of that person; other questions ask one thing. */
const WHO = /^(et )?(à |avec |chez |par )?(qui|who|où)\b/iu;

/** What one reading of the page has worked out. */
export type Crowds = WeakMap<Node, boolean>;
/** Boxes that hold enough controls to have parts, counted once per reading. */
const crowded = (box: Node, known: Crowds): boolean => {
  const before = known.get(box);
  if (before !== undefined) return before;
  const many = all(box, CONTROLS).length > 1;
  known.set(box, many);
  return many;
};

/** Part of a widget, not of a title. */
const drawn = (element: Element): boolean =>
  /^(radio|checkbox|switch|tab|option|combobox|textbox)$/.test(attribute(element, 'role')) ||
  element.matches('[aria-pressed], [contenteditable]');

/** One line of words: inline marks only, or blocks that each hold one thing. */
const line = (element: Element): string => {
  let left = 6;
  const plain = (outer: Element): boolean => {
    for (let one = firstElementOf(outer); one !== null; one = nextElementOf(one)) {
      const alone = firstElementOf(outer) === one && nextElementOf(one) === null;
      left -= 1;
      if (left < 0 || drawn(one) || !(INLINE.test(tagOf(one)) || (alone && BLOCK.test(tagOf(one)))))
        return false;
      if (!plain(one)) return false;
    }
    return true;
  };
  return plain(element) ? textOf(element, MOST + 1) : '';
};

const LETTERS = /\p{L}{2}/u;

/** Words of its own: a label that holds it or points at it, an aria name. */
const named = (control: Element): boolean => {
  const id = attribute(control, 'id');
  const label = attribute(control, 'aria-label') + attribute(control, 'aria-labelledby');
  return (
    label !== '' ||
    control.closest('label') !== null ||
    (id !== '' && bearersOf(rootOf(control), id, 'for') > 0)
  );
};

type Follows = 'words' | 'bare' | 'nothing';
/** What a reader meets first in a node: words, a control without any, or neither. */
const meets = (node: Node): Follows => {
  if (node.nodeType === 3) return /\p{L}/u.test((node as Text).data) ? 'words' : 'nothing';
  if (!isHtml(node) || /^(script|style|template|noscript|button)$/.test(tagOf(node))) return 'nothing';
  if (node.matches(CONTROLS)) return named(node) ? 'words' : 'bare';
  for (let child = firstChildOf(node); child !== null; child = nextOf(child)) {
    const met = meets(child);
    if (met !== 'nothing') return met;
  }
  return 'nothing';
};

const isControl = (node: Node | null): node is Element => isElement(node) && node.matches(CONTROLS);

/** One of several boxes in a row whose words are all inside them or in their aria names. */
const inRow = (control: Element): boolean => {
  const next = nextElementOf(control);
  const own = (one: Element) => LETTERS.test(attribute(one, 'placeholder')) || named(one);
  return isControl(next) && own(control) && own(next);
};

/** What stands after these words on the page: words and boxes of its own, which they head. */
const heads = (element: Element): boolean => {
  let worded = false;
  let steps = 0;
  for (let node = nextOf(element); node !== null && steps < 5; node = nextOf(node)) {
    if (tagOf(node) === 'main') return false;
    if (isControl(node)) return (worded || inRow(node)) && !node.matches(CHOICES);
    const controls = isElement(node) ? all(node, CONTROLS) : [];
    if (!worded) {
      const met = meets(node);
      // Words under their boxes: a row of each.
      if (met === 'bare' && !(tagOf(node) === 'table' && all(node, 'tr').length > 1)) return false;
      worded = met !== 'nothing';
    }
    if (controls.length > 0) return controls.some((one) => !one.matches(CHOICES));
    if (isElement(node)) steps += 1;
  }
  return false;
};

/** The name of one control or one group: no title of what follows. */
const names = (element: Element): boolean => {
  const id = attribute(element, 'id') || attribute(firstElementOf(element) ?? element, 'id');
  return id !== '' && bearersOf(rootOf(element), id, 'aria-labelledby') > 0;
};

/** Words beside it on its line, or what begins and ends that line. */
const beside = (node: Node | null, on: (node: Node) => Node | null): 'words' | Element | null => {
  let at = node;
  while (at !== null && !isElement(at)) {
    if (/\S/.test(at.textContent ?? '')) return 'words';
    at = on(at);
  }
  return at;
};
const breaks = (one: Element): boolean => tagOf(one) === 'br' || !INLINE.test(tagOf(one));

/** Alone on its line: a block, the first thing of its box, or bold words between line breaks. */
const alone = (element: Element, tag: string): boolean => {
  if (BLOCK.test(tag)) return true;
  const before = beside(previousOf(element), previousOf);
  const next = beside(nextOf(element), nextOf);
  if (before === 'words' || next === null || next === 'words' || !breaks(next)) return false;
  return before === null || (BOLD.test(tag) && breaks(before));
};

/** A row that is one cell of words across the table, over rows of words and boxes. */
const rowTitle = (row: Element): string => {
  const cells = Array.from(childElementsOf(row) as unknown as Iterable<Element>).filter((cell) =>
    LETTERS.test(textOf(cell)),
  );
  const [cell] = cells;
  if (cell === undefined || cells.length > 1 || all(row, CONTROLS).length > 0) return '';
  const next = nextElementOf(row);
  const wide = Number(attribute(cell, 'colspan')) > 1;
  if (!wide && (next === null || childElementsOf(next).length < 2)) return '';
  return line(cell);
};

/** A title where it stands; '' for a question, which only ends a question before it. */
export type SectionTitle = { readonly text: string; readonly level: number };

/**
 * Words of a block that people read as the title of what follows though nothing marks it as one: alone on its line
 * among several controls, before words and boxes of their own; null otherwise. `depth` is how deep in the page it
 * stands: a title further in ends none further out.
 */
export const sectionTitle = (
  element: Element,
  tag: string,
  depth: number,
  known: Crowds,
): SectionTitle | null => {
  const parent = parentOf(element);
  const row = tag === 'tr';
  if (!isElement(parent) || !(row || BLOCK.test(tag) || MARK.test(tag)) || drawn(element)) return null;
  if (!row && (nextElementOf(element) === null || !alone(element, tag))) return null;
  const text = row ? rowTitle(element) : line(element);
  if (text.length > MOST || !LETTERS.test(text) || HINT.test(text)) return null;
  if (!crowded((row ? parent.closest('table') : null) ?? parent, known)) return null;
  if (!row && (names(element) || !heads(element))) return null;
  const asks = /[?:]$/.test(text);
  const level = LEVEL + Math.min(depth, 99) / 1000;
  return asks ? { text: WHO.test(text) ? text : '', level: level + 0.0005 } : { text, level };
};
