// Short Korean names of the facts about what has to be done again: within an interval, after a change, until it is proven.

export const KOREAN_RENEWAL_FACT_NAMES: Readonly<Record<string, string>> = {
  // after a change
  isReviewedSinceLatestChange: '중대한 변경 후 검토',
  isRevisedSinceLatestChange: '중대한 변경 후 개정',
  isPlanSignedSinceReview: '최근 검토 후 서명',
  isSignedSinceLatestVersion: '최신 판 서명',
  isHeldSinceLatestChange: '중대한 변경 후 훈련',
  isFiledSinceLatestChange: '중대한 변경 후 제출',
  areTeamsTrainedSinceLatestChange: '중대한 변경 후 팀원 전원 교육',
  areRisksAssessedSinceChange: '변경 후 위험 평가',
  areProceduresTestedSinceChange: '변경 후 절차 시험',
  // within an interval
  isInternallyAuditedWithinInterval: '감사 주기 내 내부감사',
  areContactsVerifiedWithinInterval: '연락처 확인 주기 내 확인',
  isEvaluatedWithinInterval: '검토 주기 내 측정',
  isReviewedByBoardWithinInterval: '검토 주기 내 이사회 검토',
  isWithinReviewInterval: '검토 주기 내 실시',
  areRisksReviewedWithinInterval: '검토 주기 내 위험 재검토',
  isTrainedWithinInterval: '교육 주기 내 교육 이수',
  isExitPlanTestedWithinInterval: '훈련 유효 기간 내 이탈계획 시험',
  isSwitchoverTriedWithinInterval: '훈련 유효 기간 내 전환 시험',
  daysSinceProceduresTested: '절차 시험 후 최장 경과일',
  overdueExerciseFindingCount: '기한이 지난 훈련 지적사항 수',
  isInForce: '기한 내(기한 미기재 포함)',
  // not seen
  mayBeDataCentre: '데이터센터(시스템이 있는 유형 미기재 시설 포함)',
  mayBeMajor: '중대 사고(중대 여부 미기재 포함)',
  mayBeLessonLearnt: '훈련·사고에서 나온 과제(출처 미기재 포함)',
  // how long ago, or how soon
  daysSinceLatestTraining: '최근 교육 후 경과일',
  daysFromHeldToReportedToBoard: '훈련 후 이사회 보고까지 일수',
  isDataCopiedWithinRpo: '목표복구시점 이내 백업·복제',
  // within reach, or not
  elementWithoutOwnerCount: '책임자 없는 업무·시스템 수',
  unreachableRoleHolderCount: '연락처 없는 담당자 수',
  systemSiteWithoutEmergencyAccessCount: '비상 출입 방법 미기재 장소 수',
  needsSystemWithoutObjectives: '목표 없는 시스템 의존',
  copyCountOfWeakestSystem: '최약 시스템의 사본 수',
  isSinglePointOfFailure: '단일 장애점 여부',
  approverRank: '수용한 사람의 직급',
  unacceptedShortfallCount: '수용되지 않은 목표 미달 수',
  reportingPosts: '그날 이사회에 보고한 직책',
  writtenStagesOfSameEvent: '문안이 있는 보고 단계',
  mainSiteWithoutAlternateCount: '대체 장소 없는 주 사업장 수',
  systemWithoutRemoteBackupCount: '원격 백업 없는 시스템 수',
  audiencesWithMessage: '문안이 준비된 대상',
};
