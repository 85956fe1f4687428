import type { PageAction, Snapshot } from '@/lib/autofill/types';
import type { Noted } from '../portal.content/hand';
import { reader } from '../portal.content/reader';
import { actionKind, actionLabel } from './actions';
import { livePage } from './page';
import { quiet } from './quiet';

/**
 * Presses an action of a snapshot, waits until the page is quiet and reads it again; undefined when it is no longer
 * what it was, cannot be seen, or could send a form. No form is sent while the page answers the click.
 */
export const press = async (document: Document, ref: string): Promise<Snapshot | undefined> => {
  const { notedBy, collectSnapshot } = reader();
  const noted = notedBy(document, ref) as Noted<PageAction> | undefined;
  if (noted === undefined || !noted.element.isConnected) return undefined;
  const { element, said } = noted;
  const page = livePage(document);
  if (!page.free(element)) return undefined;
  if (actionKind(element) !== said.kind || actionLabel(element) !== said.label) return undefined;
  const hold = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const { defaultView: view } = element.ownerDocument;
  view?.addEventListener('submit', hold, true);
  try {
    HTMLElement.prototype.click.call(element);
  } finally {
    view?.removeEventListener('submit', hold, true);
  }
  await quiet(page, { least: 150, most: 4000 });
  return collectSnapshot(document);
};
