// The exemplary plan before the European rule books: a central counterparty and depository with everything in place.
import type { Communication, Deployment, ExerciseFinding } from '../../../src/plan/plan.generated.ts';
import { type Exemplary, exemplary } from './overlay.ts';

const MESSAGE: Omit<Communication, 'id' | 'name'> = {
  recipient: 'All of them',
  trigger: 'Declared',
  endsWhen: 'All is back',
  deadline: 'PT1H',
  channel: 'phone',
  alternateChannel: 'mail',
  owner: 'kim',
  approver: 'lee',
  message: 'We are down.',
  template: 'Form 1',
};

const laidOver = exemplary(['iso-22301', 'iso-27031', 'eu-dora', 'eu-dora-rts', 'eu-nis2'], {
  plan: {
    approvals: [{ role: 'Board', person: 'lee', on: '2026-01-10', level: 'board' }],
    statements: [
      { topic: 'continuity-of-critical-functions', text: 'They go on.' },
      { topic: 'incident-response', text: 'At once.' },
      { topic: 'containment', text: 'Cut it off.' },
      { topic: 'impact-estimation', text: 'In the first hour.' },
      { topic: 'crisis-communication', text: 'One voice.' },
      { topic: 'aims', text: 'To go on.' },
      { topic: 'link-to-overall-plan', text: 'Part of it.' },
      { topic: 'basis-in-impact-analysis', text: 'It rests on it.' },
      { topic: 'scope-limits', text: 'Not the canteen.' },
      { topic: 'transaction-recovery', text: 'All of them, by the due date.' },
      { topic: 'end-of-day-settlement', text: 'On time.' },
      { topic: 'links-with-market-participants', text: 'By a second line.' },
      { topic: 'identical-secondary-site', text: 'The same systems.' },
      { topic: 'escalation', text: 'To the board.' },
      { topic: 'resources', text: 'As budgeted.' },
    ],
    distribution: [{ to: 'Situation room', form: 'Paper', isOffline: true }],
    inventoryReviewedOn: '2026-09-01',
  },
  organization: {
    country: 'DE',
    sectors: [
      'bank',
      'data-centre',
      'online-service',
      'central-counterparty',
      'central-securities-depository',
      'trading-venue',
      'data-reporting-provider',
    ],
    regulatedAs: ['simplified-ict-risk-framework', 'threat-led-testing-entity', 'nis2-essential-entity'],
  },
  governance: {
    policyVersion: '2.0',
    policyApprovalLevel: 'board',
    policyNextReviewOn: '2027-01-01',
    policyCommunication: 'By mail',
    auditIntervalMonths: 12,
    trainingRecords: [{ id: 'all-2026', audiences: ['staff', 'management', 'board'] }],
    managementReviews: [
      {
        heldOn: '2026-10-01',
        by: 'Board',
        level: 'board',
        topics: [
          'previous-actions',
          'changes',
          'performance',
          'audits',
          'feedback',
          'resources',
          'impact-and-risk',
          'tests',
          'incidents',
          'improvement',
          'policy',
          'plan',
        ],
        inputs: ['All'],
        decisions: ['Go on'],
      },
    ],
  },
  sites: [
    { id: 'north', hazardZone: 'River north' },
    {
      id: 'south',
      hazardZone: 'Hills south',
      capacityPeople: 40,
      distances: [{ site: 'north', kilometres: 60 }],
    },
  ],
  suppliers: [
    { id: 'host', failureResponse: 'South goes on', crisisRole: 'Engineers on site' },
    {
      id: 'carrier',
      isCritical: true,
      exitPlan: 'Move to the other',
      exitPlanTestedOn: '2026-05-01',
      alternates: ['host'],
      failureResponse: 'The other line',
      crisisRole: 'A hot line',
      assurance: 'Joint exercise',
      lastAssuredOn: '2026-06-01',
    },
  ],
  people: [
    { id: 'kim', skills: ['Everything'] },
    { id: 'lee', skills: ['Everything'] },
  ],
  systems: [
    {
      id: 'messages',
      rto: 'PT1H',
      rpo: 'PT0S',
      isLegacy: false,
      risksAssessedOn: '2026-09-01',
      changedOn: '2026-03-01',
      lastSwitchoverOn: '2026-06-01',
      capacityPlan: 'Twice the peak',
    },
    {
      id: 'login',
      rto: 'PT1H',
      rpo: 'PT0S',
      isLegacy: false,
      changedOn: '2026-03-01',
      lastSwitchoverOn: '2026-06-01',
    },
    {
      id: 'cache',
      rto: 'PT1H',
      rpo: 'PT0S',
      isLegacy: true,
      risksAssessedOn: '2026-09-01',
      changedOn: '2026-03-01',
    },
    { id: 'deploy', isLegacy: false, changedOn: '2026-03-01', lastSwitchoverOn: '2026-06-01' },
  ],
  criticalProcesses: [
    {
      id: 'chat',
      isOutsourced: true,
      resources: [
        { kind: 'people', need: 'Five' },
        { kind: 'data', need: 'Messages' },
        { kind: 'buildings', need: 'A room' },
        { kind: 'equipment', need: 'Desks' },
        { kind: 'ict', need: 'Servers' },
        { kind: 'transport', need: 'A van' },
        { kind: 'finance', need: 'Cash' },
        { kind: 'partners', need: 'Carrier' },
      ],
    },
  ],
  impactAnalysis: {
    method: 'Interviews',
    reviewedOn: '2026-09-01',
    nextReviewOn: '2027-03-01',
  },
  risks: [{ id: 'fire', affects: ['north', 'messages'] }],
  strategies: [
    { id: 'two-sites', horizon: 'long-term' },
    {
      id: 'slow',
      name: 'Text only',
      elements: ['messages'],
      costKrw: 0,
      description: 'A part.',
      horizon: 'short-term',
      sharePercent: 30,
      isChosen: true,
      state: 'in-place',
    },
  ],
  response: {
    lifeSafety: 'People first',
    logPlace: 'Paper in the room',
    boardInformedWithin: 'PT4H',
    warningIntake: 'Round the clock',
    reviewedOn: '2026-09-01',
  },
  procedures: [
    {
      id: 'restart',
      aim: 'Back in an hour',
      trigger: 'Declared',
      endsWhen: 'A day without faults',
      exceptions: 'Power is back in minutes',
      place: 'Situation room',
      isAvailableOffline: true,
      successCriteria: ['All log in'],
      testedOn: '2026-06-01',
      elements: ['messages', 'login', 'cache', 'deploy', 'chat'],
      steps: [{ action: 'Go', check: 'It answers' }],
    },
    {
      id: 'contain',
      name: 'Contain',
      layer: 'network',
      phase: 'contain',
      team: 'command',
      aim: 'Nothing spreads',
      trigger: 'An attack',
      endsWhen: 'Clean',
      exceptions: 'None without the lead',
      place: 'Situation room',
      isAvailableOffline: true,
      successCriteria: ['Nothing spreads'],
      testedOn: '2026-06-01',
      elements: ['messages'],
      steps: [{ action: 'Cut it off', check: 'No traffic' }],
      progressReportEvery: 'PT30M',
    },
  ],
  scenarios: [
    {
      id: 'burnt',
      causes: [
        'fire',
        'premises-loss',
        'power-failure',
        'natural-disaster',
        'terror',
        'pandemic',
        'staff-shortage',
      ],
    },
    {
      id: 'hack',
      causes: [
        'cyber-attack',
        'insider-attack',
        'quality-drop',
        'supplier-failure',
        'hardware-failure',
        'network-failure',
        'political-instability',
      ],
      response: 'Cut it off and restore.',
      reviewedOn: '2026-09-01',
    },
  ],
  exercises: [
    {
      id: 'drill',
      covers: [
        'switchover',
        'switchback',
        'backup-restore',
        'alternate-site',
        'crisis-management',
        'crisis-communication',
        'end-to-end',
      ],
      involves: ['suppliers', 'members', 'customers', 'market-infrastructures', 'utilities', 'authorities'],
      isIndependentlyRun: true,
      measurements: [{ element: 'messages', duration: 'PT50M', dataLoss: 'PT0S' }],
      reportedToBoardOn: '2026-07-01',
    },
    {
      id: 'attack',
      name: 'Attack',
      kind: 'simulation',
      scenario: 'hack',
      heldOn: '2026-09-01',
      lead: 'lee',
      objectives: ['Nothing spreads'],
      covers: [
        'cyber-attack',
        'supplier-failure',
        'supplier-insolvency',
        'political-risk',
        'threat-led-penetration',
      ],
      involves: ['suppliers'],
      isWithSuppliers: true,
      isIndependentlyRun: true,
      result: 'Held',
      success: 'passed',
      reportedOn: '2026-09-10',
      reportedTo: 'Board',
      reportedToBoardOn: '2026-10-01',
      findings: [],
    },
  ],
  incidents: [
    {
      id: 'slow',
      isMajor: true,
      reviewedPoints: ['response-speed', 'forensics', 'escalation', 'communication'],
    },
  ],
  communications: [
    ...(
      [
        ['dora-first', 'eu1-30', 'first', 'classification', 'PT4H'],
        ['dora-update', 'eu1-30', 'update', 'previous-report', 'PT72H'],
        ['dora-closing', 'eu1-30', 'closing', 'previous-report', 'P28D'],
        ['nis2-first', 'eu3-15', 'first', 'detection', 'PT24H'],
        ['nis2-update', 'eu3-15', 'update', 'detection', 'PT72H'],
        ['nis2-closing', 'eu3-15', 'closing', 'previous-report', 'P28D'],
      ] as const
    ).map(
      ([id, requirement, stage, deadlineFrom, deadline]): Communication => ({
        ...MESSAGE,
        id,
        name: id,
        audience: 'authority',
        addresses: [requirement],
        stage,
        deadlineFrom,
        deadline,
        latestAfterDetection: 'PT24H',
      }),
    ),
    { ...MESSAGE, id: 'to-users', name: 'To users', audience: 'user', event: 'outage' },
    { ...MESSAGE, id: 'to-staff', name: 'To staff', audience: 'staff' },
    { ...MESSAGE, id: 'to-media', name: 'To the media', audience: 'media', spokesperson: 'kim' },
    {
      id: 'report',
      endsWhen: 'All is back',
      stage: 'first',
    },
  ],
  filings: [
    {
      id: 'tests-2026',
      name: 'Results of tests',
      kind: 'exercise-report',
      authority: 'Authority',
      filedOn: '2026-07-15',
      reference: 'T-1',
    },
  ],
  attestations: ['is1-05', 'is1-06', 'is1-22'].map((requirement) => ({
    requirement,
    by: 'kim',
    on: '2026-10-01',
    reference: 'Minutes 10',
  })),
  improvementMeasures: [{ id: 'change', origin: 'audit', cause: 'No trial before' }],
});

const COPIES: readonly Deployment[] = [
  { site: 'cage' },
  {
    site: 'south',
    role: 'standby',
    capacityPercent: 100,
    replication: { mode: 'synchronous' },
    activation: { duration: 'PT10M', measured: { duration: 'PT9M', on: '2026-06-01', scope: 'site' } },
  },
  {
    site: 'south',
    role: 'backup',
    isIsolated: true,
    isEncrypted: true,
    backupEvery: 'P1D',
    retentionDays: 90,
    contents: ['user-data', 'system-data', 'software', 'settings'],
    accessRestrictedTo: 'Two people',
    restoreTestedOn: '2026-10-23',
    integrityCheckedOn: '2026-10-23',
    replication: { mode: 'backup', lag: 'P1D' },
  },
];

const FINDINGS: readonly ExerciseFinding[] = [
  { text: 'Slow', priority: 1, dueOn: '2026-07-01', closedOn: '2026-06-30', verifiedOn: '2026-07-02' },
  { text: 'Late', priority: 2, dueOn: '2026-12-01' },
];

/** What takes the place of what the common plan says: lists whose entries have no ids cannot be laid over. */
export const europe: Exemplary = {
  ...laidOver,
  plan: () => {
    const plan = laidOver.plan();
    return {
      ...plan,
      systems: (plan.systems ?? []).map((each) =>
        each.id === 'messages' ? { ...each, deployments: [...COPIES] } : each,
      ),
      exercises: (plan.exercises ?? []).map((each) =>
        each.id === 'drill' ? { ...each, findings: [...FINDINGS] } : each,
      ),
      scenarios: (plan.scenarios ?? []).map((each) =>
        each.id === 'hack' ? { ...each, lost: [{ element: 'messages@cage', destroyed: true }] } : each,
      ),
      impactAnalysis: {
        ...plan.impactAnalysis,
        assessments: [
          {
            process: 'chat',
            ratings: [
              { category: 'money', after: 'PT1H', level: 3 },
              { category: 'money', after: 'PT4H', level: 4 },
            ],
            lossPerHourKrw: 300_000_000,
          },
        ],
      },
    };
  },
};
