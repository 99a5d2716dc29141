// Section 11: how each part is kept going or brought back, and within what limits.

import { lines, NOTHING } from '../words/markdown.ts';
import { type Context, chapterOf } from './chapter.ts';
import { showing } from './view.ts';

export function strategiesView(context: Context) {
  const { plan, m, w, lacks } = context;
  const says = m.strategies;
  const chapter = chapterOf(context, 'strategies');
  const strategies = plan.strategies ?? [];
  return {
    ...chapter.base,
    strategiesHeading: chapter.heading(says.strategies),
    strategies: chapter.table(
      says.table,
      strategies.map((each, index) =>
        showing([`/strategies/${index}`], {
          strategy: lines(
            w.text(each.name),
            each.horizon === undefined ? NOTHING : w.label('horizon', each.horizon),
            each.secures === undefined ? NOTHING : w.labels('secured', each.secures),
          ),
          elements: w.names(each.elements),
          share: w.percent(each.sharePercent),
          timeToImplement: w.duration(each.timeToImplement),
          longestUse: w.duration(each.longestUse),
          cost: w.krw(each.costKrw),
          state: lines(
            w.label('strategyState', each.state),
            each.isChosen === undefined ? NOTHING : each.isChosen ? says.chosen : says.notChosen,
            each.approvedOn === undefined ? NOTHING : w.day(each.approvedOn),
            w.level(each.approvalLevel),
          ),
        }),
      ),
      lacks(says.lacksStrategies),
    ),
    detailsHeading: chapter.heading(says.details),
    details: chapter.table(
      says.detailsTable,
      strategies
        .filter(({ description, reason, executionRisks, notes }) =>
          [description, reason, executionRisks, notes].some((each) => each !== undefined),
        )
        .map((each) => ({
          strategy: w.text(each.name),
          description: w.text(each.description),
          reason: w.text(each.reason),
          executionRisks: w.stacked(each.executionRisks),
          notes: w.text(each.notes),
        })),
      NOTHING,
    ),
  };
}
