export { match, THRESHOLD } from './match';
export { type Choices, plan } from './plan';
export type { Owner, Portal } from './portal';
export { sameAsAny, sameValue } from './same';
export type {
  Control,
  ControlKind,
  Match,
  Outcome,
  PageOption,
  Part,
  Plan,
  PlanLine,
  PortalAnswer,
  PortalRequest,
  Snapshot,
  Standing,
  Verdict,
  Write,
} from './types';
