import { adequacyMonths } from './adequacy';
import { aidClaimMonths } from './aid-claim';
import { exceptionalAid } from './aid-exceptional';
import { groupAid } from './aid-group';
import { longTermAid } from './aid-long-term';
import { seekerAid26, seekerAid45 } from './aid-seekers';
import { breachDays } from './breach';
import { decisionDays } from './decision';
import { declarationDays } from './declaration';
import { durations } from './durations';
import { experimentalWindow, vaeWindow } from './experimental-window';
import { filingDays } from './filing';
import { hourFunding } from './funding-hour';
import { tutorFunding } from './funding-tutor';
import { tutorTraining } from './funding-tutor-training';
import { hoursShare } from './hours-share';
import { informationDays } from './information';
import { minorsTime } from './minors-week';
import type { Parameter } from './parameter';
import { partTimeHours } from './part-time';
import { payGrid } from './pay-grid';
import { retention } from './retention';
import { smic, smicMayotte } from './smic';
import { fixedTermTrial } from './trial-fixed-term';
import { missionTrial } from './trial-mission';
import { permanentTrial } from './trial-permanent';
import { tutorLimits } from './tutor-limits';
import { workTime } from './work-week';

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
