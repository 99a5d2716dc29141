// Which scenario was last exercised when, and when it is to be again.
import { daysBetween } from '../plan/calendar.ts';
import type { Exercise } from '../plan/plan.generated.ts';
import { DASH, type Markdown, md, strong, trusted } from '../words/markdown.ts';
import type { Context } from './chapter.ts';

/** Whether it was held; one with a day to come is still planned. */
export const isHeld = ({ heldOn: day }: Exercise, asOf: string): boolean => day !== undefined && day <= asOf;

const heldOn = (exercise: Exercise): string => exercise.heldOn ?? '';

/** The latest exercise of a scenario that was held by the day. */
function latestExercise({ plan, analysed }: Context, scenario: string): Exercise | undefined {
  return (plan.exercises ?? [])
    .filter((each) => each.scenario === scenario && isHeld(each, analysed.asOf))
    .reduce<Exercise | undefined>(
      (latest, each) => (latest === undefined || heldOn(each) > heldOn(latest) ? each : latest),
      undefined,
    );
}

/** "2026-03-14 partial switch-over", or that there never was one. */
export function lastExercise(context: Context, scenario: string): Markdown {
  const { m, w } = context;
  const latest = latestExercise(context, scenario);
  if (latest === undefined) return m.never;
  return latest.kind === undefined
    ? w.day(latest.heldOn)
    : md`${w.day(latest.heldOn)} ${w.label('exercise', latest.kind)}`;
}

/** A row for each scenario of the plan. */
export function coverageRows(context: Context) {
  const { plan, analysed, m, w } = context;
  return (plan.scenarios ?? []).map((scenario) => {
    const latest = latestExercise(context, scenario.id);
    const next = (plan.exercises ?? []).find(
      (each) =>
        each.scenario === scenario.id &&
        !isHeld(each, analysed.asOf) &&
        (each.plannedOn ?? '') >= analysed.asOf,
    );
    return {
      scenario: w.text(scenario.name),
      last: latest === undefined ? strong(md`✗ ${m.never}`) : lastExercise(context, scenario.id),
      scope: w.label('scope', latest?.scope),
      since: latest === undefined ? DASH : trusted(String(daysBetween(heldOn(latest), analysed.asOf))),
      next: w.day(next?.plannedOn),
    };
  });
}
