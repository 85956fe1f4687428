import { all, clean, firstElementOf, nextElementOf, parentOf, tagOf, textOf } from './dom';

const CONTROLS = 'input:not([type=hidden]), select, textarea, [contenteditable]';
const CHOICES = '[type=radio], [type=checkbox]';
const MOST = 90;
/** Between a titled block (6.5) and a legend (7): it ends at the next of its kind. */
export const SECTION_LEVEL = 6.9;

/** Boxes that hold enough controls to have parts, counted once per reading. */
export type Crowds = WeakMap<Node, boolean>;
const crowded = (box: Node, known: Crowds): boolean => {
  const before = known.get(box);
  if (before !== undefined) return before;
  const many = all(box, CONTROLS).length > 2;
  known.set(box, many);
  return many;
};

/** One line of words, at most wrapped in inline marks. */
const line = (element: Element): string => {
  let inner: Element | null = element;
  for (let depth = 0; inner !== null && depth < 3; depth += 1) {
    const first: Element | null = firstElementOf(inner);
    if (
      first !== null &&
      (nextElementOf(first) !== null || !/^(b|strong|span|em|u|i|font)$/.test(tagOf(first)))
    )
      return '';
    inner = first;
  }
  return inner === null ? clean(element.textContent ?? '') : '';
};

/**
 * Words of a block that people read as the title of what follows though nothing marks it as one: alone on its line
 * among several controls, before a block with words and a control of its own that is no bare question; '' otherwise.
 */
export const sectionTitle = (element: Element, tag: string, known: Crowds): string => {
  if (!/^(div|p|li|dt|center)$/.test(tag)) return '';
  const parent = parentOf(element);
  let next = nextElementOf(element);
  while (
    next !== null &&
    firstElementOf(next) === null &&
    clean(next.textContent ?? '') === '' &&
    !next.matches(CONTROLS)
  )
    next = nextElementOf(next);
  if (
    next === null ||
    parent === null ||
    !/^(div|p|li|ul|table|section|tr|dl|dd|label|ol)$/.test(tagOf(next))
  )
    return '';
  const words = line(element);
  if (words.length > MOST || !/\p{L}{2}/u.test(words) || /[?:*]\s*$/.test(words)) return '';
  if (!crowded(parent, known)) return '';
  const inside = all(next, CONTROLS);
  const asked = inside.some((one) => !one.matches(CHOICES));
  return asked && /\p{L}{2}/u.test(textOf(next)) ? words : '';
};
