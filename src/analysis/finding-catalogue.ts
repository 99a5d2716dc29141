// Every finding that Holdfast can make, by its code.
import { ALERTING_FINDINGS } from './alerting-findings.ts';
import { COMMUNICATION_FINDINGS } from './communication-findings.ts';
import { EXERCISE_FINDINGS } from './exercise-findings.ts';
import { FACILITY_FINDINGS } from './facility-findings.ts';
import { GOVERNANCE_FINDINGS } from './governance-findings.ts';
import { IMPACT_FINDINGS } from './impact-findings.ts';
import { OBJECTIVE_FINDINGS } from './objective-findings.ts';
import { RECOVERY_FINDINGS } from './recovery-findings.ts';
import { REDUNDANCY_FINDINGS } from './redundancy-findings.ts';
import { SUPPLIER_FINDINGS } from './supplier-findings.ts';

export const findingCatalogue = {
  ...OBJECTIVE_FINDINGS,
  ...IMPACT_FINDINGS,
  ...RECOVERY_FINDINGS,
  ...REDUNDANCY_FINDINGS,
  ...ALERTING_FINDINGS,
  ...SUPPLIER_FINDINGS,
  ...FACILITY_FINDINGS,
  ...EXERCISE_FINDINGS,
  ...COMMUNICATION_FINDINGS,
  ...GOVERNANCE_FINDINGS,
} as const;

export type FindingCode = keyof typeof findingCatalogue;

/** Arguments that the sentences of a code take. */
export type FindingArguments<Code extends FindingCode> = Parameters<
  (typeof findingCatalogue)[Code]['sentence']['en']
>[0];
