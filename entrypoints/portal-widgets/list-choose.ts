import { all, attribute, composedParent, hasAttribute, isHtml, tagOf } from '../portal.content/dom';
import { isNoAnswer, isPlaceholder, likeness, rank } from '../portal.content/words';
import { type OpenList, rowsOf } from './list-open';
import { wordsOf } from './place';

export type Row = { readonly row: HTMLElement; readonly label: string; readonly sure: boolean };

const closed = (row: Element): boolean =>
  attribute(row, 'aria-disabled') === 'true' ||
  hasAttribute(row, 'disabled') ||
  hasAttribute(row, 'data-disabled') ||
  /(^|[-_ ])disabled([-_ ]|$)/.test(attribute(row, 'class'));

const labelOf = (row: HTMLElement): string =>
  wordsOf(row) || attribute(row, 'aria-label') || attribute(row, 'title');

/** Labels a person could choose among, those to create or that say there is none left out. */
export const labelsIn = (list: OpenList): string[] =>
  rowsOf(list)
    .filter((row) => !closed(row))
    .map(labelOf)
    .filter((label) => label !== '' && !isNoAnswer(label) && !isPlaceholder(label));

/**
 * The row that says what is wanted: first by rank of the wanted words, then by code; one that merely holds all the
 * words only when it is the only such row. Null when none or when two say it as well.
 */
export const pick = (list: OpenList, wanted: readonly string[]): Row | null => {
  const rows = rowsOf(list)
    .filter((row) => !closed(row))
    .map((row) => ({ row, label: labelOf(row) }))
    .filter(({ label }) => !isNoAnswer(label));
  const sure = rows
    .filter(({ label }) => likeness(label, wanted) === 'sure')
    .sort((one, other) => rank(one.label, wanted) - rank(other.label, wanted));
  const [best, next] = sure;
  if (best !== undefined)
    return next !== undefined &&
      rank(next.label, wanted) === rank(best.label, wanted) &&
      next.label !== best.label
      ? null
      : { ...best, sure: true };
  const maybe = rows.filter(({ label }) => likeness(label, wanted) === 'maybe');
  const only = maybe[0];
  return only !== undefined && maybe.length === 1 ? { ...only, sure: false } : null;
};

/** The element whose scrolling draws further rows: of those that scroll, the one with most to show. */
export const scrollerOf = (list: OpenList): HTMLElement | null => {
  const hidden = (node: HTMLElement): number => node.scrollHeight - node.clientHeight;
  const outer: Element[] = [];
  for (let at = composedParent(list.box); at !== null && outer.length < 3; at = composedParent(at)) {
    if (tagOf(at) === 'body') break;
    outer.push(at);
  }
  const scrolling = [...outer, list.box, ...all(list.box, '*')].filter(isHtml).filter((node) => {
    if (hidden(node) <= 4 || node.clientHeight < 20) return false;
    const style = node.ownerDocument.defaultView?.getComputedStyle(node).overflowY ?? '';
    return /auto|scroll|hidden|overlay/.test(style);
  });
  return scrolling.sort((one, other) => hidden(other) - hidden(one))[0] ?? null;
};
