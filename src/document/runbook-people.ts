// The people's part of a runbook: which team does what, who decides, who is reached when and over what.
import type { Team } from '../plan/plan.generated.ts';
import { textIn } from '../plan/words.ts';
import { DASH, lines, md, NOTHING, strong } from '../words/markdown.ts';
import { chapterOf, list, sheet } from './chapter.ts';
import { brokenTree, drawTree } from './contact-pictures.ts';
import { channelsDown, downFor, reachedAfter, reachedRows } from './reached-people.ts';
import type { Runbook } from './runbook.ts';
import { proceduresOf } from './runbook-actions.ts';
import { lossRows } from './scenarios.ts';

/** So many first steps, that a team finds its line; the rest stands on its card. */
const MOST_FIRST = 3;

export function runbookTeamsView(runbook: Runbook) {
  const { context } = runbook;
  const { plan, m, lacks } = context;
  const says = m['runbook-teams'];
  const chapter = chapterOf(context, 'runbook-teams');
  return {
    ...chapter.base,
    labels: m.runbook.labels,
    teams: chapter.table(
      says.table,
      (plan.teams ?? []).map((team) => teamRow(runbook, team)),
      lacks(says.none),
    ),
  };
}

function teamRow(runbook: Runbook, team: Team) {
  const { context, result } = runbook;
  const { m, w } = context;
  const { id, name, lead, deputies = [], firstHour, duties = [] } = team;
  const first = (firstHour ?? duties).slice(0, MOST_FIRST);
  const at = result?.teams.get(id) ?? null;
  const started = proceduresOf(runbook).filter(({ procedure }) => procedure.team === id);
  return {
    team: strong(w.text(name)),
    leads: lines(
      ...[lead, ...deputies].map((person) =>
        result === undefined
          ? w.person(person)
          : md`${w.person(person)}: ${reachedAfter(context, result, person)}`,
      ),
    ),
    together:
      result === undefined
        ? DASH
        : at === null
          ? strong(md`✗ ${m.recovery.notMustered}`)
          : m.declared(w.seconds(at)),
    first: first.length === 0 ? m['runbook-teams'].noFirst : lines(...first.map(w.text)),
    starts: lines(...started.map(({ procedure }) => w.text(procedure.name))),
  };
}

export function runbookLossesView({ context, scenario, result }: Runbook) {
  const { m, w, columns, lacks } = context;
  const says = m['runbook-losses'];
  const chapter = chapterOf(context, 'runbook-losses');
  const down =
    result === undefined ? [] : channelsDown(context, result).map((each) => downFor(context, result, each));
  return {
    ...chapter.base,
    description: w.paragraphs(scenario.description),
    response: w.paragraphs(scenario.response),
    losses: chapter.table(says.table, lossRows(context, scenario.lost ?? []), lacks(m.scenarios.lacksLosses)),
    facts: sheet([columns.causes, w.labels('cause', scenario.causes)]),
    channels:
      result === undefined ? NOTHING : down.length === 0 ? says.allChannels : says.channels(w.listed(down)),
  };
}

export function runbookDecisionsView({ context, result }: Runbook) {
  const { plan, m, w, columns, lacks } = context;
  const says = m['runbook-decisions'];
  const chapter = chapterOf(context, 'runbook-decisions');
  const { declarers = [], ...response } = plan.response ?? {};
  const ends = plan.plan.deactivationCriteria ?? [];
  return {
    ...chapter.base,
    labels: m.runbook.labels,
    declarers: chapter.table(
      says.declarers,
      declarers.map((id) => {
        const row = result === undefined ? undefined : reachedRows(context, result, [id])[0];
        return { person: w.person(id), reached: row?.reached ?? DASH, over: row?.over ?? DASH };
      }),
      lacks(m.organization.lacksDeclarers),
    ),
    criteriaTitle: says.criteria,
    criteria: list((plan.plan.activationCriteria ?? []).map(w.text), lacks(m.activation.lacksCriteria)),
    facts: sheet(
      [columns.decision, w.duration(response.decision)],
      [columns.reportEvery, w.duration(response.situationReportEvery)],
      [columns.boardInformed, w.duration(response.boardInformedWithin)],
      [columns.logKeptBy, w.person(response.logKeptBy)],
      [columns.logPlace, w.text(response.logPlace)],
    ),
    authority: chapter.table(
      says.authority,
      (plan.teams ?? [])
        .filter(({ authority }) => (authority ?? []).length > 0)
        .map(({ name, authority }) => ({ team: w.text(name), decides: w.stacked(authority) })),
      lacks(says.lacksAuthority),
    ),
    decidesLabel: says.decides,
    endsTitle: says.ends,
    ends: list(ends.map(w.text), lacks(m['return-to-normal'].lacksCriteria)),
  };
}

export function runbookPeopleView({ context, scenario, result }: Runbook) {
  const { plan, m, w, lacks, language } = context;
  const says = m['runbook-people'];
  const chapter = chapterOf(context, 'runbook-people');
  return {
    ...chapter.base,
    labels: m.runbook.labels,
    people: chapter.table(
      says.table,
      result === undefined ? [] : reachedRows(context, result),
      lacks(result === undefined ? m.runbook.untried : says.none),
    ),
    cutOff:
      result === undefined
        ? []
        : (plan.contactTrees ?? []).map((tree, position) =>
            chapter.pictures(
              m.scenarios.cutOff(w.text(tree.name)),
              `cut-off-${position + 1}`,
              brokenTree(context, tree, { name: textIn(language, scenario.name), result }),
              drawTree,
            ),
          ),
  };
}
