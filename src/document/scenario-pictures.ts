// A scenario's results as its pictures want them: processes by gravity, and the chain that decides.
import { stepsOf } from '../analysis/recovery-sentence.ts';
import type { RecoveryTimeline } from '../figures/recovery-timeline.ts';
import { parseDuration } from '../plan/duration.ts';
import type { Scenario } from '../plan/plan.generated.ts';
import { textIn } from '../plan/words.ts';
import type { SimulatedProcess, SimulatedScenario } from '../recovery/simulate.ts';
import { BADNESS } from '../recovery/verdict.ts';
import type { Context } from './chapter.ts';

const timeOf = (duration: string | undefined): number | undefined =>
  duration === undefined ? undefined : parseDuration(duration);

const lateness = ({ up }: SimulatedProcess): number => up ?? Number.POSITIVE_INFINITY;

/** The gravest first, of these the latest; the chain is that of the first. */
export function timelineOf(
  { analysed, plan, language }: Context,
  scenario: Scenario,
  result: SimulatedScenario,
): RecoveryTimeline {
  const sorted = result.processes
    .map((process, index) => ({ process, promised: plan.criticalProcesses?.[index] }))
    .sort(({ process: a }, { process: b }) => {
      const graver = BADNESS[b.verdict] - BADNESS[a.verdict];
      return graver !== 0 || lateness(a) === lateness(b) ? graver : lateness(b) - lateness(a);
    });
  const rows = sorted.map(({ process, promised }) => ({
    name: promised === undefined ? process.id : textIn(language, promised.name),
    up: process.up,
    isProven: process.isProven === true,
    verdict: process.verdict,
    rto: timeOf(promised?.rto),
    mtpd: timeOf(promised?.mtpd),
  }));
  const [deciding] = sorted;
  return {
    scenario: textIn(language, scenario.name),
    detected: result.detected,
    declared: result.declared,
    rows,
    chain:
      deciding === undefined || deciding.process.because.length === 0
        ? undefined
        : { process: rows[0]?.name ?? '', steps: stepsOf(deciding.process, analysed, language) },
  };
}
