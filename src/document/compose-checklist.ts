// A regime's checklist, composed: what the rule book asks, what the plan answers, and what is missing.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import { textIn } from '../plan/words.ts';
import type { Assessment } from '../regimes/assessment.ts';
import { contextOf } from './chapter.ts';
import { checklistCoverView } from './checklist-cover.ts';
import { checklistGapsView } from './checklist-gaps.ts';
import { checklistResultsView } from './checklist-results.ts';
import { checklistRowsView } from './checklist-rows.ts';
import { checklistStatementsView } from './checklist-statements.ts';
import { documentFrom } from './compose-document.ts';
import type { ComposedDocument, ComposeOptions } from './composed-document.ts';
import { render } from './render.ts';

/** Composes the checklist of a regime. Where a template is wrong, `diagnostics` says so and there is no Markdown. */
export async function composeChecklist(
  assessment: Assessment,
  analysed: AnalysedPlan,
  options: ComposeOptions,
): Promise<ComposedDocument> {
  const { language } = options;
  const { regime } = assessment;
  const context = contextOf(analysed, options, `checklist-${regime.id}`, []);
  const view = {
    cover: checklistCoverView(context, assessment),
    results: checklistResultsView(context, assessment),
    rows: checklistRowsView(context, assessment),
    gaps: checklistGapsView(context, assessment),
    statements: checklistStatementsView(context, assessment),
  };
  return documentFrom(context, await render('documents/checklist', view, options), {
    title: textIn(language, regime.name),
    assessment,
    orientation: 'landscape',
  });
}
