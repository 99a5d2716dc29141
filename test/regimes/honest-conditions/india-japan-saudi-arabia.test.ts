// What the rule books of India, Japan and Saudi Arabia ask must be seen in the plan: something near it is not enough.
import { expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.generated.ts';
import { itMeetsOnlyWhatIsAsked, resultOf, withExercises } from './near-misses.ts';

const IN = 'in-sebi-rbi';
const JP = 'jp-continuity-guidelines';
const SA = 'sa-sama-bcm';

const withSites = (plan: Plan, change: object): Plan => ({
  ...plan,
  sites: (plan.sites ?? []).map((each) => ({ ...each, ...change })),
});

const withGovernance = (plan: Plan, change: Plan['governance']): Plan => ({
  ...plan,
  governance: { ...plan.governance, ...change },
});

const withMessages = (plan: Plan, change: object): Plan => ({
  ...plan,
  communications: (plan.communications ?? []).map((each) => ({ ...each, ...change })),
});

itMeetsOnlyWhatIsAsked([
  [
    'jp-03',
    'jp-continuity-guidelines',
    'one rated risk of another kind',
    (plan) => ({
      ...plan,
      risks: (plan.risks ?? []).filter(({ hazard }) => hazard === 'fire'),
    }),
  ],
  [
    'in-07',
    'in-sebi-rbi',
    'runs in one half of the year alone',
    (plan) => ({
      ...plan,
      exercises: (plan.exercises ?? []).filter(({ id }) => id !== 'winter'),
    }),
  ],
  [
    'sa-08',
    'sa-sama-bcm',
    'a retest whose day has passed without it',
    (plan) => ({
      ...plan,
      exercises: (plan.exercises ?? []).map((each) => ({
        ...each,
        scenario: each.id,
        success: 'failed' as const,
        findings: [{ text: 'Slow', cause: 'An old list' }],
        ...(each.heldOn !== undefined && { retestOn: '2026-11-21' }),
      })),
    }),
  ],
  [
    'jp-07',
    'jp-continuity-guidelines',
    'a signature of long ago',
    (plan) => ({
      ...plan,
      plan: {
        ...plan.plan,
        approvals: (plan.plan.approvals ?? []).map((each) => ({ ...each, on: '2020-01-01' })),
      },
    }),
  ],
  [
    'in-02',
    IN,
    'a flood plain of its own in the same seismic zone, near by',
    (plan) => withSites(plan, { seismicZone: 'Zone IV', distances: [{ site: 'north', kilometres: 40 }] }),
  ],
  ['in-04', IN, 'a time to decide without a team', (plan) => ({ ...plan, teams: [] })],
  [
    'in-06',
    IN,
    'a drill in one quarter alone',
    (plan) => ({ ...plan, exercises: (plan.exercises ?? []).filter(({ id }) => id === 'autumn') }),
  ],
  [
    'in-06',
    IN,
    'drills of which the board was not told',
    (plan) => withExercises(plan, { reportedToBoardOn: undefined }),
  ],
  [
    'in-08',
    IN,
    'a review by the board of something else',
    (plan) =>
      withGovernance(plan, {
        managementReviews: [{ heldOn: '2026-05-09', level: 'board', topics: ['suppliers'] }],
      }),
  ],
  [
    'in-09',
    IN,
    'switch-overs for less than a day',
    (plan) => withExercises(plan, { isFullBusinessDay: false }),
  ],
  [
    'in-12',
    IN,
    'restores that were tested long ago',
    (plan) => ({
      ...plan,
      systems: (plan.systems ?? []).map((each) => ({
        ...each,
        deployments: (each.deployments ?? []).map((copy) => ({ ...copy, restoreTestedOn: '2020-01-01' })),
      })),
    }),
  ],
  ['in-12', IN, 'two sites in one hazard zone', (plan) => withSites(plan, { hazardZone: 'Zone 1' })],
  [
    'jp-06',
    JP,
    'a training for suppliers alone',
    (plan) =>
      withGovernance(plan, {
        trainingRecords: [
          { id: 's', name: 'S', audience: 'Suppliers', audiences: ['suppliers'], heldOn: '2026-03-01' },
        ],
      }),
  ],
  ['jp-06', JP, 'training without an exercise', (plan) => withExercises(plan, { heldOn: '2020-01-01' })],
  [
    'jp-07',
    JP,
    'the board long ago and somebody else today',
    (plan) => ({
      ...plan,
      plan: {
        ...plan.plan,
        approvals: [
          { role: 'Board', on: '2020-01-01', level: 'board' },
          { role: 'Prepared', on: '2026-09-01' },
        ],
      },
    }),
  ],
  [
    'sa-01',
    SA,
    'a committee without those heads',
    (plan) => withGovernance(plan, { committee: { name: 'Committee', chair: 'lee', mandateLevel: 'board' } }),
  ],
  [
    'sa-01',
    SA,
    'a committee that executives mandated',
    (plan) =>
      withGovernance(plan, {
        committee: { ...plan.governance?.committee, mandateLevel: 'executives' },
      }),
  ],
  [
    'sa-02',
    SA,
    'a strategy that nobody approved',
    (plan) => ({ ...plan, strategies: (plan.strategies ?? []).map(({ approvedOn, ...rest }) => rest) }),
  ],
  [
    'sa-03',
    SA,
    'risks that were rated long ago',
    (plan) => ({
      ...plan,
      risks: (plan.risks ?? []).map((each) => ({ ...each, reviewedOn: '2020-01-01' })),
    }),
  ],
  [
    'sa-05',
    SA,
    'no team for a crisis',
    (plan) => ({ ...plan, teams: (plan.teams ?? []).map(({ roles, ...rest }) => rest) }),
  ],
  ['sa-06', SA, 'load tests', (plan) => withExercises(plan, { kind: 'load-test' })],
  [
    'sa-11',
    SA,
    'a notice whose time counts from restoration',
    (plan) => withMessages(plan, { deadlineFrom: 'restoration' }),
  ],
  ['sa-11', SA, 'a notice for another rule', (plan) => withMessages(plan, { addresses: ['sa-14'] })],
  [
    'sa-11',
    SA,
    'a closing report for another rule',
    (plan) => ({
      ...plan,
      communications: (plan.communications ?? []).map((each) =>
        each.stage === 'closing' ? { ...each, addresses: ['sa-14'] } : each,
      ),
    }),
  ],
  [
    'sa-12',
    SA,
    'an approval of nobody knows which site',
    (plan) => ({ ...plan, filings: (plan.filings ?? []).map(({ sites, ...rest }) => rest) }),
  ],
  [
    'sa-14',
    SA,
    'reports to somebody else than the authority',
    (plan) => withExercises(plan, { reportedToAuthorityOn: undefined }),
  ],
]);

it('asks for a near site of what any critical process needs, core function or not', async () => {
  const result = await resultOf(IN, 'in-01', (plan) => ({
    ...plan,
    systems: [
      ...(plan.systems ?? []),
      { id: 'ledger', name: 'Ledger', rpo: 'PT0S', holdsData: true, deployments: [{ site: 'north' }] },
    ],
    criticalProcesses: [
      ...(plan.criticalProcesses ?? []),
      { id: 'books', name: 'Books', isCore: false, requires: ['ledger'] },
    ],
  }));
  expect(result).toBe('partly-met');
});
