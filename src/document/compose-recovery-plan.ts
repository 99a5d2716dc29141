// The disaster recovery plan, composed: what the recovery teams need, in the order in which they need it.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import { NOTHING, trusted } from '../words/markdown.ts';
import { type Context, chapterOf, contextOf } from './chapter.ts';
import { planLink } from './chapter-headings.ts';
import { documentFrom } from './compose-document.ts';
import type { ComposedDocument, ComposeOptions } from './composed-document.ts';
import { documentCover } from './cover.ts';
import { dependenciesView } from './dependencies.ts';
import { recoveryOrderView } from './recovery-order.ts';
import { recoveryPrioritiesView } from './recovery-priorities.ts';
import { recoveryProceduresView } from './recovery-procedures.ts';
import { recoveryTeamsView } from './recovery-teams.ts';
import { recoveryToolsView } from './recovery-tools.ts';
import { render } from './render.ts';
import { returnToNormalView } from './return-to-normal.ts';
import { scenariosView } from './scenarios.ts';
import type { SectionKey } from './section-keys.ts';
import { securityView } from './security.ts';
import { summaryView } from './summary.ts';

const CHAPTERS = [
  'summary',
  'recovery-teams',
  'recovery-priorities',
  'recovery-order',
  'recovery-tools',
  'dependencies',
  'scenarios',
  'recovery-procedures',
  'security',
  'return-to-normal',
  'rest-of-plan',
] as const;

/** What a recovery team may look for and has to look up in the plan. */
const ELSEWHERE: readonly SectionKey[] = [
  'organization',
  'activation',
  'crisis-communication',
  'suppliers',
  'exercises',
  'improvement',
  'annex',
];

/** Composes the disaster recovery plan. Where a template is wrong, `diagnostics` says so and there is no Markdown. */
export async function composeRecoveryPlan(
  analysed: AnalysedPlan,
  options: ComposeOptions,
): Promise<ComposedDocument> {
  const context = contextOf(analysed, options, 'disaster-recovery-plan', CHAPTERS);
  const says = context.m['recovery-plan'];
  const view = {
    cover: documentCover(context, says),
    summary: summaryView(context),
    recoveryTeams: recoveryTeamsView(context),
    recoveryPriorities: recoveryPrioritiesView(context),
    recoveryOrder: recoveryOrderView(context),
    recoveryTools: recoveryToolsView(context),
    dependencies: dependenciesView(context),
    scenarios: scenariosView(context),
    recoveryProcedures: recoveryProceduresView(context),
    security: securityView(context),
    returnToNormal: returnToNormalView(context),
    restOfPlan: restOfPlanView(context),
  };
  return documentFrom(context, await render('documents/disaster-recovery-plan', view, options), {
    title: says.title,
    contentsDepth: 2,
    hasLists: true,
  });
}

function restOfPlanView(context: Context) {
  const says = context.m['rest-of-plan'];
  const chapter = chapterOf(context, 'rest-of-plan');
  return {
    ...chapter.base,
    labels: says.labels,
    intro: says.intro,
    subjects: chapter.table(
      says.table,
      ELSEWHERE.map((key) => ({
        subject: trusted(context.planSections.get(key)?.title ?? ''),
        where: planLink(context, key),
      })),
      NOTHING,
    ),
  };
}
