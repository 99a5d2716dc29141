// Findings about sections that a plan leaves empty: one for all of them, so that a plan just begun is not buried.
import type { Plan, Text } from '../plan/plan.generated.ts';
import { type Finding, finding } from './finding.ts';

/** Sections that every plan has to have in the end, and what they are called. */
const SECTIONS = {
  criticalProcesses: { en: 'critical processes', ko: '핵심업무' },
  scenarios: { en: 'scenarios', ko: '시나리오' },
  review: { en: 'review and approval', ko: '검토와 승인' },
  impactAnalysis: { en: 'impact analysis', ko: '업무영향분석' },
  response: { en: 'emergency response', ko: '비상 대응' },
  communications: { en: 'communications', ko: '위기 소통' },
  compensation: { en: 'compensation of users', ko: '이용자 피해 보상' },
  securityMeasures: { en: 'security during the outage', ko: '중단 중 보안' },
  returnToNormal: { en: 'return to normal', ko: '정상 복귀' },
} as const satisfies Record<string, Text>;

export type SectionLeftOpen = keyof typeof SECTIONS;

/** Without these nothing can be tried, so that they are missed however much else there is. */
const CORE: ReadonlySet<SectionLeftOpen> = new Set(['criticalProcesses', 'scenarios']);

/** With so many sections missing a plan has only been begun; with fewer, each is missed for itself. */
const MOST_MISSED_SINGLY = 2;

/** Sections of a plan just begun that it has not come to; where it lacks but a few, only what nothing can be tried without. */
export function sectionsLeftOpen(plan: Plan): ReadonlySet<SectionLeftOpen> {
  const isWritten: Readonly<Record<SectionLeftOpen, boolean>> = {
    criticalProcesses: (plan.criticalProcesses ?? []).length > 0,
    scenarios: (plan.scenarios ?? []).length > 0,
    review:
      plan.plan.nextReviewOn !== undefined ||
      plan.plan.lastReviewedOn !== undefined ||
      (plan.plan.approvals ?? []).length > 0,
    impactAnalysis: (plan.impactAnalysis?.assessments ?? []).length > 0,
    response: plan.response !== undefined,
    communications: (plan.communications ?? []).length > 0,
    compensation: plan.compensation !== undefined,
    securityMeasures: (plan.securityMeasures ?? []).length > 0,
    returnToNormal: plan.returnToNormal !== undefined,
  };
  const open = (Object.keys(SECTIONS) as SectionLeftOpen[]).filter((section) => !isWritten[section]);
  const isBegun = open.filter((section) => !CORE.has(section)).length > MOST_MISSED_SINGLY;
  return new Set(isBegun ? open : open.filter((section) => CORE.has(section)));
}

export function findEmptySections(leftOpen: ReadonlySet<SectionLeftOpen>): Finding[] {
  if (leftOpen.size === 0) return [];
  return [
    finding('sections-empty', { sections: [...leftOpen].map((section) => SECTIONS[section]) }, ['/plan']),
  ];
}
