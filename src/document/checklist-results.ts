// Chapter 1 of a checklist: counts by result, why the regime applies, and the gravest gaps.
import { type BarPattern, drawChecklistSummary } from '../figures/checklist-summary.ts';
import {
  type AssessedRequirement,
  type Assessment,
  type JudgedCondition,
  RESULTS,
  type Result,
} from '../regimes/assessment.ts';
import { lines, type Markdown, md, NOTHING, strong, trusted } from '../words/markdown.ts';
import { type Context, cells, numberedChapter } from './chapter.ts';
import { scopeWord } from './checklist-cover.ts';
import { scaleCell, scaleHead, scalesView } from './checklist-scales.ts';
import { factInWords, missingName } from './facts-in-words.ts';
import { placeInWords } from './place.ts';
import { RESULT_SIGNS, resultWord } from './result-words.ts';

/** Told apart in a bar without colour. */
const RESULT_PATTERNS: Readonly<Record<Result, BarPattern>> = {
  met: 'full',
  'partly-met': 'half',
  'not-met': 'alarm',
  'not-evidenced': 'thin',
  'to-review': 'dashed',
  'to-attest': 'rows',
  attested: 'pale',
  'not-applicable': 'grey',
};

/** Printed whether or not there are any. */
const ALWAYS: readonly Result[] = ['met', 'partly-met', 'not-met', 'not-evidenced'];

/** What a summary shows first. */
const GRAVE: readonly Result[] = ['not-met', 'partly-met', 'not-evidenced'];
const MOST_SHOWN = 6;

export function checklistResultsView(context: Context, assessment: Assessment) {
  const { m } = context;
  const says = m.checklist;
  const chapter = numberedChapter(context, '1', md`1 ${says.results}`);
  const shown = RESULTS.filter((result) => ALWAYS.includes(result) || assessment.counts[result] > 0);
  const { scope } = assessment;
  const gravest = GRAVE.flatMap((result) => assessment.requirements.filter((each) => each.result === result));
  return {
    ...chapter.base,
    labels: cells(shown.map((result) => resultWord(context, result))),
    rules: cells(shown.map(() => trusted('---'))),
    counts: cells(shown.map((result) => strong(trusted(String(assessment.counts[result]))))),
    picture: chapter.pictures(
      says.resultsPicture,
      'results',
      assessment.requirements.length === 0
        ? undefined
        : shown.map((result) => ({
            sign: RESULT_SIGNS[result],
            words: says.resultsOf[result],
            count: assessment.counts[result],
            pattern: RESULT_PATTERNS[result],
          })),
      (counts, language) => [drawChecklistSummary(counts, language)],
    ),
    statement: says.statement,
    gravestHeading: chapter.heading(says.gravest),
    gravest: gravest.slice(0, MOST_SHOWN).map((each) => gapQuotation(context, each)),
    noGap: gravest.length === 0 ? noGapIn(context, assessment) : NOTHING,
    decisionHeading: chapter.heading(says.decision),
    decisionWord: scopeWord(context, scope.applies),
    decision: chapter.table(
      says.decisionTable,
      scope.conditions.map((judged) => conditionRow(context, judged)),
      says.everybody,
    ),
    decisionLabels: { condition: says.condition, result: says.result },
    meaningsHeading: chapter.heading(says.meanings),
    meaningScale: scaleHead(context, assessment),
    meanings: chapter.table(
      says.meaningsTable,
      shown.map((result) => ({
        result: resultWord(context, result),
        meaning: says.meaningOf[result],
        onScale: scaleCell(context, assessment, result),
      })),
      NOTHING,
    ),
    scales: scalesView(context, chapter, assessment),
  };
}

/** That nothing is known to fall short, and what has not been judged: of that nothing is known. */
export function noGapIn({ m }: Context, { counts, requirements }: Assessment): Markdown {
  const says = m.checklist;
  if (counts['not-applicable'] === requirements.length) return says.noneConcerned;
  const left = counts['to-review'] + counts['to-attest'];
  return left > 0 ? says.noGapButOpen(left) : says.noGap;
}

/** A condition on the organisation, what became of it, and the figures that it rests on. */
export function conditionRow(context: Context, { condition, holds, facts, unknown }: JudgedCondition) {
  const { m, w } = context;
  const says = m.checklist;
  return {
    condition: w.text(condition.name),
    result: holds === undefined ? says.unknown : holds ? says.holds : says.fails,
    facts: lines(
      ...Object.entries(facts)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => factInWords(context, '/organization', name, value)),
      unknown.length === 0
        ? NOTHING
        : md`${says.unknownFacts}: ${w.listed(unknown.map((name) => missingName(context, '/organization', name)))}`,
    ),
  };
}

/** A requirement that is not met, as a quotation: what is asked, how far it falls short, what to do. */
function gapQuotation(context: Context, { requirement, result, gaps }: AssessedRequirement) {
  const { m, w } = context;
  const says = m.checklist;
  const [first] = gaps;
  const citation = w.text(requirement.citation);
  return {
    sign: trusted(result === 'not-met' ? '✗' : '△'),
    sentence: md`${w.plain(requirement.id)} ${w.text(requirement.requirement)}: ${says.resultsOf[result]}`,
    remedy: gaps.length === 0 ? says.nothingThere : says.subjectsFail(gaps.length),
    more: requirement.remedy === undefined ? NOTHING : says.remedy(w.text(requirement.remedy)),
    place:
      first === undefined ? md`(${citation})` : md`(${citation} · ${placeInWords(context, first.pointer)})`,
  };
}
