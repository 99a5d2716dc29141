// Facts about how far exercises went: who took part, whether real work ran, and when work was last moved over.
import { type Day, daysBetween } from '../plan/calendar.ts';
import type { Exercise } from '../plan/plan.generated.ts';
import { type Fact, flag, number, words } from './fact.ts';
import type { FactContext } from './fact-context.ts';
import { daysFromTo, daysSinceLatest, eachOnce, isWithinMonths } from './fact-values.ts';

const INVOLVED = [
  'suppliers',
  'customers',
  'members',
  'authorities',
  'internal-audit',
  'board',
  'related-plans',
  'utilities',
  'market-infrastructures',
] as const;

/** Twelve months, where the plan gives no interval of its own. */
const DEFAULT_INTERVAL_MONTHS = 12;

export const exerciseBreadthFacts = {
  involves: words(
    INVOLVED,
    'involves',
    'Who took part beside the own teams.',
    ({ involves }) => involves && eachOnce(involves),
  ),
  isLive: flag('isLive', 'Real work ran on what it was switched to.', ({ isLive }) => isLive),
  isFullBusinessDay: flag(
    'isFullBusinessDay',
    'It lasted for a full business day.',
    ({ isFullBusinessDay }) => isFullBusinessDay,
  ),
  isWithReturn: flag(
    'isWithReturn',
    'Everything was also brought back to its original, known state.',
    ({ isWithReturn }) => isWithReturn,
  ),
  daysFromHeldToRetest: number(
    'days',
    'heldOn retestOn',
    'Days from the exercise to the day on which what failed is tried again, held or planned.',
    ({ heldOn, retestOn }, { asOf }) =>
      heldOn === undefined || retestOn === undefined || heldOn > asOf
        ? undefined
        : daysBetween(heldOn, retestOn),
  ),
  isRetestBeforeNext: flag(
    'retestOn heldOn /exercises/*/plannedOn /exercises/*/heldOn',
    'What failed is tried again before the next exercise; unknown where no day is given, or no exercise follows.',
    ({ heldOn, retestOn }, { plan }) => {
      if (heldOn === undefined || retestOn === undefined) return undefined;
      const next = nextAfter(heldOn, plan.exercises ?? NO_EXERCISES);
      return next === undefined ? undefined : retestOn <= next;
    },
  ),
  daysFromReportedToActionPlan: number(
    'days',
    'reportedOn heldOn /filings/*/kind /filings/*/triggeredOn /filings/*/filedOn',
    'Days from the report on the exercise to the action plan that was filed on its occasion.',
    ({ heldOn, reportedOn }, { plan, asOf }) =>
      daysFromTo(
        reportedOn,
        plan.filings?.find(
          ({ kind, triggeredOn }) => kind === 'action-plan' && heldOn !== undefined && triggeredOn === heldOn,
        )?.filedOn,
        asOf,
      ),
  ),
} satisfies Record<string, Fact<Exercise>>;

const NO_EXERCISES: readonly Exercise[] = [];
const sortedDays = new WeakMap<readonly Exercise[], readonly Day[]>();

/** The first day after `day` on which an exercise was held or is planned. */
function nextAfter(day: Day, exercises: readonly Exercise[]): Day | undefined {
  const days =
    sortedDays.get(exercises) ??
    exercises.flatMap(({ heldOn, plannedOn }) => heldOn ?? plannedOn ?? []).sort();
  sortedDays.set(exercises, days);
  return days.find((each) => each > day);
}

const daysSinceOne =
  (isMeant: (exercise: Exercise) => boolean) =>
  (exercises: readonly Exercise[], { asOf }: FactContext): number | undefined =>
    daysSinceLatest(
      exercises.filter(isMeant).map(({ heldOn }) => heldOn),
      asOf,
    );

export const exerciseLogBreadthFacts = {
  exerciseIntervalMonths: number(
    'months',
    '/plan/exerciseIntervalMonths',
    'Months after which an exercise no longer counts as recent.',
    (_, { plan }) => plan.plan.exerciseIntervalMonths,
  ),
  daysSincePlanReviewed: number(
    'days',
    '/plan/lastReviewedOn',
    'Days since the last review of the plan that they try.',
    (_, { plan, asOf }) => daysSinceLatest([plan.plan.lastReviewedOn], asOf),
  ),
  isProgrammeApproved: flag(
    '/exerciseProgramme/approvedBy /exerciseProgramme/approvedOn',
    'It is written who approved their programme, and when.',
    (_, { plan, asOf }) => {
      const { approvedBy, approvedOn } = plan.exerciseProgramme ?? {};
      return approvedBy !== undefined && approvedOn !== undefined && approvedOn <= asOf ? true : undefined;
    },
  ),
  daysSinceSwitchover: number(
    'days',
    '/exercises/*/kind /exercises/*/heldOn',
    'Days since work was last moved over, in part or as a whole.',
    daysSinceOne(({ kind }) => kind === 'partial-switchover' || kind === 'full-switchover'),
  ),
  switchoverCountInYear: number(
    'count',
    '/exercises/*/kind /exercises/*/heldOn',
    'How many times within the last twelve months work was moved over, in part or as a whole.',
    (exercises, { asOf }) =>
      exercises.filter(
        ({ kind, heldOn }) =>
          (kind === 'partial-switchover' || kind === 'full-switchover') &&
          isWithinMonths(heldOn, 12, asOf) === true,
      ).length,
  ),
  daysSinceFullSwitchover: number(
    'days',
    '/exercises/*/kind /exercises/*/heldOn',
    'Days since work was last moved over as a whole.',
    daysSinceOne(({ kind }) => kind === 'full-switchover'),
  ),
  daysSinceOrganisationWide: number(
    'days',
    '/exercises/*/scope /exercises/*/heldOn',
    'Days since the whole organisation was last exercised.',
    daysSinceOne(({ scope }) => scope === 'organisation'),
  ),
  involvedWithinInterval: words(
    INVOLVED,
    '/exercises/*/involves /exercises/*/heldOn /plan/exerciseIntervalMonths',
    'Who took part within the plan’s own exercise interval, twelve months where the plan gives none.',
    (exercises, { plan, asOf }) =>
      eachOnce(
        exercises
          .filter(
            ({ heldOn }) =>
              isWithinMonths(heldOn, plan.plan.exerciseIntervalMonths ?? DEFAULT_INTERVAL_MONTHS, asOf) ===
              true,
          )
          .flatMap(({ involves }) => involves ?? []),
      ),
  ),
} satisfies Record<string, Fact<readonly Exercise[]>>;
