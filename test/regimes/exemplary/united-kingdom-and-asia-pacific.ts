// Exemplary plans before the rule books on operational resilience of the United Kingdom, Singapore, Hong Kong and Australia.
import type { Plan } from '../../../src/plan/plan.generated.ts';
import { type Exemplary, exemplary } from './overlay.ts';

const AUTHORITY = {
  audience: 'authority',
  recipient: 'Supervisor',
  owner: 'kim',
  channel: 'phone',
  contents: ['nature', 'status', 'cause', 'emergency-action', 'impact', 'estimate'],
} as const;

const changes = (country: string, rule: string, from: string) =>
  ({
    plan: { recordRetentionYears: 7 },
    organization: {
      country,
      sectors: ['bank', 'payment'],
      legalRegister: [
        {
          name: 'Resilience rules',
          regime: rule,
          appliesFrom: from,
          duty: 'All of it',
          owner: 'kim',
          reviewedOn: '2026-09-01',
        },
      ],
    },
    teams: [{ id: 'command', roles: ['crisis-management'] }],
    governance: {
      policyApprovalLevel: 'board',
      auditIntervalMonths: 12,
      managementReviews: [
        {
          heldOn: '2026-06-01',
          by: 'Board',
          level: 'board',
          topics: ['policy', 'plan', 'tolerances', 'tests', 'incidents', 'suppliers', 'improvement'],
          inputs: ['Report'],
          decisions: ['Approved'],
        },
      ],
      managementStatements: [
        {
          id: 'self-assessment',
          name: 'Self-assessment 2026',
          kind: 'self-assessment',
          covers: [
            'important-services',
            'tolerances',
            'mapping',
            'testing-plan',
            'test-results',
            'lessons',
            'vulnerabilities',
            'communications',
            'methods',
          ],
          statedOn: '2026-03-01',
          by: 'Chief executive',
          approvedBy: 'Board',
          approvalLevel: 'board',
          approvedOn: '2026-03-31',
          retentionYears: 6,
          reference: 'B-1',
        },
        {
          id: 'attestation',
          name: 'Attestation 2026',
          kind: 'attestation',
          statedOn: '2026-04-30',
          by: 'Senior management',
          level: 'executives',
          approvedBy: 'Board',
          approvalLevel: 'board',
          approvedOn: '2026-04-30',
          reference: 'B-2',
        },
      ],
    },
    sites: [
      { id: 'north', hazardZone: 'River plain' },
      {
        id: 'south',
        hazardZone: 'Hills',
        operator: 'host',
        capacityPeople: 120,
        distances: [{ site: 'north', kilometres: 38 }],
      },
    ],
    people: [
      { id: 'kim', site: 'north' },
      { id: 'lee', site: 'south' },
    ],
    suppliers: [{ id: 'host', service: 'Data centres', isCritical: true, hasAuditRights: true }],
    criticalProcesses: [
      {
        id: 'chat',
        resources: [{ kind: 'people', need: 'Five' }],
        owner: 'kim',
        deputyOwner: 'lee',
        criticalityReason: 'Customers could not pay.',
        operationKinds: ['payments', 'deposit-taking', 'settlement-and-clearing', 'customer-enquiries'],
        reviewedOn: '2026-09-01',
        dependenciesReviewedOn: '2026-09-01',
        functions: [{ name: 'Sending', rto: 'PT1H' }],
        staffRequired: 4,
        vitalRecords: ['contracts'],
        disruptionTolerances: [
          {
            protects: 'customers',
            maximumDisruption: 'PT8H',
            maximumDataLoss: 'PT15M',
            minimumService: 'Balances can be read',
            reason: 'Bills fall due at the end of the day.',
            approvedOn: '2026-03-31',
            approvalLevel: 'board',
            reviewedOn: '2026-09-01',
          },
          {
            protects: 'firm',
            maximumDisruption: 'P1D',
            approvedOn: '2026-03-31',
            approvalLevel: 'board',
            reviewedOn: '2026-09-01',
          },
          {
            protects: 'financial-system',
            maximumDisruption: 'P1D',
            approvedOn: '2026-03-31',
            approvalLevel: 'board',
            reviewedOn: '2026-09-01',
          },
        ],
      },
    ],
    impactAnalysis: {
      reviewedOn: '2026-09-01',
      notCritical: [{ name: 'Custody', operationKinds: ['custody'], reason: 'None is offered.' }],
    },
    systems: ['messages', 'login', 'cache', 'deploy'].map((id) => ({
      id,
      rto: 'PT2H',
      lastSwitchoverOn: '2026-06-01',
    })),
    risks: [{ id: 'fire', warningSigns: ['Heat'] }],
    strategies: [{ id: 'two-sites', elements: ['chat', 'messages'], executionRisks: ['Roads are closed'] }],
    procedures: [
      {
        id: 'platform',
        name: 'Platform',
        layer: 'platform',
        phase: 'recover',
        team: 'command',
        elements: ['login'],
        steps: [{ action: 'Start' }],
      },
    ],
    scenarios: [
      { id: 'hack', causes: ['cyber-attack', 'data-corruption'] },
      {
        id: 'host-gone',
        name: 'The operator fails',
        lost: [{ element: 'host' }],
        causes: ['supplier-failure'],
      },
    ],
    exerciseProgramme: { period: '2026' },
    exercises: [
      {
        id: 'drill',
        reviewedOn: '2026-06-20',
        lessons: ['Call earlier'],
        isWithSuppliers: true,
        measurements: [{ element: 'chat', duration: 'PT55M' }],
      },
      {
        id: 'industry',
        name: 'Industry exercise',
        kind: 'simulation',
        scenario: 'hack',
        heldOn: '2026-09-15',
        result: 'Good',
        reviewedOn: '2026-09-25',
        reportedOn: '2026-09-30',
        lessons: ['Share more'],
        isWithSuppliers: true,
        isIndustryWide: true,
        findings: [],
      },
      {
        id: 'operator',
        name: 'The operator is gone',
        kind: 'tabletop',
        scenario: 'host-gone',
        heldOn: '2026-10-15',
        result: 'Good',
        reviewedOn: '2026-10-20',
        reportedOn: '2026-10-30',
        lessons: ['Know the landlord'],
        findings: [],
      },
    ],
    incidents: [
      {
        id: 'slow',
        isBeyondTolerance: true,
        reportedToBoardOn: '2026-06-01',
        elements: ['messages', 'chat'],
      },
      {
        id: 'close-call',
        name: 'Nearly a fire',
        occurredOn: '2026-08-01',
        duration: 'PT0S',
        isNearMiss: true,
        isBeyondTolerance: false,
        elements: ['messages'],
        cause: 'Dust',
        reviewedOn: '2026-08-05',
        lessons: ['Clean'],
        measures: ['change'],
      },
    ],
    communications: [
      {
        ...AUTHORITY,
        id: 'incident',
        name: 'Incident',
        event: 'operational-incident',
        stage: 'first',
        trigger: 'An incident that may be material',
        deadline: 'PT1H',
        message: 'We have an incident.',
      },
      {
        ...AUTHORITY,
        id: 'root-cause',
        name: 'Root cause',
        event: 'operational-incident',
        stage: 'root-cause',
        trigger: 'Once it is known',
        deadline: 'P14D',
        message: 'The cause was this.',
      },
      {
        ...AUTHORITY,
        id: 'breach',
        name: 'Tolerance exceeded',
        event: 'tolerance-breach',
        stage: 'first',
        trigger: 'A tolerance is exceeded',
        deadline: 'PT24H',
        message: 'We have exceeded a tolerance.',
      },
      ...(['user', 'staff', 'media', 'partner'] as const).map((audience) => ({
        id: `to-${audience}`,
        name: `To ${audience}`,
        audience,
        recipient: 'All',
        trigger: 'The plan is activated',
        deadline: 'PT1H',
        channel: 'phone',
        alternateChannel: 'mail',
        owner: 'kim',
        approver: 'lee',
        message: 'We are working on it.',
      })),
    ],
    filings: [
      {
        id: 'register',
        name: 'Register of material providers',
        kind: 'supplier-register',
        authority: 'Supervisor',
        filedOn: '2026-09-30',
        reference: 'S-1',
      },
      {
        id: 'agreement',
        name: 'New host',
        kind: 'supplier-agreement-notice',
        authority: 'Supervisor',
        triggeredOn: '2026-05-01',
        filedOn: '2026-05-20',
        reference: 'S-2',
      },
      {
        id: 'offshore',
        name: 'Support from abroad',
        kind: 'offshoring-notice',
        authority: 'Supervisor',
        triggeredOn: '2026-12-15',
        filedOn: '2026-10-01',
        reference: 'S-3',
      },
    ],
  }) satisfies Parameters<typeof exemplary>[1];

const country = (code: string, regime: string, from: string): Exemplary => {
  const { regimes, plan } = exemplary([regime], changes(code, regime, from));
  return { regimes, plan: () => withFindingsAssigned(plan()) };
};

/** The common plan has a finding that is late and one without an owner; entries without ids cannot be laid over. */
const withFindingsAssigned = (plan: Plan): Plan => ({
  ...plan,
  exercises: (plan.exercises ?? []).map((exercise) => ({
    ...exercise,
    ...(exercise.findings && {
      findings: exercise.findings.map((finding) => ({ ...finding, owner: 'kim', dueOn: '2026-12-31' })),
    }),
  })),
});

export const unitedKingdomAndAsiaPacific: readonly Exemplary[] = [
  country('GB', 'uk-operational-resilience', '2022-03-31'),
  country('SG', 'sg-mas-bcm', '2023-06-06'),
  country('HK', 'hk-hkma-operational-resilience', '2026-05-31'),
  country('AU', 'au-apra-cps-230', '2025-07-01'),
];
