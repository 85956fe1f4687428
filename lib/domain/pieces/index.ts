export type { Moment } from './asked-type';
export { checklistOf } from './checklist';
export type { ChecklistItem, PieceLack, PieceNeed, PieceSource } from './checklist-type';
export { KINDS_OF_PIECE, type KindOfPiece, rankOf } from './kinds';
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
export { piecesReady } from './ready';
export type { SignBefore } from './sign-before';
export { type SignatureTask, signatureTasks } from './signatures';
export { signedOn } from './signed-on';
export { SIGNERS, type Signer } from './signer';
export { type SignerState, signersOf } from './signers';
