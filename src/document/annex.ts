// The annexes: contacts, records, documents, terms, legal references and sources.
import type { Person, Supplier } from '../plan/plan.generated.ts';
import { DASH, lines, type Markdown, md, NOTHING, stack } from '../words/markdown.ts';
import { type Chapter, type Context, chapterOf, lastDay } from './chapter.ts';
import { findingsAnnex } from './findings-annex.ts';
import { showing } from './view.ts';

export function annexView(context: Context) {
  const { plan, m, w, columns, lacks } = context;
  const says = m.annex;
  const chapter = chapterOf(context, 'annex');
  return {
    ...chapter.base,
    contactsHeading: chapter.heading(says.contacts),
    contacts: chapter.table(
      says.contactsTable,
      (plan.people ?? []).map((person, index) => contactRow(context, person, index)),
      lacks(says.lacksContacts),
    ),
    skillsHeading: chapter.heading(says.skills),
    skills: chapter.table(
      says.skillsTable,
      (plan.people ?? []).filter(saysMore).map((person) => ({
        person: w.text(person.name),
        role: lines(w.text(person.normalRole), ...(person.duties ?? []).map(w.text)),
        skills: w.listed((person.skills ?? []).map(w.text)),
        authority: w.stacked(person.authority),
        needs: lines(w.needs(person.requires), person.site === undefined ? NOTHING : w.name(person.site)),
        notes: lines(w.text(person.notes), w.optional(person.reachableHours)),
      })),
      lacks(says.lacksContacts),
    ),
    suppliersHeading: chapter.heading(says.suppliers),
    suppliers: chapter.table(
      says.suppliersTable,
      (plan.suppliers ?? []).map((each) => ({
        supplier: w.text(each.name),
        contact: lines(
          w.text(each.contact),
          ...(each.contacts ?? []).map((contact) => supplierContact(context, contact)),
        ),
        contract: w.plain(each.contract),
      })),
      lacks(says.lacksSuppliers),
    ),
    recordsHeading: chapter.heading(says.records),
    records: chapter.table(
      says.recordsTable,
      (plan.vitalRecords ?? []).map((each, index) =>
        showing([`/vitalRecords/${index}`], {
          record: lines(
            w.text(each.name),
            each.kind === undefined ? NOTHING : w.label('record', each.kind),
            w.optional(each.form),
            each.media === undefined ? NOTHING : w.labels('media', each.media),
          ),
          system: w.name(each.system),
          copies: w.stacked(each.copies),
          rpo: w.duration(each.rpo),
          retention: each.retentionYears === undefined ? DASH : m.years(each.retentionYears),
          owner: w.person(each.owner),
          checkedOn: w.day(each.checkedOn),
        }),
      ),
      lacks(says.lacksRecords),
    ),
    agreementsHeading: chapter.heading(says.agreements),
    ...agreements(context, chapter),
    ...assurances(context, chapter, says),
    documentsHeading: chapter.heading(says.documents),
    documents: chapter.table(
      says.documentsTable,
      (plan.documents ?? []).map((each, index) =>
        showing([`/documents/${index}`], {
          document: w.text(each.name),
          kind: lines(
            w.label('documentKind', each.kind),
            each.topic === undefined ? NOTHING : w.label('documentTopic', each.topic),
          ),
          version: lines(
            w.plain(each.version),
            each.embedsPlanVersion === undefined
              ? NOTHING
              : md`${columns.embeds} ${w.plain(each.embedsPlanVersion)}`,
          ),
          place: w.text(each.place),
          owner: w.person(each.owner),
          reviewedOn: lines(
            w.day(each.reviewedOn),
            each.approvedOn === undefined ? NOTHING : md`${columns.approvedOn} ${w.day(each.approvedOn)}`,
          ),
        }),
      ),
      lacks(says.lacksDocuments),
    ),
    glossaryHeading: chapter.heading(says.glossary),
    glossary: chapter.table(
      says.glossaryTable,
      (plan.glossary ?? []).map((each, index) =>
        showing([`/glossary/${index}`], { term: w.text(each.term), meaning: w.text(each.meaning) }),
      ),
      lacks(says.lacksGlossary),
    ),
    legalHeading: chapter.heading(says.legal),
    legal: chapter.table(says.legalTable, legalRows(context), lacks(says.lacksLegal)),
    sourcesHeading: chapter.heading(says.sources),
    sources: chapter.table(
      says.sourcesTable,
      (plan.provenance ?? []).map((each, index) =>
        showing([`/provenance/${index}`], {
          element: w.name(each.element),
          field: w.plain(each.field),
          source: lines(
            w.text(each.source),
            each.by === undefined ? NOTHING : md`${columns.by}: ${w.text(each.by)}`,
          ),
          confidence: w.label('confidence', each.confidence),
          recordedOn: w.day(each.recordedOn),
        }),
      ),
      lacks(says.lacksSources),
    ),
    findingsHeading: chapter.heading(says.findings),
    ...findingsAnnex(context, chapter),
    countsHeading: chapter.heading(says.counts),
    /** Its table comes from the census, once the rest has been rendered. */
    countsCaption: chapter.table(says.countsTable, [{}], NOTHING).caption,
  };
}

function contactRow({ w, m }: Context, person: Person, index: number) {
  const contacts = person.contacts ?? [];
  const pointer = `/people/${index}`;
  return showing([pointer, ...contacts.map((_, position) => `${pointer}/contacts/${position}`)], {
    person: w.text(person.name),
    post: lines(w.text(person.post), w.optional(person.department)),
    contacts:
      contacts.length === 0
        ? m.activation.lacksContact
        : lines(
            ...contacts.map(({ channel, address }) =>
              address === undefined ? w.name(channel) : md`${w.name(channel)} ${w.plain(address)}`,
            ),
          ),
    confirmed: contacts.length === 0 ? DASH : stack(contacts.map(({ verifiedOn }) => w.day(verifiedOn))),
    deputies: w.names(person.deputies),
  });
}

const saysMore = ({
  normalRole,
  duties,
  skills,
  authority,
  requires,
  site,
  notes,
  reachableHours,
}: Person): boolean =>
  [normalRole, duties, skills, authority, requires, site, notes, reachableHours].some(
    (each) => each !== undefined,
  );

function supplierContact({ w }: Context, each: NonNullable<Supplier['contacts']>[number]): Markdown {
  return w.listed([
    ...(each.name === undefined ? [] : [w.text(each.name)]),
    ...(each.channel === undefined ? [] : [w.name(each.channel)]),
    ...(each.address === undefined ? [] : [w.plain(each.address)]),
    ...(each.verifiedOn === undefined ? [] : [w.day(each.verifiedOn)]),
  ]);
}

function agreements(context: Context, chapter: Chapter) {
  const { plan, m, w, lacks } = context;
  const says = m.annex;
  return {
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
  };
}

/** What pays for a disruption, and what others have certified. */
function assurances(
  context: Context,
  chapter: Chapter,
  says: { insurancesTable: Markdown; certificatesTable: Markdown },
) {
  const { plan, w } = context;
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

/** Rules that the plan names: of messages, of compensation, of the legal register. */
function legalRows({ plan, m, w, sections }: Context) {
  const title = (key: 'crisis-communication' | 'purpose-and-scope') => w.plain(sections.get(key)?.heading);
  const { compensation, organization, communications = [] } = plan;
  return [
    ...(organization.legalRegister ?? []).map(({ name, citation }) => ({
      rule: lines(w.text(name), citation === undefined ? NOTHING : w.plain(citation)),
      where: title('purpose-and-scope'),
      what: m['purpose-and-scope'].legalTable,
    })),
    ...communications.flatMap(({ regulation, name }) =>
      regulation === undefined
        ? []
        : [{ rule: w.plain(regulation), where: title('crisis-communication'), what: w.text(name) }],
    ),
    ...(compensation?.legalBasis === undefined
      ? []
      : [
          {
            rule: w.text(compensation.legalBasis),
            where: title('crisis-communication'),
            what: m['crisis-communication'].compensation,
          },
        ]),
  ];
}
