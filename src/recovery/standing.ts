// What is up: the largest set that can hold itself up, found at zero by removal and kept as things come back.
import type { Capacity, Copy, Node, RecoveryGraph } from './graph.ts';
import { isProcess } from './graph.ts';
import type { Losses } from './lost.ts';
import { Together } from './together.ts';

/** Why an element or a copy fell at zero: what it asked for (an element), or its own loss. */
export const OWN_LOSS = -1;
/** A system whose copies do not add up, whatever is lost. */
export const TOO_LITTLE = -2;

/**
 * The set, and what every consumer still lacks. Nothing goes down after zero, so the set only grows: outside of
 * circles a count of unmet groups is enough; in a circle the largest set is worked out afresh when something of it
 * changes, as its members may come up only together.
 *
 * State starts as "everything is up"; `fall` takes away, `reset` undoes, and both touch only what falls.
 */
export class Standing {
  readonly graph: RecoveryGraph;
  readonly isUp: Uint8Array;
  readonly isRunning: Uint8Array;
  /** Capacity of the copies that run, by system. */
  readonly capacity: Float64Array;
  /** Unmet groups by consumer. */
  readonly unmet: Int32Array;
  /** Whether an element's own condition is met. */
  readonly isFit: Uint8Array;
  /** What fell at zero, in order, and what took it along (`OWN_LOSS`, `TOO_LITTLE`, or an element). */
  readonly fallen: Node[] = [];
  readonly takenBy: Int32Array;
  readonly copyTakenBy: Int32Array;
  /** Copies that were stopped or have begun to run. */
  readonly touched: Copy[] = [];
  /** In what order elements came up and copies began to run; those that came up only together share a number. */
  readonly upOrder: Int32Array;
  readonly runOrder: Int32Array;
  #order = 0;
  /** Since the last look: what came up, whose needs are all met now. To be emptied by whoever looks. */
  readonly risen: Node[] = [];
  readonly readyProcesses: Node[] = [];
  readonly readyCopies: Copy[] = [];

  readonly #live: Int32Array;
  readonly #together: Together;
  readonly #queue: Node[] = [];
  readonly #dirty: number[] = [];
  readonly #isDirty: Uint8Array;
  readonly #short: Node[] = [];

  constructor(graph: RecoveryGraph) {
    const { elements, copies, members } = graph;
    const groups = members.start.length - 1;
    this.graph = graph;
    this.isUp = new Uint8Array(elements.length).fill(1);
    this.isFit = new Uint8Array(elements.length).fill(1);
    this.takenBy = new Int32Array(elements.length).fill(OWN_LOSS);
    this.copyTakenBy = new Int32Array(copies.length).fill(OWN_LOSS);
    this.upOrder = new Int32Array(elements.length);
    this.runOrder = new Int32Array(copies.length);
    this.unmet = new Int32Array(elements.length + 2 * copies.length);
    this.#live = Int32Array.from({ length: groups }, (_, group) => count(members.start, group));
    this.#together = new Together(graph);
    this.#isDirty = new Uint8Array(graph.circles.length);
    this.isRunning = Uint8Array.from(copies, ({ role }) => (role === 'active' ? 1 : 0));
    this.capacity = new Float64Array(elements.length);
    for (const { system, role, capacity } of copies) if (role === 'active') this.#add(system, capacity);
    for (const node of elements.keys()) {
      if (graph.copiesOf[node] !== undefined && !this.serves(node)) this.#short.push(node);
    }
  }

  /** Whether the copies of a system that run add up to its least capacity. */
  serves(system: Node): boolean {
    return (this.capacity[system] as number) >= (this.graph.minimum[system] as number);
  }

  #add(system: Node, capacity: Capacity): void {
    this.capacity[system] = (this.capacity[system] as number) + capacity;
  }

  /** Time zero: from everything, takes away what cannot hold itself up until nothing more falls. */
  fall(losses: Losses): void {
    const { graph } = this;
    const { elements, copies, groupsWith, groupOwner } = graph;
    for (const [node, until] of losses.elements) if (until > 0) this.#take(node, OWN_LOSS);
    for (const [index, until] of losses.copies) if (until > 0) this.#stop(copies[index] as Copy, OWN_LOSS);
    for (const index of losses.empty) this.#stop(copies[index] as Copy, OWN_LOSS);
    for (const system of this.#short) this.#take(system, TOO_LITTLE);
    const live = this.#live;
    for (let at = 0; at < this.fallen.length; at++) {
      const node = this.fallen[at] as Node;
      const end = groupsWith.start[node + 1] as number;
      for (let row = groupsWith.start[node] as number; row < end; row++) {
        const group = groupsWith.targets[row] as number;
        live[group] = (live[group] as number) - 1;
        if (live[group] !== 0) continue;
        const owner = groupOwner[group] as number;
        this.unmet[owner] = (this.unmet[owner] as number) + 1;
        if (owner < elements.length) this.#take(owner, node);
        else if (owner < elements.length + copies.length)
          this.#stop(copies[owner - elements.length] as Copy, node);
      }
    }
    for (const node of this.fallen) {
      const element = elements[node] as (typeof elements)[number];
      const isUnfit =
        isProcess(element) ||
        (graph.copiesOf[node] === undefined ? (losses.elements.get(node) ?? 0) > 0 : !this.serves(node));
      this.isFit[node] = isUnfit ? 0 : 1;
    }
  }

  #take(node: Node, by: number): void {
    if (this.isUp[node] === 0) return;
    this.isUp[node] = 0;
    this.takenBy[node] = by;
    this.fallen.push(node);
  }

  #stop(copy: Copy, by: number): void {
    if (this.isRunning[copy.index] === 0) return;
    this.isRunning[copy.index] = 0;
    this.copyTakenBy[copy.index] = by;
    this.touched.push(copy);
    this.#add(copy.system, -copy.capacity);
    if (!this.serves(copy.system)) this.#take(copy.system, by);
  }

  /** A copy runs from now on. */
  run(copy: Copy): void {
    if (this.isRunning[copy.index] === 1) return;
    this.isRunning[copy.index] = 1;
    this.runOrder[copy.index] = ++this.#order;
    this.touched.push(copy);
    this.#add(copy.system, copy.capacity);
    if (this.isUp[copy.system] === 0 && this.serves(copy.system)) this.fit(copy.system);
  }

  /** An element's own condition is met from now on: its loss is over, it has resumed, it serves. */
  fit(node: Node): void {
    if (this.isFit[node] === 1) return;
    this.isFit[node] = 1;
    this.#consider(node);
  }

  #consider(node: Node): void {
    if (this.isUp[node] === 1 || this.isFit[node] === 0) return;
    const circle = this.graph.circleOf[node] as number;
    if (circle === -1) {
      if (this.unmet[node] !== 0) return;
      this.#order++;
      this.#raise(node);
    } else if (this.#isDirty[circle] === 0) {
      this.#isDirty[circle] = 1;
      this.#dirty.push(circle);
    }
  }

  #raise(node: Node): void {
    this.isUp[node] = 1;
    this.upOrder[node] = this.#order;
    this.risen.push(node);
    this.#queue.push(node);
  }

  /** Lets everything come up that can. */
  settle(): void {
    for (;;) {
      const node = this.#queue.pop();
      if (node !== undefined) {
        this.#offer(node);
        continue;
      }
      const circle = this.#dirty.pop();
      if (circle === undefined) return;
      this.#isDirty[circle] = 0;
      this.#raiseTogether(this.graph.circles[circle] as readonly Node[]);
    }
  }

  /** Tells those who ask for an element that it is up. */
  #offer(node: Node): void {
    const { elements, copies, groupsWith, groupOwner } = this.graph;
    const end = groupsWith.start[node + 1] as number;
    for (let row = groupsWith.start[node] as number; row < end; row++) {
      const group = groupsWith.targets[row] as number;
      const before = this.#live[group] as number;
      this.#live[group] = before + 1;
      if (before !== 0) continue;
      const owner = groupOwner[group] as number;
      this.unmet[owner] = (this.unmet[owner] as number) - 1;
      if (owner >= elements.length) {
        const copy = copies[(owner - elements.length) % copies.length] as Copy;
        if (this.hasAll(copy)) this.readyCopies.push(copy);
      } else if (isProcess(elements[owner] as (typeof elements)[number])) {
        if (this.unmet[owner] === 0) this.readyProcesses.push(owner);
      } else {
        this.#consider(owner);
      }
    }
  }

  /** Whether all that a copy and its activation ask for is up. */
  hasAll(copy: Copy): boolean {
    const { elements, copies } = this.graph;
    const run = elements.length + copy.index;
    return this.unmet[run] === 0 && this.unmet[run + copies.length] === 0;
  }

  /** Those of a circle that come up now come up at one and the same moment. */
  #raiseTogether(circle: readonly Node[]): void {
    const tried = circle.filter((node) => this.isUp[node] === 0 && this.isFit[node] === 1);
    const together = this.#together.largestOf(tried, this.#live);
    this.#order++;
    for (const node of together) this.#raise(node);
  }

  /** Back to "everything is up". */
  reset(): void {
    this.#order = 0;
    for (const node of this.fallen) this.upOrder[node] = 0;
    for (const { index } of this.touched) this.runOrder[index] = 0;
    const down = this.fallen.filter((node) => this.isUp[node] === 0);
    for (const node of this.fallen) this.isFit[node] = this.isUp[node] = 1;
    for (const node of down) this.#offer(node);
    for (const copy of this.touched) {
      const isRunning = copy.role === 'active' ? 1 : 0;
      if (this.isRunning[copy.index] === isRunning) continue;
      this.isRunning[copy.index] = isRunning;
      this.#add(copy.system, isRunning === 1 ? copy.capacity : -copy.capacity);
    }
    for (const list of [this.fallen, this.risen, this.readyProcesses, this.readyCopies, this.touched])
      list.length = 0;
    this.#queue.length = 0;
    for (const circle of this.#dirty) this.#isDirty[circle] = 0;
    this.#dirty.length = 0;
  }
}

const count = (start: Int32Array, row: number): number => (start[row + 1] as number) - (start[row] as number);
