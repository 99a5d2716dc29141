// Times that exercises measured, put where they count: at the copy of the system that was brought into service.
import type { Activation, Measured, Plan } from './plan.generated.ts';

/**
 * The plan with the latest measured time of each copy, `system` at `site`, taken over from the exercises that were
 * held; a later time that stands at the copy itself is kept.
 */
export function withMeasuredTimes(plan: Plan): Plan {
  const latest = new Map<string, Measured>();
  for (const { id, heldOn: on, scope = 'component', measurements = [] } of plan.exercises ?? []) {
    if (on === undefined) continue;
    for (const { element, site, duration } of measurements) {
      const copy = `${element}@${site}`;
      if (site === undefined || (latest.get(copy)?.on ?? '') > on) continue;
      latest.set(copy, { duration, on, scope, exercise: id });
    }
  }
  if (latest.size === 0) return plan;
  const withTime = (activation: Activation | undefined, measured: Measured | undefined) =>
    measured === undefined || (activation?.measured?.on ?? '') >= measured.on
      ? activation
      : { ...activation, measured };
  return {
    ...plan,
    systems: (plan.systems ?? []).map((system) => ({
      ...system,
      ...(system.deployments && {
        deployments: system.deployments.map((copy) => {
          const activation = withTime(copy.activation, latest.get(`${system.id}@${copy.site}`));
          return activation === copy.activation || activation === undefined ? copy : { ...copy, activation };
        }),
      }),
    })),
  };
}
