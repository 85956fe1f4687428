import { interpret } from './interpret';
import { matrixOf } from './matrix';
import type { OpNames, PdfDocument, PdfPage, PrintedPage } from './page';
import type { FontFacts } from './text-state';

/** A contract with its annexes has fewer; the form is looked for among the first ones. */
const MOST_PAGES = 40;

const factsOf = (page: PdfPage, name: string): FontFacts => {
  const font = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
  const { fontMatrix, vertical } = (font ?? {}) as { fontMatrix?: unknown; vertical?: unknown };
  return { unit: Math.abs(matrixOf(fontMatrix)[0]) || 0.001, vertical: vertical === true };
};

/**
 * What is printed on each page of a document that pdf.js has open; `tick` is called after each page, for whoever
 * watches that the work goes on. Pages that pdf.js cannot read count as blank.
 */
export const printedPages = async (
  document: PdfDocument,
  names: OpNames,
  tick: () => void = () => undefined,
): Promise<readonly PrintedPage[]> => {
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    const page = await document.getPage(number);
    pages.push(interpret(await page.getOperatorList(), names, (name) => factsOf(page, name), page.view));
    tick();
  }
  return pages;
};
