import type { Rect } from '../edition';
import { at, IDENTITY, type Matrix, matrixOf, moved, times } from './matrix';
import type { Drawing, Glyph, OperatorList, OpNames, PrintedPage } from './page';
import { drawingOf } from './paths';
import { type FontFacts, FRESH, type TextState, written } from './text-state';

/** More than any form prints on a page; what follows is not looked at. */
const MOST_STEPS = 300_000;
const DEEPEST = 256;

type State = { readonly place: Matrix; readonly text: TextState };
type Arguments = readonly unknown[];
type Step = (state: State, args: Arguments) => State;

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
const list = (value: unknown): readonly never[] => (Array.isArray(value) ? (value as never[]) : []);

const withText = (state: State, text: Partial<TextState>): State => ({
  ...state,
  text: { ...state.text, ...text },
});
const goTo = (state: State, line: Matrix): State => withText(state, { line, matrix: line });
const down = (state: State, x: number, y: number): State => goTo(state, times(state.text.line, moved(x, y)));

const setters = (fontOf: (name: string) => FontFacts): Readonly<Record<string, Step>> => ({
  transform: (state, args) => ({ ...state, place: times(state.place, matrixOf(args)) }),
  beginText: (state) => goTo(state, IDENTITY),
  setTextMatrix: (state, args) => goTo(state, matrixOf(args.length === 1 ? args[0] : args)),
  moveText: (state, [x, y]) => down(state, number(x), number(y)),
  setLeadingMoveText: (state, [x, y]) => down(withText(state, { leading: -number(y) }), number(x), number(y)),
  nextLine: (state) => down(state, 0, -state.text.leading),
  setLeading: (state, [leading]) => withText(state, { leading: number(leading) }),
  setCharSpacing: (state, [spacing]) => withText(state, { spacing: number(spacing) }),
  setWordSpacing: (state, [wordSpacing]) => withText(state, { wordSpacing: number(wordSpacing) }),
  setHScale: (state, [scale]) => withText(state, { scale: number(scale) / 100 }),
  setTextRise: (state, [rise]) => withText(state, { rise: number(rise) }),
  setTextRenderingMode: (state, [mode]) => withText(state, { mode: number(mode) }),
  setFont: (state, [name, size]) => withText(state, { font: fontOf(String(name)), size: number(size) }),
});

/** A step that keeps the state for a while, and what it does to it. */
const OPENERS: Readonly<Record<string, Step>> = {
  save: (state) => state,
  paintFormXObjectBegin: (state, [matrix]) => ({ ...state, place: times(state.place, matrixOf(matrix)) }),
  beginAnnotation: (state, [, , transform, matrix]) => ({
    place: times(state.place, times(matrixOf(transform), matrixOf(matrix))),
    text: FRESH,
  }),
};
const CLOSERS = new Set(['restore', 'paintFormXObjectEnd', 'endAnnotation']);
const SHOWS = new Set(['showText', 'showSpacedText', 'nextLineShowText', 'nextLineSetSpacingShowText']);
const PICTURES = /^paint(?:Inline)?Image/;

const unitSquare = (place: Matrix): Rect => {
  const corners = [at(place, 0, 0), at(place, 1, 0), at(place, 0, 1), at(place, 1, 1)];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

const pathOf = (args: Arguments): ArrayLike<number> | undefined => {
  const [, paths] = args;
  const path = Array.isArray(paths) ? paths[0] : undefined;
  return path instanceof Float32Array || Array.isArray(path) ? path : undefined;
};

/**
 * Follows the drawing steps of a page, as pdf.js gives them, and tells what is printed where: every character, every
 * path. Nothing is drawn. Clips are not followed: a text cut by its box is seen whole.
 */
export const interpret = (
  { fnArray, argsArray }: OperatorList,
  names: OpNames,
  fontOf: (name: string) => FontFacts,
  view: readonly number[],
): PrintedPage => {
  const nameOf = new Map(Object.entries(names).map(([name, code]) => [code, name]));
  const steps = setters(fontOf);
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const [width, height] = [right - left, top - bottom];
  const glyphs: Glyph[] = [];
  const drawings: Drawing[] = [];
  const kept: State[] = [];
  const first: State = { place: moved(-left, -bottom), text: FRESH };
  let state = first;
  let picture = 0;

  for (let index = 0; index < Math.min(fnArray.length, MOST_STEPS); index++) {
    const name = nameOf.get(fnArray[index] ?? -1) ?? '';
    const args = list(argsArray[index]);
    const opened = OPENERS[name];
    if (opened) {
      if (kept.length < DEEPEST) kept.push(state);
      // What a page left open does not reach the boxes drawn over it.
      state = opened(name === 'beginAnnotation' ? first : state, args);
    } else if (CLOSERS.has(name)) state = kept.pop() ?? state;
    else if (SHOWS.has(name)) {
      if (name.startsWith('next')) state = down(state, 0, -state.text.leading);
      const shown = written(list(args.at(-1)), state.text, state.place);
      glyphs.push(...shown.glyphs);
      state = withText(state, { matrix: shown.matrix });
    } else if (name === 'constructPath') {
      // A path that only clips is not seen.
      const path = args[0] === names.endPath ? undefined : pathOf(args);
      const drawing = path && drawingOf(path, state.place);
      if (drawing) drawings.push(drawing);
    } else if (PICTURES.test(name)) {
      const rect = unitSquare(state.place);
      drawings.push({ rect, slanted: true });
      picture = Math.max(picture, ((rect[2] - rect[0]) * (rect[3] - rect[1])) / Math.max(1, width * height));
    } else state = steps[name]?.(state, args) ?? state;
  }
  return { width, height, glyphs, drawings, picture: Math.min(1, picture) };
};
