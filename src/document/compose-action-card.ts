// The action card of a team, composed: one page with the first hour, whom to call and over what, and the duties.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import type { Team } from '../plan/plan.generated.ts';
import { textIn } from '../plan/words.ts';
import { type Markdown, NOTHING, trusted } from '../words/markdown.ts';
import { type Context, contextOf, list, sheet } from './chapter.ts';
import { planLink } from './chapter-headings.ts';
import { documentFrom } from './compose-document.ts';
import type { ComposedDocument, ComposeOptions } from './composed-document.ts';
import { contactsOf, meansAtRisk } from './contact-means.ts';
import { languageNote, markOf } from './cover.ts';
import { render } from './render.ts';
import type { SectionKey } from './section-keys.ts';

/** What fits on a page: steps, people, duties, decisions and procedures. */
const MOST = { firstHour: 6, people: 7, duties: 6, authority: 3, procedures: 4 } as const;
const MOST_MEANS = 2;

/** Composes the card of the team `id`. Where a template is wrong, `diagnostics` says so and there is no Markdown. */
export async function composeActionCard(
  analysed: AnalysedPlan,
  id: string,
  options: ComposeOptions,
): Promise<ComposedDocument> {
  const context = contextOf(analysed, options, `action-card-${id}`, []);
  const { plan, m, w, language } = context;
  const team = plan.teams?.find((each) => each.id === id);
  if (team === undefined) throw new Error(`no team ${id}`);
  const says = m['action-card'];
  const { title, version } = plan.plan;
  const card = {
    title: says.title(w.text(team.name)),
    of: m.brief.of(w.text(context.houseName), w.text(title), w.plain(version), trusted(analysed.asOf)),
    mark: markOf(context),
    note: languageNote(context),
    ...cardView(context, team),
  };
  const rendered = await render('documents/action-card', { card }, options);
  return documentFrom(context, rendered, {
    title: says.title(trusted(textIn(language, team.name))),
    hasCover: false,
  });
}

function cardView(context: Context, team: Team) {
  const { plan, m, w, columns, lacks } = context;
  const says = m['action-card'];
  const fitting = (items: readonly Markdown[], most: number, section: SectionKey): Markdown[] =>
    items.length <= most
      ? [...items]
      : [...items.slice(0, most), says.more(items.length - most, planLink(context, section))];
  const { firstHour = [], duties = [], authority = [] } = team;
  const procedures = (plan.procedures ?? []).filter((each) => each.team === team.id);
  const callees = peopleToCall(context, team);
  const atRisk = meansAtRisk(context);
  return {
    columns,
    labels: { part: says.part },
    over: m.runbook.labels.over,
    facts: sheet(
      [columns.room, w.name(team.situationRoom)],
      [columns.alternateRoom, w.name(team.alternateSituationRoom)],
      [columns.minimum, w.number(team.minimum)],
      [columns.reliefAfter, w.duration(team.reliefAfter)],
      [says.decides, w.listed(fitting(authority.map(w.text), MOST.authority, 'organization'))],
      [
        says.starts,
        w.listed(
          fitting(
            procedures.map(({ name }) => w.text(name)),
            MOST.procedures,
            'recovery-procedures',
          ),
        ),
      ],
    ),
    firstHourTitle: says.firstHour,
    firstHour: list(
      fitting(firstHour.map(w.text), MOST.firstHour, 'organization'),
      lacks(says.noFirstHour, team.lead),
    ),
    people: callees.slice(0, MOST.people),
    morePeople:
      callees.length > MOST.people
        ? says.morePeople(callees.length - MOST.people, planLink(context, 'annex'))
        : NOTHING,
    caption: says.callTable,
    avoid:
      atRisk === undefined ? says.untried : atRisk.length === 0 ? says.solid : says.avoid(w.listed(atRisk)),
    dutiesTitle: says.duties,
    duties: list(
      fitting(duties.map(w.text), MOST.duties, 'organization'),
      lacks(m.organization.lacksDuties, team.lead),
    ),
  };
}

/** Lead and deputies, who declares, whom the lead calls and is called by, then the members: each once, with all parts. */
function peopleToCall(context: Context, team: Team) {
  const { plan, analysed, m, w } = context;
  const says = m['action-card'];
  const parts = new Map<string, Markdown[]>();
  const add = (id: string, part: Markdown): void => {
    const known = parts.get(id) ?? [];
    if (!known.includes(part)) parts.set(id, [...known, part]);
  };
  const { lead, deputies = [], members = [] } = team;
  add(lead, says.leadOf);
  for (const [index, id] of deputies.entries()) add(id, says.deputy(index + 1));
  for (const id of plan.response?.declarers ?? []) add(id, says.declares);
  const calls = (plan.contactTrees ?? []).flatMap((tree) => tree.calls ?? []);
  for (const { from, to } of calls) if (to === lead) add(from, says.calls);
  for (const { from, to } of calls) if (from === lead) add(to, says.called);
  for (const id of members) add(id, says.member);
  return [...parts].map(([id, said]) => {
    const element = analysed.elements.get(id);
    const person = element?.section === 'people' ? element.entry : {};
    const means = contactsOf(context, person).slice(0, MOST_MEANS);
    return {
      person: w.person(id),
      part: w.listed(said),
      over: means.length === 0 ? m.activation.lacksContact : w.listed(means),
    };
  });
}
