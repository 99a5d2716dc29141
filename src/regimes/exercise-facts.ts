// Facts of an exercise: what it tried, how far, and what came of it.
import type { Exercise } from '../plan/plan.generated.ts';
import { exerciseChangeFacts } from './change-facts.ts';
import { exerciseBreadthFacts } from './exercise-breadth-facts.ts';
import { CAUSES, COVERS, EXERCISE_KINDS, SCOPES, SUCCESSES } from './exercise-words.ts';
import { collection, flag, number, word, words } from './fact.ts';
import {
  countOf,
  daysFromTo,
  daysSince,
  daysUntil,
  eachOnce,
  given,
  isWithinMonths,
  minutesOf,
  openTasks,
  overdueCount,
  saysSomething,
  unassignedCount,
} from './fact-values.ts';
import { losesDataCentre, losesMain, MAIN_LOSS, WHOLE_LOSS } from './lost-data-centres.ts';

export const exercises = collection<Exercise>(
  '/exercises/*',
  'A rehearsal, planned or held.',
  (plan) => plan.exercises,
  (entry) => entry.name,
  {
    kind: word(EXERCISE_KINDS, 'kind', 'How far it goes.', ({ kind }) => kind),
    scope: word(SCOPES, 'scope', 'How much of the organisation it touches.', ({ scope }) => scope),
    scenarioCauses: words(
      CAUSES,
      '/scenarios/*/causes scenario',
      'Kinds of cause for which its scenario stands.',
      ({ scenario }, { plan }) =>
        scenario === undefined ? undefined : plan.scenarios?.find(({ id }) => id === scenario)?.causes,
    ),
    rehearsesLossOfMainDataCentre: flag(
      `scenario ${MAIN_LOSS}`,
      'Its scenario takes the main data centre as a whole.',
      ({ scenario }, context) => losesMain(scenario, context),
    ),
    rehearsesLossOfWholeDataCentre: flag(
      `scenario ${WHOLE_LOSS}`,
      'Its scenario takes some data centre as a whole.',
      ({ scenario }, context) => losesDataCentre(scenario, context),
    ),
    daysSinceHeld: number('days', 'heldOn', 'Days since it was held.', ({ heldOn }, { asOf }) =>
      daysSince(heldOn, asOf),
    ),
    daysUntilPlanned: number(
      'days',
      'plannedOn',
      'Days until the day for which it is planned; negative once that has passed.',
      ({ plannedOn }, { asOf }) => daysUntil(plannedOn, asOf),
    ),
    isWithinExerciseInterval: flag(
      'heldOn /plan/exerciseIntervalMonths',
      'It was held within the plan’s own exercise interval, twelve months where the plan gives none.',
      ({ heldOn }, { exerciseIntervalMonths, asOf }) => isWithinMonths(heldOn, exerciseIntervalMonths, asOf),
    ),
    daysFromHeldToReported: number(
      'days',
      'heldOn reportedOn',
      'Days from the exercise to its report.',
      ({ heldOn, reportedOn }, { asOf }) => daysFromTo(heldOn, reportedOn, asOf),
    ),
    objectiveCount: number('count', 'objectives', 'What it is to show.', ({ objectives }) =>
      countOf(objectives),
    ),
    success: word(SUCCESSES, 'success', 'How it went against its objectives.', ({ success }) => success),
    isAnnounced: flag('isAnnounced', 'The participants knew of it.', (entry) => entry.isAnnounced),
    isWithSuppliers: flag('isWithSuppliers', 'Suppliers took part.', (entry) => entry.isWithSuppliers),
    isIndustryWide: flag(
      'isIndustryWide',
      'It was an exercise of the whole industry.',
      (entry) => entry.isIndustryWide,
    ),
    hasScenario: flag('scenario', 'It rehearses a scenario of the plan.', ({ scenario }) => given(scenario)),
    daysFromHeldToReviewed: number(
      'days',
      'heldOn reviewedOn',
      'Days from the exercise to the day on which its lessons were drawn.',
      ({ heldOn, reviewedOn }, { asOf }) => daysFromTo(heldOn, reviewedOn, asOf),
    ),
    lessonCount: number('count', 'lessons', 'What was learnt.', ({ lessons }) => countOf(lessons)),
    unassignedFindingCount: number(
      'count',
      'findings/*/owner findings/*/dueOn findings/*/closedOn',
      'What went wrong, is not put right yet and has no owner or no day.',
      ({ findings }, { asOf }) => unassignedCount(findings, asOf),
    ),
    observerCount: number('count', 'observers', 'Who watched.', ({ observers }) => countOf(observers)),
    runForMinutes: number(
      'minutes',
      'runFor',
      'For how long the work ran on what it was switched to.',
      ({ runFor }) => minutesOf(runFor),
    ),
    daysUntilRetest: number(
      'days',
      'retestOn',
      'Days until what failed is tried again; negative once that day has passed.',
      ({ retestOn }, { asOf }) => daysUntil(retestOn, asOf),
    ),
    hasResult: flag('result', 'What came of it is written.', ({ result }) => saysSomething(result)),
    hasReportRecipient: flag('reportedTo', 'To whom it was reported is written.', ({ reportedTo }) =>
      saysSomething(reportedTo),
    ),
    ...exerciseBreadthFacts,
    ...exerciseChangeFacts,
    hasLead: flag('lead', 'Somebody leads it.', ({ lead }) => given(lead)),
    covers: words(COVERS, 'covers', 'What it tries out.', ({ covers }) => covers && eachOnce(covers)),
    isIndependentlyRun: flag(
      'isIndependentlyRun',
      'Those who plan and judge it do not run what it tries out.',
      ({ isIndependentlyRun }) => isIndependentlyRun,
    ),
    daysSinceReportedToBoard: number(
      'days',
      'reportedToBoardOn',
      'Days since the governing body was told of its result.',
      ({ reportedToBoardOn }, { asOf }) => daysSince(reportedToBoardOn, asOf),
    ),
    daysFromHeldToReportedToBoard: number(
      'days',
      'heldOn reportedToBoardOn',
      'Days from the exercise to the day on which the governing body was told of its result.',
      ({ heldOn, reportedToBoardOn }, { asOf }) => daysFromTo(heldOn, reportedToBoardOn, asOf),
    ),
    daysFromHeldToReportedToAuthority: number(
      'days',
      'heldOn reportedToAuthorityOn',
      'Days from the exercise to the day on which its result was handed in to the authority.',
      ({ heldOn, reportedToAuthorityOn }, { asOf }) => daysFromTo(heldOn, reportedToAuthorityOn, asOf),
    ),
    findingWithoutCauseCount: number(
      'count',
      'findings/*/cause',
      'What went wrong and of which it is not written why.',
      ({ findings }) => findings?.filter(({ cause }) => saysSomething(cause) === undefined).length,
    ),
    findingWithoutPriorityCount: number(
      'count',
      'findings/*/priority',
      'What went wrong and is not ranked.',
      ({ findings }) => findings?.filter(({ priority }) => priority === undefined).length,
    ),
    unverifiedClosureCount: number(
      'count',
      'findings/*/closedOn findings/*/verifiedOn',
      'What was put right, with nobody else having confirmed it.',
      ({ findings }, { asOf }) =>
        findings?.filter(
          ({ closedOn, verifiedOn }) =>
            daysSince(closedOn, asOf) !== undefined && daysSince(verifiedOn, asOf) === undefined,
        ).length,
    ),
    teamCount: number('count', 'teams', 'Teams that take part.', ({ teams }) => countOf(teams)),
    dataLossMeasurementCount: number(
      'count',
      'measurements/*/dataLoss',
      'Measurements that say how much data was lost.',
      ({ measurements }) => measurements?.filter(({ dataLoss }) => dataLoss !== undefined).length,
    ),
    measurementCount: number('count', 'measurements', 'Times that were taken.', ({ measurements }) =>
      countOf(measurements),
    ),
    findingCount: number('count', 'findings', 'What went wrong.', ({ findings }) => countOf(findings)),
    openFindingCount: number(
      'count',
      'findings/*/closedOn',
      'What went wrong and is not put right yet.',
      ({ findings }, { asOf }) => findings && openTasks(findings, asOf).length,
    ),
    overdueFindingCount: number(
      'count',
      'findings/*/dueOn findings/*/closedOn',
      'Open findings past their day; unknown where an open one has none.',
      ({ findings }, { asOf }) => overdueCount(findings, asOf),
    ),
  },
);
