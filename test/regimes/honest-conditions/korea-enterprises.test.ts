// What the Korean rule books on disasters in enterprises ask must be seen in the plan: something near it is not enough.
import {
  all,
  changedYesterday,
  governing,
  itIsMetByAllOrNot,
  itIsReviewedOnlyWithWhatIsAsked,
  itMeetsOnlyWhatIsAsked,
  LONG_AGO,
  withPlan,
  withTrainings,
} from './near-misses.ts';

const ACT = 'kr-disaster-reduction-act';
const STANDARD = 'kr-enterprise-disaster-standard';

itMeetsOnlyWhatIsAsked([
  [
    'ke1-04',
    ACT,
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
  ['ke1-04', ACT, 'training of the board alone', withTrainings({ audiences: ['board'] })],
  ['ke1-04', ACT, 'a training that few took part in', withTrainings({ coveragePercent: 10 })],
  [
    'ke2-02',
    STANDARD,
    'duties that were checked long ago',
    (plan) => ({
      ...plan,
      organization: {
        ...plan.organization,
        legalRegister: (plan.organization.legalRegister ?? []).map((each) => ({
          ...each,
          reviewedOn: LONG_AGO,
        })),
      },
    }),
  ],
  [
    'ke2-02',
    STANDARD,
    'duties that nobody is given',
    (plan) => ({ ...plan, plan: { ...plan.plan, distribution: [] } }),
  ],
  ['ke2-04', STANDARD, 'a review in ten years', governing(() => ({ policyNextReviewOn: '2036-01-01' }))],
  [
    'ke2-05',
    STANDARD,
    'an approval that the board never looked at again',
    governing(() => ({ managementReviews: [] })),
  ],
  ['ke2-06', STANDARD, 'trainings of long ago', withTrainings({ heldOn: LONG_AGO })],
  ['ke2-06', STANDARD, 'trainings that nobody took part in', withTrainings({ coveragePercent: 0 })],
  ['ke2-07', STANDARD, 'a fallback that was tried long ago', all('channels', { testedOn: LONG_AGO })],
  [
    'ke2-09',
    STANDARD,
    'an objective for which nothing is done',
    (plan) => ({
      ...plan,
      plan: { ...plan.plan, targets: (plan.plan.targets ?? []).map(({ task, ...rest }) => rest) },
    }),
  ],
  [
    'ke2-10',
    STANDARD,
    'an impact at one time alone',
    (plan) => ({
      ...plan,
      impactAnalysis: {
        ...plan.impactAnalysis,
        assessments: (plan.impactAnalysis?.assessments ?? []).map((each) => ({
          ...each,
          ratings: each.ratings.slice(0, 1),
        })),
      },
    }),
  ],
  ['ke2-11', STANDARD, 'hazards that nobody has rated', all('risks', { likelihood: undefined })],
  [
    'ke2-15',
    STANDARD,
    'one team for all',
    (plan) => ({
      ...plan,
      teams: (plan.teams ?? []).slice(0, 1).map((each) => ({
        ...each,
        roles: ['emergency-response', 'crisis-management', 'business-resumption'],
      })),
    }),
  ],
  ['ke2-16', STANDARD, 'calls that were tried long ago', all('contactTrees', { testedOn: LONG_AGO })],
  [
    'ke2-08',
    STANDARD,
    'a next review in ten years',
    (plan) => withPlan(plan, { nextReviewOn: '2036-09-01' }),
  ],
  ['ke2-20', STANDARD, 'no exercise since the last material change', changedYesterday],
  [
    'ke2-20',
    STANDARD,
    'exercises of long ago',
    all('exercises', { heldOn: LONG_AGO, reportedOn: '2025-11-21' }),
  ],
  [
    'ke2-21',
    STANDARD,
    'an audit by others',
    governing(({ audits = [] }) => ({
      audits: audits.map((each) => ({ ...each, kind: 'external-audit' })),
    })),
  ],
  [
    'ke2-21',
    STANDARD,
    'an audit of long ago',
    governing(({ audits = [] }) => ({ audits: audits.map((each) => ({ ...each, heldOn: LONG_AGO })) })),
  ],
  [
    'ke2-24',
    STANDARD,
    'a measure that is still under way',
    all('improvementMeasures', { state: 'in-progress' }),
  ],
]);

itIsMetByAllOrNot([
  [
    'ke2-16',
    STANDARD,
    'a second contact tree that was never tried',
    (plan) => ({
      ...plan,
      contactTrees: [...(plan.contactTrees ?? []), { id: 'second', name: 'Second', root: 'lee' }],
    }),
  ],
]);

itIsReviewedOnlyWithWhatIsAsked([
  [
    'ke2-14',
    STANDARD,
    'no procedure for money',
    (plan) => ({
      ...plan,
      procedures: (plan.procedures ?? []).filter(({ purpose }) => purpose !== 'emergency-funding'),
    }),
  ],
]);
