// Facts of scenarios, each and all of them.
import type { Scenario } from '../plan/plan.generated.ts';
import { CAUSES } from './exercise-words.ts';
import { collection, type Fact, flag, number, words } from './fact.ts';
import { countOf, daysSinceLatest, saysSomething } from './fact-values.ts';
import { losesDataCentre, losesMain, MAIN_LOSS, WHOLE_LOSS } from './lost-data-centres.ts';
import { reviewedFact } from './reviewed-fact.ts';

const lossFacts = {
  losesMainDataCentre: flag(MAIN_LOSS, 'It takes the main data centre as a whole.', ({ id }, context) =>
    losesMain(id, context),
  ),
  losesWholeDataCentre: flag(WHOLE_LOSS, 'It takes some data centre as a whole.', ({ id }, context) =>
    losesDataCentre(id, context),
  ),
} satisfies Record<string, Fact<Scenario>>;

export const scenarios = collection<Scenario>(
  '/scenarios/*',
  'A disaster on paper.',
  (plan) => plan.scenarios,
  (entry) => entry.name,
  {
    causes: words(CAUSES, 'causes', 'Kinds of cause that it stands for.', ({ causes }) => causes),
    isWorstCase: flag(
      'isWorstCase',
      'It is the worst that the plan prepares for.',
      (entry) => entry.isWorstCase,
    ),
    hasResponse: flag('response', 'How it is met is written.', ({ response }) => saysSomething(response)),
    ...reviewedFact,
    lossCount: number('count', 'lost', 'What is lost at time zero.', ({ lost }) => countOf(lost)),
    ...lossFacts,
    daysSinceExercised: number(
      'days',
      '/exercises/*/scenario /exercises/*/heldOn',
      'Days since it was last rehearsed.',
      ({ id }, { plan, asOf }) =>
        daysSinceLatest(
          (plan.exercises ?? []).filter(({ scenario }) => scenario === id).map(({ heldOn }) => heldOn),
          asOf,
        ),
    ),
  },
);

export const scenarioLog = collection<readonly Scenario[]>(
  '/scenarios',
  'All scenarios together.',
  (plan) => plan.scenarios && [plan.scenarios],
  () => undefined,
  {
    answeredCauses: words(
      CAUSES,
      '/scenarios/*/causes /scenarios/*/response',
      'Kinds of cause of the scenarios of which it is written how they are met.',
      (scenarios) =>
        CAUSES.filter((cause) =>
          scenarios.some(({ causes, response }) => causes?.includes(cause) && saysSomething(response)),
        ),
    ),
    scenarioWithoutResponseCount: number(
      'count',
      '/scenarios/*/response',
      'Scenarios of which it is not written how they are met.',
      (scenarios) => scenarios.filter(({ response }) => saysSomething(response) === undefined).length,
    ),
  },
);
