import { livePage } from './page';

/** Brings a control under the person's eyes and puts the caret in it; adds nothing to the page. */
export const show = (document: Document, ref: string): boolean => {
  const page = livePage(document);
  const held = page.find(ref);
  if (held === undefined) return false;
  const { shown } = page.eyes();
  const target = shown(held.element) ? held.element : (page.labels(held.element).find(shown) ?? held.element);
  target.scrollIntoView({ block: 'center', inline: 'nearest' });
  held.element.focus({ preventScroll: true });
  return true;
};
