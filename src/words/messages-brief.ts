// What the brief for the board says.
import { are, n } from './plurals.ts';

const en = {
  brief: {
    title: 'Brief for the board',
    of: (organization: string, plan: string, version: string, day: string) =>
      `${organization} · ${plan} ${version} · as of ${day}`,
    conclusion: 'Can we recover?',
    where: 'Where we cannot',
    whereTable: 'Processes that matter most, in the scenario that is worst for each',
    allInTime:
      'In every scenario that was tried, every critical process is unaffected or back within its RTO.',
    unseen: (count: number) =>
      `Of ${n(count, 'critical process', 'critical processes')} it cannot be told: no scenario says what is lost, there is no RTO to hold them to, or nothing says what they need.`,
    loss: (count: number, amount: string, given: number) =>
      `In the worst scenario ${n(count, 'process', 'processes')} ${are(count)} back beyond the MTPD or not at all; an hour without them costs ${amount} (estimated for ${given}).`,
    lossUnknown: (count: number) =>
      `In the worst scenario ${n(count, 'process', 'processes')} ${are(count)} back beyond the MTPD or not at all; what an hour without them costs has not been estimated.`,
    more: (count: number) => `${count} more: see the plan and the gap register.`,
    why: 'What it comes down to',
    noWhy: 'The analysis of the data has found no gap; that says nothing about what the data leave out.',
    takes: 'What it takes',
    takesTable: 'Open measures, the first to be done first',
    total: (count: number, cost: string) => `${n(count, 'open measure')}, together ${cost}.`,
    totalUnknown: (count: number) => `${n(count, 'open measure')}; what they cost has not been entered.`,
    costless: (count: number) => `For ${count} of them no cost has been entered.`,
    noMeasures: 'No open improvement measure has been entered',
    rules: 'Rule books',
    rulesTable: 'Results of the self-assessment (number of requirements)',
    noRules: 'No rule book is known to apply.',
    undecided: (count: number) =>
      `Of ${n(count, 'rule book')} it is not known whether ${count === 1 ? 'it applies' : 'they apply'}: figures are missing, and the gap register names them.`,
    decisions: 'What the board is asked to decide',
    noDecisions: 'The data call for no decision of the board.',
    decide: {
      processes: 'Have it said which processes are critical: the plan names none, so that nothing was tried.',
      scenarios:
        'Have it said which losses the plan is made for: it describes no scenario, so that nothing was tried.',
      sign: (roles: string) => `Sign the plan: ${roles} open.`,
      release: (count: number, cost: string, names: string) =>
        `Release ${n(count, 'measure')} that nobody has approved, ${cost}: ${names}.`,
      costUnknown: 'cost not entered',
      overdue: (names: string) => `Give overdue measures means or a new day: ${names}.`,
      unclosed: (count: number, all: number) =>
        `Have something done about ${count} of ${n(all, 'finding')} that break the plan, or accept them by name: no measure says that it closes them.`,
      objectives: (names: string) => `Have the missing RTO or MTPD set: ${names}.`,
      owners: (names: string) => `Name an owner: ${names}.`,
      exercise: (names: string) => `Have exercised what never was: ${names}.`,
      singles: (count: number, all: number, names: string) =>
        `Decide on ${count} of ${n(all, 'single point')} of failure that no measure is about, first ${names}.`,
    },
    honesty:
      'Times were worked out from the data of the plan; they are proven only where a switch-over has been measured.',
    labels: {
      lossPerHour: 'Loss per hour',
      back: 'Back after',
      met: 'Met',
      unmet: 'Unmet',
      unshown: 'Not shown',
      person: 'To judge',
      regime: 'Rule book',
    },
  },
};

const ko: typeof en = {
  brief: {
    title: '경영진 보고',
    of: (organization, plan, version, day) => `${organization} · ${plan} ${version} · ${day} 기준`,
    conclusion: '복구할 수 있는가',
    where: '복구하지 못하는 곳',
    whereTable: '중요한 업무와 각 업무에 가장 나쁜 시나리오',
    allInTime: '계산한 모든 시나리오에서 핵심업무는 영향이 없거나 목표복구시간 안에 복구됩니다.',
    unseen: (count) =>
      `핵심업무 ${count}개는 알 수 없습니다. 시나리오에 상실이 없거나, 지킬 목표복구시간이 없거나, 필요한 자원이 적혀 있지 않습니다.`,
    loss: (count, amount, given) =>
      `가장 나쁜 시나리오에서 업무 ${count}개가 최대허용중단시간을 넘기거나 복구되지 않습니다.\n이들 업무의 시간당 손실은 ${amount}입니다(업무 ${given}개의 추정 합계).`,
    lossUnknown: (count) =>
      `가장 나쁜 시나리오에서 업무 ${count}개가 최대허용중단시간을 넘기거나 복구되지 않습니다.\n이들 업무의 시간당 손실은 추정되어 있지 않습니다.`,
    more: (count) => `그 밖의 ${count}건은 계획 본문과 미비점 관리대장에 있습니다.`,
    why: '근본 원인',
    noWhy: '데이터 분석에서 발견된 미비점이 없습니다. 데이터에 적히지 않은 사항까지 확인한 것은 아닙니다.',
    takes: '필요한 투자',
    takesTable: '진행할 개선 과제(먼저 할 순서)',
    total: (count, cost) => `진행할 과제 ${count}건, 합계 ${cost}.`,
    totalUnknown: (count) => `진행할 과제 ${count}건. 비용이 입력되어 있지 않습니다.`,
    costless: (count) => `이 가운데 ${count}건은 비용이 입력되어 있지 않습니다.`,
    noMeasures: '진행할 개선 과제가 입력되어 있지 않습니다',
    rules: '규제 대응',
    rulesTable: '자체 평가 결과(요구사항 수)',
    noRules: '적용된다고 확인된 규제가 없습니다.',
    undecided: (count) =>
      `수치가 없어 적용 여부를 판단하지 못한 규제가 ${count}건 있습니다. 빠진 수치는 미비점 관리대장에 있습니다.`,
    decisions: '결정을 요청하는 사항',
    noDecisions: '데이터에서 경영진의 결정이 필요한 사항이 나타나지 않습니다.',
    decide: {
      processes: '핵심업무를 정하게 합니다. 계획에 핵심업무가 없어 모의 복구를 하지 못하였습니다.',
      scenarios: '대비할 상황을 정하게 합니다. 계획에 시나리오가 없어 모의 복구를 하지 못하였습니다.',
      sign: (roles) => `계획 서명: ${roles} 서명 전.`,
      release: (count, cost, names) => `승인자가 없는 과제 ${count}건의 승인(${cost}): ${names}.`,
      costUnknown: '비용 미입력',
      overdue: (names) => `기한이 지난 과제의 자원 배정 또는 기한 재설정: ${names}.`,
      unclosed: (count, all) =>
        `계획을 무너뜨리는 미비점 ${all}건 가운데 해소하는 과제가 없는 ${count}건의 조치 또는 실명 수용.`,
      objectives: (names) => `목표복구시간 또는 최대허용중단시간의 설정: ${names}.`,
      owners: (names) => `책임자 지정: ${names}.`,
      exercise: (names) => `한 번도 훈련하지 않은 시나리오의 훈련: ${names}.`,
      singles: (count, all, names) =>
        `단일 장애점 ${all}건 가운데 개선 과제가 없는 ${count}건의 처리 방향(우선 ${names}).`,
    },
    honesty: '복구 시간은 계획의 데이터에서 계산하였으며, 전환을 실측한 범위에서만 입증됩니다.',
    labels: {
      lossPerHour: '시간당 손실',
      back: '복구',
      met: '충족·확인',
      unmet: '일부 충족·미충족',
      unshown: '입증 없음',
      person: '검토·확인 필요',
      regime: '규제',
    },
  },
};

export const BRIEF = { en, ko };
