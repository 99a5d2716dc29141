// Facts about how far exercises went: who took part, whether real work ran, and when work was last moved over.
import { addMonths, type Day, daysBetween } from '../plan/calendar.ts';
import { oncePer } from '../plan/once.ts';
import type { Exercise } from '../plan/plan.generated.ts';
import { INVOLVED } from './exercise-words.ts';
import { type Fact, flag, number, words } from './fact.ts';
import { type FactContext, perContext } from './fact-context.ts';
import { daysFromTo, daysSinceLatest, eachOnce, greatest, isWithinMonths, minutesOf } from './fact-values.ts';

/** Work was moved over, in part or as a whole. */
export const isSwitchover = ({ kind }: Exercise): boolean =>
  kind === 'partial-switchover' || kind === 'full-switchover';

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
    'heldOn retestOn scenario',
    'Days from the exercise to the day on which what failed is tried again: planned for a day ahead, or held, of the same scenario or on the day that was planned. Unknown where that day has passed without it.',
    (exercise, context) => {
      const retest = retestOf(exercise, context);
      return retest === undefined ? undefined : daysBetween(retest.after, retest.on);
    },
  ),
  isRetestBeforeNext: flag(
    'retestOn heldOn scenario plannedOn',
    'What failed is tried again before the next exercise, or by it; unknown where no day is given, that day has passed without it, or no exercise follows.',
    (exercise, context) => {
      const retest = retestOf(exercise, context);
      if (retest === undefined) return undefined;
      const next = nextAfter(retest.after, context.plan.exercises ?? NO_EXERCISES);
      return next === undefined ? undefined : retest.on <= next;
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
const sortedDays = oncePer((exercises: readonly Exercise[]): readonly Day[] =>
  exercises.flatMap(({ heldOn, plannedOn }) => heldOn ?? plannedOn ?? []).sort(),
);

/** The first day after `day` on which an exercise was held or is planned. */
function nextAfter(day: Day, exercises: readonly Exercise[]): Day | undefined {
  return sortedDays(exercises).find((each) => each > day);
}

/** The days on which exercises were held, in order: all, and those of each scenario. */
const heldDays = perContext(({ plan, asOf }) => {
  const all = new Set<Day>();
  const ofScenario = new Map<string, Day[]>();
  for (const { heldOn, scenario } of plan.exercises ?? []) {
    if (heldOn === undefined || heldOn > asOf) continue;
    all.add(heldOn);
    if (scenario === undefined) continue;
    ofScenario.set(scenario, [...(ofScenario.get(scenario) ?? []), heldOn].sort());
  }
  return { all, ofScenario };
});

/** When what failed in an exercise was tried again, or is to be; a day that has passed counts only if it was held. */
function retestOf(
  { heldOn, retestOn, scenario }: Exercise,
  context: FactContext,
): { readonly after: Day; readonly on: Day } | undefined {
  const { asOf } = context;
  if (heldOn === undefined || retestOn === undefined || heldOn > asOf || retestOn < heldOn) return undefined;
  const { all, ofScenario } = heldDays(context);
  const again = scenario === undefined ? undefined : ofScenario.get(scenario)?.find((day) => day > heldOn);
  const isOnItsDay = retestOn > asOf || (retestOn > heldOn && all.has(retestOn));
  const days = [again, isOnItsDay ? retestOn : undefined].filter((day) => day !== undefined).sort();
  return days[0] === undefined ? undefined : { after: heldOn, on: days[0] };
}

/** How long the longest unannounced run of real work lasted between two days, the first one left out. */
const longestRun = (exercises: readonly Exercise[], after: Day, until: Day): number | undefined =>
  greatest(
    exercises
      .filter(
        ({ heldOn, isLive, isAnnounced }) =>
          heldOn !== undefined &&
          heldOn > after &&
          heldOn <= until &&
          isLive === true &&
          isAnnounced === false,
      )
      .map(({ runFor }) => minutesOf(runFor)),
  );

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
    daysSinceOne(isSwitchover),
  ),
  switchoverCountInYear: number(
    'count',
    '/exercises/*/kind /exercises/*/heldOn',
    'How many times within the last twelve months work was moved over, in part or as a whole.',
    (exercises, { asOf }) =>
      exercises.filter((each) => isSwitchover(each) && isWithinMonths(each.heldOn, 12, asOf) === true).length,
  ),
  halfYearlyLiveRunMinutes: number(
    'minutes',
    '/exercises/*/isLive /exercises/*/isAnnounced /exercises/*/runFor /exercises/*/heldOn',
    'How long real work ran unannounced on what it was switched to: the longest run of the last six months or that of the six months before, whichever is shorter. Unknown where one of them saw none.',
    (exercises, { asOf }) => {
      const middle = addMonths(asOf, -6);
      const late = longestRun(exercises, middle, asOf);
      const early = longestRun(exercises, addMonths(asOf, -12), middle);
      return late === undefined || early === undefined ? undefined : Math.min(late, early);
    },
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
    (exercises, { exerciseIntervalMonths, asOf }) =>
      eachOnce(
        exercises
          .filter(({ heldOn }) => isWithinMonths(heldOn, exerciseIntervalMonths, asOf) === true)
          .flatMap(({ involves }) => involves ?? []),
      ),
  ),
} satisfies Record<string, Fact<readonly Exercise[]>>;
