// What an event takes: the losses of a scenario, spread over the sites and down to the copies.
import type { Seconds } from '../plan/duration.ts';
import { parseDuration } from '../plan/duration.ts';
import type { Loss, Site } from '../plan/plan.generated.ts';
import type { Copy, Node, RecoveryGraph } from './graph.ts';

/** Losses at time zero. Whoever is in no map has lost nothing; `Infinity` is for good. */
export interface Losses {
  /** When the loss of an element is over. Systems with copies are not here: their copies are. */
  readonly elements: ReadonlyMap<Node, Seconds>;
  /** When the own loss of a copy is over (its system, `system@site`; not its site). */
  readonly copies: ReadonlyMap<number, Seconds>;
  /** Copies whose data is gone: they neither run nor can be activated. */
  readonly empty: ReadonlySet<number>;
  /** Elements whose data is gone. */
  readonly destroyed: ReadonlySet<Node>;
  /** The site that the scenario names, for one that has (the longest of) its loss from parts or from its whole. */
  readonly originOf: ReadonlyMap<Node, Node>;
}

interface Spell {
  until: Seconds;
  isDestroyed: boolean;
}

const NOTHING: Spell = { until: 0, isDestroyed: false };

/** "Of several losses of one element the longest counts, and it is destroyed if one of them says so." */
function merge<Key>(into: Map<Key, Spell>, key: Key, until: Seconds, isDestroyed: boolean): void {
  const before = into.get(key) ?? NOTHING;
  into.set(key, { until: Math.max(before.until, until), isDestroyed: before.isDestroyed || isDestroyed });
}

/**
 * Losses of a scenario in full.
 * @throws {RangeError} for an id or a deployment that the plan does not have: a plan is validated before.
 */
export function losesWhat(graph: RecoveryGraph, lost: readonly Loss[]): Losses {
  const own = new Map<Node, Spell>();
  const copies = new Map<number, Seconds>();
  const empty = new Set<number>();
  const loseCopy = (copy: Copy, spell: Spell): void => {
    copies.set(copy.index, Math.max(copies.get(copy.index) ?? 0, spell.until));
    if (spell.isDestroyed && holdsData(graph, copy.system)) empty.add(copy.index);
  };
  for (const { element: name, for: span, destroyed = false } of lost) {
    const until = span === undefined ? Number.POSITIVE_INFINITY : parseDuration(span);
    const at = name.indexOf('@');
    const id = at === -1 ? name : name.slice(0, at);
    const place = at === -1 ? undefined : name.slice(at + 1);
    const node = graph.indexOf.get(id);
    if (node === undefined) throw new RangeError(`the plan has no element ${id}`);
    const row = graph.copiesOf[node];
    if (place === undefined) {
      merge(own, node, until, destroyed);
      continue;
    }
    const here = (row ?? []).filter(({ entry }) => entry.site === place);
    if (here.length === 0) throw new RangeError(`the plan has no deployment ${name}`);
    for (const copy of here) loseCopy(copy, { until, isDestroyed: destroyed });
  }
  const originOf = spreadOverSites(graph, own);
  for (const [node, spell] of own) {
    for (const copy of graph.copiesOf[node] ?? []) if (copy.role !== 'backup') loseCopy(copy, spell);
  }
  const emptied = new Set<Node>();
  for (const [node, { isDestroyed }] of own) if (isDestroyed) emptied.add(node);
  if (emptied.size > 0) {
    for (const copy of graph.copies) {
      if (emptied.has(copy.site) && holdsData(graph, copy.system)) empty.add(copy.index);
    }
  }
  const elements = new Map<Node, Seconds>();
  for (const [node, { until }] of own) if (graph.copiesOf[node] === undefined) elements.set(node, until);
  return { elements, copies, empty, destroyed: emptied, originOf };
}

const NOTHING_ELSE = {
  empty: new Set<number>(),
  destroyed: new Set<Node>(),
  originOf: new Map<Node, Node>(),
};
const NO_LOSSES: ReadonlyMap<number, Seconds> = new Map();

/** Losses of an event that takes one element for good and destroys nothing. */
export function losesForGood(graph: RecoveryGraph, node: Node): Losses {
  const { section, id } = graph.elements[node] as RecoveryGraph['elements'][number];
  if (section === 'sites') return losesWhat(graph, [{ element: id }]);
  const row = graph.copiesOf[node];
  if (row === undefined) {
    return { elements: new Map([[node, Number.POSITIVE_INFINITY]]), copies: NO_LOSSES, ...NOTHING_ELSE };
  }
  const copies = new Map<number, Seconds>();
  for (const { role, index } of row) if (role !== 'backup') copies.set(index, Number.POSITIVE_INFINITY);
  return { elements: NO_LOSSES, copies, ...NOTHING_ELSE };
}

/** Whether data can be lost with an element. */
export function holdsData(graph: RecoveryGraph, node: Node): boolean {
  const element = graph.elements[node];
  return element?.section === 'systems' && element.entry.holdsData === true;
}

/** Adds to the sites' own losses what they have from their parts, then what parts have from their wholes. */
function spreadOverSites(graph: RecoveryGraph, own: Map<Node, Spell>): Map<Node, Node> {
  const originOf = new Map<Node, Node>();
  const spread = (from: Node, to: Node, until: Seconds, isDestroyed: boolean): void => {
    if (until > (own.get(to) ?? NOTHING).until) originOf.set(to, originOf.get(from) ?? from);
    merge(own, to, until, isDestroyed);
  };
  const isSite = (node: Node): boolean => graph.elements[node]?.section === 'sites';
  const sites = [...own.keys()].filter(isSite);
  if (sites.length === 0) return originOf;
  const depth = (node: Node): number => graph.depthOf[node] as number;

  // Upwards first: a part spreads what it has of its own or from its own parts, never what it has from its whole.
  const above = new Set<Node>();
  for (const lost of sites) {
    for (let node = lost; node !== -1 && !above.has(node); node = graph.wholeOf[node] as Node)
      above.add(node);
  }
  for (const part of [...above].sort((left, right) => depth(right) - depth(left))) {
    const whole = graph.wholeOf[part] as Node;
    const { until } = own.get(part) ?? NOTHING;
    if (whole === -1 || until === 0) continue;
    const site = graph.elements[whole]?.entry as Site;
    if (site.isolatesParts !== false) continue;
    const restored = site.restoresAfter === undefined ? until : parseDuration(site.restoresAfter);
    // "lost until `for` has passed": what is restored after no time is not lost at any moment, and spreads nothing.
    if (restored > 0) spread(part, whole, restored, false);
  }

  const below = new Set<Node>([...own.keys()].filter(isSite));
  for (const node of below) for (const part of graph.partsOf[node] ?? []) below.add(part);
  for (const part of [...below].sort((left, right) => depth(left) - depth(right))) {
    const whole = graph.wholeOf[part] as Node;
    const from = own.get(whole);
    if (from !== undefined) spread(whole, part, from.until, from.isDestroyed);
  }
  return originOf;
}
