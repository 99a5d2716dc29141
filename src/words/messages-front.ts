// What the plan says of itself: document control, summary, purpose and scope.
import { are, n } from './plurals.ts';

/** Processes of a scenario that miss what the plan promises. */
export interface Missed {
  readonly late: number;
  readonly beyond: number;
  readonly never: number;
}

const en = {
  'document-control': {
    title: 'Document control',
    facts: 'About this document',
    approvals: 'Approvals',
    approvalsTable: 'Signatures',
    revisions: 'Versions',
    revisionsTable: 'History of versions',
    distribution: 'Distribution',
    distributionTable: 'Holders of copies',
    lacksApprovals: 'Nobody is named who approves this plan',
    lacksRevisions: 'The plan has no history of versions',
    lacksDistribution: 'It is not written who holds a copy of this plan',
    reviewOverdue: (day: string) => `The review was due on ${day} and has not been made.`,
    otherLanguage:
      'The texts of this plan were written in Korean. Where there is no English version they stand here in Korean; sentences are marked (Korean).',
  },
  summary: {
    title: 'Summary',
    readiness: 'Can we recover?',
    worst: (
      scenario: string,
      all: number,
      inTime: number,
      { late, beyond, never }: Missed,
      withoutRto: number,
      unseen: number,
    ) =>
      [
        `Worst scenario: ${scenario}.`,
        `Of ${n(all, 'critical process', 'critical processes')}, ${inTime} ${are(inTime)} unaffected or back within the RTO.`,
        ...(late === 0 ? [] : [`${late} ${are(late)} back later than that.`]),
        ...(beyond === 0 ? [] : [`${beyond} ${are(beyond)} back only beyond the MTPD.`]),
        ...(never === 0 ? [] : [`${never} ${never === 1 ? 'does' : 'do'} not come back as things stand.`]),
        ...(withoutRto === 0 ? [] : [`${withoutRto} ${are(withoutRto)} back, without an RTO to be held to.`]),
        ...(unseen === 0
          ? []
          : [
              `Of ${unseen} nothing says what it takes to run, so that it cannot be seen whether the scenario stops it.`,
            ]),
      ].join('\n'),
    notTried: (processes: number) =>
      `This plan protects ${n(processes, 'critical process', 'critical processes')}.\nWhether it recovers cannot be worked out: no scenario says what is lost.`,
    honesty:
      'The times were worked out from the data of this plan.\nThey are as good as what it declares, and proven only where a switch-over has been measured.',
    figureInTime: 'unaffected or back within the RTO',
    figureNever: 'do not come back',
    figureSingle: 'single points of failure',
    figureMeasured: 'standby and backup copies with a measured switch-over',
    sameKind: (count: number) => `${count} more of this kind.`,
    gravest: 'The gravest findings',
    none: 'The analysis of the data has found no gap.\nThat says nothing about what the data leave out.',
    others: (count: number, where: string) => `${n(count, 'finding')} of other kinds: see ${where}.`,
    accepted: (count: number, where: string) =>
      `${n(count, 'finding')} accepted by a named person: see ${where}.`,
    scenarios: 'Scenarios',
    scenariosTable: 'Recovery by scenario (number of critical processes)',
    lacksScenarios: 'The plan describes no scenario',
  },
  'purpose-and-scope': {
    title: 'Purpose, scope and assumptions',
    purpose: 'Purpose',
    objectives: 'Objectives',
    targets: 'Measurable objectives',
    targetsTable: 'Objectives, how they are measured and what was reached',
    scope: 'Scope',
    assumptions: 'Assumptions',
    exclusions: 'Out of scope',
    exclusionsTable: 'What is left out, and why',
    figures: 'The organisation in figures',
    figuresTable: (year: string) => `Figures by which rule books decide whom they concern, ${year}`,
    ofYear: (year: string) => year,
    yearUnknown: 'year not given',
    context: 'Interested parties and legal duties',
    partiesTable: 'Interested parties',
    legalTable: 'Legal register',
    lacksPurpose: 'The purpose of the plan is not written',
    lacksObjectives: 'No objectives have been set',
    lacksTargets: 'No objective has been made measurable',
    lacksScope: 'The scope of the plan is not written',
    lacksAssumptions: 'It is not written what the plan takes for granted',
    lacksExclusions: 'It is not written what the plan leaves out',
    lacksFigures: 'The figures by which rule books decide whom they concern have not been entered',
    lacksParties: 'No interested parties have been entered',
    lacksLegal: 'There is no legal register',
    figureNames: {
      averageDailyDomesticUsers: 'Average daily users in the country',
      domesticTrafficPercent: 'Share of domestic traffic',
      machineRoomFloorSquareMetres: 'Machine-room floor of own data centres',
      powerReceivingCapacityMegawatts: 'Power-receiving capacity of own data centres',
      annualRevenueKrw: 'Annual revenue',
      telecomServiceRevenueKrw: 'Revenue from telecommunications services',
      informationServiceRevenueKrw: 'Revenue from information services',
      totalAssetsKrw: 'Total assets',
      electronicPaymentVolumeKrw: 'Electronic financial transactions',
      subscribers: 'Subscribers',
      lines: 'Lines',
      employees: 'Employees',
      basis: 'Grounds of the figures',
    },
    climateRelevant: 'relevant',
    climateIrrelevant: 'not relevant',
  },
};

const ko: typeof en = {
  'document-control': {
    title: '문서 관리',
    facts: '문서 정보',
    approvals: '승인',
    approvalsTable: '작성, 검토, 승인',
    revisions: '판 이력',
    revisionsTable: '판 이력',
    distribution: '배포',
    distributionTable: '사본 보유자',
    lacksApprovals: '이 계획을 승인하는 사람이 정해져 있지 않습니다',
    lacksRevisions: '판 이력이 없습니다',
    lacksDistribution: '사본을 누가 보유하는지 적혀 있지 않습니다',
    reviewOverdue: (day) => `차기 검토일(${day})이 지났으나 검토하지 않았습니다.`,
    otherLanguage:
      '이 계획의 글은 영어로 작성되었습니다.\n한국어 글이 없는 곳은 영어 원문을 싣고 문장 뒤에 (영문)이라고 표시하였습니다.',
  },
  summary: {
    title: '요약',
    readiness: '복구할 수 있는가',
    worst: (scenario, all, inTime, { late, beyond, never }, withoutRto, unseen) =>
      [
        `가장 나쁜 시나리오: ${scenario}.`,
        `핵심업무 ${all}개 가운데 ${inTime}개는 영향이 없거나 목표복구시간 안에 복구됩니다.`,
        ...(late === 0 ? [] : [`${late}개는 목표복구시간을 넘깁니다.`]),
        ...(beyond === 0 ? [] : [`${beyond}개는 최대허용중단시간을 넘깁니다.`]),
        ...(never === 0 ? [] : [`${never}개는 현재의 구성으로는 복구되지 않습니다.`]),
        ...(withoutRto === 0 ? [] : [`${withoutRto}개는 복구되지만 목표복구시간이 없어 판정할 수 없습니다.`]),
        ...(unseen === 0
          ? []
          : [`${unseen}개는 필요한 자원이 입력되어 있지 않아 영향 여부를 알 수 없습니다.`]),
      ].join('\n'),
    notTried: (processes) =>
      `이 계획은 핵심업무 ${processes}개를 대상으로 합니다.\n무엇을 잃는지 적힌 시나리오가 없어 복구 여부를 계산할 수 없습니다.`,
    honesty:
      '복구 시간은 이 계획의 데이터에서 계산하였습니다.\n계산은 선언된 값에 바탕을 두며, 전환을 실측한 범위에서만 입증됩니다.',
    figureInTime: '영향 없음 또는 목표복구시간 안에 복구',
    figureNever: '복구 불가',
    figureSingle: '단일 장애점',
    figureMeasured: '실측된 전환(대기·백업 배치)',
    sameKind: (count) => `같은 유형 ${count}건이 더 있습니다.`,
    gravest: '가장 시급한 미비점',
    none: '데이터 분석에서 발견된 미비점이 없습니다.\n데이터에 적히지 않은 사항까지 확인한 것은 아닙니다.',
    others: (count, where) => `다른 유형의 미비점 ${count}건: ${where} 참조.`,
    accepted: (count, where) => `책임 있는 사람이 수용한 미비점 ${count}건: ${where} 참조.`,
    scenarios: '재해 시나리오',
    scenariosTable: '시나리오별 복구 결과(핵심업무 수)',
    lacksScenarios: '재해 시나리오가 없습니다',
  },
  'purpose-and-scope': {
    title: '목적, 범위, 가정',
    purpose: '목적',
    objectives: '목표',
    targets: '측정 가능한 목표',
    targetsTable: '목표와 측정 방법, 달성 결과',
    scope: '적용 범위',
    assumptions: '가정',
    exclusions: '제외',
    exclusionsTable: '제외 사항과 이유',
    figures: '조직의 규모',
    figuresTable: (year) => `규제 적용 여부를 판단하는 수치(${year})`,
    ofYear: (year) => `${year}년`,
    yearUnknown: '연도 미기재',
    context: '이해관계자와 법적 의무',
    partiesTable: '이해관계자',
    legalTable: '법적 의무',
    lacksPurpose: '계획의 목적이 적혀 있지 않습니다',
    lacksObjectives: '계획의 목표가 정해져 있지 않습니다',
    lacksTargets: '측정할 수 있게 정한 목표가 없습니다',
    lacksScope: '적용 범위가 적혀 있지 않습니다',
    lacksAssumptions: '계획이 전제하는 가정이 적혀 있지 않습니다',
    lacksExclusions: '계획에서 제외하는 사항이 적혀 있지 않습니다',
    lacksFigures: '규제 적용 여부를 판단하는 수치가 입력되어 있지 않습니다',
    lacksParties: '이해관계자가 등록되어 있지 않습니다',
    lacksLegal: '법적 의무가 등록되어 있지 않습니다',
    figureNames: {
      averageDailyDomesticUsers: '일평균 국내 이용자 수',
      domesticTrafficPercent: '국내 트래픽 비중',
      machineRoomFloorSquareMetres: '운영하는 데이터센터의 전산실 바닥면적',
      powerReceivingCapacityMegawatts: '운영하는 데이터센터의 수전용량',
      annualRevenueKrw: '연간 매출액',
      telecomServiceRevenueKrw: '전기통신역무 매출액',
      informationServiceRevenueKrw: '정보통신서비스 부문 매출액',
      totalAssetsKrw: '총자산',
      electronicPaymentVolumeKrw: '연간 전자금융거래 총액',
      subscribers: '가입자 수',
      lines: '회선 수',
      employees: '임직원 수',
      basis: '수치의 근거',
    },
    climateRelevant: '관련 있음',
    climateIrrelevant: '관련 없음',
  },
};

export const FRONT = { en, ko };
