// Section 1: what the document is, who approved it, its versions, and who holds it.

import { lines, NOTHING, trusted } from '../words/markdown.ts';
import { type Context, chapterOf, sheet } from './chapter.ts';
import { languageNote } from './cover.ts';
import { showing } from './view.ts';

export function documentControlView(context: Context) {
  const { plan, m, w, columns, analysed, lacks } = context;
  const identity = plan.plan;
  const says = m['document-control'];
  const chapter = chapterOf(context, 'document-control');
  const isOverdue = identity.nextReviewOn !== undefined && identity.nextReviewOn < analysed.asOf;
  return {
    ...chapter.base,
    factsHeading: chapter.heading(says.facts),
    facts: sheet(
      [columns.documentNumber, w.plain(identity.documentNumber)],
      [columns.version, m.cover.version(w.plain(identity.version), trusted(analysed.asOf))],
      [columns.status, w.label('status', identity.status)],
      [columns.classification, w.text(identity.classification)],
      [columns.effectiveOn, w.day(identity.effectiveOn)],
      [columns.lastReviewedOn, w.day(identity.lastReviewedOn)],
      [columns.nextReviewOn, w.day(identity.nextReviewOn)],
      [columns.owner, identity.owner === undefined ? m.notAppointed : w.person(identity.owner)],
      [columns.availability, w.text(identity.availability)],
    ),
    generated: m.cover.generated,
    otherLanguage: languageNote(context),
    reviewOverdue: isOverdue ? says.reviewOverdue(w.day(identity.nextReviewOn)) : NOTHING,
    approvalsHeading: chapter.heading(says.approvals),
    approvals: chapter.table(
      says.approvalsTable,
      (identity.approvals ?? []).map(({ role, person, on, level }, index) =>
        showing([`/plan/approvals/${index}`], {
          role: lines(w.text(role), w.level(level)),
          person: w.person(person),
          on: on === undefined ? m.notSigned : w.day(on),
        }),
      ),
      lacks(says.lacksApprovals),
    ),
    revisionsHeading: chapter.heading(says.revisions),
    revisions: chapter.table(
      says.revisionsTable,
      (identity.revisions ?? []).map(({ version, on, by, summary }, index) =>
        showing([`/plan/revisions/${index}`], {
          version: w.plain(version),
          on: w.day(on),
          by: w.text(by),
          summary: w.text(summary),
        }),
      ),
      lacks(says.lacksRevisions),
    ),
    distributionHeading: chapter.heading(says.distribution),
    distribution: chapter.table(
      says.distributionTable,
      (identity.distribution ?? []).map(({ to, form, place, isOffline }, index) =>
        showing([`/plan/distribution/${index}`], {
          to: w.text(to),
          form: lines(w.text(form), w.when(isOffline, columns.offline)),
          place: w.text(place),
        }),
      ),
      lacks(says.lacksDistribution),
    ),
  };
}
