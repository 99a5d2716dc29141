// Findings about what is lost in the same event as that which needs it: tools, logins, and layers without a second copy.
import type { Need, System } from '../plan/plan.generated.ts';
import type { Element } from '../plan/resolve.ts';
import type { Copy } from '../recovery/graph.ts';
import { type AnalysisContext, emergencyPeople, idsOf, requirementsOf, type Tried } from './context.ts';
import { type Finding, finding } from './finding.ts';

/** Something that is gone, and whose copies elsewhere are of no use since. */
interface Lost {
  readonly id: string;
  readonly scenarios: Set<Tried>;
  /** Systems whose stand-in cannot be started without it, and those that it keeps from serving. */
  readonly toStart: Set<string>;
  readonly toServe: Set<string>;
  readonly pointers: Set<string>;
}

export function findLostTogether(context: AnalysisContext): Finding[] {
  const lost = new Map<string, Lost>();
  for (const tried of context.tried) {
    for (const node of tried.fallen) {
      const element = context.graph.elements[node];
      if (element?.section !== 'systems' || !context.needed.has(element.id)) continue;
      const standIns = standInsOf(context, tried, element.id);
      if (standIns.length > 0) collect(context, tried, element, standIns, lost);
    }
  }
  return [...lost.values()].map((each) => tell(context, each));
}

/** Copies of a system that has fallen which the event does not touch, and which do not serve by themselves. */
export function standInsOf(
  { graph }: AnalysisContext,
  { result, losses }: Tried,
  id: string,
): readonly Copy[] {
  if (result.elements.get(id) === 0) return [];
  const copies = graph.copiesOf[graph.indexOf.get(id) ?? -1] ?? [];
  return copies.filter(
    ({ index, site }) =>
      !losses.copies.has(index) &&
      !losses.empty.has(index) &&
      result.elements.get(graph.elements[site]?.id ?? '') === 0,
  );
}

function collect(
  context: AnalysisContext,
  tried: Tried,
  element: Element & { section: 'systems' },
  standIns: readonly Copy[],
  lost: Map<string, Lost>,
): void {
  const limit = context.bearable(element.id);
  const isGone = (id: string): boolean => {
    const up = tried.result.elements.get(id);
    return up === null || (up !== undefined && up > limit);
  };
  const missing = (needs: readonly Need[]): string[] =>
    needs.flatMap((need) => (idsOf(need).every(isGone) ? idsOf(need) : []));
  const note = (id: string, relation: 'toStart' | 'toServe', pointer: string): void => {
    if (id === element.id || standInsOf(context, tried, id).length > 0) return;
    const each = lost.get(id) ?? {
      id,
      scenarios: new Set(),
      toStart: new Set(),
      toServe: new Set(),
      pointers: new Set(),
    };
    each.scenarios.add(tried);
    each[relation].add(element.id);
    each.pointers.add(pointer);
    lost.set(id, each);
  };
  for (const { entry, position, role } of standIns) {
    const pointer = `${element.pointer}/deployments/${position}`;
    if (role !== 'active') {
      for (const id of missing(entry.activation?.requires ?? [])) {
        for (const tool of withToolsBehind(context, isGone, id))
          note(tool, 'toStart', `${pointer}/activation/requires`);
      }
    }
    for (const id of missing(entry.requires ?? [])) note(id, 'toServe', `${pointer}/requires`);
  }
  for (const id of missing(element.entry.requires ?? [])) note(id, 'toServe', `${element.pointer}/requires`);
}

/** A thing and the tools behind it that are gone as well. */
function withToolsBehind(
  { elements }: AnalysisContext,
  isGone: (id: string) => boolean,
  start: string,
): ReadonlySet<string> {
  const found = new Set<string>([start]);
  for (const id of found) {
    const element = elements.get(id);
    if (element === undefined) continue;
    for (const need of requirementsOf(element)) {
      for (const behind of idsOf(need)) {
        const entry = elements.get(behind);
        if (entry?.section === 'systems' && isTool(entry.entry) && idsOf(need).every(isGone))
          found.add(behind);
      }
    }
  }
  return found;
}

/** Whether a system is there to bring others back. */
export const isTool = ({ isRecoveryTool, layer }: System): boolean =>
  isRecoveryTool === true || (isRecoveryTool === undefined && layer === 'operations-tools');

function tell(context: AnalysisContext, { id, scenarios, toStart, toServe, pointers }: Lost): Finding {
  const { nameOf } = context;
  const element = context.elements.get(id);
  const where = [...scenarios];
  const places = [
    context.pointerOf(id),
    ...where.map(({ pointer }) => pointer),
    ...[...pointers].sort(),
  ] as unknown as readonly [string, ...string[]];
  const names = where.map(({ scenario }) => scenario.name);
  const isToolOrLess = element?.section !== 'systems' || isTool(element.entry);
  if (toStart.size > 0 && isToolOrLess) {
    const args = { tool: nameOf(id), scenarios: names, systems: [...toStart].map(nameOf) };
    return finding('recovery-tool-lost', args, places);
  }
  const people = whoNeed(context, toServe);
  if (toStart.size > 0 || people.length > 0) {
    const opens = [...new Set([...toStart, ...toServe])].map(nameOf);
    return finding(
      'login-lost',
      { login: nameOf(id), scenarios: names, opens, people: people.map(nameOf) },
      places,
    );
  }
  const args = { needed: nameOf(id), scenarios: names, systems: [...toServe].map(nameOf) };
  return finding('redundancy-undone', args, places);
}

/** People of the emergency organisation who cannot work without one of the elements. */
function whoNeed(context: AnalysisContext, ids: ReadonlySet<string>): string[] {
  return [...emergencyPeople(context)].filter((person) => {
    const element = context.elements.get(person);
    return (
      element !== undefined && requirementsOf(element).some((need) => idsOf(need).every((id) => ids.has(id)))
    );
  });
}
