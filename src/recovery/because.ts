// Why something is up when it is: the last thing that had to be in place, and through it back to what was lost.
import type { Seconds } from '../plan/duration.ts';
import { AlertReasons } from './because-alert.ts';
import { Chain } from './cause.ts';
import type { Engine, Trial } from './engine.ts';
import type { Copy, Node, RecoveryGraph } from './graph.ts';
import { isProcess } from './graph.ts';
import type { Trail } from './pass.ts';
import { musteredAt } from './reached.ts';

const NEVER = Number.POSITIVE_INFINITY;

/** The member of a group that came up first, or -1: it met the group. */
function metBy({ members }: RecoveryGraph, { attended }: Trial, trail: Trail, group: number): Node {
  let first = -1;
  for (let row = members.start[group] as number; row < (members.start[group + 1] as number); row++) {
    const member = members.targets[row] as number;
    if (attended.upAt[member] === NEVER) continue;
    if (first === -1 || (trail.upOrder[member] as number) < (trail.upOrder[first] as number)) first = member;
  }
  return first;
}

/** What an element waited for last: its own loss or copy (by order), or what it requires. */
interface Last {
  readonly at: Seconds;
  readonly order: number;
  readonly what: 'return' | 'copy' | 'need';
  readonly subject: number;
}

/** Chains of one trial. Each goes only to what came before it in the order in which things came up, so each ends. */
export class Reasons {
  readonly #engine: Engine;
  readonly #trial: Trial;
  readonly #trail: Trail;
  readonly #graph: RecoveryGraph;

  constructor(engine: Engine, trial: Trial) {
    this.#engine = engine;
    this.#trial = trial;
    this.#graph = engine.graph;
    this.#trail = trial.attended.trail as Trail;
  }

  /** The chain of something that fell and came up again. */
  whyUp(node: Node): Chain {
    const chain = new Chain(this.#graph);
    this.up(chain, node);
    return chain;
  }

  #back(node: Node): Seconds {
    return this.#trial.losses.elements.get(node) ?? 0;
  }

  #lastOf(consumer: number, before: number): Last | null {
    const { groupStart } = this.#graph;
    let last: Last | null = null;
    for (let group = groupStart[consumer] as number; group < (groupStart[consumer + 1] as number); group++) {
      const subject = metBy(this.#graph, this.#trial, this.#trail, group);
      if (subject === -1) continue;
      const order = this.#trail.upOrder[subject] as number;
      if (order === 0 || order >= before || (last !== null && order <= last.order)) continue;
      last = { at: this.#trial.attended.upAt[subject] as number, order, what: 'need', subject };
    }
    return last;
  }

  /** What came last of all that an element itself waited for, leaving out what came up together with it. */
  #last(node: Node): Last | null {
    const { attended } = this.#trial;
    let last = this.#lastOf(node, this.#trail.upOrder[node] as number);
    const own = this.#back(node);
    if (own > 0 && own > (last?.at ?? 0)) last = { at: own, order: 0, what: 'return', subject: node };
    const copies = this.#graph.copiesOf[node] ?? [];
    const servesAt = attended.servesAt[node] as number;
    let tipping: Copy | undefined;
    let sum = 0;
    const running = copies
      .filter(({ index }) => attended.runsAt[index] !== NEVER)
      .sort(
        (left, right) =>
          (this.#trail.runOrder[left.index] as number) - (this.#trail.runOrder[right.index] as number),
      );
    for (const copy of running) {
      if (sum >= (this.#graph.minimum[node] as number)) break;
      sum += copy.capacity;
      tipping = copy;
    }
    if (tipping !== undefined && attended.startedAt[tipping.index] !== NEVER) {
      const order = this.#trail.runOrder[tipping.index] as number;
      if (last === null || order > last.order) {
        last = { at: servesAt, order, what: 'copy', subject: tipping.index };
      }
    }
    return last;
  }

  /** Way from an element through what came up together with it to the one that had to wait longest for something else. */
  #together(node: Node): { path: Node[]; last: Last | null } {
    const { groupStart } = this.#graph;
    const order = this.#trail.upOrder[node] as number;
    const from = new Map<Node, Node>([[node, -1]]);
    let best = node;
    let last = this.#last(node);
    for (const next of from.keys()) {
      const own = this.#last(next);
      if (
        own !== null &&
        (last === null || own.at > last.at || (own.at === last.at && own.order > last.order))
      ) {
        last = own;
        best = next;
      }
      if (isProcess(this.#graph.elements[next] as RecoveryGraph['elements'][number])) continue;
      for (let group = groupStart[next] as number; group < (groupStart[next + 1] as number); group++) {
        const member = metBy(this.#graph, this.#trial, this.#trail, group);
        if (member !== -1 && this.#trail.upOrder[member] === order && !from.has(member))
          from.set(member, next);
      }
    }
    const path: Node[] = [];
    for (let step = best; step !== node; step = from.get(step) as Node) path.push(step);
    return { path: path.reverse(), last };
  }

  /** Adds to a chain what brought an element up. */
  up(chain: Chain, start: Node): void {
    const { attended } = this.#trial;
    let node = start;
    for (;;) {
      if ((attended.beganAt[node] as number) < (attended.upAt[node] as number) && this.#isProcess(node)) {
        chain.add(node, 'resumption', attended.upAt[node] as number);
      }
      const { path, last } = this.#together(node);
      for (const step of path) chain.add(step, 'dependency', attended.upAt[step] as number);
      const end = path.at(-1) ?? node;
      if (last === null) {
        chain.addFall(this.#trial, end);
        return;
      }
      if (last.what === 'return') {
        this.returned(chain, last.subject, last.at);
        return;
      }
      if (last.what === 'copy') {
        const next = this.#copy(chain, this.#graph.copies[last.subject] as Copy, true);
        if (next === null) return;
        node = next;
        continue;
      }
      node = last.subject;
      chain.add(node, 'dependency', last.at);
    }
  }

  #isProcess(node: Node): boolean {
    return isProcess(this.#graph.elements[node] as RecoveryGraph['elements'][number]);
  }

  /** Something came back because its own loss was over. */
  returned(chain: Chain, node: Node, at: Seconds): void {
    const isSite = this.#graph.elements[node]?.section === 'sites';
    chain.add(node, isSite ? 'site-returns' : 'element-returns', at);
    chain.addLost(this.#trial, node, 'lost', 0);
  }

  /** An activation and what it waited for. Gives the element to go on with, null where the chain has ended. */
  #copy(chain: Chain, first: Copy, mayBeShort: boolean): Node | null {
    const { attended, losses } = this.#trial;
    const { elements, copies } = this.#graph;
    let copy = first;
    let isShort = mayBeShort;
    for (;;) {
      const endsAt = attended.runsAt[copy.index] as number;
      if (isShort && this.#hadOthers(copy)) chain.add(copy.system, 'capacity', endsAt);
      isShort = false;
      chain.addCopy(copy, 'activation', endsAt);
      const startedAt = attended.startedAt[copy.index] as number;
      const before = (this.#trail.runOrder[copy.index] as number) + 1;
      const run = this.#lastOf(elements.length + copy.index, before);
      const tool = this.#lastOf(elements.length + copies.length + copy.index, before);
      const ownBack = losses.copies.get(copy.index) ?? 0;
      const readyAt = Math.max(ownBack, run?.at ?? 0, tool?.at ?? 0);
      if (!copy.isAutomatic) {
        const team = this.#engine.calls.teams.get(copy.team);
        const { attendance } = attended;
        const declaredAt = attendance?.declaredAt ?? NEVER;
        const together = team === undefined ? 0 : musteredAt(this.#trial, team);
        if (startedAt > Math.max(readyAt, declaredAt, together)) {
          chain.add(copy.team, 'team-busy', startedAt);
          const freedBy = copies[attended.slotFrom[copy.index] as number];
          if (freedBy === undefined) return null;
          copy = freedBy;
          continue;
        }
        if (Math.max(declaredAt, together) >= readyAt) {
          const alerted = new AlertReasons(this.#engine, this.#trial, this);
          if (team !== undefined && together >= declaredAt) alerted.muster(chain, team.team, together);
          else alerted.declaration(chain, declaredAt);
          if (chain.causes.at(-1)?.kind !== 'lost') chain.addFall(this.#trial, copy.system);
          return null;
        }
      }
      if (readyAt === 0 && run === null && tool === null) {
        chain.addFall(this.#trial, copy.system);
        return null;
      }
      if (ownBack > 0 && ownBack === readyAt && Math.max(run?.at ?? 0, tool?.at ?? 0) < readyAt) {
        chain.addCopy(copy, 'element-returns', ownBack);
        chain.addCopyLoss(this.#trial, copy, 'lost', 0);
        return null;
      }
      const isTool = tool !== null && (run === null || tool.order > run.order);
      const last = (isTool ? tool : run) as Last;
      // A site that comes back by itself says so at once: `site-returns` is enough.
      const isOwnReturn = last.subject === copy.site && this.#last(copy.site)?.what === 'return';
      if (!isOwnReturn) chain.add(last.subject, isTool ? 'tool' : 'dependency', last.at);
      return last.subject;
    }
  }

  /** Whether other copies ran before and were not enough. */
  #hadOthers(copy: Copy): boolean {
    const { attended } = this.#trial;
    const order = this.#trail.runOrder[copy.index] as number;
    return (this.#graph.copiesOf[copy.system] ?? []).some(
      ({ index, capacity }) =>
        index !== copy.index &&
        capacity > 0 &&
        attended.runsAt[index] !== NEVER &&
        (this.#trail.runOrder[index] as number) < order,
    );
  }
}
