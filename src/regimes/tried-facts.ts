// Facts about how hard the plan's scenarios try processes and systems: by times that were proven, and with the worst case among them.
import { parseDuration } from '../plan/duration.ts';
import type { CriticalProcess, Plan, System } from '../plan/plan.generated.ts';
import { type Fact, flag } from './fact.ts';
import { type FactContext, perContext } from './fact-context.ts';
import { allOf } from './fact-values.ts';
import { spread, takenIn } from './reach.ts';

const worstCases = ({ scenarios }: Plan) =>
  (scenarios ?? []).filter(({ isWorstCase }) => isWorstCase === true);

/** All that a worst case takes and what rests on it, directly or not; undefined where the plan names no worst case. */
const triedInWorstCase = perContext(({ plan, elements, sitesLostIn }) => {
  const worst = worstCases(plan);
  if (worst.length === 0) return undefined;
  return spread(elements, [{ ids: worst.flatMap((each) => takenIn(each, sitesLostIn)), value: true }]);
});

/** Whether a system is up within its RTO in every worst case that was tried; undefined where none concerns it. */
function isBackInWorstCase({ id, rto }: System, context: FactContext): boolean | undefined {
  if (rto === undefined || triedInWorstCase(context)?.has(id) !== true) return undefined;
  return allOf(
    worstCases(context.plan).map((scenario) => {
      const up = context.upIn.get(scenario.id)?.get(id);
      return up === undefined ? undefined : up !== null && up <= parseDuration(rto);
    }),
  );
}

export const triedFacts = {
  isTriedInWorstCase: flag(
    'requires /scenarios/*/lost /scenarios/*/isWorstCase',
    'A scenario that the plan calls its worst case takes it or something that it rests on, directly or not; unknown where no scenario is called so.',
    ({ id }, context) => triedInWorstCase(context)?.has(id),
  ),
  isProvenInEveryScenario: flag(
    '/scenarios/*/lost /systems/*/deployments/*/activation/measured',
    'In every scenario that touches it, each switch-over that its time rests on was measured recently and on that scale; false where it does not come back, unknown where one was not measured so or no scenario touches it.',
    ({ id }, { triedObjectives }) => triedObjectives.get(id)?.isProven,
  ),
} satisfies Record<string, Fact<CriticalProcess>>;

export const triedSystemFacts = {
  isBackWithinRtoInWorstCase: flag(
    'rto requires deployments/*/site /scenarios/*/lost /scenarios/*/isWorstCase',
    'In every scenario that the plan calls its worst case, it is up within its RTO, by the times that the plan declares or has measured; unknown where none takes it or something that it rests on.',
    isBackInWorstCase,
  ),
} satisfies Record<string, Fact<System>>;
