// The contact tree, composed: a card to carry, who calls whom, who is cut off in which scenario, and everybody's means.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import type { Person } from '../plan/plan.generated.ts';
import { DASH, lines, type Markdown, md, NOTHING, strong } from '../words/markdown.ts';
import { treeView } from './activation.ts';
import { type Context, chapterOf, contextOf } from './chapter.ts';
import { documentFrom } from './compose-document.ts';
import type { ComposedDocument, ComposeOptions } from './composed-document.ts';
import { contactLines, scenariosOf } from './contact-means.ts';
import { documentCover } from './cover.ts';
import { channelsDown, downFor } from './reached-people.ts';
import { render } from './render.ts';

const CHAPTERS = ['contact-card', 'contact-trees', 'contact-scenarios', 'contact-list'] as const;

/** So many people fit on a card. */
const MOST_ON_CARD = 32;
const MOST_MEANS = 2;

/** Composes the contact tree. Where a template is wrong, `diagnostics` says so and there is no Markdown. */
export async function composeContactTree(
  analysed: AnalysedPlan,
  options: ComposeOptions,
): Promise<ComposedDocument> {
  const context = contextOf(analysed, options, 'contact-tree', CHAPTERS);
  const says = context.m['contact-document'];
  const view = {
    cover: documentCover(context, says),
    contactCard: cardView(context),
    contactTrees: treesView(context),
    contactScenarios: cutOffView(context),
    contactList: listView(context),
  };
  return documentFrom(context, await render('documents/contact-tree', view, options), {
    title: says.title,
  });
}

/** Those who declare, then leads, then deputies, then the rest in the order of the calls and of the plan. */
function byImportance({ plan }: Context): readonly Person[] {
  const teams = plan.teams ?? [];
  const ids = [
    ...(plan.response?.declarers ?? []),
    ...teams.map(({ lead }) => lead),
    ...teams.flatMap(({ deputies = [] }) => deputies),
    ...(plan.contactTrees ?? []).flatMap(({ root, calls = [] }) => [root, ...calls.map(({ to }) => to)]),
    ...(plan.people ?? []).map(({ id }) => id),
  ];
  const people = new Map((plan.people ?? []).map((person) => [person.id, person]));
  return [...new Set(ids)].flatMap((id) => people.get(id) ?? []);
}

function cardView(context: Context) {
  const { plan, m, w, lacks } = context;
  const says = m['contact-card'];
  const chapter = chapterOf(context, 'contact-card');
  const all = byImportance(context);
  const shown = all.slice(0, MOST_ON_CARD);
  const half = Math.ceil(shown.length / 2);
  const cell = (person: Person | undefined) => ({
    who: person === undefined ? NOTHING : w.person(person.id),
    over: person === undefined ? NOTHING : contactLines(context, person, MOST_MEANS),
  });
  const rooms = [
    ...new Set(
      (plan.teams ?? []).flatMap(({ situationRoom, alternateSituationRoom }) =>
        [situationRoom, alternateSituationRoom].filter((id) => id !== undefined),
      ),
    ),
  ];
  return {
    ...chapter.base,
    labels: m.runbook.labels,
    people: chapter.table(
      says.table,
      shown.slice(0, half).map((left, index) => ({ left: cell(left), right: cell(shown[half + index]) })),
      lacks(says.none),
    ),
    more: all.length > shown.length ? says.more(all.length - shown.length) : NOTHING,
    rooms: rooms.length === 0 ? lacks(says.noRooms) : md`**${says.rooms}** ${w.names(rooms)}`,
    silence:
      plan.response?.silenceRule === undefined
        ? lacks(m.activation.lacksSilence)
        : md`**${says.silence}** ${w.text(plan.response.silenceRule)}`,
  };
}

function treesView(context: Context) {
  const { plan, m, lacks } = context;
  const chapter = chapterOf(context, 'contact-trees');
  const trees = plan.contactTrees ?? [];
  return {
    ...chapter.base,
    lacksTrees: trees.length === 0 ? lacks(m.activation.lacksTrees) : NOTHING,
    trees: trees.map((tree, index) => ({
      ...treeView(context, chapter, tree, index),
      heading: chapter.heading(context.w.text(tree.name)),
    })),
  };
}

function cutOffView(context: Context) {
  const { plan, m, w, lacks } = context;
  const says = m['contact-scenarios'];
  const chapter = chapterOf(context, 'contact-scenarios');
  const people = plan.people ?? [];
  return {
    ...chapter.base,
    labels: { unreached: says.unreached, down: says.down },
    scenarios: chapter.table(
      says.table,
      scenariosOf(context).map(({ name, result }) => {
        if (result === undefined) return { scenario: name, unreached: says.untried, down: DASH };
        const cut = people.filter(({ id }) => result.reached.get(id) === null);
        const down = channelsDown(context, result);
        return {
          scenario: name,
          unreached:
            cut.length === 0
              ? says.everybody
              : lines(
                  strong(says.of(cut.length, people.length)),
                  w.listed(cut.map((each) => w.text(each.name))),
                ),
          down:
            down.length === 0
              ? says.noChannelDown
              : lines(...down.map((each) => downFor(context, result, each))),
        };
      }),
      lacks(says.none),
    ),
  };
}

function listView(context: Context) {
  const { plan, m, w, lacks } = context;
  const says = m['contact-list'];
  const chapter = chapterOf(context, 'contact-list');
  const scenarios = scenariosOf(context);
  const cutOffIn = (id: string): Markdown =>
    lines(...scenarios.filter(({ result }) => result?.reached.get(id) === null).map(({ name }) => name));
  return {
    ...chapter.base,
    labels: { means: says.means, hours: says.hours, cutOffIn: says.cutOffIn },
    people: chapter.table(
      says.table,
      (plan.people ?? []).map((person) => ({
        person: w.person(person.id),
        means: contactLines(context, person),
        hours: w.text(person.reachableHours),
        deputies: w.names(person.deputies),
        cutOffIn: cutOffIn(person.id),
      })),
      lacks(says.none),
    ),
  };
}
