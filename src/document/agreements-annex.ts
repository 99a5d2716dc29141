// The annexes on what others have promised: agreements, supplies that are kept, insurances and certificates.
import { lines, NOTHING } from '../words/markdown.ts';
import { type Chapter, type Context, lastDay } from './chapter.ts';
import { showing } from './view.ts';

export function agreementsAnnex(context: Context, chapter: Chapter) {
  const { plan, m, w, lacks } = context;
  const says = m.annex;
  return {
    agreementsHeading: chapter.heading(says.agreements),
    agreements: chapter.table(
      says.agreementsTable,
      (plan.agreements ?? []).map((each, index) =>
        showing([`/agreements/${index}`], {
          name: w.text(each.name),
          kind: w.label('agreement', each.kind),
          counterpart: lines(w.text(each.counterpart), w.optional(each.contact)),
          testedOn: w.day(each.testedOn),
          validUntil: lastDay(context, each.validUntil),
          notes: w.text(each.notes),
        }),
      ),
      lacks(says.lacksAgreements),
    ),
    supplies: chapter.table(
      says.suppliesTable,
      (plan.recoverySupplies ?? []).map((each, index) =>
        showing([`/recoverySupplies/${index}`], {
          item: w.text(each.name),
          quantity: w.number(each.quantity),
          site: w.name(each.site),
          checkedOn: w.day(each.checkedOn),
        }),
      ),
      lacks(says.lacksSupplies),
    ),
    ...assurances(context, chapter),
  };
}

/** What pays for a disruption, and what others have certified. */
function assurances(context: Context, chapter: Chapter) {
  const { plan, m, w } = context;
  const says = m.annex;
  return {
    insurances: chapter.table(
      says.insurancesTable,
      (plan.insurances ?? []).map((each, index) =>
        showing([`/insurances/${index}`], {
          name: lines(w.text(each.name), w.optional(each.insurer)),
          covers: w.label('insurance', each.covers),
          policyNumber: w.plain(each.policyNumber),
          sum: w.krw(each.sumKrw),
          validUntil: lastDay(context, each.validUntil),
        }),
      ),
      NOTHING,
    ),
    certificates: chapter.table(
      says.certificatesTable,
      (plan.certificates ?? []).map((each, index) =>
        showing([`/certificates/${index}`], {
          name: lines(w.text(each.name), w.label('certificate', each.kind)),
          issuedOn: w.day(each.issuedOn),
          validUntil: lastDay(context, each.validUntil),
          renewal: lines(w.day(each.renewalFiledOn), w.labels('renewalPaper', each.renewalPapers)),
        }),
      ),
      NOTHING,
    ),
  };
}
