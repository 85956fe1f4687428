import { LIMITS } from './limits';
import { refuse } from './refuse';
import { attribute, readXml } from './xml';

const column = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Columns and rows of "B2:C9"; a lone cell is a range; undefined for whole columns, and for what is no range. */
export const rangeOf = (
  text: string,
):
  | { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
  | undefined => {
  const seen = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (!seen) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = seen;
  return { left: column(left), top: Number(top), right: column(right), bottom: Number(bottom) };
};

/** Cells of a range; infinite for what is no plain range. */
export const areaOf = (text: string): number => {
  const range = rangeOf(text);
  return range ? (range.right - range.left + 1) * (range.bottom - range.top + 1) : Number.POSITIVE_INFINITY;
};

/** A sheet stays readable: rows, cells and merged ranges counted, rows within Excel's own bounds. */
export const demandSheet = (text: string, place: string): void => {
  let cells = 0;
  let lines = 0;
  let merged = 0;
  for (const event of readXml(text, place)) {
    if (event.kind !== 'open') continue;
    if (event.name === 'c') cells += 1;
    else if (event.name === 'row') {
      lines += 1;
      if (Number(attribute(event.attributes, 'r') ?? 1) > LIMITS.rows * 21) refuse('count', place);
    } else if (event.name === 'mergeCell') merged += areaOf(attribute(event.attributes, 'ref') ?? '');
    else if (event.name === 'si') refuse('damaged', place);
    if (cells > LIMITS.cells || lines > LIMITS.rows || merged > LIMITS.merged) refuse('count', place);
  }
};

/** Shared strings, counted. */
export const demandStrings = (text: string, place: string): void => {
  let strings = 0;
  for (const event of readXml(text, place)) {
    if (event.kind === 'open' && event.name === 'si') strings += 1;
    if (strings > LIMITS.strings) refuse('count', place);
  }
};
