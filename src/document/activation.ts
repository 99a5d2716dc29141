// Section 12: how a disruption is noticed, who decides, who calls whom and over what.
import type { ContactTree } from '../plan/plan.generated.ts';
import { DASH, lines, type Markdown, NOTHING } from '../words/markdown.ts';
import { type Chapter, type Context, chapterOf, list, sheet } from './chapter.ts';
import { drawTree, plannedTree } from './contact-pictures.ts';
import { RECORDS, showing } from './view.ts';

export function activationView(context: Context) {
  const { plan, m, w, columns, lacks } = context;
  const says = m.activation;
  const chapter = chapterOf(context, 'activation');
  const response = plan.response ?? {};
  const detection = sheet(
    [columns.monitoredBy, w.names(response.monitoredBy)],
    [columns.detection, w.duration(response.detection)],
    [columns.detectionBlind, w.duration(response.detectionWithoutMonitoring)],
    [columns.decision, w.duration(response.decision)],
    [columns.declarers, w.people(response.declarers)],
    [columns.attempt, w.duration(response.attempt)],
    [columns.reportEvery, w.duration(response.situationReportEvery)],
    [columns.logKeptBy, w.person(response.logKeptBy)],
    [columns.logPlace, w.text(response.logPlace)],
    [columns.boardInformed, w.duration(response.boardInformedWithin)],
    [columns.lifeSafety, w.text(response.lifeSafety)],
    [columns.warningIntake, w.text(response.warningIntake)],
    [columns.lastReviewedOn, w.day(response.reviewedOn)],
  );
  return {
    ...chapter.base,
    detectionHeading: chapter.heading(says.detection),
    detection,
    lacksDetection: detection.rows.length === 0 ? lacks(says.lacksDetection) : NOTHING,
    criteriaHeading: chapter.heading(says.criteria),
    criteria: list((plan.plan.activationCriteria ?? []).map(w.text), lacks(says.lacksCriteria)),
    deactivationTitle: (plan.plan.deactivationCriteria ?? []).length > 0 ? says.deactivation : NOTHING,
    deactivation: (plan.plan.deactivationCriteria ?? []).map(w.text),
    levelsHeading: chapter.heading(says.levels),
    levels: chapter.table(
      says.levelsTable,
      (response.severityLevels ?? []).map((each) => ({
        name: w.text(each.name),
        criteria: lines(
          w.text(each.criteria),
          each.outageMinutes === undefined ? NOTHING : says.outage(m.minutes(each.outageMinutes)),
          each.affectedUsers === undefined ? NOTHING : says.affected(w.number(each.affectedUsers)),
        ),
        nationalAlert: w.label('alert', each.nationalAlert),
        actions: w.text(each.actions),
      })),
      lacks(says.lacksLevels),
    ),
    escalationTitle: (response.escalation ?? []).length > 0 ? says.escalation : NOTHING,
    escalation: list((response.escalation ?? []).map(w.text), NOTHING),
    channelsHeading: chapter.heading(says.channels),
    channels: chapter.table(says.channelsTable, channelRows(context), lacks(says.lacksChannels)),
    silenceHeading: chapter.heading(says.silence),
    silence:
      response.silenceRule === undefined ? lacks(says.lacksSilence) : w.paragraphs(response.silenceRule),
    treesHeading: chapter.heading(says.trees),
    lacksTrees: (plan.contactTrees ?? []).length === 0 ? lacks(says.lacksTrees) : NOTHING,
    trees: (plan.contactTrees ?? []).map((tree, index) => treeView(context, chapter, tree, index)),
  };
}

function channelRows({ plan, w, columns }: Context) {
  return (plan.channels ?? []).map((each, index) =>
    showing([`/channels/${index}`], {
      channel: lines(w.text(each.name), each.isOutOfBand === true ? columns.outOfBand : NOTHING),
      kind: w.label('channelKind', each.kind),
      contactTime: w.duration(each.contactTime),
      needs: w.needs(each.requires),
      testedOn: w.day(each.testedOn),
      notes: w.text(each.notes),
    }),
  );
}

export function treeView(context: Context, chapter: Chapter, tree: ContactTree, index: number) {
  const { m, w, lacks } = context;
  const says = m.activation;
  const name = w.text(tree.name);
  const pointer = `/contactTrees/${index}`;
  return {
    [RECORDS]: [pointer],
    name,
    root: says.root(w.person(tree.root)),
    notes: w.paragraphs(tree.notes),
    tested:
      tree.testedOn === undefined && tree.testResult === undefined
        ? NOTHING
        : says.tested(w.day(tree.testedOn), w.text(tree.testResult)),
    picture: chapter.pictures(
      says.treePicture(name),
      `contact-tree-${index + 1}`,
      plannedTree(context, tree),
      drawTree,
    ),
    calls: chapter.table(
      says.treeTable(name),
      (tree.calls ?? []).map(({ from, to }, position) =>
        showing([`${pointer}/calls/${position}`], {
          order: w.number(position + 1),
          from: w.name(from),
          to: w.person(to),
          first: contactOf(context, to, 0),
          second: contactOf(context, to, 1),
        }),
      ),
      lacks(says.lacksCalls, tree.root),
    ),
  };
}

/** A person's means of contact, by the order in which they are tried. */
function contactOf({ analysed, m, w }: Context, person: string, position: number): Markdown {
  const element = analysed.elements.get(person);
  const contact = element?.section === 'people' ? element.entry.contacts?.[position] : undefined;
  if (contact === undefined) return position === 0 ? m.activation.lacksContact : DASH;
  return w.listed([
    w.name(contact.channel),
    ...(contact.address === undefined ? [] : [w.plain(contact.address)]),
  ]);
}
