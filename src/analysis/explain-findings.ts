// Explanations of the findings, for `holdfast explain`: one for each code of the catalogue.
import type { Explanation } from '../diagnostics/explanation.ts';
import { ALERTING_EXPLANATIONS } from './explain-alerting.ts';
import { COMMUNICATION_EXPLANATIONS } from './explain-communications.ts';
import { EXERCISE_EXPLANATIONS } from './explain-exercises.ts';
import { FACILITY_EXPLANATIONS } from './explain-facilities.ts';
import { GOVERNANCE_EXPLANATIONS } from './explain-governance.ts';
import { OBJECTIVE_EXPLANATIONS } from './explain-objectives.ts';
import { RECOVERY_EXPLANATIONS } from './explain-recovery.ts';
import { REDUNDANCY_EXPLANATIONS } from './explain-redundancy.ts';
import { SUPPLIER_EXPLANATIONS } from './explain-suppliers.ts';
import type { FindingCode } from './finding-catalogue.ts';

export const FINDING_EXPLANATIONS: Readonly<Record<FindingCode, Explanation>> = {
  ...OBJECTIVE_EXPLANATIONS,
  ...RECOVERY_EXPLANATIONS,
  ...REDUNDANCY_EXPLANATIONS,
  ...ALERTING_EXPLANATIONS,
  ...SUPPLIER_EXPLANATIONS,
  ...FACILITY_EXPLANATIONS,
  ...EXERCISE_EXPLANATIONS,
  ...COMMUNICATION_EXPLANATIONS,
  ...GOVERNANCE_EXPLANATIONS,
};
