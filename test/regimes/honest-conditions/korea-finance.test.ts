// What the Korean rule book on electronic finance asks must be seen in the plan: something near it is not enough.
import type { Deployment, Plan } from '../../../src/plan/plan.generated.ts';
import {
  all,
  governing,
  itIsMetByAllOrNot,
  itIsReviewedOnlyWithWhatIsAsked,
  itMeetsOnlyWhatIsAsked,
  LONG_AGO,
  type Row,
  withTrainings,
} from './near-misses.ts';

const FINANCE = 'kr-electronic-finance';
type Sectors = NonNullable<Plan['organization']['sectors']>;

const withSectors =
  (...sectors: Sectors) =>
  (plan: Plan): Plan => ({
    ...plan,
    organization: { ...plan.organization, sectors },
  });

/** What stands in place of each backup. */
const withBackups =
  (change: (backup: Deployment) => readonly object[]) =>
  (plan: Plan): Plan => ({
    ...plan,
    systems: (plan.systems ?? []).map((system) => ({
      ...system,
      deployments: (system.deployments ?? []).flatMap((copy) =>
        copy.role === 'backup' ? change(copy) : [copy],
      ) as Deployment[],
    })),
  });

itMeetsOnlyWhatIsAsked([
  [
    'kf1-24',
    FINANCE,
    'software and settings that are backed up beside the system alone',
    withBackups((backup) => [
      { ...backup, contents: ['user-data', 'system-data'] },
      { ...backup, id: 'beside', site: 'north' },
    ]),
  ],
  [
    'kf1-13',
    FINANCE,
    'a drill of which the authority was not told',
    (plan) => ({
      ...plan,
      exercises: (plan.exercises ?? []).map(({ reportedToAuthorityOn, ...rest }) => rest),
    }),
  ],
  [
    'kf1-02',
    FINANCE,
    'a process that nobody can go on with by hand',
    (plan) => ({
      ...plan,
      criticalProcesses: [...(plan.criticalProcesses ?? []), { id: 'pay', name: 'Pay', requires: [] }],
    }),
  ],
  [
    'kf1-02',
    FINANCE,
    'a supplier whom nobody can reach',
    (plan) => ({ ...plan, suppliers: [...(plan.suppliers ?? []), { id: 'printer', name: 'Printer' }] }),
  ],
  ['kf1-06', FINANCE, 'training of one alone', withTrainings({ participants: ['lee'] })],
  ['kf1-06', FINANCE, 'training of long ago', withTrainings({ heldOn: LONG_AGO })],
  ['kf1-06', FINANCE, 'a manual that was never reviewed', all('procedures', { reviewedOn: undefined })],
  ['kf1-06', FINANCE, 'a manual that was reviewed long ago', all('procedures', { reviewedOn: LONG_AGO })],
  [
    'kf1-06',
    FINANCE,
    'one manual of two that was never reviewed',
    (plan) => ({
      ...plan,
      procedures: [
        ...(plan.procedures ?? []),
        { id: 'stand-in', name: 'Stand in', team: 'resumption', steps: [{ action: 'Sit down' }] },
      ],
    }),
  ],
  [
    'kf1-09',
    FINANCE,
    'a lender that gives its payments alone',
    (plan) =>
      withSectors('credit-finance')({
        ...plan,
        organization: { ...plan.organization, figures: { year: 2025, electronicPaymentVolumeKrw: 1 } },
      }),
  ],
  [
    'kf1-11',
    FINANCE,
    'a bank that is an insurer besides',
    (plan) => all('criticalProcesses', { rto: 'P1D' })(withSectors('bank', 'insurance')(plan)),
  ],
  ['kf1-17', FINANCE, 'a drill without a result', all('exercises', { result: undefined })],
  [
    'kf1-18',
    FINANCE,
    'a report to the board of long ago',
    governing(({ appointments = [] }) => ({
      appointments: appointments.map((each) => ({ ...each, reportedToBoardOn: LONG_AGO })),
    })),
  ],
  [
    'kf1-19',
    FINANCE,
    'an interim and a closing report without text or form',
    all('communications', { message: undefined, template: undefined }, ({ stage }) => stage !== 'first'),
  ],
  [
    'kf1-19',
    FINANCE,
    'a report that counts from restoration',
    all('communications', { deadlineFrom: 'restoration' }),
  ],
  ['kf1-20', FINANCE, 'a notice within a day', all('communications', { deadline: 'P1D' })],
  [
    'kf1-22',
    FINANCE,
    'records of small transactions alone',
    all('vitalRecords', { kind: 'small-transactions' }),
  ],
]);

itIsMetByAllOrNot([
  [
    'kf1-05',
    FINANCE,
    'a second manual that takes up an older plan',
    (plan) => ({
      ...plan,
      documents: [
        ...(plan.documents ?? []),
        { id: 'old', name: 'Old', kind: 'manual', topic: 'crisis-action', embedsPlanVersion: '0' },
      ],
    }),
  ],
  ...(['kf1-23', 'kf1-24'] as const).map(
    (id): Row => [
      id,
      FINANCE,
      'a needed system of which nothing else is written',
      (plan) => ({
        ...all('criticalProcesses', { requires: ['messages', 'ghost'] })(plan),
        systems: [...(plan.systems ?? []), { id: 'ghost', name: 'Ghost' }],
      }),
    ],
  ),
]);

itIsReviewedOnlyWithWhatIsAsked([
  [
    'kf1-08',
    FINANCE,
    'a recovery centre in the hazard zone of the main one',
    all('sites', { hazardZone: 'Coast' }),
  ],
  [
    'kf1-08',
    FINANCE,
    'a recovery centre without one of the core systems',
    (plan) => ({
      ...plan,
      systems: (plan.systems ?? []).map((each) =>
        each.id === 'login'
          ? { ...each, deployments: (each.deployments ?? []).filter(({ site }) => site !== 'south') }
          : each,
      ),
    }),
  ],
  [
    'kf1-21',
    FINANCE,
    'a securities firm with the smaller sum',
    (plan) => ({
      ...plan,
      organization: { ...plan.organization, sectors: ['securities'] },
      insurances: (plan.insurances ?? []).map((each) => ({ ...each, sumKrw: 200_000_000 })),
    }),
  ],
  ['kf1-21', FINANCE, 'a sum below the least one known', all('insurances', { sumKrw: 100_000_000 })],
]);
