// Section 7: a sheet for each critical process.
import type { ChangeOfATolerance, CriticalProcess } from '../plan/plan.generated.ts';
import { DASH, join, lines, type Markdown, NOTHING } from '../words/markdown.ts';
import { type Chapter, type Context, chapterOf, sheet } from './chapter.ts';
import { findingViews } from './findings.ts';
import { mbcoOf, ratingsOf } from './impact-analysis.ts';
import { showing, type ViewObject } from './view.ts';

export function criticalProcessesView(context: Context): ViewObject {
  const { plan, m, lacks } = context;
  const says = m['critical-processes'];
  const chapter = chapterOf(context, 'critical-processes');
  const processes = plan.criticalProcesses ?? [];
  return {
    ...chapter.base,
    intro: processes.length === 0 ? lacks(says.lacksProcesses) : says.intro(processes.length),
    processes: processes.map((process, index) => processSheet(context, chapter, process, index)),
  };
}

function processSheet(context: Context, chapter: Chapter, process: CriticalProcess, index: number) {
  const { m, w, lacks } = context;
  const says = m['critical-processes'];
  const name = w.text(process.name);
  const ratings = ratingsOf(context, process.id);
  const heading = chapter.heading(name);
  return showing([`/criticalProcesses/${index}`], {
    heading,
    name,
    description: w.paragraphs(process.description),
    facts: facts(context, process),
    missing: missing(context, process),
    functions: chapter.table(
      says.functionsTable(name),
      (process.functions ?? []).map((each) => ({
        name: lines(w.text(each.name), w.optional(each.description)),
        core: w.yesNo(each.isCore),
        rto: w.duration(each.rto),
        rpo: w.duration(each.rpo),
        mtpd: w.duration(each.mtpd),
        mbco: w.text(each.mbco),
      })),
      NOTHING,
    ),
    resources: chapter.table(
      says.resourcesTable(name),
      (process.resources ?? []).map((each) => ({
        kind: w.label('resource', each.kind),
        need: w.text(each.need),
        quantity: w.number(each.quantity),
        minimum: w.number(each.minimumQuantity),
        within: w.duration(each.within),
      })),
      NOTHING,
    ),
    tolerances: chapter.table(
      says.tolerancesTable(name),
      (process.disruptionTolerances ?? []).map((each) => ({
        protects: w.label('protects', each.protects),
        longest: w.declared(each.maximumDisruption),
        dataLoss: w.declared(each.maximumDataLoss),
        service: w.text(each.minimumService),
        reason: lines(
          w.text(each.reason),
          ...(each.changes ?? []).map((change) => changeOf(context, change)),
        ),
        approvedOn: lines(w.day(each.approvedOn), w.level(each.approvalLevel)),
        reviewedOn: w.day(each.reviewedOn),
      })),
      NOTHING,
    ),
    ratings: {
      ...chapter.table(says.ratingsTable(name), ratings.rows, lacks(says.lacksRatings, process.owner)),
      columns: ratings.columns,
      rules: ratings.rules,
    },
    findings: findingViews(context, `/criticalProcesses/${index}`),
  });
}

/** When a tolerance was changed, what it was before, and why. */
function changeOf({ m, w }: Context, change: ChangeOfATolerance): Markdown {
  const before = [change.previousDisruption, change.previousDataLoss].filter((each) => each !== undefined);
  const day = w.day(change.on);
  const said = m['critical-processes'].changed;
  return lines(
    before.length === 0
      ? said(day)
      : m['critical-processes'].changedFrom(day, join(before.map(w.duration), ', ')),
    w.optional(change.reason),
  );
}

function facts(context: Context, process: CriticalProcess) {
  const { m, w, columns } = context;
  const says = m['critical-processes'];
  const { workaround } = process;
  return sheet(
    [columns.owner, w.person(process.owner)],
    [columns.deputy, w.person(process.deputyOwner)],
    [columns.department, w.text(process.department)],
    [columns.core, w.yesNo(process.isCore)],
    [columns.criticality, w.text(process.criticalityReason)],
    [columns.operations, w.labels('operation', process.operationKinds)],
    [columns.rto, w.declared(process.rto)],
    [columns.mtpd, w.declared(process.mtpd)],
    [columns.rpo, w.declared(process.rpo)],
    [columns.mbco, mbcoOf(context, process.mbco)],
    [columns.resumption, w.duration(process.resumption)],
    [columns.needs, w.needs(process.requires)],
    [
      columns.workaround,
      workaround === undefined
        ? DASH
        : workaround.sustainableFor === undefined
          ? w.text(workaround.description)
          : says.sustainable(w.text(workaround.description), w.declared(workaround.sustainableFor)),
    ],
    [columns.manualProcedure, w.text(process.manualProcedure)],
    [columns.staff, process.staffRequired === undefined ? DASH : m.people(w.number(process.staffRequired))],
    [columns.workplace, w.text(process.workplace)],
    [columns.peaks, w.stacked(process.peakPeriods)],
    [columns.vitalRecords, w.listed((process.vitalRecords ?? []).map((id) => w.nameIn('vitalRecords', id)))],
    [columns.outputs, w.stacked(process.outputs)],
    [columns.customers, w.stacked(process.customers)],
    [columns.outsourced, w.yesNo(process.isOutsourced)],
    [columns.free, w.yesNo(process.isFreeOfCharge)],
    [columns.review, w.day(process.reviewedOn)],
    [columns.dependenciesReview, w.day(process.dependenciesReviewedOn)],
    [columns.notes, w.text(process.notes)],
  );
}

/** What a sheet must say and this one does not. */
export function missingFields({ columns }: Context, process: CriticalProcess): Markdown[] {
  const fields: [Markdown, unknown][] = [
    [columns.owner, process.owner],
    [columns.rto, process.rto],
    [columns.mtpd, process.mtpd],
    [columns.rpo, process.rpo],
    [columns.mbco, process.mbco],
    [columns.needs, process.requires],
    [columns.workaround, process.workaround ?? process.manualProcedure],
  ];
  return fields.filter(([, value]) => value === undefined).map(([name]) => name);
}

/** The same as one sentence. */
function missing(context: Context, process: CriticalProcess): Markdown {
  const { m, w } = context;
  const absent = missingFields(context, process);
  if (absent.length === 0) return NOTHING;
  const who = process.owner === undefined ? m.notAppointed : w.person(process.owner);
  return m['critical-processes'].missing(join(absent, ', '), who);
}
