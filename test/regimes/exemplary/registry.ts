// All exemplary plans: each regime stands in one of them.
import type { Plan } from '../../../src/plan/plan.generated.ts';
import { europe } from './europe.ts';
import { indiaJapanSaudiArabia } from './india-japan-saudi-arabia.ts';
import { korea } from './korea.ts';
import type { Exemplary } from './overlay.ts';
import { unitedKingdomAndAsiaPacific } from './united-kingdom-and-asia-pacific.ts';
import { unitedStates } from './united-states.ts';

export const EXEMPLARY: readonly Exemplary[] = [
  korea,
  europe,
  ...unitedKingdomAndAsiaPacific,
  ...indiaJapanSaudiArabia,
  unitedStates,
];

/** The plan that leaves nothing open in a regime. */
export function exemplaryPlanFor(regime: string): Plan {
  const found = EXEMPLARY.filter(({ regimes }) => regimes.includes(regime));
  if (found.length !== 1) {
    throw new Error(
      `${regime} stands in ${found.length} exemplary plans, not in one: test/regimes/exemplary/`,
    );
  }
  return (found[0] as Exemplary).plan();
}
