// The result of an exercise as a form: a part of the plan with what is known filled in and room for what is measured.
import type { Measurement } from '../plan/plan.generated.ts';
import type { Kit } from './exercise-script.ts';

/** Copies that the tried scenario brings into service, and the processes that it stops: what can be timed. */
export function toBeMeasured({ context, result }: Kit): readonly Omit<Measurement, 'duration'>[] {
  if (result === undefined) return [];
  const copies = result.standIns
    .filter(({ role, runsAt }) => role !== 'active' || runsAt !== null)
    .map(({ system, copy }) => ({ element: system, site: copy.split('@')[1] ?? '' }));
  const processes = result.processes
    .filter(({ up }) => up !== 0)
    .map(({ id }) => {
      const rto = context.plan.criticalProcesses?.find((each) => each.id === id)?.rto;
      return { element: id, ...(rto !== undefined && { target: rto }) };
    });
  return [...copies, ...processes];
}

/** JSON in the form of a plan's file; blanks are empty texts, which `holdfast check` names until they are filled. */
export function resultForm(kit: Kit): string {
  const { id, plannedOn: _, injects: __, ...known } = kit.exercise;
  const scope = known.scope ?? kit.result?.scope;
  const exercise = {
    id,
    ...known,
    ...(scope !== undefined && { scope }),
    heldOn: '',
    success: '',
    result: '',
    measurements: toBeMeasured(kit).map((each) => ({ ...each, duration: '' })),
    findings: [{ text: '' }],
  };
  return `${JSON.stringify({ exercises: [exercise] }, null, 2)}\n`;
}
