// An assessment as data for other programs, in the form of schemas/checklist.schema.json.
import type { Location } from '../diagnostics/diagnostic.ts';
import type { Text } from '../plan/plan.generated.ts';
import type {
  AssessedRequirement,
  Assessment,
  Gap,
  JudgedSubject,
  Result,
  ScopeDecision,
} from '../regimes/assessment.ts';
import { SCALES, type ScaledResult } from '../regimes/export-scales.ts';
import type { Bilingual, Requirement } from '../regimes/regime.generated.ts';

export type Locate = (pointer: string) => Location | undefined;

interface PlacedData {
  readonly pointer: string;
  /** Where the author wrote it; absent where the files are not at hand. */
  readonly location?: Location;
}

interface SubjectData extends PlacedData {
  readonly name?: Text;
  /** Null for what the plan does not say. */
  readonly facts: Readonly<Record<string, unknown>>;
}

interface GapData extends SubjectData {
  readonly failing: readonly string[];
  readonly unknown: readonly string[];
}

export interface ResultData {
  readonly id: string;
  readonly citation: Bilingual;
  readonly requirement: Bilingual;
  readonly check: Requirement['check'];
  readonly result: Result;
  readonly scales: ScaledResult;
  /** Keys of the sections of the plan's document that show it. */
  readonly sections: Requirement['evidence'];
  readonly evidence: readonly SubjectData[];
  readonly gaps: readonly GapData[];
  readonly remedy?: Bilingual;
  readonly measures: readonly (PlacedData & { name: Text; owner?: string; dueOn?: string; state?: string })[];
  readonly attestation?: PlacedData & { by: string; on: string; until?: string; isExpired: boolean };
  readonly exclusion?: PlacedData & {
    reason: Text;
    approvedBy: string;
    on?: string;
    until?: string;
    isExpired: boolean;
  };
  readonly source: Requirement['source'];
}

export interface AssessmentData {
  readonly formatVersion: 1;
  readonly regime: string;
  readonly regimeName: Bilingual;
  /** Day of the rule's text. */
  readonly regimeAsOf: string;
  readonly isLaw: boolean;
  readonly plan: string;
  /** Day on which the plan was assessed. */
  readonly asOf: string;
  readonly scope: {
    /** Null where figures are missing to decide. */
    readonly applies: boolean | null;
    readonly conditions: readonly {
      name: Bilingual;
      holds: boolean | null;
      facts: Readonly<Record<string, unknown>>;
      unknown: readonly string[];
    }[];
  };
  readonly counts: Readonly<Record<Result, number>>;
  readonly results: readonly ResultData[];
}

/** The assessment of the plan `plan`; `locate` turns pointers into places in its files. */
export function assessmentData(
  { regime, asOf, scope, counts, requirements }: Assessment,
  plan: string,
  locate: Locate = () => undefined,
): AssessmentData {
  return {
    formatVersion: 1,
    regime: regime.id,
    regimeName: regime.name,
    regimeAsOf: regime.asOf,
    isLaw: regime.isLaw !== false,
    plan,
    asOf,
    scope: scopeData(scope),
    counts,
    results: requirements.map((each) => resultData(each, locate)),
  };
}

const scopeData = ({ applies, conditions }: ScopeDecision): AssessmentData['scope'] => ({
  applies: applies ?? null,
  conditions: conditions.map(({ condition, holds, facts, unknown }) => ({
    name: condition.name,
    holds: holds ?? null,
    facts: factsData(facts),
    unknown,
  })),
});

/** A fact that the plan does not give is null: JSON has no other word for it, and an absent one could be overlooked. */
const factsData = (facts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value ?? null]));

function resultData(assessed: AssessedRequirement, locate: Locate): ResultData {
  const { requirement, result, evidence, gaps, measures, attestation, exclusion } = assessed;
  const placed = (pointer: string): PlacedData => {
    const location = locate(pointer);
    return { pointer, ...(location && { location }) };
  };
  const subject = ({ pointer, name, facts }: JudgedSubject): SubjectData => ({
    ...placed(pointer),
    ...(name !== undefined && { name }),
    facts: factsData(facts),
  });
  const gap = (each: Gap): GapData => ({ ...subject(each), failing: each.failing, unknown: each.unknown });
  return {
    id: requirement.id,
    citation: requirement.citation,
    requirement: requirement.requirement,
    check: requirement.check,
    result,
    scales: SCALES[result],
    sections: requirement.evidence,
    evidence: evidence.map(subject),
    gaps: gaps.map(gap),
    ...(requirement.remedy && { remedy: requirement.remedy }),
    measures: measures.map(({ entry: { name, owner, dueOn, state }, pointer }) => ({
      ...placed(pointer),
      name,
      ...(owner !== undefined && { owner }),
      ...(dueOn !== undefined && { dueOn }),
      ...(state !== undefined && { state }),
    })),
    ...(attestation && {
      attestation: {
        ...placed(attestation.pointer),
        by: attestation.entry.by,
        on: attestation.entry.on,
        ...(attestation.entry.until !== undefined && { until: attestation.entry.until }),
        isExpired: attestation.isExpired,
      },
    }),
    ...(exclusion && {
      exclusion: {
        ...placed(exclusion.pointer),
        reason: exclusion.entry.reason,
        approvedBy: exclusion.entry.approvedBy,
        ...(exclusion.entry.on !== undefined && { on: exclusion.entry.on }),
        ...(exclusion.entry.until !== undefined && { until: exclusion.entry.until }),
        isExpired: exclusion.isExpired,
      },
    }),
    source: requirement.source,
  };
}
