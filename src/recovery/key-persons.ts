// Key persons: people whose absence alone makes a verdict of a scenario worse.
import type { Seconds } from '../plan/duration.ts';
import type { Element, ResolvedPlan } from '../plan/resolve.ts';
import type { Alert } from './alert.ts';
import { musterOf } from './attendance.ts';
import type { CallPlan, TeamPeople } from './call-trees.ts';
import type { Trial } from './engine.ts';
import { type Engine, engineOf, NOTHING_LOST } from './engine.ts';
import { isProcess, type Node, type RecoveryGraph } from './graph.ts';
import type { Pass } from './pass.ts';
import { musteredAt } from './reached.ts';
import type { ScenarioToTry } from './simulate.ts';
import { unseenProcesses } from './unseen.ts';
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

const NOT_BEFORE: ReadonlyMap<Node, Seconds> = new Map();
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
  const unseen = unseenProcesses(engine);
  const base = engine.try(scenario.lost ?? NOTHING_LOST);
  const course = new Course(engine, base);
  // What somebody's absence changes only through alerting ends as it did with the same course of it.
  const known = new Map<string, KeyPerson['processes']>();
  const canGetWorse = base.attended.fallen.some(
    (node) => isProcess(graph.elements[node] as Element) && base.attended.upAt[node] !== NEVER,
  );
  const found: KeyPerson[] = [];
  for (const person of calls.people) {
    const element = graph.elements[person];
    if (element === undefined || base.losses.elements.get(person) === NEVER) continue;
    const isNeeded = graph.groupsWith.start[person] !== graph.groupsWith.start[person + 1];
    if (!isNeeded && !(canGetWorse && course.mayChangeWithout(person))) continue;
    const losses = {
      ...base.losses,
      elements: new Map(base.losses.elements).set(person, NEVER),
    };
    const alert = engine.alert(losses, isNeeded ? engine.unattended(losses) : base.unattended);
    if (!isNeeded && course.isAsBefore(alert, person)) continue;
    const key = isNeeded ? '' : course.keyOf(alert, person);
    let processes = isNeeded ? undefined : known.get(key);
    if (processes === undefined) {
      processes = worseThan(graph, unseen, base.attended, engine.attended(losses, alert).attended);
      if (!isNeeded) known.set(key, processes);
    }
    if (processes.length > 0) found.push({ person: element.id, pointer: element.pointer, processes });
  }
  return found;
}

/** Processes that come back in a worse way, in the order of the plan; only what fell can. */
function worseThan(
  { elements }: RecoveryGraph,
  unseen: ReadonlySet<Node>,
  base: Pass,
  without: Pass,
): KeyPerson['processes'] {
  const worse: KeyPerson['processes'][number][] = [];
  for (const node of without.fallen.toSorted((left, right) => left - right)) {
    const element = elements[node];
    if (element?.section !== 'criticalProcesses' || base.upAt[node] === without.upAt[node]) continue;
    const verdictIn = ({ upAt }: Pass): Verdict =>
      verdictOn(element.entry, upAt[node] === NEVER ? null : (upAt[node] as number), !unseen.has(node));
    const [verdict, other] = [verdictIn(base), verdictIn(without)];
    if (BADNESS[other] > BADNESS[verdict]) worse.push({ id: element.id, verdict, without: other });
  }
  return worse;
}

/** What alerting settles of a scenario's recoveries by hand: when the disaster is declared, and the teams mustered. */
class Course {
  readonly #calls: CallPlan;
  readonly #base: Trial;
  /** Teams that recover something that has fallen: no other is ever waited for. */
  readonly #teams: readonly TeamPeople[];
  /** Those of them for which something waited. */
  readonly #wanted: readonly TeamPeople[];
  /** Those who may declare, and the people of the teams that were wanted. */
  readonly #people: ReadonlySet<Node>;
  /** Until when anything is open: nobody who is first called later can have made it sooner. */
  readonly #until: Seconds;
  readonly #asWanted: string;

  constructor({ graph, calls }: Engine, base: Trial) {
    this.#calls = calls;
    this.#base = base;
    const byHand = base.attended.fallen.flatMap((system) =>
      (graph.copiesOf[system] ?? []).filter(({ isAutomatic }) => !isAutomatic),
    );
    this.#teams = [...new Set(byHand.map(({ team }) => team))].flatMap((node) => calls.teams.get(node) ?? []);
    this.#wanted = this.#teams.filter(({ team }) => base.wantedAt.has(team));
    this.#people = new Set([...calls.declarers, ...this.#wanted.flatMap(({ people }) => people)]);
    this.#until = byHand.some(({ team }) => team === -1 || base.wantedAt.has(team))
      ? Math.max(
          (base.attended.attendance?.declaredAt ?? NEVER) - calls.decision,
          ...this.#wanted.map((team) => musteredAt(base, team)),
        )
      : Number.NEGATIVE_INFINITY;
    this.#asWanted = this.#keyOf(this.#wanted, base.alert, -1, base.wantedAt);
  }

  /** Whether anything may be declared or mustered at another moment if this person were not there. */
  mayChangeWithout(person: Node): boolean {
    const at = this.#base.alert.calledAt.get(person);
    return (
      at !== undefined && at <= this.#until && (this.#calls.trees.length > 0 || this.#people.has(person))
    );
  }

  /** Whether everything goes on as if nobody were away: a team that is there before it is wanted is there in time. */
  isAsBefore(alert: Alert, away: Node): boolean {
    return this.#keyOf(this.#wanted, alert, away, this.#base.wantedAt) === this.#asWanted;
  }

  /** The same for two alerts of which the attended pass makes the same, all else being equal: `away` is gone for good. */
  keyOf(alert: Alert, away: Node): string {
    return this.#keyOf(this.#teams, alert, away, NOT_BEFORE);
  }

  /**
   * Nothing is begun by hand before the declaration, so teams that are mustered before it are as good as mustered at it;
   * so are those that are mustered before a moment of `notBefore`, if nothing could be wanted of them sooner.
   */
  #keyOf(
    teams: readonly TeamPeople[],
    alert: Alert,
    away: Node,
    notBefore: ReadonlyMap<Node, Seconds>,
  ): string {
    const { elements } = this.#base.losses;
    const isLate = (person: Node): boolean =>
      person !== away && alert.inVain.has(person) && elements.get(person) !== NEVER;
    const at = (person: Node): Seconds => alert.contacts.get(person)?.at ?? NEVER;
    const each = (people: readonly Node[]): string =>
      people.map((person) => `${at(person)}/${isLate(person) ? alert.inVain.get(person) : ''}`).join(',');
    const { declarers } = this.#calls;
    const isDeclarerLate = declarers.some(isLate);
    const declared = declarers.length === 0 ? alert.detected : Math.min(...declarers.map(at));
    // When the late are reached is not known here; until then, nothing is said of what comes before the declaration.
    const noSooner = isDeclarerLate ? 0 : declared + this.#calls.decision;
    const parts = [isDeclarerLate ? each(declarers) : String(declared)];
    for (const team of teams) {
      const inTime = Math.max(noSooner, notBefore.get(team.team) ?? 0);
      // The late can only make it sooner, and sooner than in time is no better.
      if (isThereBy(inTime, team, at)) parts.push(String(inTime));
      else parts.push(team.people.some(isLate) ? each(team.people) : String(musterOf(team, at, 0)));
    }
    return parts.join(' ');
  }
}

/** Whether a team is mustered at a moment by those who are reached at its calls. */
function isThereBy(moment: Seconds, team: TeamPeople, reachedAt: (person: Node) => Seconds): boolean {
  let count = 0;
  for (const person of team.people) if (reachedAt(person) <= moment) count++;
  return count >= team.minimum && team.heads.some((person) => reachedAt(person) <= moment);
}
