import { at, type Matrix } from './matrix';
import type { Drawing } from './page';

/** How many numbers follow each kind of step in the paths of pdf.js: move, line, curve, quadratic curve, close. */
const LENGTHS = [2, 2, 6, 4, 0] as const;
/** Points by which the ends of a level or upright line may differ. */
const LEVEL = 0.4;
/** More steps than any mark in a box has. */
const LONGEST = 4000;

/**
 * A path as pdf.js hands it over (kind of step, then its numbers) → the rect it covers and whether any of its lines is
 * slanted. A curve counts as slanted. Undefined for a path without a point.
 */
export const drawingOf = (path: ArrayLike<number>, matrix: Matrix): Drawing | undefined => {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  let slanted = false;
  let last: readonly [number, number] | undefined;
  for (let index = 0; index < Math.min(path.length, LONGEST); ) {
    const kind = path[index] ?? 4;
    const length = LENGTHS[kind];
    if (length === undefined) return undefined;
    for (let point = 0; point < length; point += 2) {
      const [x, y] = at(matrix, path[index + 1 + point] ?? 0, path[index + 2 + point] ?? 0);
      left = Math.min(left, x);
      right = Math.max(right, x);
      bottom = Math.min(bottom, y);
      top = Math.max(top, y);
      if (kind !== 0 && last && Math.abs(x - last[0]) > LEVEL && Math.abs(y - last[1]) > LEVEL)
        slanted = true;
      last = [x, y];
    }
    index += 1 + length;
  }
  return left <= right ? { rect: [left, bottom, right, top], slanted } : undefined;
};
