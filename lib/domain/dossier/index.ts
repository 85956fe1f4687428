export {
  type Competence,
  DOSSIER_FORMAT,
  DOSSIER_VERSION,
  type DossierDraft,
  type DossierFile,
  type DraftFields,
  type Employeur,
  type Objectif,
  type Organisme,
  PARTS,
  type PartName,
  type Piece,
  partNames,
  type Suivi,
  type TrainingModule,
  type Tuteur,
  type WaiverRow,
  zDossierDraft,
  zDossierFile,
} from './file';
export { type Done, doneMinutes, minutesOf, plannedMinutes } from './hours';
export { dossierJsonSchema } from './json-schema';
export { type Migrations, migrate } from './migrate';
export { PIECE_KINDS, PIECE_STATES, type PieceKind, type PieceState } from './piece';
