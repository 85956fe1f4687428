import type { Organisme, PieceKind } from '../dossier';
import type { Dossier, FieldId } from '../fields';
import type { LawSource } from '../law/articles';

/** When a piece is due: with the contract, or with the request to be paid after training. */
export type Moment = 'depot' | 'paiement';

export type Facts = { readonly fields: Dossier; readonly organismes: readonly Organisme[] };

/**
 * Why a piece is in the dossier. `number`: how many of it; undefined while the answers that settle it are missing.
 */
export type Asked = {
  readonly kind: PieceKind;
  /** Another kind that serves as well. */
  readonly or?: PieceKind;
  readonly moment: Moment;
  readonly level: 'required' | 'advised';
  readonly reads: readonly FieldId[];
  readonly number: (facts: Facts) => number | undefined;
  readonly why: string;
  readonly source: LawSource;
};
