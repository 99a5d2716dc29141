// Whether what was agreed still holds: until its last day, or, where none is written, until somebody ends it.
import type { Day } from '../plan/calendar.ts';
import type { Supplier } from '../plan/plan.generated.ts';
import { given } from './fact-values.ts';

export const isInForce = (lastDay: Day | undefined, asOf: Day): boolean =>
  lastDay === undefined || lastDay >= asOf;

/** Whether a contract is referred to that has not ended; unknown where none is referred to. */
export const hasContractInForce = ({ contract, contractEndsOn }: Supplier, asOf: Day): boolean | undefined =>
  given(contract) && isInForce(contractEndsOn, asOf);
