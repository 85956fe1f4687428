import { attribute, composedParent, hasAttribute, isHtml, nextOf, parentOf, tagOf, textOf } from './dom';

/** What an element does to everything inside it, remembered so that 2 000 controls cost one pass. */
type Surround = {
  readonly opacity: number;
  readonly hidden: boolean;
  /** Visible window left by clipping ancestors, in the frame's own coordinates. */
  readonly clip: readonly [left: number, top: number, right: number, bottom: number] | null;
  readonly positioned: boolean;
};
export type Sight = {
  readonly seen: (element: Element) => boolean;
  readonly shown: (element: Element) => boolean;
};

const FAINT = 0.1;
const OPEN: Surround = { opacity: 1, hidden: false, clip: null, positioned: false };

const clippedAway = (style: CSSStyleDeclaration): boolean => {
  const path = style.clipPath;
  if (/^inset\((?:\s*)(?:100|[5-9]\d(?:\.\d+)?)%/.test(path) || /^circle\(0/.test(path)) return true;
  if (/^(polygon|rect|xywh)\(/.test(path) && !/[1-9]/.test(path)) return true;
  const clip = /^rect\(([^)]*)\)/.exec(style.clip);
  if (clip === null || !/absolute|fixed/.test(style.position)) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = (clip[1] ?? '')
    .split(/[\s,]+/)
    .map((part) => Number.parseFloat(part));
  return right - left < 2 || bottom - top < 2;
};

const fades = (style: CSSStyleDeclaration): number => {
  const filter = /opacity\(([\d.]+)(%?)\)/.exec(style.filter);
  const filtered = filter === null ? 1 : Number(filter[1]) / (filter[2] === '%' ? 100 : 1);
  return Number(style.opacity) * filtered;
};

/** Judges of one moment of a page: `shown` for the element itself, `seen` also through its label or stand-in. */
export const sight = (labelsOf: (element: Element) => readonly Element[]): Sight => {
  const known = new Map<Element, Surround>();
  const around = (element: Element | null): Surround => {
    if (element === null) return OPEN;
    const before = known.get(element);
    if (before !== undefined) return before;
    const outer = around(composedParent(element));
    const made = isHtml(element) ? surround(element, outer) : outer;
    known.set(element, made);
    return made;
  };
  const surround = (element: HTMLElement, outer: Surround): Surround => {
    const style = styleOf(element);
    if (style === undefined) return outer;
    const hidden =
      outer.hidden ||
      style.display === 'none' ||
      hasAttribute(element, 'inert') ||
      attribute(element, 'aria-hidden') === 'true' ||
      clippedAway(style);
    const positioned = style.position !== 'static';
    let clip = style.position === 'fixed' ? null : outer.clip;
    // An absolute box escapes the clipping of ancestors up to its containing block; erring to visible there.
    if (style.position === 'absolute' && !outer.positioned) clip = null;
    if (
      !hidden &&
      /hidden|clip/.test(style.overflowX + style.overflowY) &&
      tagOf(element) !== 'body' &&
      tagOf(element) !== 'html'
    ) {
      const box = element.getBoundingClientRect();
      clip =
        clip === null
          ? [box.left, box.top, box.right, box.bottom]
          : [
              Math.max(clip[0], box.left),
              Math.max(clip[1], box.top),
              Math.min(clip[2], box.right),
              Math.min(clip[3], box.bottom),
            ];
    }
    return {
      opacity: outer.opacity * fades(style),
      hidden,
      clip,
      positioned: outer.positioned || positioned,
    };
  };
  const shown = (element: Element): boolean => {
    if (!isHtml(element) || !reallyRendered(element)) return false;
    const self = around(element);
    if (self.hidden || self.opacity < FAINT) return false;
    const box = element.getBoundingClientRect();
    if (box.width < 3 || box.height < 3) return false;
    if (offCanvas(element, box)) return false;
    const clip = around(composedParent(element)).clip;
    if (clip === null || styleOf(element)?.position === 'fixed') return true;
    return (
      Math.min(clip[2], box.right) - Math.max(clip[0], box.left) >= 3 &&
      Math.min(clip[3], box.bottom) - Math.max(clip[1], box.top) >= 3
    );
  };
  const seen = (element: Element): boolean => {
    if (shown(element)) return true;
    const type = attribute(element, 'type').toLowerCase();
    if (!['radio', 'checkbox', 'file'].includes(type)) return false;
    // A drawn radio hides its input by opacity or size; display:none is also usual, hence only inert and the like count.
    if (hasAttribute(element, 'inert') || around(composedParent(element)).hidden) return false;
    return labelsOf(element).some(shown) || standIn(element, shown);
  };
  return { seen, shown };
};

const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element);

const reallyRendered = (element: HTMLElement): boolean =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true, contentVisibilityAuto: false });

const offCanvas = (element: Element, box: DOMRect): boolean => {
  const view = element.ownerDocument.defaultView;
  const root = element.ownerDocument.documentElement;
  if (view === null) return true;
  const wide = Math.max(root.scrollWidth, view.innerWidth);
  const high = Math.max(root.scrollHeight, view.innerHeight);
  const left = box.left + view.scrollX;
  const top = box.top + view.scrollY;
  return left + box.width <= 1 || top + box.height <= 1 || left >= wide || top >= high;
};

/** A drawing right beside the hidden input, in a wrapper that holds this control only and some words. */
const standIn = (element: Element, shown: (e: Element) => boolean): boolean => {
  const next = nextOf(element);
  const wrapper = parentOf(element);
  if (next !== null && next.nodeType === 1 && shown(next as Element)) return true;
  if (!isHtml(wrapper) || wrapper.querySelectorAll('input, select, textarea').length !== 1) return false;
  return textOf(wrapper) !== '' && shown(wrapper);
};
