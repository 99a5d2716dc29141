// European rule books: which incidents a rule is about, days in their order, and how often data are copied.
import type { Plan } from '../../../src/plan/plan.generated.ts';
import { itMeetsOnlyWhatIsAsked, type Row, withCopies, withExercises, withPlan } from './near-misses.ts';

const DORA = 'eu-dora';
const RTS = 'eu-dora-rts';
const LONG_AGO = '2020-01-01';

const withIncidents = (plan: Plan, change: object): Plan => ({
  ...plan,
  incidents: (plan.incidents ?? []).map((each) => ({ ...each, ...change })),
});

itMeetsOnlyWhatIsAsked([
  ...['eu1-18', 'eu1-26'].flatMap((id): Row[] => [
    [id, DORA, 'incidents none of which was major', (plan) => withIncidents(plan, { isMajor: false })],
    [
      id,
      DORA,
      'incidents of which nobody says whether they were major',
      (plan) => withIncidents(plan, { isMajor: undefined }),
    ],
  ]),
  [
    'eu1-19',
    DORA,
    'backups further apart than the RPO',
    (plan) => withCopies(plan, { backupEvery: 'P30D', replication: undefined }),
  ],
  [
    'eu1-36',
    DORA,
    'a signature of the board of long ago',
    (plan) => withPlan(plan, { approvals: plan.plan.approvals?.map((each) => ({ ...each, on: LONG_AGO })) }),
  ],
  [
    'eu2-16',
    RTS,
    'a board that was told before the test',
    (plan) => withExercises(plan, { reportedToBoardOn: LONG_AGO }),
  ],
]);
