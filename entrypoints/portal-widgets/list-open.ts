import { all, attribute, composedParent, hasAttribute, isHtml, parentOf, tagOf } from '../portal.content/dom';
import { drawn, everywhere, named, treesOf, wordsOf } from './place';
import { click, down, enter, key, leave, press, up } from './touch';
import { after, type Clock, pause, turn, until } from './wait';
import type { ListWidget } from './widget';

/** The rows of a list: by role, else by the class names of kits whose drawn rows have none. */
const ROWS =
  '[role=option], .ant-select-item-option, .ng-option, .el-select-dropdown__item, .v-overlay .v-list-item, .p-dropdown-item, .p-autocomplete-item, [role=menuitemradio]';
const POPUPS =
  '[role=listbox], .ant-select-dropdown, .ng-dropdown-panel, .el-select-dropdown, .el-autocomplete-suggestion, .v-overlay__content .v-list, .p-dropdown-panel, .p-autocomplete-panel, .ts-dropdown, .choices__list--dropdown, .select2-results';

/** An open list: `box` the popup, `rows` the drawn options in it. */
export type OpenList = { readonly box: HTMLElement };

const visible = (nodes: readonly Element[]): HTMLElement[] => nodes.filter(isHtml).filter(drawn);

export const rowsOf = ({ box }: OpenList): HTMLElement[] => {
  const rows = visible(all(box, ROWS));
  const roots = new Set(rows);
  // A row drawn inside a row is one row.
  return rows.filter((row) => {
    for (let at = parentOf(row); isHtml(at) && at !== box; at = parentOf(at)) if (roots.has(at)) return false;
    return true;
  });
};

/** From a list that has an id but draws nothing (kept for screen readers) to the popup that draws the rows. */
const popupOf = (list: HTMLElement, widget: HTMLElement): HTMLElement | null => {
  for (let at: Element | null = list, step = 0; at !== null && step < 5; at = composedParent(at), step += 1) {
    if (tagOf(at) === 'body' || !isHtml(at) || isParent(at, widget)) break;
    if (drawn(at) && visible(all(at, ROWS)).length > 0) return at;
  }
  return drawn(list) ? list : null;
};

const ATTRIBUTES = ['aria-controls', 'aria-owns'] as const;

/** Popups that stand open before we touch anything: not ours. */
export const openBefore = (widget: ListWidget): ReadonlySet<Element> =>
  new Set(visible(everywhere(widget.element, POPUPS)));

/** The list that this widget has open now, null when none. */
export const openList = (widget: ListWidget, before: ReadonlySet<Element>): OpenList | null => {
  const bearers = [widget.element, ...widget.triggers].filter(
    (node) => node !== widget.box || node === widget.element,
  );
  for (const bearer of [...bearers, widget.box])
    for (const list of named(bearer, ATTRIBUTES)) {
      const box = popupOf(list, widget.element);
      if (box !== null && box !== widget.box) return { box };
    }
  const inside = visible(all(widget.box, POPUPS)).find(
    (list) => !/list--single/.test(attribute(list, 'class')),
  );
  if (inside !== undefined) return { box: inside };
  const local = treesOf(widget.element).flatMap((tree) => all(tree, POPUPS));
  const fresh = (nodes: readonly Element[]): HTMLElement | undefined =>
    visible(nodes).find((list) => !before.has(list) && !isParent(list, widget.element));
  const found = fresh(local) ?? fresh(everywhere(widget.element, POPUPS));
  return found === undefined ? null : { box: found };
};

const isParent = (outer: Element, inner: Element): boolean => {
  for (let at: Element | null = inner; at !== null; at = composedParent(at)) if (at === outer) return true;
  return false;
};

/** By which gesture lists of one make opened on a page: before it, no other needs to be waited for again. */
const opened = new WeakMap<Document, Map<string, string>>();
const makeOf = ({ element, box, triggers }: ListWidget): string =>
  [element, box, ...triggers].map((node) => `${tagOf(node)} ${attribute(node, 'role')}`).join() +
  attribute(box, 'class').split(/\s/, 1)[0];

/** Opens it as its kit wants: the mouse pressed, then the click, on each trigger in turn, then the arrow key. */
export const open = async (
  widget: ListWidget,
  before: ReadonlySet<Element>,
  clock: Clock,
): Promise<OpenList | null> => {
  const look = (): OpenList | null => openList(widget, before);
  const { ownerDocument } = widget.element;
  const makes = opened.get(ownerDocument) ?? new Map<string, string>();
  opened.set(ownerDocument, makes);
  const make = makeOf(widget);
  let known = makes.get(make);
  const tried = async (gesture: string, act: () => void, most: number): Promise<OpenList | null> => {
    const other = known !== undefined && known !== gesture;
    if (gesture === known) known = undefined;
    if (other) act();
    const found = other ? await turn().then(look) : await after(act, look, most);
    if (found !== null) makes.set(make, gesture);
    return found;
  };
  widget.element.scrollIntoView({ block: 'nearest' });
  const first = await tried('enter', () => enter(widget.element), 30);
  if (first !== null) return first;
  for (const [index, trigger] of widget.triggers.filter(drawn).entries()) {
    if (clock.left() < 2000) break;
    const early = await tried(`down ${index}`, () => down(trigger), 60);
    up(trigger);
    if (early !== null) return early;
    const usual = known === undefined || known === `click ${index}`;
    const found =
      (await tried(`click ${index}`, () => click(trigger), 120)) ??
      (usual ? await until(look, expanded(widget) ? 400 : 120) : null);
    if (found === null) continue;
    makes.set(make, `click ${index}`);
    return found;
  }
  makes.delete(make);
  key(widget.element, 'ArrowDown');
  return until(look, 200);
};

/** Does it say by itself whether it is open? What it draws may still be folding away then. */
const tells = (widget: ListWidget): boolean =>
  [widget.element, widget.box, ...widget.triggers].some((node) => hasAttribute(node, 'aria-expanded'));

export const expanded = (widget: ListWidget): boolean =>
  [widget.element, widget.box, ...widget.triggers].some(
    (node) => attribute(node, 'aria-expanded') === 'true',
  );

/** Closes what is open as a person would, touching nothing outside the widget and its own overlay. */
export const close = async (widget: ListWidget, before: ReadonlySet<Element>): Promise<void> => {
  const isOpen = (): boolean => (tells(widget) ? expanded(widget) : openList(widget, before) !== null);
  const gone = (most: number): Promise<true | null> => until(() => !isOpen(), most);
  if (!isOpen()) return;
  const list = openList(widget, before);
  const held = list === null ? undefined : all(list.box, ':focus')[0];
  key(held ?? widget.element, 'Escape');
  if ((await gone(150)) !== null) return;
  leave(widget.element);
  if ((await gone(150)) !== null || list === null) return;
  const backdrop = everywhere(widget.element, '.cdk-overlay-backdrop, .MuiBackdrop-root, .v-overlay__scrim')
    .filter(drawn)
    .at(-1);
  if (backdrop !== undefined) press(backdrop);
  await gone(300);
};

const BUSY = '[aria-busy=true], [role=progressbar], [class*=spinner], [class*=loading]';

/** Is the list still asking its server? */
export const loading = (widget: ListWidget, list: OpenList | null): boolean =>
  [widget.box, ...(list === null ? [] : [list.box])].some(
    (box) =>
      visible(all(box, BUSY)).length > 0 ||
      (box !== widget.box && /^(chargement|loading|recherche en cours)/i.test(wordsOf(box, 40))),
  );

/**
 * Waits until the rows are at rest: not loading and unchanged for a while; 3 s at most. After typing (`typed`), rows
 * that have not moved may still be those of before: an answer is given the time a server takes.
 */
export const settle = async (
  look: () => OpenList | null,
  widget: ListWidget,
  clock: Clock,
  enough: () => boolean,
  typed: boolean,
): Promise<void> => {
  const start = performance.now();
  const most = Math.min(3000, clock.left());
  const said = (list: OpenList | null): string => {
    const rows = list === null ? [] : rowsOf(list);
    const some = rows.slice(0, 40).map((row) => row.textContent ?? '');
    return rows.length === 0 ? '' : `${rows.length}|${some.join('|')}`;
  };
  let before = said(look());
  let last = start;
  let moved = !typed;
  for (;;) {
    if (enough()) return;
    await pause(30);
    const list = look();
    const now = performance.now();
    const rows = said(list);
    if (rows !== before || loading(widget, list)) {
      moved = true;
      last = now;
    }
    before = rows;
    const patience =
      moved && rows !== '' ? 130 : rows === '' && typed ? 1600 : typed ? 900 : rows === '' ? 400 : 200;
    if (now - start > most || now - last > patience) return;
  }
};
