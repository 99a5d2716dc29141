// Declared is not proven: whether the activations that a time rests on were measured, recently and at this scale.
import { addMonths } from '../plan/calendar.ts';
import type { CalendarDate, Measured, Scope } from '../plan/plan.generated.ts';
import type { Trial } from './engine.ts';
import type { Copy, RecoveryGraph } from './graph.ts';

const SCOPES: readonly Scope[] = ['component', 'zone', 'site', 'organisation'];
const DEFAULT_INTERVAL_MONTHS = 12;

/**
 * How far a scenario reaches, by the sites that it takes, those that the loss spreads to included: several whole sites
 * are the `organisation`, one whole site a `site`, parts of sites a `zone`, and anything else a `component`. A whole
 * site is one that is part of no other.
 */
export function scopeOf(graph: RecoveryGraph, { losses }: Pick<Trial, 'losses'>): Scope {
  let wholes = 0;
  let parts = 0;
  for (const node of losses.elements.keys()) {
    if (graph.elements[node]?.section !== 'sites') continue;
    if (graph.wholeOf[node] === -1) wholes++;
    else parts++;
  }
  if (wholes > 1) return 'organisation';
  if (wholes === 1) return 'site';
  return parts > 0 ? 'zone' : 'component';
}

/** Whether a measurement counts: not longer ago than the interval, not in the future, in a scope at least as large. */
export function isMeasuredWell(
  measured: Measured | undefined,
  scope: Scope,
  asOf: CalendarDate,
  intervalMonths: number = DEFAULT_INTERVAL_MONTHS,
): boolean {
  if (measured === undefined || measured.on > asOf || addMonths(measured.on, intervalMonths) < asOf)
    return false;
  return SCOPES.indexOf(measured.scope) >= SCOPES.indexOf(scope);
}

/**
 * Whether there are activations on a chain and each is measured well enough. A restart that the plan says nothing about
 * is one that nobody measured; on a chain without activations nothing was: it rests on what the scenario takes for given.
 */
export function isProvenBy(
  graph: RecoveryGraph,
  activations: readonly Copy[],
  scope: Scope,
  asOf: CalendarDate,
): boolean {
  const interval = graph.plan.plan.exerciseIntervalMonths ?? DEFAULT_INTERVAL_MONTHS;
  return (
    activations.length > 0 &&
    activations.every(({ entry }) => isMeasuredWell(entry.activation?.measured, scope, asOf, interval))
  );
}
