// Section 20: what is being done, at what cost and by when; and what somebody has accepted.
import { daysBetween } from '../plan/calendar.ts';
import type { ImprovementMeasure } from '../plan/plan.generated.ts';
import { code, DASH, lines, type Markdown, md, NOTHING, strong } from '../words/markdown.ts';
import { type Context, chapterOf, lastDay } from './chapter.ts';
import { showing } from './view.ts';

export function improvementView(context: Context) {
  const { plan, analysed, m, w, columns, lacks } = context;
  const says = m.improvement;
  const chapter = chapterOf(context, 'improvement');
  const measures = plan.improvementMeasures ?? [];
  const open = measures.filter(({ state }) => state !== 'done');
  const overdue = open.filter((each) => isOverdue(each, analysed.asOf)).length;
  const costless = open.filter(({ costKrw }) => costKrw === undefined).length;
  const cost = open.reduce((sum, { costKrw = 0 }) => sum + costKrw, 0);
  return {
    ...chapter.base,
    measuresHeading: chapter.heading(says.measures),
    total: open.length === 0 || costless === open.length ? NOTHING : says.total(w.krw(cost), open.length),
    costUnknown: costless === 0 ? NOTHING : says.costUnknown(costless),
    overdue: overdue === 0 ? NOTHING : says.overdue(overdue),
    measures: chapter.table(
      says.measuresTable,
      measures.map((each, index) =>
        showing([`/improvementMeasures/${index}`], {
          measure: w.text(each.name),
          elements: w.names(each.elements),
          owner: w.person(each.owner),
          cost: w.krw(each.costKrw),
          dueOn: w.day(each.dueOn),
          state: lines(...measureStates(context, each)),
        }),
      ),
      lacks(says.lacksMeasures),
    ),
    details: chapter.table(
      says.detailsTable,
      measures.map((each) => ({
        measure: w.text(each.name),
        description: lines(
          w.text(each.description),
          each.origin === undefined ? NOTHING : md`${columns.origin}: ${w.label('origin', each.origin)}`,
          each.cause === undefined ? NOTHING : md`${columns.cause}: ${w.text(each.cause)}`,
          w.optional(each.notes),
        ),
        addresses: w.listed((each.addresses ?? []).map(code)),
        priority: w.number(each.priority),
        approvedBy: w.person(each.approvedBy),
        evidence: w.plain(each.evidence),
      })),
      NOTHING,
    ),
    acceptedHeading: chapter.heading(says.accepted),
    accepted: chapter.table(
      says.acceptedTable,
      (plan.acceptedRisks ?? []).map((each, index) =>
        showing([`/acceptedRisks/${index}`], {
          finding: code(each.finding),
          element: w.name(each.element),
          reason: w.text(each.reason),
          by: w.person(each.by),
          until: each.until < analysed.asOf ? lastDay(context, each.until) : m.until(w.day(each.until)),
        }),
      ),
      lacks(says.lacksAccepted),
    ),
  };
}

export const isOverdue = ({ state, dueOn }: ImprovementMeasure, asOf: string): boolean =>
  state !== 'done' && dueOn !== undefined && dueOn < asOf;

/** "in progress", "✓ done 2026-03-14"; for one that is late, also by how many days. */
export function measureStates({ m, w, analysed }: Context, measure: ImprovementMeasure): Markdown[] {
  if (measure.state === 'done') {
    const done = md`✓ ${w.label('measureState', 'done')}`;
    return [measure.doneOn === undefined ? done : md`${done} ${w.day(measure.doneOn)}`];
  }
  const state = measure.state === undefined ? DASH : w.label('measureState', measure.state);
  if (!isOverdue(measure, analysed.asOf)) return [state];
  return [state, strong(md`✗ ${m.daysLate(daysBetween(measure.dueOn ?? '', analysed.asOf))}`)];
}
