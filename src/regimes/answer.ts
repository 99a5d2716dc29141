// The rule books that concern a plan, answered: those asked for by id, else all but those that do not apply.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../source/read.ts';
import { assessRegime } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { chooseRegimes } from './choose-regimes.ts';
import { factsOf } from './facts.ts';

/** Where figures are missing to decide whether a rule book applies, it is answered: silence would count as "no". */
export async function answerRegimes(
  files: readonly SourceFile[],
  wanted: readonly string[] | undefined,
  analysed: AnalysedPlan,
): Promise<{ assessments: readonly Assessment[]; diagnostics: readonly Diagnostic[] }> {
  const { regimes, diagnostics } = await chooseRegimes(files, wanted);
  const facts = factsOf(analysed);
  const assessments = regimes
    .map((regime) => assessRegime(regime, analysed, facts))
    .filter(({ scope }) => wanted !== undefined || scope.applies !== false);
  return { assessments, diagnostics };
}
