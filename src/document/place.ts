// A place in the plan as people read it: ids instead of positions, `systems/operations-console/deployments/1`.
import type { Plan } from '../plan/plan.generated.ts';
import { pathOf } from '../source/pointer.ts';

/** A JSON pointer into the plan with the id of each entry that has one in place of its index. */
export function readablePlace(plan: Plan, pointer: string): string {
  let value: unknown = plan;
  const parts = pathOf(pointer).map((part) => {
    const isEntry = Array.isArray(value);
    value =
      value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[part] : undefined;
    return isEntry ? (nameOf(value) ?? part) : part;
  });
  return parts.join('/');
}

/** How an entry of a list is called: its id, or that of the one thing that it is about. */
function nameOf(entry: unknown): string | undefined {
  if (entry === null || typeof entry !== 'object') return undefined;
  const { id, process } = entry as { readonly id?: unknown; readonly process?: unknown };
  const name = id ?? process;
  return typeof name === 'string' ? name : undefined;
}
