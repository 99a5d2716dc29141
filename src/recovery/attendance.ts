// Who is there: people reached while the attended pass runs, teams mustered, the disaster declared.
import type { Seconds } from '../plan/duration.ts';
import type { Alert, Contact } from './alert.ts';
import type { CallPlan, TeamPeople } from './call-trees.ts';
import type { Node } from './graph.ts';
import type { Losses } from './lost.ts';

interface Muster {
  readonly team: TeamPeople;
  count: number;
  hasHead: boolean;
}

/** Things to come, told to the timeline: each comes back through the method of the same name. */
type Announce = (at: Seconds, what: 'reached' | 'tryToReach' | 'declare' | 'teamBack', node: Node) => void;

export interface AttendanceSetup {
  readonly plan: CallPlan;
  readonly alert: Alert;
  readonly losses: Losses;
  readonly isUp: Uint8Array;
  readonly announce: Announce;
  readonly onMuster: (team: Node) => void;
}

export class Attendance {
  declaredAt: Seconds = Number.POSITIVE_INFINITY;
  /** Declarer who was reached first; -1 where nobody has to be. */
  declaredBy: Node = -1;
  /** People who were called in vain, and how they were reached in the end. */
  readonly late = new Map<Node, Contact>();
  /** Teams and when something first waited for them. */
  readonly wantedAt = new Map<Node, Seconds>();
  readonly #setup: AttendanceSetup;
  readonly #declarers: ReadonlySet<Node>;
  readonly #reached = new Set<Node>();
  readonly #mustersOf = new Map<Node, Muster[]>();
  readonly #waitingFor = new Map<Node, Node[]>();
  #toTry: Node[] = [];

  constructor(setup: AttendanceSetup) {
    this.#setup = setup;
    const { plan, alert, announce } = setup;
    this.#declarers = new Set(plan.declarers);
    if (plan.declarers.length === 0) announce(alert.detected + plan.decision, 'declare', -1);
    for (const declarer of plan.declarers) {
      const contact = alert.contacts.get(declarer);
      if (contact !== undefined) announce(contact.at + plan.decision, 'declare', declarer);
    }
    for (const [person, called] of alert.inVain) {
      const from = Math.max(called, this.#backAt(person));
      if (from !== Number.POSITIVE_INFINITY) announce(from, 'tryToReach', person);
    }
  }

  #backAt(node: Node): Seconds {
    return this.#setup.losses.elements.get(node) ?? 0;
  }

  declare(now: Seconds, by: Node): void {
    if (now >= this.declaredAt) return;
    this.declaredAt = now;
    this.declaredBy = by;
  }

  /** Somebody called in vain is there again, or has only now been called. */
  tryToReach(person: Node): void {
    this.#toTry.push(person);
  }

  channelIsUp(channel: Node): void {
    const waiting = this.#waitingFor.get(channel);
    if (waiting === undefined) return;
    this.#waitingFor.delete(channel);
    for (const person of waiting) this.#toTry.push(person);
  }

  /** "Then who can be reached now." */
  reach(now: Seconds): void {
    const { plan, isUp, announce } = this.#setup;
    const toTry = this.#toTry;
    this.#toTry = [];
    for (const person of toTry) {
      if (this.late.has(person)) continue;
      const contacts = plan.contacts.get(person) ?? [];
      const channel = contacts.find((candidate) => isUp[candidate] === 1);
      if (channel === undefined) {
        for (const candidate of contacts) {
          const row = this.#waitingFor.get(candidate);
          if (row === undefined) this.#waitingFor.set(candidate, [person]);
          else row.push(person);
        }
        continue;
      }
      const at = now + (plan.contactTime.get(channel) as Seconds);
      this.late.set(person, { at, caller: -1, channel });
      if (at > now) announce(at, 'reached', person);
      else this.reached(now, person);
    }
  }

  reached(now: Seconds, person: Node): void {
    if (this.#reached.has(person)) return;
    this.#reached.add(person);
    for (const muster of this.#mustersOf.get(person) ?? []) {
      muster.count++;
      if (muster.team.heads.includes(person)) muster.hasHead = true;
      this.#check(now, muster);
    }
    if (!this.#declarers.has(person)) return;
    const { plan, announce } = this.#setup;
    if (plan.decision === 0) this.declare(now, person);
    else announce(now + plan.decision, 'declare', person);
  }

  teamBack(now: Seconds, node: Node): void {
    const team = this.#setup.plan.teams.get(node);
    const muster = this.#mustersOf.get(team?.people[0] ?? -1)?.find((candidate) => candidate.team === team);
    if (muster === undefined) this.#setup.onMuster(node);
    else this.#check(now, muster);
  }

  #check(now: Seconds, { team, count, hasHead }: Muster): void {
    if (count >= team.minimum && hasHead && this.#backAt(team.team) <= now) this.#setup.onMuster(team.team);
  }

  /** A team is wanted: from now on it is watched until it is mustered. */
  watch(now: Seconds, node: Node): void {
    if (this.wantedAt.has(node)) return;
    this.wantedAt.set(node, now);
    const { plan, alert, announce, onMuster } = this.#setup;
    const team = plan.teams.get(node) as TeamPeople;
    const reachedAt = (person: Node): Seconds => alert.contacts.get(person)?.at ?? Number.POSITIVE_INFINITY;
    if (!team.people.some((person) => alert.inVain.has(person))) {
      const at = musterOf(team, reachedAt, this.#backAt(node));
      if (at <= now) onMuster(node);
      else if (at !== Number.POSITIVE_INFINITY) announce(at, 'teamBack', node);
      return;
    }
    const muster: Muster = { team, count: 0, hasHead: false };
    for (const person of team.people) {
      const at = reachedAt(person);
      if (at <= now) this.#reached.add(person);
      if (this.#reached.has(person)) {
        muster.count++;
        if (team.heads.includes(person)) muster.hasHead = true;
      } else if (at !== Number.POSITIVE_INFINITY) announce(at, 'reached', person);
      const row = this.#mustersOf.get(person);
      if (row === undefined) this.#mustersOf.set(person, [muster]);
      else row.push(muster);
    }
    const back = this.#backAt(node);
    if (back > now && back !== Number.POSITIVE_INFINITY) announce(back, 'teamBack', node);
    this.#check(now, muster);
  }
}

/** When `minimum` of a team's people are reached, one of them its lead or a deputy, and its own loss is over. */
export function musterOf(team: TeamPeople, reachedAt: (person: Node) => Seconds, backAt: Seconds): Seconds {
  const { people, heads, minimum } = team;
  const times = new Float64Array(people.length);
  let head = Number.POSITIVE_INFINITY;
  for (let index = 0; index < people.length; index++) {
    const at = reachedAt(people[index] as Node);
    times[index] = at;
    // Heads come first among the people.
    if (index < heads.length && at < head) head = at;
  }
  const enough = times.sort()[minimum - 1] ?? Number.POSITIVE_INFINITY;
  return Math.max(enough, head, backAt);
}
