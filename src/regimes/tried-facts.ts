// Facts about how hard the plan's scenarios try a critical process: by times that were proven, and with the worst case among them.
import type { CriticalProcess } from '../plan/plan.generated.ts';
import { type Fact, flag } from './fact.ts';
import { perContext } from './fact-context.ts';
import { spread, takenIn } from './reach.ts';

/** All that a worst case takes and what rests on it, directly or not; undefined where the plan names no worst case. */
const triedInWorstCase = perContext(({ plan, elements, sitesLostIn }) => {
  const worst = (plan.scenarios ?? []).filter(({ isWorstCase }) => isWorstCase === true);
  if (worst.length === 0) return undefined;
  return spread(elements, [{ ids: worst.flatMap((each) => takenIn(each, sitesLostIn)), value: true }]);
});

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
