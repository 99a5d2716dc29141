// Section 2: on one page, whether we can recover, what is gravest, and what was exercised.
import type { SimulatedScenario } from '../recovery/simulate.ts';
import { DASH, type Markdown, md, NOTHING, strong, trusted } from '../words/markdown.ts';
import { type Context, chapterOf } from './chapter.ts';
import { sectionLink } from './chapter-headings.ts';
import { lastExercise } from './exercised-scenarios.ts';
import { gravestFindings } from './findings.ts';
import { countVerdicts, isKept, worstScenario } from './recovery-results.ts';

export function summaryView(context: Context) {
  const { plan, analysed, m, lacks } = context;
  const says = m.summary;
  const chapter = chapterOf(context, 'summary');
  const { shown, others } = gravestFindings(context);
  return {
    ...chapter.base,
    readinessHeading: chapter.heading(says.readiness),
    ...readinessOf(context),
    honesty: says.honesty,
    gravestHeading: chapter.heading(says.gravest),
    gravest: shown,
    none: analysed.findings.length === 0 ? says.none : NOTHING,
    others: others > 0 ? says.others(others, sectionLink(context, 'annex')) : NOTHING,
    accepted:
      analysed.acceptedFindings.length === 0
        ? NOTHING
        : says.accepted(analysed.acceptedFindings.length, sectionLink(context, 'improvement')),
    scenariosHeading: chapter.heading(says.scenarios),
    scenarios: chapter.table(
      says.scenariosTable,
      (plan.scenarios ?? []).map((scenario, index) =>
        scenarioRow(context, scenario.id, analysed.scenarios[index]),
      ),
      lacks(says.lacksScenarios),
    ),
  };
}

/** Whether we can recover, in a few sentences and four figures. */
export const readinessOf = (context: Context) => ({
  intro: introduction(context),
  figures: figures(context),
});

const nameOf = ({ plan, w }: Context, { scenario }: SimulatedScenario): Markdown =>
  w.text(plan.scenarios?.find(({ id }) => id === scenario)?.name);

function introduction(context: Context): Markdown {
  const { plan, m, lacks } = context;
  const all = plan.criticalProcesses?.length ?? 0;
  if (all === 0) return lacks(m['critical-processes'].lacksProcesses);
  const worst = worstScenario(context);
  if (worst === undefined) return m.summary.notTried(all);
  const counts = countVerdicts(worst);
  const missed = { late: counts.late, beyond: counts['beyond-mtpd'], never: counts.never };
  return m.summary.worst(
    nameOf(context, worst),
    all,
    keptIn(worst),
    missed,
    counts.recovered,
    counts.unknown,
  );
}

/** How many processes are seen to be unaffected or back within their RTO. */
const keptIn = ({ processes }: SimulatedScenario): number =>
  processes.filter(({ verdict }) => isKept(verdict)).length;

/** The four figures: what is back in time in the worst scenario, what never is, single points, what is proven. */
function figures(context: Context) {
  const { plan, analysed, m } = context;
  const says = m.summary;
  const worst = worstScenario(context);
  const counts = worst && countVerdicts(worst);
  const copies = (plan.systems ?? []).flatMap(({ deployments = [] }) =>
    deployments.filter(({ role = 'active' }) => role !== 'active'),
  );
  const measured = copies.filter(
    ({ activation: { measured } = {} }) => measured !== undefined && measured.on <= analysed.asOf,
  ).length;
  const inTime = worst && keptIn(worst);
  return {
    inTimeLabel: says.figureInTime,
    neverLabel: says.figureNever,
    singleLabel: says.figureSingle,
    measuredLabel: says.figureMeasured,
    inTime: inTime === undefined ? strong(DASH) : ofAll(inTime, worst?.processes.length ?? 0),
    never: counts === undefined ? strong(DASH) : strong(trusted(String(counts.never))),
    single: (plan.criticalProcesses ?? []).every(({ requires = [] }) => requires.length === 0)
      ? strong(DASH)
      : strong(trusted(String(analysed.singlePoints.filter(({ within }) => within === null).length))),
    measured: ofAll(measured, copies.length),
  };
}

const ofAll = (count: number, all: number): Markdown => md`${strong(trusted(String(count)))} / ${all}`;

function scenarioRow(context: Context, id: string, result: SimulatedScenario | undefined) {
  const { plan, w } = context;
  const scenario = plan.scenarios?.find((each) => each.id === id);
  const isTried = result !== undefined && (scenario?.lost ?? []).length > 0;
  const counts = isTried ? countVerdicts(result) : undefined;
  return {
    scenario: w.text(scenario?.name),
    unaffected: w.number(counts?.unaffected),
    recovered: w.number(counts?.recovered),
    inTime: w.number(counts?.['within-rto']),
    late: w.number(counts?.late),
    beyond: w.number(counts?.['beyond-mtpd']),
    never: w.number(counts?.never),
    unknown: w.number(counts?.unknown),
    lastDrill: lastExercise(context, id),
  };
}
