// Key persons: people whose absence alone makes a verdict of a scenario worse.
import type { Seconds } from '../plan/duration.ts';
import type { ResolvedPlan } from '../plan/resolve.ts';
import type { Alert } from './alert.ts';
import { musterOf } from './attendance.ts';
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

const NEVER = Number.POSITIVE_INFINITY;

/** Calls that have to be worked through to try everybody's absence from one scenario, at most. */
export function costOfKeyPersons({ plan }: ResolvedPlan): number {
  const calls = (plan.contactTrees ?? []).reduce((sum, tree) => sum + (tree.calls ?? []).length, 0);
  return (plan.people ?? []).length * calls;
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
    if (element === undefined || base.losses.elements.get(person) === NEVER) continue;
    const isNeeded = graph.groupsWith.start[person] !== graph.groupsWith.start[person + 1];
    if (!isNeeded && !matters.isCalledInTime(person)) continue;
    const losses = {
      ...base.losses,
      elements: new Map(base.losses.elements).set(person, NEVER),
    };
    const alert = engine.alert(losses, isNeeded ? engine.unattended(losses) : base.unattended);
    if (!isNeeded && matters.isSameCourse(person, alert)) continue;
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
    return [{ id: element.id, verdict: verdictOn(element.entry, up === NEVER ? null : up) }];
  });
}

/** Through whom alerting works on what is up: those who may declare, and the people of teams that activate. */
function whoMatters({ graph, calls }: Engine, base: Trial) {
  const teams = new Set(graph.copies.map(({ team }) => team).filter((team) => team !== -1));
  const people = new Set(calls.declarers);
  // Until when anything of it is open: nobody who is first called later can have made it sooner.
  let until: Seconds = (base.attended.attendance?.declaredAt ?? NEVER) - calls.decision;
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
    /** Whether everything that is done by hand is declared and mustered when it was with this person as well. */
    isSameCourse(person: Node, alert: Alert): boolean {
      for (const other of people) {
        if (other === person) continue;
        if (alert.contacts.get(other)?.at !== base.alert.contacts.get(other)?.at) return false;
        if (alert.inVain.get(other) !== base.alert.inVain.get(other)) return false;
      }
      if (!people.has(person)) return true;
      const { inVain } = base.alert;
      const isInVain = (other: Node): boolean => inVain.has(other);
      if (calls.declarers.includes(person)) {
        if (calls.declarers.some(isInVain)) return false;
        if (earliest(calls.declarers, alert) !== earliest(calls.declarers, base.alert)) return false;
      }
      for (const node of teams) {
        const team = calls.teams.get(node);
        if (team === undefined || !team.people.includes(person)) continue;
        if (team.people.some(isInVain)) return false;
        const at = (by: Alert): Seconds => musterOf(team, (each) => by.contacts.get(each)?.at ?? NEVER, 0);
        if (at(alert) !== at(base.alert)) return false;
      }
      return true;
    },
  };
}

const earliest = (people: readonly Node[], { contacts }: Alert): Seconds =>
  Math.min(...people.map((person) => contacts.get(person)?.at ?? NEVER));
