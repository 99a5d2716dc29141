// The kit of a planned exercise, composed: notice of the window, script, observer sheet, and a result form to hand back.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import type { CriticalProcess, Text } from '../plan/plan.generated.ts';
import { textIn } from '../plan/words.ts';
import type { SimulatedProcess } from '../recovery/simulate.ts';
import {
  code,
  DASH,
  lines,
  type Markdown,
  NOTHING,
  ROOM_FOR_SENTENCE,
  ROOM_FOR_WORD,
  strong,
  trusted,
} from '../words/markdown.ts';
import { chapterOf, contextOf, list, sheet } from './chapter.ts';
import { documentFrom } from './compose-document.ts';
import type { ComposedDocument, ComposeOptions } from './composed-document.ts';
import { contactsOf } from './contact-means.ts';
import { documentCover } from './cover.ts';
import { resultForm, toBeMeasured } from './exercise-result.ts';
import { type Kit, scriptOf, timeOf } from './exercise-script.ts';
import { isOnPeak } from './peak-periods.ts';
import { render } from './render.ts';

const CHAPTERS = ['kit-notice', 'kit-script', 'kit-observer', 'kit-result'] as const;
const BLANK_POINTS = 5;

/** Composes the kit of the exercise `id`. Where a template is wrong, `diagnostics` says so and there is no Markdown. */
export async function composeExerciseKit(
  analysed: AnalysedPlan,
  id: string,
  options: ComposeOptions,
): Promise<ComposedDocument> {
  const context = contextOf(analysed, options, `exercise-kit-${id}`, CHAPTERS);
  const { plan, m, w, language } = context;
  const exercise = plan.exercises?.find((each) => each.id === id);
  if (exercise === undefined) throw new Error(`no exercise ${id}`);
  const index = (plan.scenarios ?? []).findIndex((each) => each.id === exercise.scenario);
  const scenario = plan.scenarios?.[index];
  const result = (scenario?.lost ?? []).length === 0 ? undefined : analysed.scenarios[index];
  const kit: Kit = { context, exercise, scenario, result };
  const says = m['exercise-kit'];
  // The same in both languages, so that it has one name.
  const form = `${options.name ?? `exercise-kit-${id}`}-result.json`;
  const view = {
    cover: documentCover(context, { title: says.title(w.text(exercise.name)), subtitle: says.subtitle }),
    kitNotice: noticeView(kit),
    kitScript: scriptView(kit),
    kitObserver: observerView(kit),
    kitResult: resultView(kit, form),
  };
  return documentFrom(context, await render('documents/exercise-kit', view, options), {
    title: says.title(trusted(textIn(language, exercise.name))),
    forms: new Map([[form, resultForm(kit)]]),
  });
}

function noticeView(kit: Kit) {
  const { context, exercise, scenario } = kit;
  const { analysed, m, w, columns, lacks } = context;
  const says = m['kit-notice'];
  const chapter = chapterOf(context, 'kit-notice');
  const lead = exercise.lead === undefined ? undefined : analysed.elements.get(exercise.lead);
  const means = lead?.section === 'people' ? contactsOf(context, lead.entry) : [];
  return {
    ...chapter.base,
    labels: says.labels,
    facts: sheet(
      [columns.plannedOn, w.day(exercise.plannedOn)],
      [columns.kind, w.label('exercise', exercise.kind)],
      [columns.scenario, scenario === undefined ? DASH : w.text(scenario.name)],
      [columns.exerciseScope, w.label('scope', exercise.scope)],
      [columns.runFor, w.duration(exercise.runFor)],
      [columns.team, w.names(exercise.teams)],
      [says.ask, exercise.lead === undefined ? DASH : lines(w.person(exercise.lead), ...means)],
    ),
    noDate: exercise.plannedOn === undefined ? lacks(says.noDate, exercise.lead) : NOTHING,
    noLead: exercise.lead === undefined ? lacks(says.noLead) : NOTHING,
    ...windowOf(kit),
  };
}

/** What stops, from when to when; nothing on paper. */
function windowOf({ context, exercise, result }: Kit) {
  const { plan, m, lacks } = context;
  const says = m['kit-notice'];
  const chapter = chapterOf(context, 'kit-notice');
  const window = (rows: readonly ReturnType<typeof windowRow>[], missing: Markdown) => ({
    window: chapter.table(says.stops, rows, missing),
    noHour: rows.length === 0 ? NOTHING : says.noHour,
  });
  switch (exercise.kind) {
    case undefined:
      return window([], lacks(says.noKind, exercise.lead));
    case 'tabletop':
    case 'walkthrough':
    case 'simulation':
      return window([], says.paper);
    case 'load-test':
      return window([], says.load);
    default: {
      if (result === undefined) return window([], lacks(m['exercise-kit'].noScenario, exercise.lead));
      const touched = result.processes
        .map((each, index) => ({ each, process: plan.criticalProcesses?.[index] }))
        .filter(({ each }) => each.up !== 0);
      return window(
        touched.map(({ each, process }) => windowRow(context, exercise.plannedOn, each, process)),
        says.none,
      );
    }
  }
}

function windowRow(
  context: Kit['context'],
  day: string | undefined,
  { id, up }: SimulatedProcess,
  process: CriticalProcess | undefined,
) {
  const { m, w } = context;
  const says = m['kit-notice'];
  return {
    process: w.name(id),
    from: day === undefined ? says.noDay : says.beginsAt(w.day(day)),
    until: up === null ? strong(says.forever) : says.until(m.declared(w.seconds(up))),
    peaks: peaksOf(context, day, process),
    ask: process?.owner === undefined ? m.notAppointed : w.person(process.owner),
  };
}

/** Peak periods that name the day, and those that a person has to look at; never that there is no conflict. */
function peaksOf(
  { m, w, lacks, language }: Kit['context'],
  day: string | undefined,
  process: CriticalProcess | undefined,
): Markdown {
  const says = m['kit-notice'];
  const peaks = process?.peakPeriods ?? [];
  if (peaks.length === 0) return lacks(says.noPeaks, process?.owner);
  const isHit = (peak: Text): boolean =>
    day !== undefined &&
    (typeof peak === 'string' ? [peak] : [peak.ko ?? '', peak.en ?? '', textIn(language, peak)]).some(
      (words) => isOnPeak(words, day),
    );
  const [hits, others] = [peaks.filter(isHit), peaks.filter((peak) => !isHit(peak))];
  return lines(
    hits.length === 0 ? NOTHING : strong(says.onPeak(w.listed(hits.map(w.text)))),
    others.length === 0 ? NOTHING : says.look(w.listed(others.map(w.text))),
  );
}

function scriptView(kit: Kit) {
  const { context, exercise, result } = kit;
  const { m, w, lacks } = context;
  const says = m['kit-script'];
  const chapter = chapterOf(context, 'kit-script');
  return {
    ...chapter.base,
    labels: says.labels,
    intro: says.intro,
    objectivesTitle: says.objectives,
    objectives: list((exercise.objectives ?? []).map(w.text), lacks(says.noObjectives, exercise.lead)),
    untried: result === undefined ? lacks(m['exercise-kit'].noScenario, exercise.lead) : NOTHING,
    script: chapter.table(
      says.table,
      scriptOf(kit).map((each) => ({
        at: each.at === undefined ? DASH : timeOf(context, each),
        to: each.to,
        inject: each.inject,
        expected: each.expected,
      })),
      lacks(says.none, exercise.lead),
    ),
    notes: w.paragraphs(exercise.notes),
  };
}

function observerView(kit: Kit) {
  const { context } = kit;
  const says = context.m['kit-observer'];
  const chapter = chapterOf(context, 'kit-observer');
  return {
    ...chapter.base,
    labels: says.labels,
    observer: says.observer,
    observers: context.w.listed((kit.exercise.observers ?? []).map(context.w.text)),
    expected: chapter.table(
      says.table,
      scriptOf(kit)
        .filter(({ expected }) => expected !== DASH)
        .map((each) => ({
          at: each.at === undefined ? DASH : timeOf(context, each),
          what: each.expected,
          seen: ROOM_FOR_WORD,
          remark: ROOM_FOR_SENTENCE,
        })),
      context.lacks(says.none, kit.exercise.lead),
    ),
  };
}

function resultView(kit: Kit, form: string) {
  const { context } = kit;
  const { plan, m, w } = context;
  const says = m['kit-result'];
  const chapter = chapterOf(context, 'kit-result');
  const declaredOf = (system: string, site: string): string | undefined =>
    plan.systems?.find(({ id }) => id === system)?.deployments?.find((copy) => copy.site === site)?.activation
      ?.duration;
  return {
    ...chapter.base,
    labels: says.labels,
    how: says.how(code(form)),
    measured: chapter.table(
      says.table,
      toBeMeasured(kit).map(({ element, site, target }) => ({
        element: site === undefined ? w.name(element) : m.scenarios.at(w.name(element), w.name(site)),
        declared: site === undefined ? DASH : w.duration(declaredOf(element, site)),
        target: w.duration(target),
        measured: ROOM_FOR_WORD,
        dataLoss: ROOM_FOR_WORD,
      })),
      says.none,
    ),
    pointsTitle: says.points,
    points: Array.from({ length: BLANK_POINTS }, () => ({
      point: ROOM_FOR_SENTENCE,
      owner: ROOM_FOR_WORD,
      dueOn: ROOM_FOR_WORD,
    })),
  };
}
