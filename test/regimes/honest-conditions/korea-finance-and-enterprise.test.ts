// What the Korean rule books on finance and on disasters in enterprises ask must be seen in the plan: something near it is not enough.
import type { Governance, Plan } from '../../../src/plan/plan.generated.ts';
import { all, itIsMetByAllOrNot, itMeetsOnlyWhatIsAsked, type Row } from './near-misses.ts';

const FINANCE = 'kr-electronic-finance';
const ACT = 'kr-disaster-reduction-act';
const STANDARD = 'kr-enterprise-disaster-standard';
type Sectors = NonNullable<Plan['organization']['sectors']>;

const LONG_AGO = '2025-11-20';

const withSectors =
  (...sectors: Sectors) =>
  (plan: Plan): Plan => ({
    ...plan,
    organization: { ...plan.organization, sectors },
  });

const withGovernance =
  (change: (governance: Governance) => object) =>
  (plan: Plan): Plan => ({
    ...plan,
    governance: { ...plan.governance, ...change(plan.governance ?? {}) },
  });

const withTrainings = (change: object) =>
  withGovernance(({ trainingRecords = [] }) => ({
    trainingRecords: trainingRecords.map((each) => ({ ...each, ...change })),
  }));

itMeetsOnlyWhatIsAsked([
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
    'kf1-21',
    FINANCE,
    'a securities firm with the smaller sum',
    (plan) => ({
      ...plan,
      organization: { ...plan.organization, sectors: ['securities'] },
      insurances: (plan.insurances ?? []).map((each) => ({ ...each, sumKrw: 200_000_000 })),
    }),
  ],
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
    withGovernance(({ appointments = [] }) => ({
      appointments: appointments.map((each) => ({ ...each, reportedToBoardOn: LONG_AGO })),
    })),
  ],
  [
    'kf1-19',
    FINANCE,
    'a report that counts from restoration',
    all('communications', { deadlineFrom: 'restoration' }),
  ],
  ['kf1-20', FINANCE, 'a notice within a day', all('communications', { deadline: 'P1D' })],
  ['kf1-21', FINANCE, 'a bank with the sum of a payment firm', all('insurances', { sumKrw: 200_000_000 })],
  [
    'kf1-22',
    FINANCE,
    'records of small transactions alone',
    all('vitalRecords', { kind: 'small-transactions' }),
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
  ['ke2-04', STANDARD, 'a review in ten years', withGovernance(() => ({ policyNextReviewOn: '2036-01-01' }))],
  [
    'ke2-05',
    STANDARD,
    'an approval that the board never looked at again',
    withGovernance(() => ({ managementReviews: [] })),
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
    'ke2-20',
    STANDARD,
    'exercises of long ago',
    all('exercises', { heldOn: LONG_AGO, reportedOn: '2025-11-21' }),
  ],
  [
    'ke2-21',
    STANDARD,
    'an audit by others',
    withGovernance(({ audits = [] }) => ({
      audits: audits.map((each) => ({ ...each, kind: 'external-audit' })),
    })),
  ],
  [
    'ke2-21',
    STANDARD,
    'an audit of long ago',
    withGovernance(({ audits = [] }) => ({ audits: audits.map((each) => ({ ...each, heldOn: LONG_AGO })) })),
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
