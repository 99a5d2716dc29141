// What elements need, directly or not: who needs a system how soon, and in how few places what it rests on stands.
import { idsOf, requirementsOf } from '../analysis/context.ts';
import { parseDuration } from '../plan/duration.ts';
import type { CriticalProcess, Need, System } from '../plan/plan.generated.ts';
import type { Element } from '../plan/resolve.ts';

/** All ids that an element's own entry names as needed, alternatives, copies and their activations included. */
function needsOf(element: Element): string[] {
  const needs: Need[] = [...requirementsOf(element)];
  if (element.section === 'systems') {
    for (const copy of element.entry.deployments ?? []) {
      needs.push(...(copy.requires ?? []), ...(copy.activation?.requires ?? []));
    }
  }
  return needs.flatMap(idsOf);
}

/** For each id, the elements that name it, by what each of them names. */
export function dependantsOf(
  elements: ReadonlyMap<string, Element>,
  namedBy: (element: Element) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const dependants = new Map<string, string[]>();
  for (const [id, element] of elements) {
    for (const named of namedBy(element)) {
      const known = dependants.get(named);
      if (known === undefined) dependants.set(named, [id]);
      else known.push(id);
    }
  }
  return dependants;
}

/** Ids that the processes need, directly or not. */
export function neededBy(
  processes: readonly { readonly id: string }[],
  elements: ReadonlyMap<string, Element>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const open = processes.map((process) => process.id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const element = elements.get(id);
    if (element === undefined) continue;
    for (const need of needsOf(element)) {
      if (found.has(need)) continue;
      found.add(need);
      open.push(need);
    }
  }
  return found;
}

/** For each element, the shortest objective in seconds of the critical processes that need it, directly or not. */
export function shortestObjectives(
  processes: readonly CriticalProcess[],
  elements: ReadonlyMap<string, Element>,
  objective: 'rto' | 'rpo',
): ReadonlyMap<string, number> {
  const shortest = new Map<string, number>();
  const byLength = processes.flatMap((process) =>
    process[objective] === undefined ? [] : [{ id: process.id, seconds: parseDuration(process[objective]) }],
  );
  // The shortest first: whatever is reached again later has its answer.
  for (const { id: start, seconds } of byLength.sort((a, b) => a.seconds - b.seconds)) {
    const open = [start];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const element = elements.get(id);
      if (element === undefined) continue;
      for (const need of needsOf(element)) {
        if (shortest.has(need)) continue;
        shortest.set(need, seconds);
        open.push(need);
      }
    }
  }
  return shortest;
}

/** Neither its copies at sites nor anything that it needs is written. */
export const isUnmapped = ({ deployments, requires }: System): boolean =>
  (deployments ?? []).length + (requires ?? []).length === 0;

/** It has no RTO, or no RPO though nothing says that no data can be lost with it. */
export const isWithoutObjectives = ({ rto, rpo, holdsData }: System): boolean =>
  rto === undefined || (rpo === undefined && holdsData !== false);

/** Elements that need, directly or not, a system of a certain sort. */
export function needingSystems(
  elements: ReadonlyMap<string, Element>,
  isMeant: (system: System) => boolean,
): ReadonlySet<string> {
  const dependants = dependantsOf(elements, needsOf);
  const open: string[] = [];
  for (const [id, element] of elements) {
    if (element.section === 'systems' && isMeant(element.entry)) open.push(id);
  }
  const found = new Set<string>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const dependant of dependants.get(id) ?? []) {
      if (found.has(dependant)) continue;
      found.add(dependant);
      open.push(dependant);
    }
  }
  return found;
}

/**
 * For each element, the fewest different places of any system that it cannot do without, itself included; infinite where
 * no such system has copies. Of alternatives, the best counts.
 */
export function fewestPlaces(
  elements: ReadonlyMap<string, Element>,
  placesOf: (system: System) => readonly string[],
): Map<string, number> {
  const fewest = new Map<string, number>();
  const dependants = dependantsOf(elements, (element) => requirementsOf(element).flatMap(idsOf));
  for (const [id, element] of elements) {
    const copies = element.section === 'systems' ? element.entry.deployments : undefined;
    const own =
      copies === undefined || element.section !== 'systems'
        ? Number.POSITIVE_INFINITY
        : new Set(placesOf(element.entry)).size;
    fewest.set(id, own);
  }
  // From the number of each system's own places down to that of what it needs, until nothing changes.
  const open = [...elements.keys()];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const element = elements.get(id);
    if (element === undefined) continue;
    const of = (need: string): number => fewest.get(need) ?? Number.POSITIVE_INFINITY;
    const behind = requirementsOf(element).map((need) =>
      typeof need === 'string' ? of(need) : Math.max(...need.anyOf.map(of)),
    );
    const now = Math.min(of(id), ...behind);
    if (now >= of(id)) continue;
    fewest.set(id, now);
    open.push(...(dependants.get(id) ?? []));
  }
  return fewest;
}
