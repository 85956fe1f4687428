import type { Fact, PageAction } from '@/lib/autofill/types';
import type { Hand, Noted } from '../portal.content/hand';
import { reader } from '../portal.content/reader';
import { actionKind, actionLabel } from './actions';
import { pairOf } from './facts';

/** More than this many is a list of results, not a summary of one contract. */
const MOST_FACTS = 500;
const MOST_ACTIONS = 100;

/** Notes, while the page is read, what it only shows and what may be pressed. */
export const listen: Hand['listen'] = () => {
  const { cssOf, path } = reader();
  const facts: Noted<Fact>[] = [];
  const actions: Noted<PageAction>[] = [];
  const taken = new Set<Element>();
  return {
    meet: (element, head, order, prefix) => {
      const where = () => ({ selector: cssOf(element, prefix), headings: path(head), order });
      const kind = actions.length < MOST_ACTIONS ? actionKind(element) : null;
      if (kind !== null) {
        const { headings } = where();
        actions.push({ element, said: { kind, label: actionLabel(element), headings, order } });
        return;
      }
      const pair = facts.length < MOST_FACTS ? pairOf(element, taken) : null;
      if (pair === null) return;
      for (const part of pair.parts) taken.add(part);
      const { label, value, parts } = pair;
      const shownAt = (parts.at(-1) ?? element) as HTMLElement;
      facts.push({
        element: shownAt,
        said: { ...where(), selector: cssOf(shownAt, prefix), label, value },
      });
    },
    done: (shown) => ({
      facts: facts.filter(({ element }) => shown(element)),
      actions: actions.filter(({ element }) => shown(element)),
    }),
  };
};
