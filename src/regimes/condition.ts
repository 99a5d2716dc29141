// A condition on the facts of one subject, in three values: what the plan does not give is unknown, and never meets.

/** A condition that has been read: all of its parts, any of them, or one fact that must be given and be accepted. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Condition[] }
  | { readonly kind: 'fact'; readonly name: string; readonly accepts?: (value: unknown) => boolean };

type Outcome = 'holds' | 'fails' | 'unknown';

/** Whether a condition holds, and which facts kept it from holding. */
export interface Verdict {
  readonly outcome: Outcome;
  /** Facts that the plan does not give. */
  readonly unknown: readonly string[];
  /** Facts that are given and not accepted. */
  readonly failing: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;

const HOLDS: Verdict = { outcome: 'holds', unknown: [], failing: [] };

/** Holds the facts of one subject against a condition. */
export function judge(condition: Condition, values: Values): Verdict {
  if (condition.kind === 'fact') {
    const { name, accepts } = condition;
    if (!Object.hasOwn(values, name)) return { outcome: 'unknown', unknown: [name], failing: [] };
    if (accepts === undefined || accepts(values[name])) return HOLDS;
    return { outcome: 'fails', unknown: [], failing: [name] };
  }
  const verdicts = condition.parts.map((part) => judge(part, values));
  const outcome = (condition.kind === 'all' ? worst : best)(verdicts.map((verdict) => verdict.outcome));
  if (outcome === 'holds') return HOLDS;
  return {
    outcome,
    unknown: unique(verdicts.flatMap((verdict) => verdict.unknown)),
    failing: unique(verdicts.flatMap((verdict) => verdict.failing)),
  };
}

/** Names of the facts that a condition speaks of, in its own order. */
export function factNamesIn(condition: Condition): readonly string[] {
  return condition.kind === 'fact' ? [condition.name] : unique(condition.parts.flatMap(factNamesIn));
}

/** All must hold: one that fails decides, then one that is unknown. */
const worst = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.includes('fails') ? 'fails' : outcomes.includes('unknown') ? 'unknown' : 'holds';

/** One is enough: one that holds decides, then one that is unknown. */
const best = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.includes('holds') ? 'holds' : outcomes.includes('unknown') ? 'unknown' : 'fails';

const unique = (names: readonly string[]): string[] => [...new Set(names)];
