// What can come up only together: the largest set in a circle that holds itself up with what is up already.
import type { Node, RecoveryGraph } from './graph.ts';

/** Works out such sets; keeps only its scratch. */
export class Together {
  readonly #graph: RecoveryGraph;
  /** Members still in, by unmet group. */
  readonly #inside: Int32Array;
  readonly #isIn: Uint8Array;

  constructor(graph: RecoveryGraph) {
    this.#graph = graph;
    this.#inside = new Int32Array(graph.groupOwner.length);
    this.#isIn = new Uint8Array(graph.elements.length);
  }

  /**
   * All of `tried`, less what lacks something, and so on. `live` counts the members of each group that are up: a group
   * with one is met.
   */
  largestOf(tried: readonly Node[], live: Int32Array): Node[] {
    const { members, groupStart, groupOwner, groupsWith } = this.#graph;
    const [inside, isIn] = [this.#inside, this.#isIn];
    for (const node of tried) isIn[node] = 1;
    const removed: Node[] = [];
    const remove = (node: Node): void => {
      isIn[node] = 0;
      removed.push(node);
    };
    for (const node of tried) {
      for (let group = groupStart[node] as number; group < (groupStart[node + 1] as number); group++) {
        if ((live[group] as number) > 0) continue;
        let count = 0;
        const end = members.start[group + 1] as number;
        for (let row = members.start[group] as number; row < end; row++) {
          count += isIn[members.targets[row] as number] as number;
        }
        inside[group] = count;
      }
    }
    // Counted with everybody still in: whoever leaves is taken off the counts below, once.
    for (const node of tried) if (this.#lacks(node, live)) remove(node);
    for (const node of removed) {
      const end = groupsWith.start[node + 1] as number;
      for (let row = groupsWith.start[node] as number; row < end; row++) {
        const group = groupsWith.targets[row] as number;
        const owner = groupOwner[group] as number;
        if (owner >= isIn.length || (live[group] as number) > 0) continue;
        inside[group] = (inside[group] as number) - 1;
        if (inside[group] === 0 && isIn[owner] === 1) remove(owner);
      }
    }
    const left = tried.filter((node) => isIn[node] === 1);
    for (const node of left) isIn[node] = 0;
    return left;
  }

  #lacks(node: Node, live: Int32Array): boolean {
    const { groupStart } = this.#graph;
    for (let group = groupStart[node] as number; group < (groupStart[node + 1] as number); group++) {
      if (live[group] === 0 && this.#inside[group] === 0) return true;
    }
    return false;
  }
}
