// What the ISO standards ask must be seen in the plan: something near it is not enough.
import {
  changedYesterday,
  itMeetsOnlyWhatIsAsked,
  type Row,
  withEach,
  withExercises,
  withGovernance,
  withPlan,
  withRecords,
} from './near-misses.ts';

const LONG_AGO = '2020-01-01';

itMeetsOnlyWhatIsAsked([
  [
    'is1-03',
    'iso-22301',
    'duties that were looked through long ago',
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
  ...(['is1-13', 'is1-14'] as const).map(
    (id): Row => [
      id,
      'iso-22301',
      'trainings of long ago',
      (plan) => withRecords(plan, 'trainingRecords', { heldOn: LONG_AGO }),
    ],
  ),
  [
    'is1-16',
    'iso-22301',
    'documents of which nobody says how they are withdrawn',
    (plan) =>
      withPlan(plan, {
        statements: (plan.plan.statements ?? []).filter(({ topic }) => topic !== 'document-disposal'),
      }),
  ],
  [
    'is1-18',
    'iso-22301',
    'risks that were reviewed long ago',
    (plan) => withEach(plan, 'risks', { reviewedOn: LONG_AGO }),
  ],
  ['is1-18', 'iso-22301', 'an analysis older than the last material change', changedYesterday],
  [
    'is1-30',
    'iso-22301',
    'exercises of long ago',
    (plan) => withExercises(withPlan(plan, { materialChanges: [] }), { heldOn: LONG_AGO }),
  ],
  ['is1-30', 'iso-22301', 'exercises before the last material change', changedYesterday],
  [
    'is1-32',
    'iso-22301',
    'results of long ago',
    (plan) =>
      withPlan(plan, {
        targets: (plan.plan.targets ?? []).map((each) => ({ ...each, evaluatedOn: LONG_AGO })),
      }),
  ],
  [
    'is1-33',
    'iso-22301',
    'an inspection by somebody else',
    (plan) => withRecords(plan, 'audits', { kind: 'inspection' }),
  ],
  [
    'is1-34',
    'iso-22301',
    'a review of long ago',
    (plan) => withRecords(plan, 'managementReviews', { heldOn: LONG_AGO }),
  ],
  [
    'is1-34',
    'iso-22301',
    'a review by a body of which nobody knows how high it stands',
    (plan) => withRecords(plan, 'managementReviews', { level: undefined }),
  ],
  [
    'is2-06',
    'iso-27031',
    'a switch-over of a part',
    (plan) => withExercises(plan, { kind: 'partial-switchover' }),
  ],
  [
    'is2-07',
    'iso-27031',
    'an acceptance by somebody without a post in management',
    (plan) => withGovernance(plan, { appointments: [] }),
  ],
  ['is2-08', 'iso-27031', 'a review before the last material change', changedYesterday],
  [
    'is1-16',
    'iso-22301',
    'signatures on an earlier version',
    (plan) =>
      withPlan(plan, {
        revisions: [...(plan.plan.revisions ?? []), { version: '2', on: '2026-11-21', summary: 'Second' }],
      }),
  ],
]);
