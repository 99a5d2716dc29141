// Facts of a procedure.
import type { Day } from '../plan/calendar.ts';
import type { Procedure } from '../plan/plan.generated.ts';
import { collection, flag, number, word } from './fact.ts';
import type { FactContext } from './fact-context.ts';
import { countOf, daysSince, given, minutesOf, saysSomething } from './fact-values.ts';
import { LAYERS } from './layers.ts';
import { PHASES, PURPOSES } from './procedure-words.ts';
import { reviewedFact } from './reviewed-fact.ts';

/** Whether a day lies on or after the last change of each system among the elements; unknown where there is none, or one has no day. */
function testedSinceChange(
  testedOn: Day | undefined,
  elements: readonly string[] | undefined,
  { systemOf, asOf }: FactContext,
): boolean | undefined {
  const changes = (elements ?? []).flatMap((id) => {
    const system = systemOf.get(id);
    return system === undefined ? [] : [system.changedOn];
  });
  if (testedOn === undefined || testedOn > asOf || changes.length === 0) return undefined;
  if (changes.some((day) => day !== undefined && day > testedOn)) return false;
  return changes.includes(undefined) ? undefined : true;
}

export const procedures = collection<Procedure>(
  '/procedures/*',
  'A recovery procedure.',
  (plan) => plan.procedures,
  (entry) => entry.name,
  {
    layer: word(LAYERS, 'layer', 'Layer that it works on.', ({ layer }) => layer),
    phase: word(PHASES, 'phase', 'When it is used.', ({ phase }) => phase),
    purpose: word(
      PURPOSES,
      'purpose',
      'What it is for, where it is not to recover an element.',
      ({ purpose }) => purpose,
    ),
    hasTeam: flag('team', 'A team carries it out.', ({ team }) => given(team)),
    elementCount: number('count', 'elements', 'What it recovers.', ({ elements }) => countOf(elements)),
    stepCount: number('count', 'steps', 'Steps.', ({ steps }) => countOf(steps)),
    hasAim: flag('aim', 'What is reached by it is written.', ({ aim }) => saysSomething(aim)),
    hasTrigger: flag('trigger', 'When it is begun is written.', ({ trigger }) => saysSomething(trigger)),
    hasEnd: flag('endsWhen', 'When it is ended is written.', ({ endsWhen }) => saysSomething(endsWhen)),
    hasExceptions: flag('exceptions', 'When it is not to be begun is written.', ({ exceptions }) =>
      saysSomething(exceptions),
    ),
    hasPlace: flag('place', 'Where its full text is is written.', ({ place }) => saysSomething(place)),
    isAvailableOffline: flag(
      'isAvailableOffline',
      'It can be read when systems and networks are down.',
      ({ isAvailableOffline }) => isAvailableOffline,
    ),
    successCriterionCount: number(
      'count',
      'successCriteria',
      'How it is known to have worked.',
      ({ successCriteria }) => countOf(successCriteria),
    ),
    stepWithoutCheckCount: number(
      'count',
      'steps/*/check',
      'Steps of which it is not written how they are known to be done.',
      ({ steps }) => steps?.filter(({ check }) => saysSomething(check) === undefined).length,
    ),
    daysSinceTested: number('days', 'testedOn', 'Days since it was carried out.', ({ testedOn }, { asOf }) =>
      daysSince(testedOn, asOf),
    ),
    ...reviewedFact,
    isTestedSinceChange: flag(
      'testedOn elements /systems/*/changedOn',
      'It was carried out on or after the last substantive change of each system that it recovers; unknown where no change of one is dated.',
      ({ testedOn, elements }, context) => testedSinceChange(testedOn, elements, context),
    ),
    progressReportMinutes: number(
      'minutes',
      'progressReportEvery',
      'Time between progress reports.',
      ({ progressReportEvery }) => minutesOf(progressReportEvery),
    ),
  },
);
