// `holdfast checklist --against`: today's checklists held against those of an earlier plan, or against an earlier checklist.
import { readFile } from 'node:fs/promises';
import { examine } from '../compile.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { type AssessmentData, assessmentData } from '../exports/assessment-data.ts';
import { compareChecklists, readChecklistJson } from '../exports/compare-checklists.ts';
import { answerAll } from '../regimes/answer.ts';
import type { Assessment } from '../regimes/assessment.ts';
import type { SourceFile } from '../source/read.ts';
import { prettyComparison } from './comparison-pretty.ts';
import { readPlanFiles } from './read-files.ts';

/** Checklists that were, or what keeps them from being read. */
type Earlier = readonly AssessmentData[] | { readonly diagnostics: readonly Diagnostic[] };

export interface Against {
  readonly path: string;
  /** The rule books by which an earlier plan is answered. */
  readonly books: readonly SourceFile[];
  readonly asOf: string;
}

/** The comparison of each checklist as text; what was not answered before is left out. */
export async function comparisons(
  now: readonly Assessment[],
  plan: string,
  against: Against,
  format: 'pretty' | 'json',
  language: Language,
  isColoured: boolean,
): Promise<{ text: string } | { diagnostics: readonly Diagnostic[] }> {
  const earlier = await earlierChecklists(against, now);
  if ('diagnostics' in earlier) return earlier;
  const pairs = now.flatMap((assessment) => {
    const before = earlier.find(({ regime }) => regime === assessment.regime.id);
    const after = assessmentData(assessment, plan);
    return before === undefined ? [] : [{ after, comparison: compareChecklists(before, after) }];
  });
  if (pairs.length === 0) {
    return { diagnostics: [diagnostic('comparison-empty', { path: against.path })] };
  }
  if (format === 'json') {
    return {
      text: `${JSON.stringify(
        pairs.map(({ comparison }) => comparison),
        null,
        2,
      )}\n`,
    };
  }
  const texts = pairs.map(({ comparison, after }) =>
    prettyComparison(comparison, after, language, isColoured),
  );
  return { text: texts.join('\n') };
}

async function earlierChecklists(
  { path, books, asOf }: Against,
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
  try {
    return readChecklistJson(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
