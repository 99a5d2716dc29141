// What the runbook of a scenario says.
import { are, n } from './plurals.ts';

/** Numbers of affected processes by what becomes of them. */
export interface Outcome {
  readonly inTime: number;
  readonly late: number;
  readonly never: number;
  readonly withoutRto: number;
}

const en = {
  runbook: {
    title: (scenario: string) => `Runbook: ${scenario}`,
    of: (organization: string, plan: string, version: string, day: string) =>
      `${organization} · ${plan} ${version} · as of ${day}`,
    outcome: (affected: number, { inTime, late, never, withoutRto }: Outcome) =>
      `${n(affected, 'critical process', 'critical processes')} affected: ${inTime} back in time, ${late} late, ${never} not back at all as things stand${withoutRto === 0 ? '' : `, ${withoutRto} back without an RTO to be held to`}.`,
    unhurt: (unaffected: number) =>
      `${n(unaffected, 'critical process', 'critical processes')} ${are(unaffected)} not affected.`,
    unknown: (count: number, isAll: boolean) =>
      `${isAll ? 'Of all critical processes' : `Of ${count} more`} it cannot be told whether ${count === 1 && !isAll ? 'it is' : 'they are'} affected, as nobody has said what ${count === 1 && !isAll ? 'it needs' : 'they need'}.`,
    noProcesses: 'The plan names no critical process.',
    alert: (detected: string, declared: string) => `Detected after ${detected}, declared after ${declared}.`,
    undeclared: (detected: string) =>
      `Detected after ${detected}; never declared, as nobody who may declare is reached.`,
    untried: 'This scenario does not say what is lost, so that it could not be tried',
    down: (channel: string) => `${channel} (down)`,
    downUntil: (channel: string, time: string) => `${channel} (until ${time} after the event)`,
    cutOff: 'not reached',
    labels: {
      leads: 'Led by, in this order',
      first: 'Does first',
      starts: 'Starts',
      over: 'Over',
      reached: 'Reached after',
      due: 'After the event',
      deadline: 'Deadline',
      by: 'By, approved by',
      why: 'Why',
    },
  },
  'runbook-teams': {
    title: 'Find your team',
    table: 'Teams: who leads, when they are together, what they begin with',
    none: 'No team has been entered',
    noFirst: 'not written',
  },
  'runbook-losses': {
    title: 'What is lost',
    table: 'What is lost, and for how long',
    channels: (names: string) => `Means of communication that are down when calls begin: ${names}.`,
    allChannels: 'Every means of communication that the plan has is up when calls begin.',
  },
  'runbook-decisions': {
    title: 'Who decides, and on what',
    declarers: 'Who may declare, and when they are reached',
    criteria: 'Declare when',
    authority: 'What teams may decide by themselves',
    decides: 'May decide',
    ends: 'This plan ends when',
    lacksAuthority: 'It is not written what teams may decide by themselves',
  },
  'runbook-recovery': {
    title: 'What is back when',
    timeline: 'Recovery over time',
    table: 'Recovery of the critical processes',
    order: 'Systems in the order in which they are back',
    noneBack: 'No system that is down comes back as things stand.',
  },
  'runbook-procedures': {
    title: 'Procedures, in the order in which they begin',
    table: 'What is started, by whom, and with what',
    none: 'No procedure is about what this scenario takes, so that nothing says what is done',
    lacksTeam: 'nobody',
    steps: 'Step by step',
    labels: {
      phase: 'Phase',
      recovers: 'Recovers',
      ready: 'Team together after',
      missing: 'Needs',
    },
    whole: 'whatever is down',
    missing: (element: string) => `✗ ${element} is down`,
    until: (element: string, time: string) => `△ ${element} (from ${time} on)`,
  },
  'runbook-messages': {
    title: 'Messages and their deadlines',
    clock: 'Deadlines from the moment that each counts from',
    table: 'Messages, the first that is due first',
    noDeadline: 'no deadline',
    assumed: (told: string) => `${told} (the plan does not say from when)`,
    texts: (where: string) => `The prepared texts stand in: ${where}.`,
  },
  'runbook-people': {
    title: 'Who is reached when, and over what',
    table: 'People, those who are not reached first',
    none: 'No person has been entered',
  },
  'runbook-stays-down': {
    title: 'What stays down or comes late, and why',
    table: 'Critical processes that miss what the plan promises, the worst first',
    systems: 'Systems that do not come back',
    nothing:
      'Every affected critical process is back within what the plan promises, or the plan promises nothing.',
    nothingSeen:
      'Every critical process that is seen to be affected is back within what the plan promises, or the plan promises nothing.',
  },
  'runbook-log': {
    title: 'Log of decisions, reports and actions',
    how: 'One line each, at the moment when it happens: with the time, what was decided, reported or done and why, and who did.',
    keeper: (person: string, place: string) =>
      `The log is kept by ${person}${place === '' ? '' : `; its place: ${place}`}.`,
    noKeeper: 'It is not said who keeps the log',
    labels: { at: 'Day, time', what: 'What was decided, reported or done, and why', by: 'Who' },
  },
};

const ko: typeof en = {
  runbook: {
    title: (scenario) => `시나리오 대응서: ${scenario}`,
    of: (organization, plan, version, day) => `${organization} · ${plan} ${version} · ${day} 기준`,
    outcome: (affected, { inTime, late, never, withoutRto }) =>
      `영향을 받는 핵심업무 ${affected}개: 목표 안 복구 ${inTime}개, 지연 ${late}개, 현재 상태로는 복구 불가 ${never}개${withoutRto === 0 ? '' : `, 목표복구시간이 없어 판정할 수 없는 복구 ${withoutRto}개`}.`,
    unhurt: (unaffected) => `핵심업무 ${unaffected}개는 영향을 받지 않습니다.`,
    unknown: (count, isAll) =>
      `${isAll ? `핵심업무 ${count}개 모두` : `그 밖의 ${count}개는`} 필요한 자원이 입력되어 있지 않아 영향 여부를 알 수 없습니다.`,
    noProcesses: '계획에 핵심업무가 없습니다.',
    alert: (detected, declared) => `탐지: ${detected}. 재해 선언: ${declared}.`,
    undeclared: (detected) => `탐지: ${detected}. 선언 권한자에게 연락되지 않아 재해가 선언되지 않습니다.`,
    untried: '이 시나리오에는 무엇을 잃는지 적혀 있지 않아 계산하지 못하였습니다',
    down: (channel) => `${channel}(중단)`,
    downUntil: (channel, time) => `${channel}(재해 발생 후 ${time}까지)`,
    cutOff: '연락 두절',
    labels: {
      leads: '지휘 순서',
      first: '먼저 할 일',
      starts: '시작할 절차',
      over: '연락 수단',
      reached: '연락',
      due: '재해 발생 후',
      deadline: '기한',
      by: '담당, 승인',
      why: '까닭',
    },
  },
  'runbook-teams': {
    title: '팀별 안내',
    table: '팀별 지휘 순서, 소집 시각, 먼저 할 일',
    none: '팀이 입력되어 있지 않습니다',
    noFirst: '적혀 있지 않음',
  },
  'runbook-losses': {
    title: '무엇을 잃는가',
    table: '상실 요소와 기간',
    channels: (names) => `연락을 시작할 때 중단된 연락 수단: ${names}.`,
    allChannels: '연락을 시작할 때 계획의 모든 연락 수단이 가동 중입니다.',
  },
  'runbook-decisions': {
    title: '누가 무엇을 결정하는가',
    declarers: '재해 선언 권한자와 연락',
    criteria: '선언 기준',
    authority: '팀이 스스로 결정할 수 있는 사항',
    decides: '결정 사항',
    ends: '해제 기준',
    lacksAuthority: '팀이 스스로 결정할 수 있는 사항이 적혀 있지 않습니다',
  },
  'runbook-recovery': {
    title: '무엇이 언제 복구되는가',
    timeline: '복구 시간표',
    table: '핵심업무의 복구',
    order: '복구되는 순서로 본 시스템',
    noneBack: '현재 상태로는 중단된 시스템이 모두 복구되지 않습니다.',
  },
  'runbook-procedures': {
    title: '시작하는 순서로 본 절차',
    table: '시작할 절차, 담당, 필요한 것',
    none: '이 시나리오에서 잃는 것에 대한 절차가 없어 무엇을 할지 적혀 있지 않습니다',
    lacksTeam: '담당 없음',
    steps: '수행 순서',
    labels: {
      phase: '단계',
      recovers: '복구 대상',
      ready: '담당 팀 소집',
      missing: '필요한 것',
    },
    whole: '중단된 전체',
    missing: (element) => `✗ ${element} 중단`,
    until: (element, time) => `△ ${element}(${time} 후부터)`,
  },
  'runbook-messages': {
    title: '통지와 기한',
    clock: '기산점별 통지 기한',
    table: '기한이 빠른 순서로 본 통지',
    noDeadline: '기한 없음',
    assumed: (told) => `${told}(기산점 미기재)`,
    texts: (where) => `준비된 문안의 위치: ${where}`,
  },
  'runbook-people': {
    title: '누가 언제 무엇으로 연락되는가',
    table: '연락 두절자부터 본 인원',
    none: '인원이 입력되어 있지 않습니다',
  },
  'runbook-stays-down': {
    title: '복구되지 않거나 늦는 것과 그 까닭',
    table: '약속을 지키지 못하는 핵심업무, 심각한 순서',
    systems: '복구되지 않는 시스템',
    nothing: '영향을 받는 모든 핵심업무가 계획의 목표 안에 복구되거나, 계획에 목표가 없습니다.',
    nothingSeen: '영향이 확인되는 모든 핵심업무가 계획의 목표 안에 복구되거나, 계획에 목표가 없습니다.',
  },
  'runbook-log': {
    title: '상황 일지',
    how: '결정, 보고, 조치를 할 때마다 한 줄씩 적습니다. 시각, 내용과 이유, 결정하거나 조치한 사람을 남깁니다.',
    keeper: (person, place) => `작성: ${person}.${place === '' ? '' : ` 보관 위치: ${place}.`}`,
    noKeeper: '상황 일지를 누가 쓰는지 정해져 있지 않습니다',
    labels: { at: '일시', what: '결정·보고·조치 내용과 이유', by: '결정·조치자' },
  },
};

export const RUNBOOK = { en, ko };
