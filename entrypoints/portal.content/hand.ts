import type { Fact, PageAction, PortalAnswer, PortalRequest, SendsTo } from '@/lib/autofill/types';
import type { Head } from './context';

/** A fact or an action with the element it came from, before it has its handle. */
export type Noted<T> = { readonly element: HTMLElement; readonly said: Omit<T, 'ref'> };

/** Listens to one reading of the page: the walker shows it every element, in reading order. */
export type Listener = {
  /** `controls` is how many controls came before; `prefix` leads to its root from the page. */
  readonly meet: (element: HTMLElement, head: Head | null, controls: number, prefix: string) => void;
  readonly done: (shown: (element: Element) => boolean) => {
    readonly facts: readonly Noted<Fact>[];
    readonly actions: readonly Noted<PageAction>[];
  };
};

/** Requests that touch the page or wait in it; reading alone is the core's. */
export type HandRequest = Exclude<PortalRequest, { readonly type: 'portal/collect' }>;

/**
 * Writes, gives back, presses, points and waits; reads what the page only shows. Brought in by a script of its own,
 * beside the core, which reads controls without it.
 */
export type Hand = {
  readonly listen: () => Listener;
  /** Judges the forms of one reading of the page whose origin is `home`. */
  readonly judge: (home: string) => (element: HTMLElement) => SendsTo | null;
  readonly answer: (document: Document, request: HandRequest) => Promise<PortalAnswer>;
};

/** The hand of this isolated world, undefined while its script is not there. */
export const hand = (): Hand | undefined => (globalThis as { compagnonHand?: Hand }).compagnonHand;
