import type { IsoDay } from '../../domain';
import type { Source } from '../written';
import { writeFollowSheet, writePointSheet } from './follow-sheet';
import { writePositionSheet } from './position-sheet';
import { writeHelpSheets, writeReviewSheet } from './review-sheet';
import type { Cut } from './table';

const RUNNING = 'Feuille de route';

/** `cut`: cells whose text is longer than the highest row Excel knows; all others show their text whole. */
export type Workbook = { readonly bytes: Uint8Array; readonly cut: readonly Cut[] };

/**
 * The feuille de route as an Excel workbook: positioning, follow-up, reviews, a short guide. Formulas hold their result;
 * each row carries its id in a hidden column, so that the file can be read back. Texts are stored as text, whatever
 * sign they begin with.
 */
export const writeFeuilleDeRoute = async (source: Source, madeOn: IsoDay): Promise<Workbook> => {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  const made = new Date(`${madeOn}T12:00:00Z`);
  book.creator = 'Compagnon Contrat Pro';
  book.lastModifiedBy = 'Compagnon Contrat Pro';
  book.created = made;
  book.modified = made;
  book.title = RUNNING;
  book.calcProperties = { fullCalcOnLoad: true };
  const cut: Cut[] = [];
  const position = await writePositionSheet(book, source, RUNNING, cut);
  await writeFollowSheet(book, source, RUNNING, position, cut);
  await writePointSheet(book, source, RUNNING, cut);
  await writeReviewSheet(book, source, RUNNING, cut);
  await writeHelpSheets(book, source, RUNNING);
  return { bytes: new Uint8Array(await book.xlsx.writeBuffer()), cut };
};
