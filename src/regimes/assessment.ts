// What a rule book would say of a plan: a result for each requirement, with the evidence and the gaps that it rests on.
import type { Day } from '../plan/calendar.ts';
import type { Attestation, Exclusion, ImprovementMeasure, Text } from '../plan/plan.generated.ts';
import type { Addressee, Condition, Regime, Requirement } from './regime.generated.ts';

export const RESULTS = [
  'met',
  'partly-met',
  'not-met',
  'not-evidenced',
  'to-review',
  'to-attest',
  'attested',
  'not-applicable',
] as const;

/**
 * met: every subject holds. partly-met: some do. not-met: none holds, and some fact of the plan speaks against it.
 * not-evidenced: the plan says nothing by which to judge. For the others see regimes/README.md.
 */
export type Result = (typeof RESULTS)[number];

/** A subject that was judged. */
export interface JudgedSubject {
  /** Place in the merged plan. */
  readonly pointer: string;
  /** Name that the author gave it, where it has one. */
  readonly name?: Text;
  /** Facts that decided: name to value; undefined where the plan does not say. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A subject that does not hold, and the facts that kept it from holding. */
export interface Gap extends JudgedSubject {
  /** Facts that the plan does not give. */
  readonly unknown: readonly string[];
  /** Facts that are given and do not meet the requirement. */
  readonly failing: readonly string[];
}

export interface AssessedRequirement {
  readonly requirement: Requirement;
  readonly result: Result;
  /** Whom it concerns, where it does not concern all; none of them holds: that is why it is not applicable. */
  readonly addressees: readonly JudgedCondition<Addressee>[];
  /** Subjects that hold. */
  readonly evidence: readonly JudgedSubject[];
  readonly gaps: readonly Gap[];
  /** The plan's own word on it, with its pointer. */
  readonly attestation?: {
    readonly entry: Attestation;
    readonly pointer: string;
    readonly isExpired: boolean;
  };
  /** One that is expired excludes nothing. */
  readonly exclusion?: { readonly entry: Exclusion; readonly pointer: string; readonly isExpired: boolean };
  /** Improvement measures of the plan that name this requirement. */
  readonly measures: readonly { readonly entry: ImprovementMeasure; readonly pointer: string }[];
}

/** A condition on the organisation, and what the plan's figures say of it. */
export interface JudgedCondition<Of extends Condition | Addressee = Condition | Addressee> {
  readonly condition: Of;
  /** Undefined where figures are missing to decide. */
  readonly holds: boolean | undefined;
  /** Facts that it speaks of; undefined where the plan does not say. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Facts that are missing to decide. */
  readonly unknown: readonly string[];
}

/** Whether a regime concerns the organisation; undefined where figures are missing to decide. */
export interface ScopeDecision {
  readonly applies: boolean | undefined;
  readonly conditions: readonly JudgedCondition[];
}

export interface Assessment {
  readonly regime: Regime;
  readonly asOf: Day;
  readonly scope: ScopeDecision;
  readonly counts: Readonly<Record<Result, number>>;
  /** In the order of the rule book. */
  readonly requirements: readonly AssessedRequirement[];
}
