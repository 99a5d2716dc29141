// The gap register, composed: every gap of every rule book that applies and every finding, each once.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import type { Assessment } from '../regimes/assessment.ts';
import { contextOf } from './chapter.ts';
import { documentFrom } from './compose-document.ts';
import type { ComposedDocument, ComposeOptions } from './composed-document.ts';
import { documentCover } from './cover.ts';
import { entriesOf } from './gap-entries.ts';
import { registerOverviewView } from './register-overview.ts';
import {
  registerFindingsView,
  registerGapsView,
  registerJudgementsView,
  registerMeasuresView,
} from './register-tables.ts';
import { render } from './render.ts';

const CHAPTERS = [
  'register-overview',
  'register-gaps',
  'register-findings',
  'register-measures',
  'register-judgements',
] as const;

/** Composes the register of gaps. Where a template is wrong, `diagnostics` says so and there is no Markdown. */
export async function composeGapRegister(
  assessments: readonly Assessment[],
  analysed: AnalysedPlan,
  options: ComposeOptions,
): Promise<ComposedDocument> {
  const context = contextOf(analysed, options, 'gap-register', CHAPTERS);
  const says = context.m['gap-register'];
  const entries = entriesOf(context, assessments);
  const view = {
    cover: documentCover(context, says),
    registerOverview: registerOverviewView(context, assessments, entries),
    registerGaps: registerGapsView(context, entries, assessments.length > 1),
    registerFindings: registerFindingsView(context, entries),
    registerMeasures: registerMeasuresView(context, entries),
    registerJudgements: registerJudgementsView(context, assessments),
  };
  return documentFrom(context, await render('documents/gap-register', view, options), {
    title: says.title,
    orientation: 'landscape',
    contentsDepth: 2,
    assessments,
  });
}
