// Findings about sections that a plan leaves empty: one for all of them, so that a plan just begun is not buried.
import type { Plan, Text } from '../plan/plan.generated.ts';
import { type Finding, finding } from './finding.ts';

/** Sections that every plan has to have in the end, and what they are called. */
const SECTIONS = {
  review: { en: 'review and approval', ko: '검토와 승인' },
  impactAnalysis: { en: 'impact analysis', ko: '업무영향분석' },
  response: { en: 'emergency response', ko: '비상 대응' },
  communications: { en: 'communications', ko: '위기 소통' },
  compensation: { en: 'compensation of users', ko: '이용자 피해 보상' },
  securityMeasures: { en: 'security during the outage', ko: '중단 중 보안' },
  returnToNormal: { en: 'return to normal', ko: '정상 복귀' },
} as const satisfies Record<string, Text>;

export type SectionLeftOpen = keyof typeof SECTIONS;

/** With so many sections missing a plan has only been begun; with fewer, each is missed for itself. */
const MOST_MISSED_SINGLY = 2;

/** Sections of a plan just begun that it has not come to; none where it lacks but a few. */
export function sectionsLeftOpen(plan: Plan): ReadonlySet<SectionLeftOpen> {
  const isWritten: Readonly<Record<SectionLeftOpen, boolean>> = {
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
  return new Set(open.length > MOST_MISSED_SINGLY ? open : []);
}

export function findEmptySections(leftOpen: ReadonlySet<SectionLeftOpen>): Finding[] {
  if (leftOpen.size === 0) return [];
  return [
    finding('sections-empty', { sections: [...leftOpen].map((section) => SECTIONS[section]) }, ['/plan']),
  ];
}
