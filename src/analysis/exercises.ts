// Findings about exercises: scenarios that nobody has tried, or not lately, or not at full size; and what is left to do.
import { addMonths } from '../plan/calendar.ts';
import type { Exercise, Scope } from '../plan/plan.generated.ts';
import type { AnalysisContext, Tried } from './context.ts';
import { type Finding, finding } from './finding.ts';

const SCOPES: readonly Scope[] = ['component', 'zone', 'site', 'organisation'];

export function findExerciseGaps(context: AnalysisContext): Finding[] {
  return [...untriedScenarios(context), ...openPoints(context)];
}

interface Held {
  readonly exercise: Exercise;
  readonly pointer: string;
  readonly on: string;
}

function untriedScenarios(context: AnalysisContext): Finding[] {
  const { plan, asOf } = context;
  const held = new Map<string, Held[]>();
  for (const [index, exercise] of (plan.exercises ?? []).entries()) {
    const { scenario, heldOn: on } = exercise;
    if (scenario === undefined || on === undefined || on > asOf) continue;
    held.set(scenario, [...(held.get(scenario) ?? []), { exercise, pointer: `/exercises/${index}`, on }]);
  }
  return context.tried.flatMap((tried) => untried(context, tried, held.get(tried.scenario.id) ?? []));
}

function untried(
  context: AnalysisContext,
  { scenario, pointer, result }: Tried,
  held: readonly Held[],
): Finding[] {
  const { asOf, exerciseIntervalMonths: months } = context;
  const last = held.toSorted((left, right) => (left.on < right.on ? 1 : -1))[0];
  if (last === undefined)
    return [finding('scenario-never-exercised', { scenario: scenario.name }, [pointer])];
  const recent = held.filter(({ on }) => addMonths(on, months) >= asOf);
  if (recent.length === 0) {
    const args = { scenario: scenario.name, exercise: last.exercise.name, on: last.on, months };
    return [finding('scenario-exercised-long-ago', args, [pointer, `${last.pointer}/heldOn`])];
  }
  // The largest of the recent ones counts; one that states no scope may have been large enough.
  const sized = recent.toSorted((left, right) => sizeOf(right) - sizeOf(left))[0];
  const scope = sized?.exercise.scope;
  if (recent.some(({ exercise }) => exercise.scope === undefined) || sized === undefined) return [];
  if (scope === undefined || SCOPES.indexOf(scope) >= SCOPES.indexOf(result.scope)) return [];
  const args = { scenario: scenario.name, needed: result.scope, exercise: sized.exercise.name, scope };
  return [finding('scenario-exercised-too-small', args, [pointer, `${sized.pointer}/scope`])];
}

const sizeOf = ({ exercise }: Held): number =>
  exercise.scope === undefined ? -1 : SCOPES.indexOf(exercise.scope);

/** What is entered as done on a day to come is not done yet. */
const isPast = (day: string | undefined, asOf: string): boolean => day !== undefined && day <= asOf;

function openPoints({ plan, asOf }: AnalysisContext): Finding[] {
  const found: Finding[] = [];
  for (const [index, { name, findings = [] }] of (plan.exercises ?? []).entries()) {
    for (const [position, { text, dueOn, closedOn }] of findings.entries()) {
      if (dueOn === undefined || isPast(closedOn, asOf) || dueOn >= asOf) continue;
      const place = `/exercises/${index}/findings/${position}`;
      found.push(finding('exercise-finding-overdue', { exercise: name, point: text, dueOn }, [place]));
    }
  }
  for (const [index, { name, dueOn, state }] of (plan.improvementMeasures ?? []).entries()) {
    if (dueOn === undefined || state === 'done' || dueOn >= asOf) continue;
    const place = `/improvementMeasures/${index}`;
    found.push(finding('improvement-overdue', { measure: name, dueOn }, [place, `${place}/dueOn`]));
  }
  for (const [index, { name, orders = [] }] of (plan.inspections ?? []).entries()) {
    for (const [position, { text, dueOn, closedOn }] of orders.entries()) {
      if (dueOn === undefined || isPast(closedOn, asOf) || dueOn >= asOf) continue;
      const place = `/inspections/${index}/orders/${position}`;
      found.push(finding('corrective-order-overdue', { inspection: name, order: text, dueOn }, [place]));
    }
  }
  return found;
}
