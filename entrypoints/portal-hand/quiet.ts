import { all, textOf } from '../portal.content/dom';
import { turn } from '../portal.content/turn';

export { turn };

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The next frame, or soon after when the tab is in the background and draws none. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 60);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      turn().then(resolve);
    });
  });

/** Does the page say that it is at work: busy, progress without end, or « en cours » in a live region? */
export const atWork = (root: Node): boolean =>
  all(root, '[aria-busy="true"], [role="progressbar"]:not([aria-valuenow]), progress:not([value])').some(
    (mark) => Element.prototype.checkVisibility.call(mark),
  ) ||
  all(root, '[role="status"], [aria-live]:not([aria-live="off"])').some((mark) =>
    /en cours|patient|chargement/i.test(textOf(mark)),
  );

export type Rest = { readonly still?: number; readonly least?: number; readonly most?: number };
type Moving = { readonly roots: () => readonly Node[]; readonly pulse: () => string };

const touchesElements = (record: MutationRecord): boolean =>
  record.type === 'attributes' ||
  [...record.addedNodes, ...record.removedNodes].some((node) => node.nodeType === 1);

const STATES = ['disabled', 'readonly', 'aria-busy', 'aria-invalid', 'hidden', 'value'];
/** A page tells of what it draws; that it is busy, or sets a value, is looked at this often. */
const LOOK = 80;

/**
 * Waits until the page has been still for `still` ms: no element came, went, was locked or marked, no value
 * moved, nothing says « en cours ». At least `least`, at most `most` ms; a page that never rests is left then.
 * Says whether a value moved or the page said that it was at work.
 */
export const quiet = async (
  page: Moving,
  { still = 250, least = 0, most = 4000 }: Rest = {},
): Promise<boolean> => {
  const start = performance.now();
  let last = start;
  let moved = false;
  const roots = page.roots();
  const observer = new MutationObserver((records) => {
    if (records.some(touchesElements)) last = performance.now();
  });
  for (const root of roots)
    observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: STATES });
  let before = page.pulse();
  for (;;) {
    const now = performance.now();
    const end = Math.min(start + most, Math.max(start + least, last + still));
    if (now < end) await pause(Math.max(1, Math.min(LOOK, end - now)));
    const after = page.pulse();
    if (after !== before || roots.some(atWork)) {
      last = performance.now();
      moved = true;
    }
    before = after;
    const over = performance.now();
    if (over - start >= most || (over - last >= still && over - start >= least)) break;
  }
  observer.disconnect();
  return moved;
};
