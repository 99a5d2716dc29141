// Findings about what the scenarios came to: processes that are back too late or never, data that is gone, deadlocks.
import { parseDuration, type Seconds } from '../plan/duration.ts';
import type { CriticalProcess, Text } from '../plan/plan.generated.ts';
import { textIn } from '../plan/words.ts';
import { type Cause, deadlockOf } from '../recovery/cause.ts';
import type { SimulatedProcess } from '../recovery/simulate.ts';
import type { Verdict } from '../recovery/verdict.ts';
import type { AnalysisContext, Tried } from './context.ts';
import { type Finding, finding } from './finding.ts';
import type { Outcome } from './finding-entry.ts';

export function findMissedRecoveries(context: AnalysisContext): Finding[] {
  return [
    ...(context.plan.criticalProcesses ?? []).flatMap((process, index) => missed(context, process, index)),
    ...deadlocks(context),
  ];
}

interface Missed {
  readonly tried: Tried;
  readonly result: SimulatedProcess;
}

function missed(context: AnalysisContext, process: CriticalProcess, index: number): Finding[] {
  const isMissed = ({ result: { processes } }: Tried): boolean => {
    const { verdict, rpoMet } = processes[index] as SimulatedProcess;
    return verdict === 'never' || verdict === 'beyond-mtpd' || verdict === 'late' || rpoMet === false;
  };
  if (!context.tried.some(isMissed)) return [];
  const pointer = `/criticalProcesses/${index}`;
  const all = context.tried.map(
    (tried): Missed => ({ tried, result: tried.result.processes[index] as SimulatedProcess }),
  );
  const withVerdict = (verdict: Verdict): Missed[] => all.filter(({ result }) => result.verdict === verdict);
  const found: Finding[] = [];

  const never = withVerdict('never');
  if (never.length > 0) {
    const scenarios = never.map(({ tried }) => tried.scenario.name);
    const args = { process: process.name, scenarios, causes: rootsOf(context, never) };
    found.push(finding('recovery-never', args, [pointer, ...places(never)]));
  }
  for (const [code, verdict, objective] of [
    ['recovery-beyond-mtpd', 'beyond-mtpd', 'mtpd'],
    ['recovery-late', 'late', 'rto'],
  ] as const) {
    const late = withVerdict(verdict);
    const limit = process[objective];
    if (late.length === 0 || limit === undefined) continue;
    const outcomes = late.map(
      ({ tried, result }): Outcome => ({
        scenario: tried.scenario.name,
        up: result.up,
        isProven: result.isProven,
      }),
    );
    const args = {
      process: process.name,
      limit: parseDuration(limit),
      outcomes,
      causes: rootsOf(context, late),
    };
    found.push(finding(code, args, [`${pointer}/${objective}`, ...places(late)]));
  }
  // What never comes back has lost all that it had; that is said already.
  const losing = all.filter(({ result }) => result.rpoMet === false && result.up !== null);
  if (losing.length > 0 && process.rpo !== undefined) {
    const losses = losing.map(({ tried, result }): { scenario: Text; loss: Seconds | null } => ({
      scenario: tried.scenario.name,
      loss: result.dataLoss,
    }));
    const args = { process: process.name, rpo: parseDuration(process.rpo), losses };
    found.push(finding('rpo-missed', args, [`${pointer}/rpo`, ...places(losing)]));
  }
  return found;
}

const places = (all: readonly Missed[]): string[] => all.map(({ tried }) => tried.pointer);

/** What the chains come down to, each once. */
function rootsOf(context: AnalysisContext, all: readonly Missed[]): Text[] {
  const roots = new Map<string, Text>();
  for (const { result } of all) {
    for (const link of result.up === null ? lastNeed(result.because) : waitsOf(result.because)) {
      if (link.element !== result.id) roots.set(`${link.kind} ${link.element}`, say(context, link));
    }
  }
  return [...roots.values()];
}

/** Of what never comes back: the last thing that was needed before the loss with nothing in its place, or the circle. */
function lastNeed(because: readonly Cause[]): Cause[] {
  const kinds: readonly Cause['kind'][] = ['tool', 'dependency', 'capacity', 'muster', 'declaration'];
  const last = because.findLast(
    ({ kind, pointer }) => kinds.includes(kind) && !pointer.startsWith('/sites/'),
  );
  return last === undefined ? [] : [last];
}

/**
 * Of what is late: the tools, the teams at work elsewhere, the capacity and the declaration that it waited for. Where
 * it waited for none of these, the last thing that it needed; what the scenario takes is no cause but the question.
 */
function waitsOf(because: readonly Cause[]): Cause[] {
  const kinds: readonly Cause['kind'][] = ['tool', 'team-busy', 'capacity', 'muster', 'declaration'];
  const waits = because.filter(({ kind }) => kinds.includes(kind));
  return waits.length > 0 ? waits : lastNeed(because);
}

function say({ nameOf }: AnalysisContext, { element, kind }: Cause): Text {
  if (kind === 'declaration') return { en: 'the declaration of the disaster', ko: '재해 선언' };
  const [en, ko] = [textIn('en', nameOf(element)), textIn('ko', nameOf(element))];
  if (kind === 'capacity') return { en: `too little capacity of ${en}`, ko: `${ko}의 용량 부족` };
  if (kind === 'team-busy') return { en: `${en}, at work on other recoveries`, ko: `${ko}의 다른 복구 작업` };
  if (kind === 'muster') return { en: `${en} coming together`, ko: `${ko} 소집` };
  return nameOf(element);
}

/** Each circle once, whatever waits for it and in however many scenarios. */
function deadlocks(context: AnalysisContext): Finding[] {
  const circles = new Map<
    string,
    { ids: string[]; pointers: string[]; scenarios: Set<Tried>; processes: Set<string> }
  >();
  for (const tried of context.tried) {
    for (const { id, because } of tried.result.processes) {
      const links = deadlockOf(because);
      if (links.length === 0) continue;
      const ids = [
        ...new Set(links.filter(({ kind }) => kind !== 'activation').map(({ element }) => element)),
      ].sort();
      if (ids.length === 0) continue;
      const key = ids.join(' ');
      const circle = circles.get(key) ?? {
        ids,
        pointers: [...new Set(links.map(({ pointer }) => pointer))].sort(),
        scenarios: new Set(),
        processes: new Set(),
      };
      circle.scenarios.add(tried);
      circle.processes.add(id);
      circles.set(key, circle);
    }
  }
  return [...circles.values()].map(({ ids, pointers, scenarios, processes }) =>
    finding(
      'recovery-deadlock',
      {
        circle: ids.map(context.nameOf),
        scenarios: [...scenarios].map(({ scenario }) => scenario.name),
        processes: [...processes].map(context.nameOf),
      },
      [pointers[0] ?? '', ...pointers.slice(1)],
    ),
  );
}
