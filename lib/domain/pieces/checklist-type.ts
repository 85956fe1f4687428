import type { DossierDraft, Piece, PieceKind, PieceState } from '../dossier';
import type { FieldId } from '../fields';
import type { LawSource } from '../law/articles';
import type { Moment } from './asked-type';

/** The part of a dossier the pieces are read from; half filled is fine. */
export type PieceSource = Pick<DossierDraft, 'fields' | 'pieces' | 'organismes'>;

/** `unknown`: the answers in `asks` decide. `extra`: there, though nothing we read asks for it. */
export type PieceNeed = 'required' | 'advised' | 'unknown' | 'extra';

/** What keeps a piece from being sent; `piece`: the id of the row it is said of. */
export type PieceLack = {
  readonly code: 'absent' | 'too-few' | 'to-make' | 'not-signed' | 'not-attached';
  readonly message: string;
  readonly piece?: string;
};

/** A line of the list of pieces. `moment` is absent for an extra piece, which goes where the person sends it. */
export type ChecklistItem = {
  readonly kind: PieceKind;
  readonly label: string;
  readonly need: PieceNeed;
  readonly moment?: Moment;
  readonly why: string;
  readonly source?: LawSource;
  /** The answers that decide, when `need` is unknown. */
  readonly asks: readonly FieldId[];
  /** How many are wanted. */
  readonly number: number;
  readonly pieces: readonly Piece[];
  /** The state of the one that is least far; « a-faire » while one is missing. */
  readonly state: PieceState;
  readonly lacks: readonly PieceLack[];
  /** Attached or sent, signed where it must be, in number. */
  readonly ready: boolean;
};
