// The systems' part of a runbook: what is back when, and what is not and why.
import { drawRecoveryTimeline } from '../figures/recovery-timeline.ts';
import { NOTHING } from '../words/markdown.ts';
import { type Context, chapterOf } from './chapter.ts';
import { orderRows } from './recovery-order.ts';
import { countVerdicts, noResults, reasonRows, resultRows, unhurtProcesses } from './recovery-results.ts';
import type { Runbook } from './runbook.ts';
import { timelineOf } from './scenario-pictures.ts';
import { restsOn } from './scenarios.ts';

export function runbookRecoveryView({ context, scenario, result }: Runbook) {
  const { m, lacks } = context;
  const says = m['runbook-recovery'];
  const chapter = chapterOf(context, 'runbook-recovery');
  const missing = result === undefined ? lacks(m.runbook.untried) : noResults(context, result);
  return {
    ...chapter.base,
    labels: m['recovery-order'].labels,
    timeline: chapter.pictures(
      says.timeline,
      'timeline',
      result === undefined || result.processes.length === 0
        ? undefined
        : timelineOf(context, scenario, result),
      drawRecoveryTimeline,
    ),
    results: chapter.table(says.table, result === undefined ? [] : resultRows(context, result), missing),
    ...(result === undefined ? { unaffected: NOTHING, unknown: NOTHING } : unhurtProcesses(context, result)),
    order: chapter.table(
      says.order,
      result === undefined ? [] : systemsBy(context, result, true),
      result === undefined
        ? NOTHING
        : systemsBy(context, result, false).length > 0
          ? says.noneBack
          : m['recovery-order'].nothing,
    ),
  };
}

export function runbookStaysDownView(runbook: Runbook) {
  const { context, result } = runbook;
  const { m, lacks } = context;
  const says = m['runbook-stays-down'];
  const chapter = chapterOf(context, 'runbook-stays-down');
  return {
    ...chapter.base,
    labels: m.runbook.labels,
    processes: chapter.table(
      says.table,
      result === undefined ? [] : reasonRows(context, result),
      result === undefined
        ? lacks(m.runbook.untried)
        : countVerdicts(result).unknown > 0
          ? says.nothingSeen
          : says.nothing,
    ),
    systems: chapter.table(
      says.systems,
      result === undefined ? [] : systemsBy(context, result, false),
      NOTHING,
    ),
    ...(result === undefined
      ? { restsOn: NOTHING, assumptions: { items: [], steps: [], missing: NOTHING } }
      : restsOn(context, result)),
  };
}

/** Systems to which something happened: those that come back, or those that do not. */
function systemsBy(context: Context, result: NonNullable<Runbook['result']>, isBack: boolean) {
  const of = (context.plan.systems ?? []).filter(({ id }) => (result.elements.get(id) !== null) === isBack);
  return orderRows(context, result, of);
}
