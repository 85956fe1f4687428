export { match, THRESHOLD } from './match';
export { type Choices, plan } from './plan';
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
