// How much data is gone with each element at the moment when it is up: the least values that satisfy the model's rules.
import type { Seconds } from '../plan/duration.ts';
import { parseDuration } from '../plan/duration.ts';
import type { Node, RecoveryGraph } from './graph.ts';
import type { Losses } from './lost.ts';
import { holdsData } from './lost.ts';
import type { Pass } from './pass.ts';

const ALL = Number.POSITIVE_INFINITY;

/** What is lost of a system's own data by the time it is up. */
function ownLoss(graph: RecoveryGraph, losses: Losses, pass: Pass, node: Node): Seconds {
  if (!holdsData(graph, node)) return 0;
  const copies = graph.copiesOf[node];
  if (copies === undefined) return losses.destroyed.has(node) || losses.elements.get(node) === ALL ? ALL : 0;
  const ranFromStart = (index: number): boolean => pass.runsAt[index] === 0 && pass.startedAt[index] === ALL;
  if (copies.every(({ role, index }) => role !== 'active' || ranFromStart(index))) return 0;
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
 * much, or if every usable member of an anyOf does. Each element is settled once, at its value, circles included.
 */
export function dataLosses(graph: RecoveryGraph, losses: Losses, pass: Pass): Float64Array {
  const { elements, groupOwner, groupStart, groupsWith, members, isPlace } = graph;
  const own = new Float64Array(elements.length);
  for (let node = 0; node < elements.length; node++) own[node] = ownLoss(graph, losses, pass, node);
  const isUpBy = (member: Node, at: Seconds): boolean =>
    pass.upAt[member] !== ALL && (pass.upAt[member] as number) <= at;

  // Usable members per group, -1 where the group does not count; and whose loss a group adds to.
  const usable = new Int32Array(groupOwner.length).fill(-1);
  const addsTo = new Int32Array(groupOwner.length).fill(-1);
  const open = (group: number, node: Node): void => {
    if (isPlace[group] === 1) return;
    addsTo[group] = node;
    usable[group] = 1;
    if (graph.isChoice[group] === 0) return;
    let count = 0;
    for (let row = members.start[group] as number; row < (members.start[group + 1] as number); row++) {
      if (isUpBy(members.targets[row] as number, pass.upAt[node] as number)) count++;
    }
    usable[group] = count;
    if (count === 0) own[node] = ALL;
  };
  const openAll = (asker: number, node: Node): void => {
    const end = groupStart[asker + 1] as number;
    for (let group = groupStart[asker] as number; group < end; group++) open(group, node);
  };
  for (let node = 0; node < elements.length; node++) {
    openAll(node, node);
    const copies = graph.copiesOf[node];
    if (copies === undefined) continue;
    for (const { index } of copies) {
      const runsAt = pass.runsAt[index] as number;
      if (runsAt !== ALL && runsAt <= (pass.upAt[node] as number)) openAll(elements.length + index, node);
    }
  }

  const loss = new Float64Array(elements.length);
  const isSettled = new Uint8Array(elements.length);
  const sources = [...own.keys()]
    .filter((node) => own[node] !== 0)
    .sort((left, right) => (own[left] === own[right] ? 0 : (own[right] as number) - (own[left] as number)));
  const stack: Node[] = [];
  for (const source of sources) {
    const value = own[source] as number;
    stack.push(source);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (isSettled[node] === 1) continue;
      isSettled[node] = 1;
      loss[node] = value;
      for (let row = groupsWith.start[node] as number; row < (groupsWith.start[node + 1] as number); row++) {
        const group = groupsWith.targets[row] as number;
        const owner = addsTo[group] as number;
        if (owner === -1 || isSettled[owner] === 1) continue;
        if (graph.isChoice[group] === 1) {
          if (!isUpBy(node, pass.upAt[owner] as number)) continue;
          usable[group] = (usable[group] as number) - 1;
          if (usable[group] !== 0) continue;
        }
        stack.push(owner);
      }
    }
  }
  return loss;
}
