// Whom a regime and each of its requirements concern: decided by the organisation's figures, or left open.
import type { JudgedCondition, ScopeDecision } from './assessment.ts';
import { factNamesIn, judge } from './condition.ts';
import type { Facts } from './facts.ts';
import type { LoadedRegime } from './load.ts';
import type { Addressee, Condition } from './regime.generated.ts';

/** Whether the regime applies: one condition that holds is enough, and all must fail before it does not. */
export function decideScope(loaded: LoadedRegime, facts: Facts): ScopeDecision {
  const scope = loaded.regime.scope;
  if (scope === undefined) return { applies: true, conditions: [] };
  const conditions = scope.anyOf.map((condition) => judgeCondition(condition, loaded, facts));
  return { applies: anyHolds(conditions), conditions };
}

/** The addressees of each requirement that does not concern everybody, by its id. */
export function addresseesOf(
  loaded: LoadedRegime,
  facts: Facts,
): ReadonlyMap<string, readonly JudgedCondition<Addressee>[]> {
  const byRequirement = new Map<string, JudgedCondition<Addressee>[]>();
  for (const addressee of loaded.regime.scope?.addressees ?? []) {
    const judged = judgeCondition(addressee, loaded, facts);
    for (const id of addressee.requirements) {
      byRequirement.set(id, [...(byRequirement.get(id) ?? []), judged]);
    }
  }
  return byRequirement;
}

/** True where one holds, false where none can, undefined where figures are missing. */
export function anyHolds(conditions: readonly JudgedCondition[]): boolean | undefined {
  if (conditions.some(({ holds }) => holds === true)) return true;
  return conditions.every(({ holds }) => holds === false) ? false : undefined;
}

function judgeCondition<Of extends Condition | Addressee>(
  condition: Of,
  { conditionOf }: LoadedRegime,
  facts: Facts,
): JudgedCondition<Of> {
  if (condition.expect === false) return { condition, holds: false, facts: {}, unknown: [] };
  const read = conditionOf(condition.expect);
  const values = facts.get('/organization')?.[0]?.values ?? {};
  const { outcome, unknown } = judge(read, values);
  return {
    condition,
    holds: outcome === 'unknown' ? undefined : outcome === 'holds',
    facts: Object.fromEntries(factNamesIn(read).map((name) => [name, values[name]])),
    unknown: outcome === 'unknown' ? unknown : [],
  };
}
