// Section 5: the organisation as it is on an ordinary day, and as it is in an emergency.
import type { Team } from '../plan/plan.generated.ts';
import { lines, NOTHING } from '../words/markdown.ts';
import { type Context, chapterOf, list, sheet } from './chapter.ts';
import { showing } from './view.ts';

export function organizationView(context: Context) {
  const { plan, m, w, lacks } = context;
  const says = m.organization;
  const chapter = chapterOf(context, 'organization');
  const teams = plan.teams ?? [];
  const declarers = plan.response?.declarers ?? [];
  return {
    ...chapter.base,
    normalHeading: chapter.heading(says.normal),
    description:
      plan.organization.description === undefined
        ? lacks(says.lacksDescription)
        : w.paragraphs(plan.organization.description),
    normal: chapter.table(
      says.normalTable,
      teams
        .filter(({ normalTeam }) => normalTeam !== undefined)
        .map((team) => ({
          normalTeam: w.text(team.normalTeam),
          team: w.text(team.name),
          function: w.label('team', team.function),
        })),
      NOTHING,
    ),
    emergencyHeading: chapter.heading(says.emergency),
    teams: chapter.table(
      says.teamsTable,
      teams.map((team, index) =>
        showing([`/teams/${index}`], {
          team: w.text(team.name),
          function: w.label('team', team.function),
          lead: w.person(team.lead),
          deputies: w.people(team.deputies),
          headcount: w.number(sizeOf(team)),
          minimum: w.number(team.minimum),
        }),
      ),
      lacks(says.lacksTeams),
    ),
    sheets: teams.map((team) => teamSheet(context, team)),
    authorityHeading: chapter.heading(says.authority),
    declarersIntro: declarers.length === 0 ? NOTHING : says.declarers,
    declarers: list(declarers.map(w.person), lacks(says.lacksDeclarers)),
  };
}

/** How many different people a team has. */
const sizeOf = ({ lead, deputies = [], members = [] }: Team): number =>
  new Set([lead, ...deputies, ...members]).size;

function teamSheet({ m, w, columns, lacks }: Context, team: Team) {
  const says = m.organization;
  return {
    name: w.text(team.name),
    facts: sheet(
      [columns.lead, w.person(team.lead)],
      [columns.deputies, w.people(team.deputies)],
      [columns.members, w.people(team.members)],
      [columns.teamRoles, w.labels('teamRole', team.roles)],
      [columns.teamSuppliers, w.names(team.suppliers)],
      [columns.room, w.name(team.situationRoom)],
      [columns.alternateRoom, w.name(team.alternateSituationRoom)],
      [columns.relief, w.text(team.relief)],
      [columns.reliefAfter, w.duration(team.reliefAfter)],
      [
        columns.shifts,
        lines(
          ...(team.shifts ?? []).map((shift) =>
            w.listed([
              w.text(shift.name),
              ...(shift.hours === undefined ? [] : [w.plain(shift.hours)]),
              ...[shift.lead, ...(shift.members ?? [])].filter((id) => id !== undefined).map(w.name),
            ]),
          ),
        ),
      ],
      [columns.notes, w.text(team.notes)],
    ),
    dutiesTitle: says.duties,
    duties: list((team.duties ?? []).map(w.text), lacks(says.lacksDuties, team.lead)),
    firstHourTitle: (team.firstHour ?? []).length > 0 ? says.firstHour : NOTHING,
    firstHour: list((team.firstHour ?? []).map(w.text), NOTHING),
    decidesTitle: (team.authority ?? []).length > 0 ? says.decides : NOTHING,
    decides: (team.authority ?? []).map(w.text),
  };
}
