// Key persons: people whose absence alone makes a verdict of a scenario worse.
import type { Seconds } from '../plan/duration.ts';
import type { ResolvedPlan } from '../plan/resolve.ts';
import type { Alert } from './alert.ts';
import type { Trial } from './engine.ts';
import { type Engine, engineOf } from './engine.ts';
import type { Node } from './graph.ts';
import type { Pass } from './pass.ts';
import { musteredAt } from './reached.ts';
import type { ScenarioToTry } from './simulate.ts';
import type { Verdict } from './verdict.ts';
import { BADNESS, verdictOn } from './verdict.ts';

/** Somebody without whom a scenario ends worse. */
export interface KeyPerson {
  readonly person: string;
  readonly pointer: string;
  /** Verdicts with them and without, in the order of the plan. */
  readonly processes: readonly {
    readonly id: string;
    readonly verdict: Verdict;
    readonly without: Verdict;
  }[];
}

/** Key persons of a scenario, in the order of the plan. Whoever the scenario takes for good anyway is not asked. */
export function keyPersons(resolved: ResolvedPlan, scenario: ScenarioToTry): KeyPerson[] {
  const engine = engineOf(resolved);
  const { graph, calls } = engine;
  const lost = scenario.lost ?? [];
  const base = engine.try(lost);
  const verdicts = verdictsOf(engine, base.attended);
  const matters = whoMatters(engine, base);
  const found: KeyPerson[] = [];
  for (const person of calls.people) {
    const element = graph.elements[person];
    if (element === undefined || base.losses.elements.get(person) === Number.POSITIVE_INFINITY) continue;
    const isNeeded = graph.groupsWith.start[person] !== graph.groupsWith.start[person + 1];
    if (!isNeeded && !matters.isCalledInTime(person)) continue;
    const losses = {
      ...base.losses,
      elements: new Map(base.losses.elements).set(person, Number.POSITIVE_INFINITY),
    };
    const alert = engine.alert(losses, isNeeded ? engine.unattended(losses) : base.unattended);
    if (!isNeeded && !matters.differs(person, alert)) continue;
    const without = verdictsOf(engine, engine.attended(losses, alert).attended);
    const processes = verdicts.flatMap(({ id, verdict }, index) => {
      const other = without[index]?.verdict ?? verdict;
      return BADNESS[other] > BADNESS[verdict] ? [{ id, verdict, without: other }] : [];
    });
    if (processes.length > 0) found.push({ person: element.id, pointer: element.pointer, processes });
  }
  return found;
}

function verdictsOf({ graph }: Engine, { upAt }: Pass): { id: string; verdict: Verdict }[] {
  return graph.elements.flatMap((element, node) => {
    if (element.section !== 'criticalProcesses') return [];
    const up = upAt[node] as number;
    return [
      { id: element.id, verdict: verdictOn(element.entry, up === Number.POSITIVE_INFINITY ? null : up) },
    ];
  });
}

/** Through whom alerting works on what is up: those who may declare, and the people of teams that activate. */
function whoMatters({ graph, calls }: Engine, base: Trial) {
  const teams = new Set(graph.copies.map(({ team }) => team).filter((team) => team !== -1));
  const people = new Set(calls.declarers);
  // Until when anything of it is open: nobody who is first called later can have made it sooner.
  let until: Seconds = (base.attended.attendance?.declaredAt ?? Number.POSITIVE_INFINITY) - calls.decision;
  for (const node of teams) {
    const team = calls.teams.get(node);
    if (team === undefined) continue;
    for (const person of team.people) people.add(person);
    until = Math.max(until, musteredAt(base, team));
  }
  return {
    isCalledInTime(person: Node): boolean {
      const at = base.alert.calledAt.get(person);
      return at !== undefined && at <= until && (calls.trees.length > 0 || people.has(person));
    },
    differs(person: Node, alert: Alert): boolean {
      if (people.has(person)) return true;
      for (const other of people) {
        if (alert.contacts.get(other)?.at !== base.alert.contacts.get(other)?.at) return true;
        if (alert.inVain.get(other) !== base.alert.inVain.get(other)) return true;
      }
      return false;
    },
  };
}
