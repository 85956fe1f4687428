import { at, IDENTITY, type Matrix, times } from './matrix';
import type { Glyph } from './page';

/** What a font tells of itself: its units, and whether it writes downwards. */
export type FontFacts = { readonly unit: number; readonly vertical: boolean };

/** A glyph as pdf.js shows it, or a number: a gap in thousandths of the font's size. */
type Shown =
  | { readonly unicode?: string; readonly width?: number; readonly isSpace?: boolean }
  | number
  | null;

/** The text operators' state, PDF 32000-1, 9.3. */
export type TextState = {
  readonly font: FontFacts;
  readonly size: number;
  readonly spacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
  readonly matrix: Matrix;
  readonly line: Matrix;
};

export const FRESH: TextState = {
  font: { unit: 0.001, vertical: false },
  size: 1,
  spacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  matrix: IDENTITY,
  line: IDENTITY,
};

/** Writes glyphs: where each stands on the page, and where the next one would. */
export const written = (
  shown: readonly Shown[],
  state: TextState,
  place: Matrix,
): { readonly glyphs: readonly Glyph[]; readonly matrix: Matrix } => {
  const glyphs: Glyph[] = [];
  const { font, size, scale } = state;
  let x = 0;
  for (const one of shown) {
    if (one === null) continue;
    if (typeof one === 'number') {
      x -= (one / 1000) * size * scale;
      continue;
    }
    const width = (one.width ?? 0) * font.unit * size * scale;
    const whole = times(place, state.matrix);
    const [left, y] = at(whole, x, state.rise);
    const [right] = at(whole, x + width, state.rise);
    const [, high] = at(whole, x, state.rise + size);
    const text = one.unicode ?? '';
    glyphs.push({
      text,
      x: left,
      y,
      width: right - left,
      size: Math.abs(high - y),
      unseen: state.mode === 3 || state.mode === 7,
    });
    x += width + (state.spacing + (one.isSpace === true ? state.wordSpacing : 0)) * scale;
  }
  return { glyphs, matrix: times(state.matrix, [1, 0, 0, 1, x, 0]) };
};
