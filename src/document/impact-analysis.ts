// Section 6: what a disruption does over time, and the objectives that were set for it.
import { drawHeatMap, type HeatMap } from '../figures/impact-heat-map.ts';
import { parseDuration, type Seconds } from '../plan/duration.ts';
import type { Assessment, ImpactAnalysis, Rating } from '../plan/plan.generated.ts';
import { textIn } from '../plan/words.ts';
import { DASH, lines, type Markdown, md, NOTHING, strong, trusted } from '../words/markdown.ts';
import { type Context, cells, chapterOf, sheet } from './chapter.ts';
import { showing } from './view.ts';

export function impactAnalysisView(context: Context) {
  const { plan, m, w, columns, lacks } = context;
  const says = m['impact-analysis'];
  const chapter = chapterOf(context, 'impact-analysis');
  const analysis = plan.impactAnalysis ?? {};
  const times = timesOf(analysis.assessments ?? []);
  const isMethodGiven = analysis.method !== undefined || analysis.on !== undefined;
  return {
    ...chapter.base,
    methodHeading: chapter.heading(says.method),
    method: w.paragraphs(analysis.method),
    lacksMethod: isMethodGiven ? NOTHING : lacks(says.lacksMethod),
    facts: sheet(
      [columns.date, w.day(analysis.on)],
      [columns.approvedBy, lines(w.text(analysis.approvedBy), w.level(analysis.approvalLevel))],
      [columns.category, w.listed((analysis.categories ?? []).map(({ name }) => w.text(name)))],
      [columns.horizon, w.listed((analysis.timeHorizons ?? []).map(w.duration))],
      [columns.review, w.day(analysis.reviewedOn)],
      [columns.nextReviewOn, w.day(analysis.nextReviewOn)],
    ),
    levels: chapter.table(
      says.levelsTable,
      (analysis.levels ?? []).map(({ level, name, description }) => ({
        level: w.number(level),
        name: w.text(name),
        description: w.text(description),
      })),
      lacks(says.lacksLevels),
    ),
    notCritical: chapter.table(
      says.notCriticalTable,
      (analysis.notCritical ?? []).map((each, index) =>
        showing([`/impactAnalysis/notCritical/${index}`], {
          name: w.text(each.name),
          operations: w.labels('operation', each.operationKinds),
          reason: w.text(each.reason),
        }),
      ),
      NOTHING,
    ),
    heatHeading: chapter.heading(says.heat),
    heatIntro: analysis.intolerableFromLevel === undefined ? says.heatPlain : says.heatIntro,
    heatPictures: chapter.pictures(
      says.heatPicture,
      'impact',
      times.length === 0 ? undefined : heatOf(context, analysis, times),
      drawHeatMap,
    ),
    heatColumns: cells(times.map(([, word]) => w.duration(word))),
    heatRules: cells(times.map(() => trusted('--:'))),
    heat: chapter.table(
      says.heatTable,
      (analysis.assessments ?? []).map((assessment, index) =>
        showing([`/impactAnalysis/assessments/${index}`], {
          process: w.name(assessment.process),
          levels: cells(times.map(([at]) => levelAt(assessment, at, analysis.intolerableFromLevel))),
        }),
      ),
      lacks(says.lacksAssessments),
    ),
    objectivesHeading: chapter.heading(says.objectives),
    objectivesIntro: analysis.intolerableFromLevel === undefined ? NOTHING : says.objectivesIntro,
    objectives: chapter.table(
      says.objectivesTable,
      objectives(context, analysis),
      lacks(says.lacksObjectives),
    ),
    reasons: chapter.table(
      says.reasonsTable,
      (analysis.assessments ?? []).map((assessment) => ({
        process: w.name(assessment.process),
        lossPerHour: w.krw(assessment.lossPerHourKrw),
        rationale: lines(w.text(assessment.rationale), w.optional(assessment.mtpdBasis)),
        assessedOn: w.day(assessment.assessedOn),
        by: w.text(assessment.by),
      })),
      NOTHING,
    ),
  };
}

/** The times at which anything is rated, shortest first, each as it was first written. */
function timesOf(assessments: readonly Assessment[]): [Seconds, string][] {
  const times = new Map<Seconds, string>();
  for (const { ratings } of assessments) {
    for (const { after } of ratings) {
      const at = parseDuration(after);
      if (!times.has(at)) times.set(at, after);
    }
  }
  return [...times].sort(([a], [b]) => a - b);
}

const atTime = (ratings: readonly Rating[], at: Seconds): number[] =>
  ratings.filter(({ after }) => parseDuration(after) === at).map(({ level }) => level);

function levelAt({ ratings }: Assessment, at: Seconds, intolerableFrom: number | undefined): Markdown {
  const levels = atTime(ratings, at);
  return levels.length === 0 ? DASH : levelOf(Math.max(...levels), intolerableFrom);
}

/** The gravest level of each process at each time, for the picture. */
function heatOf(
  { analysed, language }: Context,
  { levels = [], assessments = [], intolerableFromLevel }: ImpactAnalysis,
  times: readonly (readonly [Seconds, string])[],
): HeatMap {
  return {
    times: times.map(([at]) => at),
    rows: assessments.map(({ process, ratings }) => ({
      name: textIn(language, analysed.elements.get(process)?.entry.name ?? process),
      levels: times.map(([at]) => {
        const rated = atTime(ratings, at);
        return rated.length === 0 ? undefined : Math.max(...rated);
      }),
    })),
    levels: levels.map(({ level, name }) => ({ level, name: textIn(language, name) })),
    intolerableFrom: intolerableFromLevel,
  };
}

/** A level of impact; in bold where it is intolerable. */
function levelOf(level: number, intolerableFrom: number | undefined): Markdown {
  const written = trusted(String(level));
  return intolerableFrom !== undefined && level >= intolerableFrom ? strong(written) : written;
}

/** When the impact of losing a process becomes intolerable, and by which kinds of impact. */
export interface Limit {
  readonly after: Seconds;
  readonly categories: readonly string[];
}

/** The earliest time at which an assessment reaches an intolerable level; undefined where it never does. */
export function limitOf(assessment: Assessment | undefined, from: number | undefined): Limit | undefined {
  if (assessment === undefined || from === undefined) return undefined;
  const grave = assessment.ratings
    .filter(({ level }) => level >= from)
    .map(({ after, category }) => ({ at: parseDuration(after), category }));
  if (grave.length === 0) return undefined;
  const after = Math.min(...grave.map(({ at }) => at));
  return {
    after,
    categories: [...new Set(grave.filter(({ at }) => at === after).map(({ category }) => category))],
  };
}

function objectives({ plan, m, w }: Context, analysis: ImpactAnalysis) {
  const byProcess = new Map((analysis.assessments ?? []).map((each) => [each.process, each]));
  return (plan.criticalProcesses ?? []).map((process) => {
    const limit = limitOf(byProcess.get(process.id), analysis.intolerableFromLevel);
    return {
      process: w.text(process.name),
      intolerable: limit === undefined ? DASH : w.seconds(limit.after),
      mtpd: w.duration(process.mtpd),
      rto: w.duration(process.rto),
      rpo: w.duration(process.rpo),
      mbco:
        process.mbco === undefined
          ? DASH
          : process.mbco.percent === undefined
            ? w.text(process.mbco.description)
            : m['critical-processes'].mbcoPercent(w.percent(process.mbco.percent)),
    };
  });
}

/** The ratings of one process: a row for each kind of impact, a column for each time. */
export function ratingsOf({ plan, w }: Context, process: string) {
  const analysis = plan.impactAnalysis;
  const assessment = analysis?.assessments?.find((each) => each.process === process);
  const times = timesOf(assessment === undefined ? [] : [assessment]);
  return {
    columns: cells(times.map(([, word]) => w.duration(word))),
    rules: cells(times.map(() => trusted('--:'))),
    rows: (analysis?.categories ?? [])
      .map(({ id, name }) => ({
        category: w.text(name),
        ratings: (assessment?.ratings ?? []).filter(({ category }) => category === id),
      }))
      .filter(({ ratings }) => ratings.length > 0)
      .map(({ category, ratings }) => ({
        category,
        levels: cells(
          times.map(([at]) => {
            const levels = atTime(ratings, at);
            return levels.length === 0 ? DASH : levelOf(Math.max(...levels), analysis?.intolerableFromLevel);
          }),
        ),
      })),
  };
}

export const mbcoOf = (
  { m, w }: Context,
  mbco: { percent?: number; description?: Parameters<typeof w.text>[0] } | undefined,
): Markdown => {
  const says = m['critical-processes'];
  if (mbco === undefined) return DASH;
  if (mbco.percent === undefined) return w.text(mbco.description);
  const percent = w.percent(mbco.percent);
  return mbco.description === undefined
    ? says.mbcoPercent(percent)
    : says.mbco(percent, md`${w.text(mbco.description)}`);
};
