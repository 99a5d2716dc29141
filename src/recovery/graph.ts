// The plan as numbers: elements, copies and requirements by index, so that time can run over arrays.
import type { Seconds } from '../plan/duration.ts';
import { parseDuration } from '../plan/duration.ts';
import type { Deployment, Need, Plan } from '../plan/plan.generated.ts';
import type { Element, ResolvedPlan } from '../plan/resolve.ts';
import type { Arrows } from './components.ts';
import { arrowsOf, componentsOf } from './components.ts';

/** Capacity in millionths of a percent: whole numbers, so that 33.3 and 66.7 add up to 100 in any order. */
export type Capacity = number;

/** Index of an element, in the order of `ResolvedPlan.elements`. */
export type Node = number;

/** One deployment of a system. */
export interface Copy {
  readonly index: number;
  readonly system: Node;
  /** Position in `deployments`. */
  readonly position: number;
  readonly site: Node;
  readonly role: 'active' | 'standby' | 'backup';
  readonly capacity: Capacity;
  readonly isAutomatic: boolean;
  /** What an activation takes: measured where that is given, else declared. */
  readonly duration: Seconds;
  /** Team that activates it by hand; -1 for none. */
  readonly team: Node;
  readonly entry: Deployment;
}

/**
 * Who asks for something is a *consumer*: an element (its index), a copy that runs (`elements + copy`) or the
 * switch-over of a copy (`elements + copies + copy`). What a consumer asks for is a row of *groups*, each met
 * when one of its members is up.
 */
export interface RecoveryGraph {
  readonly plan: Plan;
  readonly elements: readonly Element[];
  readonly indexOf: ReadonlyMap<string, Node>;
  readonly copies: readonly Copy[];
  /** Copies by system, in the order of `deployments`; undefined for what has none. */
  readonly copiesOf: readonly (readonly Copy[] | undefined)[];
  /** Least capacity with which a system with copies serves. */
  readonly minimum: Float64Array;
  /** Systems whose copies, all together, do not add up to their least capacity. */
  readonly incapable: readonly Node[];
  /** What a process takes to resume, in seconds. */
  readonly resumption: Float64Array;
  /** Parts directly in a site, and the whole that a site is part of (-1 for none). */
  readonly partsOf: readonly (readonly Node[])[];
  readonly wholeOf: Int32Array;
  /** How many wholes stand above a site. */
  readonly depthOf: Int32Array;
  /** Groups of a consumer: `groupStart[consumer] .. groupStart[consumer + 1])`. */
  readonly groupStart: Int32Array;
  readonly groupOwner: Int32Array;
  /** 1 where a group says where something stands (a copy's site, a part's whole), which is no need. */
  readonly isPlace: Uint8Array;
  /** 1 where a group is an `anyOf`, of however many members. */
  readonly isChoice: Uint8Array;
  /** Members by group. */
  readonly members: Arrows;
  /** Groups by member. */
  readonly groupsWith: Arrows;
  /** Who needs whom, as the model defines *to need*: `needs` of an element, whatever its copies ask for included. */
  readonly needs: Arrows;
  /** Circle that an element may hold itself up in once time runs; -1 where it is in none. */
  readonly circleOf: Int32Array;
  readonly circles: readonly (readonly Node[])[];
}

const MILLION = 1_000_000;

const membersOf = (need: Need): readonly string[] =>
  typeof need === 'string' ? [need] : [...new Set(need.anyOf)];

/** True for what resumes, and so cannot be in a circle that holds itself up. */
export const isProcess = (element: Element): boolean => element.section === 'criticalProcesses';

function readCopies(elements: readonly Element[], indexOf: ReadonlyMap<string, Node>): Copy[] {
  const copies: Copy[] = [];
  for (const [system, element] of elements.entries()) {
    if (element.section !== 'systems') continue;
    for (const [position, entry] of (element.entry.deployments ?? []).entries()) {
      const role = entry.role ?? 'active';
      const { activation } = entry;
      copies.push({
        index: copies.length,
        system,
        position,
        site: indexOf.get(entry.site) as Node,
        role,
        capacity: Math.round((entry.capacityPercent ?? 100) * MILLION),
        isAutomatic: (activation?.mode ?? (role === 'active' ? 'automatic' : 'manual')) === 'automatic',
        duration: parseDuration(activation?.measured?.duration ?? activation?.duration ?? 'PT0S'),
        team: activation?.team === undefined ? -1 : (indexOf.get(activation.team) as Node),
        entry,
      });
    }
  }
  return copies;
}

const requirementsOf = (element: Element): readonly Need[] =>
  element.section === 'teams' ? [] : (element.entry.requires ?? []);

function buildGraph({ plan, elements: byId }: ResolvedPlan): RecoveryGraph {
  const elements = [...byId.values()];
  const indexOf = new Map(elements.map((element, node) => [element.id, node]));
  const node = (id: string): Node => indexOf.get(id) as Node;
  const copies = readCopies(elements, indexOf);
  const copiesOf: (Copy[] | undefined)[] = elements.map(() => undefined);
  for (const copy of copies) {
    const row = copiesOf[copy.system];
    if (row === undefined) copiesOf[copy.system] = [copy];
    else row.push(copy);
  }
  const minimum = Float64Array.from(elements, (element) =>
    element.section === 'systems' ? Math.round((element.entry.minimumCapacityPercent ?? 1) * MILLION) : 0,
  );
  const partsOf: Node[][] = elements.map(() => []);
  const wholeOf = new Int32Array(elements.length).fill(-1);

  const groups: { owner: number; members: readonly Node[]; isPlace: boolean; isChoice: boolean }[] = [];
  const ask = (owner: number, needs: readonly Need[]): void => {
    for (const need of needs) {
      groups.push({
        owner,
        members: membersOf(need).map(node),
        isPlace: false,
        isChoice: typeof need !== 'string',
      });
    }
  };
  for (const [part, element] of elements.entries()) {
    ask(part, requirementsOf(element));
    if (element.section !== 'sites' || element.entry.partOf === undefined) continue;
    const whole = node(element.entry.partOf);
    groups.push({ owner: part, members: [whole], isPlace: true, isChoice: false });
    wholeOf[part] = whole;
    partsOf[whole]?.push(part);
  }
  for (const copy of copies) {
    const owner = elements.length + copy.index;
    groups.push({ owner, members: [copy.site], isPlace: true, isChoice: false });
    ask(owner, copy.entry.requires ?? []);
  }
  for (const copy of copies) {
    ask(elements.length + copies.length + copy.index, copy.entry.activation?.requires ?? []);
  }

  const consumers = elements.length + 2 * copies.length;
  const groupStart = new Int32Array(consumers + 1);
  for (const { owner } of groups) groupStart[owner + 1] = (groupStart[owner + 1] as number) + 1;
  for (let owner = 0; owner < consumers; owner++) {
    groupStart[owner + 1] = (groupStart[owner + 1] as number) + (groupStart[owner] as number);
  }
  const rows: number[][] = elements.map(() => []);
  for (const [group, { members }] of groups.entries())
    for (const member of members) rows[member]?.push(group);
  const groupsOf = (owner: number) => groups.slice(groupStart[owner], groupStart[owner + 1]);

  const inService = arrowsOf(elements.length, (owner, add) => {
    if (isProcess(elements[owner] as Element)) return;
    for (const { members } of groupsOf(owner)) members.forEach(add);
  });
  const { circleOf, circles } = circlesOf(inService);
  const needs = arrowsOf(elements.length, (owner, add) => {
    const askers = [owner];
    for (const { index } of copiesOf[owner] ?? []) {
      askers.push(elements.length + index, elements.length + copies.length + index);
    }
    for (const asker of askers) {
      for (const { members, isPlace } of groupsOf(asker)) if (!isPlace) members.forEach(add);
    }
  });
  return {
    plan,
    elements,
    indexOf,
    copies,
    copiesOf,
    minimum,
    incapable: [...elements.keys()].filter((system) => {
      const row = copiesOf[system];
      return row !== undefined && row.reduce((sum, { capacity }) => sum + capacity, 0) < (minimum[system] as number);
    }),
    resumption: Float64Array.from(elements, (element) =>
      element.section === 'criticalProcesses' ? parseDuration(element.entry.resumption ?? 'PT0S') : 0,
    ),
    partsOf,
    wholeOf,
    depthOf: depthsOf(partsOf, wholeOf),
    groupStart,
    groupOwner: Int32Array.from(groups, ({ owner }) => owner),
    isPlace: Uint8Array.from(groups, ({ isPlace }) => (isPlace ? 1 : 0)),
    isChoice: Uint8Array.from(groups, ({ isChoice }) => (isChoice ? 1 : 0)),
    members: arrowsOf(groups.length, (group, add) => groups[group]?.members.forEach(add)),
    groupsWith: arrowsOf(elements.length, (member, add) => rows[member]?.forEach(add)),
    needs,
    circleOf,
    circles,
  };
}

function depthsOf(partsOf: readonly (readonly Node[])[], wholeOf: Int32Array): Int32Array {
  const depthOf = new Int32Array(wholeOf.length);
  const queue = [...wholeOf.keys()].filter((node) => wholeOf[node] === -1);
  for (const whole of queue) {
    for (const part of partsOf[whole] ?? []) {
      depthOf[part] = (depthOf[whole] as number) + 1;
      queue.push(part);
    }
  }
  return depthOf;
}

/** Components of more than one element, and elements that ask for themselves. */
function circlesOf(arrows: Arrows): Pick<RecoveryGraph, 'circleOf' | 'circles'> {
  const component = componentsOf(arrows);
  const rows = new Map<number, Node[]>();
  for (const [node, number] of component.entries()) {
    const row = rows.get(number);
    if (row === undefined) rows.set(number, [node]);
    else row.push(node);
  }
  const asksForItself = (node: Node): boolean =>
    arrows.targets.subarray(arrows.start[node], arrows.start[node + 1]).includes(node);
  const circles = [...rows.values()].filter((row) => row.length > 1 || asksForItself(row[0] as Node));
  const circleOf = new Int32Array(component.length).fill(-1);
  for (const [circle, row] of circles.entries()) for (const node of row) circleOf[node] = circle;
  return { circleOf, circles };
}

const known = new WeakMap<ResolvedPlan, RecoveryGraph>();

/** The graph of a plan: a pure function of it, remembered for as long as the plan itself is. */
export function graphOf(resolved: ResolvedPlan): RecoveryGraph {
  let graph = known.get(resolved);
  if (graph === undefined) {
    graph = buildGraph(resolved);
    known.set(resolved, graph);
  }
  return graph;
}
