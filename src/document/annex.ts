// The annexes, in their order; those on records, documents, terms, legal references and sources are made here.
import { DASH, lines, md, NOTHING } from '../words/markdown.ts';
import { agreementsAnnex } from './agreements-annex.ts';
import { type Context, chapterOf } from './chapter.ts';
import { contactsAnnex } from './contacts-annex.ts';
import { findingsAnnex } from './findings-annex.ts';
import { showing } from './view.ts';

export function annexView(context: Context) {
  const { plan, m, w, columns, lacks } = context;
  const says = m.annex;
  const chapter = chapterOf(context, 'annex');
  return {
    ...chapter.base,
    ...contactsAnnex(context, chapter),
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
    ...agreementsAnnex(context, chapter),
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
