import { adviceRules } from './advice';
import { agreementRules } from './agreement';
import { aidRules } from './aid-announced';
import { aimRules } from './aim';
import { certificationRules } from './certification';
import { communeRules } from './communes';
import { contractKindRules } from './contract-kind';
import { datesRules } from './dates';
import { decisionRules } from './decision';
import type { Rule } from './define';
import { duplicateRules } from './duplicate';
import { durationRules } from './duration';
import { durationMaximumRules } from './duration-maximum';
import { dutyRules } from './duties';
import { eligibilityRules } from './eligibility';
import { experimentRules } from './experiment';
import { experimentPathRules } from './experiment-path';
import { filingRules } from './filing';
import { formatRules } from './formats';
import { pdfRules } from './given-pdf';
import { hoursRules } from './hours';
import { hoursTotalRules } from './hours-total';
import { identityRules } from './identity';
import { internalRules } from './internal';
import { moneyRules } from './money';
import { nameRules } from './names';
import { ageRules } from './old-enough';
import { paperRules } from './paper';
import { payRules } from './pay';
import { payLaterRules } from './pay-later';
import { payPlausibleRules } from './pay-plausible';
import { presenceRules } from './presence';
import { conditionalPresenceRules } from './presence-conditional';
import { vaePresenceRules } from './presence-vae';
import { printedRules } from './printed';
import { registerRules } from './register';
import { situationRules } from './situation';
import { trainingBodyRules } from './training-body';
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
  ...experimentPathRules,
  ...aimRules,
  ...situationRules,
  ...ageRules,
  ...eligibilityRules,
  ...datesRules,
  ...durationRules,
  ...durationMaximumRules,
  ...hoursRules,
  ...hoursTotalRules,
  ...payRules,
  ...payLaterRules,
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
  ...nameRules,
  ...communeRules,
  ...agreementRules,
  ...registerRules,
  ...trainingBodyRules,
  ...certificationRules,
  ...printedRules,
  ...pdfRules,
  ...paperRules,
  ...duplicateRules,
];
