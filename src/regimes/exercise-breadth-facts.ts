// Facts about how far exercises went: who took part, whether real work ran, and when work was last moved over.
import type { Exercise } from '../plan/plan.generated.ts';
import { type Fact, flag, number, words } from './fact.ts';
import type { FactContext } from './fact-context.ts';
import { daysSinceLatest, eachOnce, isWithinMonths } from './fact-values.ts';

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
} satisfies Record<string, Fact<Exercise>>;

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
