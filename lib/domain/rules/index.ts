import { adviceRules } from './advice';
import { aidRules } from './aid-announced';
import { aimRules } from './aim';
import { contractKindRules } from './contract-kind';
import { datesRules } from './dates';
import { decisionRules } from './decision';
import type { Rule } from './define';
import { durationRules } from './duration';
import { durationMaximumRules } from './duration-maximum';
import { dutyRules } from './duties';
import { eligibilityRules } from './eligibility';
import { experimentRules } from './experiment';
import { filingRules } from './filing';
import { formatRules } from './formats';
import { hoursRules } from './hours';
import { hoursTotalRules } from './hours-total';
import { identityRules } from './identity';
import { internalRules } from './internal';
import { moneyRules } from './money';
import { payRules } from './pay';
import { payPlausibleRules } from './pay-plausible';
import { presenceRules } from './presence';
import { conditionalPresenceRules } from './presence-conditional';
import { vaePresenceRules } from './presence-vae';
import { situationRules } from './situation';
import { trainingStartRules } from './training-start';
import { trialRules } from './trial';
import { tutorRules } from './tutor';
import { workTimeRules } from './work-time';

/** Every rule. Several may bear the id of one row of checks.tsv: one for each window of the law. */
export const RULES: readonly Rule[] = [
  ...presenceRules,
  ...conditionalPresenceRules,
  ...vaePresenceRules,
  ...formatRules,
  ...identityRules,
  ...experimentRules,
  ...aimRules,
  ...situationRules,
  ...eligibilityRules,
  ...datesRules,
  ...durationRules,
  ...durationMaximumRules,
  ...hoursRules,
  ...hoursTotalRules,
  ...payRules,
  ...payPlausibleRules,
  ...tutorRules,
  ...internalRules,
  ...filingRules,
  ...adviceRules,
  ...workTimeRules,
  ...trialRules,
  ...trainingStartRules,
  ...contractKindRules,
  ...decisionRules,
  ...moneyRules,
  ...aidRules,
  ...dutyRules,
];
