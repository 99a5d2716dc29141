// Who recovers what: each team with the systems and procedures that are its own, and how soon it is together.
import type { Deployment, System, Team } from '../plan/plan.generated.ts';
import { lines, type Markdown, md, NOTHING, strong } from '../words/markdown.ts';
import { type Context, chapterOf } from './chapter.ts';

export function recoveryTeamsView(context: Context) {
  const { plan, m, w, lacks } = context;
  const says = m['recovery-teams'];
  const chapter = chapterOf(context, 'recovery-teams');
  const unassigned = (plan.systems ?? []).filter(({ deployments = [] }) => deployments.some(isUnassigned));
  return {
    ...chapter.base,
    labels: says.labels,
    teamsHeading: chapter.heading(says.teams),
    intro: says.intro,
    teams: chapter.table(
      says.table,
      (plan.teams ?? []).map((team) => teamRow(context, team)),
      lacks(says.lacks),
    ),
    unassignedHeading: chapter.heading(says.unassigned),
    unassigned:
      unassigned.length === 0
        ? says.allAssigned
        : lacks(says.unassignedIs(unassigned.length, w.listed(unassigned.map(({ name }) => w.text(name))))),
  };
}

/** A copy that has to be brought into service, and not by itself, with nobody named to do it. */
const isUnassigned = ({ role = 'active', activation }: Deployment): boolean =>
  role !== 'active' && activation?.mode !== 'automatic' && activation?.team === undefined;

function teamRow(context: Context, team: Team) {
  const { plan, m, w } = context;
  const says = m['recovery-teams'];
  const systems = (plan.systems ?? []).filter((system) => isRecoveredBy(system, team.id));
  const procedures = (plan.procedures ?? []).filter((each) => each.team === team.id);
  return {
    team: lines(
      w.text(team.name),
      team.function === undefined ? NOTHING : w.label('team', team.function),
      team.concurrentRecoveries === undefined ? NOTHING : says.several(team.concurrentRecoveries),
    ),
    lead: lines(w.person(team.lead), ...(team.deputies ?? []).map(w.person)),
    recovers: w.listed(systems.map(({ name }) => w.text(name))),
    procedures: w.listed(procedures.map(({ name }) => w.text(name))),
    together: slowestMuster(context, team.id),
  };
}

const isRecoveredBy = ({ deployments = [] }: System, team: string): boolean =>
  deployments.some(({ activation }) => activation?.team === team);

/** The slowest muster of all scenarios that were tried, with the scenario. */
function slowestMuster({ plan, analysed, m, w }: Context, team: string): Markdown {
  let slowest: { at: number | null; name: Markdown } | undefined;
  for (const [index, scenario] of (plan.scenarios ?? []).entries()) {
    const at = analysed.scenarios[index]?.teams.get(team);
    if (at === undefined || (scenario.lost ?? []).length === 0) continue;
    const isSlower = slowest === undefined || (slowest.at !== null && (at === null || at > slowest.at));
    if (isSlower) slowest = { at, name: w.text(scenario.name) };
  }
  if (slowest === undefined) return m['objectives-derived'].notTried;
  const { at, name } = slowest;
  return lines(at === null ? strong(md`✗ ${m.recovery.notMustered}`) : m.declared(w.seconds(at)), name);
}
