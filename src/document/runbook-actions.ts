// The actions of a runbook: procedures in the order in which they begin, and messages by the time when they are due.
import { idsOf } from '../analysis/context.ts';

import { drawReportingClock } from '../figures/reporting-clock.ts';
import { parseDuration } from '../plan/duration.ts';
import type { Communication, Procedure } from '../plan/plan.generated.ts';
import { textIn } from '../plan/words.ts';
import type { SimulatedScenario } from '../recovery/simulate.ts';
import type { Assessment } from '../regimes/assessment.ts';
import { DASH, escapeMarkdown, lines, type Markdown, md, NOTHING, strong } from '../words/markdown.ts';
import { type Context, chapterOf } from './chapter.ts';
import { planLink } from './chapter-headings.ts';
import { demandedReportsView } from './demanded-reports.ts';
import { plainText } from './plain-text.ts';
import { channelAt } from './reached-people.ts';
import { type PlacedProcedure, procedureView } from './recovery-procedures.ts';
import type { Runbook } from './runbook.ts';

const PHASES = ['assess', 'contain', 'recover', 'verify', 'return'] as const;
/** Where a procedure says nothing, it recovers. */
const phaseOf = ({ phase = 'recover' }: Procedure): number => PHASES.indexOf(phase);

/** Procedures that are about something that is down, or about nothing in particular: by phase, then by what is back first. */
export function proceduresOf({ context, result }: Runbook): readonly PlacedProcedure[] {
  const { plan } = context;
  if (result === undefined) return [];
  const firstBack = ({ elements = [] }: Procedure): number =>
    elements.reduce(
      (first, id) => Math.min(first, result.elements.get(id) || Number.POSITIVE_INFINITY),
      Number.POSITIVE_INFINITY,
    );
  const order = (a: Procedure, b: Procedure): number => {
    const [left, right] = [firstBack(a), firstBack(b)];
    return phaseOf(a) - phaseOf(b) || (left === right ? 0 : left - right);
  };
  return (plan.procedures ?? [])
    .map((procedure, index): PlacedProcedure => ({ procedure, pointer: `/procedures/${index}` }))
    .filter(
      ({ procedure: { elements } }) => elements === undefined || elements.some((id) => isHit(result, id)),
    )
    .sort((a, b) => order(a.procedure, b.procedure));
}

/** Whether something happens to an element. */
const isHit = ({ elements }: SimulatedScenario, id: string): boolean => (elements.get(id) ?? -1) !== 0;

export function runbookProceduresView(runbook: Runbook) {
  const { context } = runbook;
  const { m, lacks } = context;
  const says = m['runbook-procedures'];
  const chapter = chapterOf(context, 'runbook-procedures');
  const placed = proceduresOf(runbook);
  return {
    ...chapter.base,
    labels: says.labels,
    overview: chapter.table(
      says.table,
      placed.map(({ procedure }, index) => procedureRow(runbook, procedure, index)),
      lacks(runbook.result === undefined ? m.runbook.untried : says.none),
    ),
    stepsHeading: placed.length === 0 ? NOTHING : chapter.heading(says.steps),
    procedures: placed.map((each) => procedureView(context, chapter, each)),
  };
}

function procedureRow({ context, result }: Runbook, procedure: Procedure, index: number) {
  const { m, w } = context;
  const says = m['runbook-procedures'];
  const { team, elements, steps = [] } = procedure;
  const ready = team === undefined ? undefined : result?.teams.get(team);
  return {
    number: w.number(index + 1),
    procedure: w.text(procedure.name),
    phase: w.label('procedurePhase', procedure.phase),
    team: team === undefined ? strong(md`✗ ${says.lacksTeam}`) : w.name(team),
    ready:
      ready === undefined
        ? DASH
        : ready === null
          ? strong(md`✗ ${m.recovery.notMustered}`)
          : m.declared(w.seconds(ready)),
    recovers: elements === undefined ? says.whole : w.names(elements),
    needs: needsOf(context, result, [
      ...new Set(steps.flatMap(({ requires = [] }) => requires.flatMap(idsOf))),
    ]),
  };
}

/** What steps need, with what of it is down. */
function needsOf({ m, w }: Context, result: SimulatedScenario | undefined, ids: readonly string[]): Markdown {
  const says = m['runbook-procedures'];
  return lines(
    ...ids.map((id) => {
      const up = result?.elements.get(id);
      if (up === null) return strong(says.missing(w.name(id)));
      return up === undefined || up === 0 ? w.name(id) : says.until(w.name(id), w.seconds(up));
    }),
  );
}

export function runbookMessagesView({ context, result }: Runbook, assessments: readonly Assessment[]) {
  const { plan, m, lacks, language } = context;
  const says = m['runbook-messages'];
  const chapter = chapterOf(context, 'runbook-messages');
  const messages = plan.communications ?? [];
  const timed = messages.flatMap(({ name, deadline, deadlineFrom }) => {
    if (deadline === undefined) return [];
    const told = textIn(language, name);
    return [
      {
        label: deadlineFrom === undefined ? plainText(says.assumed(escapeMarkdown(told))) : told,
        from: deadlineFrom ?? 'detection',
        deadlineMinutes: parseDuration(deadline) / 60,
      },
    ];
  });
  return {
    ...chapter.base,
    labels: m.runbook.labels,
    clock: chapter.pictures(says.clock, 'clock', timed, drawReportingClock),
    messages: chapter.table(
      says.table,
      messages
        .map((message) => ({ message, due: dueAfterEvent(message, result) }))
        .sort((a, b) => order(a.due, b.due))
        .map(({ message, due }) => messageRow(context, result, message, due)),
      lacks(m['crisis-communication'].lacksMessages),
    ),
    demanded: demandedReportsView(context, chapter, assessments, result),
    texts: messages.length === 0 ? NOTHING : says.texts(planLink(context, 'crisis-communication')),
  };
}

/** Messages of which no time after the event is known come last. */
function order(a: number | undefined, b: number | undefined): number {
  const [left, right] = [a ?? Number.POSITIVE_INFINITY, b ?? Number.POSITIVE_INFINITY];
  return left === right ? 0 : left - right;
}

/** Seconds after the event; undefined where the moment from which the deadline counts does not come or is not known. */
function dueAfterEvent(
  { deadline, deadlineFrom = 'detection' }: Communication,
  result: SimulatedScenario | undefined,
): number | undefined {
  if (deadline === undefined || result === undefined) return undefined;
  if (deadlineFrom === 'detection') return result.detected + parseDuration(deadline);
  if (deadlineFrom !== 'declaration' || result.declared === null) return undefined;
  return result.declared + parseDuration(deadline);
}

function messageRow(
  context: Context,
  result: SimulatedScenario | undefined,
  each: Communication,
  due: number | undefined,
) {
  const { m, w, lacks } = context;
  const over = (channel: string | undefined): Markdown =>
    channel === undefined
      ? NOTHING
      : result === undefined
        ? w.name(channel)
        : channelAt(context, result, channel, due ?? result.detected);
  return {
    due: due === undefined ? DASH : strong(w.seconds(due)),
    message: w.text(each.name),
    audience: lines(
      w.label('audience', each.audience),
      w.optional(each.recipient),
      each.recipientSupplier === undefined ? NOTHING : w.name(each.recipientSupplier),
    ),
    deadline:
      each.deadline === undefined
        ? lacks(m['runbook-messages'].noDeadline, each.owner)
        : lines(
            w.duration(each.deadline),
            // What is not written is counted from the earliest moment, and said so.
            each.deadlineFrom === undefined
              ? m['runbook-messages'].assumed(w.label('deadlineFrom', 'detection'))
              : w.label('deadlineFrom', each.deadlineFrom),
            each.latestAfterDetection === undefined
              ? NOTHING
              : md`${context.columns.latestAfterDetection} ${w.duration(each.latestAfterDetection)}`,
          ),
    over: lines(over(each.channel), over(each.alternateChannel)),
    by: lines(w.person(each.owner), w.person(each.approver)),
  };
}
