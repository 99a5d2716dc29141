// The tables of the gap register: gaps, findings, what the measures close, and what waits for a person.
import type { ImprovementMeasure } from '../plan/plan.generated.ts';
import type { Assessment } from '../regimes/assessment.ts';
import type { CommonGap, MissedRequirement } from '../regimes/common-gaps.ts';
import { code, join, lines, type Markdown, md, NOTHING, strong } from '../words/markdown.ts';
import { type Context, chapterOf } from './chapter.ts';
import { expiryOf, subjectName } from './checklist-rows.ts';
import { factName, missingName, valueInWords } from './facts-in-words.ts';
import { findingView } from './findings.ts';
import { type Entries, type GapEntry, ownerOf } from './gap-entries.ts';
import { measureStates } from './improvement.ts';
import { partName } from './place.ts';
import { resultWord } from './result-words.ts';

/** More subjects than this are counted; the checklist names them all. */
const MOST_NAMED = 6;

export function registerGapsView(context: Context, { gaps }: Entries, hasSeveralRegimes: boolean) {
  const { m, w } = context;
  const says = m['register-gaps'];
  const chapter = chapterOf(context, 'register-gaps');
  return {
    ...chapter.base,
    labels: says.labels,
    intro: gaps.length === 0 ? NOTHING : says.intro,
    gaps: chapter.table(
      says.table,
      gaps.map((entry) => ({
        number: entry.number,
        gap: gapInWords(context, entry.gap),
        remedy: lines(...remediesOf(entry.gap).map(w.text)),
        requirements: requirementsOf(context, entry.gap, hasSeveralRegimes),
        owner: ownerOf(context, entry),
      })),
      says.none,
    ),
  };
}

/** The subjects in bold, and below them each fact with what the plan says of it. */
function gapInWords(context: Context, { subject, subjects, facts, requirements }: CommonGap): Markdown {
  const { m, w } = context;
  if (subjects.length === 0) {
    const kind = partName(context, subject) ?? code(subject.slice(1).replace('/*', ''));
    const asked = requirements.map(({ assessed }) => w.text(assessed.requirement.requirement));
    return lines(strong(m['register-gaps'].nothingEntered(kind)), ...asked);
  }
  const names = subjects.slice(0, MOST_NAMED).map((each) => subjectName(context, each));
  const rest = subjects.length - names.length;
  const named = join(rest > 0 ? [...names, m.more(rest)] : names, ', ');
  return lines(
    strong(named),
    ...facts.map((fact) => {
      const values = new Set(
        subjects.map(({ facts: given }) =>
          given[fact] === undefined ? NOTHING : valueInWords(context, subject, fact, given[fact]),
        ),
      );
      const said = [...values].filter((value) => value !== NOTHING);
      return said.length === 0
        ? m.checklist.notGiven(missingName(context, subject, fact))
        : md`${factName(context, subject, fact)}: ${join(said, ' / ')}`;
    }),
  );
}

const remediesOf = ({ requirements }: CommonGap) => {
  const remedies = requirements.flatMap(({ assessed }) => assessed.requirement.remedy ?? []);
  return [...new Map(remedies.map((each) => [JSON.stringify(each), each])).values()];
};

/** What is met once the gap is gone, and what misses more than that. */
function requirementsOf(
  context: Context,
  { requirements, closes }: CommonGap,
  hasSeveral: boolean,
): Markdown {
  const says = context.m['register-gaps'];
  const rest = requirements.filter((each) => !closes.includes(each));
  return lines(
    ...byRegime(context, closes, hasSeveral).map(says.closes),
    ...byRegime(context, rest, hasSeveral).map(says.contributes),
  );
}

function byRegime({ m, w }: Context, missed: readonly MissedRequirement[], hasSeveral: boolean): Markdown[] {
  const ids = new Map<string, { name: Markdown; ids: Markdown[] }>();
  for (const { regime, assessed } of missed) {
    const known = ids.get(regime.id) ?? { name: w.text(regime.name), ids: [] };
    known.ids.push(w.plain(assessed.requirement.id));
    ids.set(regime.id, known);
  }
  return [...ids.values()].map(({ name, ids: some }) =>
    hasSeveral ? m['gap-register'].toRegime(name, w.listed(some)) : w.listed(some),
  );
}

export function registerFindingsView(context: Context, { findings }: Entries) {
  const { plan, analysed, m, w } = context;
  const says = m['register-findings'];
  const chapter = chapterOf(context, 'register-findings');
  return {
    ...chapter.base,
    labels: { ...says.labels, owner: m['register-gaps'].labels.owner },
    findings: chapter.table(
      says.table,
      findings.map((entry) => {
        const { sign, sentence, remedy, data } = findingView(context, entry.finding);
        return {
          number: entry.number,
          sign,
          finding: lines(strong(sentence), remedy),
          place: data,
          owner: ownerOf(context, entry),
        };
      }),
      says.none,
    ),
    accepted: chapter.table(
      says.acceptedTable,
      analysed.acceptedFindings.map((finding) => ({
        finding: findingView(context, finding).sentence,
        reason: w.text(finding.accepted?.reason),
        by: says.accepted(w.text(finding.accepted?.by), w.day(finding.accepted?.until)),
      })),
      (plan.acceptedRisks ?? []).length === 0 ? m.improvement.lacksAccepted : NOTHING,
    ),
  };
}

export function registerMeasuresView(context: Context, entries: Entries) {
  const { plan, m, w, lacks } = context;
  const says = m['register-measures'];
  const chapter = chapterOf(context, 'register-measures');
  const rows = (plan.improvementMeasures ?? [])
    .map((measure) => ({ measure, ...closedBy(entries, measure) }))
    .sort((a, b) => b.closes.length - a.closes.length || b.related.length - a.related.length);
  const several = rows.filter(({ closes }) => closes.length > 1).length;
  return {
    ...chapter.base,
    labels: says.labels,
    intro: rows.length === 0 ? NOTHING : says.intro,
    several: rows.length === 0 ? NOTHING : says.several(several),
    measures: chapter.table(
      says.table,
      rows.map(({ measure, closes, related }) => ({
        measure: w.text(measure.name),
        owner: w.person(measure.owner),
        cost: w.krw(measure.costKrw),
        dueOn: w.day(measure.dueOn),
        state: lines(...measureStates(context, measure)),
        closes: w.listed(closes),
        related: w.listed(related),
      })),
      lacks(says.none),
    ),
  };
}

/** Numbers of the entries that a measure says it closes, and of those about the same element. */
function closedBy({ gaps, findings }: Entries, measure: ImprovementMeasure) {
  const all: readonly (GapEntry | Entries['findings'][number])[] = [...gaps, ...findings];
  return {
    closes: all.filter(({ closing }) => closing.includes(measure)).map(({ number }) => number),
    related: all.filter(({ related }) => related.includes(measure)).map(({ number }) => number),
  };
}

export function registerJudgementsView(context: Context, assessments: readonly Assessment[]) {
  const { m, w } = context;
  const says = m['register-judgements'];
  const chapter = chapterOf(context, 'register-judgements');
  const waiting = assessments
    .filter(({ scope }) => scope.applies === true)
    .flatMap(({ regime, requirements }) =>
      requirements
        .filter(({ result }) => result === 'to-review' || result === 'to-attest')
        .map((assessed) => ({ regime, assessed })),
    );
  return {
    ...chapter.base,
    judgements: chapter.table(
      says.table,
      waiting.map(({ regime, assessed }) => ({
        number: w.plain(assessed.requirement.id),
        requirement: lines(w.text(assessed.requirement.requirement), w.text(regime.name)),
        result: lines(resultWord(context, assessed.result), expiryOf(context, assessed)),
      })),
      says.none,
    ),
  };
}
