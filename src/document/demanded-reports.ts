// The reports that rule books which apply ask for: by when, and which message of the plan answers each; as a picture and a table.
import { drawReportingClock } from '../figures/reporting-clock.ts';
import { textIn } from '../plan/words.ts';
import type { SimulatedScenario } from '../recovery/simulate.ts';
import type { Assessment } from '../regimes/assessment.ts';
import { type DueReport, reportingClocks, reportsToCome } from '../regimes/reporting-clocks.ts';
import { escapeMarkdown, lines, NOTHING } from '../words/markdown.ts';
import { type Chapter, type Context, list } from './chapter.ts';
import { dueTime, readyWords, ruleTime, toComeWords } from './reporting-clock-words.ts';

/** With a scenario, each row also says when that is after detection. */
export function demandedReportsView(
  context: Context,
  chapter: Chapter,
  assessments: readonly Assessment[],
  scenario?: SimulatedScenario,
) {
  const { m, plan } = context;
  const says = m['demanded-reports'];
  const applying = assessments.filter(({ scope }) => scope.applies === true);
  const due = reportingClocks(applying, plan.communications ?? [], scenario);
  const toCome = reportsToCome(applying);
  const isAny = due.length + toCome.length > 0;
  return {
    columns: context.columns,
    heading: isAny ? chapter.heading(says.heading) : NOTHING,
    intro: says.intro,
    report: says.report,
    when: says.when,
    ready: says.ready,
    clock: chapter.pictures(says.figure, 'demanded-reports', deadlines(due, context), drawReportingClock),
    table: chapter.table(
      says.table,
      due.map((each) => rowOf(each, context, scenario !== undefined)),
      NOTHING,
    ),
    toComeIntro: says.toCome,
    toCome: list(
      toCome.map((each) => escapeMarkdown(toComeWords(context.language, each))),
      NOTHING,
    ),
  };
}

/** What the rule asks for without a number has no place on an axis. */
const deadlines = (due: readonly DueReport[], { language }: Context) =>
  due.flatMap(({ clock }) => {
    const { name, from, deadlineMinutes, isWithoutDelay } = clock;
    const minutes = deadlineMinutes ?? (isWithoutDelay === true ? 0 : undefined);
    return minutes === undefined ? [] : [{ label: textIn(language, name), from, deadlineMinutes: minutes }];
  });

function rowOf(due: DueReport, { language, m, w }: Context, isTried: boolean) {
  const { clock, requirement, isCertain } = due;
  return {
    name: lines(
      w.text(clock.name),
      w.text(requirement.requirement.citation),
      isCertain ? NOTHING : m['demanded-reports'].perhaps,
    ),
    audience: w.label('audience', clock.audience),
    time: lines(
      escapeMarkdown(ruleTime(language, clock)),
      isTried ? escapeMarkdown(dueTime(language, due)) : NOTHING,
    ),
    trigger: w.text(clock.trigger),
    ready: lines(...readyWords(language, due).map(escapeMarkdown)),
  };
}
