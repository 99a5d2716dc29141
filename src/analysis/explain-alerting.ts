// Explanations of findings about noticing a disaster, declaring it and commanding, for `holdfast explain`.
import { type Explanation, explanation, inFile } from '../diagnostics/explanation.ts';
import type { ALERTING_FINDINGS } from './alerting-findings.ts';
import { KIM_AND_LEE, MAIN_AND_SECOND, MAIN_LOST, paymentsOn, team } from './example-parts.ts';
import { CALLING_EXPLANATIONS } from './explain-calling.ts';

const watchedFrom = (sites: string): string =>
  `${MAIN_AND_SECOND}${paymentsOn('')}  - { id: watch, name: Monitoring, deployments: [${sites}] }
response: { monitoredBy: [watch], detectionWithoutMonitoring: PT45M }
${MAIN_LOST}`;
const decidedIn = (decision: string): string =>
  `${KIM_AND_LEE}response: { declarers: [kim, lee], decision: ${decision} }
${MAIN_AND_SECOND}${paymentsOn(
  'rto: PT1H',
  '{ site: second, role: standby, activation: { duration: PT20M } }',
)}${MAIN_LOST}`;

export const ALERTING_EXPLANATIONS: Readonly<Record<keyof typeof ALERTING_FINDINGS, Explanation>> = {
  'nobody-to-declare': explanation(
    [
      'Nobody may declare the disaster, or nobody who may can be reached in a scenario.',
      '재해를 선언할 사람이 정해져 있지 않거나, 시나리오에서 연락할 수 없습니다.',
    ],
    [
      'What waits for the declaration, such as a switch-over by hand, then never begins.',
      '수동 전환처럼 선언을 기다리는 일은 아예 시작되지 않습니다.',
    ],
    [
      'Name several people who may declare ("response.declarers"), whom different channels reach.',
      '서로 다른 연락 수단을 가진 사람을 둘 이상 선언권자로 정하십시오("response.declarers").',
    ],
    inFile(
      'response.yaml',
      `${KIM_AND_LEE}response: { detection: PT5M }\n`,
      `${KIM_AND_LEE}response: { detection: PT5M, declarers: [kim, lee] }\n`,
    ),
  ),
  'no-deputy': explanation(
    [
      'A team, or the declaration itself, hangs on one person without a deputy.',
      '팀이나 재해 선언이 대행자 없는 한 사람에게 달려 있습니다.',
    ],
    [
      'Disasters do not wait until somebody is back from leave.',
      '재해는 담당자가 휴가에서 돌아올 때까지 기다려 주지 않습니다.',
    ],
    [
      'Name a deputy of the lead ("deputies"), or one more declarer ("response.declarers").',
      '팀장의 대행자("deputies")나 또 다른 선언권자("response.declarers")를 정하십시오.',
    ],
    inFile(
      'teams.yaml',
      `${KIM_AND_LEE}${team('function: recovery')}`,
      `${KIM_AND_LEE}${team('function: recovery, deputies: [lee]')}`,
    ),
  ),
  'no-command-team': explanation(
    ['Teams have functions, but none of them commands.', '팀마다 역할이 있으나 총괄하는 팀이 없습니다.'],
    [
      'Teams that work side by side without a command wait for each other and decide against each other.',
      '지휘 없이 따로 움직이는 팀은 서로를 기다리거나 서로 어긋나는 결정을 내립니다.',
    ],
    [
      'Give one team the function "command", with the powers that it needs.',
      '한 팀의 역할을 총괄("command")로 정하고 필요한 권한을 주십시오.',
    ],
    inFile(
      'teams.yaml',
      `${KIM_AND_LEE}${team('function: recovery, deputies: [lee]')}`,
      `${KIM_AND_LEE}${team('function: command, authority: [Declare the disaster], deputies: [lee]')}`,
    ),
  ),
  'command-without-authority': explanation(
    [
      'The plan does not state what the command team may decide by itself.',
      '총괄팀이 스스로 결정할 수 있는 권한이 계획에 없습니다.',
    ],
    [
      'In the first hour it would have to ask, and those whom it asks may not be reached.',
      '처음 한 시간 동안 승인을 받으러 다녀야 하고, 승인할 사람과 연락되지 않을 수도 있습니다.',
    ],
    [
      'Write down its powers over all units, with their limits ("authority").',
      '모든 조직에 대한 권한과 그 한도를 정하십시오("authority").',
    ],
    inFile(
      'teams.yaml',
      `${KIM_AND_LEE}${team('function: command, deputies: [lee]')}`,
      `${KIM_AND_LEE}${team('function: command, deputies: [lee], authority: [Spend up to 100 million won]')}`,
    ),
  ),
  'monitoring-lost': explanation(
    ['Monitoring is lost in the same event as what it watches.', '모니터링을 감시 대상과 함께 잃습니다.'],
    [
      'The alarm stays silent, and the first report comes from users: every recovery begins late.',
      '경보가 울리지 않고 이용자의 신고로 알게 되어 모든 복구가 늦게 시작됩니다.',
    ],
    [
      'Watch from a second place that the event does not reach.',
      '재해가 미치지 않는 다른 곳에서도 감시하십시오.',
    ],
    inFile('response.yaml', watchedFrom('{ site: main }'), watchedFrom('{ site: main }, { site: second }')),
  ),
  ...CALLING_EXPLANATIONS,
  'declaration-later-than-rto': explanation(
    [
      'It takes longer to declare the disaster than a process that waits for it may be down.',
      '재해를 선언하기까지 걸리는 시간이 선언을 기다리는 업무의 목표복구시간보다 깁니다.',
    ],
    ['The target is missed before any recovery has begun.', '복구를 시작하기도 전에 이미 목표를 넘깁니다.'],
    [
      'Notice, call and decide sooner, or allow the first switch-overs without a declaration.',
      '탐지, 연락, 결정을 앞당기거나, 선언 전에 먼저 전환할 수 있게 하십시오.',
    ],
    inFile('response.yaml', decidedIn('PT3H'), decidedIn('PT15M')),
  ),
};
