import { definitions, isFieldId } from '../../domain';
import { AppError } from '../../shared/errors';
import { answersOf, type ReadForm } from '../answers';
import { type Edition, widgetsOf } from '../edition';
import { EDITIONS } from '../editions';
import { type FoundPage, findForm } from './layout';
import type { PrintedPage } from './page';
import { seenIn } from './seen';

/** A page with fewer letters has no text worth the name; some programs print letters without saying which. */
const A_FEW = 40;
/** Share of the page that a scan's picture covers at least. */
const WHOLE_PAGE = 0.5;

/** Share of characters without a name beyond which the others have wrong ones. */
const NAMELESS = 0.1;

const count = (pages: readonly PrintedPage[], pattern: RegExp): number =>
  pages.reduce((sum, { glyphs }) => sum + glyphs.filter(({ text }) => pattern.test(text)).length, 0);

const isScan = (pages: readonly PrintedPage[]): boolean => {
  const letters = count(pages, /[\p{L}\p{N}]/u);
  return letters < A_FEW || count(pages, /[\p{Cc}\p{Co}]/u) > NAMELESS * letters;
};

/** Kinds of fields that take any letters. */
const FREE = new Set(['text', 'multiline', 'boolean']);

/**
 * Some programs print letters under wrong names: dates, codes and numbers are then no dates, codes or numbers, and
 * names must not be believed either.
 */
const isGarbled = ({ fields, doubts }: ReadForm): boolean => {
  const strict = Object.keys(fields).filter((id) => isFieldId(id) && !FREE.has(definitions[id].kind));
  return doubts.length > 6 && doubts.length > strict.length;
};

/**
 * How badly an edition fits: captions missing, and pages that had to be moved differently – two editions may print the
 * same captions a little higher or lower.
 */
const costOf = (found: readonly FoundPage[]): number => {
  const moves = found.map(({ fit }) => fit.dy);
  const missing = found.reduce((sum, { alike }) => sum + 1 - alike, 0);
  return missing + (Math.max(...moves) - Math.min(...moves)) / 100;
};

/** The form among printed pages, of whichever edition fits best. */
const findPrinted = (
  pages: readonly PrintedPage[],
): { readonly edition: Edition; readonly found: readonly FoundPage[] } => {
  if (isScan(pages))
    throw new AppError('cerfa/scan', { picture: pages.some(({ picture }) => picture > WHOLE_PAGE) });
  const likely = EDITIONS.flatMap((edition) => {
    const found = findForm(edition, pages);
    return found ? [{ edition, found, cost: costOf(found) }] : [];
  }).sort((a, b) => a.cost - b.cost)[0];
  if (likely) return likely;
  throw new AppError('cerfa/other-layout', {});
};

/**
 * Reads a copy of the form that has no boxes any more – flattened, drawn over, printed to PDF – by what stands where
 * each box was. Every value is at most `likely`.
 * @throws AppError cerfa/scan when there is no text at all (`picture`: a page is one picture), cerfa/other-layout when
 * the text is not laid out like any edition we know.
 */
export const readPrinted = (pages: readonly PrintedPage[]): ReadForm => {
  const { edition, found } = findPrinted(pages);
  const read = answersOf(edition, 'print', seenIn(found, widgetsOf(edition)));
  if (isGarbled(read)) throw new AppError('cerfa/scan', { picture: false });
  return read;
};

/** Where each widget of the form stands in a flat copy, and what is already printed there. */
export const placesIn = (pages: readonly PrintedPage[]) => {
  const { edition, found } = findPrinted(pages);
  const byPage = new Map(found.map(({ page, index, fit }) => [page, { index, fit }]));
  return { edition, byPage, see: seenIn(found, widgetsOf(edition)) };
};
