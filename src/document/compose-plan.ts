// The plan, composed: from what is known of it to Markdown, section by section.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import { textIn } from '../plan/words.ts';
import type { Assessment } from '../regimes/assessment.ts';
import { activationView } from './activation.ts';
import { annexView } from './annex.ts';
import { censusView } from './census.ts';
import { type Context, contextOf } from './chapter.ts';
import { documentFrom } from './compose-document.ts';
import type { ComposedDocument, ComposeOptions } from './composed-document.ts';
import { coverView } from './cover.ts';
import { crisisCommunicationView } from './crisis-communication.ts';
import { criticalProcessesView } from './critical-processes.ts';
import { dependenciesView } from './dependencies.ts';
import { documentControlView } from './document-control.ts';
import { exercisesView } from './exercises.ts';
import { impactAnalysisView } from './impact-analysis.ts';
import { improvementView } from './improvement.ts';
import { maintenanceView } from './maintenance.ts';
import { organizationView } from './organization.ts';
import { policyView } from './policy.ts';
import { purposeAndScopeView } from './purpose-and-scope.ts';
import { recoveryPrioritiesView } from './recovery-priorities.ts';
import { recoveryProceduresView } from './recovery-procedures.ts';
import { render } from './render.ts';
import { returnToNormalView } from './return-to-normal.ts';
import { risksView } from './risks.ts';
import { scenariosView } from './scenarios.ts';
import { securityView } from './security.ts';
import { strategiesView } from './strategies.ts';
import { summaryView } from './summary.ts';
import { suppliersView } from './suppliers.ts';

/** Composes the business continuity plan; section 15 lists the reports that the rule books assessed ask for. Where a template is wrong, `diagnostics` says so and there is no Markdown. */
export async function composePlan(
  analysed: AnalysedPlan,
  options: ComposeOptions,
  assessments: readonly Assessment[] = [],
): Promise<ComposedDocument> {
  const { language } = options;
  const context = contextOf(analysed, options, 'plan');
  const view = planView(context, assessments);
  const census = (shown: ReadonlySet<string>) => ({
    ...view,
    census: censusView(context, view.annex.countsCaption, shown),
  });
  // The last table counts what was rendered, so that it is rendered once without and once with its numbers.
  const first = await render('documents/plan', census(new Set()), options);
  const { markdown, diagnostics } =
    first.diagnostics.length > 0 ? first : await render('documents/plan', census(first.shown), options);
  const title = textIn(language, analysed.plan.plan.title);
  return documentFrom(
    context,
    { markdown, diagnostics },
    { title, contentsDepth: 2, hasLists: true, assessments },
  );
}

/** All that the plan's templates may speak of. */
function planView(context: Context, assessments: readonly Assessment[]) {
  return {
    cover: coverView(context),
    documentControl: documentControlView(context),
    summary: summaryView(context),
    purposeAndScope: purposeAndScopeView(context),
    policy: policyView(context),
    organization: organizationView(context),
    impactAnalysis: impactAnalysisView(context),
    criticalProcesses: criticalProcessesView(context),
    dependencies: dependenciesView(context),
    recoveryPriorities: recoveryPrioritiesView(context),
    risks: risksView(context),
    strategies: strategiesView(context),
    activation: activationView(context),
    scenarios: scenariosView(context),
    recoveryProcedures: recoveryProceduresView(context),
    crisisCommunication: crisisCommunicationView(context, assessments),
    security: securityView(context),
    returnToNormal: returnToNormalView(context),
    suppliers: suppliersView(context),
    exercises: exercisesView(context),
    improvement: improvementView(context),
    maintenance: maintenanceView(context),
    annex: annexView(context),
  };
}
