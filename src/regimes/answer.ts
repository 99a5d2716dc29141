// Rule books answered: those asked for by id, else all; and of those, the ones that concern a plan.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../source/read.ts';
import { assessRegime } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { chooseRegimes } from './choose-regimes.ts';
import { factsOf } from './facts.ts';
import { unknownRequirements } from './unknown-requirements.ts';

interface Answers {
  readonly assessments: readonly Assessment[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * All rule books that were asked for, whether they apply or not; the facts are worked out once. `diagnostics` with
 * errors say why something was not answered; warnings, what in the plan answers nothing.
 */
export async function answerAll(
  files: readonly SourceFile[],
  wanted: readonly string[] | undefined,
  analysed: AnalysedPlan,
): Promise<Answers> {
  const { regimes, known, diagnostics } = await chooseRegimes(files, wanted);
  // The id may be in a rule book that could not be read.
  const isComplete = known.length > 0 && !hasErrors(diagnostics);
  const ofPlan = isComplete ? await unknownRequirements(analysed.plan, known) : [];
  const facts = factsOf(analysed);
  return {
    assessments: regimes.map((regime) => assessRegime(regime, analysed, facts)),
    diagnostics: [...diagnostics, ...ofPlan],
  };
}

/**
 * Whether a rule book is answered that nobody asked for: all are that apply, and those for which figures are missing to
 * decide, since silence would count as "no".
 */
export const isAnswered = ({ scope }: Assessment): boolean => scope.applies !== false;

/** Those asked for, else those that are answered unasked. */
export async function answerRegimes(
  files: readonly SourceFile[],
  wanted: readonly string[] | undefined,
  analysed: AnalysedPlan,
): Promise<Answers> {
  const { assessments, diagnostics } = await answerAll(files, wanted, analysed);
  return {
    assessments: wanted === undefined ? assessments.filter(isAnswered) : assessments,
    diagnostics,
  };
}
