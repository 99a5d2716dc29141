// Section 17: when the emergency is over, how operations return, and who signs that the data are right.

import { lines, NOTHING } from '../words/markdown.ts';
import { type Context, chapterOf, list, sheet } from './chapter.ts';

export function returnToNormalView(context: Context) {
  const { plan, m, w, columns, lacks } = context;
  const says = m['return-to-normal'];
  const chapter = chapterOf(context, 'return-to-normal');
  const { criteria, steps, integrityChecks, declaredBy, reviewWithinDays, reconciliation } =
    plan.returnToNormal ?? {};
  return {
    ...chapter.base,
    criteriaHeading: chapter.heading(says.criteria),
    criteria: list((criteria ?? []).map(w.text), lacks(says.lacksCriteria)),
    declaredBy: declaredBy === undefined ? NOTHING : says.declaredBy(w.people(declaredBy)),
    stepsHeading: chapter.heading(says.steps),
    steps: list((steps ?? []).map(w.text), lacks(says.lacksSteps)),
    tasks: sheet([columns.returnTasks, w.labels('returnTask', plan.returnToNormal?.tasks)]),
    reviewWithin: reviewWithinDays === undefined ? NOTHING : says.reviewWithin(m.days(reviewWithinDays)),
    checksHeading: chapter.heading(says.checks),
    checks: chapter.table(
      says.checksTable,
      (integrityChecks ?? []).map((each) => ({
        element: w.name(each.element),
        check: lines(w.text(each.check), w.optional(each.method)),
        acceptance: w.text(each.acceptance),
        owner: w.person(each.owner),
        signedOffBy: w.person(each.signedOffBy ?? each.owner),
      })),
      lacks(says.lacksChecks),
    ),
    reconciliationHeading: reconciliation === undefined ? NOTHING : chapter.heading(says.reconciliation),
    reconciliation: w.paragraphs(reconciliation),
  };
}
