// What no order of work could bring back: elements that something lost for good holds down, whatever else happens.
import type { Copy, Node, RecoveryGraph } from './graph.ts';
import type { Losses } from './lost.ts';
import { OWN_LOSS, TOO_LITTLE } from './standing.ts';

/** When something was given up, and for what: an element, `OWN_LOSS` or `TOO_LITTLE`. */
export interface GivenUp {
  readonly rank: number;
  readonly dueTo: number;
  /** Whether it was for a tool of an activation. */
  readonly isForTool: boolean;
}

/** What was given up, by element and by copy. */
export interface Hopeless {
  readonly elements: ReadonlyMap<Node, GivenUp>;
  readonly copies: ReadonlyMap<number, GivenUp>;
}

/**
 * The smallest set that losses for good take along, if everything else could be started. Touches only that set.
 * `runs` names the copies that are there without having to be started.
 */
export function hopelessOf(graph: RecoveryGraph, losses: Losses, runs: (copy: Copy) => boolean): Hopeless {
  const { elements, copies, copiesOf, groupsWith, groupOwner, members, minimum } = graph;
  const given = { elements: new Map<Node, GivenUp>(), copies: new Map<number, GivenUp>() };
  const capacityOf = new Map<Node, number>();
  const leftOf = new Map<number, number>();
  const queue: Node[] = [];
  let rank = 0;
  const giveUp = (node: Node, dueTo: number): void => {
    if (given.elements.has(node)) return;
    given.elements.set(node, { rank: rank++, dueTo, isForTool: false });
    queue.push(node);
  };
  const giveUpCopy = (copy: Copy, dueTo: number, isForTool: boolean): void => {
    const { index, system } = copy;
    if (given.copies.has(index) || runs(copy)) return;
    given.copies.set(index, { rank: rank++, dueTo, isForTool });
    const before = capacityOf.get(system) ?? totalCapacity(copiesOf[system]);
    capacityOf.set(system, before - copy.capacity);
    if (before - copy.capacity < (minimum[system] as number)) giveUp(system, dueTo);
  };
  for (const [node, until] of losses.elements) if (until === Number.POSITIVE_INFINITY) giveUp(node, OWN_LOSS);
  for (const [index, until] of losses.copies) {
    if (until === Number.POSITIVE_INFINITY) giveUpCopy(copies[index] as Copy, OWN_LOSS, false);
  }
  for (const index of losses.empty) giveUpCopy(copies[index] as Copy, OWN_LOSS, false);
  for (const system of graph.incapable) giveUp(system, TOO_LITTLE);
  for (const node of queue) {
    for (let row = groupsWith.start[node] as number; row < (groupsWith.start[node + 1] as number); row++) {
      const group = groupsWith.targets[row] as number;
      const size = (members.start[group + 1] as number) - (members.start[group] as number);
      const left = (leftOf.get(group) ?? size) - 1;
      leftOf.set(group, left);
      if (left !== 0) continue;
      const owner = groupOwner[group] as number;
      if (owner < elements.length) giveUp(owner, node);
      else {
        const copy = copies[(owner - elements.length) % copies.length] as Copy;
        giveUpCopy(copy, node, owner >= elements.length + copies.length);
      }
    }
  }
  return given;
}

const totalCapacity = (copies: readonly Copy[] | undefined): number =>
  (copies ?? []).reduce((sum, { capacity }) => sum + capacity, 0);
