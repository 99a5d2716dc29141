// Section 19: the exercise programme, what is planned, what was exercised and what came of it; and incidents.
import { drawExerciseCalendar, type ExerciseState } from '../figures/exercise-calendar.ts';
import type { Exercise } from '../plan/plan.generated.ts';
import { textIn } from '../plan/words.ts';
import { lines, type Markdown, md, NOTHING, strong } from '../words/markdown.ts';
import { type Context, chapterOf, list, sheet } from './chapter.ts';
import { measuredRows, pointRows } from './exercise-points.ts';
import { coverageRows, isHeld } from './exercised-scenarios.ts';
import { incidentsView } from './incidents.ts';
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
    ...incidentsView(context, chapter),
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
