import { definitions, isFieldId } from '../../domain';
import { AppError } from '../../shared/errors';
import { answersOf, type ReadForm } from '../answers';
import { widgetsOf } from '../edition';
import { EDITIONS } from '../editions';
import { findForm } from './layout';
import type { PrintedPage } from './page';
import { seenIn } from './seen';

/** A page with fewer letters has no text worth the name; some programs print letters without saying which. */
const A_FEW = 40;
/** Share of the page that a scan's picture covers at least. */
const WHOLE_PAGE = 0.5;

const isScan = (pages: readonly PrintedPage[]): boolean =>
  pages.every(({ glyphs }) => glyphs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length < A_FEW);

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
 * Reads a copy of the form that has no boxes any more – flattened, drawn over, printed to PDF – by what stands where
 * each box was. Every value is at most `likely`.
 * @throws AppError cerfa/scan when there is no text at all (`picture`: a page is one picture), cerfa/other-layout when
 * the text is not laid out like any edition we know.
 */
export const readPrinted = (pages: readonly PrintedPage[]): ReadForm => {
  if (isScan(pages))
    throw new AppError('cerfa/scan', { picture: pages.some(({ picture }) => picture > WHOLE_PAGE) });
  for (const edition of EDITIONS) {
    const found = findForm(edition, pages);
    if (!found) continue;
    const read = answersOf(edition, 'print', seenIn(found, widgetsOf(edition)));
    if (isGarbled(read)) throw new AppError('cerfa/scan', { picture: false });
    return read;
  }
  throw new AppError('cerfa/other-layout', {});
};
