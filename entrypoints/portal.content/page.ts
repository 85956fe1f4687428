import type { Control } from '@/lib/autofill/types';
import { collectHeld, type Held, heldBy, shownValue } from './collect';
import { attribute, tagOf } from './dom';
import { labelMap } from './labels';
import { type Sight, sight } from './visible';

/** The live page during a fill: finds controls again by meaning when the page draws them anew. */
export type Page = {
  readonly document: Document;
  /** The control as it stands now, without reading the page again. */
  readonly look: (then: Held) => Held | undefined;
  /** The same; a page that has drawn it anew is read again. */
  readonly again: (then: Held) => Held | undefined;
  /** The live control behind a ref, undefined when it went or now asks for something else. */
  readonly find: (ref: string) => Held | undefined;
  readonly fresh: () => void;
  readonly labels: (element: Element) => readonly Element[];
  readonly eyes: () => Sight;
  readonly controls: () => readonly Held[];
  /** The radios of its group, itself among them; nothing for another control. */
  readonly group: (one: Held) => readonly Held[];
  /** Every value in one string, to see the page move. Never leaves the content script. */
  readonly pulse: () => string;
};

/** A redrawn page may be read again this often during one fill; beyond that it is a page that never rests. */
const MOST_READS = 40;

const sameQuestion = (now: Control, then: Control): boolean =>
  now.kind === then.kind &&
  now.label === then.label &&
  now.ownValue === then.ownValue &&
  now.frame === then.frame;

export const livePage = (document: Document): Page => {
  let reads = 0;
  let held: readonly Held[] = [];
  let byElement = new Map<Element, Held>();
  let byFingerprint = new Map<string, Held>();
  let labels: (element: Element) => readonly Element[] = () => [];
  const fresh = (): void => {
    reads += 1;
    held = collectHeld(document);
    byElement = new Map(held.map((one) => [one.element, one]));
    byFingerprint = new Map(held.map((one) => [one.fingerprint, one]));
    labels = labelMap(held.map((one) => ({ element: one.element, wrap: one.element.closest('label') })));
  };
  const look = (then: Held): Held | undefined => {
    const now = then.element.isConnected ? byElement.get(then.element) : undefined;
    if (now !== undefined && sameQuestion(now.control, then.control)) return now;
    const other = byFingerprint.get(then.fingerprint);
    return other?.element.isConnected ? other : undefined;
  };
  const again = (then: Held): Held | undefined => {
    const first = look(then);
    if (first !== undefined || reads >= MOST_READS) return first;
    fresh();
    return look(then);
  };
  fresh();
  return {
    document,
    look,
    again,
    find: (ref) => {
      const then = heldBy(document, ref);
      return then && again(then);
    },
    fresh,
    labels: (element) => labels(element),
    eyes: () => sight(labels),
    controls: () => held,
    group: ({ control: { kind, group, frame } }) =>
      held.filter(
        ({ control }) =>
          kind === 'radio' && control.kind === kind && control.group === group && control.frame === frame,
      ),
    pulse: () => held.map((one) => shownValue(one.element)).join('\u0000'),
  };
};

/** Why nobody could type here now, or null. */
export const closedTo = (page: Page, held: Held): 'invisible' | 'locked' | null => {
  const { element } = held;
  if (element.matches(':disabled') || attribute(element, 'aria-disabled') === 'true') return 'locked';
  if ((element as HTMLInputElement).readOnly === true && tagOf(element) !== 'select') return 'locked';
  return page.eyes().seen(element) ? null : 'invisible';
};
