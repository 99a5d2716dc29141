// Whose a place of the plan is: the nearest owner or lead that the data name on the way to it.
import type { Finding } from '../analysis/finding.ts';
import type { ImprovementMeasure, Plan } from '../plan/plan.generated.ts';
import type { ResolvedPlan } from '../plan/resolve.ts';
import { pathOf } from '../source/pointer.ts';

/** Id of the person who answers for what stands at a place; undefined where nobody is named. */
export function responsibleFor(plan: Plan, pointer: string): string | undefined {
  let value: unknown = plan;
  let person: string | undefined;
  for (const part of pathOf(pointer)) {
    if (value === null || typeof value !== 'object') break;
    value = (value as Readonly<Record<string, unknown>>)[part];
    if (value === null || typeof value !== 'object') break;
    const { owner, lead, process } = value as Readonly<Record<string, unknown>>;
    const ofProcess = plan.criticalProcesses?.find(({ id }) => id === process)?.owner;
    const named = owner ?? lead ?? ofProcess;
    if (typeof named === 'string') person = named;
  }
  return person;
}

/** Open measures that say that they close a finding, and those that are about the same element and do not say so. */
export interface MeasuresFor {
  readonly closing: readonly ImprovementMeasure[];
  readonly related: readonly ImprovementMeasure[];
}

export function measuresForFinding(
  { plan, elements }: ResolvedPlan,
  { code, pointers }: Finding,
): MeasuresFor {
  const open = (plan.improvementMeasures ?? []).filter(({ state }) => state !== 'done');
  const isAbout = (ids: readonly string[]): boolean =>
    ids.some((id) => {
      const place = elements.get(id)?.pointer;
      return place !== undefined && `${pointers[0]}/`.startsWith(`${place}/`);
    });
  const closing = open.filter(
    ({ addresses = [], elements: ids }) => addresses.includes(code) && (ids === undefined || isAbout(ids)),
  );
  const related = open.filter((each) => !closing.includes(each) && isAbout(each.elements ?? []));
  return { closing, related };
}
