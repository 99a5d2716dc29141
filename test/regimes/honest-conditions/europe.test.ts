// What the European rule books ask must be seen in the plan: something near it is not enough.
import {
  changedYesterday,
  itMeetsOnlyWhatIsAsked,
  type Row,
  reviewedByExecutives,
  withCopies,
  withEach,
  withExercises,
  withPlan,
  withRecords,
} from './near-misses.ts';

const LONG_AGO = '2020-01-01';
const DORA = 'eu-dora';
const RTS = 'eu-dora-rts';
const NIS2 = 'eu-nis2';

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
  ...(['eu1-01', 'eu3-02'] as const).map(
    (id): Row => [
      id,
      id === 'eu1-01' ? DORA : NIS2,
      'a review by the board long ago',
      (plan) => withRecords(plan, 'managementReviews', { heldOn: LONG_AGO }),
    ],
  ),
  [
    'eu1-05',
    DORA,
    'a legacy system whose risks were assessed before it was changed',
    (plan) => withEach(plan, 'systems', { isLegacy: true, changedOn: '2026-11-21' }),
  ],
  ['eu1-08', DORA, 'an audit of long ago', (plan) => withRecords(plan, 'audits', { heldOn: LONG_AGO })],
  [
    'eu1-08',
    DORA,
    'procedures that recover and nothing that contains',
    (plan) => withEach(plan, 'procedures', { phase: 'recover' }),
  ],
  [
    'eu1-09',
    DORA,
    'functions of one’s own whose plans were never tried',
    (plan) =>
      withExercises(
        withEach(withEach(plan, 'criticalProcesses', { isOutsourced: false }), 'procedures', {
          testedOn: LONG_AGO,
        }),
        { heldOn: LONG_AGO },
      ),
  ],
  [
    'eu1-10',
    DORA,
    'a system behind the process that exists once',
    (plan) => ({
      ...plan,
      systems: (plan.systems ?? []).map((each) => ({
        ...each,
        ...(each.id === 'login' && { deployments: [{ site: 'hall' }] }),
      })),
    }),
  ],
  [
    'eu1-11',
    DORA,
    'systems for which there is no procedure',
    (plan) => withEach(plan, 'procedures', { elements: [] }),
  ],
  ...(['eu1-13', 'eu2-12'] as const).map(
    (id): Row => [
      id,
      id === 'eu1-13' ? DORA : RTS,
      'tests within an interval of five years',
      (plan) => withPlan(plan, { exerciseIntervalMonths: 60 }),
    ],
  ),
  [
    'eu1-17',
    DORA,
    'one report among tests of which the authority was not told',
    (plan) => withExercises(plan, { reportedToAuthorityOn: undefined }),
  ],
  [
    'eu1-27',
    DORA,
    'a board to which nobody from ICT reported that day',
    (plan) => withRecords(plan, 'appointments', { reportedToBoardOn: '2026-09-30' }),
  ],
  [
    'eu1-29',
    DORA,
    'a statement to the media and no text for clients',
    (plan) => ({
      ...plan,
      communications: (plan.communications ?? []).filter(({ audience }) => audience !== 'user'),
    }),
  ],
  [
    'eu1-31',
    DORA,
    'a notice to clients after a month',
    (plan) => withEach(plan, 'communications', { deadline: 'P30D' }),
  ],
  [
    'eu1-31',
    DORA,
    'a notice to clients once all is back',
    (plan) => withEach(plan, 'communications', { deadlineFrom: 'restoration' }),
  ],
  [
    'eu1-35',
    DORA,
    'exit plans that were rehearsed long ago',
    (plan) => withEach(plan, 'suppliers', { exitPlanTestedOn: LONG_AGO }),
  ],
  ['eu1-37', DORA, 'transactions without a backup', (plan) => withCopies(plan, { backupEvery: undefined })],
  [
    'eu1-40',
    DORA,
    'tests by those who run what they try, without a written result',
    (plan) => withExercises(plan, { result: undefined, isIndependentlyRun: false }),
  ],
  [
    'eu2-07',
    RTS,
    'a second site that holds a part of the systems',
    (plan) => ({
      ...plan,
      systems: (plan.systems ?? []).map((each) => ({
        ...each,
        ...(each.id === 'login' && { deployments: [{ site: 'hall' }] }),
      })),
    }),
  ],
  ['eu2-13', RTS, 'a switch-over that failed', (plan) => withExercises(plan, { success: 'failed' })],
  [
    'eu2-15',
    RTS,
    'a test with others within an interval of five years',
    (plan) => withExercises(withPlan(plan, { exerciseIntervalMonths: 60 }), { heldOn: '2025-01-01' }),
  ],
  [
    'eu2-21',
    RTS,
    'options that were turned down',
    (plan) => withEach(plan, 'strategies', { isChosen: false }),
  ],
  [
    'eu3-04',
    NIS2,
    'a part in the plan of somebody who cannot be reached',
    (plan) => withEach(plan, 'people', { contacts: [] }),
  ],
  ['eu3-04', NIS2, 'a plan without a risk assessment', (plan) => ({ ...plan, risks: [] })],
  [
    'eu3-05',
    NIS2,
    'systems without objectives of their own',
    (plan) => withEach(plan, 'systems', { rto: undefined }),
  ],
  ...(['eu3-06', 'eu3-14'] as const).map(
    (id): Row => [id, NIS2, 'a review before the last material change', changedYesterday],
  ),
  [
    'eu3-11',
    NIS2,
    'restores and switch-overs of long ago',
    (plan) =>
      withExercises(
        withCopies(withEach(plan, 'systems', { lastSwitchoverOn: LONG_AGO }), {
          restoreTestedOn: LONG_AGO,
          activation: undefined,
        }),
        { heldOn: LONG_AGO },
      ),
  ],
  [
    'eu1-03',
    DORA,
    'systems for which nobody answers',
    (plan) => withEach(plan, 'systems', { owner: undefined }),
  ],
]);
