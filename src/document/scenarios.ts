// Section 13: the disasters on paper: what is lost, for how long, and what depends on it.
import { sayAssumption } from '../analysis/assumption-sentence.ts';
import { assumptionsOf } from '../analysis/assumptions.ts';
import { drawRecoveryTimeline } from '../figures/recovery-timeline.ts';
import type { Loss, Scenario } from '../plan/plan.generated.ts';
import { textIn } from '../plan/words.ts';
import type { SimulatedScenario } from '../recovery/simulate.ts';
import { escapeMarkdown, type Markdown, NOTHING } from '../words/markdown.ts';
import { type Chapter, type Context, chapterOf, list, sheet } from './chapter.ts';
import { brokenTree, drawTree } from './contact-pictures.ts';
import { lastExercise } from './exercised-scenarios.ts';
import { findingViews } from './findings.ts';
import { musterRows, noResults, reasonRows, resultRows, unhurtProcesses } from './recovery-results.ts';
import { wholesOf } from './redundancy-matrix.ts';
import { timelineOf } from './scenario-pictures.ts';
import { showing } from './view.ts';

export function scenariosView(context: Context) {
  const { plan, m, lacks } = context;
  const says = m.scenarios;
  const chapter = chapterOf(context, 'scenarios');
  const scenarios = plan.scenarios ?? [];
  return {
    ...chapter.base,
    intro: scenarios.length === 0 ? lacks(says.lacksScenarios) : says.intro,
    noMain:
      scenarios.length > 0 && !scenarios.some((each) => takesMainSite(context, each))
        ? lacks(says.noMain)
        : NOTHING,
    scenarios: scenarios.map((scenario, index) => scenarioView(context, chapter, scenario, index)),
  };
}

/** Id of what a loss takes; `system@site` speaks of a system. */
const elementOf = ({ element }: Loss): string => element.split('@')[0] ?? element;

function lossName({ analysed, m, w }: Context, { element }: Loss): Markdown {
  if (analysed.elements.has(element)) return w.name(element);
  const [system, site] = element.split('@');
  return site === undefined ? w.name(element) : m.scenarios.at(w.name(system), w.name(site));
}

/** What is lost, for how long, and whether its data is. */
export function lossRows(context: Context, lost: readonly Loss[]) {
  const { w } = context;
  const says = context.m.scenarios;
  return lost.map((loss) => ({
    loss: lossName(context, loss),
    duration:
      loss.for !== undefined
        ? says.forTime(w.declared(loss.for))
        : loss.destroyed === true
          ? says.forGood
          : says.untilRestored,
    data: loss.destroyed === true ? says.destroyed : says.kept,
  }));
}

/** Whether a scenario takes the whole of a main site. */
function takesMainSite({ plan }: Context, { lost = [] }: Scenario): boolean {
  const mains = new Set((plan.sites ?? []).filter(({ isMain }) => isMain === true).map(({ id }) => id));
  if (mains.size === 0) return true;
  const wholeOf = wholesOf(plan);
  const siteOf = new Map((plan.sites ?? []).map((site) => [site.id, site]));
  return lost.some(({ element }) => {
    if (mains.has(element)) return true;
    const whole = wholeOf(element);
    return mains.has(whole) && whole !== element && siteOf.get(whole)?.isolatesParts === false;
  });
}

function scenarioView(context: Context, chapter: Chapter, scenario: Scenario, index: number) {
  const { analysed, m, w, columns, lacks, plan } = context;
  const says = m.scenarios;
  const name = w.text(scenario.name);
  const lost = scenario.lost ?? [];
  const result = lost.length === 0 ? undefined : analysed.scenarios[index];
  const procedures = (plan.procedures ?? []).filter(({ elements }) =>
    elements?.some((id) => lost.some((loss) => elementOf(loss) === id)),
  );
  return showing([`/scenarios/${index}`], {
    heading: chapter.heading(name),
    description: w.paragraphs(scenario.description),
    facts: sheet(
      [columns.causes, w.labels('cause', scenario.causes)],
      [columns.worstCase, w.yesNo(scenario.isWorstCase)],
      [columns.review, w.day(scenario.reviewedOn)],
    ),
    response: w.paragraphs(scenario.response),
    losses: chapter.table(says.lossesTable(name), lossRows(context, lost), lacks(says.lacksLosses)),
    timeline: chapter.pictures(
      says.timeline(name),
      `timeline-${index + 1}`,
      result === undefined || result.processes.length === 0
        ? undefined
        : timelineOf(context, scenario, result),
      drawRecoveryTimeline,
    ),
    cutOff:
      result === undefined
        ? []
        : (plan.contactTrees ?? []).map((tree, position) =>
            chapter.pictures(
              says.cutOff(w.text(tree.name)),
              `cut-off-${index + 1}-${position + 1}`,
              brokenTree(context, tree, { name: textIn(context.language, scenario.name), result }),
              drawTree,
            ),
          ),
    ...(result === undefined ? untried(chapter, says, name) : tried(context, chapter, result, name)),
    lastExercise: says.lastExercise(lastExercise(context, scenario.id)),
    procedures:
      procedures.length === 0
        ? NOTHING
        : says.procedures(w.listed(procedures.map((procedure) => w.text(procedure.name)))),
    findings: findingViews(context, `/scenarios/${index}`),
    notes: w.paragraphs(scenario.notes),
  });
}

/** What came of a scenario: when it is noticed and declared, what is back when, why not sooner, and who is reached. */
function tried(context: Context, chapter: Chapter, result: SimulatedScenario, name: Markdown) {
  const { m, w, columns } = context;
  const says = m.scenarios;
  const rows = resultRows(context, result);
  return {
    times: sheet(
      [columns.detected, m.declared(w.seconds(result.detected))],
      [
        columns.declaredAt,
        result.declared === null ? m.recovery.notDeclared : m.declared(w.seconds(result.declared)),
      ],
    ),
    results: chapter.table(says.resultsTable(name), rows, noResults(context, result)),
    ...unhurtProcesses(context, result),
    reasons: chapter.table(says.reasonsTable(name), reasonRows(context, result), NOTHING),
    muster: chapter.table(says.musterTable(name), musterRows(context, result), NOTHING),
    ...restsOn(context, result),
  };
}

/** What the times above rest on besides what was measured. */
export function restsOn({ analysed, language, m }: Context, result: SimulatedScenario) {
  const sentences = assumptionsOf(analysed, result, analysed.asOf).map((each) =>
    escapeMarkdown(sayAssumption(each, analysed, language)),
  );
  return {
    restsOn: sentences.length === 0 ? NOTHING : m.scenarios.restsOn,
    assumptions: list(sentences, NOTHING),
  };
}

/** The same of a scenario that loses nothing. */
const untried = (chapter: Chapter, says: Context['m']['scenarios'], name: Markdown) => ({
  times: sheet(),
  results: chapter.table(says.resultsTable(name), [], NOTHING),
  unaffected: NOTHING,
  unknown: NOTHING,
  reasons: chapter.table(says.reasonsTable(name), [], NOTHING),
  muster: chapter.table(says.musterTable(name), [], NOTHING),
  restsOn: NOTHING,
  assumptions: list([], NOTHING),
});
