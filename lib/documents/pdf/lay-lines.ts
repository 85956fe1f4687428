import type { Text } from '../blocks';
import { linesOf, marksOf, type Setting } from './lay-text';
import type { Strip } from './strips';
import { BODIES } from './style';
import type { Typeface } from './typeface';
import type { Line } from './wrap';

/** Where lines stand: points from the left, room above, setting. */
export type Place = { readonly x: number; readonly gap: number; readonly setting: Setting };

/** One strip a line: the first two stay together and the last two too, so that no line is left alone. */
export const lineStrips = (
  lines: readonly Line[],
  { x, gap, setting }: Place,
  keepWithNext: boolean,
): Strip[] =>
  lines.map((line, at) => ({
    height: setting.body.leading,
    gap: at === 0 ? gap : 0,
    marks: marksOf(line, x, 0, setting),
    keepWithNext: at === lines.length - 1 ? keepWithNext : at === 0 || at === lines.length - 2,
  }));

/** A text as lines at a place. */
export const layTextAt = (text: Text, place: Place, keepWithNext: boolean, typeface: Typeface): Strip[] =>
  lineStrips(
    linesOf(text, typeface.frame.content.width - place.x, place.setting, typeface),
    place,
    keepWithNext,
  );

export const PARAGRAPH: Place = { x: 0, gap: 5, setting: { body: BODIES.text } };
