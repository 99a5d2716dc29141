// Chapters 4 and 5 of a checklist: what people have confirmed or excluded, whom it does not concern, and how sure the texts are.
import type { Assessment } from '../regimes/assessment.ts';
import { join, lines, md, NOTHING } from '../words/markdown.ts';
import { type Context, lastDay, numberedChapter } from './chapter.ts';
import { conditionRow } from './checklist-results.ts';
import { concernsOthers } from './checklist-rows.ts';
import { sameTogether } from './same-together.ts';

export function checklistStatementsView(context: Context, { requirements, regime }: Assessment) {
  const { m, w, lacks } = context;
  const says = m.checklist;
  const statements = numberedChapter(context, '4', md`4 ${says.statements}`);
  const notes = numberedChapter(context, '5', md`5 ${says.notes}`);
  return {
    ...statements.base,
    attestations: statements.table(
      says.attestationsTable,
      requirements.flatMap(({ requirement, attestation }) =>
        attestation === undefined
          ? []
          : [
              {
                requirement: lines(w.plain(requirement.id), w.text(requirement.requirement)),
                by: w.person(attestation.entry.by),
                on: w.day(attestation.entry.on),
                until: lastDay(context, attestation.entry.until),
                reference: w.plain(attestation.entry.reference),
                statement: w.text(attestation.entry.statement),
              },
            ],
      ),
      lacks(says.noAttestations),
    ),
    exclusions: statements.table(
      says.exclusionsTable,
      requirements.flatMap(({ requirement, exclusion }) =>
        exclusion === undefined
          ? []
          : [
              {
                requirement: lines(w.plain(requirement.id), w.text(requirement.requirement)),
                reason: w.text(exclusion.entry.reason),
                approvedBy: w.person(exclusion.entry.approvedBy),
                on: w.day(exclusion.entry.on),
                until: lastDay(context, exclusion.entry.until),
              },
            ],
      ),
      lacks(says.noExclusions),
    ),
    notConcerned: statements.table(says.addresseesTable, notConcernedRows(context, requirements), NOTHING),
    labels: {
      condition: says.condition,
      result: says.result,
      note: says.note,
      textVerified: says.textVerified,
      citation: says.citation,
    },
    notesHeading: notes.base.heading,
    note: w.paragraphs(regime.note),
    unverified: notes.table(
      says.notesTable,
      bySource(requirements).map(({ same: source, of }) => ({
        number: w.listed(of.map(({ id }) => w.plain(id))),
        citation: join([...new Set(of.map(({ citation }) => w.text(citation)))], '; '),
        status: lines(says.sources[source.status], w.day(source.asOf)),
        note: w.text(source.note),
      })),
      says.allVerified,
    ),
  };
}

/** A row for each condition that does not hold, with the requirements that hang on it. */
function notConcernedRows(context: Context, requirements: Assessment['requirements']) {
  const { w } = context;
  const conditions = requirements.flatMap(({ requirement, result, addressees, exclusion }) =>
    result === 'not-applicable' && exclusion?.isExpired !== false && concernsOthers(addressees)
      ? addressees.map((judged) => ({ id: requirement.id, judged }))
      : [],
  );
  return sameTogether(conditions, ({ judged }) => conditionRow(context, judged)).map(({ same, of }) => ({
    number: w.listed(of.map(({ id }) => w.plain(id))),
    ...same,
  }));
}

/** Requirements whose text calls for care, those of which the same is to be said together. */
function bySource(requirements: Assessment['requirements']) {
  const careful = requirements
    .map(({ requirement }) => requirement)
    .filter(({ source }) => source.status !== 'verified' || source.note !== undefined);
  return sameTogether(careful, ({ source: { status, asOf, note } }) => ({ status, asOf, note }));
}
