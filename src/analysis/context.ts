// What findings are worked out from: the plan, the day, the scenarios as tried, and what several rules ask of them.
import type { Day } from '../plan/calendar.ts';
import { parseDuration, type Seconds } from '../plan/duration.ts';
import type { Need, Scenario, Text } from '../plan/plan.generated.ts';
import type { Element, ResolvedPlan } from '../plan/resolve.ts';
import { engineOf, NOTHING_LOST } from '../recovery/engine.ts';
import type { Node, RecoveryGraph } from '../recovery/graph.ts';
import type { Losses } from '../recovery/lost.ts';
import { withRemedies } from '../recovery/remedy.ts';
import { type SimulatedScenario, simulateAll } from '../recovery/simulate.ts';
import { leastOfNeeders } from '../recovery/urgency.ts';
import { type SectionLeftOpen, sectionsLeftOpen } from './empty-sections.ts';

/** A scenario of the plan with what came of it. */
export interface Tried {
  readonly scenario: Scenario;
  readonly pointer: string;
  readonly result: SimulatedScenario;
  readonly losses: Losses;
  /** What is down at zero, in the order of the plan. */
  readonly fallen: readonly Node[];
}

export interface AnalysisContext extends ResolvedPlan {
  readonly asOf: Day;
  readonly graph: RecoveryGraph;
  readonly tried: readonly Tried[];
  readonly exerciseIntervalMonths: number;
  /** Sections that a plan just begun has not come to; they are told together, once. */
  readonly leftOpen: ReadonlySet<SectionLeftOpen>;
  /** Ids that the critical processes, the emergency organisation and its alerting need, directly or not. */
  readonly needed: ReadonlySet<string>;
  /** Ids that the critical processes need, directly or not. */
  readonly neededByProcesses: ReadonlySet<string>;
  /** How long an element may be gone: its RTO or the shortest of what needs it, else so the MTPD; else `Infinity`. */
  readonly bearable: (id: string) => Seconds;
  /** The site that a site is part of at the top: two sites with the same one are not independent of each other. */
  readonly wholeOf: (site: string) => string;
  readonly nameOf: (id: string) => Text;
  readonly pointerOf: (id: string) => string;
}

const DEFAULT_INTERVAL_MONTHS = 12;

export function contextOf(resolved: ResolvedPlan, asOf: Day): AnalysisContext {
  const { plan, elements } = resolved;
  const engine = engineOf(resolved);
  const { graph } = engine;
  const results = withRemedies(resolved, simulateAll(resolved, asOf));
  const tried = (plan.scenarios ?? []).map((scenario, index): Tried => {
    const { losses, attended } = engine.try(scenario.lost ?? NOTHING_LOST);
    const result = results[index] as SimulatedScenario;
    const fallen = attended.fallen.toSorted((left, right) => left - right);
    return { scenario, pointer: `/scenarios/${index}`, result, losses, fallen };
  });
  const processes = (plan.criticalProcesses ?? []).map(({ id }) => id);
  const bearable = bearableTimes(graph);
  const wholes = wholesOf(graph);
  return {
    ...resolved,
    asOf,
    graph,
    tried,
    exerciseIntervalMonths: plan.plan.exerciseIntervalMonths ?? DEFAULT_INTERVAL_MONTHS,
    leftOpen: sectionsLeftOpen(plan),
    needed: behind(graph, [...processes, ...emergencyNeeds(resolved)]),
    neededByProcesses: behind(graph, processes),
    bearable: (id) => bearable[graph.indexOf.get(id) ?? -1] ?? Number.POSITIVE_INFINITY,
    wholeOf: (site) => wholes.get(site) ?? site,
    nameOf: (id) => elements.get(id)?.entry.name ?? id,
    pointerOf: (id) => elements.get(id)?.pointer ?? '',
  };
}

/** Ids of a need: one, or the alternatives. */
export const idsOf = (need: Need): readonly string[] => (typeof need === 'string' ? [need] : need.anyOf);

/** What an element's own entry says that it requires. */
export const requirementsOf = (element: Element): readonly Need[] =>
  'requires' in element.entry ? (element.entry.requires ?? []) : [];

/** Needs without an alternative: of the element itself, of its copies, and of their switch-overs. */
export function cannotDoWithout(graph: RecoveryGraph, node: number): number[] {
  const { elements, copies, copiesOf, groupStart, members, isPlace } = graph;
  const askers = [node];
  for (const { index } of copiesOf[node] ?? []) {
    askers.push(elements.length + index, elements.length + copies.length + index);
  }
  const found: number[] = [];
  for (const asker of askers) {
    for (let group = groupStart[asker] as number; group < (groupStart[asker + 1] as number); group++) {
      const [from, to] = [members.start[group] as number, members.start[group + 1] as number];
      if (isPlace[group] === 0 && to - from === 1) found.push(members.targets[from] as number);
    }
  }
  return found;
}

/** The other way round: whose needs have no alternative to an element, in the order of the plan. */
export function whoCannotDoWithout(graph: RecoveryGraph, node: number): number[] {
  const { elements, copies, groupsWith, groupOwner, members, isPlace } = graph;
  const found = new Set<number>();
  for (let row = groupsWith.start[node] as number; row < (groupsWith.start[node + 1] as number); row++) {
    const group = groupsWith.targets[row] as number;
    const size = (members.start[group + 1] as number) - (members.start[group] as number);
    if (isPlace[group] === 1 || size !== 1) continue;
    const owner = groupOwner[group] as number;
    const copy = copies[(owner - elements.length) % copies.length];
    found.add(owner < elements.length ? owner : (copy?.system ?? -1));
  }
  return [...found].sort((left, right) => left - right);
}

/** People with a part in the emergency: of teams, those who declare, and those who call or are called. */
export function emergencyPeople({ plan }: ResolvedPlan): ReadonlySet<string> {
  const people = new Set<string>(plan.response?.declarers);
  for (const { lead, deputies = [], members = [] } of plan.teams ?? []) {
    for (const person of [lead, ...deputies, ...members]) people.add(person);
  }
  for (const { root, calls = [] } of plan.contactTrees ?? []) {
    people.add(root);
    for (const { from, to } of calls) people.add(from).add(to);
  }
  return people;
}

function emergencyNeeds(resolved: ResolvedPlan): string[] {
  const { plan, elements } = resolved;
  const ids = [...emergencyPeople(resolved), ...(plan.response?.monitoredBy ?? [])];
  for (const person of emergencyPeople(resolved)) {
    const element = elements.get(person);
    if (element?.section === 'people')
      ids.push(...(element.entry.contacts ?? []).map(({ channel }) => channel));
  }
  for (const { channel, alternateChannel } of plan.communications ?? []) {
    for (const id of [channel, alternateChannel]) if (id !== undefined) ids.push(id);
  }
  return ids;
}

/** The elements themselves and all that they need, directly or not; the sites of copies are no need. */
function behind({ indexOf, elements, needs }: RecoveryGraph, ids: readonly string[]): ReadonlySet<string> {
  const found = new Set<number>();
  const open: number[] = [];
  const add = (node: number): void => {
    if (found.has(node)) return;
    found.add(node);
    open.push(node);
  };
  for (const id of ids) add(indexOf.get(id) as number);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (let row = needs.start[node] as number; row < (needs.start[node + 1] as number); row++) {
      add(needs.targets[row] as number);
    }
  }
  return new Set([...found].map((node) => elements[node]?.id ?? ''));
}

/** The site at the top of each site that is part of another. */
function wholesOf({ elements, partsOf, wholeOf }: RecoveryGraph): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [top, { id }] of elements.entries()) {
    if (wholeOf[top] !== -1) continue;
    const parts = [...(partsOf[top] ?? [])];
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
      found.set(elements[part]?.id ?? '', id);
      for (const within of partsOf[part] ?? []) parts.push(within);
    }
  }
  return found;
}

function bearableTimes(graph: RecoveryGraph): Float64Array {
  const read = (field: 'rto' | 'mtpd') =>
    Float64Array.from(graph.elements, ({ entry }) => {
      const value = (entry as { readonly rto?: string; readonly mtpd?: string })[field];
      return value === undefined ? Number.POSITIVE_INFINITY : parseDuration(value);
    });
  const [rtos, mtpds] = [read('rto'), read('mtpd')];
  const [neededRtos, neededMtpds] = [leastOfNeeders(graph, rtos), leastOfNeeders(graph, mtpds)];
  return rtos.map((own, node) => {
    const rto = Math.min(own, neededRtos[node] as number);
    if (rto !== Number.POSITIVE_INFINITY) return rto;
    return Math.min(mtpds[node] as number, neededMtpds[node] as number);
  });
}
