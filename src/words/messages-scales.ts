// What a checklist says of its results on the scales that others use.

const en = {
  scales: {
    names: { korean: 'Korean three-way', nist: 'NIST', iso: 'ISO audit' },
    resultsOn: {
      korean: {
        conforms: 'conforms',
        'does-not-conform': 'does not conform',
        'not-applicable': 'not applicable',
      },
      nist: {
        satisfied: 'satisfied',
        'other-than-satisfied': 'other than satisfied',
        'not-applicable': 'not applicable',
      },
      iso: {
        conformity: 'conformity',
        'nonconformity-to-grade': 'nonconformity, to be graded by the auditor',
        'to-audit': 'to be audited',
        'not-applicable': 'not applicable',
      },
    },
    notes: {
      korean:
        'The Korean three-way result has no word for what is partly met or not yet judged: it counts as "does not conform", with our result behind it.',
      nist: 'On the NIST scale, what is partly met or not yet judged is "other than satisfied" as well.',
      iso: 'On the ISO scale, what the plan cannot show is "to be audited"; how grave a nonconformity is, is for the auditor to say.',
    },
    heading: (scale: string) => `Results on the ${scale} scale`,
    table: (scale: string) => `Counts on the ${scale} scale, and the results behind them`,
    requirements: 'Requirements',
    behind: 'Results of this checklist',
  },
};

const ko: typeof en = {
  scales: {
    names: { korean: '적합·부적합 판정', nist: 'NIST 판정', iso: 'ISO 심사' },
    resultsOn: {
      korean: { conforms: '적합', 'does-not-conform': '부적합', 'not-applicable': '해당없음' },
      nist: {
        satisfied: '충족(S)',
        'other-than-satisfied': '미충족(O)',
        'not-applicable': '해당없음',
      },
      iso: {
        conformity: '적합',
        'nonconformity-to-grade': '부적합(등급은 심사원이 판정)',
        'to-audit': '심사 필요',
        'not-applicable': '해당없음',
      },
    },
    notes: {
      korean:
        '적합·부적합 판정에는 부분적합이나 판정 전을 나타내는 말이 없어 부적합으로 집계하고 이 점검표의 판정을 함께 적었습니다.',
      nist: 'NIST 판정에서는 부분적합이거나 아직 판정하지 못한 항목도 미충족(O)으로 집계합니다.',
      iso: 'ISO 심사에서는 계획으로 확인할 수 없는 항목을 심사 필요로 집계하며, 부적합의 등급은 심사원이 판정합니다.',
    },
    heading: (scale) => `${scale} 기준 결과`,
    table: (scale) => `${scale} 기준 집계와 이 점검표의 판정`,
    requirements: '요구사항 수',
    behind: '이 점검표의 판정',
  },
};

export const SCALE_WORDS = { en, ko };
