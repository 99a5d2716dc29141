// The exemplary plan before the American rule books: a bank and broker-dealer with a hospital, of every standing at once.
import { type Exemplary, exemplary } from './overlay.ts';

const common = exemplary(
  ['us-nist-800-34', 'us-nist-800-53-cp', 'us-ffiec-bcm', 'us-finra-sec-cftc', 'us-hipaa-nfpa-fema'],
  {
    plan: {
      availability: 'Compliance sends the current version on the day of the request.',
      recordRetentionYears: 6,
      approvals: [{ role: 'Registered principal', person: 'kim', on: '2026-09-01' }],
    },
    organization: {
      country: 'US',
      sectors: ['bank', 'securities', 'hospital', 'public-body'],
      regulatedAs: [
        'broker-dealer',
        'sci-entity',
        'derivatives-clearing-organization',
        'systemically-important-clearing-organization',
        'derivatives-venue',
        'federal-agency',
        'hipaa-covered-entity',
        'hipaa-business-associate',
      ],
    },
    governance: {
      policyTopics: [
        'purpose',
        'scope',
        'roles',
        'commitment',
        'resources',
        'training',
        'exercises',
        'maintenance',
        'coordination',
        'compliance',
      ],
      policyNextReviewOn: '2027-01-01',
      auditIntervalMonths: 12,
      trainingIntervalMonths: 12,
      initialTrainingDays: 30,
      appointments: [
        {
          post: 'registered-principal',
          rank: 'executive',
          title: 'Principal',
          person: 'kim',
          deputy: 'lee',
          duties: ['Approves the plan'],
          appointedOn: '2026-01-05',
        },
        {
          post: 'continuity-manager',
          title: 'Continuity manager',
          person: 'lee',
          deputy: 'kim',
          duties: ['Keeps the plan'],
          appointedOn: '2026-01-05',
        },
        {
          post: 'emergency-contact',
          title: 'First contact',
          person: 'kim',
          appointedOn: '2026-01-05',
          authorityNotifiedOn: '2026-01-15',
        },
        {
          post: 'emergency-contact',
          title: 'Second contact',
          person: 'lee',
          appointedOn: '2026-01-05',
          authorityNotifiedOn: '2026-02-04',
        },
      ],
      trainingRecords: [
        {
          id: 'all-2026',
          audiences: ['staff', 'board', 'suppliers', 'emergency-teams'],
          form: 'simulation',
          contentReviewedOn: '2026-02-01',
        },
      ],
      managementReviews: [
        {
          heldOn: '2026-05-02',
          by: 'Board',
          level: 'board',
          topics: ['plan', 'tests', 'audits', 'impact-and-risk', 'resources', 'improvement'],
          inputs: ['Impact analysis', 'Drill'],
          decisions: ['A third site'],
        },
      ],
    },
    sites: [
      {
        id: 'north',
        address: '1 Main Street',
        hazardZone: 'Zone 1',
        emergencyAccess: 'By badge; by boat in a flood.',
        facility: {
          cableRoutes: [
            { name: 'East', carries: 'network', carrier: 'carrier', isSeparate: true },
            { name: 'West', carries: 'network', carrier: 'host', isSeparate: true },
          ],
        },
      },
      {
        id: 'south',
        address: '2 High Street',
        hazardZone: 'Zone 2',
        readiness: 'hot',
        alternateFor: ['north'],
        capacityPeople: 200,
        emergencyAccess: 'By badge; over the hills when the road is closed.',
        distances: [{ site: 'north', kilometres: 520 }],
        facility: {
          cableRoutes: [
            { name: 'East', carries: 'network', carrier: 'carrier', isSeparate: true },
            { name: 'West', carries: 'both', carrier: 'host', isSeparate: true },
          ],
          accessControl: 'Badges',
        },
      },
      {
        id: 'vault',
        name: 'Vault',
        hazardZone: 'Zone 3',
        emergencyAccess: 'Two key holders live nearby.',
        distances: [{ site: 'north', kilometres: 80 }],
        facility: { accessControl: 'Keys' },
      },
    ],
    suppliers: [
      { id: 'host', kind: 'data-centre', hasPriorityOfService: true, continuityPlanReviewedOn: '2026-06-01' },
      {
        id: 'carrier',
        kind: 'network',
        contact: '911',
        alternates: ['host'],
        agreedRecoveryTime: 'PT4H',
        agreedNotificationTime: 'PT1H',
        hasPriorityOfService: true,
        lastAssuredOn: '2026-05-01',
        continuityPlanReviewedOn: '2026-06-01',
      },
    ],
    people: [
      { id: 'kim', site: 'north', skills: ['Databases'], deputies: ['lee', 'park', 'choi'] },
      {
        id: 'lee',
        site: 'south',
        skills: ['Databases'],
        deputies: ['kim', 'park', 'choi'],
        contacts: [{ channel: 'phone', verifiedOn: '2026-11-01' }],
      },
      ...['park', 'choi'].map((id) => ({
        id,
        name: id,
        site: 'south',
        deputies: ['kim'],
        contacts: [{ channel: 'phone', verifiedOn: '2026-11-01' }],
      })),
    ],
    documents: [
      { id: 'crisis-plan', name: 'Crisis plan', kind: 'plan' },
      { id: 'network-diagram', name: 'Network', kind: 'diagram' },
    ],
    systems: [
      {
        id: 'messages',
        securityImpactLevel: 'high',
        dataKinds: ['health', 'financial'],
        capacityPlan: 'The south carries all.',
        transactionRecovery: 'Journals are replayed.',
        safeMode: 'Reading only while the login is down.',
        requires: ['login', 'carrier', { anyOf: ['cache', 'login'] }],
        deployments: [
          { site: 'south', role: 'standby', replication: { mode: 'synchronous', lag: 'PT0S' } },
          {
            site: 'vault',
            role: 'backup',
            isIsolated: true,
            isEncrypted: true,
            restoreTestedOn: '2026-10-23',
            integrityCheckedOn: '2026-10-23',
            backupEvery: 'PT24H',
            contents: ['user-data', 'system-data', 'documentation', 'software'],
          },
        ],
      },
      { id: 'login', holdsData: false, securityImpactLevel: 'moderate', owner: 'kim', rto: 'PT1H' },
      { id: 'cache', securityImpactLevel: 'low', owner: 'kim', rto: 'PT1H' },
      { id: 'deploy', securityImpactLevel: 'low', owner: 'kim', rto: 'PT1H' },
    ],
    criticalProcesses: [
      {
        id: 'chat',
        resources: [
          { kind: 'people', need: 'Five' },
          { kind: 'ict', need: 'Servers' },
        ],
      },
    ],
    procedures: [
      { id: 'look', name: 'Look', phase: 'assess', team: 'command', steps: [{ action: 'Look' }] },
      { id: 'close', name: 'Close', phase: 'contain', team: 'command', steps: [{ action: 'Close' }] },
      { id: 'restart', elements: ['messages', 'login', 'cache', 'deploy'] },
      ...(
        [
          'emergency-access',
          'devolution',
          'financial-assessment',
          'operational-assessment',
          'counterparty-impact',
          'customer-assets',
          'regulatory-reporting',
        ] as const
      ).map((purpose) => ({
        id: purpose,
        name: purpose,
        purpose,
        team: 'command',
        steps: [{ action: 'As written' }],
      })),
      {
        id: 'by-hand',
        name: 'By hand',
        purpose: 'emergency-operation',
        team: 'command',
        steps: [{ action: 'Write it down' }],
      },
    ],
    communications: [
      {
        id: 'staff',
        name: 'To staff',
        audience: 'staff',
        message: 'Stay at home.',
        channel: 'phone',
        alternateChannel: 'mail',
        owner: 'kim',
      },
      {
        id: 'sci-event',
        name: 'SCI event',
        audience: 'authority',
        event: 'operational-incident',
        stage: 'first',
        recipient: 'Commission',
        trigger: 'An SCI event',
        deadline: 'PT1H',
        deadlineFrom: 'detection',
        addresses: ['us4-18'],
        channel: 'phone',
        owner: 'kim',
      },
      {
        id: 'sci-form',
        name: 'SCI event in writing',
        audience: 'authority',
        event: 'operational-incident',
        stage: 'update',
        recipient: 'Commission',
        trigger: 'An SCI event',
        deadline: 'PT24H',
        deadlineFrom: 'detection',
        addresses: ['us4-18'],
        template: 'Form SCI',
        channel: 'mail',
        owner: 'kim',
      },
      {
        id: 'disclosure',
        name: 'Disclosure',
        audience: 'user',
        channel: 'mail',
        alternateChannel: 'phone',
        owner: 'kim',
        message: 'What we do when we are down.',
        availableBy: ['account-opening', 'website', 'on-request'],
      },
    ],
    returnToNormal: {
      tasks: ['validate-data', 'validate-function', 'declare-end', 'clean-up', 'back-up', 'document'],
    },
    exercises: [
      {
        id: 'drill',
        scope: 'organisation',
        involves: ['suppliers', 'members', 'related-plans', 'internal-audit'],
        isIndustryWide: true,
        isLive: true,
        isFullBusinessDay: true,
        isWithReturn: true,
        covers: ['switchover', 'alternate-site'],
      },
    ],
    strategies: [
      {
        id: 'two-sites',
        name: 'Two sites',
        isChosen: true,
        state: 'in-place',
        costKrw: 10,
        secures: [
          'people',
          'data',
          'buildings',
          'equipment',
          'ict',
          'finance',
          'partners',
          'power',
          'telecommunications',
        ],
      },
    ],
    filings: [
      {
        id: 'contacts-2026',
        name: 'Contacts confirmed',
        kind: 'emergency-contacts',
        authority: 'FINRA',
        filedOn: '2026-01-20',
        reference: 'C-1',
      },
    ],
    agreements: [
      { id: 'a3', name: 'Links', kind: 'interconnection', counterpart: 'Carrier', testedOn: '2026-05-01' },
    ],
    vitalRecords: [
      { id: 'ledger', name: 'Ledger', owner: 'kim', copies: ['South'], media: ['paper', 'electronic'] },
    ],
    exclusions: [{ requirement: 'us2-07', reason: 'Withdrawn', approvedBy: 'kim', on: '2026-01-01' }],
  },
);

/** What the common plan's exercise left open is closed here. */
export const unitedStates: Exemplary = {
  regimes: common.regimes,
  plan: () => {
    const plan = common.plan();
    for (const person of plan.people ?? []) {
      for (const contact of person.contacts ?? []) contact.verifiedOn ??= '2026-11-01';
    }
    for (const system of plan.systems ?? []) {
      for (const copy of system.deployments ?? []) {
        if (copy.role === 'backup') copy.accessRestrictedTo ??= 'Two people';
      }
      if (system.requires === undefined) continue;
      system.requires = system.requires.map((need) =>
        need === 'carrier' ? { anyOf: ['carrier', 'host'] } : need,
      );
    }
    for (const exercise of plan.exercises ?? []) {
      for (const finding of exercise.findings ?? []) finding.closedOn ??= '2026-10-30';
    }
    return plan;
  },
};
