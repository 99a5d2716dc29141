// Facts about the rhythm of exercises: what was tried within a year, and whether drills came in each part of it.
import { addMonths, type Day } from '../plan/calendar.ts';
import type { Exercise } from '../plan/plan.generated.ts';
import { isSwitchover } from './exercise-breadth-facts.ts';
import { type Fact, flag, number } from './fact.ts';
import { type FactContext, perContext } from './fact-context.ts';
import { daysSince, daysSinceLatest, isWithinMonths, saysSomething } from './fact-values.ts';

const scenarioOf = perContext(
  ({ plan }: FactContext) => new Map((plan.scenarios ?? []).map((scenario) => [scenario.id, scenario])),
);

/** A switch-over for a full business day of which the result is written and the governing body was told. */
const isReportedFullDay = (exercise: Exercise, asOf: Day): boolean =>
  isSwitchover(exercise) &&
  exercise.isFullBusinessDay === true &&
  saysSomething(exercise.result) === true &&
  daysSince(exercise.reportedToBoardOn, asOf) !== undefined;

/** Whether the day lies within the programme's period; unknown where its first or last day is not given. */
export const isUnderWay = (
  { startsOn, endsOn }: { readonly startsOn?: Day; readonly endsOn?: Day },
  asOf: Day,
): boolean | undefined =>
  startsOn === undefined || endsOn === undefined ? undefined : startsOn <= asOf && asOf <= endsOn;

const QUARTERS = [0, 1, 2, 3] as const;

export const drillRhythmFacts = {
  isProgrammeUnderWay: flag(
    '/exerciseProgramme/startsOn /exerciseProgramme/endsOn',
    'The day lies within the period of the exercise programme; unknown where there is none, or its first or last day is not given.',
    (_, { plan, asOf }) => plan.exerciseProgramme && isUnderWay(plan.exerciseProgramme, asOf),
  ),
  rehearsedScenarioCountInYear: number(
    'count',
    '/exercises/*/scenario /exercises/*/heldOn',
    'Different scenarios that were rehearsed within the last twelve months.',
    (exercises, context) =>
      new Set(
        exercises.flatMap(({ scenario, heldOn }) =>
          scenario !== undefined &&
          scenarioOf(context).has(scenario) &&
          isWithinMonths(heldOn, 12, context.asOf) === true
            ? [scenario]
            : [],
        ),
      ).size,
  ),
  daysSinceWorstCaseRehearsed: number(
    'days',
    '/scenarios/*/isWorstCase /exercises/*/scenario /exercises/*/heldOn',
    'Days since a scenario that counts as the worst case was last rehearsed.',
    (exercises, context) =>
      daysSinceLatest(
        exercises.map(({ scenario, heldOn }) =>
          scenarioOf(context).get(scenario ?? '')?.isWorstCase === true ? heldOn : undefined,
        ),
        context.asOf,
      ),
  ),
  daysSinceCriticalSupplierLossRehearsed: number(
    'days',
    '/scenarios/*/lost/*/element /suppliers/*/isCritical /exercises/*/scenario /exercises/*/heldOn',
    'Days since a scenario was last rehearsed that takes a supplier without which, its owner says, a critical process stops.',
    (exercises, context) => {
      const critical = new Set(
        (context.plan.suppliers ?? []).filter(({ isCritical }) => isCritical === true).map(({ id }) => id),
      );
      return daysSinceLatest(
        exercises.map(({ scenario, heldOn }) =>
          scenarioOf(context)
            .get(scenario ?? '')
            ?.lost?.some(({ element }) => critical.has(element))
            ? heldOn
            : undefined,
        ),
        context.asOf,
      );
    },
  ),
  fullDayDrillQuarterCount: number(
    'count',
    '/exercises/*/kind /exercises/*/isFullBusinessDay /exercises/*/result /exercises/*/reportedToBoardOn /exercises/*/heldOn',
    'In how many of the last four quarters of a year, counted back from the day, work was moved over, in part or as a whole, for a full business day, the result is written and the governing body was told.',
    (exercises, { asOf }) => {
      const days = exercises.flatMap((exercise) =>
        exercise.heldOn !== undefined && isReportedFullDay(exercise, asOf) ? [exercise.heldOn] : [],
      );
      return QUARTERS.filter((quarter) => {
        const until = addMonths(asOf, -3 * quarter);
        const after = addMonths(asOf, -3 * (quarter + 1));
        return days.some((day) => day > after && day <= until);
      }).length;
    },
  ),
} satisfies Record<string, Fact<readonly Exercise[]>>;
