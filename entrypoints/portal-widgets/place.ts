import {
  all,
  attribute,
  composedParent,
  isElement,
  isHtml,
  rootOf,
  shadowOf,
  tagOf,
} from '../portal.content/dom';

const SILENT = /^(script|style|template|noscript|select|input|textarea)$/;

/** Words of an element as read, itself a button or not; zero-width marks and hidden parts left out. */
export const wordsOf = (element: Element, limit = 300): string => {
  let text = '';
  const walk = (node: Node): void => {
    if (text.length > limit) return;
    const slotted = tagOf(node) === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
    const inside = isElement(node) ? shadowOf(node) : null;
    for (const child of slotted.length > 0 ? slotted : Array.from((inside ?? node).childNodes)) {
      if (child.nodeType === 3) text += (child as Text).data;
      else if (isHtml(child) && !SILENT.test(tagOf(child)) && attribute(child, 'aria-hidden') !== 'true') {
        const drawn = getStyle(child);
        if (drawn === 'none') continue;
        walk(child);
        if (drawn !== 'inline') text += ' ';
      }
    }
  };
  walk(element);
  return text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[\u200b-\u200f\u2060-\u2069\ufeff]/g, '')
    .trim();
};

const getStyle = (element: Element): string =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display ?? 'inline';

/** Drawn with some size and not inside a box folded to nothing; below the fold or behind others counts as drawn. */
export const drawn = (element: Element): boolean => {
  if (!Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  if (box.width < 1 || box.height < 1) return false;
  for (let at = composedParent(element), up = 0; at !== null && up < 8; at = composedParent(at), up += 1) {
    const outer = at.getBoundingClientRect();
    if (outer.width >= 1 && outer.height >= 1) continue;
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (style !== undefined && style.overflowX !== 'visible' && style.display !== 'contents') return false;
  }
  return true;
};

/** Can a person see and press it: drawn, not transparent, of some size. */
export const faces = (element: Element): boolean => {
  const box = element.getBoundingClientRect();
  return (
    box.width >= 12 &&
    box.height >= 12 &&
    Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true }) &&
    drawn(element)
  );
};

/** The trees an element stands in, from its own shadow root outwards to its document. */
export const treesOf = (element: Element): Node[] => {
  const trees: Node[] = [];
  for (let root = rootOf(element); ; root = rootOf((root as ShadowRoot).host)) {
    trees.push(root);
    if (root.nodeType !== 11) return trees;
  }
};

type Roots = { readonly at: number; readonly roots: readonly Node[] };
const known = new WeakMap<Document, Roots>();

/** Every shadow root of a document; hosts come rarely, so that they are looked for at most four times a second. */
const shadowsOf = (document: Document): readonly Node[] => {
  const before = known.get(document);
  if (before !== undefined && performance.now() - before.at < 250) return before.roots;
  const roots: Node[] = [];
  const deep = (root: Node): void => {
    for (const host of all(root, '*')) {
      const shadow = tagOf(host).includes('-') || tagOf(host) === 'div' ? shadowOf(host) : null;
      if (shadow === null) continue;
      roots.push(shadow);
      deep(shadow);
    }
  };
  deep(document);
  known.set(document, { at: performance.now(), roots });
  return roots;
};

/** The element's own trees and every shadow root of its document. */
export const treesAround = (element: Element): readonly Node[] => [
  ...new Set([...treesOf(element), ...shadowsOf(element.ownerDocument)]),
];

/** Elements that match in the element's own trees and in every shadow root of its document. */
export const everywhere = (element: Element, selector: string): HTMLElement[] =>
  treesAround(element)
    .flatMap((root) => all(root, selector))
    .filter(isHtml);

/** The elements an attribute such as aria-controls names, looked for in the element's own trees. */
export const named = (element: Element, attributes: readonly string[]): HTMLElement[] =>
  attributes.flatMap((name) =>
    attribute(element, name)
      .split(/\s+/)
      .filter((id) => id !== '')
      .flatMap((id) => {
        const quoted = `[id="${id.replace(/["\\]/g, '\\$&')}"]`;
        const trees = treesOf(element);
        for (const tree of trees) {
          const found = all(tree, quoted)[0];
          if (isHtml(found ?? null)) return [found as HTMLElement];
        }
        return [];
      }),
  );

/** The nearest element around this one that matches, itself among them; out of shadow roots too. */
export const around = (element: Element, selector: string): HTMLElement | null => {
  for (let at: Element | null = element; at !== null; at = composedParent(at))
    if (isElement(at) && isHtml(at) && Element.prototype.matches.call(at, selector)) return at;
  return null;
};

/** What a person sees of a control that is transparent or tiny: the nearest box around it that shows. */
export const faceOf = (element: HTMLElement): HTMLElement => {
  let at: Element | null = element;
  for (let up = 0; up < 6 && at !== null; up += 1, at = composedParent(at))
    if (isHtml(at) && faces(at)) return at;
  return element;
};
