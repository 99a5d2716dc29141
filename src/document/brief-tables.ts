// The tables of the brief: the processes that matter most, the measures with what they cost, the rule books.
import { parseDuration } from '../plan/duration.ts';
import type { ImprovementMeasure } from '../plan/plan.generated.ts';
import { BADNESS } from '../recovery/verdict.ts';
import type { Assessment, Result } from '../regimes/assessment.ts';
import { lines, type Markdown, NOTHING } from '../words/markdown.ts';
import type { Context } from './chapter.ts';
import { measureStates } from './improvement.ts';
import { isKept, timeBack, verdictWord, worstForProcess, worstScenario } from './recovery-results.ts';

/** More rows than these do not fit on two pages. */
const MOST_PROCESSES = 6;
const MOST_MEASURES = 6;
const MOST_RULES = 3;

/** The processes that miss what the plan promises, the worst and dearest first. */
export function worstProcesses(context: Context) {
  const { plan, m, w } = context;
  const says = m.brief;
  const lossOf = new Map(
    (plan.impactAnalysis?.assessments ?? []).map(({ process, lossPerHourKrw }) => [process, lossPerHourKrw]),
  );
  const mtpdOf = (mtpd: string | undefined): number =>
    mtpd === undefined ? Number.POSITIVE_INFINITY : parseDuration(mtpd);
  const missed = (plan.criticalProcesses ?? [])
    .flatMap((process, index) => {
      const worst = worstForProcess(context, index);
      return worst === undefined || BADNESS[worst.result.verdict] < BADNESS.late ? [] : [{ process, worst }];
    })
    .sort(
      (a, b) =>
        BADNESS[b.worst.result.verdict] - BADNESS[a.worst.result.verdict] ||
        (lossOf.get(b.process.id) ?? 0) - (lossOf.get(a.process.id) ?? 0) ||
        mtpdOf(a.process.mtpd) - mtpdOf(b.process.mtpd),
    );
  const all = plan.criticalProcesses ?? [];
  const kept = all.filter((_, index) => {
    const worst = worstForProcess(context, index);
    return worst !== undefined && isKept(worst.result.verdict);
  });
  const unseen = all.length - kept.length - missed.length;
  return {
    loss: lossInWorst(context, lossOf),
    allInTime:
      unseen > 0 ? says.unseen(unseen) : all.length > 0 && missed.length === 0 ? says.allInTime : NOTHING,
    where: {
      caption: says.whereTable,
      rows: missed.slice(0, MOST_PROCESSES).map(({ process, worst }) => ({
        process: w.text(process.name),
        scenario: w.text(worst.scenario.name),
        back: lines(worst.result.up === null ? NOTHING : timeBack(context, worst.result)),
        mtpd: w.duration(process.mtpd),
        lossPerHour: w.krw(lossOf.get(process.id)),
        verdict: verdictWord(context, worst.result.verdict),
      })),
    },
    moreProcesses: missed.length > MOST_PROCESSES ? says.more(missed.length - MOST_PROCESSES) : NOTHING,
  };
}

/** What an hour costs of the processes that miss their MTPD in the worst scenario. */
function lossInWorst(context: Context, lossOf: ReadonlyMap<string, number | undefined>): Markdown {
  const { m, w } = context;
  const gone = (worstScenario(context)?.processes ?? []).filter(
    ({ verdict }) => BADNESS[verdict] >= BADNESS['beyond-mtpd'],
  );
  if (gone.length === 0) return NOTHING;
  const losses = gone.flatMap(({ id }) => lossOf.get(id) ?? []);
  if (losses.length === 0) return m.brief.lossUnknown(gone.length);
  const sum = losses.reduce((total, each) => total + each, 0);
  return m.brief.loss(gone.length, w.krw(sum), losses.length);
}

/** The open measures in the order in which they are to be done, with what they cost together. */
export function measuresOfBrief(context: Context) {
  const { plan, m, w, lacks } = context;
  const says = m.brief;
  const rank = ({ priority, dueOn }: ImprovementMeasure): [number, string] => [
    priority ?? Number.MAX_SAFE_INTEGER,
    dueOn ?? '9999-12-31',
  ];
  const open = (plan.improvementMeasures ?? [])
    .filter(({ state }) => state !== 'done')
    .sort((a, b) => {
      const [[first, day], [second, other]] = [rank(a), rank(b)];
      return first - second || (day < other ? -1 : day > other ? 1 : 0);
    });
  const costs = open.flatMap(({ costKrw }) => costKrw ?? []);
  const sum = costs.reduce((total, each) => total + each, 0);
  return {
    total:
      open.length === 0
        ? lacks(says.noMeasures)
        : costs.length === 0
          ? says.totalUnknown(open.length)
          : says.total(open.length, w.krw(sum)),
    costless:
      costs.length === 0 || costs.length === open.length
        ? NOTHING
        : says.costless(open.length - costs.length),
    measures: {
      caption: says.takesTable,
      rows: open.slice(0, MOST_MEASURES).map((each) => ({
        measure: w.text(each.name),
        cost: w.krw(each.costKrw),
        dueOn: w.day(each.dueOn),
        state: w.listed(measureStates(context, each)),
        owner: w.name(each.owner),
      })),
    },
    moreMeasures: open.length > MOST_MEASURES ? says.more(open.length - MOST_MEASURES) : NOTHING,
  };
}

/** One row for each rule book that concerns the organisation, and how many may; those that miss most first. */
export function rulesOfBrief(context: Context, assessments: readonly Assessment[]) {
  const { m, w } = context;
  const says = m.brief;
  const missed = ({ counts }: Assessment): number =>
    counts['not-met'] + counts['partly-met'] + counts['not-evidenced'];
  const concerned = assessments
    .filter(({ scope }) => scope.applies === true)
    .sort((a, b) => missed(b) - missed(a));
  const undecided = assessments.filter(({ scope }) => scope.applies === undefined).length;
  return {
    caption: says.rulesTable,
    rows: concerned.slice(0, MOST_RULES).map(({ regime, counts }) => {
      const sum = (...results: readonly Result[]) =>
        w.number(results.reduce((total, each) => total + counts[each], 0));
      return {
        regime: w.text(regime.name),
        met: sum('met', 'attested'),
        unmet: sum('partly-met', 'not-met'),
        unshown: sum('not-evidenced'),
        person: sum('to-review', 'to-attest'),
      };
    }),
    more: concerned.length > MOST_RULES ? says.more(concerned.length - MOST_RULES) : NOTHING,
    missing: concerned.length === 0 ? says.noRules : NOTHING,
    undecided: undecided === 0 ? NOTHING : says.undecided(undecided),
  };
}
