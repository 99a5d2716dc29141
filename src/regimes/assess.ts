// Holds a plan against a rule book: for each requirement a result, what shows it, and what is missing.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import type { Day } from '../plan/calendar.ts';
import type { Plan } from '../plan/plan.generated.ts';
import {
  type AssessedRequirement,
  type Assessment,
  type Gap,
  type JudgedSubject,
  RESULTS,
  type Result,
} from './assessment.ts';
import { factNamesIn, judge, outcomeOf } from './condition.ts';
import { type Facts, factsOf } from './facts.ts';
import type { LoadedRegime } from './load.ts';
import type { Requirement } from './regime.generated.ts';
import { addresseesOf, anyHolds, decideScope } from './scope.ts';
import { attestationOf, exclusionOf, measuresFor } from './statements.ts';

/**
 * Assesses an analysed plan. Where figures are missing to decide the scope, the requirements are worked out all the
 * same. Whoever holds one plan against several regimes may work out its `facts` once.
 */
export function assessRegime(
  loaded: LoadedRegime,
  analysed: AnalysedPlan,
  facts: Facts = factsOf(analysed),
): Assessment {
  const scope = decideScope(loaded, facts);
  const addressees = addresseesOf(loaded, facts);
  const requirements = loaded.regime.requirements.map((requirement) => {
    const concerned = addressees.get(requirement.id) ?? [];
    const isConcerned = scope.applies !== false && (concerned.length === 0 || anyHolds(concerned) !== false);
    return { ...assess(requirement, isConcerned, loaded, facts, analysed), addressees: concerned };
  });
  const counts = Object.fromEntries(RESULTS.map((result) => [result, 0])) as Record<Result, number>;
  for (const { result } of requirements) counts[result]++;
  return { regime: loaded.regime, asOf: analysed.asOf, scope, counts, requirements };
}

function assess(
  requirement: Requirement,
  isConcerned: boolean,
  loaded: LoadedRegime,
  facts: Facts,
  { plan, asOf }: { plan: Plan; asOf: Day },
): Omit<AssessedRequirement, 'addressees'> {
  const attestation = attestationOf(requirement.id, plan, asOf);
  const exclusion = exclusionOf(requirement.id, plan, asOf);
  const common = {
    requirement,
    ...(attestation && { attestation }),
    ...(exclusion && { exclusion }),
    measures: measuresFor(requirement.id, plan),
  };
  if (!isConcerned || exclusion?.isExpired === false) {
    return { ...common, result: 'not-applicable', evidence: [], gaps: [] };
  }
  const { evidence, gaps, isEmpty } = judgeSubjects(requirement, loaded, facts);
  const isAttested = attestation !== undefined && !attestation.isExpired;
  return { ...common, result: resultOf(requirement, evidence, gaps, isEmpty, isAttested), evidence, gaps };
}

function resultOf(
  { check, whenNone }: Requirement,
  evidence: readonly JudgedSubject[],
  gaps: readonly Gap[],
  isEmpty: boolean,
  isAttested: boolean,
): Result {
  if (check === 'attest') return isAttested ? 'attested' : 'to-attest';
  if (isEmpty) return whenNone;
  if (evidence.length === 0) {
    return gaps.some(({ failing }) => failing.length > 0) ? 'not-met' : 'not-evidenced';
  }
  // A person's word lifts what a person is to judge, never what the data decide or do not show at all.
  if (check === 'review') return isAttested ? 'attested' : 'to-review';
  return gaps.length === 0 ? 'met' : 'partly-met';
}

/** The subjects that hold and those that do not; where one is enough, the others are no gaps. */
function judgeSubjects(
  { subject, where, expect, mustHold }: Requirement,
  { conditionOf }: LoadedRegime,
  subjects: Facts,
): { evidence: JudgedSubject[]; gaps: Gap[]; isEmpty: boolean } {
  const evidence: JudgedSubject[] = [];
  const gaps: Gap[] = [];
  if (expect === undefined) return { evidence, gaps, isEmpty: true };
  const expected = conditionOf(expect);
  const chosen = where && conditionOf(where);
  const names = [...new Set([...factNamesIn(expected), ...(chosen ? factNamesIn(chosen) : [])])];
  for (const { pointer, name, values } of subjects.get(subject) ?? []) {
    if (chosen !== undefined && outcomeOf(chosen, values) !== 'holds') continue;
    const { outcome, unknown, failing } = judge(expected, values);
    const facts: Record<string, unknown> = {};
    for (const each of names) facts[each] = values[each];
    const judged = name === undefined ? { pointer, facts } : { pointer, name, facts };
    if (outcome === 'holds') evidence.push(judged);
    else gaps.push({ ...judged, unknown, failing });
  }
  const isEmpty = evidence.length + gaps.length === 0;
  return { evidence, gaps: mustHold === 'any' && evidence.length > 0 ? [] : gaps, isEmpty };
}
