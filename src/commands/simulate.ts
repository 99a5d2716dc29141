// `holdfast simulate`: a plan tried on paper, in the terminal or as JSON.
import stringWidth from 'string-width';
import { type Assumption, assumptionsOf } from '../analysis/assumptions.ts';
import { VERDICT_WORDS } from '../analysis/verdict-words.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import type { Day } from '../plan/calendar.ts';
import { formatDuration } from '../plan/duration.ts';
import { nearestName } from '../plan/nearest-name.ts';
import type { Loss } from '../plan/plan.generated.ts';
import { type ResolvedPlan, resolvePlan } from '../plan/resolve.ts';
import { validatePlan } from '../plan/validate.ts';
import { durationInWords, textIn } from '../plan/words.ts';
import { withRemedies } from '../recovery/remedy.ts';
import { toReport } from '../recovery/report.ts';
import { type SimulatedProcess, type SimulatedScenario, simulateAll } from '../recovery/simulate.ts';
import { mergePatch } from '../source/merge-patch.ts';
import { readSource, type Source } from '../source/read.ts';
import { packageVersion } from './assets.ts';
import { formatReport } from './formats.ts';
import { readPlanFiles, readUserFile } from './read-files.ts';
import { reportProblems } from './report.ts';
import { dayFrom, EXIT, messageLanguage } from './settings.ts';
import { drawTimeline, fitted } from './timeline.ts';

export interface SimulateOptions {
  readonly scenario?: readonly string[];
  /** `element` or `element=duration`; together they make up one scenario. */
  readonly lose?: readonly string[];
  /** Path of a JSON Merge Patch. */
  readonly whatIf?: string;
  readonly format: 'text' | 'json';
  readonly asOf?: string;
  readonly language?: Language;
}

/** Id of the scenario that `--lose` makes up. */
const MADE_UP = 'made-up';

/** Tries the scenarios of the plan at `path`, prints what comes of them, and returns the exit code. */
export async function simulate(path: string, options: SimulateOptions): Promise<number> {
  const asOf = dayFrom(options.asOf);
  if (typeof asOf !== 'string') return refuse([asOf], undefined, options);
  const { files, diagnostics } = await readPlanFiles(path);
  if (diagnostics.length > 0) return refuse(diagnostics, undefined, options);
  const read = await readSource(files);
  if (read.diagnostics.length > 0) return refuse(read.diagnostics, read.source, options);

  const plan = await tried(read.source, undefined, options, asOf);
  if ('diagnostics' in plan) return refuse(plan.diagnostics, read.source, options);
  if (options.whatIf === undefined) {
    print([plan], options, asOf);
    return EXIT.clean;
  }
  const patch = await readPatch(options.whatIf);
  if (patch.diagnostics.length > 0) return refuse(patch.diagnostics, patch.source ?? read.source, options);
  const patched = await tried(read.source, patch.value, options, asOf);
  if ('diagnostics' in patched) return refuse(patched.diagnostics, read.source, options);
  print([plan, patched], options, asOf);
  return EXIT.clean;
}

/** A plan and what came of its scenarios. */
interface Tried {
  readonly resolved: ResolvedPlan;
  readonly scenarios: readonly SimulatedScenario[];
}

async function tried(
  source: Source,
  patch: unknown,
  options: SimulateOptions,
  asOf: Day,
): Promise<Tried | { diagnostics: readonly Diagnostic[] }> {
  const patched = (patch === undefined ? source.data : mergePatch(source.data, patch)) as Source['data'];
  const made = options.lose === undefined ? patched : withLosses(patched, options.lose);
  const { plan, diagnostics } = await validatePlan({ ...source, data: made });
  if (plan === undefined) return { diagnostics: diagnostics.map((each) => withoutPlace(each, patched)) };
  const wanted = [...(options.scenario ?? []), ...(options.lose === undefined ? [] : [MADE_UP])];
  const known = plan.scenarios?.map(({ id }) => id) ?? [];
  const unknown = wanted.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    return { diagnostics: await Promise.all(unknown.map((id) => unknownScenario(id, known))) };
  const chosen = plan.scenarios?.filter(({ id }) => wanted.length === 0 || wanted.includes(id)) ?? [];
  const resolved = resolvePlan({ ...plan, scenarios: chosen });
  return { resolved, scenarios: withRemedies(resolved, simulateAll(resolved, asOf)) };
}

async function unknownScenario(id: string, known: readonly string[]): Promise<Diagnostic> {
  const suggestion = await nearestName(id, known);
  return diagnostic('reference-unknown', {
    id,
    collections: ['scenarios'],
    ...(suggestion !== undefined && { suggestion }),
  });
}

function withLosses(data: Source['data'], lose: readonly string[]): Source['data'] {
  const lost = lose.map((text): Loss => {
    const [element = '', duration] = text.split('=', 2);
    return { element, ...(duration !== undefined && { for: duration }) };
  });
  const scenarios = Array.isArray(data.scenarios) ? data.scenarios : [];
  return {
    ...data,
    scenarios: [...scenarios, { id: MADE_UP, name: { en: 'Made up', ko: '임의 상실' }, lost }],
  };
}

/** The scenario that `--lose` makes up stands in no file. */
function withoutPlace(each: Diagnostic, data: Source['data']): Diagnostic {
  const madeUp = `/scenarios/${Array.isArray(data.scenarios) ? data.scenarios.length : 0}`;
  const { target, ...rest } = each;
  return target !== undefined && 'pointer' in target && target.pointer.startsWith(madeUp)
    ? (rest as Diagnostic)
    : each;
}

/** The change of the plan in a file, and what is wrong with that file. */
async function readPatch(
  path: string,
): Promise<{ source?: Source; value: Source['data']; diagnostics: readonly Diagnostic[] }> {
  const file = await readUserFile(path);
  if ('code' in file) return { value: {}, diagnostics: [file] };
  const { source, diagnostics } = await readSource([file]);
  return { source, value: source.data, diagnostics };
}

function print(all: readonly Tried[], options: SimulateOptions, asOf: Day): void {
  const [before, after] = all;
  if (before === undefined) return;
  const { plan } = before.resolved;
  const language = options.language ?? plan.plan.locale;
  if (options.format === 'json') {
    const reports = all.map(({ resolved, scenarios }) => ({
      scenarios: scenarios.map((each) => ({
        ...toReport(each),
        assumptions: assumptionsOf(resolved, each, asOf).map(toWritten),
      })),
    }));
    const [first, second] = reports;
    const result =
      second === undefined
        ? { plan: plan.plan.id, ...first }
        : { plan: plan.plan.id, before: first, after: second };
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    return;
  }
  const text =
    after === undefined
      ? before.scenarios.map((scenario) => drawTimeline(scenario, before.resolved, language, asOf))
      : after.scenarios.map((scenario) => compare(scenario, before, after.resolved, language));
  process.stdout.write(`${text.join('\n')}\n`);
}

const toWritten = ({ kind, subjects }: Assumption) => ({
  kind,
  subjects: subjects.map(({ time, ...subject }) => ({
    ...subject,
    ...(time !== undefined && { time: formatDuration(time) }),
  })),
});

/** A scenario before and after the change, process by process; what changed is marked. */
function compare(
  scenario: SimulatedScenario,
  before: Tried,
  after: ResolvedPlan,
  language: Language,
): string {
  const earlier = before.scenarios.find((each) => each.scenario === scenario.scenario);
  const names = new Map(after.plan.criticalProcesses?.map(({ id, name }) => [id, textIn(language, name)]));
  const title = after.plan.scenarios?.find(({ id }) => id === scenario.scenario)?.name ?? scenario.scenario;
  const outcomes = scenario.processes.map((process) => {
    const was = earlier?.processes.find(({ id }) => id === process.id);
    const [left, right] = [was === undefined ? '–' : outcome(was, language), outcome(process, language)];
    return { name: names.get(process.id) ?? process.id, left, right };
  });
  const columns = (texts: readonly string[]) => Math.max(...texts.map((text) => stringWidth(text)), 0);
  const [nameColumns, leftColumns] = [
    columns(outcomes.map(({ name }) => name)),
    columns(outcomes.map(({ left }) => left)),
  ];
  const rows = outcomes.map(
    ({ name, left, right }) =>
      `${left === right ? ' ' : '*'} ${fitted(name, nameColumns)}  ${fitted(left, leftColumns)}  →  ${right}`,
  );
  return [`${textIn(language, title)}  [${scenario.scenario}]`, ...rows, ''].join('\n');
}

function outcome({ up, verdict, isProven }: SimulatedProcess, language: Language): string {
  const word = VERDICT_WORDS[language][verdict];
  if (up === null || up === 0) return word;
  const basis = language === 'ko' ? (isProven ? '실측' : '선언') : isProven ? 'proven' : 'declared';
  return `${durationInWords(language, up)} (${basis}) ${word}`;
}

async function refuse(
  diagnostics: readonly Diagnostic[],
  source: Source | undefined,
  options: SimulateOptions,
): Promise<number> {
  const language = messageLanguage(options.language, source, process.env);
  const problems = await reportProblems(diagnostics, [], source, language);
  const report = {
    problems,
    language,
    version: await packageVersion(),
    texts: source?.texts ?? new Map(),
    isColoured: false,
  };
  process.stderr.write(await formatReport('plain', report));
  return EXIT.notRun;
}
