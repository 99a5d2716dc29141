// How the objectives follow: from the impact to the MTPD, from that to the RTO, and what bridges the time until then.
import { slowestNeed } from '../analysis/objectives.ts';
import { parseDuration } from '../plan/duration.ts';
import type { Assessment, CriticalProcess } from '../plan/plan.generated.ts';
import { DASH, lines, type Markdown, md, NOTHING, strong } from '../words/markdown.ts';
import { type Context, chapterOf } from './chapter.ts';
import { type Limit, limitOf, mbcoOf } from './impact-analysis.ts';
import { dataLost, timeBack, verdictWord, worstForData, worstForProcess } from './recovery-results.ts';

export function objectivesDerivedView(context: Context) {
  const { plan, m, w, lacks } = context;
  const says = m['objectives-derived'];
  const chapter = chapterOf(context, 'objectives-derived');
  const processes = plan.criticalProcesses ?? [];
  const { intolerableFromLevel, assessments = [] } = plan.impactAnalysis ?? {};
  const byProcess = new Map(assessments.map((each) => [each.process, each]));
  const missing = lacks(says.lacksProcesses);
  return {
    ...chapter.base,
    labels: says.labels,
    limitHeading: chapter.heading(says.limit),
    limitIntro:
      intolerableFromLevel === undefined
        ? m['impact-summary'].noLimit
        : says.limitIntro(w.number(intolerableFromLevel)),
    limit: chapter.table(
      says.limitTable,
      processes.map((process) => limitRow(context, process, byProcess.get(process.id))),
      missing,
    ),
    targetHeading: chapter.heading(says.target),
    targetIntro: says.targetIntro,
    target: chapter.table(
      says.targetTable,
      processes.map((process, index) => targetRow(context, process, index)),
      missing,
    ),
    dataHeading: chapter.heading(says.data),
    data: chapter.table(
      says.dataTable,
      processes.map((process, index) => dataRow(context, process, index)),
      missing,
    ),
  };
}

function limitRow(context: Context, process: CriticalProcess, assessment: Assessment | undefined) {
  const { plan, w } = context;
  const { intolerableFromLevel: from, categories = [] } = plan.impactAnalysis ?? {};
  const limit = limitOf(assessment, from);
  const named = (id: string): Markdown => w.text(categories.find((each) => each.id === id)?.name ?? id);
  return {
    process: w.text(process.name),
    intolerable:
      limit === undefined ? DASH : md`${w.seconds(limit.after)} (${w.listed(limit.categories.map(named))})`,
    mtpd: w.duration(process.mtpd),
    judgement: judgementOf(context, process.mtpd, assessment, limit),
    basis: lines(w.text(assessment?.mtpdBasis), w.text(assessment?.rationale)),
  };
}

/** The MTPD held against the time at which the impact becomes intolerable. */
function judgementOf(
  { plan, m, w }: Context,
  mtpd: string | undefined,
  assessment: Assessment | undefined,
  limit: Limit | undefined,
): Markdown {
  const says = m['objectives-derived'];
  if (assessment === undefined) return says.notAssessed;
  if (plan.impactAnalysis?.intolerableFromLevel === undefined) return says.noLevel;
  if (limit === undefined) return says.neverIntolerable;
  if (mtpd === undefined) return says.noMtpd;
  const over = parseDuration(mtpd) - limit.after;
  return over > 0 ? strong(says.contradicted(w.seconds(over))) : says.fits;
}

function targetRow(context: Context, process: CriticalProcess, index: number) {
  const { m, w } = context;
  const worst = worstForProcess(context, index);
  return {
    process: w.text(process.name),
    mtpd: w.duration(process.mtpd),
    rto: w.duration(process.rto),
    reserve: reserveOf(context, process),
    slowest: slowestOf(context, process),
    worst:
      worst === undefined
        ? m['objectives-derived'].notTried
        : lines(
            worst.result.up === 0 ? NOTHING : timeBack(context, worst.result),
            worst.result.up === 0 ? NOTHING : w.text(worst.scenario.name),
          ),
    verdict: worst === undefined ? DASH : verdictWord(context, worst.result.verdict),
  };
}

/** The time between RTO and MTPD. */
function reserveOf({ m, w }: Context, { rto, mtpd }: CriticalProcess): Markdown {
  if (rto === undefined || mtpd === undefined) return DASH;
  const reserve = parseDuration(mtpd) - parseDuration(rto);
  return reserve < 0 ? strong(m['objectives-derived'].overspent(w.seconds(-reserve))) : w.seconds(reserve);
}

function slowestOf({ analysed, m, w }: Context, { id, rto }: CriticalProcess): Markdown {
  const says = m['objectives-derived'];
  const slowest = slowestNeed(id, analysed);
  if (slowest === undefined) return DASH;
  const [name, time] = [w.name(slowest.element.id), w.seconds(slowest.rto)];
  const isSlower = rto !== undefined && slowest.rto > parseDuration(rto);
  return isSlower ? strong(says.slower(name, time)) : says.notSlower(name, time);
}

function dataRow(context: Context, process: CriticalProcess, index: number) {
  const { m, w } = context;
  const says = m['objectives-derived'];
  const worst = worstForData(context, index);
  return {
    process: w.text(process.name),
    rpo: w.duration(process.rpo),
    lost:
      worst === undefined
        ? says.notTried
        : worst.result.dataLoss === 0
          ? m.recovery.noData
          : lines(dataLost(context, worst.result), w.text(worst.scenario.name)),
    mbco: lines(
      mbcoOf(context, process.mbco),
      process.staffRequired === undefined ? NOTHING : m.people(w.number(process.staffRequired)),
    ),
    bridging: bridgingOf(context, process, index),
  };
}

/** How the work goes on until the process is back, and whether that lasts in the worst scenario. */
function bridgingOf(
  context: Context,
  { workaround, manualProcedure }: CriticalProcess,
  index: number,
): Markdown {
  const { m, w } = context;
  const says = m['objectives-derived'];
  if (workaround === undefined) {
    return manualProcedure === undefined ? says.noWorkaround : w.text(manualProcedure);
  }
  const text = w.text(workaround.description);
  if (workaround.sustainableFor === undefined) return text;
  const time = w.declared(workaround.sustainableFor);
  const worst = worstForProcess(context, index);
  if (worst === undefined) return lines(text, says.lasts(time));
  const { up } = worst.result;
  const lasts = up !== null && up <= parseDuration(workaround.sustainableFor);
  return lines(text, lasts ? says.bridged(time) : strong(says.endsBefore(time)));
}
