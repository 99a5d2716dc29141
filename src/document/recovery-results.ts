// What the scenarios came to, in words: when each process is back, whether that is proven, and how bad that is.
import { sayRecovery } from '../analysis/recovery-sentence.ts';
import { VERDICT_WORDS } from '../analysis/verdict-words.ts';
import type { Scenario } from '../plan/plan.generated.ts';
import type { SimulatedProcess, SimulatedScenario } from '../recovery/simulate.ts';
import { BADNESS, type Verdict } from '../recovery/verdict.ts';
import { DASH, escapeMarkdown, type Markdown, md, NOTHING, strong, trusted } from '../words/markdown.ts';
import type { Context } from './chapter.ts';

/** How many processes have each verdict. */
type VerdictCounts = Readonly<Record<Verdict, number>>;

export function countVerdicts({ processes }: SimulatedScenario): VerdictCounts {
  const counts: Record<Verdict, number> = {
    unaffected: 0,
    recovered: 0,
    'within-rto': 0,
    unknown: 0,
    late: 0,
    'beyond-mtpd': 0,
    never: 0,
  };
  for (const { verdict } of processes) counts[verdict] += 1;
  return counts;
}

const KEPT: readonly Verdict[] = ['unaffected', 'within-rto'];

/** Whether a process is seen to keep its RTO. */
export const isKept = (verdict: Verdict): boolean => KEPT.includes(verdict);

/** The scenario of which the most does not come back, then is back beyond the MTPD, then late; none that loses nothing. */
export function worstScenario({ plan, analysed }: Context): SimulatedScenario | undefined {
  const tried = analysed.scenarios.filter((_, index) => (plan.scenarios?.[index]?.lost ?? []).length > 0);
  const weight = (each: SimulatedScenario): number[] => {
    const counts = countVerdicts(each);
    return [counts.never, counts['beyond-mtpd'], counts.late];
  };
  let worst: SimulatedScenario | undefined;
  for (const each of tried) if (worst === undefined || isMore(weight(each), weight(worst))) worst = each;
  return worst;
}

/** A process in the scenario that is worst for it. */
export interface WorstResult {
  readonly scenario: Scenario;
  readonly result: SimulatedProcess;
}

/** The worst that any scenario does to the process at this position; undefined where none was tried. */
export const worstForProcess = (context: Context, index: number): WorstResult | undefined =>
  worstOf(context, index, ({ verdict, up }) => [BADNESS[verdict], up ?? Number.POSITIVE_INFINITY]);

/** The most data that any scenario costs it. */
export const worstForData = (context: Context, index: number): WorstResult | undefined =>
  worstOf(context, index, ({ dataLoss }) => [dataLoss ?? Number.POSITIVE_INFINITY]);

function worstOf(
  { plan, analysed }: Context,
  index: number,
  weight: (result: SimulatedProcess) => readonly number[],
): WorstResult | undefined {
  let worst: WorstResult | undefined;
  for (const [position, scenario] of (plan.scenarios ?? []).entries()) {
    const result = analysed.scenarios[position]?.processes[index];
    if (result === undefined || (scenario.lost ?? []).length === 0) continue;
    if (worst === undefined || isMore(weight(result), weight(worst.result))) worst = { scenario, result };
  }
  return worst;
}

function isMore(left: readonly number[], right: readonly number[]): boolean {
  const at = left.findIndex((count, index) => count !== right[index]);
  return at >= 0 && (left[at] ?? 0) > (right[at] ?? 0);
}

const SIGNS: Readonly<Record<Verdict, string>> = {
  never: '✗ ',
  'beyond-mtpd': '✗ ',
  late: '△ ',
  unknown: '? ',
  'within-rto': '✓ ',
  recovered: '',
  unaffected: '',
};

/** "✗ does not come back", in bold where it misses what the plan promises. */
export function verdictWord({ language }: Context, verdict: Verdict): Markdown {
  const word = trusted(`${SIGNS[verdict]}${VERDICT_WORDS[language][verdict]}`);
  return BADNESS[verdict] >= BADNESS.late ? strong(word) : word;
}

/** What is said instead of results where none is seen; nothing where that is said of each process. */
export const noResults = ({ m }: Context, { processes }: SimulatedScenario): Markdown =>
  processes.some(({ verdict }) => verdict === 'unknown') ? NOTHING : m.scenarios.noProcesses;

const UNHURT: readonly Verdict[] = ['unaffected', 'unknown'];

/** The processes to which nothing happens, and those of which that cannot be told: a sentence each, or nothing. */
export function unhurtProcesses({ m, w }: Context, { processes }: SimulatedScenario) {
  const says = m.recovery;
  const named = (wanted: Verdict, sentence: (names: Markdown, count: number) => Markdown): Markdown => {
    const names = processes.filter(({ verdict }) => verdict === wanted).map(({ id }) => w.name(id));
    return names.length === 0 ? NOTHING : sentence(w.listed(names), names.length);
  };
  const isAllUnaffected = processes.every(({ verdict }) => verdict === 'unaffected');
  return {
    unaffected: isAllUnaffected ? NOTHING : named('unaffected', says.unaffected),
    unknown: named('unknown', says.unknown),
  };
}

/** When a process is back, and never without whether that time is declared or proven. */
export function timeBack({ m, w }: Context, { up, isProven }: SimulatedProcess): Markdown {
  if (up === null) return m.recovery.never;
  return isProven === true ? m.proven(w.seconds(up)) : m.declared(w.seconds(up));
}

export function dataLost({ m, w }: Context, { dataLoss, rpoMet }: SimulatedProcess): Markdown {
  const sign = rpoMet === false ? md`✗ ` : md``;
  if (dataLoss === null) return md`${sign}${m.recovery.allData}`;
  return dataLoss === 0 ? m.recovery.noData : md`${sign}${m.recovery.upTo(w.seconds(dataLoss))}`;
}

/** The processes of a scenario to which something is seen to happen, the worst first. */
export function resultRows(context: Context, { processes }: SimulatedScenario) {
  const { plan, w } = context;
  return processes
    .map((result, index) => ({ result, process: plan.criticalProcesses?.[index] }))
    .filter(({ result }) => !UNHURT.includes(result.verdict))
    .sort((a, b) => BADNESS[b.result.verdict] - BADNESS[a.result.verdict])
    .map(({ result, process }) => ({
      process: w.name(result.id),
      back: timeBack(context, result),
      rto: w.duration(process?.rto),
      mtpd: w.duration(process?.mtpd),
      dataLoss: dataLost(context, result),
      verdict: verdictWord(context, result.verdict),
    }));
}

/** Why processes are late or do not come back: the chain of causes, a sentence each, the worst first. */
export function reasonRows({ analysed, w, language }: Context, { processes }: SimulatedScenario) {
  return processes
    .filter(({ verdict }) => BADNESS[verdict] >= BADNESS.late)
    .sort((a, b) => BADNESS[b.verdict] - BADNESS[a.verdict])
    .map((result) => ({
      process: w.name(result.id),
      reason: escapeMarkdown(sayRecovery(result, analysed, language)),
    }));
}

/** When each team is together, and whom of it nobody reaches. */
export function musterRows({ plan, m, w }: Context, { teams, reached }: SimulatedScenario) {
  return (plan.teams ?? []).map(({ id, name, lead, deputies = [], members = [] }) => {
    const at = teams.get(id) ?? null;
    const unreached = [...new Set([lead, ...deputies, ...members])].filter(
      (each) => reached.get(each) === null,
    );
    return {
      team: w.text(name),
      mustered: at === null ? strong(md`✗ ${m.recovery.notMustered}`) : m.declared(w.seconds(at)),
      unreached: unreached.length === 0 ? DASH : w.names(unreached),
    };
  });
}
