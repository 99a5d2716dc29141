// `holdfast checklist --against`: today's checklists held against those of an earlier plan, or against an earlier checklist.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import { examine } from '../compile.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { ChosenDocument } from '../document/choose-documents.ts';
import type { ComparedAssessment } from '../document/compose-comparison.ts';
import { type AssessmentData, assessmentData } from '../exports/assessment-data.ts';
import { readChecklistJson } from '../exports/read-checklist.ts';
import { answerAll } from '../regimes/answer.ts';
import type { Assessment } from '../regimes/assessment.ts';
import { decode } from '../source/decode.ts';
import type { SourceFile } from '../source/read.ts';
import { readPlanFiles, readUserFile } from './read-files.ts';

/** Checklists that were, or what keeps them from being read. */
type Earlier = readonly AssessmentData[] | { readonly diagnostics: readonly Diagnostic[] };

interface Against {
  readonly path: string;
  /** The rule books by which an earlier plan is answered. */
  readonly books: readonly SourceFile[];
}

/** Each checklist with its earlier one; what was not answered before is left out. */
export async function comparisons(
  assessments: readonly Assessment[],
  analysed: AnalysedPlan,
  against: Against,
): Promise<{ pairs: readonly ComparedAssessment[] } | { diagnostics: readonly Diagnostic[] }> {
  const earlier = await earlierChecklists(against, analysed.asOf, assessments);
  if ('diagnostics' in earlier) return earlier;
  const pairs = assessments.flatMap((assessment) => {
    const before = earlier.find(({ regime }) => regime === assessment.regime.id);
    const now = assessmentData(assessment, analysed.plan.plan.id);
    return before === undefined ? [] : [{ before, now, assessment }];
  });
  if (pairs.length > 0) return { pairs };
  return { diagnostics: [diagnostic('comparison-empty', { path: against.path })] };
}

/** A comparison as a document that is made beside the others. */
export const comparisonDocument = (pair: ComparedAssessment): ChosenDocument => ({
  kind: {
    name: 'comparison',
    per: 'regime',
    isStandard: false,
    hasPlanPages: true,
    about: {
      en: 'two checklists of a rule book held against each other: compliance, regulator, auditor',
      ko: '같은 규제의 점검표 두 건의 비교: 준법 담당자, 감독 당국, 심사원',
    },
    compose: async ({ analysed }, _, options) => {
      const { composeComparison } = await import('../document/compose-comparison.ts');
      return composeComparison(pair, analysed, options);
    },
  },
  id: pair.assessment.regime.id,
  name: `comparison-${pair.assessment.regime.id}`,
});

async function earlierChecklists(
  { path, books }: Against,
  asOf: string,
  now: readonly Assessment[],
): Promise<Earlier> {
  const checklist = await checklistAt(path);
  if (checklist !== undefined) return [checklist];
  const { files, diagnostics } = await readPlanFiles(path);
  if (diagnostics.length > 0) return { diagnostics };
  const { analysed, diagnostics: ofPlan } = await examine(files, asOf);
  if (analysed === undefined) return { diagnostics: ofPlan };
  const ids = now.map(({ regime }) => regime.id);
  const { assessments } = await answerAll(books, ids, analysed);
  return assessments.map((each) => assessmentData(each, analysed.plan.plan.id));
}

/** An earlier checklist, where the path is the JSON of one. */
async function checklistAt(path: string): Promise<AssessmentData | undefined> {
  if (!path.endsWith('.json')) return undefined;
  const file = await readUserFile(path);
  if ('code' in file) return undefined;
  const text = decode(path, file.content);
  return typeof text === 'string' ? readChecklistJson(text) : undefined;
}
