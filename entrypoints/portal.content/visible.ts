import {
  all,
  attribute,
  childElementsOf,
  composedParent,
  frameOf,
  hasAttribute,
  isHtml,
  nextOf,
  pageRootOf,
  parentOf,
  styleOf,
  tagOf,
  textOf,
  viewOf,
} from './dom';
import { typeOf, widgetOf } from './kind';

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** What an element does to everything inside it, remembered so that 2 000 controls cost one pass. */
type Surround = {
  readonly opacity: number;
  readonly hidden: boolean;
  /** What clipping ancestors leave, and scrolling ones can bring, in the frame's own coordinates. */
  readonly clip: Box | null;
  readonly scrolled: boolean;
  readonly positioned: boolean;
};
export type Sight = {
  /** For a choice, also through its label or its drawing. */
  readonly seen: (element: Element) => boolean;
  readonly shown: (element: Element) => boolean;
  /** Opacity left to it, 0 when hidden. */
  readonly weight: (element: Element) => number;
  /** What a person clicks for a choice: itself when drawn, else its label or its drawing. */
  readonly handle: (element: Element) => Element | undefined;
};

const FAINT = 0.15;
const LEAST = 3;
/** Nobody scrolls sideways further than this. */
const ASIDE = 3000;
const OPEN: Surround = { opacity: 1, hidden: false, clip: null, scrolled: false, positioned: false };
const CLEAR = /transparent|(rgba\(.*,|\/) 0(\.0\d*)?\)/;

const meet = (one: Box | null, other: Box): Box =>
  one === null
    ? other
    : [
        Math.max(one[0], other[0]),
        Math.max(one[1], other[1]),
        Math.min(one[2], other[2]),
        Math.min(one[3], other[3]),
      ];
const boxOf = ({ left, top, right, bottom }: DOMRect): Box => [left, top, right, bottom];
const slight = ([left, top, right, bottom]: Box): boolean => right - left < LEAST || bottom - top < LEAST;

const clippedAway = (style: CSSStyleDeclaration): boolean => {
  const { clipPath: path, maskImage: mask } = style;
  if (path === 'none' && mask === 'none' && style.clip === 'auto') return false;
  if (/^inset\(\s*(100|[5-9]\d(\.\d+)?)%/.test(path) || /^(circle|ellipse)\(0/.test(path)) return true;
  if (/^(polygon|rect|xywh|path)\(/.test(path) && !/[1-9]/.test(path)) return true;
  // A mask that lets nothing through, or one nobody can read from here.
  if (/url\(/.test(mask) || (/gradient/.test(mask) && !/rgb\(|rgba\([^)]*, (1|0?\.[2-9])/.test(mask)))
    return true;
  const clip = /^rect\(([^)]*)\)/.exec(style.clip);
  if (clip === null || !/absolute|fixed/.test(style.position)) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = (clip[1] ?? '').split(/[\s,]+/).map(Number.parseFloat);
  return right - left < 2 || bottom - top < 2;
};

const fades = (style: CSSStyleDeclaration): number => {
  let left = Number(style.opacity);
  if (style.filter === 'none') return left;
  for (const [, amount, percent] of style.filter.matchAll(/opacity\(([\d.]+)(%?)\)/g))
    left *= Number(amount) / (percent === '%' ? 100 : 1);
  return left;
};

/** Typed words that nobody could read: clear or minute letters. */
const unreadable = (element: HTMLElement): boolean => {
  if (!/^(text|multiline|date|number|tel|email)$/.test(typeOf(element).kind)) return false;
  const style = styleOf(element);
  return (
    style !== undefined &&
    ((CLEAR.test(style.webkitTextFillColor || style.color) && style.textShadow === 'none') ||
      Number.parseFloat(style.fontSize) < 2)
  );
};

/** Judges of one moment of a page: `shown` for the element itself, `seen` also through its label or stand-in. */
export const sight = (labelsOf: (element: Element) => readonly Element[]): Sight => {
  const known = new Map<Element, Surround>();
  const reaches = new Map<Document, ReturnType<typeof reachOf>>();
  const offCanvas = ({ ownerDocument }: Element, box: DOMRect): boolean => {
    const [wide, high] = reaches.get(ownerDocument) ?? reachOf(ownerDocument);
    reaches.set(ownerDocument, [wide, high]);
    const { scrollX = 0, scrollY = 0 } = viewOf(ownerDocument) ?? {};
    const [left, top] = [box.left + scrollX, box.top + scrollY];
    return left + box.width <= 1 || top + box.height <= 1 || left >= wide || top >= high;
  };
  const around = (element: Element | null): Surround => {
    if (element === null) return OPEN;
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = composedParent(element);
    const outer = parent === null ? throughFrame(element) : around(parent);
    const made = isHtml(element) ? surround(element, outer) : outer;
    known.set(element, made);
    return made;
  };
  /** A frame hides its page as any box does; inside, coordinates begin anew. */
  const throughFrame = (root: Element): Surround => {
    const frame = frameOf(root.ownerDocument);
    return frame === null ? OPEN : { ...OPEN, opacity: around(frame).opacity, hidden: !shown(frame) };
  };
  const surround = (element: HTMLElement, outer: Surround): Surround => {
    const style = styleOf(element);
    if (style === undefined) return outer;
    const tag = tagOf(element);
    const { overflowX: x, overflowY: y, position } = style;
    const free = position === 'fixed' || (position === 'absolute' && !outer.positioned);
    let { clip, scrolled } = free ? OPEN : outer;
    let hidden =
      outer.hidden ||
      style.display === 'none' ||
      hasAttribute(element, 'inert') ||
      attribute(element, 'aria-hidden') === 'true' ||
      clippedAway(style);
    if (!hidden && x + y !== 'visiblevisible' && tag !== 'body' && tag !== 'html') {
      const box = element.getBoundingClientRect();
      const left = meet(clip, boxOf(box));
      const scrolls = /auto|scroll/.test(x + y);
      // What scrolls brings its inside into its own box: it is the box that must be seen.
      hidden = scrolls && slight(left);
      const [sideways, upright] = [/auto|scroll/.test(x), /auto|scroll/.test(y)];
      const start = [box.left - element.scrollLeft, box.top - element.scrollTop] as const;
      clip = [
        sideways ? start[0] : left[0],
        upright ? start[1] : left[1],
        sideways ? start[0] + element.scrollWidth : left[2],
        upright ? start[1] + element.scrollHeight : left[3],
      ];
      scrolled ||= scrolls;
    }
    return {
      opacity: outer.opacity * fades(style),
      hidden,
      clip,
      scrolled,
      positioned: outer.positioned || position !== 'static',
    };
  };
  const weight = (element: Element): number => {
    const self = around(element);
    return self.hidden ? 0 : self.opacity;
  };
  const shown = (element: Element): boolean => {
    if (!isHtml(element) || !reallyRendered(element)) return false;
    const self = around(element);
    if (self.hidden || self.opacity < FAINT) return false;
    const box = element.getBoundingClientRect();
    if (slight(boxOf(box))) return false;
    const parent = composedParent(element);
    const { clip, scrolled } = parent === null ? OPEN : around(parent);
    if (styleOf(element)?.position === 'fixed') return !offCanvas(element, box);
    return (scrolled || !offCanvas(element, box)) && (clip === null || !slight(meet(clip, boxOf(box))));
  };
  const handle = (element: Element): Element | undefined => {
    const face = widgetOf(element)?.face;
    if (face !== undefined) return shown(face) ? face : undefined;
    if (shown(element)) return element;
    // A drawn radio hides its input by opacity or size; display:none is also usual, hence only inert and the like count.
    const parent = composedParent(element);
    if (hasAttribute(element, 'inert') || parent === null || around(parent).hidden) return undefined;
    const labels = labelsOf(element);
    return labels.find((label) => shown(label) && !risky(label)) ?? standIn(element, labels, shown);
  };
  const seen = (element: Element): boolean => {
    // Of a widget a person sees the box its kit draws, not the thin input inside.
    if (widgetOf(element)?.face !== undefined) return handle(element) !== undefined;
    const type = attribute(element, 'type').toLowerCase();
    if (!/^(radio|checkbox|file)$/.test(type)) return shown(element) && !unreadable(element as HTMLElement);
    return handle(element) !== undefined || (!shown(element) && labelsOf(element).some(shown));
  };
  return { seen, shown, weight, handle };
};

/** Something a click would do more than tick: follow a link or press a button. */
const risky = (label: Element): boolean => all(label, 'a, button, [role=button], [role=link]').length > 0;

const reallyRendered = (element: HTMLElement): boolean =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true, contentVisibilityAuto: false });

/** How far a page can be scrolled to, in its own coordinates; what lies beyond cannot be brought into the window. */
const reachOf = (document: Document): readonly [wide: number, high: number] => {
  const view = viewOf(document);
  const root = pageRootOf(document);
  if (view === null) return [0, 0];
  const frames = [root, ...Array.from(childElementsOf(root) as unknown as Iterable<Element>)];
  const cut = frames.some((one) => isHtml(one) && /hidden|clip/.test(styleOf(one)?.overflowX ?? ''));
  const wide = Math.min(Math.max(root.scrollWidth, view.innerWidth), ASIDE + view.innerWidth);
  return [cut ? view.innerWidth : wide, Math.max(root.scrollHeight, view.innerHeight)];
};

/** A drawing right beside the hidden input, in a wrapper that holds this control only and some words. */
const standIn = (
  element: Element,
  labels: readonly Element[],
  shown: (e: Element) => boolean,
): Element | undefined => {
  const next = nextOf(element);
  const wrapper = parentOf(element);
  if (next !== null && next.nodeType === 1 && shown(next as Element) && !risky(next as Element))
    return next as Element;
  // A label that was hidden says no; a box around more than it is no drawing of it.
  if (labels.length > 0 || !isHtml(wrapper) || /^(body|form|main|section|fieldset)$/.test(tagOf(wrapper)))
    return undefined;
  if (all(wrapper, 'input, select, textarea').length !== 1) return undefined;
  return textOf(wrapper) !== '' && shown(wrapper) ? wrapper : undefined;
};
