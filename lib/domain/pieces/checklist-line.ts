import { PIECE_STATES, type Piece, type PieceState } from '../dossier';
import type { Dossier } from '../fields';
import { sentence } from '../rules/say';
import type { Asked } from './asked-type';
import type { ChecklistItem, PieceLack } from './checklist-type';
import { KINDS_OF_PIECE } from './kinds';
import { lacksOf } from './lacks';

const leastState = (pieces: readonly Piece[], number: number): PieceState =>
  pieces.length === 0 || pieces.length < number
    ? 'a-faire'
    : (PIECE_STATES.find((state) => pieces.some(({ etat }) => etat === state)) ?? 'a-faire');

type Line = Pick<ChecklistItem, 'kind' | 'need' | 'why' | 'asks' | 'number'> &
  Pick<Asked, 'source' | 'moment'>;

/** A line of the checklist and the rows that answer it. */
export const lineOf = (
  line: Omit<Line, 'source' | 'moment'> & Partial<Line>,
  pieces: readonly Piece[],
  fields: Dossier,
): ChecklistItem => {
  const { label } = KINDS_OF_PIECE[line.kind];
  const lacks: PieceLack[] = [];
  if (pieces.length === 0 && line.number > 0)
    lacks.push({ code: 'absent', message: sentence(`« ${label} » manque.`) });
  else if (pieces.length < line.number)
    lacks.push({
      code: 'too-few',
      message: sentence(
        `« ${label} » : le dossier en a ${pieces.length}, il en faut ${line.number}, pour chaque organisme.`,
      ),
    });
  lacks.push(...pieces.flatMap((piece) => lacksOf(piece, fields)));
  return {
    ...line,
    label,
    why: sentence(line.why),
    pieces,
    state: leastState(pieces, line.number),
    lacks,
    ready: pieces.length > 0 && lacks.length === 0,
  };
};
