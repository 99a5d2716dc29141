// Explanations of findings about what comes back too late or not at all, for `holdfast explain`.
import { type Explanation, explanation, inFile } from '../diagnostics/explanation.ts';
import { MAIN, MAIN_AND_SECOND, MAIN_LOST, paymentsOn, TAKES_OVER } from './example-parts.ts';
import type { RECOVERY_FINDINGS } from './recovery-findings.ts';

const MAIN_LOST_FOR_A_WEEK = MAIN_LOST.replace('element: main', 'element: main, for: P7D');
const inWeek = (fields: string): string => `${MAIN_AND_SECOND}${paymentsOn(fields)}${MAIN_LOST_FOR_A_WEEK}`;
const taken = (fields: string): string =>
  `${MAIN_AND_SECOND}${paymentsOn(fields, TAKES_OVER)}${MAIN_LOST_FOR_A_WEEK}`;
const copying = (lag: string): string =>
  `${MAIN_AND_SECOND}${paymentsOn(
    'rpo: PT1M',
    `{ site: second, role: standby, replication: { mode: asynchronous, lag: ${lag} }, activation: { duration: PT5M } }`,
  )}    holdsData: true\n${MAIN_LOST}`;

/** Two systems; at the second site each is started by way of `needs`, as they stand between brackets. */
const startedBy = (console: string, login: string): string =>
  ['console', 'login']
    .map(
      (id, index) => `  - id: ${id}
    name: ${id === 'login' ? 'Login' : 'Operations console'}
    deployments:
      - { site: main }
      - { site: second, role: standby, activation: { duration: PT20M, requires: [${index === 0 ? console : login}] } }
`,
    )
    .join('');
const deadlock = (login: string): string =>
  `${MAIN_AND_SECOND}criticalProcesses:
  - { id: pay, name: Payments, requires: [login] }
systems:
${startedBy('login', login)}${MAIN_LOST}`;
const circle = (login: string): string => `${MAIN}systems:
  - id: console
    name: Operations console
    deployments: [{ site: main, activation: { requires: [login] } }]
  - id: login
    name: Login
    deployments: [{ site: main, activation: { requires: [${login}] } }]
`;

/** A stand-in that cannot be started without `needed`, which is described by `fields` and stands in `sites`. */
const startsWith = (needed: string, fields: string, ...sites: readonly string[]): string =>
  `${MAIN_AND_SECOND}${paymentsOn(
    '',
    `{ site: second, role: standby, activation: { duration: PT20M, requires: [${needed}] } }`,
  )}  - id: ${needed}
    ${fields}
    deployments: [${sites.map((site) => `{ site: ${site} }`).join(', ')}]
${MAIN_LOST}`;

/** A standby that a team starts, which Anna leads, with these deputies. */
const heldBy = (deputies: string): string =>
  `${MAIN_AND_SECOND}people: [{ id: anna, name: Anna }, { id: ben, name: Ben }]
response: { declarers: [anna, ben] }
teams: [{ id: data-team, name: Database team, lead: anna, deputies: ${deputies}, members: [ben] }]
${paymentsOn('rto: PT2H', '{ site: second, role: standby, activation: { duration: PT30M, team: data-team } }')}${MAIN_LOST}`;

const twoBy = (concurrentRecoveries: number): string => `${MAIN_AND_SECOND}people:
  - { id: kim, name: Kim }
teams:
  - { id: ops, name: Operations, lead: kim, concurrentRecoveries: ${concurrentRecoveries} }
criticalProcesses:
  - { id: pay, name: Payments, requires: [app, db] }
systems:
${['app', 'db']
  .map(
    (id) => `  - id: ${id}
    name: ${id === 'app' ? 'Application' : 'Database'}
    deployments:
      - { site: main }
      - { site: second, role: standby, activation: { duration: PT2H, team: ops } }
`,
  )
  .join('')}${MAIN_LOST}`;

export const RECOVERY_EXPLANATIONS: Readonly<Record<keyof typeof RECOVERY_FINDINGS, Explanation>> = {
  'recovery-never': explanation(
    [
      'In a scenario of the plan a critical process does not come back at all.',
      '시나리오에서 핵심업무가 전혀 복구되지 않습니다.',
    ],
    [
      'Nothing in the plan leads from the loss to the recovery: a copy, a tool, a person or an alert is missing on the way.',
      '상실에서 복구까지 이어지는 길이 계획에 없습니다. 도중에 배치, 도구, 인력, 연락 가운데 무언가가 빠져 있습니다.',
    ],
    [
      'Read what it comes down to, and provide for that in a way that needs nothing of what the scenario takes; where the loss ends by itself, say when ("for").',
      '근본 원인을 확인하고, 시나리오에서 잃는 것 없이도 되도록 보완하십시오. 상실이 저절로 끝나면 그 기간을 적으십시오("for").',
    ],
    inFile(
      'plan-parts.yaml',
      `${MAIN}${paymentsOn('')}${MAIN_LOST}`,
      `${MAIN_AND_SECOND}${paymentsOn('', TAKES_OVER)}${MAIN_LOST}`,
    ),
  ),
  'recovery-beyond-mtpd': explanation(
    [
      'In a scenario a critical process comes back later than its MTPD.',
      '시나리오에서 핵심업무가 최대허용중단시간을 넘겨 복구됩니다.',
    ],
    [
      "By the plan's own analysis the damage is then intolerable. The recovery is worked out from the copies, tools, people and calls of the plan.",
      '계획의 분석에 따르면 그때의 피해는 감당할 수 없습니다. 복구 시점은 계획에 적힌 배치, 도구, 인력, 연락에서 계산한 것입니다.',
    ],
    [
      'Shorten the chain that the time rests on: holdfast simulate shows it step by step.',
      '복구 시간을 이루는 단계를 줄이십시오. holdfast simulate 로 단계를 하나씩 볼 수 있습니다.',
    ],
    inFile('plan-parts.yaml', inWeek('mtpd: P1D'), taken('mtpd: P1D')),
  ),
  'recovery-late': explanation(
    [
      'In a scenario a critical process comes back within its MTPD, but later than its RTO.',
      '시나리오에서 핵심업무가 최대허용중단시간 안에는 복구되나 목표복구시간을 넘깁니다.',
    ],
    [
      'The target was promised to users, partners or an authority, and the plan as written does not keep it.',
      '이용자, 협력사, 감독기관에 약속한 목표를 지금의 계획으로는 지키지 못합니다.',
    ],
    [
      'Shorten the chain that the time rests on, or set an RTO that can be kept.',
      '복구 시간을 이루는 단계를 줄이거나, 지킬 수 있는 목표복구시간으로 고치십시오.',
    ],
    inFile('plan-parts.yaml', inWeek('rto: P1D, mtpd: P14D'), taken('rto: P1D, mtpd: P14D')),
  ),
  'rpo-missed': explanation(
    [
      'In a scenario a critical process loses more data than its RPO allows.',
      '시나리오에서 핵심업무가 목표복구시점보다 많은 데이터를 잃습니다.',
    ],
    [
      'The copy that survives is older than what users and records can bear to lose.',
      '남는 사본이 잃어도 되는 범위보다 오래된 것입니다.',
    ],
    [
      'Copy the data more often, and to where the scenario does not reach; or correct the RPO with its reason.',
      '시나리오의 영향이 미치지 않는 곳으로 더 자주 복제하거나, 근거와 함께 목표복구시점을 고치십시오.',
    ],
    inFile('systems.yaml', copying('PT1H'), copying('PT30S')),
  ),
  'recovery-deadlock': explanation(
    [
      'In a scenario several things are down of which each can only be started after another one.',
      '시나리오에서 함께 멈춘 것들이 서로가 먼저 살아나야 시작할 수 있습니다.',
    ],
    [
      'None of them can be the first, and everything that needs them waits for ever.',
      '어느 것도 먼저 시작할 수 없어, 이를 필요로 하는 모든 것이 끝없이 기다립니다.',
    ],
    [
      'Give one of them a start that needs none of the others, such as an emergency account.',
      '어느 하나를 나머지 없이도 시작할 수 있게 하십시오(예: 비상 계정).',
    ],
    inFile('systems.yaml', deadlock('console'), deadlock('')),
  ),
  'circular-dependency': explanation(
    ['Several systems need each other in order to start.', '여러 시스템이 시작할 때 서로를 필요로 합니다.'],
    [
      'It shows on the day when all of them are down at once: after a common outage none can be the first.',
      '모두 한꺼번에 멈추는 날에야 드러납니다. 그때는 어느 것도 먼저 시작할 수 없습니다.',
    ],
    [
      'Give one of them a start that needs none of the others. Calling each other in service does no harm.',
      '어느 하나를 나머지 없이도 시작할 수 있게 하십시오. 운영 중에 서로 호출하는 것은 문제가 되지 않습니다.',
    ],
    inFile('systems.yaml', circle('console'), circle('')),
  ),
  'recovery-tool-lost': explanation(
    [
      'What is needed to start the stand-in is lost in the event for which the stand-in is kept.',
      '대기 시스템을 동작시키는 데 필요한 도구를 같은 재해로 함께 잃습니다.',
    ],
    [
      'The second copy is intact and nobody can bring it into service.',
      '예비 배치는 멀쩡하지만 아무도 가동할 수 없습니다.',
    ],
    [
      'Run the tool in a place that the event does not reach as well, or make the switch-over work without it.',
      '재해가 미치지 않는 곳에도 도구를 두거나, 그것 없이 전환할 수 있게 하십시오.',
    ],
    inFile(
      'systems.yaml',
      startsWith('console', 'name: Operations console\n    isRecoveryTool: true', 'main'),
      startsWith('console', 'name: Operations console\n    isRecoveryTool: true', 'main', 'second'),
    ),
  ),
  'login-lost': explanation(
    [
      'A login or another gate is lost in the same event as what it opens.',
      '로그인과 같은 관문을 그것이 열어 주는 시스템과 함께 잃습니다.',
    ],
    [
      'What stands elsewhere is intact, but it does not start without the gate, or lets nobody in.',
      '다른 곳의 시스템은 멀쩡해도 관문 없이는 시작하지 못하거나 아무도 들어갈 수 없습니다.',
    ],
    [
      'Run the login in a second place, or provide emergency access that does not need it.',
      '로그인 시스템을 다른 곳에도 두거나, 그것 없이 쓸 수 있는 비상 접근 수단을 마련하십시오.',
    ],
    inFile(
      'systems.yaml',
      startsWith('login', 'name: Login\n    layer: platform', 'main'),
      startsWith('login', 'name: Login\n    layer: platform', 'main', 'second'),
    ),
  ),
  'key-person': explanation(
    [
      'Without one person a scenario ends worse: a process is late, or not back at all.',
      '한 사람이 없으면 시나리오의 결과가 나빠져, 업무가 늦게 복구되거나 복구되지 않습니다.',
    ],
    [
      'A disaster does not wait until everybody is there: people are ill, asleep, on a plane, or hurt by the event itself.',
      '재해는 모두가 모일 때를 기다리지 않습니다. 병가, 휴가, 이동 중이거나 재해로 다친 사람도 있습니다.',
    ],
    [
      'Name somebody who can do the same and is called as early: a deputy of the lead, a further declarer, another caller.',
      '같은 일을 할 수 있고 같은 때에 연락받는 사람을 정하십시오(팀장 대행자, 추가 선언권자, 다른 연락 담당자).',
    ],
    inFile('teams.yaml', heldBy('[]'), heldBy('[ben]')),
  ),
  'team-overloaded': explanation(
    [
      'A team has more recoveries than it can do at once, and a process comes back later for that.',
      '한 팀에 동시에 할 수 있는 것보다 많은 복구가 몰려 업무 복구가 늦어집니다.',
    ],
    [
      'Each recovery may be quick by itself; on the day they wait in a queue for the same people.',
      '하나씩은 빨리 끝나더라도, 재해 당일에는 같은 사람들을 차례로 기다려야 합니다.',
    ],
    [
      'Add people who can do the work, spread it over other teams, or automate it ("concurrentRecoveries" says how many at once).',
      '인력을 늘리거나, 다른 팀과 나누거나, 자동화하십시오(동시에 할 수 있는 수: "concurrentRecoveries").',
    ],
    inFile('teams.yaml', twoBy(1), twoBy(2)),
  ),
};
