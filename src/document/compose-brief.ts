// The brief, composed: two pages for the board: can we recover, where not, and what it takes.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import type { Assessment } from '../regimes/assessment.ts';
import { NOTHING, trusted } from '../words/markdown.ts';
import { decisionsOf } from './board-decisions.ts';
import { measuresOfBrief, rulesOfBrief, worstProcesses } from './brief-tables.ts';
import { contextOf } from './chapter.ts';
import { documentFrom } from './compose-document.ts';
import type { ComposedDocument, ComposeOptions } from './composed-document.ts';
import { languageNote, markOf } from './cover.ts';
import { gravestFindings } from './findings.ts';
import { entriesOf } from './gap-entries.ts';
import { render } from './render.ts';
import { readinessOf } from './summary.ts';

/** So many reasons, that a board remembers them. */
const MOST_REASONS = 3;

/** Composes the brief. Where a template is wrong, `diagnostics` says so and there is no Markdown. */
export async function composeBrief(
  assessments: readonly Assessment[],
  analysed: AnalysedPlan,
  options: ComposeOptions,
): Promise<ComposedDocument> {
  const context = contextOf(analysed, options, 'brief', []);
  const { m, w, plan, columns } = context;
  const says = m.brief;
  const { title, version } = plan.plan;
  const reasons = gravestFindings(context).shown.slice(0, MOST_REASONS);
  const brief = {
    title: says.title,
    of: says.of(w.text(context.houseName), w.text(title), w.plain(version), trusted(analysed.asOf)),
    mark: markOf(context),
    note: languageNote(context),
    columns,
    labels: says.labels,
    conclusionHeading: says.conclusion,
    ...readinessOf(context),
    honesty: says.honesty,
    whereHeading: says.where,
    ...worstProcesses(context),
    whyHeading: says.why,
    reasons,
    noReasons: reasons.length === 0 ? says.noWhy : NOTHING,
    takesHeading: says.takes,
    ...measuresOfBrief(context),
    rulesHeading: says.rules,
    rules: rulesOfBrief(context, assessments),
    decisionsHeading: says.decisions,
    decisions: decisionsOf(context, entriesOf(context, assessments)),
  };
  return documentFrom(context, await render('documents/brief', { brief }, options), {
    title: says.title,
    hasCover: false,
    assessments,
  });
}
