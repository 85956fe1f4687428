import type { Held } from '../portal.content/collect';
import { reader } from '../portal.content/reader';
import { livePage } from './page';

/** Brings a control, a fact or an action under the person's eyes, the caret in the control; adds nothing to the page. */
export const show = (document: Document, ref: string): boolean => {
  const page = livePage(document);
  const held: Pick<Held, 'element'> | undefined = page.find(ref) ?? reader().notedBy(document, ref);
  if (held === undefined || !held.element.isConnected) return false;
  const { element } = held;
  const { shown } = page.eyes();
  const target = shown(element) ? element : (page.labels(element).find(shown) ?? element);
  target.scrollIntoView({ block: 'center', inline: 'nearest' });
  element.focus({ preventScroll: true });
  return true;
};
