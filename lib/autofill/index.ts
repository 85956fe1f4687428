export type { Around, Datum, Lists } from './datum';
export { aroundOf, datumOf } from './datum';
export type { Answer, Fixed } from './fixed';
export {
  fingerprintOf,
  fixedBy,
  forget,
  type Lesson,
  type Lessons,
  NO_LESSONS,
  pageShapeOf,
  teach,
} from './lessons';
export { match, THRESHOLD } from './match';
export { nearestOptions } from './nearest';
export { type Choices, type More, plan } from './plan';
export type { Owner, Portal } from './portal';
export { sameAsAny, sameValue } from './same';
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
