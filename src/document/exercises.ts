// Section 19: what was exercised, what was measured, what is still open; and incidents, which are exercises that nobody planned.
import { drawExerciseCalendar, type ExerciseState } from '../figures/exercise-calendar.ts';
import { daysBetween } from '../plan/calendar.ts';
import type { Exercise } from '../plan/plan.generated.ts';
import { textIn } from '../plan/words.ts';
import { DASH, lines, type Markdown, md, NOTHING, strong, trusted } from '../words/markdown.ts';
import { type Chapter, type Context, chapterOf, list, sheet } from './chapter.ts';
import { showing } from './view.ts';

/** First and last day of the programme's period, as far as they are given. */
function periodOf({ plan, w }: Context): Markdown {
  const { startsOn, endsOn } = plan.exerciseProgramme ?? {};
  return startsOn === undefined && endsOn === undefined ? NOTHING : md`${w.day(startsOn)} – ${w.day(endsOn)}`;
}

export function exercisesView(context: Context) {
  const { plan, m, w, columns, lacks, analysed } = context;
  const says = m.exercises;
  const chapter = chapterOf(context, 'exercises');
  const exercises = (plan.exercises ?? []).map((exercise, index) => ({
    exercise,
    pointer: `/exercises/${index}`,
  }));
  const held = exercises.filter(({ exercise }) => isHeld(exercise, analysed.asOf));
  const planned = exercises.filter(({ exercise }) => !isHeld(exercise, analysed.asOf));
  const programme = plan.exerciseProgramme;
  return {
    ...chapter.base,
    programmeHeading: chapter.heading(says.programme),
    programme: sheet(
      [columns.period, lines(w.plain(programme?.period), periodOf(context))],
      [columns.coverage, w.text(programme?.coverage)],
      [
        columns.approvedBy,
        lines(
          w.text(programme?.approvedBy),
          w.level(programme?.approvalLevel),
          programme?.approvedOn === undefined ? NOTHING : w.day(programme.approvedOn),
        ),
      ],
      [columns.filedOn, w.day(programme?.filedOn)],
    ),
    lacksProgramme: programme === undefined ? lacks(says.lacksProgramme) : NOTHING,
    objectives: list((programme?.objectives ?? []).map(w.text), NOTHING),
    calendar: chapter.pictures(
      says.calendar,
      'exercises',
      exercises.length === 0 ? undefined : { asOf: analysed.asOf, exercises: onCalendar(context) },
      ({ asOf, exercises }, language) => drawExerciseCalendar(exercises, asOf, language),
    ),
    planned: chapter.table(
      says.plannedTable,
      planned.map(({ exercise, pointer }) => {
        const day = exercise.heldOn ?? exercise.plannedOn;
        return showing([pointer], {
          ...exerciseRow(context, exercise),
          plannedOn: day === undefined ? says.noDate : lateDay(context, day),
        });
      }),
      lacks(says.lacksPlanned),
    ),
    coverageHeading: chapter.heading(says.coverage),
    coverage: chapter.table(says.coverageTable, coverageRows(context), lacks(says.lacksScenarios)),
    resultsHeading: chapter.heading(says.results),
    results: chapter.table(
      says.resultsTable,
      held.map(({ exercise, pointer }) =>
        showing([pointer], {
          ...exerciseRow(context, exercise),
          heldOn: w.day(exercise.heldOn),
          result: lines(
            exercise.success === undefined ? NOTHING : w.label('success', exercise.success),
            w.text(exercise.result),
            ...(exercise.lessons ?? []).map(w.text),
            exercise.reviewedOn === undefined ? NOTHING : says.lessonsOf(w.day(exercise.reviewedOn)),
            exercise.retestOn === undefined ? NOTHING : md`${columns.retest} ${w.day(exercise.retestOn)}`,
          ),
          reported: lines(
            w.day(exercise.reportedOn),
            w.optional(exercise.reportedTo),
            exercise.reportedToAuthorityOn === undefined
              ? NOTHING
              : md`${columns.authorityReportedOn} ${w.day(exercise.reportedToAuthorityOn)}`,
            exercise.reportedToBoardOn === undefined
              ? NOTHING
              : md`${columns.boardReportedOn} ${w.day(exercise.reportedToBoardOn)}`,
          ),
        }),
      ),
      lacks(says.lacksHeld),
    ),
    measured: chapter.table(says.measuredTable, measuredRows(context), lacks(says.lacksMeasured)),
    injects: exercises
      .filter(({ exercise }) => (exercise.injects ?? []).length > 0)
      .map(({ exercise }) =>
        chapter.table(
          says.injectsTable(w.text(exercise.name)),
          (exercise.injects ?? []).map((inject) => ({
            after: w.duration(inject.after),
            to: w.name(inject.to),
            text: w.text(inject.text),
          })),
          NOTHING,
        ),
      ),
    pointsHeading: chapter.heading(says.points),
    points: chapter.table(says.pointsTable, pointRows(context), lacks(says.lacksPoints)),
    ...incidents(context, chapter),
  };
}

const onCalendar = ({ plan, analysed, language }: Context) =>
  (plan.exercises ?? []).map((exercise) => ({
    name: textIn(language, exercise.name),
    on: exercise.heldOn ?? exercise.plannedOn,
    state: stateOnCalendar(exercise, analysed.asOf),
  }));

function stateOnCalendar({ heldOn, plannedOn, success }: Exercise, asOf: string): ExerciseState {
  if (heldOn !== undefined) return heldOn > asOf ? 'planned' : (success ?? 'held');
  if (plannedOn === undefined) return 'undated';
  return plannedOn < asOf ? 'overdue' : 'planned';
}

function exerciseRow({ m, w, columns }: Context, exercise: Exercise) {
  const says = m.exercises;
  return {
    name: lines(
      w.text(exercise.name),
      ...(exercise.objectives ?? []).map(w.text),
      w.optional(exercise.notes),
    ),
    kind: lines(
      w.label('exercise', exercise.kind),
      exercise.isAnnounced === undefined ? NOTHING : exercise.isAnnounced ? says.announced : says.unannounced,
      w.when(exercise.isWithSuppliers, says.suppliersTakePart),
      w.when(exercise.isIndustryWide, says.industryWide),
      exercise.covers === undefined ? NOTHING : w.labels('covers', exercise.covers),
      w.when(exercise.isIndependentlyRun, columns.independentlyRun),
      exercise.involves === undefined ? NOTHING : says.involves(w.labels('involved', exercise.involves)),
      w.when(exercise.isLive, says.live),
      w.when(exercise.isFullBusinessDay, says.businessDay),
      w.when(exercise.isWithReturn, says.includesReturn),
      exercise.runFor === undefined ? NOTHING : md`${columns.runFor} ${w.duration(exercise.runFor)}`,
    ),
    scenario: exercise.scenario === undefined ? says.noScenario : w.nameIn('scenarios', exercise.scenario),
    scope: w.label('scope', exercise.scope),
    lead: lines(
      w.person(exercise.lead),
      exercise.teams === undefined ? NOTHING : w.names(exercise.teams),
      exercise.observers === undefined ? NOTHING : w.listed(exercise.observers.map(w.text)),
    ),
  };
}

/** A day, with the word "overdue" where it has passed. */
function lateDay({ analysed, m, w }: Context, day: string): Markdown {
  return day < analysed.asOf ? lines(w.day(day), strong(md`△ ${m.overdue}`)) : w.day(day);
}

const heldOn = (exercise: Exercise): string => exercise.heldOn ?? '';

/** Whether it was held; one with a day to come is still planned. */
const isHeld = ({ heldOn: day }: Exercise, asOf: string): boolean => day !== undefined && day <= asOf;

/** The latest exercise of a scenario that was held by the day. */
function latestExercise({ plan, analysed }: Context, scenario: string): Exercise | undefined {
  return (plan.exercises ?? [])
    .filter((each) => each.scenario === scenario && isHeld(each, analysed.asOf))
    .reduce<Exercise | undefined>(
      (latest, each) => (latest === undefined || heldOn(each) > heldOn(latest) ? each : latest),
      undefined,
    );
}

/** "2026-03-14 partial switch-over", or that there never was one. */
export function lastExercise(context: Context, scenario: string): Markdown {
  const { m, w } = context;
  const latest = latestExercise(context, scenario);
  if (latest === undefined) return m.never;
  return latest.kind === undefined
    ? w.day(latest.heldOn)
    : md`${w.day(latest.heldOn)} ${w.label('exercise', latest.kind)}`;
}

function coverageRows(context: Context) {
  const { plan, analysed, m, w } = context;
  return (plan.scenarios ?? []).map((scenario) => {
    const latest = latestExercise(context, scenario.id);
    const next = (plan.exercises ?? []).find(
      (each) =>
        each.scenario === scenario.id &&
        !isHeld(each, analysed.asOf) &&
        (each.plannedOn ?? '') >= analysed.asOf,
    );
    return {
      scenario: w.text(scenario.name),
      last: latest === undefined ? strong(md`✗ ${m.never}`) : lastExercise(context, scenario.id),
      scope: w.label('scope', latest?.scope),
      since: latest === undefined ? DASH : trusted(String(daysBetween(heldOn(latest), analysed.asOf))),
      next: w.day(next?.plannedOn),
    };
  });
}

function measuredRows({ plan, m, w }: Context) {
  return (plan.exercises ?? []).flatMap((exercise) =>
    (exercise.measurements ?? []).map((each) => ({
      element:
        each.site === undefined
          ? w.name(each.element)
          : m.scenarios.at(w.name(each.element), w.name(each.site)),
      duration: w.duration(each.duration),
      target: w.duration(each.target),
      dataLoss: w.duration(each.dataLoss),
      exercise: w.text(exercise.name),
      heldOn: w.day(exercise.heldOn),
    })),
  );
}

function pointRows(context: Context) {
  const { plan, analysed, m, w, columns } = context;
  return (plan.exercises ?? []).flatMap((exercise, index) =>
    (exercise.findings ?? []).map((each, position) =>
      showing([`/exercises/${index}/findings/${position}`], {
        exercise: w.text(exercise.name),
        point: lines(
          w.text(each.text),
          each.cause === undefined ? NOTHING : md`${columns.rootCause}: ${w.text(each.cause)}`,
          each.priority === undefined ? NOTHING : md`${columns.priority} ${w.number(each.priority)}`,
        ),
        owner: w.person(each.owner),
        dueOn: w.day(each.dueOn),
        state: lines(
          stateOf(m, w, each, analysed.asOf),
          each.verifiedOn === undefined ? NOTHING : md`${columns.verifiedOn} ${w.day(each.verifiedOn)}`,
        ),
      }),
    ),
  );
}

/** Whether something that was to be done is closed, open or overdue. */
export function stateOf(
  m: Context['m'],
  w: Context['w'],
  { dueOn, closedOn }: { readonly dueOn?: string; readonly closedOn?: string },
  asOf: string,
): Markdown {
  if (closedOn !== undefined && closedOn <= asOf) return md`✓ ${w.day(closedOn)}`;
  if (dueOn !== undefined && dueOn < asOf) return strong(md`✗ ${m.daysLate(daysBetween(dueOn, asOf))}`);
  return m.open;
}

function incidents({ plan, m, w, columns, lacks }: Context, chapter: Chapter) {
  const says = m.exercises;
  return {
    incidentsHeading: chapter.heading(says.incidents),
    incidents: chapter.table(
      says.incidentsTable,
      (plan.incidents ?? []).map((each, index) =>
        showing([`/incidents/${index}`], {
          name: lines(
            w.text(each.name),
            w.when(each.isNearMiss, columns.nearMiss),
            w.when(each.isMajor, columns.major),
            w.when(each.isBeyondTolerance, says.beyondTolerance),
          ),
          occurredOn: w.day(each.occurredOn),
          duration: w.duration(each.duration),
          elements: w.names(each.elements),
          cause: w.text(each.cause),
          lessons: lines(
            w.stacked(each.lessons),
            each.reviewedPoints === undefined ? NOTHING : w.labels('reviewedPoint', each.reviewedPoints),
          ),
          measures: lines(
            w.listed((each.measures ?? []).map((id) => w.nameIn('improvementMeasures', id))),
            each.costKrw === undefined ? NOTHING : w.krw(each.costKrw),
            each.reviewedOn === undefined ? NOTHING : w.day(each.reviewedOn),
            each.reportedToBoardOn === undefined ? NOTHING : says.toldBoard(w.day(each.reportedToBoardOn)),
          ),
        }),
      ),
      lacks(says.lacksIncidents),
    ),
  };
}
