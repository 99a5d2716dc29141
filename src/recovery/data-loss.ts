// How much data is gone with each element at the moment when it is up: the least values that satisfy the model's rules.
import type { Seconds } from '../plan/duration.ts';
import { parseDuration } from '../plan/duration.ts';
import type { Copy, Node, RecoveryGraph } from './graph.ts';
import type { Losses } from './lost.ts';
import { holdsData } from './lost.ts';
import { type Pass, ranFromStart } from './pass.ts';

const ALL = Number.POSITIVE_INFINITY;

/** What is lost of a system's own data by the time it is up. */
function ownLoss(graph: RecoveryGraph, losses: Losses, pass: Pass, node: Node): Seconds {
  if (!holdsData(graph, node)) return 0;
  const copies = graph.copiesOf[node];
  if (copies === undefined) return losses.destroyed.has(node) || losses.elements.get(node) === ALL ? ALL : 0;
  if (copies.every(({ role, index }) => role !== 'active' || ranFromStart(pass, index))) return 0;
  let least = ALL;
  for (const { index, role, entry } of copies) {
    const runsAt = pass.runsAt[index] as number;
    if (runsAt === ALL || runsAt > (pass.upAt[node] as number)) continue;
    const { replication } = entry;
    if (replication === undefined) least = Math.min(least, role === 'active' ? 0 : ALL);
    else if (replication.mode === 'synchronous') least = 0;
    else if (replication.lag !== undefined) least = Math.min(least, parseDuration(replication.lag));
  }
  return least;
}

/**
 * Data loss of every element, `Infinity` for all of it.
 *
 * The least solution of "largest of its own, of what it requires; of an anyOf the smallest" is found from the largest
 * value down: an element loses at least v if its own loss is that much, if something that it requires loses that
 * much, or if every usable member of an anyOf does. Each element is settled once, at its value, circles included;
 * only what loses data is looked at.
 */
export function dataLosses(graph: RecoveryGraph, losses: Losses, pass: Pass): Float64Array {
  const { elements, groupsWith } = graph;
  const groups = new CountedGroups(graph, pass);
  const byValue = new Map<Seconds, Node[]>();
  for (const node of mayLoseItsOwn(graph, losses, pass)) {
    const own = groups.hasNoneFor(node) ? ALL : ownLoss(graph, losses, pass, node);
    if (own === 0) continue;
    const row = byValue.get(own);
    if (row === undefined) byValue.set(own, [node]);
    else row.push(node);
  }

  const loss = new Float64Array(elements.length);
  const isSettled = new Uint8Array(elements.length);
  for (const value of [...byValue.keys()].sort((left, right) => (left < right ? 1 : -1))) {
    const stack = byValue.get(value) as Node[];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (isSettled[node] === 1) continue;
      isSettled[node] = 1;
      loss[node] = value;
      for (let row = groupsWith.start[node] as number; row < (groupsWith.start[node + 1] as number); row++) {
        const group = groupsWith.targets[row] as number;
        const owner = groups.whoCounts(group);
        if (owner !== -1 && isSettled[owner] === 0 && groups.isLastOf(group, owner, node)) stack.push(owner);
      }
    }
  }
  return loss;
}

/** What fell, what was emptied, and what an active copy was stopped of: nothing else loses data of its own. */
function mayLoseItsOwn(graph: RecoveryGraph, losses: Losses, pass: Pass): ReadonlySet<Node> {
  const found = new Set<Node>([...pass.fallen, ...losses.destroyed]);
  for (const { index, role, system } of graph.copies) {
    if (role === 'active' && !ranFromStart(pass, index)) found.add(system);
  }
  return found;
}

/** Groups by whom their data counts for, and of each `anyOf` how many members that can be used still have data. */
class CountedGroups {
  readonly #graph: RecoveryGraph;
  readonly #pass: Pass;
  readonly #left = new Map<number, number>();

  constructor(graph: RecoveryGraph, pass: Pass) {
    this.#graph = graph;
    this.#pass = pass;
  }

  /** The element that a group adds to: the one that asks, or the system whose copy asks and runs by then; else -1. */
  whoCounts(group: number): Node {
    const { elements, copies, groupOwner, isPlace } = this.#graph;
    if (isPlace[group] === 1) return -1;
    const owner = groupOwner[group] as number;
    if (owner < elements.length) return owner;
    const copy = copies[owner - elements.length];
    return copy !== undefined && this.#runsInTime(copy) ? copy.system : -1;
  }

  #runsInTime({ index, system }: Copy): boolean {
    const runsAt = this.#pass.runsAt[index] as number;
    return runsAt !== ALL && runsAt <= (this.#pass.upAt[system] as number);
  }

  #isUpFor(node: Node, member: Node): boolean {
    const upAt = this.#pass.upAt[member] as number;
    return upAt !== ALL && upAt <= (this.#pass.upAt[node] as number);
  }

  #usableFor(node: Node, group: number): number {
    const { members } = this.#graph;
    let count = 0;
    for (let row = members.start[group] as number; row < (members.start[group + 1] as number); row++) {
      if (this.#isUpFor(node, members.targets[row] as number)) count++;
    }
    return count;
  }

  /** Whether an element, or a copy of it that runs, asks for one of several of which it can use none. */
  hasNoneFor(node: Node): boolean {
    const { elements, copiesOf } = this.#graph;
    if (this.#isWithoutChoice(node, node)) return true;
    for (const copy of copiesOf[node] ?? []) {
      if (this.#runsInTime(copy) && this.#isWithoutChoice(node, elements.length + copy.index)) return true;
    }
    return false;
  }

  #isWithoutChoice(node: Node, asker: number): boolean {
    const { groupStart, isChoice } = this.#graph;
    for (let group = groupStart[asker] as number; group < (groupStart[asker + 1] as number); group++) {
      if (isChoice[group] === 1 && this.#usableFor(node, group) === 0) return true;
    }
    return false;
  }

  /** Whether nothing with more data is left in a group once this member's is lost. To be told of each member once. */
  isLastOf(group: number, owner: Node, member: Node): boolean {
    if (this.#graph.isChoice[group] === 0) return true;
    if (!this.#isUpFor(owner, member)) return false;
    const left = (this.#left.get(group) ?? this.#usableFor(owner, group)) - 1;
    this.#left.set(group, left);
    return left === 0;
  }
}
