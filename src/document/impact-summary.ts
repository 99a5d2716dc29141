// What the impact analysis found, on one page: what was assessed, what contradicts, what is missing.
import { parseDuration } from '../plan/duration.ts';
import type { CriticalProcess } from '../plan/plan.generated.ts';
import { join, type Markdown, md, NOTHING, strong, trusted } from '../words/markdown.ts';
import { type Context, chapterOf } from './chapter.ts';
import { missingFields } from './critical-processes.ts';
import { findingView } from './findings.ts';
import { limitOf } from './impact-analysis.ts';
import { isKept, worstForProcess } from './recovery-results.ts';

/** Findings that say that objectives contradict the impact or each other. */
const CONTRADICTIONS: readonly string[] = [
  'rto-beyond-mtpd',
  'mtpd-at-odds-with-impact',
  'impact-falls',
  'dependency-slower',
  'workaround-too-short',
];

export function impactSummaryView(context: Context) {
  const { plan, analysed, m, lacks } = context;
  const says = m['impact-summary'];
  const chapter = chapterOf(context, 'impact-summary');
  const contradictions = analysed.findings.filter(
    ({ code, pointers: [first] }) =>
      CONTRADICTIONS.includes(code) && /^\/(?:criticalProcesses|impactAnalysis)\//.test(first),
  );
  const hasProcesses = (plan.criticalProcesses ?? []).length > 0;
  return {
    ...chapter.base,
    labels: says.labels,
    resultHeading: chapter.heading(says.result),
    intro: hasProcesses ? introduction(context) : lacks(m['critical-processes'].lacksProcesses),
    figures: figures(context),
    findingsHeading: chapter.heading(says.findings),
    findings: contradictions.map((finding) => findingView(context, finding)),
    none: contradictions.length === 0 ? says.noFindings : NOTHING,
    openHeading: chapter.heading(says.open),
    open: chapter.table(
      says.openTable,
      (plan.criticalProcesses ?? []).flatMap((process) => openRow(context, process)),
      hasProcesses ? says.nothingOpen : lacks(m['critical-processes'].lacksProcesses),
    ),
  };
}

function introduction(context: Context): Markdown {
  const { plan, m, w } = context;
  const says = m['impact-summary'];
  const { assessments = [], intolerableFromLevel } = plan.impactAnalysis ?? {};
  const processes = plan.criticalProcesses ?? [];
  const assessed = processes.filter(({ id }) => assessments.some(({ process }) => process === id));
  const limits = assessments.flatMap((each) => {
    const limit = limitOf(each, intolerableFromLevel);
    return limit === undefined ? [] : [{ process: each.process, after: limit.after }];
  });
  const soonest = Math.min(...limits.map(({ after }) => after));
  const first = limits.filter(({ after }) => after === soonest).map(({ process }) => w.name(process));
  const losses = assessments.flatMap(({ lossPerHourKrw }) => lossPerHourKrw ?? []);
  return join(
    [
      says.assessed(assessed.length, processes.length),
      intolerableFromLevel === undefined
        ? says.noLimit
        : first.length === 0
          ? NOTHING
          : says.first(w.listed(first), w.seconds(soonest)),
      losses.length === 0
        ? says.noLoss
        : says.lossPerHour(w.krw(losses.reduce((sum, each) => sum + each, 0)), losses.length),
    ].filter((sentence) => sentence !== NOTHING),
    '\n',
  );
}

function figures(context: Context) {
  const { plan, m } = context;
  const says = m['impact-summary'];
  const processes = plan.criticalProcesses ?? [];
  const { assessments = [] } = plan.impactAnalysis ?? {};
  const ofAll = (count: number): Markdown => md`${strong(trusted(String(count)))} / ${processes.length}`;
  const isAlwaysKept = (_: CriticalProcess, index: number): boolean => {
    const worst = worstForProcess(context, index);
    return worst !== undefined && isKept(worst.result.verdict);
  };
  return {
    assessedLabel: says.figureAssessed,
    completeLabel: says.figureComplete,
    contradictedLabel: says.figureContradicted,
    keptLabel: says.figureKept,
    assessed: ofAll(processes.filter(({ id }) => assessments.some(({ process }) => process === id)).length),
    complete: ofAll(
      processes.filter(({ rto, rpo, mtpd, mbco }) => ![rto, rpo, mtpd, mbco].includes(undefined)).length,
    ),
    contradicted: ofAll(processes.filter((process) => isContradicted(context, process)).length),
    kept: ofAll(processes.filter(isAlwaysKept).length),
  };
}

/** Whether the MTPD is later than the impact allows, or the RTO later than the MTPD. */
function isContradicted({ plan }: Context, { id, rto, mtpd }: CriticalProcess): boolean {
  if (mtpd === undefined) return false;
  const { assessments = [], intolerableFromLevel } = plan.impactAnalysis ?? {};
  const limit = limitOf(
    assessments.find(({ process }) => process === id),
    intolerableFromLevel,
  );
  const time = parseDuration(mtpd);
  return (limit !== undefined && time > limit.after) || (rto !== undefined && parseDuration(rto) > time);
}

/** What a process lacks, and whose it is; no row where it lacks nothing. */
function openRow(context: Context, process: CriticalProcess) {
  const { plan, m, w } = context;
  const isAssessed = (plan.impactAnalysis?.assessments ?? []).some((each) => each.process === process.id);
  const missing = [
    ...(isAssessed ? [] : [m['impact-summary'].notAssessed]),
    ...missingFields(context, process),
  ];
  if (missing.length === 0) return [];
  const responsible = process.owner === undefined ? m.notAppointed : w.person(process.owner);
  return [{ process: w.text(process.name), missing: join(missing, ', '), responsible }];
}
