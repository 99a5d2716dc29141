// Which critical processes depend on an element, directly or not; whether a copy could stand in is not asked.
import { idsOf } from '../analysis/context.ts';
import type { Need } from '../plan/plan.generated.ts';
import type { Element, ResolvedPlan } from '../plan/resolve.ts';

/** Ids of the critical processes that depend on an element, in the order of the plan. */
export type DependantsOf = (ids: readonly string[]) => readonly string[];

export function dependantsIn({ plan, elements }: ResolvedPlan): DependantsOf {
  const needers = new Map<string, string[]>();
  const depends = (needer: string, needed: string): void => {
    const known = needers.get(needed);
    if (known === undefined) needers.set(needed, [needer]);
    else known.push(needer);
  };
  for (const element of elements.values()) {
    for (const needed of neededBy(element)) depends(element.id, needed);
    if (element.section !== 'sites' || element.entry.partOf === undefined) continue;
    const whole = elements.get(element.entry.partOf);
    // Where parts cannot be cut off, losing one of them takes the whole.
    if (whole?.section === 'sites' && whole.entry.isolatesParts === false) depends(whole.id, element.id);
  }
  const order = (plan.criticalProcesses ?? []).map(({ id }) => id);
  return (ids) => {
    const found = new Set(ids);
    const open = [...ids];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const needer of needers.get(id) ?? []) {
        if (found.has(needer)) continue;
        found.add(needer);
        open.push(needer);
      }
    }
    return order.filter((id) => found.has(id));
  };
}

const flat = (needs: readonly Need[] | undefined): string[] => (needs ?? []).flatMap(idsOf);

function neededBy(element: Element): string[] {
  const own = 'requires' in element.entry ? flat(element.entry.requires) : [];
  if (element.section === 'sites')
    return element.entry.partOf === undefined ? own : [...own, element.entry.partOf];
  if (element.section !== 'systems') return own;
  const copies = (element.entry.deployments ?? []).flatMap((copy) => [
    copy.site,
    ...flat(copy.requires),
    ...flat(copy.activation?.requires),
  ]);
  return [...own, ...copies];
}
