// One scenario tried on paper: what comes back, when, with how much data, and why not sooner.
import type { Seconds } from '../plan/duration.ts';
import type { Loss, Scope } from '../plan/plan.generated.ts';
import type { ResolvedPlan } from '../plan/resolve.ts';
import { Reasons } from './because.ts';
import type { TeamPeople } from './call-trees.ts';
import type { Cause, Chain } from './cause.ts';
import { dataLosses } from './data-loss.ts';
import type { Engine, Trial } from './engine.ts';
import { engineOf, NOTHING_LOST } from './engine.ts';
import type { Node } from './graph.ts';
import { losesWhat } from './lost.ts';
import { NeverReasons } from './never.ts';
import { isProvenBy, scopeOf } from './proven.ts';
import { musteredAt, reachedAt } from './reached.ts';
import type { StandIn } from './stand-ins.ts';
import { standInsOf } from './stand-ins.ts';
import { type Listing, TimesById } from './times-by-id.ts';
import { unseenProcesses } from './unseen.ts';
import type { Verdict } from './verdict.ts';
import { meetsRpo, verdictOn } from './verdict.ts';

/** What a scenario has to say to be tried. */
export interface ScenarioToTry {
  readonly id: string;
  readonly lost?: readonly Loss[];
}

/** What would bring a process back sooner. Nobody has measured it: its time is declared at best. */
export interface Remedy {
  /** System of which a second copy would do. */
  readonly tool: string;
  /** Where that would stand: with the copy that could not be started without the tool. */
  readonly site: string;
  /** When the process would be up again. */
  readonly up: Seconds;
}

/** What became of a critical process. Times and data in seconds. */
export interface SimulatedProcess {
  readonly id: string;
  /** Pointer to the process in the plan. */
  readonly pointer: string;
  /** When it is up again; null for never. */
  readonly up: Seconds | null;
  readonly verdict: Verdict;
  /** How far back its data is lost; null for all of it. */
  readonly dataLoss: Seconds | null;
  /** Null where the plan gives no RPO. */
  readonly rpoMet: boolean | null;
  /** Whether the chain has activations and each was measured recently and at this scale; null where there is no time. */
  readonly isProven: boolean | null;
  /** From the last thing that had to be in place back to what was lost; empty where nothing happened to it. */
  readonly because: readonly Cause[];
  /** Where a single missing tool kept it, what would bring it back sooner; only `withRemedies` looks for it. */
  readonly remedy?: Remedy;
}

/** A scenario and what came of it. Null is never. */
export interface SimulatedScenario {
  readonly scenario: string;
  /** How far it reaches, for holding measurements against it. */
  readonly scope: Scope;
  readonly detected: Seconds;
  readonly declared: Seconds | null;
  /** People, in the order of the plan. */
  readonly reached: ReadonlyMap<string, Seconds | null>;
  /** Teams and when they are mustered, in the order of the plan. */
  readonly teams: ReadonlyMap<string, Seconds | null>;
  /** Sites, suppliers, channels, systems and processes and when they are up, by id. */
  readonly elements: ReadonlyMap<string, Seconds | null>;
  /** In the order of the plan. */
  readonly processes: readonly SimulatedProcess[];
  /** Copies that could have stood in for what was down, and what became of them. */
  readonly standIns: readonly StandIn[];
}

const timeOf = (at: number | undefined): Seconds | null =>
  at === undefined || at === Number.POSITIVE_INFINITY ? null : at;

const TIMED: Listing = { isListed: (section) => section !== 'people' && section !== 'teams', isSorted: true };
const TEAMS: Listing = { isListed: (section) => section === 'teams', isSorted: false };

/** Tries one scenario. `asOf` (YYYY-MM-DD) decides which measurements are recent. */
export function simulate(resolved: ResolvedPlan, scenario: ScenarioToTry, asOf: string): SimulatedScenario {
  return simulateWith(engineOf(resolved), scenario, asOf);
}

/** Tries every scenario of the plan, in its order. */
export function simulateAll(resolved: ResolvedPlan, asOf: string): SimulatedScenario[] {
  const engine = engineOf(resolved);
  return (resolved.plan.scenarios ?? []).map((scenario) => simulateWith(engine, scenario, asOf));
}

/** When each critical process is up again, in the order of the plan: as `simulate` says it, without the reasons. */
export function processTimes(resolved: ResolvedPlan, { lost = [] }: ScenarioToTry): (Seconds | null)[] {
  const engine = engineOf(resolved);
  const losses = losesWhat(engine.graph, lost);
  const alert = engine.alert(losses, engine.unattended(losses));
  const { upAt } = engine.attended(losses, alert).attended;
  return engine.graph.processes.map((node) => timeOf(upAt[node]));
}

/** Tries one scenario on a plan that is ready. */
function simulateWith(engine: Engine, scenario: ScenarioToTry, asOf: string): SimulatedScenario {
  const { graph, calls } = engine;
  const unseen = unseenProcesses(engine);
  const trial = engine.try(scenario.lost ?? NOTHING_LOST);
  const { upAt, attendance } = trial.attended;
  const loss = dataLosses(graph, trial.losses, trial.attended);
  const why = reasonsOf(engine, trial);
  const scope = scopeOf(graph, trial);
  const reached = new Map<string, Seconds | null>();
  const processes: SimulatedProcess[] = [];
  for (const person of calls.people)
    reached.set(graph.elements[person]?.id ?? '', timeOf(reachedAt(trial, person)));
  for (const node of graph.processes) {
    const element = graph.elements[node];
    if (element?.section !== 'criticalProcesses') continue;
    const { id, pointer, entry } = element;
    const up = timeOf(upAt[node]);
    const dataLoss = timeOf(loss[node]);
    const chain = why(node);
    const isProven = up === null ? null : isProvenBy(graph, chain?.activations ?? [], scope, asOf);
    processes.push({
      id,
      pointer,
      up,
      verdict: verdictOn(entry, up, !unseen.has(node)),
      dataLoss,
      rpoMet: meetsRpo(entry, dataLoss),
      isProven,
      because: chain?.causes ?? [],
    });
  }
  return {
    scenario: scenario.id,
    scope,
    detected: trial.alert.detected,
    declared: timeOf(attendance?.declaredAt),
    reached,
    teams: new TimesById(graph, TEAMS, (node) => musteredAt(trial, calls.teams.get(node) as TeamPeople)),
    elements: new TimesById(graph, TIMED, (node) => upAt[node] as Seconds),
    processes,
    standIns: standInsOf(engine, trial),
  };
}

/** Chains of one trial by element: null for what never fell. */
function reasonsOf(engine: Engine, trial: Trial): (node: Node) => Chain | null {
  const fallen = new Set(trial.attended.fallen);
  const reasons = new Reasons(engine, trial);
  let neverReasons: NeverReasons | null = null;
  return (node) => {
    if (!fallen.has(node)) return null;
    if (trial.attended.upAt[node] !== Number.POSITIVE_INFINITY) return reasons.whyUp(node);
    neverReasons ??= new NeverReasons(engine, trial);
    return neverReasons.whyNever(node);
  };
}
