import type { ControlKind, PageOption, Write } from '@/lib/autofill/types';

/** What the reader needs to know of a widget. */
export type WidgetReading = {
  readonly kind: ControlKind;
  readonly inputType: string;
  readonly typable: boolean;
  readonly options: readonly PageOption[];
  /** What a person sees of it, when the control itself is transparent or tiny: visibility is judged on it. */
  readonly face?: HTMLElement;
  /** A hidden native control behind it: its label, name and `required` count as the widget's. */
  readonly twin?: HTMLElement;
  /** Nobody can change it; for a widget this alone decides, a read-only inner input means nothing. */
  readonly locked?: boolean;
};

/** One value to put in a widget; `live` gives the control again when the page replaced its node. */
export type WidgetOrder = {
  readonly element: HTMLElement;
  readonly live: () => HTMLElement | undefined;
  readonly value: string;
  readonly choose?: Write['choose'];
  /** Can a person see this element? */
  readonly shown: (element: Element) => boolean;
};

/** Knows the widgets that kits draw; brought in by a second script, beside the core that works without it. */
export type WidgetKit = {
  /**
   * Not null when this element is the control of a widget. `skip`: an inner part or a hidden twin of one that is
   * read elsewhere.
   */
  readonly read: (element: HTMLElement) => WidgetReading | 'skip' | null;
  /** What the widget shows now, '' when empty or on a placeholder; null when it is not a widget. */
  readonly shown: (element: HTMLElement) => string | null;
  /** Waits until nothing that was closed still folds away over this control. */
  readonly rest: (element: HTMLElement) => Promise<void>;
  /** Puts the value in as a person would; resolves when the widget took it or gave up. */
  readonly write: (
    order: WidgetOrder,
  ) => Promise<{ readonly done: boolean; readonly offered?: readonly string[] }>;
};

/** The kit of this isolated world, undefined while its script is not there; the page's world cannot see it. */
export const widgetKit = (): WidgetKit | undefined =>
  (globalThis as { compagnonWidgets?: WidgetKit }).compagnonWidgets;
