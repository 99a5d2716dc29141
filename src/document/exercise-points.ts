// What exercises brought to light: the times that were measured, and the points that are to be put right.
import { daysBetween } from '../plan/calendar.ts';
import { lines, type Markdown, md, NOTHING, strong } from '../words/markdown.ts';
import type { Context } from './chapter.ts';
import { showing } from './view.ts';

/** A row for each time that was taken. */
export function measuredRows({ plan, m, w }: Context) {
  return (plan.exercises ?? []).flatMap((exercise) =>
    (exercise.measurements ?? []).map((each) => ({
      element:
        each.site === undefined
          ? w.name(each.element)
          : m.scenarios.at(w.name(each.element), w.name(each.site)),
      duration: w.duration(each.duration),
      target: w.duration(each.target),
      dataLoss: w.duration(each.dataLoss),
      exercise: w.text(exercise.name),
      heldOn: w.day(exercise.heldOn),
    })),
  );
}

/** A row for each point that was found, with what became of it. */
export function pointRows(context: Context) {
  const { plan, analysed, m, w, columns } = context;
  return (plan.exercises ?? []).flatMap((exercise, index) =>
    (exercise.findings ?? []).map((each, position) =>
      showing([`/exercises/${index}/findings/${position}`], {
        exercise: w.text(exercise.name),
        point: lines(
          w.text(each.text),
          each.cause === undefined ? NOTHING : md`${columns.rootCause}: ${w.text(each.cause)}`,
          each.priority === undefined ? NOTHING : md`${columns.priority} ${w.number(each.priority)}`,
        ),
        owner: w.person(each.owner),
        dueOn: w.day(each.dueOn),
        state: lines(
          stateOf(m, w, each, analysed.asOf),
          each.verifiedOn === undefined ? NOTHING : md`${columns.verifiedOn} ${w.day(each.verifiedOn)}`,
        ),
      }),
    ),
  );
}

/** Whether something that was to be done is closed, open or overdue. */
export function stateOf(
  m: Context['m'],
  w: Context['w'],
  { dueOn, closedOn }: { readonly dueOn?: string; readonly closedOn?: string },
  asOf: string,
): Markdown {
  if (closedOn !== undefined && closedOn <= asOf) return md`✓ ${w.day(closedOn)}`;
  if (dueOn !== undefined && dueOn < asOf) return strong(md`✗ ${m.daysLate(daysBetween(dueOn, asOf))}`);
  return m.open;
}
