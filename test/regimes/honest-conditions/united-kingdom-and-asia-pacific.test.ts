// What the rule books of the United Kingdom, Singapore, Hong Kong and Australia ask must be seen in the plan: something near it is not enough.
import { expect, it } from 'vitest';
import type { BodyLevel, Plan } from '../../../src/plan/plan.generated.ts';
import { tried } from '../exemplary-plan.ts';
import {
  all,
  itIsReviewedOnlyWithWhatIsAsked,
  itMeetsOnlyWhatIsAsked,
  type Row,
  resultOf,
  reviewedByExecutives,
  withExercises,
} from './near-misses.ts';

const UK = 'uk-operational-resilience';
const SG = 'sg-mas-bcm';
const HK = 'hk-hkma-operational-resilience';
const AU = 'au-apra-cps-230';

type Governance = NonNullable<Plan['governance']>;
type Statement = NonNullable<Governance['managementStatements']>[number];

const withStatements = (plan: Plan, change: Partial<Statement>): Plan => ({
  ...plan,
  governance: {
    ...plan.governance,
    managementStatements: (plan.governance?.managementStatements ?? []).map((each) => ({
      ...each,
      ...change,
    })),
  },
});

const withAudits = (plan: Plan, change: object): Plan => ({
  ...plan,
  governance: {
    ...plan.governance,
    audits: (plan.governance?.audits ?? []).map((each) => ({ ...each, ...change })),
  },
});

const withReviews = (plan: Plan, change: object): Plan => ({
  ...plan,
  governance: {
    ...plan.governance,
    managementReviews: (plan.governance?.managementReviews ?? []).map((each) => ({ ...each, ...change })),
  },
});

const withTolerances = (plan: Plan, change: object): Plan => ({
  ...plan,
  criticalProcesses: (plan.criticalProcesses ?? []).map((each) => ({
    ...each,
    disruptionTolerances: (each.disruptionTolerances ?? []).map((tolerance) => ({ ...tolerance, ...change })),
  })),
});

const withMessages = (plan: Plan, change: object): Plan => ({
  ...plan,
  communications: (plan.communications ?? []).map((each) => ({ ...each, ...change })),
});

const withSuppliers = (plan: Plan, change: object): Plan => ({
  ...plan,
  suppliers: (plan.suppliers ?? []).map((each) => ({ ...each, ...change })),
});

/** A system behind the process of which neither copies nor needs are written. */
const withHoleInMap = (plan: Plan): Plan => ({
  ...plan,
  systems: [...(plan.systems ?? []), { id: 'hole', name: 'Hole' }],
  criticalProcesses: (plan.criticalProcesses ?? []).map((each) => ({
    ...each,
    requires: [...(each.requires ?? []), 'hole'],
  })),
});

const programmeOfLastYear = (plan: Plan): Plan => ({
  ...plan,
  exerciseProgramme: { ...plan.exerciseProgramme, startsOn: '2025-01-01', endsOn: '2025-12-31' },
});

/** The exercise that meant it was held long ago; the others stand. */
const longAgo = (plan: Plan, isMeant: (scenario: string | undefined) => boolean): Plan => ({
  ...plan,
  exercises: (plan.exercises ?? []).map((each) =>
    isMeant(each.scenario) ? { ...each, heldOn: '2020-01-01' } : each,
  ),
});

const isWorstCase =
  ({ scenarios = [] }: Plan) =>
  (id: string | undefined): boolean =>
    scenarios.some((each) => each.id === id && each.isWorstCase === true);

const ofLevel = (level: BodyLevel) => ({ approvalLevel: level });

const holesInMaps = [
  ['uk-05', UK],
  ['sg-05', SG],
  ['hk-02', HK],
  ['au-14', AU],
].map(([id = '', regime = '']): Row => [id, regime, 'a map with a hole behind a system', withHoleInMap]);

itMeetsOnlyWhatIsAsked([
  ...holesInMaps,
  [
    'uk-02',
    UK,
    'a review before the last material change',
    (plan) => ({
      ...plan,
      plan: { ...plan.plan, materialChanges: [{ on: '2026-10-01', what: 'A merger' }] },
    }),
  ],
  [
    'uk-06',
    UK,
    'a map that a system behind it has outrun',
    (plan) => ({
      ...plan,
      systems: (plan.systems ?? []).map((each) =>
        each.id === 'login' ? { ...each, changedOn: '2026-10-01' } : each,
      ),
    }),
  ],
  ['uk-07', UK, 'the testing plan of last year', programmeOfLastYear],
  [
    'uk-10',
    UK,
    'a self-assessment of long ago',
    (plan) => withStatements(plan, { statedOn: '2020-01-01', approvedOn: '2026-03-31' }),
  ],
  ['uk-12', UK, 'an approval of long ago', (plan) => withStatements(plan, { approvedOn: '2020-01-01' })],
  ['uk-12', UK, 'an approval by executives', (plan) => withStatements(plan, ofLevel('executives'))],
  [
    'uk-12',
    UK,
    'the approval of an earlier version',
    (plan) => withStatements(plan, { statedOn: '2026-04-01' }),
  ],
  [
    'uk-15',
    UK,
    'a report whose time counts from restoration',
    (plan) => withMessages(plan, { deadlineFrom: 'restoration' }),
  ],
  ['uk-15', UK, 'a report for another rule', (plan) => withMessages(plan, { addresses: ['kr1-13'] })],
  ['uk-16', UK, 'a notice for another rule', (plan) => withMessages(plan, { addresses: ['kr1-13'] })],
  ['au-04', AU, 'a notice for another rule', (plan) => withMessages(plan, { addresses: ['au-05'] })],
  ['au-05', AU, 'a notice for another rule', (plan) => withMessages(plan, { addresses: ['au-04'] })],
  [
    'uk-09',
    UK,
    'incidents without a day',
    (plan) => ({
      ...plan,
      exercises: [],
      incidents: (plan.incidents ?? []).map(({ occurredOn, ...rest }) => rest),
    }),
  ],
  [
    'uk-17',
    UK,
    'a tolerance that was loosened after what went wrong',
    (plan) => ({
      ...withTolerances(plan, { changes: [{ on: '2026-11-01', previousDisruption: 'PT1H' }] }),
      exercises: (plan.exercises ?? []).filter(({ findings = [] }) => findings.length > 0),
    }),
  ],
  [
    'sg-06',
    SG,
    'suppliers whom nobody could replace',
    (plan) => withSuppliers(plan, { alternates: [], failureResponse: undefined }),
  ],
  ['sg-09', SG, 'tests with others long ago', (plan) => withExercises(plan, { heldOn: '2020-01-01' })],
  ['sg-09', SG, 'a worst case rehearsed long ago', (plan) => longAgo(plan, isWorstCase(plan))],
  [
    'sg-12',
    SG,
    'an attestation that executives took up',
    (plan) => withStatements(plan, ofLevel('executives')),
  ],
  [
    'sg-12',
    SG,
    'an attestation by a head of department',
    (plan) => withStatements(plan, { level: 'management' }),
  ],
  ['hk-01', HK, 'tolerances that executives approved', (plan) => withTolerances(plan, ofLevel('executives'))],
  ['hk-05', HK, 'a review by heads of department', (plan) => withReviews(plan, { level: 'management' })],
  ['hk-05', HK, 'a sign-off by heads of department', (plan) => withStatements(plan, { level: 'management' })],
  [
    'hk-08',
    HK,
    'a needed system of the main site that does not stand at the alternate one',
    (plan) => ({
      ...all('criticalProcesses', { requires: ['messages', 'ledger'] })(plan),
      systems: [...(plan.systems ?? []), { id: 'ledger', name: 'Ledger', deployments: [{ site: 'north' }] }],
    }),
  ],
  [
    'hk-08',
    HK,
    'an alternate site of which nobody says for what it stands in',
    all('sites', { alternateFor: undefined }),
  ],
  [
    'hk-08',
    HK,
    'an alternate site in the hazard zone of the main one',
    (plan) => ({
      ...plan,
      sites: (plan.sites ?? []).map((each) => ({ ...each, hazardZone: 'River plain' })),
    }),
  ],
  [
    'hk-08',
    HK,
    'a distance to something else than the main site',
    (plan) => ({
      ...plan,
      sites: (plan.sites ?? []).map((each) => ({ ...each, distances: [{ site: 'hall', kilometres: 38 }] })),
    }),
  ],
  ['au-02', AU, 'tolerances that executives approved', (plan) => withTolerances(plan, ofLevel('executives'))],
  [
    'au-02',
    AU,
    'tolerances approved by nobody known',
    (plan) => withTolerances(plan, { approvalLevel: undefined }),
  ],
  [
    'au-03',
    AU,
    'a text to the authority alone',
    (plan) => ({
      ...plan,
      communications: (plan.communications ?? []).filter(({ audience }) => audience === 'authority'),
    }),
  ],
  [
    'au-04',
    AU,
    'a notice that counts from the declaration',
    (plan) => withMessages(plan, { deadlineFrom: 'declaration' }),
  ],
  [
    'au-05',
    AU,
    'a notice of which nobody says from when its time counts',
    (plan) => withMessages(plan, { deadlineFrom: undefined }),
  ],
  ['au-05', AU, 'a notice that nobody sends', (plan) => withMessages(plan, { owner: undefined })],
  [
    'au-06',
    AU,
    'critical operations exercised long ago',
    (plan) => ({
      ...plan,
      exercises: [
        ...(plan.exercises ?? []).map((each) => ({ ...each, heldOn: '2020-01-01' })),
        { id: 'talk', name: 'Talk', heldOn: '2026-09-01' },
      ],
    }),
  ],
  [
    'au-06',
    AU,
    'the loss of a provider that is not material',
    (plan) => withSuppliers(plan, { isCritical: false }),
  ],
  ['au-06', AU, 'the programme of last year', programmeOfLastYear],
  ['au-08', AU, 'an audit from outside', (plan) => withAudits(plan, { kind: 'certification' })],
  ['au-08', AU, 'a report to executives', (plan) => withAudits(plan, { reportedToLevel: 'executives' })],
  ['au-08', AU, 'an audit past its interval', (plan) => withAudits(plan, { heldOn: '2025-11-21' })],
  ['au-08', AU, 'an audit of suppliers', (plan) => withAudits(plan, { topics: ['suppliers'] })],
  ['au-09', AU, 'a review by executives', reviewedByExecutives],
  ['au-09', AU, 'a review of long ago', (plan) => withReviews(plan, { heldOn: '2020-01-01' })],
  ['au-10', AU, 'contracts that have ended', (plan) => withSuppliers(plan, { contractEndsOn: '2026-11-21' })],
  [
    'au-11',
    AU,
    'a check of long ago',
    (plan) => ({
      ...plan,
      organization: {
        ...plan.organization,
        legalRegister: (plan.organization.legalRegister ?? []).map((each) => ({
          ...each,
          reviewedOn: '2020-01-01',
        })),
      },
    }),
  ],
  [
    'au-13',
    AU,
    'notices to nobody known',
    (plan) => ({ ...plan, filings: (plan.filings ?? []).map(({ authority, ...rest }) => rest) }),
  ],
]);

it('asks of each version of the self-assessment that it is kept', async () => {
  const result = await resultOf(UK, 'uk-11', (plan) => ({
    ...plan,
    governance: {
      ...plan.governance,
      managementStatements: [
        ...(plan.governance?.managementStatements ?? []),
        { id: 'older', name: 'Self-assessment 2025', kind: 'self-assessment' },
      ],
    },
  }));
  expect(result).toBe('partly-met');
});

it('takes a service to stay within its tolerance where that was measured of late', async () => {
  expect(await resultOf(UK, 'uk-04', (plan) => plan, tried)).toBe('met');
  const longAgo = (plan: Plan): Plan => withExercises(plan, { heldOn: '2020-01-01' });
  expect(await resultOf(UK, 'uk-04', longAgo, tried)).toBe('not-met');
});

it('lets a tolerance be tightened after a test, and wants to see that it was', async () => {
  const changed = (changes: object[] | undefined) => (plan: Plan) => withTolerances(plan, { changes });
  const tightened = changed([{ on: '2026-11-01', previousDisruption: 'P2D' }]);
  expect(await resultOf(UK, 'uk-17', tightened)).toBe('met');
  const thereAndBack = changed([
    { on: '2026-11-01', previousDisruption: 'P9D' },
    { on: '2026-10-20', previousDisruption: 'P2D' },
  ]);
  expect(await resultOf(UK, 'uk-17', thereAndBack)).not.toBe('met');
  const ofData = changed([{ on: '2026-11-01', previousDataLoss: 'PT1M' }]);
  expect(await resultOf(UK, 'uk-17', ofData)).not.toBe('met');
  expect(await resultOf(UK, 'uk-17', changed(undefined))).not.toBe('met');
});

itIsReviewedOnlyWithWhatIsAsked([
  [
    'sg-13',
    SG,
    'reports whose time counts from restoration',
    (plan) => withMessages(plan, { deadlineFrom: 'restoration' }),
  ],
  [
    'au-12',
    AU,
    'a breach of which the board was not told',
    all('incidents', { isBeyondTolerance: true, reportedToBoardOn: undefined }),
  ],
  [
    'au-12',
    AU,
    'incidents that do not say whether a tolerance was exceeded',
    all('incidents', { isBeyondTolerance: undefined }),
  ],
]);
