// How tolerances for disruption were changed: whether one was loosened since a day.
import type { Day } from '../plan/calendar.ts';
import type { ToleranceForDisruption } from '../plan/plan.generated.ts';
import { type FactContext, perContext } from './fact-context.ts';
import { minutesOf } from './fact-values.ts';

/** Days on which a value became larger, or fell away; each change names what the value was before. */
function loosenedOn(
  changes: readonly { readonly on: Day; readonly before: string | undefined }[],
  now: string | undefined,
): readonly Day[] {
  const steps = changes.filter(({ before }) => before !== undefined).sort((a, b) => (a.on < b.on ? -1 : 1));
  return steps.flatMap(({ on, before }, index) => {
    const after = minutesOf(steps[index + 1]?.before ?? now);
    const from = minutesOf(before);
    return from !== undefined && (after === undefined || after > from) ? [on] : [];
  });
}

function loosenings({
  maximumDisruption,
  maximumDataLoss,
  changes = [],
}: ToleranceForDisruption): readonly Day[] {
  return [
    ...new Set([
      ...loosenedOn(
        changes.map(({ on, previousDisruption }) => ({ on, before: previousDisruption })),
        maximumDisruption,
      ),
      ...loosenedOn(
        changes.map(({ on, previousDataLoss }) => ({ on, before: previousDataLoss })),
        maximumDataLoss,
      ),
    ]),
  ];
}

/** All days by now on which a tolerance was loosened; undefined where there are none, or one has no record of changes. */
const allLoosenings = perContext(
  ({ plan, asOf }: FactContext): { readonly days: readonly Day[] | undefined } => {
    const tolerances = (plan.criticalProcesses ?? []).flatMap(
      ({ disruptionTolerances }) => disruptionTolerances ?? [],
    );
    const isTold = tolerances.length > 0 && tolerances.every(({ changes }) => changes !== undefined);
    return { days: isTold ? tolerances.flatMap(loosenings).filter((day) => day <= asOf) : undefined };
  },
);

/** How often tolerances were loosened on or after a day; unknown where that is not recorded of every one. */
export const loosenedCountSince = (day: Day | undefined, context: FactContext): number | undefined =>
  day === undefined ? undefined : allLoosenings(context).days?.filter((each) => each >= day).length;
