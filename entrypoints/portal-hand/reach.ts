import { all, composedParent, frameOf, holdsNode, rootOf, styleOf, viewOf } from '../portal.content/dom';
import type { Sight } from '../portal.content/visible';

export type Reach = {
  /** Can a person get at it? Scrolled into view when need be; nothing but its own may be drawn over it. */
  readonly free: (element: Element, own: readonly Element[], eyes: Sight) => boolean;
};

const PAINTED = /^(img|canvas|video|iframe|embed|object|input|select|textarea|button)$/;
const OVER = ':popover-open, :modal';

/** Does it cover what lies under it: a picture, a control, or a ground that is not see-through? */
const paints = (element: Element, eyes: Sight): boolean => {
  const weight = eyes.weight(element);
  if (weight < 0.5) return false;
  if (PAINTED.test(element.localName)) return true;
  const style = styleOf(element);
  if (style === undefined || style.visibility === 'hidden') return false;
  const alpha = /(?:rgba\(.*,|\/) ([\d.]+)\)/.exec(style.backgroundColor);
  return style.backgroundImage !== 'none' || (alpha === null ? 1 : Number(alpha[1])) * weight >= 0.5;
};

const pathOf = (element: Element): Element[] => {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = composedParent(at)) path.push(at);
  return path;
};

/** Height of a branch over its fork: its first z-index, 0.5 for a place of its own without one, 0 in the flow. */
const height = (branch: readonly Element[]): number => {
  let found = 0;
  for (const element of [...branch].reverse()) {
    if (element.matches(OVER)) return Number.POSITIVE_INFINITY;
    const style = styleOf(element);
    const placed = style !== undefined && style.position !== 'static';
    if (placed && style.zIndex !== 'auto') return Number(style.zIndex) || 0.5;
    if (style !== undefined && (Number(style.opacity) < 1 || style.transform !== 'none')) return found || 0.5;
    if (placed) found = 0.5;
  }
  return found;
};

/** Is one drawn over the other, by the rules of stacking? */
const over = (one: Element, other: Element): boolean => {
  const [first, second] = [pathOf(one), pathOf(other)];
  const fork = first.findIndex((element) => second.includes(element));
  const shared = first[fork];
  if (shared === undefined || shared === one || shared === other) return false;
  const [a, b] = [height(first.slice(0, fork)), height(second.slice(0, second.indexOf(shared)))];
  return a > b || (a === b && (other.compareDocumentPosition(one) & 4) > 0);
};

const crosses = (veil: DOMRect, box: DOMRect): boolean => {
  const wide = Math.min(veil.right, box.right) - Math.max(veil.left, box.left);
  const high = Math.min(veil.bottom, box.bottom) - Math.max(veil.top, box.top);
  return wide > 0 && high > 0 && wide * high > 0.6 * box.width * box.height;
};

/** One moment of looking at one control: what it may lie under, and how much of each thing is to be seen. */
type Look = { readonly own: readonly Element[]; readonly eyes: Sight };

const coveredIn = (root: Document | ShadowRoot, at: Element, x: number, y: number, { own, eyes }: Look) => {
  const { elementsFromPoint } = root.nodeType === 9 ? Document.prototype : ShadowRoot.prototype;
  for (const hit of elementsFromPoint.call(root as never, x, y)) {
    if (hit === at || holdsNode(at, hit)) return false;
    if (own.some((label) => holdsNode(label, hit))) continue;
    // Under its own surroundings: sent behind them, or a box that itself lets clicks through.
    if (holdsNode(hit, at)) return styleOf(at)?.pointerEvents !== 'none';
    if (paints(hit, eyes)) return true;
  }
  return true;
};

/** Nothing drawn stands over it here, in its root, in those around and in the pages around its frame. */
const bare = (element: Element, x: number, y: number, look: Look): boolean => {
  for (let at = element; ; ) {
    const root = rootOf(at) as Document | ShadowRoot;
    if (coveredIn(root, at, x, y, look)) return false;
    if (root.nodeType !== 11) break;
    at = (root as ShadowRoot).host;
  }
  const frame = frameOf(element.ownerDocument);
  if (frame === null) return true;
  const { left, top } = frame.getBoundingClientRect();
  return bare(frame, left + frame.clientLeft + x, top + frame.clientTop + y, look);
};

const here = (element: Element, look: Look): boolean => {
  const view = viewOf(element.ownerDocument);
  if (view === null) return false;
  const box = element.getBoundingClientRect();
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, view.innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, view.innerHeight)];
  if (right - left < 2 || bottom - top < 2) return false;
  return [0.5, 0.2, 0.8].some((part) =>
    bare(element, left + part * (right - left), (top + bottom) / 2, look),
  );
};

/** Judge of what lies over the controls of a page, whose roots are given; good for one wave of writing. */
export const reach = (roots: readonly Node[], before: Sight): Reach => {
  const veils: Element[] = [];
  for (const root of roots)
    for (const element of all(root, '*')) {
      if (styleOf(element)?.pointerEvents !== 'none' || !paints(element, before)) continue;
      const box = element.getBoundingClientRect();
      if (box.width > 20 && box.height > 8) veils.push(element);
    }
  const veiled = (element: Element, look: Look): boolean => {
    const box = element.getBoundingClientRect();
    const frame = frameOf(element.ownerDocument);
    return (
      (frame !== null && veiled(frame, look)) ||
      veils.some(
        (veil) =>
          veil.ownerDocument === element.ownerDocument &&
          crosses(veil.getBoundingClientRect(), box) &&
          !look.own.some((label) => holdsNode(label, veil)) &&
          over(veil, element),
      )
    );
  };
  return {
    free: (element, own, eyes) => {
      const look = { own, eyes };
      if (!here(element, look)) {
        element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
        if (!here(element, look)) return false;
      }
      return !veiled(element, look);
    },
  };
};
