import type { IsoDay } from '../calendar';
import type { Piece, PieceKind } from '../dossier';
import type { Dossier } from '../fields';
import { validFields } from '../valid';
import { checklistOf } from './checklist';
import type { PieceSource } from './checklist-type';
import { dayFaults } from './day-faults';
import { KINDS_OF_PIECE } from './kinds';
import { reached } from './moves';
import { BEFORE, placeOf, type SignBefore } from './sign-before';
import { type SignerState, signersOf } from './signers';

/**
 * A piece to sign. `waiting`: not made yet; `ready`: made, to be signed; `partly`: one has signed, not all; `signed`:
 * all have. `faults`: sentences on days that do not hold together.
 */
export type SignatureTask = {
  readonly kind: PieceKind;
  readonly label: string;
  /** The row of the piece; absent while the dossier has none. */
  readonly piece?: string;
  readonly mustSign: boolean;
  readonly signers: readonly SignerState[];
  readonly before?: SignBefore;
  readonly state: 'waiting' | 'ready' | 'partly' | 'signed';
  /** Not signed, and the last day is past; or signed after it. */
  readonly late: boolean;
  readonly faults: readonly string[];
};

const stateOf = (signers: readonly SignerState[], piece: Piece | undefined): SignatureTask['state'] => {
  if (signers.every(({ signed }) => signed)) return 'signed';
  if (signers.some(({ signed }) => signed)) return 'partly';
  return piece !== undefined && reached(piece, 'faite') ? 'ready' : 'waiting';
};

const taskOf = (kind: PieceKind, piece: Piece | undefined, f: Dossier, today: IsoDay): SignatureTask => {
  const { label, mustSign } = KINDS_OF_PIECE[kind];
  const signers = signersOf(kind, piece, f);
  const before = BEFORE[kind]?.(f);
  const state = stateOf(signers, piece);
  const task = { kind, label, mustSign, signers, ...(before === undefined ? {} : { before }) };
  const limit = before?.day;
  const end = signers
    .flatMap(({ on }) => on ?? [])
    .sort()
    .at(-1);
  return {
    ...task,
    ...(piece === undefined ? {} : { piece: piece.id }),
    state,
    late: limit !== undefined && (state === 'signed' && end !== undefined ? end > limit : today > limit),
    faults: dayFaults(task, piece, f, today),
  };
};

/**
 * Who signs what, before what, and how far it is on a day: the pieces the checklist asks for or holds that someone
 * signs, in the order of signing. Never throws.
 */
export const signatureTasks = (source: PieceSource, today: IsoDay): readonly SignatureTask[] => {
  const f = validFields(source.fields);
  return checklistOf(source)
    .filter(({ need }) => need !== 'unknown')
    .flatMap(({ kind, pieces }) =>
      pieces.length === 0
        ? [taskOf(kind, undefined, f, today)]
        : pieces.map((piece) => taskOf(piece.kind, piece, f, today)),
    )
    .filter(({ signers }) => signers.length > 0)
    .sort((one, other) => placeOf(one.kind) - placeOf(other.kind));
};
