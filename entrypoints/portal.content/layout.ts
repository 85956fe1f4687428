import type { SectionTitle } from './section-title';

/** How the words of a page are laid out around its controls; what it has worked out holds for one reading. */
export type Layout = {
  /** The title that an element is though nothing marks it as one, null when it is none. */
  readonly sectionTitle: (element: Element, tag: string, depth: number) => SectionTitle | null;
  readonly cellBefore: (cell: Element) => string;
  readonly tableWords: (cell: Element) => string;
  readonly termBefore: (definition: Element) => string;
};

/**
 * The layout of this isolated world for a reading that begins, undefined while the script of the widgets, which
 * brings it, is not there; the page's world cannot see it.
 */
export const layout = (): Layout | undefined =>
  (globalThis as { compagnonLayout?: () => Layout }).compagnonLayout?.();
