import type { Mark } from './strips';
import { BORDER, type Colour } from './style';

/** The four sides of a box as marks, drawn inwards. */
export const outline = (
  at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  thickness = 0.7,
  colour: Colour = BORDER,
): readonly Mark[] => {
  const { x, y, width, height } = at;
  const side = (dx: number, dy: number, w: number, h: number): Mark => ({
    kind: 'box',
    x: x + dx,
    y: y + dy,
    width: w,
    height: h,
    colour,
  });
  return [
    side(0, 0, width, thickness),
    side(0, height - thickness, width, thickness),
    side(0, 0, thickness, height),
    side(width - thickness, 0, thickness, height),
  ];
};
