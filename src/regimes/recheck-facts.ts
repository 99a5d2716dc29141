// Facts about when recovery targets and ways of recovery were last looked at, and what they leave out.
import type { Day } from '../plan/calendar.ts';
import type { CriticalProcess, Plan } from '../plan/plan.generated.ts';
import { type Fact, number } from './fact.ts';
import { countWhere, daysSinceEarliest, daysSinceLatest, saysSomething } from './fact-values.ts';

/** Scenarios of which it is not written what is done; unknown where there is none. */
export const scenariosWithoutResponse = ({ scenarios }: Plan): number | undefined =>
  countWhere(scenarios, ({ response }) => saysSomething(response) === undefined);

/** Days since the scenario was reviewed whose review lies furthest back; unknown where one never was. */
export const daysSinceScenariosReviewed = ({ scenarios }: Plan, asOf: Day): number | undefined =>
  daysSinceEarliest(
    (scenarios ?? []).map(({ reviewedOn }) => reviewedOn),
    asOf,
  );

export const recheckFacts = {
  daysSinceTargetsReviewed: number(
    'days',
    '/impactAnalysis/on /impactAnalysis/reviewedOn /impactAnalysis/assessments/*/assessedOn',
    'Days since its targets were worked out or looked at again: the latest of the impact analysis, its review, and the assessment of this process.',
    ({ id }, { plan, assessmentOf, asOf }) =>
      daysSinceLatest(
        [plan.impactAnalysis?.on, plan.impactAnalysis?.reviewedOn, assessmentOf.get(id)?.assessedOn],
        asOf,
      ),
  ),
  daysSinceScenariosReviewed: number(
    'days',
    '/scenarios/*/reviewedOn',
    'Days since the scenario of the plan was reviewed whose review lies furthest back; unknown where one never was.',
    (_, { plan, asOf }) => daysSinceScenariosReviewed(plan, asOf),
  ),
  scenarioWithoutResponseCount: number(
    'count',
    '/scenarios/*/response',
    'Scenarios of the plan of which it is not written what is done; unknown where there is none.',
    (_, { plan }) => scenariosWithoutResponse(plan),
  ),
} satisfies Record<string, Fact<CriticalProcess>>;
