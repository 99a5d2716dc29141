// The business impact analysis, composed: what a disruption does, and how the objectives follow from it.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import { contextOf } from './chapter.ts';
import { documentFrom } from './compose-document.ts';
import type { ComposedDocument, ComposeOptions } from './composed-document.ts';
import { documentCover } from './cover.ts';
import { criticalProcessesView } from './critical-processes.ts';
import { impactAnalysisView } from './impact-analysis.ts';
import { impactSummaryView } from './impact-summary.ts';
import { objectivesDerivedView } from './objectives-derived.ts';
import { recoveryPrioritiesView } from './recovery-priorities.ts';
import { render } from './render.ts';
import { resourceDemandsView } from './resource-demands.ts';

const CHAPTERS = [
  'impact-summary',
  'impact-analysis',
  'objectives-derived',
  'resource-demands',
  'recovery-priorities',
  'critical-processes',
] as const;

/** Composes the business impact analysis. Where a template is wrong, `diagnostics` says so and there is no Markdown. */
export async function composeImpactAnalysis(
  analysed: AnalysedPlan,
  options: ComposeOptions,
): Promise<ComposedDocument> {
  const context = contextOf(analysed, options, 'impact-analysis', CHAPTERS);
  const says = context.m['impact-document'];
  const view = {
    cover: documentCover(context, says),
    impactSummary: impactSummaryView(context),
    impactAnalysis: impactAnalysisView(context),
    objectivesDerived: objectivesDerivedView(context),
    resourceDemands: resourceDemandsView(context),
    recoveryPriorities: recoveryPrioritiesView(context),
    criticalProcesses: criticalProcessesView(context),
  };
  return documentFrom(context, await render('documents/impact-analysis', view, options), {
    title: says.title,
    contentsDepth: 2,
    hasLists: true,
  });
}
