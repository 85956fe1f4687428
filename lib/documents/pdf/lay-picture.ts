import type { Block } from '../blocks';
import type { Strip } from './strips';
import { POINTS_PER_MM } from './style';

/** A picture at the left margin, in its own size. */
export const layPicture = ({
  png,
  width: wide,
  height: high,
}: Extract<Block, { kind: 'picture' }>): readonly Strip[] => {
  const [width, height] = [wide * POINTS_PER_MM, high * POINTS_PER_MM];
  return [
    { height, gap: 6, keepWithNext: false, marks: [{ kind: 'picture', x: 0, y: 0, width, height, png }] },
  ];
};
