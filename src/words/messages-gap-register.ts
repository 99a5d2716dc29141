// What the register of gaps says.
import { n } from './plurals.ts';

const en = {
  'gap-register': {
    title: 'Gap Register',
    subtitle: (plan: string) => `Gaps and findings over all rule books · ${plan}`,
    toRegime: (regime: string, ids: string) => `${regime}: ${ids}`,
    noDate: 'no date set',
    noMeasure: 'no measure',
    same: (measure: string) => `${measure} (same element; does not say that it closes this)`,
  },
  'register-overview': {
    title: 'Overview',
    position: 'Where we stand',
    intro: (gaps: number, requirements: number, findings: number) =>
      `${n(gaps, 'gap')} ${gaps === 1 ? 'stands' : 'stand'} behind ${n(requirements, 'requirement')} that ${requirements === 1 ? 'is' : 'are'} not met or not shown; the analysis adds ${n(findings, 'finding')}.`,
    statement:
      'What is asked by several rule books of the same part of the plan is one entry.\nAn entry that closes a requirement is all that this requirement still misses in the data.',
    figureGaps: 'gaps of rule books, merged',
    figureFindings: 'findings of the analysis',
    figureWithout: 'of both without a measure that says it closes them',
    figureOverdue: 'open measures overdue',
    regimes: 'By rule book',
    regimesTable: 'Results by rule book (number of requirements)',
    noRegimes: 'No rule book was held against the plan.',
    undecidedTable:
      'Rule books of which it is not known whether they apply; their gaps are in their checklists, not here',
    people: 'By person',
    peopleTable: 'Who answers for how many entries',
    noPeople: 'There is nothing to answer for.',
    labels: {
      regime: 'Rule book',
      scope: 'Does it apply',
      figures: 'Figures that are missing',
      met: 'Met, attested',
      partly: 'Partly met',
      notMet: 'Not met',
      notEvidenced: 'Not evidenced',
      person: 'To review, attest',
      notApplicable: 'Not applicable',
      responsible: 'Responsible',
      gaps: 'Gaps',
      findings: 'Findings',
      errors: 'of which break the plan',
      without: 'Without a measure',
    },
  },
  'register-gaps': {
    title: 'Gaps of the rule books',
    intro: 'Those behind most requirements come first: putting one right moves all of them.',
    table: 'Gaps, what they keep from being met, and who does what by when',
    none: 'No requirement misses anything in the data.',
    nothingEntered: (kind: string) => `${kind}: nothing of what is asked has been entered`,
    closes: (requirements: string) => `closes ${requirements}`,
    contributes: (requirements: string) => `part of ${requirements}`,
    labels: {
      gap: 'What is missing',
      remedy: 'To do',
      requirements: 'Requirements',
      owner: 'Responsible, measure, due',
    },
  },
  'register-findings': {
    title: 'Findings of the analysis',
    table: 'Findings, the gravest first',
    none: 'The analysis of the data has found nothing.',
    acceptedTable: 'Findings that somebody has accepted',
    accepted: (who: string, until: string) => `${who}, until ${until}`,
    labels: { reason: 'Reason', by: 'Accepted by' },
  },
  'register-measures': {
    title: 'What the measures close',
    intro:
      'Numbers lead to the entries before.\nA measure closes what it says it closes; entries about the same element are named as related, and stay open until somebody says otherwise.',
    table: 'Measures by the number of entries that they close',
    none: 'No improvement measure has been entered',
    several: (count: number) =>
      `${n(count, 'measure')} ${count === 1 ? 'closes' : 'close'} more than one entry.`,
    labels: { closes: 'Closes', related: 'Related entries' },
  },
  'register-judgements': {
    title: 'What a person has to judge or confirm',
    table: 'Requirements that no data can show',
    none: 'No requirement waits for a person.',
  },
};

const ko: typeof en = {
  'gap-register': {
    title: '미비점 관리대장',
    subtitle: (plan) => `모든 규제의 미비점과 분석 결과 · ${plan}`,
    toRegime: (regime, ids) => `${regime}: ${ids}`,
    noDate: '기한 미정',
    noMeasure: '개선 과제 없음',
    same: (measure) => `${measure}(같은 대상의 과제이며 이 항목의 해소는 명시하지 않음)`,
  },
  'register-overview': {
    title: '총괄',
    position: '현황',
    intro: (gaps, requirements, findings) =>
      `충족하지 못하거나 입증하지 못한 요구사항 ${requirements}건의 미비점은 ${gaps}건입니다.\n이와 별도로 분석에서 미비점 ${findings}건이 발견되었습니다.`,
    statement:
      '여러 규제가 계획의 같은 부분에 요구하는 사항은 한 건으로 묶었습니다.\n‘해소’로 표시한 요구사항은 데이터에서 그 한 건만 빠져 있는 요구사항입니다.',
    figureGaps: '규제 미비점(중복 제외)',
    figureFindings: '분석에서 발견된 미비점',
    figureWithout: '해소를 명시한 개선 과제가 없는 항목',
    figureOverdue: '기한이 지난 진행 중 과제',
    regimes: '규제별 현황',
    regimesTable: '규제별 결과(요구사항 수)',
    noRegimes: '대조한 규제가 없습니다.',
    undecidedTable: '적용 여부를 판단하지 못한 규제(미비점은 여기에 싣지 않았으며 각 체크리스트에 있음)',
    people: '책임자별 현황',
    peopleTable: '책임자별 항목 수',
    noPeople: '책임질 항목이 없습니다.',
    labels: {
      regime: '규제',
      scope: '적용 여부',
      figures: '빠진 수치',
      met: '충족·확인',
      partly: '일부 충족',
      notMet: '미충족',
      notEvidenced: '입증 없음',
      person: '검토·확인 필요',
      notApplicable: '해당 없음',
      responsible: '책임자',
      gaps: '규제 미비점',
      findings: '분석 미비점',
      errors: '그중 계획을 무너뜨리는 것',
      without: '과제 없음',
    },
  },
  'register-gaps': {
    title: '규제 미비점',
    intro: '걸린 요구사항이 많은 순서입니다. 한 건을 바로잡으면 적힌 요구사항이 모두 나아집니다.',
    table: '미비점, 걸린 요구사항, 책임자와 기한',
    none: '데이터에서 빠진 사항이 있는 요구사항이 없습니다.',
    nothingEntered: (kind) => `${kind}: 요구하는 내용이 입력되어 있지 않음`,
    closes: (requirements) => `해소: ${requirements}`,
    contributes: (requirements) => `일부: ${requirements}`,
    labels: {
      gap: '미비 사항',
      remedy: '조치',
      requirements: '요구사항',
      owner: '책임자, 과제, 기한',
    },
  },
  'register-findings': {
    title: '분석 미비점',
    table: '분석 미비점(심각한 순서)',
    none: '데이터 분석에서 발견된 미비점이 없습니다.',
    acceptedTable: '책임 있는 사람이 수용한 미비점',
    accepted: (who, until) => `${who}, ${until}까지`,
    labels: { reason: '사유', by: '수용' },
  },
  'register-measures': {
    title: '개선 과제로 해소되는 항목',
    intro:
      '번호는 앞의 항목 번호입니다.\n‘해소’에는 과제가 스스로 해소한다고 밝힌 항목만 적었습니다. 같은 대상의 항목은 관련 항목으로 적었으며, 해소를 밝히기 전까지는 미해결입니다.',
    table: '해소하는 항목이 많은 순서로 본 개선 과제',
    none: '개선 과제가 입력되어 있지 않습니다',
    several: (count) => `두 건 이상을 해소하는 과제는 ${count}건입니다.`,
    labels: { closes: '해소', related: '관련 항목' },
  },
  'register-judgements': {
    title: '사람이 판단하거나 확인할 사항',
    table: '데이터로 입증할 수 없는 요구사항',
    none: '사람의 판단을 기다리는 요구사항이 없습니다.',
  },
};

export const GAP_REGISTER = { en, ko };
