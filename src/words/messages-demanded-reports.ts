// What documents say of the reports that rule books ask for.

const en = {
  'demanded-reports': {
    heading: 'Reports that rule books ask for',
    intro:
      'Each report is due only where what stands under "Due where" has happened; that is for people to decide. A message counts as prepared where its audience, event and stage, or the requirement that it names, say so.',
    figure: 'Deadlines of rule books for reports',
    table: 'Reports by rule book, the soonest first',
    report: 'Report and rule',
    when: 'Due where',
    ready: 'In the plan',
    toCome: 'Not yet in force, and to be prepared for:',
    perhaps: 'Figures are missing to decide whether it concerns the organisation',
  },
};

const ko: typeof en = {
  'demanded-reports': {
    heading: '규제별 보고 의무',
    intro:
      '각 보고는 "보고 요건"에 적힌 일이 일어난 때에만 하며, 그 판단은 사람이 합니다. 통지의 대상·사건·단계 또는 통지에 적힌 요구사항이 보고와 맞으면 준비된 것으로 봅니다.',
    figure: '규제별 보고 기한',
    table: '규제별 보고, 기한이 빠른 순서',
    report: '보고와 근거 규정',
    when: '보고 요건',
    ready: '계획의 통지',
    toCome: '아직 시행되지 않아 준비할 보고:',
    perhaps: '적용 여부를 판단할 수치 미기재',
  },
};

export const DEMANDED_REPORTS = { en, ko };
