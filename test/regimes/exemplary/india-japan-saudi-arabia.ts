// The exemplary plans before the rule books of India, Japan and Saudi Arabia.
import type { Plan } from '../../../src/plan/plan.generated.ts';
import { type Exemplary, exemplary } from './overlay.ts';

/** What all three ask for. */
const CHANGES = {
  plan: {
    recordRetentionYears: 8,
    approvals: [{ role: 'Board', person: 'kim', on: '2026-01-01', level: 'board' }],
  },
  risks: (['earthquake', 'flood', 'pandemic', 'cyber-attack'] as const).map((hazard) => ({
    id: `risk-${hazard}`,
    name: hazard,
    hazard,
    affects: ['messages'],
    reviewedOn: '2026-09-01',
    likelihood: 2,
    impact: 4,
    treatment: 'Prepared for',
    owner: 'kim',
  })),
  governance: {
    committee: { mandateLevel: 'board', members: ['kim', 'lee'] },
    policyTopics: ['scenarios', 'procedures', 'escalation', 'communication', 'records'],
    policyApprovalLevel: 'board',
    policyCommunication: 'On the intranet',
    trainingIntervalMonths: 12,
    appointments: [
      { post: 'continuity-manager', title: 'Continuity manager', person: 'lee' },
      { post: 'chief-risk-officer', title: 'Risk', person: 'kim' },
      { post: 'chief-information-officer', title: 'IT', person: 'kim' },
      { post: 'chief-operating-officer', title: 'Operations', person: 'lee' },
      { post: 'information-security-officer', title: 'Security', person: 'lee' },
    ],
    trainingRecords: [{ id: 'all-2026', audiences: ['staff'] }],
    managementReviews: [
      { heldOn: '2026-05-02', by: 'Committee', level: 'board-committee', topics: ['plan', 'tests'] },
      { heldOn: '2026-05-09', by: 'Board', level: 'board', topics: ['policy'] },
    ],
  },
  sites: [
    {
      id: 'south',
      distances: [{ site: 'north', kilometres: 520 }],
      hazardZone: 'Zone 2',
      seismicZone: 'Zone III',
    },
    { id: 'north', hazardZone: 'Zone 1', seismicZone: 'Zone IV' },
    { id: 'near', name: 'Near', kind: 'near-site' },
    { id: 'vault', name: 'Vault', kind: 'other' },
  ],
  teams: [{ id: 'command', roles: ['crisis-management'] }],
  people: [
    { id: 'kim', site: 'north', skills: ['Databases'] },
    { id: 'lee', site: 'south', skills: ['Databases'] },
  ],
  systems: [
    {
      id: 'messages',
      deployments: [
        { site: 'near', role: 'standby', replication: { mode: 'synchronous', lag: 'PT0S' } },
        {
          site: 'vault',
          role: 'backup',
          isIsolated: true,
          isEncrypted: true,
          restoreTestedOn: '2026-10-23',
        },
      ],
    },
    {
      id: 'login',
      rto: 'PT45M',
      rpo: 'PT0S',
      deployments: [{ site: 'near', role: 'standby', replication: { mode: 'synchronous', lag: 'PT0S' } }],
    },
    {
      id: 'cache',
      rto: 'PT45M',
      rpo: 'PT0S',
      deployments: [{ site: 'near', role: 'standby', replication: { mode: 'synchronous', lag: 'PT0S' } }],
    },
  ],
  criticalProcesses: [
    {
      id: 'chat',
      rto: 'PT45M',
      rpo: 'PT15M',
      reviewedOn: '2026-09-01',
      dependenciesReviewedOn: '2026-09-01',
      resources: [{ kind: 'people', need: 'Two operators' }],
      disruptionTolerances: [{ protects: 'customers', maximumDisruption: 'PT8H', approvedOn: '2026-03-01' }],
    },
  ],
  procedures: [
    { id: 'look', name: 'Look', phase: 'assess', team: 'command', steps: [{ action: 'Look' }] },
    ...(['media-statements', 'cyber-response', 'configuration-parity'] as const).map((purpose) => ({
      id: purpose,
      name: purpose,
      purpose,
      team: 'command',
      steps: [{ action: 'As written' }],
    })),
  ],
  communications: [
    {
      id: 'first',
      name: 'First notice',
      audience: 'authority',
      event: 'operational-incident',
      stage: 'first',
      recipient: 'SAMA',
      trigger: 'An incident',
      deadline: 'PT30M',
      deadlineFrom: 'detection',
      addresses: ['sa-11'],
      channel: 'phone',
      owner: 'kim',
      message: 'We are down.',
    },
    {
      id: 'closing',
      name: 'Post-incident report',
      audience: 'authority',
      event: 'operational-incident',
      stage: 'closing',
      addresses: ['sa-11'],
      channel: 'mail',
      owner: 'kim',
      message: 'What happened.',
    },
    {
      id: 'to-media',
      name: 'To the media',
      audience: 'media',
      channel: 'mail',
      owner: 'kim',
      message: 'We are down.',
    },
  ],
  exercises: [
    {
      id: 'drill',
      involves: ['internal-audit'],
      isLive: true,
      isAnnounced: false,
      isFullBusinessDay: true,
      runFor: 'P2D',
      reportedToBoardOn: '2026-06-20',
      reportedToAuthorityOn: '2026-06-20',
      retestOn: '2026-08-15',
    },
    {
      id: 'winter',
      name: 'Winter drill',
      kind: 'full-switchover',
      scope: 'site',
      scenario: 'burnt',
      heldOn: '2026-02-01',
      result: 'Good',
      success: 'passed',
      findings: [{ text: 'Slow', closedOn: '2026-02-10' }],
      isLive: true,
      isAnnounced: false,
      isFullBusinessDay: true,
      runFor: 'P2D',
      reportedOn: '2026-02-10',
      reportedTo: 'Central bank',
      reportedToBoardOn: '2026-02-12',
      reportedToAuthorityOn: '2026-02-12',
    },
    {
      id: 'spring',
      name: 'Spring drill',
      kind: 'full-switchover',
      scope: 'site',
      scenario: 'burnt',
      heldOn: '2026-04-15',
      result: 'Good',
      success: 'passed',
      findings: [],
      isFullBusinessDay: true,
      reportedOn: '2026-04-25',
      reportedTo: 'Central bank',
      reportedToBoardOn: '2026-04-28',
      reportedToAuthorityOn: '2026-04-28',
    },
    {
      id: 'autumn',
      name: 'Autumn drill',
      kind: 'full-switchover',
      scope: 'site',
      scenario: 'burnt',
      heldOn: '2026-10-01',
      result: 'Good',
      success: 'passed',
      findings: [{ text: 'Slow', closedOn: '2026-10-10' }],
      isLive: true,
      isAnnounced: false,
      isFullBusinessDay: true,
      runFor: 'P2D',
      reportedOn: '2026-10-10',
      reportedTo: 'Central bank',
      reportedToBoardOn: '2026-10-12',
      reportedToAuthorityOn: '2026-10-12',
      retestOn: '2026-11-30',
    },
  ],
  filings: [
    {
      id: 'site',
      name: 'Site',
      kind: 'site-approval',
      sites: ['north', 'south', 'near'],
      authority: 'Central bank',
      reference: 'S-1',
      filedOn: '2025-03-01',
    },
    {
      id: 'tests-2027',
      name: 'Tests of 2027',
      kind: 'test-programme',
      authority: 'Central bank',
      coversYear: 2027,
      filedOn: '2026-11-01',
      reference: 'T-1',
    },
    {
      id: 'actions-1',
      name: 'Actions',
      kind: 'action-plan',
      triggeredOn: '2026-06-01',
      filedOn: '2026-08-01',
      reference: 'A-1',
    },
    {
      id: 'actions-0',
      name: 'Actions',
      kind: 'action-plan',
      triggeredOn: '2026-02-01',
      filedOn: '2026-04-01',
      reference: 'A-0',
    },
    {
      id: 'actions-spring',
      name: 'Actions',
      kind: 'action-plan',
      triggeredOn: '2026-04-15',
      filedOn: '2026-06-01',
      reference: 'A-S',
    },
    {
      id: 'actions-2',
      name: 'Actions',
      kind: 'action-plan',
      triggeredOn: '2026-10-01',
      filedOn: '2026-11-10',
      reference: 'A-2',
    },
  ],
} satisfies Parameters<typeof exemplary>[1];

/** What the common plan's exercise left open is closed here. */
const closed = (common: Exemplary): Exemplary => ({
  regimes: common.regimes,
  plan: (): Plan => {
    const plan = common.plan();
    for (const exercise of plan.exercises ?? []) {
      for (const finding of exercise.findings ?? []) finding.closedOn ??= '2026-10-30';
    }
    return plan;
  },
});

const before = (
  country: string,
  regimes: readonly string[],
  organization: Pick<Plan['organization'], 'sectors' | 'regulatedAs'>,
): Exemplary => closed(exemplary(regimes, { ...CHANGES, organization: { country, ...organization } }));

export const indiaJapanSaudiArabia: readonly Exemplary[] = [
  before('IN', ['in-sebi-rbi'], {
    sectors: ['bank', 'securities'],
    regulatedAs: ['market-infrastructure-institution'],
  }),
  before('JP', ['jp-continuity-guidelines'], { sectors: ['bank'] }),
  before('SA', ['sa-sama-bcm'], { sectors: ['bank', 'payment'] }),
];
