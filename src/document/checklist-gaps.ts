// Chapter 3 of a checklist: what the plan says nothing of, and every subject that falls short with the facts that keep it from holding.
import type { AssessedRequirement, Assessment, Gap } from '../regimes/assessment.ts';
import type { Requirement } from '../regimes/regime.generated.ts';
import { join, lines, md, NOTHING } from '../words/markdown.ts';
import { type Chapter, type Context, numberedChapter } from './chapter.ts';
import { noGapIn } from './checklist-results.ts';
import { ownerOf, subjectWithLine } from './checklist-rows.ts';
import { failingInWords, unknownInWords } from './facts-in-words.ts';
import { measureStates } from './improvement.ts';
import { resultWord } from './result-words.ts';
import { sameTogether } from './same-together.ts';

export function checklistGapsView(context: Context, assessment: Assessment) {
  const { requirements } = assessment;
  const { m, w } = context;
  const says = m.checklist;
  const chapter = numberedChapter(context, '3', md`3 ${says.gaps}`);
  const silent = requirements.filter(({ result, gaps }) => result === 'not-evidenced' && gaps.length === 0);
  const short = requirements.filter(({ gaps }) => gaps.length > 0);
  return {
    ...chapter.base,
    labels: {
      subject: says.subject,
      action: says.action,
      ownerAndDay: says.ownerAndDay,
    },
    none: silent.length + short.length === 0 ? noGapIn(context, assessment) : NOTHING,
    silent: chapter.table(
      says.silentTable,
      silent.map((each) => ({
        number: w.plain(each.requirement.id),
        requirement: lines(w.text(each.requirement.requirement), md`(${w.text(each.requirement.citation)})`),
        remedy: each.requirement.remedy === undefined ? NOTHING : w.text(each.requirement.remedy),
        owner: ownerOf(context, each),
      })),
      NOTHING,
    ),
    requirements: short.map((each) => requirementView(context, chapter, each)),
  };
}

function requirementView(
  context: Context,
  chapter: Chapter,
  { requirement, result, gaps, measures }: AssessedRequirement,
) {
  const { m, w } = context;
  const says = m.checklist;
  const id = w.plain(requirement.id);
  return {
    heading: chapter.heading(md`${id} ${w.text(requirement.requirement)}`),
    result: md`${resultWord(context, result)} (${w.text(requirement.citation)})`,
    remedy: requirement.remedy === undefined ? NOTHING : says.remedy(w.text(requirement.remedy)),
    measures:
      measures.length === 0
        ? NOTHING
        : says.measures(
            w.listed(
              measures.map(({ entry }) =>
                w.listed([
                  w.text(entry.name),
                  w.person(entry.owner),
                  w.day(entry.dueOn),
                  ...measureStates(context, entry),
                ]),
              ),
            ),
          ),
    failing: gaps.some(({ failing }) => failing.length > 0) ? says.failing : NOTHING,
    unknownFacts: gaps.some(({ unknown }) => unknown.length > 0) ? says.unknownFacts : NOTHING,
    gaps: chapter.table(says.gapsTable(id), gapRows(context, requirement, gaps), NOTHING),
  };
}

/** A row for each way to fall short, with all subjects that do so. */
function gapRows(context: Context, { subject, expect }: Requirement, gaps: readonly Gap[]) {
  return sameTogether(gaps, ({ failing, unknown, facts }) => ({
    failing: lines(...failing.map((name) => failingInWords(context, subject, expect, name, facts[name]))),
    unknownFacts: lines(...unknown.map((name) => unknownInWords(context, subject, expect, name))),
  })).map(({ same, of }) => ({
    subject: join(
      of.map((gap) => subjectWithLine(context, gap)),
      ', ',
    ),
    ...same,
  }));
}
