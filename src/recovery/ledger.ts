// The times of a pass by index, in arrays that can be written again and again.
import type { Copy, Node, RecoveryGraph } from './graph.ts';

const NEVER = Number.POSITIVE_INFINITY;

/**
 * Elements are up from zero and copies never run until something else is written. `clear` undoes what was written, and
 * costs only that, so that a sweep over many small losses stays close to linear in the size of the plan.
 */
export class Ledger {
  readonly upAt: Float64Array;
  /** When a system with copies served. */
  readonly servesAt: Float64Array;
  /** When a process had all that it needs. */
  readonly beganAt: Float64Array;
  readonly runsAt: Float64Array;
  readonly startedAt: Float64Array;
  /** Recovery whose end freed the slot that a manual activation took; -1 for none. */
  readonly slotFrom: Int32Array;
  readonly #nodes: Node[] = [];
  readonly #copies: number[] = [];

  constructor({ elements, copies }: RecoveryGraph) {
    this.upAt = new Float64Array(elements.length);
    this.servesAt = new Float64Array(elements.length);
    this.beganAt = new Float64Array(elements.length);
    this.runsAt = new Float64Array(copies.length).fill(NEVER);
    this.startedAt = new Float64Array(copies.length).fill(NEVER);
    this.slotFrom = new Int32Array(copies.length).fill(-1);
  }

  /** An element is down at zero; a system with copies that does not serve, too little of it as well. */
  down(node: Node, isServing: boolean): void {
    this.#nodes.push(node);
    this.upAt[node] = this.beganAt[node] = NEVER;
    if (!isServing) this.servesAt[node] = NEVER;
  }

  /** A copy runs, started by an activation or from the start. */
  runs(copy: Copy, at: number): void {
    this.#copies.push(copy.index);
    this.runsAt[copy.index] = at;
  }

  starts(copy: Copy, at: number): void {
    this.#copies.push(copy.index);
    this.startedAt[copy.index] = at;
  }

  clear(): void {
    for (const node of this.#nodes) this.upAt[node] = this.servesAt[node] = this.beganAt[node] = 0;
    for (const index of this.#copies) {
      this.runsAt[index] = this.startedAt[index] = NEVER;
      this.slotFrom[index] = -1;
    }
    this.#nodes.length = this.#copies.length = 0;
  }
}
