import { exceptionalAid, groupAid, longTermAid, seekerAid26, seekerAid45 } from './aids';
import {
  adequacyMonths,
  aidClaimMonths,
  breachDays,
  decisionDays,
  declarationDays,
  filingDays,
  informationDays,
} from './deadlines';
import { durations } from './durations';
import { experimentalWindow, vaeWindow } from './experimental-window';
import { hourFunding, tutorFunding, tutorTraining } from './funding';
import { hoursShare } from './hours-share';
import type { Parameter } from './parameter';
import { payGrid } from './pay-grid';
import { retention } from './retention';
import { smic, smicMayotte } from './smic';
import { fixedTermTrial, missionTrial, permanentTrial } from './trial';
import { tutorLimits } from './tutor-limits';
import { minorsTime, partTimeHours, workTime } from './work-time';

/** Every dated parameter, for the tests and for the screen that shows the age of what we know. */
export const PARAMETERS: readonly Parameter<unknown>[] = [
  smic,
  smicMayotte,
  payGrid,
  experimentalWindow,
  vaeWindow,
  durations,
  hoursShare,
  fixedTermTrial,
  permanentTrial,
  missionTrial,
  workTime,
  minorsTime,
  partTimeHours,
  tutorLimits,
  filingDays,
  decisionDays,
  adequacyMonths,
  breachDays,
  declarationDays,
  informationDays,
  aidClaimMonths,
  exceptionalAid,
  longTermAid,
  seekerAid26,
  seekerAid45,
  groupAid,
  hourFunding,
  tutorTraining,
  tutorFunding,
  retention,
];
