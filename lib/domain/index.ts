// The exchange file and its lists.

// The law and the checks.
export { daysBetween, plusDays } from './calendar';
export { type Checked, check, type Finding } from './check';
export { type Completeness, completeness } from './completeness';
export { type Deadline, type DeadlineOptions, deadlines, type IcsOptions, toIcs } from './deadlines';
export {
  type Competence,
  DOSSIER_FORMAT,
  DOSSIER_VERSION,
  type Done,
  type DossierDraft,
  type DossierFile,
  type DraftFields,
  doneMinutes,
  dossierJsonSchema,
  type Employeur,
  type Migrations,
  migrate,
  minutesOf,
  type Objectif,
  type Organisme,
  PARTS,
  type PartName,
  PIECE_KINDS,
  PIECE_STATES,
  type Piece,
  type PieceKind,
  type PieceState,
  partNames,
  plannedMinutes,
  type Suivi,
  type TrainingModule,
  type Tuteur,
  type WaiverRow,
  zDossierDraft,
  zDossierFile,
} from './dossier';
// The declared data: fields, their formats, codes and conditions.
export {
  appliedFields,
  applies,
  CERFA_FIELD_IDS,
  type CerfaFieldId,
  type Code,
  type CodeList,
  type Condition,
  cleanValue,
  type Dossier,
  definitions,
  FIELDS,
  type FieldDef,
  type FieldId,
  fieldIds,
  fieldsOf,
  formatValue,
  type Help,
  isFieldId,
  type Kind,
  type Lexicon,
  SECTIONS,
  type Section,
  type Sensitivity,
  type Value,
} from './fields';
// The formats, for whoever needs one without a field.
export {
  type Cleaned,
  daysInMonth,
  type IsoDay,
  isIsoDay,
  isNir,
  isSiren,
  isSiret,
  type NirSays,
  nirKey,
  nirSays,
} from './formats';
export { PARAMETERS } from './law';
export { enVigueur, type InForce, type Parameter, type Source, type Tier } from './law/parameter';
export { type Regime, regimeOf } from './law/regime';
export { type Model, modelsOf } from './models';
export { type PayFacts, type PayFloor, type PayPeriod, payFloor, riseDay } from './pay';
export {
  asciiWord,
  attached,
  type ChecklistItem,
  checklistOf,
  detached,
  endingOf,
  type FileFacts,
  filedNames,
  KINDS_OF_PIECE,
  type KindOfPiece,
  type Moment,
  made,
  NAME_LIMIT,
  newPiece,
  type PieceLack,
  type PieceNeed,
  type PieceSource,
  packageName,
  piecesReady,
  rankOf,
  reached,
  SIGNERS,
  type SignatureTask,
  type SignBefore,
  type Signer,
  type SignerState,
  STATE_LABELS,
  sent,
  signatureTasks,
  signed,
  signedOn,
  signersOf,
} from './pieces';
export type {
  Beside,
  Certification,
  Commune,
  Establishment,
  GivenPdf,
  IdccEntry,
  OtherDossier,
  Print,
  References,
  TrainingBody,
} from './references';
export type { Fix, Ground, Purpose, Severity, Status } from './rules/define';
export type { Fact, ListName } from './rules/facts';
export { STEPS, type Step, type StepGroup, type StepNumber, stepOf } from './steps';
export { validFields } from './valid';
