// Chapter 2 of a checklist: one row for each requirement.
import type { AssessedRequirement, Assessment, Gap, JudgedSubject } from '../regimes/assessment.ts';
import type { Requirement } from '../regimes/regime.generated.ts';
import { DASH, join, lines, type Markdown, md, NOTHING, trusted } from '../words/markdown.ts';
import { type Context, numberedChapter } from './chapter.ts';
import { planLink } from './chapter-headings.ts';
import { onScaleWithOurs } from './checklist-scales.ts';
import { failingInWords, missingName } from './facts-in-words.ts';
import { measureStates } from './improvement.ts';
import { lineInData, placeInWords } from './place.ts';
import { resultWord } from './result-words.ts';

/** More subjects than this are counted, not named; chapter 3 names them all. */
const MOST_NAMED = 3;

export function checklistRowsView(context: Context, assessment: Assessment) {
  const { m, w } = context;
  const says = m.checklist;
  const { scale } = assessment.regime;
  const chapter = numberedChapter(context, '2', md`2 ${says.checklist}`);
  return {
    ...chapter.base,
    labels: {
      citation: says.citation,
      evidence: says.evidence,
      gap: says.gap,
      ownerAndDay: says.ownerAndDay,
      numberAndMethod: says.numberAndMethod,
      textVerified: says.textVerified,
      result: says.result,
      scale: scale === undefined ? NOTHING : m.scales.names[scale],
    },
    table: chapter.table(
      says.checklistTable,
      assessment.requirements.map((each) => ({
        number: w.plain(each.requirement.id),
        requirement: lines(w.text(each.requirement.requirement), md`(${w.text(each.requirement.citation)})`),
        method: says.method[each.requirement.check],
        result: resultWord(context, each.result),
        onScale: scale === undefined ? NOTHING : onScaleWithOurs(m, scale, each.result),
        evidence: evidenceOf(context, each),
        gap: gapOf(context, each),
        owner: ownerOf(context, each),
        source: sourceOf(context, each),
      })),
      NOTHING,
    ),
  };
}

/** Where the plan's document shows it, and the data themselves. */
function evidenceOf(context: Context, { requirement, evidence, attestation, result }: AssessedRequirement) {
  const { m, w } = context;
  const says = m.checklist;
  if (result === 'not-applicable') return DASH;
  const attested =
    attestation === undefined
      ? NOTHING
      : lines(
          says.attestedBy(w.person(attestation.entry.by), w.day(attestation.entry.on)),
          attestation.entry.reference === undefined ? NOTHING : w.plain(attestation.entry.reference),
        );
  const places = requirement.evidence.map((key) => planLink(context, key));
  const named = evidence.slice(0, MOST_NAMED).map((each) => subjectWithLine(context, each));
  const rest = evidence.length - named.length;
  return lines(join(places, '; '), ...named, rest > 0 ? m.more(rest) : NOTHING, attested);
}

/** What falls short and what to do, or why the row asks nothing. */
function gapOf(context: Context, assessed: AssessedRequirement): Markdown {
  const { m, w } = context;
  const says = m.checklist;
  const { requirement, result, gaps, exclusion, addressees } = assessed;
  if (result === 'not-applicable') {
    if (exclusion?.isExpired === false) return says.excluded(w.text(exclusion.entry.reason));
    if (!concernsOthers(addressees)) return DASH;
    return says.notConcerned(
      join(
        addressees.map(({ condition }) => w.text(condition.name)),
        m.or,
      ),
    );
  }
  if (result === 'met' || result === 'attested') return DASH;
  const remedy = requirement.remedy === undefined ? NOTHING : says.remedy(w.text(requirement.remedy));
  const expired = expiryOf(context, assessed);
  if (result === 'to-attest') return lines(says.toAttest, expired, remedy);
  const isOnlyToReview = result === 'to-review' && gaps.length === 0;
  if (isOnlyToReview) return lines(says.toReview, expired);
  return lines(
    result === 'to-review' ? says.toReview : NOTHING,
    expired,
    shortfall(context, assessed),
    remedy,
  );
}

/** Whether a requirement is for others only; where the whole rule book does not apply, it may be for such organisations. */
export const concernsOthers = (addressees: AssessedRequirement['addressees']): boolean =>
  addressees.length > 0 && addressees.every(({ holds }) => holds === false);

/** That a word on a requirement no longer holds, and since when. */
export function expiryOf({ m, w }: Context, { attestation, exclusion }: AssessedRequirement): Markdown {
  const says = m.checklist;
  return lines(
    attestation?.isExpired === true ? says.attestationExpired(w.day(attestation.entry.until)) : NOTHING,
    exclusion?.isExpired === true ? says.exclusionExpired(w.day(exclusion.entry.until)) : NOTHING,
  );
}

/** The subjects that fall short, those that fail in the same way together. */
function shortfall(context: Context, { requirement, gaps }: AssessedRequirement): Markdown {
  const { m } = context;
  if (gaps.length === 0) return m.checklist.nothingThere;
  const byFacts = new Map<Markdown, Markdown[]>();
  for (const gap of gaps) {
    const facts = factsOf(context, requirement, gap);
    byFacts.set(facts, [...(byFacts.get(facts) ?? []), subjectName(context, gap)]);
  }
  const groups = [...byFacts].slice(0, MOST_NAMED).map(([facts, names]) => {
    const rest = names.length - MOST_NAMED;
    const named = join(names.slice(0, MOST_NAMED), ', ');
    return md`${rest > 0 ? md`${named} ${m.more(rest)}` : named} – ${facts}`;
  });
  const rest = byFacts.size - groups.length;
  return lines(...groups, rest > 0 ? m.more(rest) : NOTHING);
}

/** "sites 1; detour routes not given". */
function factsOf(
  context: Context,
  { subject, expect }: Requirement,
  { failing, unknown, facts }: Gap,
): Markdown {
  const parts = [
    ...failing.map((name) => failingInWords(context, subject, expect, name, facts[name])),
    ...unknown.map((name) => context.m.checklist.notGiven(missingName(context, subject, name))),
  ];
  return join(parts, '; ');
}

/** A full stop at the end of a sentence; not that of "Inc." */
const FULL_STOP = /(?<!(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{0,3})\.$/u;

/** A subject by the name that the author gave it, a sentence without its full stop, or by what stands at its place. */
export const subjectName = (context: Context, { name, pointer }: JudgedSubject): Markdown =>
  name === undefined ? placeInWords(context, pointer) : trusted(context.w.text(name).replace(FULL_STOP, ''));

/** The same with the line of the data behind it, for whoever checks or mends it. */
export const subjectWithLine = (context: Context, subject: JudgedSubject): Markdown =>
  md`${subjectName(context, subject)} ${lineInData(context, subject.pointer)}`;

/** Who does something about it and by when; where nothing is planned, that nobody does. */
export function ownerOf(context: Context, { measures, result }: AssessedRequirement): Markdown {
  const { m, w } = context;
  if (measures.length > 0) {
    return lines(
      ...measures.map(({ entry }) =>
        lines(w.person(entry.owner), w.day(entry.dueOn), ...measureStates(context, entry)),
      ),
    );
  }
  return result === 'met' || result === 'attested' || result === 'not-applicable' ? DASH : m.checklist.nobody;
}

/** How sure the text of the rule is. */
function sourceOf({ m, w }: Context, { requirement }: AssessedRequirement): Markdown {
  const { status, asOf } = requirement.source;
  return asOf === undefined
    ? m.checklist.sources[status]
    : md`${m.checklist.sources[status]}, ${w.day(asOf)}`;
}
