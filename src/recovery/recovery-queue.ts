// Manual recoveries that wait: the most urgent first, as many at a time as a team has hands.
import type { Seconds } from '../plan/duration.ts';
import type { Copy, Node } from './graph.ts';
import { Heap } from './heap.ts';

interface Crew {
  free: number;
  isMustered: boolean;
  /** Copy whose recovery ended last and so freed a slot; -1 while no slot was taken. */
  freedBy: number;
  readonly waiting: Heap<Copy>;
}

/**
 * Urgency is `ranks[copy]`: tier, then system id, then position. Each team has a queue of its own, and the head of
 * each team that can work now stands in `open`; heads that are overtaken stay there and are passed over.
 */
export class RecoveryQueue {
  readonly #ranks: Int32Array;
  readonly #slotsOf: (team: Node) => number;
  readonly #crews = new Map<Node, Crew>();
  readonly #open: Heap<Copy>;
  readonly #isBefore: (left: Copy, right: Copy) => boolean;

  constructor(ranks: Int32Array, slotsOf: (team: Node) => number) {
    this.#ranks = ranks;
    this.#slotsOf = slotsOf;
    this.#isBefore = (left, right) =>
      (this.#ranks[left.index] as number) < (this.#ranks[right.index] as number);
    this.#open = new Heap(this.#isBefore);
  }

  #crew(team: Node): Crew {
    let crew = this.#crews.get(team);
    if (crew === undefined) {
      const isNobody = team === -1;
      const free = isNobody ? Number.POSITIVE_INFINITY : this.#slotsOf(team);
      crew = { free, isMustered: isNobody, freedBy: -1, waiting: new Heap(this.#isBefore) };
      this.#crews.set(team, crew);
    }
    return crew;
  }

  /** A copy can be activated from now on. */
  offer(copy: Copy): void {
    const crew = this.#crew(copy.team);
    crew.waiting.push(copy);
    if (crew.waiting.peek() === copy) this.#show(crew);
  }

  muster(team: Node): void {
    const crew = this.#crew(team);
    crew.isMustered = true;
    this.#show(crew);
  }

  /** A recovery has ended. */
  release(copy: Copy): void {
    const crew = this.#crew(copy.team);
    crew.free++;
    crew.freedBy = copy.index;
    this.#show(crew);
  }

  #show(crew: Crew): void {
    const head = crew.waiting.peek();
    if (head !== undefined && crew.isMustered && crew.free > 0) this.#open.push(head);
  }

  /**
   * Takes the most urgent recovery that can start now and helps, with the recovery that made room for it (-1).
   * One that does not help now never will: what is under way only gets nearer. It is dropped.
   */
  next(helps: (copy: Copy) => boolean): { copy: Copy; freedBy: number } | null {
    for (let copy = this.#open.pop(); copy !== undefined; copy = this.#open.pop()) {
      const crew = this.#crew(copy.team);
      if (crew.waiting.peek() !== copy || crew.free <= 0) continue;
      crew.waiting.pop();
      const isTaken = helps(copy);
      if (isTaken) crew.free--;
      this.#show(crew);
      if (isTaken) return { copy, freedBy: crew.freedBy };
    }
    return null;
  }
}

/** What a recovery that is being worked on adds, and when. */
export interface UnderWay {
  readonly copy: Copy;
  readonly at: Seconds;
}

/** When a system serves with what runs and what is under way: `Infinity` if that is not enough. */
export function servesWith(capacity: number, minimum: number, underWay: readonly UnderWay[]): Seconds {
  let sum = capacity;
  if (sum >= minimum) return 0;
  for (const { copy, at } of underWay.toSorted((left, right) => left.at - right.at)) {
    sum += copy.capacity;
    if (sum >= minimum) return at;
  }
  return Number.POSITIVE_INFINITY;
}
