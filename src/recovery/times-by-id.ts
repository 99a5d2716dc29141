// When the elements of a trial are up, or its teams mustered, by id: worked out only when somebody asks.
import type { Seconds } from '../plan/duration.ts';
import type { ElementSection } from '../plan/resolve.ts';
import { type Node, nodeIn, type RecoveryGraph } from './graph.ts';

/** Which elements are listed, and in what order. */
export interface Listing {
  readonly isListed: (section: ElementSection) => boolean;
  readonly isSorted: boolean;
}

const listed = new WeakMap<RecoveryGraph, Map<Listing, readonly string[]>>();

/** The ids of a listing: sorted once for all scenarios. */
function idsOf(graph: RecoveryGraph, listing: Listing): readonly string[] {
  const known = listed.get(graph) ?? new Map<Listing, readonly string[]>();
  listed.set(graph, known);
  let ids = known.get(listing);
  if (ids === undefined) {
    const found = graph.elements.flatMap(({ section, id }) => (listing.isListed(section) ? [id] : []));
    ids = listing.isSorted ? found.sort() : found;
    known.set(listing, ids);
  }
  return ids;
}

export class TimesById implements ReadonlyMap<string, Seconds | null> {
  readonly #graph: RecoveryGraph;
  readonly #listing: Listing;
  readonly #timeOf: (node: Node) => Seconds;

  /** `timeOf` says the same whenever it is asked; `Infinity` for never, which is given out as null. */
  constructor(graph: RecoveryGraph, listing: Listing, timeOf: (node: Node) => Seconds) {
    this.#graph = graph;
    this.#listing = listing;
    this.#timeOf = timeOf;
  }

  get size(): number {
    return idsOf(this.#graph, this.#listing).length;
  }

  get(id: string): Seconds | null | undefined {
    const node = this.#nodeOf(id);
    return node === undefined ? undefined : this.#at(node);
  }

  has(id: string): boolean {
    return this.#nodeOf(id) !== undefined;
  }

  #nodeOf(id: string): Node | undefined {
    const node = this.#graph.indexOf.get(id);
    const element = this.#graph.elements[node ?? -1];
    return element !== undefined && this.#listing.isListed(element.section) ? node : undefined;
  }

  #at(node: Node): Seconds | null {
    const at = this.#timeOf(node);
    return at === Number.POSITIVE_INFINITY ? null : at;
  }

  keys(): MapIterator<string> {
    return idsOf(this.#graph, this.#listing).values();
  }

  *values(): MapIterator<Seconds | null> {
    for (const [, at] of this) yield at;
  }

  *entries(): MapIterator<[string, Seconds | null]> {
    for (const id of this.keys()) yield [id, this.#at(nodeIn(this.#graph.indexOf, id))];
  }

  [Symbol.iterator](): MapIterator<[string, Seconds | null]> {
    return this.entries();
  }

  forEach(
    tell: (at: Seconds | null, id: string, all: ReadonlyMap<string, Seconds | null>) => void,
    self?: unknown,
  ): void {
    for (const [id, at] of this) tell.call(self, at, id, this);
  }
}
