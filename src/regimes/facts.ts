// The facts of a plan: a flat view of plan and analysis on which every rule stands.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import type { Subject } from './fact.ts';
import { FACT_COLLECTIONS } from './fact-catalogue.ts';
import { factContextOf } from './fact-context.ts';

/** Subjects by where they are found: `/sites/*` has one for each site. Each kind is there, if only as an empty list. */
export type Facts = ReadonlyMap<string, readonly Subject[]>;

/** All facts of a plan, in the order of the catalogue and of the plan. */
export function factsOf(analysed: AnalysedPlan): Facts {
  const context = factContextOf(analysed);
  return new Map(FACT_COLLECTIONS.map(({ subject, subjectsOf }) => [subject, subjectsOf(context)]));
}
