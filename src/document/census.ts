// The census: records in the data, and records that stand in the document as it was rendered.
import type { Plan } from '../plan/plan.generated.ts';
import { valuesAt } from '../source/pointer.ts';
import { type Markdown, NOTHING, trusted } from '../words/markdown.ts';
import type { Context } from './chapter.ts';

/** Lists of records, by where they stand in the plan. */
const COLLECTIONS: readonly (readonly [pattern: string, en: string, ko: string])[] = [
  ['/plan/approvals/*', 'Approvals', '승인'],
  ['/plan/revisions/*', 'Versions', '판 이력'],
  ['/plan/distribution/*', 'Holders of copies', '사본 보유자'],
  ['/plan/scopeExclusions/*', 'Exclusions from the scope', '적용 범위 제외'],
  ['/plan/targets/*', 'Measurable objectives', '측정 가능한 목표'],
  ['/organization/interestedParties/*', 'Interested parties', '이해관계자'],
  ['/organization/legalRegister/*', 'Legal duties', '법적 의무'],
  ['/governance/appointments/*', 'Posts', '책임자'],
  ['/governance/trainingRecords/*', 'Training', '교육'],
  ['/governance/audits/*', 'Audits', '심사'],
  ['/governance/managementReviews/*', 'Management reviews', '경영 검토'],
  ['/governance/managementStatements/*', 'Statements by management', '경영진의 확인'],
  ['/sites/*', 'Sites', '장소'],
  ['/suppliers/*', 'Suppliers', '협력업체'],
  ['/channels/*', 'Means of communication', '연락 수단'],
  ['/people/*', 'People', '인력'],
  ['/people/*/contacts/*', 'Contacts', '연락처'],
  ['/teams/*', 'Teams', '팀'],
  ['/contactTrees/*', 'Contact trees', '비상연락망'],
  ['/contactTrees/*/calls/*', 'Calls', '연락 순서'],
  ['/systems/*', 'Systems', '시스템'],
  ['/systems/*/deployments/*', 'Copies of systems', '시스템 배치'],
  ['/criticalProcesses/*', 'Critical processes', '핵심업무'],
  ['/impactAnalysis/assessments/*', 'Impact assessments', '영향 평가'],
  ['/impactAnalysis/notCritical/*', 'Activities found not critical', '핵심업무로 정하지 않은 업무'],
  ['/recoveryPriorities/*', 'Recovery tiers', '복구 순위'],
  ['/risks/*', 'Risks', '위험'],
  ['/strategies/*', 'Strategies', '전략'],
  ['/procedures/*', 'Procedures', '복구 절차'],
  ['/procedures/*/steps/*', 'Steps of procedures', '절차의 단계'],
  ['/scenarios/*', 'Scenarios', '시나리오'],
  ['/communications/*', 'Messages', '통지'],
  ['/securityMeasures/*', 'Security measures', '보안 조치'],
  ['/exercises/*', 'Exercises', '훈련'],
  ['/exercises/*/findings/*', 'Points from exercises', '훈련 지적 사항'],
  ['/incidents/*', 'Incidents', '장애 이력'],
  ['/improvementMeasures/*', 'Improvement measures', '개선 과제'],
  ['/acceptedRisks/*', 'Accepted risks', '수용 위험'],
  ['/filings/*', 'Filings', '당국 제출'],
  ['/inspections/*', 'Inspections', '점검'],
  ['/inspections/*/orders/*', 'Corrective orders', '시정명령'],
  ['/recoverySupplies/*', 'Recovery supplies', '복구 물자'],
  ['/agreements/*', 'Agreements', '협정'],
  ['/insurances/*', 'Insurance and reserves', '보험·준비금'],
  ['/certificates/*', 'Certificates', '인증'],
  ['/attestations/*', 'Attestations', '확인'],
  ['/exclusions/*', 'Exclusions', '적용 제외'],
  ['/vitalRecords/*', 'Vital records', '필수 기록'],
  ['/glossary/*', 'Terms', '용어'],
  ['/documents/*', 'Documents', '참조 문서'],
  ['/provenance/*', 'Sources of values', '값의 출처'],
];

/** What a list of records is called; undefined for what is no such list. */
export function collectionName(
  { language }: Pick<Context, 'language'>,
  pattern: string,
): Markdown | undefined {
  const known = COLLECTIONS.find(([each]) => each === pattern);
  return known === undefined ? undefined : trusted(language === 'en' ? known[1] : known[2]);
}

interface Count {
  readonly pattern: string;
  readonly inData: number;
  readonly inDocument: number;
}

/** For each list of records that the data have: how many there are, and how many of them were rendered. */
function countRecords(plan: Plan, shown: ReadonlySet<string>): Count[] {
  return COLLECTIONS.map(([pattern]) => {
    const pointers = valuesAt(plan, pattern).map(({ pointer }) => pointer);
    return {
      pattern,
      inData: pointers.length,
      inDocument: pointers.filter((pointer) => shown.has(pointer)).length,
    };
  }).filter(({ inData }) => inData > 0);
}

/** The census as the document's last table. */
export function censusView(
  { plan, language, m, columns, lacks }: Context,
  caption: Markdown,
  shown: ReadonlySet<string>,
) {
  const counts = countRecords(plan, shown);
  const names = new Map(
    COLLECTIONS.map(([pattern, en, ko]) => [pattern, trusted(language === 'en' ? en : ko)]),
  );
  const number = (count: number): Markdown => trusted(String(count));
  return {
    columns,
    intro: counts.length === 0 ? lacks(m.annex.lacksCounts) : m.annex.countsIntro,
    caption,
    rows: counts.map(({ pattern, inData, inDocument }) => ({
      collection: names.get(pattern) ?? NOTHING,
      inData: number(inData),
      inDocument: number(inDocument),
    })),
    differ: counts.some(({ inData, inDocument }) => inData !== inDocument) ? m.annex.countsDiffer : NOTHING,
  };
}
