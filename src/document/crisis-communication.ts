// Section 15: who is told what, by when and over what; and how users are compensated.
import type { Communication } from '../plan/plan.generated.ts';
import type { Assessment } from '../regimes/assessment.ts';
import { code, lines, type Markdown, md, NOTHING, quotation } from '../words/markdown.ts';
import { type Context, chapterOf, list, sheet } from './chapter.ts';
import { demandedReportsView } from './demanded-reports.ts';
import { showing } from './view.ts';

export function crisisCommunicationView(context: Context, assessments: readonly Assessment[]) {
  const { plan, m, w, columns, lacks } = context;
  const says = m['crisis-communication'];
  const chapter = chapterOf(context, 'crisis-communication');
  const messages = plan.communications ?? [];
  const { compensation } = plan;
  return {
    ...chapter.base,
    messagesHeading: chapter.heading(says.messages),
    messages: chapter.table(
      says.messagesTable,
      messages.map((each, index) => showing([`/communications/${index}`], messageRow(context, each))),
      lacks(says.lacksMessages),
    ),
    demanded: demandedReportsView(context, chapter, assessments),
    textsHeading: messages.length === 0 ? NOTHING : chapter.heading(says.texts),
    texts: messages.map((each) => ({
      name: w.text(each.name),
      facts: sheet(
        [columns.event, w.label('event', each.event)],
        [columns.stage, w.label('stage', each.stage)],
        [columns.trigger, w.text(each.trigger)],
        [columns.endsWhen, w.text(each.endsWhen)],
        [columns.contents, w.labels('content', each.contents)],
        [columns.approach, w.text(each.approach)],
        [columns.exemptions, w.labels('exemption', each.exemptions)],
        [columns.availableBy, w.labels('availability', each.availableBy)],
        [columns.regulation, w.plain(each.regulation)],
        [columns.addresses, w.listed((each.addresses ?? []).map(code))],
        [columns.template, w.text(each.template)],
        [columns.spokesperson, w.person(each.spokesperson)],
        [columns.notes, w.text(each.notes)],
      ),
      text:
        each.message === undefined
          ? lacks(says.lacksText, each.owner)
          : quotation(w.paragraphs(each.message)),
    })),
    supportTitle: plan.userSupport === undefined ? NOTHING : says.support,
    support: sheet(
      [columns.languages, w.listed((plan.userSupport?.languages ?? []).map(w.plain))],
      [columns.means, w.labels('supportMeans', plan.userSupport?.means)],
      [columns.realTime, w.yesNo(plan.userSupport?.isRealTime)],
      [
        columns.reply,
        plan.userSupport?.replyBusinessDays === undefined
          ? NOTHING
          : says.businessDays(plan.userSupport.replyBusinessDays),
      ],
      [columns.contact, w.text(plan.userSupport?.contact)],
    ),
    compensationHeading: chapter.heading(says.compensation),
    lacksCompensation: compensation === undefined ? lacks(says.lacksCompensation) : NOTHING,
    compensation: sheet(
      [columns.intake, w.text(compensation?.intake)],
      [
        columns.noticeDays,
        compensation?.noticeDays === undefined ? NOTHING : says.noticeDays(m.days(compensation.noticeDays)),
      ],
      [columns.freeServices, coverageOf(context)],
      [columns.legalBasis, w.text(compensation?.legalBasis)],
      [columns.decidedBy, w.person(compensation?.decidedBy)],
    ),
    principlesTitle: compensation?.principles === undefined ? NOTHING : says.principles,
    principles: list((compensation?.principles ?? []).map(w.text), NOTHING),
    exemptionsTitle: compensation?.exemptions === undefined ? NOTHING : says.exemptions,
    exemptions: list((compensation?.exemptions ?? []).map(w.text), NOTHING),
    rules: chapter.table(
      says.rulesTable,
      (compensation?.rules ?? []).map((rule) => ({
        claim: w.text(rule.claim),
        evidence: w.text(rule.evidence),
        amount: w.text(rule.amount),
      })),
      compensation === undefined ? NOTHING : lacks(says.lacksRules),
    ),
  };
}

function coverageOf({ plan, m }: Context): Markdown {
  const covers = plan.compensation?.coversFreeServices;
  if (covers === undefined) return NOTHING;
  return covers ? m['crisis-communication'].covered : m['crisis-communication'].notCovered;
}

function messageRow({ m, w, columns }: Context, each: Communication) {
  const says = m['crisis-communication'];
  return {
    name: w.text(each.name),
    audience: lines(
      w.label('audience', each.audience),
      w.optional(each.recipient),
      each.recipientSupplier === undefined ? NOTHING : w.name(each.recipientSupplier),
    ),
    deadline: lines(
      w.duration(each.deadline),
      each.deadlineFrom === undefined ? NOTHING : w.label('deadlineFrom', each.deadlineFrom),
      each.latestAfterDetection === undefined
        ? NOTHING
        : md`${columns.latestAfterDetection} ${w.duration(each.latestAfterDetection)}`,
      each.thresholdMinutes === undefined ? NOTHING : m.activation.outage(m.minutes(each.thresholdMinutes)),
      each.accumulatedThresholdMinutes === undefined
        ? NOTHING
        : says.inADay(m.minutes(each.accumulatedThresholdMinutes)),
      each.facilityThresholdMinutes === undefined
        ? NOTHING
        : each.facilityThresholdMinutes === 0
          ? says.whenFacilityFails
          : says.fromWhenFacilityFails(m.minutes(each.facilityThresholdMinutes)),
      each.wideThresholdMinutes === undefined || each.wideThresholdUsers === undefined
        ? NOTHING
        : says.forMany(m.minutes(each.wideThresholdMinutes), w.number(each.wideThresholdUsers)),
      each.updateDeadline === undefined ? NOTHING : says.updatesWithin(w.duration(each.updateDeadline)),
    ),
    repeatEvery: w.duration(each.repeatEvery),
    channel: lines(
      w.name(each.channel),
      each.alternateChannel === undefined ? NOTHING : w.name(each.alternateChannel),
    ),
    owner: w.person(each.owner),
    approver: w.person(each.approver),
  };
}
