// A simulated scenario as JSON: durations in normal form, null for never.
import type { Seconds } from '../plan/duration.ts';
import { formatDuration } from '../plan/duration.ts';
import type { SimulatedScenario } from './simulate.ts';

const written = (time: Seconds | null): string | null => (time === null ? null : formatDuration(time));

const record = (times: ReadonlyMap<string, Seconds | null>): Record<string, string | null> =>
  Object.fromEntries([...times].map(([id, time]) => [id, written(time)]));

/** The shape in which results are printed and exchanged. */
export function toReport(result: SimulatedScenario) {
  return {
    scenario: result.scenario,
    scope: result.scope,
    detected: formatDuration(result.detected),
    declared: written(result.declared),
    reached: record(result.reached),
    teams: record(result.teams),
    elements: record(result.elements),
    processes: result.processes.map(({ id, up, verdict, dataLoss, rpoMet, isProven, because, remedy }) => ({
      id,
      up: written(up),
      verdict,
      dataLoss: written(dataLoss),
      rpoMet,
      isProven,
      because: because.map(({ at, ...cause }) => ({ ...cause, at: written(at) })),
      ...(remedy && { remedy: { ...remedy, up: written(remedy.up) } }),
    })),
  };
}
