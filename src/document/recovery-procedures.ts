// Section 14: what is done, step by step, in each layer, and how the time to recover is estimated and reported.
import { parseDuration } from '../plan/duration.ts';
import type { Procedure } from '../plan/plan.generated.ts';
import { valuesOf } from '../words/labels.ts';
import { DASH, lines, type Markdown, NOTHING } from '../words/markdown.ts';
import { type Chapter, type Context, chapterOf, list, sheet } from './chapter.ts';
import { showing } from './view.ts';

export interface PlacedProcedure {
  readonly procedure: Procedure;
  readonly pointer: string;
}

export function recoveryProceduresView(context: Context) {
  const { plan, m, w, lacks } = context;
  const says = m['recovery-procedures'];
  const chapter = chapterOf(context, 'recovery-procedures');
  const placed = (plan.procedures ?? []).map(
    (procedure, index): PlacedProcedure => ({ procedure, pointer: `/procedures/${index}` }),
  );
  const general = placed.filter(({ procedure }) => procedure.layer === undefined);
  const generalViews =
    general.length === 0
      ? []
      : [
          {
            heading: chapter.heading(says.general),
            missing: NOTHING,
            procedures: views(context, chapter, general),
          },
        ];
  const layers =
    placed.length === 0 ? [] : valuesOf('layer').map((layer) => layerView(context, chapter, layer, placed));
  return {
    ...chapter.base,
    lacksProcedures: placed.length === 0 ? lacks(says.lacksProcedures) : NOTHING,
    layers: [...generalViews, ...layers],
    reportingHeading: placed.length === 0 ? NOTHING : chapter.heading(says.reporting),
    reportingIntro: placed.length === 0 ? NOTHING : says.reportingIntro,
    reporting: chapter.table(
      says.reportingTable,
      placed.map(({ procedure }) => ({
        procedure: w.text(procedure.name),
        team: w.name(procedure.team),
        total: totalOf(context, procedure),
        progressEvery: w.duration(procedure.progressReportEvery),
      })),
      NOTHING,
    ),
  };
}

function layerView(
  context: Context,
  chapter: Chapter,
  layer: NonNullable<Procedure['layer']>,
  placed: readonly PlacedProcedure[],
) {
  const { m, w, lacks } = context;
  const some = placed.filter(({ procedure }) => procedure.layer === layer);
  return {
    heading: chapter.heading(w.label('layer', layer)),
    missing:
      some.length === 0 ? lacks(m['recovery-procedures'].lacksLayer(w.label('layer', layer))) : NOTHING,
    procedures: views(context, chapter, some),
  };
}

const views = (context: Context, chapter: Chapter, placed: readonly PlacedProcedure[]) =>
  placed.map((each) => procedureView(context, chapter, each));

export function procedureView(
  { m, w, columns, lacks, analysed }: Context,
  chapter: Chapter,
  { procedure, pointer }: PlacedProcedure,
) {
  const says = m['recovery-procedures'];
  const team = procedure.team === undefined ? undefined : analysed.elements.get(procedure.team);
  const lead = team?.section === 'teams' ? team.entry.lead : undefined;
  return showing([pointer], {
    name: w.text(procedure.name),
    facts: sheet(
      [columns.phase, w.label('procedurePhase', procedure.phase)],
      [columns.aim, w.text(procedure.aim)],
      [columns.purpose, w.label('purpose', procedure.purpose)],
      [columns.trigger, w.text(procedure.trigger)],
      [columns.exceptions, w.text(procedure.exceptions)],
      [columns.endsWhen, w.text(procedure.endsWhen)],
      [columns.team, w.name(procedure.team)],
      [columns.elements, w.names(procedure.elements)],
      [columns.place, w.text(procedure.place)],
      [columns.availableOffline, w.yesNo(procedure.isAvailableOffline)],
      [columns.progressEvery, w.duration(procedure.progressReportEvery)],
      [columns.testedOn, w.day(procedure.testedOn)],
      [columns.review, w.day(procedure.reviewedOn)],
      [columns.notes, w.text(procedure.notes)],
    ),
    steps: chapter.table(
      says.stepsTable(w.text(procedure.name)),
      (procedure.steps ?? []).map((step, index) =>
        showing([`${pointer}/steps/${index}`], {
          step: w.number(index + 1),
          action: lines(w.text(step.action), w.optional(step.check)),
          by: w.name(step.by),
          duration: w.duration(step.duration),
          needs: w.needs(step.requires),
        }),
      ),
      lacks(says.lacksSteps, lead),
    ),
    successTitle: (procedure.successCriteria ?? []).length > 0 ? says.success : NOTHING,
    success: list((procedure.successCriteria ?? []).map(w.text), NOTHING),
  });
}

/** The declared times of the steps, one after the other; "or more" where some step has none. */
function totalOf({ m, w }: Context, { steps = [] }: Procedure): Markdown {
  const timed = steps.filter(({ duration }) => duration !== undefined);
  if (timed.length === 0) return DASH;
  const total = w.seconds(timed.reduce((sum, { duration = 'PT0S' }) => sum + parseDuration(duration), 0));
  return timed.length < steps.length ? m['recovery-procedures'].partly(total) : total;
}
