// The plan as numbers: elements, copies and requirements by index, so that time can run over arrays.
import type { Seconds } from '../plan/duration.ts';
import { parseDuration } from '../plan/duration.ts';
import { once, oncePer } from '../plan/once.ts';
import type { Deployment, Need, Plan } from '../plan/plan.generated.ts';
import type { Element, ResolvedPlan } from '../plan/resolve.ts';
import type { Arrows } from './components.ts';
import { arrowsOf, componentsOf, turned } from './components.ts';

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
  /** The critical processes, in the order of the plan. */
  readonly processes: readonly Node[];
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
  /** Component of each element in the graph of needs; a component needs only lower numbers. */
  readonly componentsOfNeeds: () => Int32Array;
  /** Circle that an element may hold itself up in once time runs; -1 where it is in none. */
  readonly circleOf: Int32Array;
  readonly circles: readonly (readonly Node[])[];
}

const MILLION = 1_000_000;

/** True for what resumes, and so cannot be in a circle that holds itself up. */
export const isProcess = (element: Element): boolean => element.section === 'criticalProcesses';

/**
 * The node of an id.
 * @throws {RangeError} for an id that names nothing: a plan is validated before it is tried
 */
export function nodeIn(indexOf: ReadonlyMap<string, Node>, id: string): Node {
  const node = indexOf.get(id);
  if (node === undefined) throw new RangeError(`no element has the id "${id}"`);
  return node;
}

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
        site: nodeIn(indexOf, entry.site),
        role,
        capacity: Math.round((entry.capacityPercent ?? 100) * MILLION),
        isAutomatic: (activation?.mode ?? (role === 'active' ? 'automatic' : 'manual')) === 'automatic',
        duration: parseDuration(activation?.measured?.duration ?? activation?.duration ?? 'PT0S'),
        team: activation?.team === undefined ? -1 : nodeIn(indexOf, activation.team),
        entry,
      });
    }
  }
  return copies;
}

function buildGraph({ plan, elements: byId }: ResolvedPlan): RecoveryGraph {
  const elements = [...byId.values()];
  const indexOf = new Map(elements.map((element, node) => [element.id, node]));
  const node = (id: string): Node => nodeIn(indexOf, id);
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

  const groupOwner: number[] = [];
  const isPlace: number[] = [];
  const isChoice: number[] = [];
  const memberStart: number[] = [0];
  const memberList: Node[] = [];
  const ask = (owner: number, needs: readonly Need[] | undefined, place: Node = -1): void => {
    if (place !== -1) {
      memberList.push(place);
      close(owner, 1, 0);
    }
    for (const need of needs ?? []) {
      if (typeof need === 'string') memberList.push(node(need));
      else for (const id of new Set(need.anyOf)) memberList.push(node(id));
      close(owner, 0, typeof need === 'string' ? 0 : 1);
    }
  };
  const close = (owner: number, place: number, choice: number): void => {
    groupOwner.push(owner);
    isPlace.push(place);
    isChoice.push(choice);
    memberStart.push(memberList.length);
  };
  for (const [part, element] of elements.entries()) {
    if (element.section === 'teams') continue;
    const whole =
      element.section === 'sites' && element.entry.partOf !== undefined ? node(element.entry.partOf) : -1;
    ask(part, element.entry.requires, whole);
    if (whole === -1) continue;
    wholeOf[part] = whole;
    partsOf[whole]?.push(part);
  }
  for (const { index, entry, site } of copies) ask(elements.length + index, entry.requires, site);
  for (const { index, entry } of copies)
    ask(elements.length + copies.length + index, entry.activation?.requires);

  const consumers = elements.length + 2 * copies.length;
  const groupStart = new Int32Array(consumers + 1);
  for (const owner of groupOwner) groupStart[owner + 1] = (groupStart[owner + 1] as number) + 1;
  for (let owner = 0; owner < consumers; owner++) {
    groupStart[owner + 1] = (groupStart[owner + 1] as number) + (groupStart[owner] as number);
  }
  const members: Arrows = { start: Int32Array.from(memberStart), targets: Int32Array.from(memberList) };
  const addMembers = (owner: number, add: (member: Node) => void, isWithPlaces: boolean): void => {
    for (let group = groupStart[owner] as number; group < (groupStart[owner + 1] as number); group++) {
      if (!isWithPlaces && isPlace[group] === 1) continue;
      for (let row = members.start[group] as number; row < (members.start[group + 1] as number); row++) {
        add(members.targets[row] as number);
      }
    }
  };
  const inService = arrowsOf(elements.length, (owner, add) => {
    if (!isProcess(elements[owner] as Element)) addMembers(owner, add, true);
  });
  const { circleOf, circles } = circlesOf(inService, componentsOf(inService));
  const needs = arrowsOf(elements.length, (owner, add) => {
    addMembers(owner, add, false);
    for (const { index } of copiesOf[owner] ?? []) {
      addMembers(elements.length + index, add, false);
      addMembers(elements.length + copies.length + index, add, false);
    }
  });
  return {
    plan,
    elements,
    indexOf,
    processes: [...elements.keys()].filter((each) => isProcess(elements[each] as Element)),
    copies,
    copiesOf,
    minimum,
    incapable: [...elements.keys()].filter((system) => {
      const row = copiesOf[system];
      return (
        row !== undefined &&
        row.reduce((sum, { capacity }) => sum + capacity, 0) < (minimum[system] as number)
      );
    }),
    resumption: Float64Array.from(elements, (element) =>
      element.section === 'criticalProcesses' ? parseDuration(element.entry.resumption ?? 'PT0S') : 0,
    ),
    partsOf,
    wholeOf,
    depthOf: depthsOf(partsOf, wholeOf),
    groupStart,
    groupOwner: Int32Array.from(groupOwner),
    isPlace: Uint8Array.from(isPlace),
    isChoice: Uint8Array.from(isChoice),
    members,
    groupsWith: turned(members, elements.length),
    needs,
    componentsOfNeeds: once(() => componentsOf(needs)),
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
export function circlesOf(
  arrows: Arrows,
  component: Int32Array,
): Pick<RecoveryGraph, 'circleOf' | 'circles'> {
  const size = new Int32Array(component.length);
  for (const number of component) size[number] = (size[number] as number) + 1;
  const rows = new Map<number, Node[]>();
  for (const [node, number] of component.entries()) {
    if ((size[number] as number) === 1 && !asksForItself(arrows, node)) continue;
    const row = rows.get(number);
    if (row === undefined) rows.set(number, [node]);
    else row.push(node);
  }
  const circles = [...rows.values()];
  const circleOf = new Int32Array(component.length).fill(-1);
  for (const [circle, row] of circles.entries()) for (const node of row) circleOf[node] = circle;
  return { circleOf, circles };
}

function asksForItself({ start, targets }: Arrows, node: Node): boolean {
  for (let row = start[node] as number; row < (start[node + 1] as number); row++) {
    if (targets[row] === node) return true;
  }
  return false;
}

/** The graph of a plan: a pure function of it, remembered for as long as the plan itself is. */
export const graphOf: (resolved: ResolvedPlan) => RecoveryGraph = oncePer(buildGraph);
