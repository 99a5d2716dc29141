// What no order of work could bring back: elements that something lost for good holds down, whatever else happens.
import type { Copy, Node, RecoveryGraph } from './graph.ts';
import type { Losses } from './lost.ts';
import { OWN_LOSS, TOO_LITTLE } from './standing.ts';

/**
 * The smallest set that losses for good take along, if everything else could be started. One set at a time: `find` finds
 * it, `reset` forgets it, and both touch only what is in it.
 */
export class Hopeless {
  /** What was given up, in order: elements, and copies by index. */
  readonly elements: Node[] = [];
  readonly copies: number[] = [];
  readonly #graph: RecoveryGraph;
  /** Place in the order in which elements, then copies, were given up, from 1; 0 for what was not. */
  readonly #rank: Int32Array;
  readonly #dueTo: Int32Array;
  readonly #isForTool: Uint8Array;
  /** Capacity not given up, by system, and members not given up, by group. */
  readonly #capacity: Float64Array;
  readonly #left: Int32Array;
  #count = 0;

  constructor(graph: RecoveryGraph) {
    const { elements, copies, members } = graph;
    this.#graph = graph;
    this.#rank = new Int32Array(elements.length + copies.length);
    this.#dueTo = new Int32Array(elements.length + copies.length);
    this.#isForTool = new Uint8Array(copies.length);
    this.#capacity = new Float64Array(elements.length);
    for (const { system, capacity } of copies) {
      this.#capacity[system] = (this.#capacity[system] as number) + capacity;
    }
    this.#left = new Int32Array(members.start.length - 1);
    for (let group = 0; group < this.#left.length; group++) {
      this.#left[group] = (members.start[group + 1] as number) - (members.start[group] as number);
    }
  }

  /** `runs` is 1 for copies that are there without having to be started. */
  find(losses: Losses, runs?: Uint8Array): void {
    const { elements, copies, groupsWith, groupOwner, incapable } = this.#graph;
    const left = this.#left;
    for (const [node, until] of losses.elements)
      if (until === Number.POSITIVE_INFINITY) this.#giveUp(node, OWN_LOSS);
    for (const [index, until] of losses.copies) {
      if (until === Number.POSITIVE_INFINITY) this.#giveUpCopy(index, OWN_LOSS, false, runs);
    }
    for (const index of losses.empty) this.#giveUpCopy(index, OWN_LOSS, false, runs);
    for (const system of incapable) this.#giveUp(system, TOO_LITTLE);
    for (let at = 0; at < this.elements.length; at++) {
      const node = this.elements[at] as Node;
      const end = groupsWith.start[node + 1] as number;
      for (let row = groupsWith.start[node] as number; row < end; row++) {
        const group = groupsWith.targets[row] as number;
        left[group] = (left[group] as number) - 1;
        if (left[group] !== 0) continue;
        const owner = groupOwner[group] as number;
        if (owner < elements.length) this.#giveUp(owner, node);
        else {
          const copy = (owner - elements.length) % copies.length;
          this.#giveUpCopy(copy, node, owner >= elements.length + copies.length, runs);
        }
      }
    }
  }

  #giveUp(node: Node, dueTo: number): void {
    if (this.#rank[node] !== 0) return;
    this.#rank[node] = ++this.#count;
    this.#dueTo[node] = dueTo;
    this.elements.push(node);
  }

  #giveUpCopy(index: number, dueTo: number, isForTool: boolean, runs: Uint8Array | undefined): void {
    const { elements, copies, minimum } = this.#graph;
    const place = elements.length + index;
    if (this.#rank[place] !== 0 || runs?.[index] === 1) return;
    this.#rank[place] = ++this.#count;
    this.#dueTo[place] = dueTo;
    this.#isForTool[index] = isForTool ? 1 : 0;
    this.copies.push(index);
    const { system, capacity } = copies[index] as Copy;
    const rest = (this.#capacity[system] as number) - capacity;
    this.#capacity[system] = rest;
    if (rest < (minimum[system] as number)) this.#giveUp(system, dueTo);
  }

  has(node: Node): boolean {
    return this.#rank[node] !== 0;
  }

  hasCopy({ index }: Copy): boolean {
    return this.#rank[this.#graph.elements.length + index] !== 0;
  }

  /** What an element was given up for: an element, `OWN_LOSS` or `TOO_LITTLE`. */
  dueTo(node: Node): number {
    return this.#dueTo[node] as number;
  }

  /** What a copy was given up for, and whether that is a tool of its activation. */
  copyDueTo({ index }: Copy): { dueTo: number; isForTool: boolean } {
    const dueTo = this.#dueTo[this.#graph.elements.length + index] as number;
    return { dueTo, isForTool: this.#isForTool[index] === 1 };
  }

  /** Whether a copy was given up before an element was. */
  isBefore(copy: Copy, node: Node): boolean {
    const rank = this.#rank[this.#graph.elements.length + copy.index] as number;
    return rank !== 0 && rank < (this.#rank[node] as number);
  }

  reset(): void {
    const { elements, copies, groupsWith } = this.#graph;
    for (const node of this.elements) {
      this.#rank[node] = 0;
      const end = groupsWith.start[node + 1] as number;
      for (let row = groupsWith.start[node] as number; row < end; row++) {
        const group = groupsWith.targets[row] as number;
        this.#left[group] = (this.#left[group] as number) + 1;
      }
    }
    for (const index of this.copies) {
      const { system, capacity } = copies[index] as Copy;
      this.#rank[elements.length + index] = 0;
      this.#capacity[system] = (this.#capacity[system] as number) + capacity;
    }
    this.elements.length = this.copies.length = this.#count = 0;
  }
}
