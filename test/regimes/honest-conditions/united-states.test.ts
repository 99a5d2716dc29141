// What the rule books of the United States ask must be seen in the plan: something near it is not enough.
import { expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.generated.ts';
import { itMeetsOnlyWhatIsAsked, resultOf } from './near-misses.ts';

itMeetsOnlyWhatIsAsked([
  [
    'us4-17',
    'us-finra-sec-cftc',
    'two sites in one hazard zone',
    (plan) => ({
      ...plan,
      sites: (plan.sites ?? []).map((each) => ({ ...each, hazardZone: 'River plain' })),
    }),
  ],
  [
    'us4-14',
    'us-finra-sec-cftc',
    'a principal who is no member of senior management',
    (plan) => ({
      ...plan,
      governance: {
        ...plan.governance,
        appointments: (plan.governance?.appointments ?? []).map((each) => ({
          ...each,
          rank: 'manager' as const,
        })),
      },
    }),
  ],
]);

it('a withdrawn requirement concerns nobody, whatever the plan says of its country', async () => {
  const withoutCountry = (plan: Plan): Plan => {
    const { country, ...organization } = plan.organization;
    return { ...plan, organization, exclusions: [] };
  };
  expect(await resultOf('us-nist-800-53-cp', 'us2-07', withoutCountry)).toBe('not-applicable');
});
