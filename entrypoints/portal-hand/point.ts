import type { Snapshot } from '@/lib/autofill/types';
import { composedParent, focusOf, holdsNode, isElement, shadowOf, viewOf } from '../portal.content/dom';
import { reader } from '../portal.content/reader';
import { livePage, type Page } from './page';

export type Pointed = { readonly snapshot: Snapshot; readonly ref: string | null };

const HAND =
  'pointerdown mousedown pointerup mouseup click dblclick auxclick contextmenu touchstart touchend dragstart'.split(
    ' ',
  );
const KEYS = ['keydown', 'keypress', 'keyup'];

/** The control a place stands for: itself, its label's, else the only one in the nearest box around. */
const controlAt = (page: Page, place: Element): Element | undefined => {
  const elements = page.elements();
  let at: Element | null = place;
  for (let up = 0; at !== null && up < 12; up += 1) {
    const box: Element = at;
    const named = elements.find((one) => one === box || page.labels(one).includes(box));
    if (named !== undefined) return named;
    const inside = elements.filter((one) => holdsNode(box, one));
    if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined;
    at = composedParent(box);
  }
  return undefined;
};

/** Innermost element under an event, closed shadow roots included. */
const placeOf = (event: Event): Element | undefined => {
  const [first] = event.composedPath();
  let at = isElement(first as Node | null) ? (first as Element) : undefined;
  const { clientX, clientY } = event as MouseEvent;
  for (let root = at && shadowOf(at); at !== undefined && root; root = shadowOf(at)) {
    const deeper = root.elementFromPoint(clientX, clientY);
    if (deeper === null || deeper === at) break;
    at = deeper;
  }
  return at;
};

let stop: (() => void) | undefined;

/** Ends a pointing under way, if any. */
export const pointStop = (): void => stop?.();

/** Hears the person's hand on these windows until they click a control; the page hears nothing of it. */
const clicked = (documents: readonly Document[], page: Page): Promise<Element | null> =>
  new Promise((resolve) => {
    pointStop();
    let chosen: Element | undefined;
    let gaveUp = false;
    const end = (result: Element | null): void => {
      stop = undefined;
      for (const document of documents)
        for (const type of [...HAND, ...KEYS]) viewOf(document)?.removeEventListener(type, hear, options);
      viewOf(documents[0] ?? document)?.removeEventListener('pagehide', leave);
      resolve(result);
    };
    const leave = (): void => end(null);
    const hear = (event: Event): void => {
      // Only a person points: what a script makes up goes its way.
      if (!event.isTrusted) return;
      const { key } = event as KeyboardEvent;
      if (key === 'Tab') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type === 'keydown') {
        gaveUp = key === 'Escape';
        const place =
          key === 'Enter' || key === ' ' ? focusOf((event.target as Element).ownerDocument) : null;
        chosen = place === null ? undefined : controlAt(page, place);
      } else if (/^(pointerdown|mousedown)$/.test(event.type)) {
        const place = placeOf(event);
        chosen = place && controlAt(page, place);
      }
      if (gaveUp && event.type === 'keyup') end(null);
      // The last event of the gesture: a control that is off gets no click.
      if (chosen !== undefined && /^(click|keyup|pointerup)$/.test(event.type)) {
        const result = chosen;
        if (event.type === 'pointerup') setTimeout(() => stop === leave && end(result), 150);
        else end(result);
      }
    };
    const options = { capture: true, passive: false };
    stop = leave;
    for (const document of documents)
      for (const type of [...HAND, ...KEYS]) viewOf(document)?.addEventListener(type, hear, options);
    viewOf(documents[0] ?? document)?.addEventListener('pagehide', leave);
  });

/** Lets the person point at a control; answers the page as it then is, and which control, null when they gave up. */
export const point = async (document: Document): Promise<Pointed> => {
  const { collectSnapshot, heldBy } = reader();
  const page = livePage(document);
  const documents = page.roots().filter((root): root is Document => root.nodeType === 9);
  const chosen = await clicked(documents, page);
  const snapshot = collectSnapshot(document);
  const found = snapshot.controls.find(({ ref }) => heldBy(document, ref)?.element === chosen);
  return { snapshot, ref: chosen === null ? null : (found?.ref ?? null) };
};
