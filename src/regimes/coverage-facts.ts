// Facts about all strategies and all vital records together, and about what the plan leaves out of a rule book.
import type { Exclusion, Strategy, VitalRecord } from '../plan/plan.generated.ts';
import { collection, type Fact, flag, number, words } from './fact.ts';
import { daysSince, eachOnce, given, saysSomething } from './fact-values.ts';

const SECURED = [
  'people',
  'data',
  'buildings',
  'equipment',
  'ict',
  'transport',
  'finance',
  'partners',
  'power',
  'telecommunications',
] as const;
export const HORIZONS = ['short-term', 'long-term'] as const;
const MEDIA = ['paper', 'electronic'] as const;

/** Strategies that were not turned down. */
const open = (strategies: readonly Strategy[]): readonly Strategy[] =>
  strategies.filter(({ isChosen }) => isChosen !== false);

/** Strategies that were chosen, or are in place. */
const followed = (strategies: readonly Strategy[]): readonly Strategy[] =>
  strategies.filter(({ isChosen, state }) => isChosen === true || state === 'in-place');

export const strategyLog = collection<readonly Strategy[]>(
  '/strategies',
  'All strategies together.',
  (plan) => plan.strategies && [plan.strategies],
  () => undefined,
  {
    followedStrategyCount: number(
      'count',
      '/strategies/*/isChosen /strategies/*/state',
      'Strategies that were chosen or are in place.',
      (strategies) => followed(strategies).length,
    ),
    securedResources: words(
      SECURED,
      '/strategies/*/secures /strategies/*/isChosen /strategies/*/state',
      'Kinds of resource that strategies secure which were chosen or are in place.',
      (strategies) => eachOnce(followed(strategies).flatMap(({ secures }) => secures ?? [])),
    ),
    describedHorizons: words(
      HORIZONS,
      '/strategies/*/horizon /strategies/*/description /strategies/*/isChosen',
      'Horizons for which there is a strategy whose working is written; those that were not chosen are left out.',
      (strategies) =>
        HORIZONS.filter((each) =>
          open(strategies).some(({ horizon, description }) => horizon === each && saysSomething(description)),
        ),
    ),
    partialStrategyCount: number(
      'count',
      '/strategies/*/sharePercent /strategies/*/isChosen',
      'Strategies that carry a part of normal operations only; those that were not chosen are left out.',
      (strategies) =>
        open(strategies).filter(({ sharePercent }) => sharePercent !== undefined && sharePercent < 100)
          .length,
    ),
    costedStrategyCount: number(
      'count',
      '/strategies/*/costKrw',
      'Strategies of which the cost is written.',
      (strategies) => strategies.filter(({ costKrw }) => costKrw !== undefined).length,
    ),
  },
);

export const strategyReachFacts = {
  secures: words(
    SECURED,
    'secures',
    'Kinds of resource that it secures.',
    ({ secures }) => secures && eachOnce(secures),
  ),
} satisfies Record<string, Fact<Strategy>>;

export const vitalRecordLog = collection<readonly VitalRecord[]>(
  '/vitalRecords',
  'All vital records together.',
  (plan) => plan.vitalRecords && [plan.vitalRecords],
  () => undefined,
  {
    copiedMedia: words(
      MEDIA,
      '/vitalRecords/*/media /vitalRecords/*/copies',
      'Media of the records of which there are copies.',
      (records) =>
        eachOnce(
          records.filter(({ copies }) => (copies ?? []).length > 0).flatMap(({ media }) => media ?? []),
        ),
    ),
    recordWithoutCopyCount: number(
      'count',
      '/vitalRecords/*/copies',
      'Records of which there is no copy.',
      (records) => records.filter(({ copies }) => (copies ?? []).length === 0).length,
    ),
  },
);

export const exclusions = collection<Exclusion>(
  '/exclusions/*',
  'A requirement that the plan says does not apply.',
  (plan) => plan.exclusions,
  () => undefined,
  {
    hasReason: flag('reason', 'Why it does not apply is written.', ({ reason }) => saysSomething(reason)),
    hasApprover: flag('approvedBy', 'Somebody has approved that.', ({ approvedBy }) => given(approvedBy)),
    daysSinceMade: number('days', 'on', 'Days since it was decided.', ({ on }, { asOf }) =>
      daysSince(on, asOf),
    ),
  },
);
