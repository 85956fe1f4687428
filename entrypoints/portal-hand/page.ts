import type { Control } from '@/lib/autofill/types';
import type { Held, Reading } from '../portal.content/collect';
import { attribute, tagOf, viewOf } from '../portal.content/dom';
import { reader } from '../portal.content/reader';
import type { Sight } from '../portal.content/visible';
import { type Reach, reach } from './reach';

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
  readonly roots: () => readonly Node[];
  readonly eyes: () => Sight;
  /** The radios of its group, itself among them; nothing for another control. */
  readonly group: (one: Held) => readonly Held[];
  /** Every value in one string, to see the page move. Never leaves the content script. */
  readonly pulse: () => string;
  /** Why nobody could answer here now, or null. Brings the control into the window. */
  readonly closed: (held: Held) => 'invisible' | 'locked' | null;
  /** Can a person see it and get at it? Brings it into the window. */
  readonly free: (element: Element) => boolean;
  readonly elements: () => readonly Element[];
};

/** A redrawn page may be read again this often during one fill; beyond that it is a page that never rests. */
const MOST_READS = 40;

/** Its nearest heading, but for figures that count what is done. */
const nearest = ({ headings }: Control): string => (headings.at(-1) ?? '').replace(/\d/g, '');

/** In the page now; a frame that loaded itself again left its old document whole, but nobody sees it. */
const lives = ({ isConnected, ownerDocument }: Element): boolean =>
  isConnected && viewOf(ownerDocument) !== null;

/** The question of a radio may get a word of the page behind it, never another beginning. */
const sameLegend = (now: Control, then: Control): boolean =>
  now.kind !== 'radio' || now.legend.startsWith(then.legend) || then.legend.startsWith(now.legend);

const sameQuestion = (now: Control, then: Control): boolean =>
  now.kind === then.kind &&
  now.label === then.label &&
  sameLegend(now, then) &&
  now.ownValue === then.ownValue &&
  now.frame === then.frame &&
  nearest(now) === nearest(then);

export const livePage = (document: Document): Page => {
  let reads = 0;
  let reading: Reading;
  let over: Reach | undefined;
  let byElement: ReadonlyMap<Element, Held>;
  let byFingerprint: ReadonlyMap<string, Held>;
  const fresh = (): void => {
    reads += 1;
    reading = reader().readPage(document);
    over = undefined;
    byElement = new Map(reading.held.map((one) => [one.element, one]));
    byFingerprint = new Map(reading.held.map((one) => [one.fingerprint, one]));
  };
  const look = (then: Held): Held | undefined => {
    const now = lives(then.element) ? byElement.get(then.element) : undefined;
    if (now !== undefined && sameQuestion(now.control, then.control)) return now;
    const other = byFingerprint.get(then.fingerprint);
    return other !== undefined && lives(other.element) ? other : undefined;
  };
  const again = (then: Held): Held | undefined => {
    const first = look(then);
    if (first !== undefined || reads >= MOST_READS) return first;
    fresh();
    return look(then);
  };
  fresh();
  const eyes = (): Sight => reader().sight((element) => reading.labels(element));
  const free = (element: Element): boolean => {
    const now = eyes();
    const own = reading.labels(element);
    const target = now.handle(element) ?? own.find(now.shown);
    over ??= reach(reading.roots, now);
    return target !== undefined && now.seen(element) && over.free(target, [...own, element], now);
  };
  return {
    document,
    look,
    again,
    find: (ref) => {
      const then = reader().heldBy(document, ref);
      return then && again(then);
    },
    fresh,
    labels: (element) => reading.labels(element),
    roots: () => reading.roots,
    eyes,
    group: ({ control: { kind, group, frame } }) =>
      kind !== 'radio'
        ? []
        : reading.held.filter(
            ({ control }) => control.kind === kind && control.group === group && control.frame === frame,
          ),
    pulse: () => reading.held.map((one) => reader().shownValue(one.element)).join('\u0000'),
    closed: ({ element }) => {
      if (element.matches(':disabled') || attribute(element, 'aria-disabled') === 'true') return 'locked';
      const opens = tagOf(element) === 'select' || reader().widgetOf(element) !== undefined;
      if ((element as HTMLInputElement).readOnly === true && !opens) return 'locked';
      return free(element) ? null : 'invisible';
    },
    free,
    elements: () => reading.held.map(({ element }) => element),
  };
};
