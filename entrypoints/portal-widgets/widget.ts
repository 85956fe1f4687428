import type { PageOption } from '@/lib/autofill/types';

/** A list that the page's script opens. */
export type ListWidget = {
  readonly kind: 'list';
  /** The node the label points to. */
  readonly element: HTMLElement;
  /** The box around the whole widget: value shown, arrow, clear mark. */
  readonly box: HTMLElement;
  /** What to press to open it, best first. */
  readonly triggers: readonly HTMLElement[];
  /** Where a person types to search, null when the list only opens. */
  readonly input: HTMLInputElement | null;
  /** Hidden native select it stands for, with its options. */
  readonly twin: HTMLSelectElement | null;
};

/** A date with a calendar, or in sections. */
export type DateWidget = {
  readonly kind: 'date';
  readonly element: HTMLElement;
  readonly box: HTMLElement;
  readonly input: HTMLInputElement | null;
  /** Editable sections (day, month, year), none for a plain input. */
  readonly sections: readonly HTMLElement[];
  readonly twin: HTMLElement | null;
};

/** One button of a group of which one is pressed. */
export type ToggleWidget = { readonly kind: 'toggle'; readonly element: HTMLElement };

export type Widget = ListWidget | DateWidget | ToggleWidget;

export const optionsOf = (twin: HTMLSelectElement | null): PageOption[] =>
  twin === null
    ? []
    : Array.from(twin.options)
        .slice(0, 1500)
        .map(({ value, label, text }) => ({ value, label: (label || text).replace(/\s+/g, ' ').trim() }))
        .filter(({ label }) => label !== '');
