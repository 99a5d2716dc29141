// What the European rule books ask must be seen in the plan: something near it is not enough.
import { itMeetsOnlyWhatIsAsked, type Row, reviewedByExecutives, withExercises } from './near-misses.ts';

itMeetsOnlyWhatIsAsked([
  ['eu1-01', 'eu-dora', 'a review by somebody else than the board', reviewedByExecutives],
  [
    'eu3-06',
    'eu-nis2',
    'exercises longer ago than the plan’s own interval',
    (plan) => ({
      ...plan,
      exercises: (plan.exercises ?? []).map((each) => ({ ...each, heldOn: '2025-11-21' })),
    }),
  ],
  [
    'eu1-28',
    'eu-dora',
    'management that was trained long ago',
    (plan) => ({
      ...plan,
      governance: {
        ...plan.governance,
        trainingRecords: (plan.governance?.trainingRecords ?? []).flatMap((each) =>
          each.audiences?.includes('management')
            ? [
                { ...each, audiences: each.audiences.filter((audience) => audience !== 'management') },
                { ...each, id: `${each.id}-old`, audiences: ['management' as const], heldOn: '2020-01-01' },
              ]
            : each,
        ),
      },
    }),
  ],
  ...(['eu1-30', 'eu3-15'] as const).map(
    (id): Row => [
      id,
      id === 'eu1-30' ? 'eu-dora' : 'eu-nis2',
      'reports that go to somebody else than the authority',
      (plan) => ({
        ...plan,
        communications: (plan.communications ?? []).map((each) => ({ ...each, audience: 'staff' as const })),
      }),
    ],
  ),
  [
    'eu2-15',
    'eu-dora-rts',
    'an exercise with others long ago',
    (plan) => withExercises(plan, { heldOn: '2020-01-01' }),
  ],
  [
    'eu2-16',
    'eu-dora-rts',
    'an exercise whose result nobody wrote up',
    (plan) => withExercises(plan, { result: undefined }),
  ],
  [
    'eu3-02',
    'eu-nis2',
    'a board that was trained long ago',
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
  [
    'eu3-08',
    'eu-nis2',
    'backups without the settings',
    (plan) => ({
      ...plan,
      systems: (plan.systems ?? []).map((each) => ({
        ...each,
        deployments: (each.deployments ?? []).map((copy) => ({
          ...copy,
          ...(copy.contents && { contents: copy.contents.filter((content) => content !== 'settings') }),
        })),
      })),
    }),
  ],
  [
    'eu3-14',
    'eu-nis2',
    'crisis arrangements that were reviewed long ago',
    (plan) => ({ ...plan, response: { ...plan.response, reviewedOn: '2020-01-01' }, incidents: [] }),
  ],
]);
