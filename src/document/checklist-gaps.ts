// Chapter 3 of a checklist: what the plan says nothing of, and every subject that falls short with the facts that keep it from holding.
import type { AssessedRequirement, Assessment } from '../regimes/assessment.ts';
import { lines, type Markdown, md, NOTHING } from '../words/markdown.ts';
import { type Chapter, type Context, numberedChapter } from './chapter.ts';
import { noGapIn } from './checklist-results.ts';
import { ownerOf, subjectName } from './checklist-rows.ts';
import { factInWords, factName } from './facts-in-words.ts';
import { measureStates } from './improvement.ts';
import { lineInData } from './place.ts';
import { resultWord } from './result-words.ts';

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
      failing: says.failing,
      unknownFacts: says.unknownFacts,
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
    gaps: chapter.table(
      says.gapsTable(id),
      gaps.map((gap) => ({
        subject: subjectOf(context, gap),
        failing: lines(
          ...gap.failing.map((name) => factInWords(context, requirement.subject, name, gap.facts[name])),
        ),
        unknownFacts: lines(...gap.unknown.map((name) => factName(context, requirement.subject, name))),
      })),
      NOTHING,
    ),
  };
}

/** Its name, and the line of the data behind it for whoever mends it. */
const subjectOf = (context: Context, gap: AssessedRequirement['gaps'][number]): Markdown =>
  md`${subjectName(context, gap)} ${lineInData(context, gap.pointer)}`;
