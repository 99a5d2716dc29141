// Incidents, which are exercises that nobody planned: what happened, and what was learnt and done.
import { lines, NOTHING } from '../words/markdown.ts';
import type { Chapter, Context } from './chapter.ts';
import { showing } from './view.ts';

export function incidentsView({ plan, m, w, columns, lacks }: Context, chapter: Chapter) {
  const says = m.exercises;
  return {
    incidentsHeading: chapter.heading(says.incidents),
    incidents: chapter.table(
      says.incidentsTable,
      (plan.incidents ?? []).map((each, index) =>
        showing([`/incidents/${index}`], {
          name: lines(
            w.text(each.name),
            w.when(each.isNearMiss, columns.nearMiss),
            w.when(each.isMajor, columns.major),
            w.when(each.isBeyondTolerance, says.beyondTolerance),
          ),
          occurredOn: w.day(each.occurredOn),
          duration: w.duration(each.duration),
          elements: w.names(each.elements),
          cause: w.text(each.cause),
          lessons: lines(
            w.stacked(each.lessons),
            each.reviewedPoints === undefined ? NOTHING : w.labels('reviewedPoint', each.reviewedPoints),
          ),
          measures: lines(
            w.listed((each.measures ?? []).map((id) => w.nameIn('improvementMeasures', id))),
            each.costKrw === undefined ? NOTHING : w.krw(each.costKrw),
            each.reviewedOn === undefined ? NOTHING : w.day(each.reviewedOn),
            each.reportedToBoardOn === undefined ? NOTHING : says.toldBoard(w.day(each.reportedToBoardOn)),
          ),
        }),
      ),
      lacks(says.lacksIncidents),
    ),
  };
}
