// Parts of section 8: single points of failure, what redundant copies share, and people on whom a recovery hangs.
import { VERDICT_WORDS } from '../analysis/verdict-words.ts';
import type { Seconds } from '../plan/duration.ts';
import type { SinglePoint } from '../recovery/single-points.ts';
import type { Verdict } from '../recovery/verdict.ts';
import { DASH, join, lines, type Markdown, NOTHING, strong, trusted } from '../words/markdown.ts';
import type { Chapter, Context } from './chapter.ts';

/** More names than this in one cell are counted. */
const MOST_NAMES = 12;

export function weakPointsView(context: Context, chapter: Chapter) {
  const { plan, analysed, m, lacks } = context;
  const says = m.weakPoints;
  const single = singlePointRows(context);
  const shared = sharedRows(context);
  const key = keyRows(context);
  const isTried = (plan.criticalProcesses ?? []).length > 0;
  const untried = analysed.keyPersons.filter(({ people }) => people === null).length;
  const hasCopies = (plan.systems ?? []).some(
    ({ deployments = [] }) => deployments.filter(({ role }) => role !== 'backup').length > 1,
  );
  return {
    singleHeading: chapter.heading(says.single),
    singleIntro:
      single.length > 0
        ? says.singleIntro
        : isTried
          ? says.noSingle
          : lacks(m['critical-processes'].lacksProcesses),
    single: chapter.table(says.singleTable, single, NOTHING),
    sharedHeading: chapter.heading(says.shared),
    sharedIntro: shared.length > 0 ? says.sharedIntro : hasCopies ? says.noShared : says.noCopies,
    shared: chapter.table(says.sharedTable, shared, NOTHING),
    keyHeading: chapter.heading(says.key),
    keyIntro: key.length > 0 ? says.keyIntro : untried === 0 ? says.noKey : NOTHING,
    keyUntried: untried > 0 ? says.keyUntried(untried) : NOTHING,
    key: chapter.table(says.keyTable, key, NOTHING),
  };
}

function abridged({ m }: Context, names: readonly Markdown[]): Markdown {
  if (names.length === 0) return DASH;
  const shown = names.slice(0, MOST_NAMES);
  const rest = names.length - shown.length;
  return join(rest > 0 ? [...shown, m.weakPoints.more(rest)] : shown, ', ');
}

/** Points that no other one contains, those that stop most first, each with what is lost with it. */
function singlePointRows(context: Context) {
  const { plan, analysed, m, w } = context;
  const inside = new Map<string, string[]>();
  for (const { element, within } of analysed.singlePoints) {
    if (within === null) continue;
    const row = inside.get(within);
    if (row === undefined) inside.set(within, [element]);
    else row.push(element);
  }
  return analysed.singlePoints
    .filter(({ within }) => within === null)
    .sort((a, b) => b.processes.length - a.processes.length)
    .map((point) => ({
      element: w.name(point.element),
      kind: m.recovery.kinds[point.section],
      processes: w.number(point.processes.length),
      stopped: stopped(context, point),
      inside: abridged(context, (inside.get(point.element) ?? []).map(w.name)),
      measures: w.listed(
        (plan.improvementMeasures ?? [])
          .filter(
            ({ elements, state }) =>
              state !== 'done' &&
              [point.element, ...(inside.get(point.element) ?? [])].some((id) => elements?.includes(id)),
          )
          .map(({ name }) => w.text(name)),
      ),
    }));
}

/** Processes by how long they are gone, those that never come back first. */
function stopped(context: Context, { processes }: SinglePoint): Markdown {
  const { m, w } = context;
  const byTime = new Map<Seconds | null, Markdown[]>();
  for (const { id, up } of processes) {
    const row = byTime.get(up);
    if (row === undefined) byTime.set(up, [w.name(id)]);
    else row.push(w.name(id));
  }
  const rows = [...byTime].sort(
    ([a], [b]) => (b ?? Number.POSITIVE_INFINITY) - (a ?? Number.POSITIVE_INFINITY),
  );
  return lines(
    ...rows.map(([up, names]) =>
      up === null
        ? m.weakPoints.never(abridged(context, names))
        : m.weakPoints.after(w.seconds(up), abridged(context, names)),
    ),
  );
}

function sharedRows(context: Context) {
  const { analysed, m, w } = context;
  return analysed.commonCauses.map(({ kind, element, place, systems }) => ({
    element: w.name(element),
    kind: m.weakPoints.sharedKinds[kind],
    place: kind === 'zone' ? w.name(element) : w.name(place ?? undefined),
    systems: abridged(
      context,
      systems.map(({ id }) => w.name(id)),
    ),
  }));
}

/** Each person in each scenario, with the processes by how their verdict gets worse. */
function keyRows(context: Context) {
  const { analysed, language, m, w } = context;
  const verdicts = VERDICT_WORDS[language];
  const scenarios = new Map((context.plan.scenarios ?? []).map(({ id, name }) => [id, w.text(name)]));
  return analysed.keyPersons.flatMap(({ scenario, people }) =>
    (people ?? []).map(({ person, processes }) => {
      const changes = new Map<string, { verdict: Verdict; without: Verdict; names: Markdown[] }>();
      for (const { id, verdict, without } of processes) {
        const row = changes.get(`${verdict} ${without}`) ?? { verdict, without, names: [] };
        changes.set(`${verdict} ${without}`, row);
        row.names.push(w.name(id));
      }
      const worse = [...changes.values()].map(({ verdict, without, names }) =>
        m.weakPoints.worse(trusted(verdicts[verdict]), trusted(verdicts[without]), abridged(context, names)),
      );
      return {
        person: strong(w.name(person)),
        scenario: scenarios.get(scenario) ?? DASH,
        processes: lines(...worse),
      };
    }),
  );
}
