// Who is called when: detection, and the call trees worked through with the channels that pass 1 found up.
import type { Seconds } from '../plan/duration.ts';
import type { CallPlan, CallTree } from './call-trees.ts';
import type { Node } from './graph.ts';
import { Heap } from './heap.ts';

/** How somebody came to be reached: by whom (-1 for nobody, the root), over which channel (-1 without a tree). */
export interface Contact {
  readonly at: Seconds;
  readonly caller: Node;
  readonly channel: Node;
}

/** What alerting alone settles; who was called in vain is reached while the attended pass runs. */
export interface Alert {
  readonly detected: Seconds;
  /** Monitor that noticed; -1 where none did. */
  readonly detectedBy: Node;
  readonly contacts: ReadonlyMap<Node, Contact>;
  /** When somebody was first called in vain. */
  readonly inVain: ReadonlyMap<Node, Seconds>;
  /** When the step in which somebody is tried began, over all trees the earliest. */
  readonly calledAt: ReadonlyMap<Node, Seconds>;
}

/** What alerting reads of a scenario: when elements are up unattended, and when a person's own loss is over. */
export interface AlertWorld {
  readonly upAt: (node: Node) => Seconds;
  readonly backAt: (person: Node) => Seconds;
}

/** "The earliest moment at which a monitor is up (pass 1), plus `detection`; at the latest `detectionWithoutMonitoring`." */
export function detect(plan: CallPlan, upAt: AlertWorld['upAt']): Pick<Alert, 'detected' | 'detectedBy'> {
  let detected = Number.POSITIVE_INFINITY;
  let detectedBy = -1;
  for (const monitor of plan.monitors) {
    if (upAt(monitor) + plan.detection >= detected) continue;
    detected = upAt(monitor) + plan.detection;
    detectedBy = monitor;
  }
  const latest = plan.detectionWithoutMonitoring;
  if (plan.monitors.length > 0 && latest !== null && latest < detected)
    return { detected: latest, detectedBy: -1 };
  return detected === Number.POSITIVE_INFINITY
    ? { detected: plan.detection, detectedBy: -1 }
    : { detected, detectedBy };
}

/** Pass 2: everybody's calls. */
export function raiseAlert(plan: CallPlan, world: AlertWorld): Alert {
  const { detected, detectedBy } = detect(plan, world.upAt);
  const contacts = new Map<Node, Contact>();
  const inVain = new Map<Node, Seconds>();
  const calledAt = new Map<Node, Seconds>();
  if (plan.trees.length === 0) {
    for (const person of plan.people) {
      const at = Math.max(detected, world.backAt(person));
      if (at !== Number.POSITIVE_INFINITY) contacts.set(person, { at, caller: -1, channel: -1 });
      calledAt.set(person, detected);
    }
  }
  for (const tree of plan.trees) {
    const record = new Record(plan, world, contacts, inVain, calledAt);
    record.workThrough(tree, detected);
  }
  return { detected, detectedBy, contacts, inVain, calledAt };
}

interface Caller {
  readonly person: Node;
  freeAt: Seconds;
  /** Calls still to make, the next one last. */
  readonly toMake: Node[];
}

/** Channel and moment of the first way to reach somebody from `from` on, or null. */
export function firstWay(
  plan: CallPlan,
  { upAt, backAt }: AlertWorld,
  person: Node,
): { from: Seconds; channel: Node } | null {
  let first: { from: Seconds; channel: Node } | null = null;
  for (const channel of plan.contacts.get(person) ?? []) {
    const from = Math.max(upAt(channel), backAt(person));
    if (from !== Number.POSITIVE_INFINITY && (first === null || from < first.from)) first = { from, channel };
  }
  return first;
}

/** One tree being worked through. */
class Record {
  readonly #plan: CallPlan;
  readonly #world: AlertWorld;
  readonly #contacts: Map<Node, Contact>;
  readonly #inVain: Map<Node, Seconds>;
  readonly #calledAt: Map<Node, Seconds>;
  readonly #called = new Set<Node>();

  constructor(
    plan: CallPlan,
    world: AlertWorld,
    contacts: Map<Node, Contact>,
    inVain: Map<Node, Seconds>,
    calledAt: Map<Node, Seconds>,
  ) {
    this.#plan = plan;
    this.#world = world;
    this.#contacts = contacts;
    this.#inVain = inVain;
    this.#calledAt = calledAt;
  }

  workThrough(tree: CallTree, detected: Seconds): void {
    const rank = (caller: Caller): number => this.#plan.rank.get(caller.person) as number;
    const callers = new Heap<Caller>((left, right) =>
      left.freeAt === right.freeAt ? rank(left) < rank(right) : left.freeAt < right.freeAt,
    );
    const callsOf = (people: readonly Node[]): Node[] =>
      people.flatMap((person) => tree.calls.get(person) ?? []);
    const join = (person: Node, freeAt: Seconds, calls: readonly Node[]): void => {
      if (calls.length > 0) callers.push({ person, freeAt, toMake: calls.toReversed() });
    };
    const first = this.#step(-1, tree.root, detected);
    if (first.reached !== null) join(first.reached, first.endsAt, callsOf([...first.tried, first.reached]));
    else {
      const starter = this.#firstOf(first.tried);
      if (starter !== null) join(starter.person, starter.at, callsOf(first.tried));
    }
    for (let caller = callers.pop(); caller !== undefined; caller = callers.pop()) {
      const target = caller.toMake.pop() as Node;
      if (!this.#called.has(target)) {
        const { tried, reached, endsAt } = this.#step(caller.person, target, caller.freeAt);
        caller.freeAt = endsAt;
        if (reached !== null) join(reached, endsAt, callsOf([...tried, reached]));
        // "The caller takes those calls over at once, in their place."
        else for (const call of callsOf(tried).toReversed()) caller.toMake.push(call);
      }
      if (caller.toMake.length > 0) callers.push(caller);
    }
  }

  /** A call and the tries of its deputies. */
  #step(
    caller: Node,
    target: Node,
    begin: Seconds,
  ): { tried: Node[]; reached: Node | null; endsAt: Seconds } {
    const { contacts, contactTime, attempt, deputies } = this.#plan;
    const { upAt, backAt } = this.#world;
    const tried: Node[] = [];
    let at = begin;
    for (const person of [target, ...(deputies.get(target) ?? [])]) {
      if (this.#called.has(person)) continue;
      this.#called.add(person);
      this.#calledAt.set(person, Math.min(begin, this.#calledAt.get(person) ?? begin));
      const now = at;
      const channel =
        backAt(person) <= now
          ? (contacts.get(person) ?? []).find((candidate) => upAt(candidate) <= now)
          : undefined;
      if (channel !== undefined) {
        const endsAt = at + (contactTime.get(channel) as Seconds);
        this.#reach(person, { at: endsAt, caller, channel });
        return { tried, reached: person, endsAt };
      }
      tried.push(person);
      this.#inVain.set(person, Math.min(at, this.#inVain.get(person) ?? at));
      at += attempt;
    }
    return { tried, reached: null, endsAt: at };
  }

  /**
   * Neither the root nor a deputy can be reached: the one of them who can be reached first begins. Nobody can be
   * reached before their own call here, or that call would have reached them.
   */
  #firstOf(tried: readonly Node[]): { person: Node; at: Seconds } | null {
    let starter: { person: Node; at: Seconds; channel: Node } | null = null;
    for (const person of tried) {
      const way = firstWay(this.#plan, this.#world, person);
      if (way === null) continue;
      const at = way.from + (this.#plan.contactTime.get(way.channel) as Seconds);
      if (starter === null || at < starter.at) starter = { person, at, channel: way.channel };
    }
    if (starter !== null)
      this.#reach(starter.person, { at: starter.at, caller: -1, channel: starter.channel });
    return starter;
  }

  #reach(person: Node, contact: Contact): void {
    const before = this.#contacts.get(person);
    if (before === undefined || contact.at < before.at) this.#contacts.set(person, contact);
  }
}
