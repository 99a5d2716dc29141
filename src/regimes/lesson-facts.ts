// Facts about exercises and incidents alike: what happened, whether the lessons were drawn, and what became of them.
import type { Day } from '../plan/calendar.ts';
import type { Exercise, Incident, Text } from '../plan/plan.generated.ts';
import { collection, flag, number, word } from './fact.ts';
import type { FactContext } from './fact-context.ts';
import { countOf, daysFromTo, daysSince, openTasks, overdueCount, unassignedCount } from './fact-values.ts';
import { loosenedCountSince } from './tolerance-history.ts';

/** Something to learn from, and where it stands in the plan. */
interface Occasion {
  readonly pointer: string;
  readonly name: Text;
  readonly kind: 'exercise' | 'incident';
  readonly on: Day | undefined;
  readonly entry: Exercise | Incident;
}

interface Action {
  readonly owner?: string;
  readonly dueOn?: Day;
  readonly closedOn?: Day;
}

const LEARNT = '/exercises/*/findings/*/closedOn /incidents/*/measures /improvementMeasures/*/state';

/** What was to be put right: findings of an exercise, measures that follow from an incident. */
function actionsOf({ entry }: Occasion, { measureOf }: FactContext): readonly Action[] | undefined {
  if ('findings' in entry) return entry.findings;
  if (!('measures' in entry)) return undefined;
  return entry.measures?.flatMap((id) => {
    const measure = measureOf(id);
    if (measure === undefined) return [];
    const { owner, dueOn, doneOn, state } = measure;
    const closedOn = state === 'done' ? (doneOn ?? entry.occurredOn) : undefined;
    return [
      {
        ...(owner !== undefined && { owner }),
        ...(dueOn !== undefined && { dueOn }),
        ...(closedOn !== undefined && { closedOn }),
      },
    ];
  });
}

export const testsAndIncidents = collection<Occasion>(
  '/testsAndIncidents/*',
  'An exercise or an incident: something to learn from. Each points to where it stands in the plan.',
  (plan) => [
    ...(plan.exercises ?? []).map(
      (entry, index): Occasion => ({
        pointer: `/exercises/${index}`,
        name: entry.name,
        kind: 'exercise',
        on: entry.heldOn,
        entry,
      }),
    ),
    ...(plan.incidents ?? []).map(
      (entry, index): Occasion => ({
        pointer: `/incidents/${index}`,
        name: entry.name,
        kind: 'incident',
        on: entry.occurredOn,
        entry,
      }),
    ),
  ],
  ({ name }) => name,
  {
    occasion: word(
      ['exercise', 'incident'],
      '/exercises /incidents',
      'An exercise or an incident.',
      ({ kind }) => kind,
    ),
    isNearMiss: flag('/incidents/*/isNearMiss', 'It is an incident that came to nothing.', ({ entry }) =>
      'isNearMiss' in entry ? entry.isNearMiss : undefined,
    ),
    daysSinceHappened: number(
      'days',
      '/exercises/*/heldOn /incidents/*/occurredOn',
      'Days since it was held or began; unknown for what is only planned.',
      ({ on }, { asOf }) => daysSince(on, asOf),
    ),
    daysFromHappenedToReviewed: number(
      'days',
      '/exercises/*/reviewedOn /incidents/*/reviewedOn /exercises/*/heldOn /incidents/*/occurredOn',
      'Days until the lessons were drawn from it.',
      ({ on, entry }, { asOf }) => daysFromTo(on, entry.reviewedOn, asOf),
    ),
    lessonCount: number(
      'count',
      '/exercises/*/lessons /incidents/*/lessons',
      'What was learnt.',
      ({ entry }) => countOf(entry.lessons),
    ),
    actionCount: number(
      'count',
      '/exercises/*/findings /incidents/*/measures',
      'What was to be put right: findings of an exercise, measures that follow from an incident.',
      (occasion, context) => countOf(actionsOf(occasion, context)),
    ),
    openActionCount: number(
      'count',
      LEARNT,
      'What was to be put right and is not yet.',
      (occasion, context) => {
        const actions = actionsOf(occasion, context);
        return actions && openTasks(actions, context.asOf).length;
      },
    ),
    unassignedActionCount: number(
      'count',
      '/exercises/*/findings/*/owner /exercises/*/findings/*/dueOn /improvementMeasures/*/owner /improvementMeasures/*/dueOn',
      'What is not put right yet and has no owner or no day.',
      (occasion, context) => unassignedCount(actionsOf(occasion, context), context.asOf),
    ),
    loosenedToleranceCount: number(
      'count',
      '/criticalProcesses/*/disruptionTolerances/*/changes /exercises/*/heldOn /incidents/*/occurredOn',
      'How often, since that day, a tolerance for disruption was loosened: a longer disruption, or a greater loss of data. Unknown where the changes of a tolerance are not recorded.',
      ({ on }, context) => loosenedCountSince(on, context),
    ),
    overdueActionCount: number(
      'count',
      `${LEARNT} /exercises/*/findings/*/dueOn /improvementMeasures/*/dueOn`,
      'What is not put right yet and past its day; unknown where it has none.',
      (occasion, context) => overdueCount(actionsOf(occasion, context), context.asOf),
    ),
  },
  ({ pointer }) => pointer,
);
