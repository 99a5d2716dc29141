// Section 18: suppliers and facility operators: who owes what, and who could stand in.

import { lines, md, NOTHING } from '../words/markdown.ts';
import { type Context, chapterOf, endedMark } from './chapter.ts';
import { showing } from './view.ts';

export function suppliersView(context: Context) {
  const { plan, m, w, columns, lacks } = context;
  const says = m.suppliers;
  const chapter = chapterOf(context, 'suppliers');
  const suppliers = plan.suppliers ?? [];
  return {
    ...chapter.base,
    registerHeading: chapter.heading(says.register),
    register: chapter.table(
      says.table,
      suppliers.map((each, index) =>
        showing([`/suppliers/${index}`], {
          supplier: lines(w.text(each.name), w.when(each.isCritical, says.critical)),
          contract: lines(
            w.plain(each.contract),
            each.contractEndsOn === undefined ? NOTHING : m.until(w.day(each.contractEndsOn)),
            endedMark(context, each.contractEndsOn),
          ),
          notification: lines(
            w.duration(each.agreedNotificationTime),
            w.when(each.hasFaultNotification, says.directNotice),
          ),
          recovery: lines(
            w.duration(each.agreedRecoveryTime),
            w.when(each.hasPriorityOfService, says.priorityOfService),
          ),
          assured: lines(
            w.day(each.lastAssuredOn),
            w.optional(each.assurance),
            w.when(each.hasAuditRights, columns.auditRights),
            each.continuityPlanReviewedOn === undefined
              ? NOTHING
              : md`${columns.planReviewedOn} ${w.day(each.continuityPlanReviewedOn)}`,
          ),
          alternates: w.names(each.alternates),
          owner: w.person(each.owner),
        }),
      ),
      lacks(says.lacksSuppliers),
    ),
    detailsHeading: suppliers.length === 0 ? NOTHING : chapter.heading(says.details),
    details: chapter.table(
      says.detailsTable,
      suppliers.map((each) => {
        const sites = (plan.sites ?? [])
          .filter(({ operator }) => operator === each.id)
          .map(({ name }) => w.text(name));
        return {
          supplier: lines(w.text(each.name), each.country === undefined ? NOTHING : w.country(each.country)),
          service: lines(
            w.text(each.service),
            each.kind === undefined ? NOTHING : w.label('supplierKind', each.kind),
            w.when(each.hasUpdateTesting, says.hasUpdateTesting),
            sites.length === 0 ? NOTHING : says.operates(w.listed(sites)),
          ),
          needs: lines(
            w.needs(each.requires),
            each.subcontractors === undefined ? NOTHING : w.stacked(each.subcontractors),
          ),
          exitPlan: lines(
            w.text(each.exitPlan),
            each.exitPlanTestedOn === undefined ? NOTHING : w.day(each.exitPlanTestedOn),
          ),
          notes: lines(
            w.text(each.notes),
            each.failureResponse === undefined
              ? NOTHING
              : md`${columns.failureResponse}: ${w.text(each.failureResponse)}`,
            each.crisisRole === undefined ? NOTHING : md`${columns.crisisRole}: ${w.text(each.crisisRole)}`,
          ),
        };
      }),
      NOTHING,
    ),
  };
}
