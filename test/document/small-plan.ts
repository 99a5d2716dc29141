// A small plan in both languages: a clinic with two sites, where every section has something to say and something to lack.
import type { Plan } from '../../src/plan/plan.generated.ts';

const t = (en: string, ko: string) => ({ en, ko });

export const smallPlan: Plan = {
  plan: {
    id: 'riverside',
    title: t('Riverside Clinic continuity plan', '강변의원 업무연속성계획'),
    version: '2.0',
    locale: 'en',
    documentNumber: 'BCP-7',
    classification: t('Confidential', '대외비'),
    status: 'draft',
    effectiveOn: '2026-01-15',
    nextReviewOn: '2026-09-30',
    owner: 'mina',
    purpose: t(
      'Patients are treated even when the systems are not there.\n\nStaff know what to do.',
      '시스템이 멈춰도 환자를 진료한다.\n\n직원은 할 일을 안다.',
    ),
    scope: t('The clinic and its pharmacy.', '의원과 약국.'),
    objectives: [t('No patient comes to harm.', '환자에게 해가 없다.')],
    activationCriteria: [t('Records cannot be read for 30 minutes.', '기록을 30분 동안 볼 수 없을 때')],
    approvals: [
      { role: t('Prepared', '작성'), person: 'mina', on: '2026-01-10' },
      { role: t('Approved', '승인'), person: 'joon' },
    ],
    revisions: [{ version: '2.0', on: '2026-01-10', summary: t('Second site added.', '제2 장소 추가') }],
  },
  organization: {
    name: t('Riverside Clinic', '강변의원'),
    sectors: ['hospital'],
    figures: { year: 2025, employees: 48, annualRevenueKrw: 8_200_500_000 },
  },
  governance: {
    policy: t('Care comes first. We rehearse every year.', '진료가 먼저다. 해마다 훈련한다.'),
    policyApprovedBy: t('Board', '이사회'),
    policyApprovedOn: '2026-01-05',
    appointments: [
      {
        post: 'continuity-manager',
        person: 'mina',
        deputy: 'joon',
        duties: [t('Keeps the plan', '계획 관리')],
      },
    ],
  },
  sites: [
    {
      id: 'main',
      name: t('Main building', '본관'),
      kind: 'building',
      isMain: true,
      operator: 'landlord',
      facility: {
        upsPaths: 1,
        upsMinutes: 10,
        generatorHours: 8,
        fireDetection: ['smoke'],
        hasSectionalPowerCutOff: false,
      },
    },
    { id: 'annexe', name: t('Annexe', '별관'), kind: 'building' },
    { id: 'server-room', name: t('Server room', '전산실'), kind: 'room', partOf: 'main' },
  ],
  suppliers: [
    {
      id: 'landlord',
      name: t('Landlord', '건물주'),
      service: t('Power', '전력'),
      contact: '02-0000-0001',
      agreedNotificationTime: 'PT15M',
      contract: 'L-1',
      contractEndsOn: '2026-06-30',
    },
  ],
  channels: [{ id: 'phone', name: t('Phone', '전화'), kind: 'mobile', contactTime: 'PT3M' }],
  people: [
    {
      id: 'mina',
      name: t('Mina Park', '박미나'),
      post: t('Manager', '행정실장'),
      contacts: [{ channel: 'phone', address: '010-0000-0001', verifiedOn: '2026-10-01' }],
    },
    { id: 'joon', name: t('Joon Lee', '이준'), post: t('Director', '원장'), deputies: ['mina'] },
  ],
  teams: [
    {
      id: 'command',
      name: t('Command', '총괄팀'),
      function: 'command',
      lead: 'joon',
      deputies: ['mina'],
      minimum: 1,
      duties: [t('Decide.', '결정한다.'), t('Inform staff.', '직원에게 알린다.')],
      authority: [t('Buy what is needed', '필요한 물품 구매')],
      situationRoom: 'annexe',
      normalTeam: t('Management', '경영진'),
    },
  ],
  contactTrees: [
    { id: 'tree', name: t('Call tree', '비상연락망'), root: 'joon', calls: [{ from: 'joon', to: 'mina' }] },
  ],
  systems: [
    {
      id: 'records-db',
      name: t('Records database', '진료기록 데이터베이스'),
      layer: 'data',
      owner: 'mina',
      rto: 'PT4H',
      holdsData: true,
      claimedRedundancy: 'data',
      deployments: [
        { site: 'server-room', role: 'active', capacityPercent: 100 },
        {
          site: 'annexe',
          role: 'backup',
          replication: { mode: 'backup', lag: 'P1D' },
          restoreTestedOn: '2026-03-01',
          activation: { mode: 'manual', duration: 'PT3H' },
        },
      ],
    },
    {
      id: 'records',
      name: t('Patient records', '전자의무기록'),
      layer: 'service',
      rto: 'PT2H',
      requires: ['records-db'],
      minimumCapacityPercent: 50,
      deployments: [
        { site: 'server-room', role: 'active' },
        {
          site: 'annexe',
          role: 'standby',
          capacityPercent: 40,
          activation: {
            mode: 'manual',
            duration: 'PT30M',
            measured: { duration: 'PT45M', on: '2026-05-02', scope: 'site' },
          },
        },
      ],
    },
    {
      id: 'admin-tool',
      name: t('Administration tool', '관리도구'),
      layer: 'operations-tools',
      isRecoveryTool: true,
      deployments: [{ site: 'server-room' }],
    },
  ],
  criticalProcesses: [
    {
      id: 'treatment',
      name: t('Treatment', '진료'),
      description: t('Patients are seen and treated.', '환자를 진료한다.'),
      owner: 'joon',
      isCore: true,
      rto: 'PT1H',
      mtpd: 'PT8H',
      rpo: 'PT15M',
      mbco: { percent: 40, description: t('Emergencies only', '응급 환자만') },
      requires: ['records'],
      workaround: { description: t('Paper forms', '종이 서식'), sustainableFor: 'PT12H' },
      vitalRecords: ['charts'],
    },
    { id: 'billing', name: t('Billing', '수납'), rto: 'P3D', mtpd: 'P2D' },
  ],
  impactAnalysis: {
    method: t('Interviews.', '면담.'),
    on: '2026-01-08',
    categories: [
      { id: 'patients', name: t('Patients', '환자') },
      { id: 'money', name: t('Money', '재무') },
    ],
    levels: [
      { level: 1, name: t('slight', '경미') },
      { level: 2, name: t('severe', '심각') },
    ],
    intolerableFromLevel: 2,
    assessments: [
      {
        process: 'treatment',
        lossPerHourKrw: 1_500_000,
        ratings: [
          { category: 'patients', after: 'PT1H', level: 1 },
          { category: 'patients', after: 'PT8H', level: 2 },
          { category: 'money', after: 'PT8H', level: 1 },
        ],
      },
    ],
  },
  recoveryPriorities: [{ tier: 1, elements: ['treatment', 'records'], mayStayDownFor: 'PT1H' }],
  risks: [
    {
      id: 'flood',
      name: t('Flood', '침수'),
      hazard: 'flood',
      isControllable: false,
      likelihood: 2,
      impact: 4,
      affects: ['main'],
      owner: 'mina',
    },
    {
      id: 'virus',
      name: t('Ransomware', '랜섬웨어'),
      hazard: 'cyber-attack',
      isControllable: true,
      likelihood: 3,
      impact: 4,
      treatment: t('Backups', '백업'),
    },
  ],
  strategies: [
    {
      id: 'annexe-site',
      name: t('Work in the annexe', '별관 진료'),
      elements: ['treatment'],
      sharePercent: 40,
      timeToImplement: 'PT1H',
      longestUse: 'P14D',
      costKrw: 30_000_000,
    },
  ],
  response: {
    detection: 'PT5M',
    decision: 'PT30M',
    declarers: ['joon'],
    severityLevels: [
      {
        name: t('Serious', '심각'),
        criteria: t('Main building lost', '본관 상실'),
        nationalAlert: 'serious',
      },
    ],
  },
  procedures: [
    {
      id: 'restore',
      name: t('Restore the records', '기록 복원'),
      layer: 'data',
      phase: 'recover',
      team: 'command',
      elements: ['records-db'],
      progressReportEvery: 'PT30M',
      steps: [
        { action: t('Fetch the backup.', '백업본을 가져온다.'), by: 'mina', duration: 'PT30M' },
        { action: t('Restore it.', '복원한다.'), by: 'command' },
      ],
      reviewedOn: '2026-02-10',
    },
  ],
  scenarios: [
    {
      id: 'main-fire',
      name: t('Fire in the main building', '본관 화재'),
      description: t('The main building burns down.', '본관이 전소한다.'),
      lost: [{ element: 'main', destroyed: true }],
    },
    {
      id: 'outage',
      name: t('Records outage', '기록 시스템 장애'),
      lost: [{ element: 'records@server-room', for: 'PT6H' }],
    },
  ],
  communications: [
    {
      id: 'authority',
      name: t('Report to the ministry', '보건복지부 보고'),
      audience: 'authority',
      recipient: t('Ministry', '보건복지부'),
      trigger: t('Loss of records', '기록 상실'),
      deadline: 'PT1H',
      channel: 'phone',
      owner: 'mina',
      approver: 'joon',
      message: t(
        'Records have been lost since ____. We treat emergencies.',
        '____부터 기록을 볼 수 없습니다. 응급 환자를 진료합니다.',
      ),
      contents: ['status', 'recovery-plan'],
      regulation: t('Medical Service Act', '의료법').ko,
    },
  ],
  compensation: {
    principles: [t('Fees are returned.', '진료비를 돌려준다.')],
    coversFreeServices: true,
    noticeDays: 14,
  },
  securityMeasures: [
    { id: 'accounts', name: t('Emergency accounts', '비상 계정'), owner: 'mina', phase: 'outage' },
  ],
  returnToNormal: {
    criteria: [t('All records are readable.', '기록을 모두 볼 수 있다.')],
    integrityChecks: [
      { element: 'records-db', check: t('Count the charts.', '기록의 수를 센다.'), owner: 'mina' },
    ],
  },
  exercises: [
    {
      id: 'drill',
      name: t('Outage drill', '장애 훈련'),
      kind: 'partial-switchover',
      scenario: 'outage',
      scope: 'component',
      heldOn: '2026-05-02',
      lead: 'mina',
      result: t('45 minutes', '45분'),
      measurements: [{ element: 'records', duration: 'PT45M' }],
      findings: [{ text: t('Print more forms.', '서식을 더 인쇄한다.'), owner: 'mina', dueOn: '2026-06-30' }],
    },
    {
      id: 'fire-drill',
      name: t('Fire drill', '화재 훈련'),
      kind: 'tabletop',
      scenario: 'main-fire',
      plannedOn: '2026-12-01',
    },
  ],
  improvementMeasures: [
    {
      id: 'capacity',
      name: t('Larger standby', '대기 용량 확대'),
      elements: ['records'],
      owner: 'mina',
      costKrw: 12_000_000,
      dueOn: '2026-10-01',
      state: 'in-progress',
    },
    { id: 'forms', name: t('Paper forms', '종이 서식'), state: 'done', doneOn: '2026-02-01' },
  ],
  acceptedRisks: [
    {
      finding: 'process-without-owner',
      element: 'billing',
      reason: t('Being filled', '채용 중'),
      by: 'joon',
      until: '2026-12-31',
    },
  ],
  filings: [
    {
      id: 'report',
      name: t('Yearly report', '연간 보고'),
      authority: t('Ministry', '보건복지부'),
      coversYear: 2025,
      dueOn: '2026-03-31',
      filedOn: '2026-03-30',
      reference: 'R-1',
    },
  ],
  inspections: [
    {
      id: 'visit',
      name: t('Visit', '현장 점검'),
      heldOn: '2026-04-01',
      orders: [
        { text: t('Label the exits.', '출구를 표시할 것'), dueOn: '2026-05-01', closedOn: '2026-04-20' },
      ],
    },
  ],
  vitalRecords: [
    {
      id: 'charts',
      name: t('Charts', '진료기록부'),
      system: 'records-db',
      copies: [t('Annexe', '별관')],
      retentionYears: 10,
    },
  ],
  glossary: [{ term: 'RTO', meaning: t('When it is to be back', '재개 목표 시간') }],
  agreements: [
    {
      id: 'neighbour',
      name: t('Rooms next door', '이웃 의원 공간 협정'),
      kind: 'facility-sharing',
      counterpart: t('Hill Clinic', '언덕의원'),
    },
    { id: 'tents', name: t('Tents', '천막 대여 약정'), kind: 'supplies', validUntil: '2026-10-31' },
  ],
};
