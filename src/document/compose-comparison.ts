// Two checklists of a rule book held against each other, as a document: what went back first, then what was opened and closed.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import { textIn } from '../plan/words.ts';
import { type Assessment, RESULTS, type Result } from '../regimes/assessment.ts';
import { type ComparedChecklist, type Comparison, compareChecklists } from '../regimes/compare.ts';
import { escapeMarkdown, join, type Markdown, md, NOTHING, strong, trusted } from '../words/markdown.ts';
import { type Chapter, type Context, contextOf, numberedChapter, sheet } from './chapter.ts';
import { checklistRowsView } from './checklist-rows.ts';
import { countsOn } from './checklist-scales.ts';
import { documentFrom } from './compose-document.ts';
import type { ComposedDocument, ComposeOptions } from './composed-document.ts';
import { markOf, signatures } from './cover.ts';
import { render } from './render.ts';
import { resultWord } from './result-words.ts';

/** What matters most stands first. */
const KINDS = ['regressed', 'opened', 'closed', 'moved'] as const;
const DEMANDS = ['added', 'removed', 'changed'] as const;

/** The same checklist earlier and now; `now` is the assessment as a checklist that can be compared. */
export interface ComparedAssessment {
  readonly before: ComparedChecklist;
  readonly now: ComparedChecklist;
  readonly assessment: Assessment;
}

/** Composes the comparison. Where a template is wrong, `diagnostics` says so and there is no Markdown. */
export async function composeComparison(
  compared: ComparedAssessment,
  analysed: AnalysedPlan,
  options: ComposeOptions,
): Promise<ComposedDocument> {
  const { assessment, before, now } = compared;
  const context = contextOf(analysed, options, `comparison-${assessment.regime.id}`, []);
  const comparison = compareChecklists(before, now);
  const view = {
    cover: coverView(context, assessment, comparison),
    results: resultsView(context, compared, comparison),
    changes: changesView(context, assessment, comparison),
    demands: demandsView(context, compared, comparison),
  };
  return documentFrom(context, await render('documents/comparison', view, options), {
    title: textIn(options.language, assessment.regime.name),
    assessment,
    orientation: 'landscape',
  });
}

function coverView(context: Context, { regime }: Assessment, { before, after }: Comparison) {
  const { plan, m, w } = context;
  const says = m.comparison;
  const side = (each: Comparison['before']): Markdown =>
    says.side(
      each.plan === plan.plan.id ? w.text(plan.plan.title) : escapeMarkdown(each.plan),
      escapeMarkdown(each.asOf),
      escapeMarkdown(each.regimeAsOf),
    );
  return {
    organization: w.text(context.houseName),
    title: w.text(regime.name),
    subtitle: says.subtitle(escapeMarkdown(before.asOf), escapeMarkdown(after.asOf)),
    mark: markOf(context),
    facts: sheet(
      [m.checklist.entity, w.text(plan.organization.legalEntity ?? plan.organization.name)],
      [m.checklist.authority, w.text(regime.authority)],
      [says.before, side(before)],
      [says.after, side(after)],
      [m.checklist.preparedBy, plan.plan.owner === undefined ? m.notAppointed : w.person(plan.plan.owner)],
    ),
    signatures: signatures(context, m.cover.roles),
  };
}

function resultsView(
  context: Context,
  { before, assessment: { regime, counts } }: ComparedAssessment,
  comparison: Comparison,
) {
  const { m } = context;
  const says = m.comparison;
  const chapter = numberedChapter(context, '1', md`1 ${m.checklist.results}`);
  const old = countsOf(before);
  const row = (result: Markdown, was: number, is: number) => ({
    result,
    before: trusted(String(was)),
    after: strong(trusted(String(is))),
    change: trusted(is > was ? `+${is - was}` : is < was ? `−${was - is}` : '0'),
  });
  const { scale } = regime;
  const oldOnScale = scale === undefined ? [] : countsOn(context, scale, old);
  return {
    ...chapter.base,
    statement: m.checklist.statement,
    notes: join(
      [
        ...(comparison.before.plan === comparison.after.plan ? [] : [says.otherPlan]),
        ...(comparison.before.regimeAsOf === comparison.after.regimeAsOf ? [] : [says.otherText]),
      ],
      '\n',
    ),
    labels: { result: m.checklist.result, before: says.before, after: says.after, change: says.change },
    counts: chapter.table(
      says.counts,
      RESULTS.filter((result) => old[result] + counts[result] > 0).map((result) =>
        row(resultWord(context, result), old[result], counts[result]),
      ),
      NOTHING,
    ),
    onScale: chapter.table(
      scale === undefined ? NOTHING : says.onScale(m.scales.names[scale]),
      scale === undefined
        ? []
        : countsOn(context, scale, counts).map(({ word, count }, index) =>
            row(word, oldOnScale[index]?.count ?? 0, count),
          ),
      NOTHING,
    ),
    summary: join(
      [
        ...KINDS.map((kind) => md`${says.kinds[kind]} ${comparison[kind].length}`),
        says.unchanged(comparison.unchanged),
      ],
      ' · ',
    ),
  };
}

function countsOf({ results }: ComparedChecklist): Assessment['counts'] {
  const counts = Object.fromEntries(RESULTS.map((result) => [result, 0])) as Record<Result, number>;
  for (const { result } of results) counts[result] += 1;
  return counts;
}

/** A table for each kind of change, with what speaks for the result of now and what is left to do. */
function changesView(context: Context, assessment: Assessment, comparison: Comparison) {
  const { m } = context;
  const says = m.comparison;
  const chapter = numberedChapter(context, '2', md`2 ${says.changes}`);
  const { rows } = checklistRowsView(context, assessment).table;
  const rowOf = new Map(
    assessment.requirements.map(({ requirement }, index) => [requirement.id, rows[index]]),
  );
  const kinds = KINDS.filter((kind) => comparison[kind].length > 0);
  return {
    ...chapter.base,
    none: kinds.length === 0 ? says.none : NOTHING,
    labels: {
      before: says.before,
      after: says.after,
      evidence: m.checklist.evidence,
      gap: m.checklist.gap,
      ownerAndDay: m.checklist.ownerAndDay,
    },
    kinds: kinds.map((kind) => ({
      heading: chapter.heading(md`${says.kinds[kind]} (${comparison[kind].length})`),
      table: chapter.table(
        says.meanings[kind],
        comparison[kind].map(({ id, before, after }) => {
          const row = rowOf.get(id);
          return {
            number: row?.number ?? escapeMarkdown(id),
            requirement: row?.requirement ?? NOTHING,
            before: resultWord(context, before),
            after: strong(resultWord(context, after)),
            evidence: row?.evidence ?? NOTHING,
            gap: row?.gap ?? NOTHING,
            owner: row?.owner ?? NOTHING,
          };
        }),
        NOTHING,
      ),
    })),
  };
}

/** Requirements that came, went or changed; those that went are told in the words of the earlier checklist. */
function demandsView(context: Context, { before, now }: ComparedAssessment, { requirements }: Comparison) {
  const { m, w } = context;
  const says = m.comparison;
  const chapter: Chapter = numberedChapter(context, '3', md`3 ${says.demands}`);
  const kinds = DEMANDS.filter((kind) => requirements[kind].length > 0);
  return {
    ...chapter.base,
    none: kinds.length === 0 ? says.sameDemands : NOTHING,
    labels: { citation: m.checklist.citation },
    kinds: kinds.map((kind) => ({
      table: chapter.table(
        says.demandKinds[kind],
        requirements[kind].map((id) => {
          const row = (kind === 'removed' ? before : now).results.find((each) => each.id === id);
          return {
            number: escapeMarkdown(id),
            citation: w.text(row?.citation),
            requirement: w.text(row?.requirement),
          };
        }),
        NOTHING,
      ),
    })),
  };
}
