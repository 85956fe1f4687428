import { textByIds } from './context';
import { all, attribute, clean, hasAttribute, tagOf, textOf } from './dom';
import type { Found } from './walk';

/** Labels by the control they point at, made once per root: asking each control would be forty times slower. */
export type Labels = (element: Element) => readonly Element[];

export const labelMap = (found: readonly Pick<Found, 'element' | 'wrap'>[]): Labels => {
  const roots = new Map<Node, Map<string, Element[]>>();
  const wraps = new Map(found.map((entry) => [entry.element as Element, entry.wrap] as const));
  const read = (root: Node): Map<string, Element[]> => {
    const made = new Map<string, Element[]>();
    for (const label of all(root, 'label[for]')) {
      const target = attribute(label, 'for');
      made.set(target, [...(made.get(target) ?? []), label]);
    }
    roots.set(root, made);
    return made;
  };
  return (element) => {
    const root = element.getRootNode();
    const map = roots.get(root) ?? read(root);
    const id = attribute(element, 'id');
    const pointed = id === '' ? [] : (map.get(id) ?? []);
    const wrap = wraps.get(element) ?? null;
    return wrap === null || (hasAttribute(wrap, 'for') && attribute(wrap, 'for') !== id)
      ? pointed
      : [...pointed, wrap];
  };
};

/** A control's words and where they come from, strongest source first; `none` with '' when the page has none. */
export const labelOf = (entry: Found, labels: Labels): { label: string; labelSource: string } => {
  const { element } = entry;
  const choice = /^(radio|checkbox)$/.test(attribute(element, 'type'));
  const pointed = labels(element);
  const text = clean(pointed.map((label) => textOf(label)).join(' '));
  const role = attribute(element, 'role');
  const own = tagOf(element) !== 'input' && /radio|checkbox|switch/.test(role) ? textOf(element) : '';
  const sources: readonly (readonly [string, string])[] = [
    [pointed.some((label) => hasAttribute(label, 'for')) ? 'for' : 'wrap', text],
    ['aria-labelledby', textByIds(element, 'aria-labelledby')],
    ['aria', clean(attribute(element, 'aria-label'))],
    ['wrap', own],
    ['near', choice ? entry.after : ''],
    ['cell', entry.cell],
    ['near', choice ? '' : entry.near],
    ['placeholder', clean(attribute(element, 'placeholder'))],
    ['title', clean(attribute(element, 'title'))],
  ];
  const first = sources.find(([, words]) => /[\p{L}\p{N}]/u.test(words));
  return first === undefined
    ? { label: '', labelSource: 'none' }
    : { label: first[1], labelSource: first[0] };
};
