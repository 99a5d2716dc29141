// How urgent a recovery is: tiers and MTPDs handed down from what needs an element to the element.
import type { Seconds } from '../plan/duration.ts';
import { parseDuration } from '../plan/duration.ts';
import type { RecoveryGraph } from './graph.ts';

/** Least value among what needs each element, directly or not; `Infinity` where nothing that needs it has one. */
export function leastOfNeeders({ needs }: RecoveryGraph, values: Float64Array): Float64Array {
  const least = new Float64Array(values.length).fill(Number.POSITIVE_INFINITY);
  const sources = new Map<number, number[]>();
  for (let node = 0; node < values.length; node++) {
    const value = values[node] as number;
    if (value === Number.POSITIVE_INFINITY) continue;
    const row = sources.get(value);
    if (row === undefined) sources.set(value, [node]);
    else row.push(node);
  }
  const isSet = new Uint8Array(values.length);
  for (const value of Float64Array.from(sources.keys()).sort()) {
    const stack = sources.get(value) as number[];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (let row = needs.start[node] as number; row < (needs.start[node + 1] as number); row++) {
        const needed = needs.targets[row] as number;
        if (isSet[needed] === 1) continue;
        isSet[needed] = 1;
        least[needed] = value;
        stack.push(needed);
      }
    }
  }
  return least;
}

/** Tier of every element: the best that lists it, else the best of what needs it, else `Infinity`. */
function tiersOf(graph: RecoveryGraph): Float64Array {
  const listed = new Float64Array(graph.elements.length).fill(Number.POSITIVE_INFINITY);
  for (const { tier, elements } of graph.plan.recoveryPriorities ?? []) {
    for (const id of elements) {
      const node = graph.indexOf.get(id) as number;
      listed[node] = Math.min(listed[node] as number, tier);
    }
  }
  const inherited = leastOfNeeders(graph, listed);
  return listed.map((tier, node) => (tier === Number.POSITIVE_INFINITY ? (inherited[node] as number) : tier));
}

/** Rank of every copy, the most urgent first: tier, then system id, then position in `deployments`. */
export function ranksOf(graph: RecoveryGraph): Int32Array {
  const { copies, copiesOf, elements, indexOf } = graph;
  const tiers = tiersOf(graph);
  const ids = elements.flatMap(({ id }, node) => (copiesOf[node] === undefined ? [] : [id]));
  const systems = Int32Array.from(ids.sort(), (id) => indexOf.get(id) as number);
  const byTier = new Map<number, number[]>();
  for (const system of systems) {
    const tier = tiers[system] as number;
    const row = byTier.get(tier);
    if (row === undefined) byTier.set(tier, [system]);
    else row.push(system);
  }
  const ranks = new Int32Array(copies.length);
  let rank = 0;
  for (const tier of Float64Array.from(byTier.keys()).sort()) {
    for (const system of byTier.get(tier) ?? []) {
      for (const { index } of copiesOf[system] ?? []) ranks[index] = rank++;
    }
  }
  return ranks;
}

/** Shortest MTPD of the processes that need an element, directly or not; `Infinity` where there is none. */
export function shortestMtpds(graph: RecoveryGraph): Float64Array {
  const own = Float64Array.from(graph.elements, (element): Seconds => {
    if (element.section !== 'criticalProcesses' || element.entry.mtpd === undefined)
      return Number.POSITIVE_INFINITY;
    return parseDuration(element.entry.mtpd);
  });
  return leastOfNeeders(graph, own);
}
