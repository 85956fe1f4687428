import { focusOf, viewOf } from '../portal.content/dom';

/** Leaves the window and the caret where they were, unless the page has another address then. */
export const inPlace = async <T>(document: Document, act: () => Promise<T>): Promise<T> => {
  const { href } = document.location;
  const active = focusOf(document);
  const view = viewOf(document);
  const [x, y] = [view?.scrollX ?? 0, view?.scrollY ?? 0];
  try {
    return await act();
  } finally {
    if (document.location.href === href) view?.scrollTo({ left: x, top: y, behavior: 'instant' });
    if (active instanceof HTMLElement && active !== focusOf(document)) active.focus({ preventScroll: true });
  }
};
