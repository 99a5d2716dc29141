// What the Korean rule books on finance and on disasters in enterprises ask must be seen in the plan: something near it is not enough.
import { itMeetsOnlyWhatIsAsked } from './near-misses.ts';

itMeetsOnlyWhatIsAsked([
  [
    'kf1-13',
    'kr-electronic-finance',
    'a drill of which the authority was not told',
    (plan) => ({
      ...plan,
      exercises: (plan.exercises ?? []).map(({ reportedToAuthorityOn, ...rest }) => rest),
    }),
  ],
  [
    'kf1-21',
    'kr-electronic-finance',
    'a securities firm with the smaller sum',
    (plan) => ({
      ...plan,
      organization: { ...plan.organization, sectors: ['securities'] },
      insurances: (plan.insurances ?? []).map((each) => ({ ...each, sumKrw: 200_000_000 })),
    }),
  ],
  [
    'ke1-04',
    'kr-disaster-reduction-act',
    'trainings of long ago',
    (plan) => ({
      ...plan,
      governance: {
        ...plan.governance,
        trainingRecords: (plan.governance?.trainingRecords ?? []).map((each) => ({
          ...each,
          heldOn: '2020-01-01',
        })),
      },
    }),
  ],
]);
