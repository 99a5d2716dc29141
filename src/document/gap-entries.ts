// The entries of the gap register: merged gaps and findings, each with its number, whose it is and what closes it.
import type { Finding } from '../analysis/finding.ts';
import type { ImprovementMeasure } from '../plan/plan.generated.ts';
import type { Assessment } from '../regimes/assessment.ts';
import { type CommonGap, commonGaps } from '../regimes/common-gaps.ts';
import { lines, type Markdown, md, trusted } from '../words/markdown.ts';
import type { Context } from './chapter.ts';
import { findingsByGravity } from './findings.ts';
import { measureStates } from './improvement.ts';
import { type MeasuresFor, measuresForFinding, responsibleFor } from './responsibility.ts';

interface Entry extends MeasuresFor {
  /** "G1" of a gap, "F1" of a finding. */
  readonly number: Markdown;
  /** Id of the person who answers for it; undefined where nobody is named. */
  readonly responsible: string | undefined;
}

export interface GapEntry extends Entry {
  readonly gap: CommonGap;
}

export interface FindingEntry extends Entry {
  readonly finding: Finding;
}

export interface Entries {
  readonly gaps: readonly GapEntry[];
  readonly findings: readonly FindingEntry[];
}

export function entriesOf(context: Context, assessments: readonly Assessment[]): Entries {
  const { plan, analysed, keeper } = context;
  const personFor = (pointer: string | undefined): string | undefined =>
    (pointer === undefined ? undefined : responsibleFor(plan, pointer)) ?? keeper;
  return {
    gaps: commonGaps(assessments).map((gap, index) => {
      const closing = openMeasures(gap);
      const responsible = closing[0]?.owner ?? personFor(gap.subjects[0]?.pointer);
      return { number: trusted(`G${index + 1}`), gap, closing, related: [], responsible };
    }),
    findings: findingsByGravity(context).map((finding, index) => {
      const measures = measuresForFinding(analysed, finding);
      const responsible = measures.closing[0]?.owner ?? personFor(finding.pointers[0]);
      return { number: trusted(`F${index + 1}`), finding, ...measures, responsible };
    }),
  };
}

/** Open measures that name any of the requirements that a gap stands behind, each once. */
function openMeasures({ requirements }: CommonGap): ImprovementMeasure[] {
  const measures = requirements.flatMap(({ assessed }) => assessed.measures.map(({ entry }) => entry));
  return [...new Set(measures)].filter(({ state }) => state !== 'done');
}

/** Who answers for an entry, what is being done and by when; or that nothing is. */
export function ownerOf(context: Context, { responsible, closing, related }: Entry): Markdown {
  const { m, w } = context;
  const says = m['gap-register'];
  const who = responsible === undefined ? m.notAppointed : w.person(responsible);
  if (closing.length > 0) return lines(who, ...closing.map((each) => measureLine(context, each)));
  if (related.length === 0) return lines(who, says.noMeasure);
  return lines(who, ...related.map((each) => says.same(measureLine(context, each))));
}

function measureLine(context: Context, measure: ImprovementMeasure): Markdown {
  const { m, w } = context;
  const due = measure.dueOn === undefined ? m['gap-register'].noDate : w.day(measure.dueOn);
  return md`${w.text(measure.name)}, ${due}, ${w.listed(measureStates(context, measure))}`;
}
