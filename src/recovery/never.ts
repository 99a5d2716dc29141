// Why something never comes back: down to what is lost for good with nothing in its place, or round a deadlock.
import { Chain, isOwnLoss } from './cause.ts';
import type { Engine, Trial } from './engine.ts';
import type { Copy, Node, RecoveryGraph } from './graph.ts';
import { Hopeless } from './hopeless.ts';
import { reachedAt } from './reached.ts';
import { TOO_LITTLE } from './standing.ts';

const NEVER = Number.POSITIVE_INFINITY;

/** Chains of what never comes back in one trial. */
export class NeverReasons {
  readonly #engine: Engine;
  readonly #trial: Trial;
  readonly #graph: RecoveryGraph;
  readonly #hopeless: Hopeless;

  constructor(engine: Engine, trial: Trial) {
    this.#engine = engine;
    this.#trial = trial;
    this.#graph = engine.graph;
    this.#hopeless = new Hopeless(engine.graph);
    // What ran is there: it is nothing that would have to be started.
    const ran = Uint8Array.from(trial.attended.runsAt, (at) => (at === NEVER ? 0 : 1));
    this.#hopeless.find(trial.losses, ran);
  }

  whyNever(start: Node): Chain {
    const chain = new Chain(this.#graph);
    const seen = new Set<Node>();
    let node: Node | null = start;
    while (node !== null) {
      if (seen.has(node)) {
        chain.add(node, 'deadlock', null);
        break;
      }
      seen.add(node);
      node = this.#hopeless.has(node) ? this.#hopelessStep(chain, node) : this.#stuck(chain, node);
    }
    return chain;
  }

  /** One step towards a loss for good. Each goes to something given up before, so this ends. */
  #hopelessStep(chain: Chain, node: Node): Node | null {
    const by = this.#hopeless.dueTo(node);
    const copies = this.#graph.copiesOf[node];
    if (copies === undefined || this.#serves(node)) {
      if (by < 0) {
        chain.addLost(this.#trial, node, 'no-alternative', null);
        return null;
      }
      chain.add(by, 'dependency', null);
      return by;
    }
    // Of the copies given up before the system was, the one that could best have stood in: not lost itself, nor its site.
    const isBefore = (copy: Copy): boolean => this.#hopeless.isBefore(copy, node);
    const given = copies.filter(isBefore);
    if (by === TOO_LITTLE || given.length === 0) {
      if (by < 0) {
        chain.add(node, 'capacity', null);
        chain.add(node, 'no-alternative', null);
        return null;
      }
      chain.add(by, 'dependency', null);
      return by;
    }
    const standIn =
      given.find((copy) => !isOwnLoss(this.#trial, copy) && !this.#isSiteLost(copy)) ?? given[0];
    const copy = standIn as Copy;
    if (copies.some((other) => other.capacity > 0 && !isBefore(other))) chain.add(node, 'capacity', null);
    chain.addCopy(copy, 'activation', null);
    const { dueTo: next, isForTool } = this.#hopeless.copyDueTo(copy);
    if (next < 0) {
      chain.addCopyLoss(this.#trial, copy, 'no-alternative', null);
      return null;
    }
    chain.add(next, isForTool ? 'tool' : 'dependency', null);
    return next;
  }

  #isSiteLost({ site }: Copy): boolean {
    return this.#trial.losses.elements.get(site) === NEVER;
  }

  #serves(node: Node): boolean {
    return this.#trial.attended.servesAt[node] !== NEVER;
  }

  /** A member of an unmet group of a consumer, or -1: one that is itself only stuck, if there is one. */
  #missing(consumer: number): Node {
    const { groupStart, members } = this.#graph;
    for (let group = groupStart[consumer] as number; group < (groupStart[consumer + 1] as number); group++) {
      const row = members.targets.subarray(members.start[group], members.start[group + 1]);
      if (row.some((member) => this.#trial.attended.upAt[member] !== NEVER)) continue;
      return row.find((member) => !this.#hopeless.has(member)) ?? (row[0] as Node);
    }
    return -1;
  }

  /** One step of something that could come back, if only something else that cannot start without it did. */
  #stuck(chain: Chain, node: Node): Node | null {
    const copies = this.#graph.copiesOf[node];
    if (copies === undefined || this.#serves(node)) {
      const missing = this.#missing(node);
      if (missing === -1) return null;
      chain.add(missing, 'dependency', null);
      return missing;
    }
    const copy = copies.find(
      (each) => !this.#hopeless.hasCopy(each) && this.#trial.attended.runsAt[each.index] === NEVER,
    );
    if (copy === undefined) return null;
    chain.addCopy(copy, 'activation', null);
    const { elements, copies: all } = this.#graph;
    const tool = this.#missing(elements.length + all.length + copy.index);
    const needed = this.#missing(elements.length + copy.index);
    const missing = needed === -1 ? tool : needed;
    if (missing !== -1) {
      chain.add(missing, needed === -1 ? 'tool' : 'dependency', null);
      return missing;
    }
    return this.#hands(chain, copy);
  }

  /** Nobody declares, or the team never comes together. */
  #hands(chain: Chain, copy: Copy): Node | null {
    const { declarers, teams } = this.#engine.calls;
    if (this.#trial.attended.attendance?.declaredAt === NEVER) {
      chain.add(-1, 'declaration', null);
      return this.#person(chain, declarers);
    }
    if (copy.team === -1) return null;
    chain.add(copy.team, 'muster', null);
    if (this.#trial.losses.elements.get(copy.team) === NEVER) {
      chain.add(copy.team, 'no-alternative', null);
      return null;
    }
    const team = teams.get(copy.team);
    const isHeadless = team?.heads.every((person) => reachedAt(this.#trial, person) === NEVER) === true;
    return this.#person(chain, (isHeadless ? team?.heads : team?.people) ?? []);
  }

  /** Somebody who is never reached: lost for good, never called, or over channels that never come back. */
  #person(chain: Chain, people: readonly Node[]): Node | null {
    const unreached = people.filter((candidate) => reachedAt(this.#trial, candidate) === NEVER);
    const person =
      unreached.find((candidate) => this.#trial.losses.elements.get(candidate) !== NEVER) ?? unreached[0];
    if (person === undefined) return null;
    chain.add(person, 'contact', null);
    if (this.#trial.losses.elements.get(person) === NEVER) {
      chain.add(person, 'no-alternative', null);
      return null;
    }
    if (!this.#trial.alert.inVain.has(person)) return null;
    const channel = this.#engine.calls.contacts.get(person)?.[0];
    if (channel === undefined) return null;
    chain.add(channel, 'dependency', null);
    return channel;
  }
}
