// The runbook of a scenario, composed: what a crisis team looks up while it happens, each line where it is looked for.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import { textIn } from '../plan/words.ts';
import type { Assessment } from '../regimes/assessment.ts';
import { join, type Markdown, md, NOTHING, trusted } from '../words/markdown.ts';
import { type Context, contextOf } from './chapter.ts';
import { documentFrom } from './compose-document.ts';
import type { ComposedDocument, ComposeOptions } from './composed-document.ts';
import { languageNote, markOf } from './cover.ts';
import { countVerdicts } from './recovery-results.ts';
import { render } from './render.ts';
import type { Runbook } from './runbook.ts';
import { runbookMessagesView, runbookProceduresView } from './runbook-actions.ts';
import { runbookLogView } from './runbook-log.ts';
import {
  runbookDecisionsView,
  runbookLossesView,
  runbookPeopleView,
  runbookTeamsView,
} from './runbook-people.ts';
import { runbookRecoveryView, runbookStaysDownView } from './runbook-recovery.ts';

const CHAPTERS = [
  'runbook-teams',
  'runbook-losses',
  'runbook-decisions',
  'runbook-recovery',
  'runbook-procedures',
  'runbook-messages',
  'runbook-people',
  'runbook-stays-down',
  'runbook-log',
] as const;

/** Composes the runbook of the scenario `id`. Where a template is wrong, `diagnostics` says so and there is no Markdown. */
export async function composeScenarioRunbook(
  analysed: AnalysedPlan,
  id: string,
  options: ComposeOptions,
  assessments: readonly Assessment[] = [],
): Promise<ComposedDocument> {
  const context = contextOf(analysed, options, `scenario-runbook-${id}`, CHAPTERS);
  const { plan, m, w, language } = context;
  const index = (plan.scenarios ?? []).findIndex((each) => each.id === id);
  const scenario = plan.scenarios?.[index];
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  const result = (scenario.lost ?? []).length === 0 ? undefined : analysed.scenarios[index];
  const runbook: Runbook = { context, scenario, result };
  const { title, version } = plan.plan;
  const view = {
    runbook: {
      title: m.runbook.title(w.text(scenario.name)),
      of: m.runbook.of(w.text(context.houseName), w.text(title), w.plain(version), trusted(analysed.asOf)),
      mark: markOf(context),
      note: languageNote(context),
      outcome: outcomeOf(runbook),
    },
    runbookTeams: runbookTeamsView(runbook),
    runbookLosses: runbookLossesView(runbook),
    runbookDecisions: runbookDecisionsView(runbook),
    runbookRecovery: runbookRecoveryView(runbook),
    runbookProcedures: runbookProceduresView(runbook),
    runbookMessages: runbookMessagesView(runbook, assessments),
    runbookPeople: runbookPeopleView(runbook),
    runbookStaysDown: runbookStaysDownView(runbook),
    runbookLog: runbookLogView(runbook),
  };
  return documentFrom(context, await render('documents/scenario-runbook', view, options), {
    title: plainTitle(context, textIn(language, scenario.name)),
    hasCover: false,
  });
}

const plainTitle = ({ m }: Context, scenario: string): string => m.runbook.title(trusted(scenario));

function outcomeOf({ context, result }: Runbook): Markdown {
  const { m, w, lacks } = context;
  const says = m.runbook;
  if (result === undefined) return lacks(says.untried);
  const counts = countVerdicts(result);
  const { never, recovered: withoutRto, 'within-rto': inTime, unknown, unaffected } = counts;
  const late = counts.late + counts['beyond-mtpd'];
  const affected = inTime + withoutRto + late + never;
  const detected = m.declared(w.seconds(result.detected));
  const alert =
    result.declared === null
      ? says.undeclared(detected)
      : says.alert(detected, m.declared(w.seconds(result.declared)));
  const outcome = [
    affected > 0
      ? says.outcome(affected, { inTime, late, never, withoutRto })
      : unaffected > 0
        ? says.unhurt(unaffected)
        : unknown > 0
          ? NOTHING
          : says.noProcesses,
    unknown === 0 ? NOTHING : says.unknown(unknown, unknown === result.processes.length),
  ].filter((sentence) => sentence !== NOTHING);
  return md`**${join(outcome, ' ')}**
> ${alert}`;
}
