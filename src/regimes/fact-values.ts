// How facts read the fields of a plan: what is absent stays unknown, and what lies ahead has not happened.
import { addMonths, type Day, daysBetween } from '../plan/calendar.ts';
import { parseDuration } from '../plan/duration.ts';
import type { Text } from '../plan/plan.generated.ts';

/** True where something is written; else unknown, for a plan need not say all. */
export function given(value: unknown): true | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : true;
  return true;
}

/** Whether a text says anything in any language. */
export const saysSomething = (text: Text | undefined): true | undefined =>
  text === undefined || typeof text === 'string' ? given(text) : (given(text.ko) ?? given(text.en));

/** One text to compare a text by, whatever languages it is written in. */
export const textKey = (text: Text): string => (typeof text === 'string' ? text : (text.ko ?? text.en ?? ''));

/** Each word once, in code unit order. */
export const eachOnce = <Word extends string>(words: readonly Word[]): readonly Word[] =>
  [...new Set(words)].sort();

/** How many entries are as asked; unknown where there is none, so that an empty list passes for nothing. */
export const countWhere = <Entry>(
  list: readonly Entry[] | undefined,
  isMeant: (entry: Entry) => boolean,
): number | undefined => (list === undefined || list.length === 0 ? undefined : list.filter(isMeant).length);

/** Number of entries; unknown where the list is not written. */
export const countOf = (list: readonly unknown[] | undefined): number | undefined => list?.length;

export const minutesOf = (duration: string | undefined): number | undefined =>
  duration === undefined ? undefined : parseDuration(duration) / 60;

/** The longest of several durations, in minutes; unknown where there is none, or one is not given. */
export function longestMinutes(durations: readonly (string | undefined)[] | undefined): number | undefined {
  const minutes = (durations ?? []).map(minutesOf);
  return minutes.includes(undefined) ? undefined : greatest(minutes);
}

/** Days since a day that has come; unknown for a day ahead: what is planned has not been done. */
export function daysSince(day: Day | undefined, asOf: Day): number | undefined {
  if (day === undefined) return undefined;
  const days = daysBetween(day, asOf);
  return days < 0 ? undefined : days;
}

/** Days until a day; negative once it has passed. */
export const daysUntil = (day: Day | undefined, asOf: Day): number | undefined =>
  day === undefined ? undefined : daysBetween(asOf, day);

/** Days from one day to another, both of which must be given, and the later one have come. */
export function daysFromTo(earlier: Day | undefined, later: Day | undefined, asOf: Day): number | undefined {
  if (earlier === undefined || later === undefined || later > asOf) return undefined;
  return daysBetween(earlier, later);
}

/** Days since the latest of several days that have come. */
export function daysSinceLatest(days: readonly (Day | undefined)[], asOf: Day): number | undefined {
  return least(days.map((day) => daysSince(day, asOf)));
}

/** The latest of several days that have come. */
export const latestOf = (days: readonly (Day | undefined)[], asOf: Day): Day | undefined =>
  days
    .filter((day) => daysSince(day, asOf) !== undefined)
    .sort()
    .at(-1);

/** Whether a day that has come lies no more than so many months back; unknown where it has not come. */
export const isWithinMonths = (day: Day | undefined, months: number, asOf: Day): boolean | undefined =>
  day === undefined || daysSince(day, asOf) === undefined ? undefined : addMonths(day, months) >= asOf;

/** Days since the earliest of several days; unknown where there are none, or one has not come. */
export function daysSinceEarliest(days: readonly (Day | undefined)[], asOf: Day): number | undefined {
  const ages = days.map((day) => daysSince(day, asOf));
  return ages.includes(undefined) ? undefined : greatest(ages);
}

/** The least of the numbers that are given. */
export const least = (numbers: readonly (number | undefined)[]): number | undefined =>
  numbers.reduce<number | undefined>(
    (best, each) => (each === undefined ? best : Math.min(best ?? each, each)),
    undefined,
  );

/** The greatest of the numbers that are given. */
export const greatest = (numbers: readonly (number | undefined)[]): number | undefined =>
  numbers.reduce<number | undefined>(
    (best, each) => (each === undefined ? best : Math.max(best ?? each, each)),
    undefined,
  );

/** Whether all answers are yes; no as soon as one is no, unknown where one is unknown or there is none. */
export function allOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(false)) return false;
  return answers.length === 0 || answers.includes(undefined) ? undefined : true;
}

/** How many open tasks have no owner or no day. */
export const unassignedCount = (
  tasks: readonly (Task & { readonly owner?: string })[] | undefined,
  asOf: Day,
): number | undefined =>
  tasks &&
  openTasks(tasks, asOf).filter(({ owner, dueOn }) => owner === undefined || dueOn === undefined).length;

/** Whether a day that has come lies on or after each of the events; events without a day leave it unknown. */
export function isSince(
  day: Day | undefined,
  events: readonly (Day | undefined)[] | undefined,
  asOf: Day,
): boolean | undefined {
  if (events === undefined || day === undefined || daysSince(day, asOf) === undefined) return undefined;
  if (events.some((event) => event !== undefined && event <= asOf && event > day)) return false;
  return events.includes(undefined) ? undefined : true;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Days from `day` to the last day of `year`. */
export const daysToEndOfYear = (day: Day, year: number): number =>
  daysBetween(day, `${String(year).padStart(4, '0')}-12-31`);

interface Task {
  readonly dueOn?: Day;
  readonly closedOn?: Day;
}

/** Tasks that are not closed yet. */
export const openTasks = <T extends Task>(tasks: readonly T[], asOf: Day): readonly T[] =>
  tasks.filter((task) => task.closedOn === undefined || task.closedOn > asOf);

/** How many open tasks are past their day; unknown where an open one has none. */
export function overdueCount(tasks: readonly Task[] | undefined, asOf: Day): number | undefined {
  if (tasks === undefined) return undefined;
  const open = openTasks(tasks, asOf);
  if (open.some((task) => task.dueOn === undefined)) return undefined;
  return open.filter((task) => task.dueOn !== undefined && task.dueOn < asOf).length;
}
