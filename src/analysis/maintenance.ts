// Findings about the plan as a document: reviews and signatures that are due.
import { addMonths } from '../plan/calendar.ts';
import type { AnalysisContext } from './context.ts';
import { type Finding, finding } from './finding.ts';

const DEFAULT_REVIEW_MONTHS = 12;

export function findMaintenanceGaps({ plan: { plan }, asOf, nameOf, leftOpen }: AnalysisContext): Finding[] {
  const { nextReviewOn, lastReviewedOn, approvals = [], effectiveOn, reviewIntervalMonths } = plan;
  const found: Finding[] = [];
  if (nextReviewOn !== undefined) {
    if (nextReviewOn < asOf) {
      const args = { dueOn: nextReviewOn, lastOn: lastReviewedOn ?? null };
      found.push(finding('review-overdue', args, ['/plan/nextReviewOn']));
    }
  } else if (lastReviewedOn !== undefined) {
    const dueOn = addMonths(lastReviewedOn, reviewIntervalMonths ?? DEFAULT_REVIEW_MONTHS);
    if (dueOn < asOf)
      found.push(finding('review-overdue', { dueOn, lastOn: lastReviewedOn }, ['/plan/lastReviewedOn']));
  }
  if (effectiveOn !== undefined && effectiveOn <= asOf) {
    for (const [index, { role, person, on }] of approvals.entries()) {
      if (on !== undefined && on <= asOf) continue;
      const args = { role, person: person === undefined ? null : nameOf(person), since: effectiveOn };
      found.push(finding('approval-overdue', args, [`/plan/approvals/${index}`, '/plan/effectiveOn']));
    }
  }
  const lacksReview = nextReviewOn === undefined && lastReviewedOn === undefined;
  const lacksApproval = approvals.length === 0;
  if ((lacksReview || lacksApproval) && !leftOpen.has('review')) {
    found.push(finding('maintenance-not-stated', { lacksReview, lacksApproval }, ['/plan']));
  }
  return found;
}
