import { fold } from '../../shared/text';
import type { Glyph } from './page';

/** Glyphs that stand on one baseline, from left to right. */
export type Row = readonly Glyph[];

/** Letters and digits of a text, for finding it again whatever its spaces, accents and apostrophes. */
export const bare = (text: string): string => fold(text.normalize('NFKC')).replace(/ /g, '');

/** The same glyph twice at the same place: how some programs make bold letters. */
const twice = (a: Glyph, b: Glyph): boolean =>
  a.text === b.text && Math.abs(a.x - b.x) < 0.6 && Math.abs(a.y - b.y) < 0.6;

/** Glyphs by baseline, from the top of the page down; `slack` in points is how far apart one baseline may be. */
export const rowsOf = (glyphs: readonly Glyph[], slack = 1.5): readonly Row[] => {
  const rows: { y: number; glyphs: Glyph[] }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row && row.y - glyph.y <= slack) row.glyphs.push(glyph);
    else rows.push({ y: glyph.y, glyphs: [glyph] });
  }
  return rows.map((row) =>
    row.glyphs
      .sort((a, b) => a.x - b.x)
      .filter((glyph, index, all) => {
        const before = all[index - 1];
        return before === undefined || !twice(before, glyph);
      }),
  );
};

/** Part of a font's height that makes a gap a space, when none is written. */
const GAP = 0.2;

/** The text of a row, with a space where one is written or a gap leaves room for one. */
export const textOf = (row: Row): string =>
  row
    .map((glyph, index) => {
      const before = row[index - 1];
      const gap = before === undefined ? 0 : glyph.x - (before.x + before.width);
      const spaced = before !== undefined && (before.text.trim() === '' || glyph.text.trim() === '');
      return gap > GAP * glyph.size && !spaced ? ` ${glyph.text}` : glyph.text;
    })
    .join('');

/** Where a bare text begins in a row: the index of its first glyph and the one after its last. */
export const findIn = (row: Row, wanted: string): readonly [from: number, to: number][] => {
  const letters: number[] = [];
  let whole = '';
  for (const [index, glyph] of row.entries())
    for (const letter of bare(glyph.text)) {
      whole += letter;
      letters.push(index);
    }
  const found: [number, number][] = [];
  for (let from = whole.indexOf(wanted); from >= 0; from = whole.indexOf(wanted, from + wanted.length))
    found.push([letters[from] ?? 0, (letters[from + wanted.length - 1] ?? 0) + 1]);
  return found;
};
