// What the rule books of the United Kingdom, Singapore, Hong Kong and Australia ask must be seen in the plan: something near it is not enough.
import { itMeetsOnlyWhatIsAsked, reviewedByExecutives, withExercises } from './near-misses.ts';

itMeetsOnlyWhatIsAsked([
  [
    'hk-08',
    'hk-hkma-operational-resilience',
    'an alternate site in the hazard zone of the main one',
    (plan) => ({
      ...plan,
      sites: (plan.sites ?? []).map((each) => ({ ...each, hazardZone: 'River plain' })),
    }),
  ],
  ['au-09', 'au-apra-cps-230', 'a review by executives', reviewedByExecutives],
  [
    'uk-12',
    'uk-operational-resilience',
    'an approval of long ago',
    (plan) => ({
      ...plan,
      governance: {
        ...plan.governance,
        managementStatements: (plan.governance?.managementStatements ?? []).map((each) => ({
          ...each,
          approvedOn: '2020-01-01',
        })),
      },
    }),
  ],
  [
    'sg-09',
    'sg-mas-bcm',
    'tests with others long ago',
    (plan) => withExercises(plan, { heldOn: '2020-01-01' }),
  ],
]);
