export { compare, type Difference } from './compare';
export type { Around, Datum, Lists } from './datum';
export { aroundOf, datumOf } from './datum';
export {
  entryOf,
  type Journal,
  type JournalEntry,
  type JournalLine,
  withEntry,
} from './journal';
export {
  type Answer,
  fingerprintOf,
  fixedBy,
  forget,
  type Lesson,
  type Lessons,
  NO_LESSONS,
  pageShapeOf,
  teach,
} from './lessons';
export { type LessonsByOrigin, parseLessons, writeLessons } from './lessons-file';
export { type Fixed, match, THRESHOLD } from './match';
export { nearestOptions } from './nearest';
export type { More } from './observed';
export { type Choices, plan } from './plan';
export type { Owner, Portal } from './portal';
export { type Proposal, readPage } from './reading';
export { sameAsAny, sameValue } from './same';
export { type Structure, snapshotOfStructure, structureOf } from './structure';
export { parseStructure, writeStructure } from './structure-file';
export type {
  Control,
  ControlKind,
  Fact,
  Match,
  Outcome,
  PageAction,
  PageOption,
  Part,
  Plan,
  PlanLine,
  PortalAnswer,
  PortalRequest,
  Rival,
  Snapshot,
  Standing,
  Verdict,
  Write,
} from './types';
