// The cover of a checklist: whose it is, and which text it answers.
import { type Assessment, RESULTS } from '../regimes/assessment.ts';
import { join, type Markdown, md, trusted } from '../words/markdown.ts';
import { type Context, sheet } from './chapter.ts';
import { scaleSummary } from './checklist-scales.ts';
import { markOf, signatures } from './cover.ts';
import { resultWord } from './result-words.ts';

export function checklistCoverView(context: Context, assessment: Assessment) {
  const { plan, m, w } = context;
  const says = m.checklist;
  const { regime, scope, asOf } = assessment;
  return {
    organization: w.text(context.houseName),
    title: w.text(regime.name),
    subtitle: says.selfAssessment(trusted(regime.asOf)),
    mark: markOf(context),
    facts: sheet(
      [says.entity, w.text(plan.organization.legalEntity ?? plan.organization.name)],
      [says.authority, w.text(regime.authority)],
      [says.force, md`${regime.isLaw === false ? says.guidance : says.law}, ${w.day(regime.asOf)}`],
      [says.scope, scopeWord(context, scope.applies)],
      [
        says.planVersion,
        m.planAsOf(md`${w.text(plan.plan.title)} ${w.plain(plan.plan.version)}`, trusted(asOf)),
      ],
      [
        says.results,
        join(
          RESULTS.filter((result) => assessment.counts[result] > 0).map(
            (result) => md`${resultWord(context, result)} ${assessment.counts[result]}`,
          ),
          ' · ',
        ),
      ],
      ...(regime.scale === undefined
        ? []
        : ([[m.scales.names[regime.scale], scaleSummary(context, regime.scale, assessment)]] as const)),
      [says.preparedBy, plan.plan.owner === undefined ? m.notAppointed : w.person(plan.plan.owner)],
    ),
    signatures: signatures(context, m.cover.roles),
  };
}

export function scopeWord({ m }: Context, applies: boolean | undefined): Markdown {
  if (applies === undefined) return m.checklist.undecided;
  return applies ? m.checklist.applies : m.checklist.doesNotApply;
}
