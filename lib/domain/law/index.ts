import { decisionDays, filingDays } from './deadlines';
import { durations } from './durations';
import { experimentalWindow, vaeWindow } from './experimental-window';
import { hoursShare } from './hours-share';
import type { Parameter } from './parameter';
import { payGrid } from './pay-grid';
import { smic, smicMayotte } from './smic';
import { tutorLimits } from './tutor-limits';

/** Every dated parameter, for the tests and for the screen that shows the age of what we know. */
export const PARAMETERS: readonly Parameter<unknown>[] = [
  smic,
  smicMayotte,
  payGrid,
  experimentalWindow,
  vaeWindow,
  durations,
  hoursShare,
  tutorLimits,
  filingDays,
  decisionDays,
];
