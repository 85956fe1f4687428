import { aimRules } from './aim';
import { datesRules } from './dates';
import type { Rule } from './define';
import { durationRules } from './duration';
import { durationMaximumRules } from './duration-maximum';
import { eligibilityRules } from './eligibility';
import { experimentRules } from './experiment';
import { filingRules } from './filing';
import { formatRules } from './formats';
import { hoursRules } from './hours';
import { hoursTotalRules } from './hours-total';
import { identityRules } from './identity';
import { internalRules } from './internal';
import { payRules } from './pay';
import { payPlausibleRules } from './pay-plausible';
import { presenceRules } from './presence';
import { conditionalPresenceRules } from './presence-conditional';
import { vaePresenceRules } from './presence-vae';
import { situationRules } from './situation';
import { tutorRules } from './tutor';

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
];
