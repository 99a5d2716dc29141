// Facts about the exercise programme, and about all exercises together.
import type { Day } from '../plan/calendar.ts';
import type { Exercise, ExerciseProgramme, Scenario } from '../plan/plan.generated.ts';
import { exerciseLogChangeFacts } from './change-facts.ts';
import { drillRhythmFacts, isUnderWay } from './drill-rhythm-facts.ts';
import { exerciseLogBreadthFacts } from './exercise-breadth-facts.ts';
import { CAUSES, COVERS, EXERCISE_KINDS } from './exercise-words.ts';
import { collection, flag, number, word, words } from './fact.ts';
import type { FactContext } from './fact-context.ts';
import {
  countOf,
  daysSince,
  daysSinceEarliest,
  daysSinceLatest,
  daysUntil,
  given,
  isWithinMonths,
  overdueCount,
  saysSomething,
} from './fact-values.ts';
import { impactLevelFacts } from './impact-level-facts.ts';
import { BODY_LEVELS } from './standing-words.ts';

const held = (exercises: readonly Exercise[], asOf: Day): readonly Exercise[] =>
  exercises.filter(({ heldOn }) => daysSince(heldOn, asOf) !== undefined);

/** Exercises that were held within the plan's own interval. */
const recent = (
  exercises: readonly Exercise[],
  { exerciseIntervalMonths, asOf }: FactContext,
): readonly Exercise[] =>
  exercises.filter(({ heldOn }) => isWithinMonths(heldOn, exerciseIntervalMonths, asOf) === true);

/** Scenarios that an exercise has rehearsed, each once. */
const rehearsed = (exercises: readonly Exercise[], { plan, asOf }: FactContext): readonly Scenario[] => {
  const ids = new Set(held(exercises, asOf).map(({ scenario }) => scenario));
  return (plan.scenarios ?? []).filter(({ id }) => ids.has(id));
};

/** Each once, in code unit order. */
const unique = <Word extends string>(list: readonly Word[]): readonly Word[] => [...new Set(list)].sort();

export const exerciseProgramme = collection<ExerciseProgramme>(
  '/exerciseProgramme',
  'What the exercises of a period are to cover.',
  (plan) => plan.exerciseProgramme && [plan.exerciseProgramme],
  () => undefined,
  {
    hasPeriod: flag('period', 'The period that it covers is written.', ({ period }) => given(period)),
    isUnderWay: flag(
      'startsOn endsOn',
      'The day lies within its period; unknown where its first or last day is not given.',
      (programme, { asOf }) => isUnderWay(programme, asOf),
    ),
    objectiveCount: number(
      'count',
      'objectives',
      'What the exercises together are to show.',
      ({ objectives }) => countOf(objectives),
    ),
    hasCoverage: flag('coverage', 'How everything is covered over time is written.', ({ coverage }) =>
      saysSomething(coverage),
    ),
    isApproved: flag('approvedBy', 'It is written who approved it.', ({ approvedBy }) =>
      saysSomething(approvedBy),
    ),
    approvalLevel: word(
      BODY_LEVELS,
      'approvalLevel',
      'How high the person or body stands that approved it.',
      ({ approvalLevel }) => approvalLevel,
    ),
    daysSinceApproved: number(
      'days',
      'approvedOn',
      'Days since it was approved.',
      ({ approvedOn }, { asOf }) => daysSince(approvedOn, asOf),
    ),
    daysSinceFiled: number(
      'days',
      'filedOn',
      'Days since it was handed to an authority.',
      ({ filedOn }, { asOf }) => daysSince(filedOn, asOf),
    ),
  },
);

export const exerciseLog = collection<readonly Exercise[]>(
  '/exercises',
  'All exercises together.',
  (plan) => plan.exercises && [plan.exercises],
  () => undefined,
  {
    heldExerciseCount: number(
      'count',
      '/exercises/*/heldOn',
      'Exercises that took place.',
      (exercises, { asOf }) => held(exercises, asOf).length,
    ),
    daysSinceLatestExercise: number(
      'days',
      '/exercises/*/heldOn',
      'Days since the latest one.',
      (exercises, { asOf }) =>
        daysSinceLatest(
          exercises.map(({ heldOn }) => heldOn),
          asOf,
        ),
    ),
    ...exerciseLogBreadthFacts,
    ...exerciseLogChangeFacts,
    ...drillRhythmFacts,
    plannedExerciseCount: number(
      'count',
      '/exercises/*/plannedOn /exercises/*/heldOn',
      'Exercises that are planned for a day ahead.',
      (exercises, { asOf }) =>
        exercises.filter(
          ({ plannedOn, heldOn }) => heldOn === undefined && (daysUntil(plannedOn, asOf) ?? -1) >= 0,
        ).length,
    ),
    kindsWithinInterval: words(
      EXERCISE_KINDS,
      '/exercises/*/kind /exercises/*/heldOn /plan/exerciseIntervalMonths',
      'Kinds that were held within the plan’s own exercise interval, twelve months where the plan gives none.',
      (exercises, context) => unique(recent(exercises, context).flatMap(({ kind }) => kind ?? [])),
    ),
    rehearsedCauses: words(
      CAUSES,
      '/scenarios/*/causes /exercises/*/scenario /exercises/*/heldOn',
      'Kinds of cause of the scenarios that were rehearsed; unknown where none of them says.',
      (exercises, context) => {
        const causes = new Set(rehearsed(exercises, context).flatMap(({ causes = [] }) => causes));
        return causes.size === 0 ? undefined : CAUSES.filter((cause) => causes.has(cause));
      },
    ),
    rehearsedScenarioCount: number(
      'count',
      '/exercises/*/scenario /exercises/*/heldOn',
      'Different scenarios that were rehearsed.',
      (exercises, context) => rehearsed(exercises, context).length,
    ),
    isWorstCaseRehearsed: flag(
      '/scenarios/*/isWorstCase /exercises/*/scenario /exercises/*/heldOn',
      'A scenario that counts as the worst case was rehearsed; unknown where no scenario is named as such.',
      (exercises, context) =>
        context.plan.scenarios?.some(({ isWorstCase }) => isWorstCase)
          ? rehearsed(exercises, context).some(({ isWorstCase }) => isWorstCase)
          : undefined,
    ),
    daysSinceHeldWithSuppliers: number(
      'days',
      '/exercises/*/isWithSuppliers /exercises/*/heldOn',
      'Days since the latest one in which suppliers took part.',
      (exercises, { asOf }) =>
        daysSinceLatest(
          exercises.map(({ heldOn, isWithSuppliers }) => (isWithSuppliers === true ? heldOn : undefined)),
          asOf,
        ),
    ),
    daysSinceHeldIndustryWide: number(
      'days',
      '/exercises/*/isIndustryWide /exercises/*/heldOn',
      'Days since the latest one of the whole industry.',
      (exercises, { asOf }) =>
        daysSinceLatest(
          exercises.map(({ heldOn, isIndustryWide }) => (isIndustryWide === true ? heldOn : undefined)),
          asOf,
        ),
    ),
    daysSinceEveryProcessExercised: number(
      'days',
      '/exercises/*/heldOn /exercises/*/scenario /exercises/*/measurements/*/element /scenarios/*/lost /criticalProcesses/*/requires',
      'Days since the critical process was touched by an exercise of which that is longest ago; unknown where one never was.',
      (_, { plan, asOf, exercisedOn }) =>
        daysSinceEarliest(
          (plan.criticalProcesses ?? []).map(({ id }) => exercisedOn.get(id)),
          asOf,
        ),
    ),
    coversWithinInterval: words(
      COVERS,
      '/exercises/*/covers /exercises/*/heldOn /plan/exerciseIntervalMonths',
      'What exercises within the plan’s own exercise interval tried out, twelve months where the plan gives none.',
      (exercises, context) => unique(recent(exercises, context).flatMap(({ covers }) => covers ?? [])),
    ),
    ...impactLevelFacts,
    unreportedExerciseCount: number(
      'count',
      '/exercises/*/heldOn /exercises/*/reportedOn',
      'Exercises that took place and were not reported on.',
      (exercises, { asOf }) =>
        held(exercises, asOf).filter(({ reportedOn }) => daysSince(reportedOn, asOf) === undefined).length,
    ),
    exerciseWithoutScenarioCount: number(
      'count',
      '/exercises/*/scenario',
      'Exercises that rehearse no scenario of the plan.',
      (exercises) => exercises.filter(({ scenario }) => scenario === undefined).length,
    ),
    scenarioWithoutExerciseCount: number(
      'count',
      '/exercises/*/scenario /scenarios',
      'Scenarios that no exercise has rehearsed or is planned to.',
      (exercises, { plan }) => {
        const rehearsed = new Set(exercises.map(({ scenario }) => scenario));
        return plan.scenarios?.filter(({ id }) => !rehearsed.has(id)).length;
      },
    ),
    overdueFindingCount: number(
      'count',
      '/exercises/*/findings/*/dueOn /exercises/*/findings/*/closedOn',
      'Open findings past their day; unknown where an open one has none.',
      (exercises, { asOf }) =>
        overdueCount(
          exercises.flatMap(({ findings }) => findings ?? []),
          asOf,
        ),
    ),
  },
);
