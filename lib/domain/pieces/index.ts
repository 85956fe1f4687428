export type { Moment } from './asked';
export {
  type ChecklistItem,
  checklistOf,
  type PieceLack,
  type PieceNeed,
  type PieceSource,
  piecesReady,
  signedOn,
} from './checklist';
export { KINDS_OF_PIECE, type KindOfPiece, rankOf, SIGNERS, type Signer } from './kinds';
export {
  attached,
  detached,
  type FileFacts,
  made,
  newPiece,
  reached,
  STATE_LABELS,
  sent,
  signed,
} from './moves';
export { asciiWord, endingOf, filedNames, NAME_LIMIT, packageName } from './names';
export { type SignatureTask, type SignBefore, signatureTasks } from './signatures';
export { type SignerState, signersOf } from './signers';
