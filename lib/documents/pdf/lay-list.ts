import type { Block } from '../blocks';
import { layTextAt, PARAGRAPH, type Place } from './lay-lines';
import { linesOf, marksOf } from './lay-text';
import type { Strip } from './strips';
import type { Typeface } from './typeface';

/** Entries with a sign before the first line of each. */
export const layList = (block: Extract<Block, { kind: 'list' }>, typeface: Typeface): readonly Strip[] => {
  const last = block.entries.length - 1;
  return block.entries.flatMap((entry, at) => {
    const place: Place = { ...PARAGRAPH, x: 16, gap: at === 0 ? 5 : 3 };
    const [first, ...rest] = layTextAt(entry, place, at === last && block.keepWithNext === true, typeface);
    if (first === undefined) return [];
    const sign = block.ordered === true ? `${at + 1}.` : '•';
    const [line = []] = linesOf(sign, 16, place.setting, typeface);
    return [{ ...first, marks: [...marksOf(line, 2, 0, place.setting), ...first.marks] }, ...rest];
  });
};
