// What was tried of each element, on paper and in fact: when it was last tested, what was measured, how scenarios came out.
import type { Day } from '../plan/calendar.ts';
import { parseDuration } from '../plan/duration.ts';
import type { Plan } from '../plan/plan.generated.ts';
import type { SimulatedScenario } from '../recovery/simulate.ts';
import type { Verdict } from '../recovery/verdict.ts';
import { allOf } from './fact-values.ts';

/** The day, not ahead of `asOf`, on which each element was last tried: restored, switched over, measured, rehearsed by a procedure. */
export function lastTestDays(plan: Plan, asOf: Day): ReadonlyMap<string, Day> {
  const latest = new Map<string, Day>();
  const take = (id: string, day: Day | undefined): void => {
    if (day === undefined || day > asOf) return;
    const known = latest.get(id);
    if (known === undefined || known < day) latest.set(id, day);
  };
  for (const { id, lastSwitchoverOn, deployments } of plan.systems ?? []) {
    take(id, lastSwitchoverOn);
    for (const copy of deployments ?? []) {
      take(id, copy.restoreTestedOn);
      take(id, copy.activation?.measured?.on);
    }
  }
  for (const { heldOn, measurements } of plan.exercises ?? []) {
    for (const { element } of measurements ?? []) take(element, heldOn);
  }
  for (const { testedOn, elements } of plan.procedures ?? []) {
    for (const element of elements ?? []) take(element, testedOn);
  }
  return latest;
}

export interface Measured {
  readonly on: Day;
  readonly minutes: number;
}

/** What exercises that were held by the day have measured of an element. */
export function measurements(plan: Plan, asOf: Day): (id: string) => readonly Measured[] {
  const found = new Map<string, Measured[]>();
  for (const { heldOn, measurements: all = [] } of plan.exercises ?? []) {
    if (heldOn === undefined || heldOn > asOf) continue;
    for (const { element, duration } of all) {
      const known = found.get(element) ?? [];
      known.push({ on: heldOn, minutes: parseDuration(duration) / 60 });
      found.set(element, known);
    }
  }
  return (id) => found.get(id) ?? [];
}

/** Minutes until a process is back in each scenario that stops it; null for never. */
export function triedMinutes(
  scenarios: readonly SimulatedScenario[],
): (id: string) => readonly (number | null)[] {
  const found = new Map<string, (number | null)[]>();
  for (const { id, up } of scenarios.flatMap(({ processes }) => processes)) {
    if (up === 0) continue;
    const known = found.get(id) ?? [];
    known.push(up === null ? null : up / 60);
    found.set(id, known);
  }
  return (id) => found.get(id) ?? [];
}

/** What the scenarios that touch a process say of its objectives; undefined where none does or an objective is missing. */
export interface TriedObjectives {
  readonly rtoMet: boolean | undefined;
  readonly rpoMet: boolean | undefined;
  /** Whether the times were measured, recently and on that scale. */
  readonly isProven: boolean | undefined;
}

const RTO_MET: Readonly<Partial<Record<Verdict, boolean>>> = {
  'within-rto': true,
  late: false,
  'beyond-mtpd': false,
  never: false,
};

export function triedObjectives(
  scenarios: readonly SimulatedScenario[],
): ReadonlyMap<string, TriedObjectives> {
  const answers = new Map<string, Record<'rto' | 'rpo' | 'proven', (boolean | undefined)[]>>();
  for (const { processes } of scenarios) {
    for (const { id, verdict, rpoMet, isProven } of processes) {
      if (verdict === 'unaffected') continue;
      const known = answers.get(id) ?? { rto: [], rpo: [], proven: [] };
      known.rto.push(RTO_MET[verdict]);
      known.rpo.push(rpoMet ?? undefined);
      // Null is never; what nobody has measured well enough is not known to be otherwise.
      known.proven.push(isProven === null ? false : isProven || undefined);
      answers.set(id, known);
    }
  }
  return new Map(
    [...answers].map(([id, { rto, rpo, proven }]) => [
      id,
      { rtoMet: allOf(rto), rpoMet: allOf(rpo), isProven: allOf(proven) },
    ]),
  );
}
