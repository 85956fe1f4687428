import { forgetIds } from '../portal.content/dom';
import type { Layout } from '../portal.content/layout';
import { type Crowds, sectionTitle } from '../portal.content/section-title';
import { cellBefore, forgetTables, tableWords, termBefore } from '../portal.content/table';

/** The layout for one reading of the page: what the one before had worked out is forgotten. */
export const beginLayout = (): Layout => {
  forgetIds();
  forgetTables();
  const crowds: Crowds = new WeakMap();
  return {
    sectionTitle: (element, tag, depth) => sectionTitle(element, tag, depth, crowds),
    cellBefore,
    tableWords,
    termBefore,
  };
};
