// Section 21: how the plan is kept current, what was filed and inspected, and what people have confirmed about it.
import { daysBetween } from '../plan/calendar.ts';
import { code, lines, type Markdown, md, NOTHING, strong } from '../words/markdown.ts';
import { type Chapter, type Context, chapterOf, lastDay, list, sheet } from './chapter.ts';
import { stateOf } from './exercise-points.ts';
import { showing } from './view.ts';

const DEFAULT_VERIFICATION_DAYS = 90;
const DEFAULT_EXERCISE_MONTHS = 12;

export function maintenanceView(context: Context) {
  const { plan, m, w, columns } = context;
  const says = m.maintenance;
  const chapter = chapterOf(context, 'maintenance');
  const identity = plan.plan;
  return {
    ...chapter.base,
    cycleHeading: chapter.heading(says.cycle),
    cycle: sheet(
      [columns.lastReviewedOn, w.day(identity.lastReviewedOn)],
      [columns.nextReviewOn, w.day(identity.nextReviewOn)],
      [
        says.reviewInterval,
        identity.reviewIntervalMonths === undefined ? NOTHING : m.monthsText(identity.reviewIntervalMonths),
      ],
      [says.interval, m.monthsText(identity.exerciseIntervalMonths ?? DEFAULT_EXERCISE_MONTHS)],
      [says.contactInterval, m.days(identity.contactVerificationIntervalDays ?? DEFAULT_VERIFICATION_DAYS)],
      [
        says.retention,
        identity.recordRetentionYears === undefined ? NOTHING : m.years(identity.recordRetentionYears),
      ],
      [columns.inventoryReviewedOn, w.day(identity.inventoryReviewedOn)],
      [says.coverageDuration, w.duration(identity.coverageDuration)],
    ),
    contacts: contactsConfirmed(context),
    triggersTitle: (identity.reviewTriggers ?? []).length === 0 ? NOTHING : says.triggers,
    triggers: list((identity.reviewTriggers ?? []).map(w.text), NOTHING),
    materialChangesTitle: identity.materialChanges === undefined ? NOTHING : says.materialChanges,
    materialChanges: list(
      (identity.materialChanges ?? []).map(({ on, what }) => md`${w.day(on)}: ${w.text(what)}`),
      says.noMaterialChanges,
    ),
    changesTitle: plan.changeManagement === undefined ? NOTHING : says.changes,
    changes: changes(context),
    filingsHeading: chapter.heading(says.filings),
    filings: chapter.table(says.filingsTable, filingRows(context), context.lacks(says.lacksFilings)),
    inspectionsHeading: chapter.heading(says.inspections),
    ...inspections(context, chapter),
    statementsHeading: chapter.heading(says.statements),
    ...statements(context, chapter),
  };
}

/** How changes are kept from becoming outages. */
function changes({ plan, m, w, columns }: Context) {
  const rules = plan.changeManagement;
  return sheet(
    [columns.preTesting, w.text(rules?.preTesting)],
    [columns.approver, w.person(rules?.approver)],
    [columns.rollback, w.text(rules?.rollback)],
    [columns.monitoring, w.text(rules?.monitoring)],
    [columns.freezePeriods, w.stacked(rules?.freezePeriods)],
    [columns.carriers, w.text(rules?.carrierConsultation)],
    [
      columns.equipmentChecks,
      lines(
        rules?.equipmentCheckIntervalMonths === undefined
          ? NOTHING
          : m.every(rules.equipmentCheckIntervalMonths),
        rules?.equipmentCheckedOn === undefined ? NOTHING : w.day(rules.equipmentCheckedOn),
      ),
    ],
    [columns.review, w.day(rules?.reviewedOn)],
  );
}

/** How many contacts were confirmed within the interval. */
function contactsConfirmed({ plan, analysed, m }: Context): Markdown {
  const within = plan.plan.contactVerificationIntervalDays ?? DEFAULT_VERIFICATION_DAYS;
  const contacts = (plan.people ?? []).flatMap((person) => person.contacts ?? []);
  if (contacts.length === 0) return NOTHING;
  const isFresh = (day: string | undefined): boolean => {
    const age = day === undefined ? -1 : daysBetween(day, analysed.asOf);
    return age >= 0 && age <= within;
  };
  const confirmed = contacts.filter(({ verifiedOn }) => isFresh(verifiedOn)).length;
  return m.maintenance.contacts(confirmed, contacts.length, m.days(within));
}

function filingRows({ plan, analysed, m, w }: Context) {
  return (plan.filings ?? []).map((each, index) => {
    const isLate = each.filedOn === undefined && each.dueOn !== undefined && each.dueOn < analysed.asOf;
    return showing([`/filings/${index}`], {
      name: lines(
        w.text(each.name),
        w.optional(each.notes),
        each.triggeredOn === undefined ? NOTHING : m.maintenance.occasion(w.day(each.triggeredOn)),
        each.sites === undefined ? NOTHING : w.names(each.sites),
      ),
      kind: lines(w.label('filing', each.kind), each.version === undefined ? NOTHING : w.plain(each.version)),
      authority: w.text(each.authority),
      year: w.year(each.coversYear) ?? w.number(undefined),
      dueOn: w.day(each.dueOn),
      filedOn: isLate ? strong(md`✗ ${m.overdue}`) : w.day(each.filedOn),
      reference: w.plain(each.reference),
    });
  });
}

function inspections({ plan, analysed, m, w, lacks }: Context, chapter: Chapter) {
  const says = m.maintenance;
  const all = plan.inspections ?? [];
  return {
    inspections: chapter.table(
      says.inspectionsTable,
      all.map((each, index) =>
        showing([`/inspections/${index}`], {
          name: lines(
            w.text(each.name),
            each.kind === undefined ? NOTHING : w.label('inspection', each.kind),
          ),
          authority: w.text(each.authority),
          heldOn: w.day(each.heldOn),
          result: w.text(each.result),
        }),
      ),
      lacks(says.lacksInspections),
    ),
    orders: chapter.table(
      says.ordersTable,
      all.flatMap((inspection, index) =>
        (inspection.orders ?? []).map((order, position) =>
          showing([`/inspections/${index}/orders/${position}`], {
            inspection: w.text(inspection.name),
            order: w.text(order.text),
            dueOn: w.day(order.dueOn),
            state: stateOf(m, w, order, analysed.asOf),
          }),
        ),
      ),
      all.length === 0 ? NOTHING : lacks(says.lacksOrders),
    ),
  };
}

function statements(context: Context, chapter: Chapter) {
  const { plan, m, w, lacks } = context;
  const says = m.maintenance;
  return {
    attestations: chapter.table(
      says.attestationsTable,
      (plan.attestations ?? []).map((each, index) =>
        showing([`/attestations/${index}`], {
          requirement: code(each.requirement),
          by: w.person(each.by),
          on: w.day(each.on),
          until: lastDay(context, each.until),
          reference: w.plain(each.reference),
          statement: w.text(each.statement),
        }),
      ),
      lacks(says.lacksAttestations),
    ),
    exclusions: chapter.table(
      says.exclusionsTable,
      (plan.exclusions ?? []).map((each, index) =>
        showing([`/exclusions/${index}`], {
          requirement: code(each.requirement),
          reason: w.text(each.reason),
          approvedBy: w.person(each.approvedBy),
          on: w.day(each.on),
          until: lastDay(context, each.until),
        }),
      ),
      lacks(says.lacksExclusions),
    ),
  };
}
