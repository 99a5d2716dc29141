// What the comparison of two checklists says.

const en = {
  comparison: {
    subtitle: (before: string, after: string) => `Two self-assessments compared · ${before} → ${after}`,
    before: 'Before',
    after: 'After',
    change: 'Change',
    side: (plan: string, asOf: string, textOf: string) => `${plan}, as of ${asOf}, text of ${textOf}`,
    otherPlan:
      'The two checklists are of plans with different ids: make sure that both are of one organisation.',
    otherText:
      'The rule book has changed between the two: where a requirement says something else, results are not alike.',
    counts: 'Results before and after',
    onScale: (scale: string) => `${scale}, before and after`,
    changes: 'What changed',
    kinds: { regressed: 'Regressed', opened: 'Opened', closed: 'Closed', moved: 'Changed otherwise' },
    meanings: {
      regressed: 'Met or attested before, not now',
      opened: 'Not applicable before, open now',
      closed: 'Open before, met or attested now',
      moved: 'Any other change of the result',
    },
    unchanged: (count: number) => `Unchanged: ${count}`,
    none: 'No result has changed.',
    demands: 'What the rule book asks has changed',
    demandKinds: {
      added: 'Requirements that the rule book did not have before',
      removed: 'Requirements that the rule book no longer has',
      changed: 'Requirements that say something else now',
    },
    sameDemands: 'Both checklists answer the same requirements.',
  },
};

const ko: typeof en = {
  comparison: {
    subtitle: (before, after) => `자체 점검 결과 비교 · ${before} → ${after}`,
    before: '이전',
    after: '이후',
    change: '증감',
    side: (plan, asOf, textOf) => `${plan}, 점검 기준일 ${asOf}, 기준 문안 ${textOf}`,
    otherPlan: '두 점검표의 계획 ID가 서로 다릅니다. 같은 조직의 계획인지 확인하십시오.',
    otherText:
      '두 점검표의 기준 문안이 서로 다릅니다. 내용이 바뀐 요구사항은 판정을 그대로 견줄 수 없습니다.',
    counts: '판정의 이전과 이후',
    onScale: (scale) => `${scale}의 이전과 이후`,
    changes: '판정의 변동',
    kinds: { regressed: '후퇴', opened: '신규 미결', closed: '해소', moved: '그 밖의 변동' },
    meanings: {
      regressed: '이전에는 적합 또는 확인됨이었으나 지금은 아닌 요구사항',
      opened: '이전에는 해당없음이었으나 이제 적용되며, 아직 적합 또는 확인됨이 아닌 요구사항',
      closed: '이전에는 아니었으나 지금은 적합 또는 확인됨인 요구사항',
      moved: '그 밖에 판정이 바뀐 요구사항',
    },
    unchanged: (count) => `변동 없음: ${count}건`,
    none: '판정이 바뀐 요구사항이 없습니다.',
    demands: '점검 기준의 변경',
    demandKinds: {
      added: '새로 생긴 요구사항',
      removed: '없어진 요구사항',
      changed: '내용이 바뀐 요구사항',
    },
    sameDemands: '두 점검표의 요구사항은 서로 같습니다.',
  },
};

export const COMPARISON = { en, ko };
