// What the rule books of the United States ask must be seen in the plan: something near it is not enough.
import { expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.generated.ts';
import {
  all,
  changedYesterday,
  itIsReviewedOnlyWithWhatIsAsked,
  itMeetsOnlyWhatIsAsked,
  type Row,
  resultOf,
  withCopies,
  withEach,
  withExercises,
  withGovernance,
  withPlan,
  withRecords,
} from './near-misses.ts';

const LONG_AGO = '2020-01-01';
const CP = 'us-nist-800-53-cp';
const FINRA = 'us-finra-sec-cftc';

const withMeasures = (plan: Plan, change: object): Plan => ({
  ...plan,
  improvementMeasures: (plan.improvementMeasures ?? []).map((each) => ({ ...each, ...change })),
});

itMeetsOnlyWhatIsAsked([
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
  [
    'us1-02',
    'us-nist-800-34',
    'an analysis without resources',
    (plan) => withEach(plan, 'criticalProcesses', { resources: [] }),
  ],
  ['us1-05', 'us-nist-800-34', 'a plan without escalation', (plan) => ({ ...plan, response: {} })],
  [
    'us1-10',
    'us-nist-800-34',
    'an interval for contacts that was not kept',
    (plan) => withEach(plan, 'people', { contacts: [{ channel: 'phone', verifiedOn: LONG_AGO }] }),
  ],
  [
    'us2-01',
    CP,
    'a policy whose review is overdue',
    (plan) => withGovernance(plan, { policyNextReviewOn: '2026-11-21' }),
  ],
  [
    'us2-02',
    CP,
    'a part in the plan of somebody who cannot be reached',
    (plan) => withEach(plan, 'people', { contacts: [] }),
  ],
  ['us2-05', CP, 'training before the last material change', changedYesterday],
  [
    'us3-10',
    'us-ffiec-bcm',
    'measures of which nobody says what they follow from',
    (plan) => withMeasures(plan, { origin: undefined }),
  ],
  [
    'us3-10',
    'us-ffiec-bcm',
    'measures that follow from an audit alone',
    (plan) => withMeasures(plan, { origin: 'audit' }),
  ],
  ['us2-05', CP, 'teams of nobody', (plan) => ({ ...plan, teams: [] })],
  [
    'us2-06',
    CP,
    'a switch-over that left the alternate site out',
    (plan) => withExercises(plan, { covers: ['switchover'] }),
  ],
  [
    'us2-10',
    CP,
    'carriers that were looked at long ago',
    (plan) => withEach(plan, 'suppliers', { lastAssuredOn: LONG_AGO }),
  ],
  [
    'us2-11',
    CP,
    'backups that everybody may reach',
    (plan) => withCopies(plan, { accessRestrictedTo: undefined }),
  ],
  [
    'us2-11',
    CP,
    'backups of a high-impact system without its software',
    (plan) => withCopies(plan, { contents: ['user-data', 'system-data', 'documentation'] }),
  ],
  [
    'us2-12',
    CP,
    'systems without a procedure to recover them',
    (plan) => withEach(plan, 'procedures', { elements: [] }),
  ],
  ['us2-17', CP, 'a full recovery long ago', (plan) => withExercises(plan, { heldOn: LONG_AGO })],
  [
    'us3-02',
    'us-ffiec-bcm',
    'an audit of long ago',
    (plan) => withRecords(plan, 'audits', { heldOn: LONG_AGO }),
  ],
  ['us4-02', FINRA, 'a version before the last material change', changedYesterday],
  ['us4-02', FINRA, 'changes that nobody lists', (plan) => withPlan(plan, { materialChanges: undefined })],
  [
    'us4-02',
    FINRA,
    'a review after the change that made no new version',
    (plan) =>
      withPlan(plan, {
        materialChanges: [{ on: '2026-08-01', what: 'A new branch' }],
        lastReviewedOn: '2026-09-01',
      }),
  ],
  ...(['us4-06', 'us4-07', 'us4-11'] as const).map(
    (id): Row => [
      id,
      FINRA,
      'a second means that is the first again',
      (plan) => withEach(plan, 'communications', { channel: 'phone', alternateChannel: 'phone' }),
    ],
  ),
  [
    'us4-14',
    FINRA,
    'a signature before the last review',
    (plan) => withPlan(plan, { lastReviewedOn: '2026-10-01' }),
  ],
  [
    'us4-18',
    FINRA,
    'a written notice without the immediate one',
    (plan) => ({
      ...plan,
      communications: (plan.communications ?? []).filter(({ id }) => id !== 'sci-event'),
    }),
  ],
  [
    'us5-01',
    'us-hipaa-nfpa-fema',
    'a restore of long ago',
    (plan) => withCopies(plan, { restoreTestedOn: LONG_AGO }),
  ],
  [
    'us5-06',
    'us-hipaa-nfpa-fema',
    'sites that nobody may enter in an emergency',
    (plan) => withEach(plan, 'sites', { emergencyAccess: undefined }),
  ],
  ...(['us1-05', 'us2-02'] as const).map(
    (id): Row => [
      id,
      id === 'us1-05' ? 'us-nist-800-34' : CP,
      'signatures on an earlier version',
      (plan) =>
        withPlan(plan, {
          revisions: [...(plan.plan.revisions ?? []), { version: '2', on: '2026-11-21', summary: 'Second' }],
        }),
    ],
  ),
  [
    'us2-08',
    CP,
    'a system that no backup elsewhere holds',
    (plan) => ({
      ...plan,
      systems: [
        ...(plan.systems ?? []),
        { id: 'mail', name: 'Mail', holdsData: true, deployments: [{ site: 'north' }] },
      ],
    }),
  ],
  [
    'us2-09',
    CP,
    'an alternate that is not ready for a system of high impact',
    (plan) => all('sites', { readiness: 'cold' })(plan),
  ],
  [
    'us2-09',
    CP,
    'an alternate that is not ready for a system of unknown impact',
    (plan) => all('systems', { securityImpactLevel: undefined })(all('sites', { readiness: 'cold' })(plan)),
  ],
  [
    'us2-09',
    CP,
    'a second main site that nothing stands in for',
    (plan) => ({
      ...plan,
      sites: [
        ...(plan.sites ?? []).map((each) => ({
          ...each,
          ...(each.distances && { distances: [...each.distances, { site: 'west', kilometres: 300 }] }),
        })),
        { id: 'west', name: 'West', isMain: true, hazardZone: 'Zone 4' },
      ],
    }),
  ],
  [
    'us2-09',
    CP,
    'a place for people that holds no system',
    (plan) => ({
      ...plan,
      sites: (plan.sites ?? []).map(({ alternateFor, ...each }) =>
        each.id === 'vault' ? { ...each, alternateFor: ['north'] } : each,
      ),
      systems: (plan.systems ?? []).map((each) => ({
        ...each,
        deployments: (each.deployments ?? []).filter(({ site }) => site !== 'vault'),
      })),
    }),
  ],
  [
    'us5-09',
    'us-hipaa-nfpa-fema',
    'exercises of long ago',
    (plan) => withExercises(plan, { heldOn: LONG_AGO }),
  ],
  [
    'us5-09',
    'us-hipaa-nfpa-fema',
    'trainings of long ago',
    (plan) => withRecords(plan, 'trainingRecords', { heldOn: LONG_AGO }),
  ],
  ...(['us1-07', 'us4-04', 'us5-02'] as const).map(
    (id): Row => [
      id,
      { 'us1-07': 'us-nist-800-34', 'us4-04': FINRA, 'us5-02': 'us-hipaa-nfpa-fema' }[id],
      'procedures without a step',
      (plan) => withEach(plan, 'procedures', { steps: [] }),
    ],
  ),
]);

it('a withdrawn requirement concerns nobody, whatever the plan says of its country', async () => {
  const withoutCountry = (plan: Plan): Plan => {
    const { country, ...organization } = plan.organization;
    return { ...plan, organization, exclusions: [] };
  };
  expect(await resultOf('us-nist-800-53-cp', 'us2-07', withoutCountry)).toBe('not-applicable');
});

itIsReviewedOnlyWithWhatIsAsked([
  [
    'us5-08',
    'us-hipaa-nfpa-fema',
    'trainings of long ago',
    (plan) => withRecords(plan, 'trainingRecords', { heldOn: LONG_AGO }),
  ],
  ...['us5-08', 'us5-13'].map(
    (id): Row => [
      id,
      'us-hipaa-nfpa-fema',
      'exercises of long ago',
      (plan) => withExercises(plan, { heldOn: LONG_AGO }),
    ],
  ),
]);

it('asks for a site that stands ready for systems of high impact alone', async () => {
  const moderate = (plan: Plan) =>
    all('systems', { securityImpactLevel: 'moderate' })(all('sites', { readiness: 'cold' })(plan));
  expect(await resultOf(CP, 'us2-09', moderate)).toBe('met');
});
