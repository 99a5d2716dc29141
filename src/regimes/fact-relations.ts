// Relations between elements that facts rest on: when each was last tried, what needs it how soon, what came of scenarios.
import type { Day } from '../plan/calendar.ts';
import { parseDuration } from '../plan/duration.ts';
import type { CriticalProcess, Plan, System } from '../plan/plan.generated.ts';
import type { Element } from '../plan/resolve.ts';
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

type NeedsOf = (element: Element) => readonly string[];

/** For each element, the shortest objective in seconds of the critical processes that need it, directly or not. */
export function shortestObjectives(
  processes: readonly CriticalProcess[],
  elements: ReadonlyMap<string, Element>,
  needsOf: NeedsOf,
  objective: 'rto' | 'rpo',
): ReadonlyMap<string, number> {
  const shortest = new Map<string, number>();
  const byLength = processes.flatMap((process) =>
    process[objective] === undefined ? [] : [{ id: process.id, seconds: parseDuration(process[objective]) }],
  );
  // The shortest first: whatever is reached again later has its answer.
  for (const { id: start, seconds } of byLength.sort((a, b) => a.seconds - b.seconds)) {
    const open = [start];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const element = elements.get(id);
      if (element === undefined) continue;
      for (const need of needsOf(element)) {
        if (shortest.has(need)) continue;
        shortest.set(need, seconds);
        open.push(need);
      }
    }
  }
  return shortest;
}

/** Neither its copies at sites nor anything that it needs is written. */
export const isUnmapped = ({ deployments, requires }: System): boolean =>
  (deployments ?? []).length + (requires ?? []).length === 0;

/** It has no RTO, or no RPO though nothing says that no data can be lost with it. */
export const isWithoutObjectives = ({ rto, rpo, holdsData }: System): boolean =>
  rto === undefined || (rpo === undefined && holdsData !== false);

/** Elements that need, directly or not, a system of a certain sort. */
export function needingSystems(
  elements: ReadonlyMap<string, Element>,
  needsOf: NeedsOf,
  isMeant: (system: System) => boolean,
): ReadonlySet<string> {
  const dependants = new Map<string, string[]>();
  const open: string[] = [];
  for (const [id, element] of elements) {
    for (const need of needsOf(element)) {
      const known = dependants.get(need);
      if (known === undefined) dependants.set(need, [id]);
      else known.push(id);
    }
    if (element.section === 'systems' && isMeant(element.entry)) open.push(id);
  }
  const found = new Set<string>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const dependant of dependants.get(id) ?? []) {
      if (found.has(dependant)) continue;
      found.add(dependant);
      open.push(dependant);
    }
  }
  return found;
}

/** What the scenarios that touch a process say of its objectives; undefined where none does or an objective is missing. */
export interface TriedObjectives {
  readonly rtoMet: boolean | undefined;
  readonly rpoMet: boolean | undefined;
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
  const answers = new Map<string, { rto: (boolean | undefined)[]; rpo: (boolean | undefined)[] }>();
  for (const { processes } of scenarios) {
    for (const { id, verdict, rpoMet } of processes) {
      if (verdict === 'unaffected') continue;
      const known = answers.get(id) ?? { rto: [], rpo: [] };
      known.rto.push(RTO_MET[verdict]);
      known.rpo.push(rpoMet ?? undefined);
      answers.set(id, known);
    }
  }
  return new Map([...answers].map(([id, { rto, rpo }]) => [id, { rtoMet: allOf(rto), rpoMet: allOf(rpo) }]));
}

/** Whom each person and team tells: the audiences of the messages that they send or release. */
export function audiencesBy(plan: Plan): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { audience, owner, approver } of plan.communications ?? []) {
    if (audience === undefined) continue;
    for (const id of [owner, approver]) {
      if (id === undefined) continue;
      const known = found.get(id);
      if (known === undefined) found.set(id, new Set([audience]));
      else known.add(audience);
    }
  }
  return found;
}

/** For each requirement that messages answer, the stages of those messages. */
export function stagesByRequirement(plan: Plan): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { addresses, stage } of plan.communications ?? []) {
    if (stage === undefined) continue;
    for (const id of addresses ?? []) {
      const known = found.get(id);
      if (known === undefined) found.set(id, new Set([stage]));
      else known.add(stage);
    }
  }
  return found;
}

/** The latest day, not ahead of `asOf`, of a training in which each person took part. */
export function lastTrainingDays(plan: Plan, asOf: Day): ReadonlyMap<string, Day> {
  const latest = new Map<string, Day>();
  for (const { heldOn, participants } of plan.governance?.trainingRecords ?? []) {
    if (heldOn === undefined || heldOn > asOf) continue;
    for (const id of participants ?? []) {
      const known = latest.get(id);
      if (known === undefined || known < heldOn) latest.set(id, heldOn);
    }
  }
  return latest;
}

export const peopleWithRole = (plan: Plan): ReadonlySet<string> =>
  new Set([
    ...(plan.teams ?? []).flatMap(({ lead, deputies, members }) => [
      lead,
      ...(deputies ?? []),
      ...(members ?? []),
    ]),
    ...(plan.governance?.appointments ?? []).map(({ person }) => person),
  ]);
