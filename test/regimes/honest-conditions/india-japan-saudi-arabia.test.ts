// What the rule books of India, Japan and Saudi Arabia ask must be seen in the plan: something near it is not enough.
import { itMeetsOnlyWhatIsAsked } from './near-misses.ts';

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
]);
