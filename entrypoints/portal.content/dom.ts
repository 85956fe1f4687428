/**
 * DOM reading that a page cannot bend: a form or a document with a child named "parentNode" hides that property
 * even from an isolated world, so every walk uses the prototypes' own getters.
 */
const getter = <T>(owner: object, name: string): ((target: Node) => T) => {
  const found = Object.getOwnPropertyDescriptor(owner, name)?.get;
  return (target) => found?.call(target) as T;
};

export const parentOf = getter<Node | null>(Node.prototype, 'parentNode');
export const firstChildOf = getter<Node | null>(Node.prototype, 'firstChild');
export const nextOf = getter<Node | null>(Node.prototype, 'nextSibling');
export const previousOf = getter<Node | null>(Node.prototype, 'previousSibling');
const namespaceOf = getter<string | null>(Element.prototype, 'namespaceURI');
const localNameOf = getter<string>(Element.prototype, 'localName');
export const childElementsOf = getter<HTMLCollection>(Element.prototype, 'children');
export const viewOf = getter<Window | null>(Document.prototype, 'defaultView');
export const pageRootOf = getter<HTMLElement>(Document.prototype, 'documentElement');
export const focusOf = getter<Element | null>(Document.prototype, 'activeElement');

export const previousElementOf = getter<Element | null>(Element.prototype, 'previousElementSibling');
export const firstElementOf = getter<Element | null>(Element.prototype, 'firstElementChild');
export const nextElementOf = getter<Element | null>(Element.prototype, 'nextElementSibling');
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

export const attribute = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';
export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);

export const isEditable = (element: Element): boolean =>
  hasAttribute(element, 'contenteditable') && attribute(element, 'contenteditable') !== 'false';
export const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  viewOf(element.ownerDocument)?.getComputedStyle(element);

/** Elements of a document or a shadow root that match; page frames have their own realms, so no instanceof. */
export const all = (root: Node, selector: string): Element[] => {
  const search =
    root.nodeType === 9
      ? Document.prototype.querySelectorAll
      : root.nodeType === 11
        ? DocumentFragment.prototype.querySelectorAll
        : Element.prototype.querySelectorAll;
  return Array.from(search.call(root as Document & DocumentFragment & Element, selector));
};

let ids = new WeakMap<Node, Map<string, number>>();

/** Ids are counted once per reading of the page; a new reading begins by forgetting them. */
export const forgetIds = (): void => {
  ids = new WeakMap();
};

/** How many elements of a document or shadow root bear this id, or this value of another attribute. */
export const bearersOf = (root: Node, value: string, name = 'id'): number => {
  const counts = ids.get(root) ?? new Map<string, number>();
  ids.set(root, counts);
  if (!counts.has(name)) {
    counts.set(name, 0);
    for (const element of all(root, `[${name}]`)) {
      const own = `${name} ${attribute(element, name)}`;
      counts.set(own, (counts.get(own) ?? 0) + 1);
    }
  }
  return counts.get(`${name} ${value}`) ?? 0;
};

export const isElement = (node: Node | null): node is Element => node !== null && node.nodeType === 1;
export const isHtml = (node: Node | null): node is HTMLElement =>
  isElement(node) && namespaceOf(node) === 'http://www.w3.org/1999/xhtml';
/** Local name in lower case, '' for anything that is not HTML. */
export const tagOf = (node: Node | null): string => (isHtml(node) ? localNameOf(node) : '');

/** The parent a person sees: out of a shadow root to its host, out of a frame to the frame element. */
export const composedParent = (node: Node): Element | null => {
  const parent = parentOf(node);
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return null;
};

const openRootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
type Opener = (element: HTMLElement) => ShadowRoot | null;
type Door = { chrome?: { dom?: { openOrClosedShadowRoot?: Opener } } };
/** What may bear a shadow root; the others are not asked, thousands of times, for nothing. */
const HOSTS = /-|^(div|span|section|article|main|p|h[1-6]|aside|header|footer|nav|blockquote|body)$/;

/** Open root, or a closed one through the extension's own door: Chromium's, or Firefox's on the element. */
export const shadowOf = (element: Element): ShadowRoot | null => {
  if (!HOSTS.test(tagOf(element))) return null;
  const open = openRootOf(element) ?? null;
  if (open !== null) return open;
  // Of plain boxes only the empty-looking ones are asked: a closed root hides what a box holds beside it.
  if (!tagOf(element).includes('-') && firstElementOf(element) !== null) return null;
  try {
    const door = (globalThis as Door).chrome?.dom?.openOrClosedShadowRoot;
    const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    return door === undefined ? (own ?? null) : door(element as HTMLElement);
  } catch {
    return null;
  }
};

/** Is it this element or inside it, through shadow roots? */
export const holdsNode = (outer: Element, inner: Node | null): boolean => {
  for (let at = inner; at !== null; at = composedParent(at)) if (at === outer) return true;
  return false;
};

/** The frame element of the page around a document, null for the page itself. */
export const frameOf = (document: Document): Element | null => {
  try {
    return viewOf(document)?.frameElement ?? null;
  } catch {
    return null;
  }
};

/** The document of a same-origin frame, null for any other. */
export const frameDocument = (element: Element): Document | null => {
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
};

const SILENT = new Set([
  'script',
  'style',
  'template',
  'select',
  'textarea',
  'button',
  'input',
  'svg',
  'noscript',
]);

/** Words of a node as read, inner controls and buttons left out, spaces joined, at most `limit` characters. */
export const textOf = (node: Node, limit = 240): string => {
  let text = '';
  const walk = (current: Node): void => {
    if (text.length > limit) return;
    if (current.nodeType === 3) text += (current as Text).data;
    if (current.nodeType !== 1 && current.nodeType !== 11) return;
    const tag = tagOf(current);
    if (
      (current !== node && SILENT.has(tag)) ||
      (isElement(current) && (tag === '' || hasAttribute(current, 'hidden')))
    )
      return;
    for (let child = firstChildOf(current); child !== null; child = nextOf(child)) walk(child);
    if (/^(div|p|li|td|th|br|dt|dd|span|strong|small)$/.test(tag)) text += ' ';
  };
  walk(node);
  return clean(text).slice(0, limit);
};

export const clean = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
