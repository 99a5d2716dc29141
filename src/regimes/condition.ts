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

/** What a condition comes to for the facts of one subject: of all parts the worst decides, of any part the best. */
export function outcomeOf(condition: Condition, values: Values): Outcome {
  if (condition.kind === 'fact') {
    if (!Object.hasOwn(values, condition.name)) return 'unknown';
    return condition.accepts === undefined || condition.accepts(values[condition.name]) ? 'holds' : 'fails';
  }
  const [decisive, otherwise] =
    condition.kind === 'all' ? (['fails', 'holds'] as const) : (['holds', 'fails'] as const);
  let isOpen = false;
  for (const part of condition.parts) {
    const outcome = outcomeOf(part, values);
    if (outcome === decisive) return decisive;
    isOpen ||= outcome === 'unknown';
  }
  return isOpen ? 'unknown' : otherwise;
}

/** Holds the facts of one subject against a condition, and says what kept it from holding. */
export function judge(condition: Condition, values: Values): Verdict {
  const outcome = outcomeOf(condition, values);
  if (outcome === 'holds') return HOLDS;
  const verdict = { outcome, unknown: [], failing: [] };
  collect(condition, outcome, values, verdict);
  return verdict;
}

/** Adds the facts that kept a condition from holding, each once; `outcome` is what the condition comes to. */
function collect(
  condition: Condition,
  outcome: Outcome,
  values: Values,
  found: { readonly unknown: string[]; readonly failing: string[] },
): void {
  if (outcome === 'holds') return;
  if (condition.kind === 'fact') {
    const names = outcome === 'unknown' ? found.unknown : found.failing;
    if (!names.includes(condition.name)) names.push(condition.name);
    return;
  }
  for (const part of condition.parts) collect(part, outcomeOf(part, values), values, found);
}

/** Names of the facts that a condition speaks of, in its own order. */
export function factNamesIn(condition: Condition): readonly string[] {
  return condition.kind === 'fact' ? [condition.name] : unique(condition.parts.flatMap(factNamesIn));
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];
