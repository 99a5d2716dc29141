// Common causes: what all redundant copies of a system share, so that one loss undoes the redundancy.

import { callPlanOf } from '../recovery/call-trees.ts';
import { type Copy, isProcess, type Node } from '../recovery/graph.ts';
import { Hopeless } from '../recovery/hopeless.ts';
import { losesForGood } from '../recovery/lost.ts';
import { AlongNeeds } from '../recovery/only-needer.ts';
import type { AnalysisContext } from './context.ts';
import { isTool } from './lost-together.ts';

/** What is shared: a place where all copies stand, or something that all of them (or all that stand in) need. */
export type SharedKind = 'zone' | 'tool' | 'login' | 'supplier' | 'person' | 'system' | 'channel';

export interface CommonCause {
  readonly kind: SharedKind;
  readonly element: string;
  readonly pointer: string;
  /** Where all copies of a shared system stand; null for what has no copies. */
  readonly place: string | null;
  /** Systems with redundant copies, in the order of the plan. */
  readonly systems: readonly {
    readonly id: string;
    /** Pointers to the copies that share it. */
    readonly copies: readonly string[];
  }[];
}

const KINDS: readonly SharedKind[] = ['zone', 'tool', 'login', 'supplier', 'person', 'system', 'channel'];

/** All of them, by kind, those first that undo most. */
export function commonCausesOf(context: AnalysisContext): CommonCause[] {
  const redundant = redundantSystems(context);
  if (redundant.size === 0) return [];
  return [...sharedZones(context, redundant), ...sharedNeeds(context, redundant)].sort(
    (left, right) =>
      KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind) || right.systems.length - left.systems.length,
  );
}

/** Copies that could serve, of systems that are needed and have several. */
function redundantSystems({ graph, needed }: AnalysisContext): ReadonlyMap<Node, readonly Copy[]> {
  const found = new Map<Node, readonly Copy[]>();
  for (const [node, copies] of graph.copiesOf.entries()) {
    const element = graph.elements[node];
    if (element?.section !== 'systems' || element.entry.layer === 'facility') continue;
    const serving = (copies ?? []).filter(({ role }) => role !== 'backup');
    if (serving.length > 1 && needed.has(element.id)) found.set(node, serving);
  }
  return found;
}

/** The smallest site in which all of the copies stand; -1 where there is none. */
function commonSite({ graph: { wholeOf } }: AnalysisContext, copies: readonly Copy[]): Node {
  const stands = (copy: Copy, within: Node): boolean => {
    let site = copy.site;
    while (site !== -1 && site !== within) site = wholeOf[site] ?? -1;
    return site === within;
  };
  let site = copies[0]?.site ?? -1;
  while (site !== -1 && !copies.every((copy) => stands(copy, site))) site = wholeOf[site] ?? -1;
  return site;
}

/** Where something stands (-1 for nowhere in particular), and the copies that share it by their system. */
interface Sharing {
  readonly place: Node;
  readonly by: Map<Node, readonly Copy[]>;
}

type Shared = Map<Node, Sharing & { readonly kind: SharedKind }>;

function sharedZones(context: AnalysisContext, redundant: ReadonlyMap<Node, readonly Copy[]>): CommonCause[] {
  const zones: Shared = new Map();
  for (const [system, copies] of redundant) {
    const zone = commonSite(context, copies);
    if (zone === -1) continue;
    const row = zones.get(zone) ?? { kind: 'zone', place: -1, by: new Map() };
    zones.set(zone, row);
    row.by.set(system, copies);
  }
  return told(context, zones);
}

/**
 * Each thing that stands in one place, or in none, is taken away for good: what can then not be started whatever else
 * happens needs it. Of a system whose active copies do without it, all that stand in have to need it, and it has to be
 * lost in the same event: it stands where an active copy does, or nowhere in particular.
 */
function sharedNeeds(context: AnalysisContext, redundant: ReadonlyMap<Node, readonly Copy[]>): CommonCause[] {
  const { graph } = context;
  const vital = vitalPeople(context);
  const blocked = new Hopeless(graph);
  const hasNoPlace = (node: Node): boolean => graph.copiesOf[node] === undefined && !vital.has(node);
  const sharing = new AlongNeeds<Sharing>(graph, (node, needer, ofNeeder) =>
    ofNeeder !== undefined && hasNoPlace(node) && hasNoPlace(needer) ? ofNeeder : sharingOf(node),
  );
  const sharingOf = (node: Node): Sharing => {
    const own = (graph.copiesOf[node] ?? []).filter(({ role }) => role !== 'backup');
    const place = own.length === 0 ? -1 : commonSite(context, own);
    const by = new Map<Node, readonly Copy[]>();
    if (own.length > 0 && place === -1) return { place, by };
    blocked.find(losesForGood(graph, node));
    const isNeededBy = (copy: Copy): boolean =>
      blocked.hasCopy(copy) ||
      (copy.role !== 'active' && !copy.isAutomatic && vital.get(node)?.(copy) === true);
    const touched = new Set<Node>(vital.has(node) ? redundant.keys() : []);
    for (const each of blocked.elements) if (redundant.has(each)) touched.add(each);
    for (const index of blocked.copies) touched.add(graph.copies[index]?.system ?? -1);
    for (const system of [...touched].sort((left, right) => left - right)) {
      const copies = redundant.get(system);
      if (copies === undefined || system === node) continue;
      if (blocked.has(system)) {
        by.set(system, copies);
        continue;
      }
      const standby = copies.filter(({ role }) => role === 'standby');
      const isLostWithActive = copies.some(
        ({ role, site }) => role === 'active' && wholeOf(context, site) === wholeOf(context, place),
      );
      if (standby.length === 0 || !standby.every(isNeededBy) || (place !== -1 && !isLostWithActive)) continue;
      by.set(system, standby);
    }
    blocked.reset();
    return { place, by };
  };
  const needs: Shared = new Map();
  for (let node = 0; node < graph.elements.length; node++) {
    const kind = kindOf(context, node);
    if (kind === null) continue;
    const { place, by } = sharing.of(node);
    if (by.size > 0) needs.set(node, { kind, place, by });
  }
  return told(context, needs);
}

const wholeOf = ({ graph }: AnalysisContext, site: Node): Node => {
  let node = site;
  while (node !== -1 && (graph.wholeOf[node] ?? -1) !== -1) node = graph.wholeOf[node] as Node;
  return node;
};

/** What an element is to those that share it; null for what is shared by standing in it, or by nobody. */
function kindOf({ graph }: AnalysisContext, node: Node): SharedKind | null {
  const element = graph.elements[node];
  if (element === undefined || isProcess(element)) return null;
  switch (element.section) {
    case 'suppliers':
      return 'supplier';
    case 'channels':
      return 'channel';
    case 'people':
      return 'person';
    case 'systems':
      if (isTool(element.entry)) return 'tool';
      return opensSomething(graph, node) ? 'login' : 'system';
    default:
      return null;
  }
}

/** Whether a person cannot work, or a switch-over not begin, without it. */
function opensSomething(graph: AnalysisContext['graph'], node: Node): boolean {
  const { groupsWith, groupOwner, elements, copies } = graph;
  for (let row = groupsWith.start[node] as number; row < (groupsWith.start[node + 1] as number); row++) {
    const owner = groupOwner[groupsWith.targets[row] as number] as number;
    if (owner >= elements.length + copies.length || elements[owner]?.section === 'people') return true;
  }
  return false;
}

/** People without whom a copy is not started by hand: the only declarer, the only head of its team, or all of it. */
function vitalPeople({ graph }: AnalysisContext): ReadonlyMap<Node, (copy: Copy) => boolean> {
  const { declarers, teams } = callPlanOf(graph);
  const teamsOf = new Map<Node, Set<Node>>();
  for (const { team, heads, people, minimum } of teams.values()) {
    for (const person of people) {
      if (!(heads.length === 1 && heads[0] === person) && people.length > minimum) continue;
      teamsOf.set(person, (teamsOf.get(person) ?? new Set()).add(team));
    }
  }
  const only = declarers.length === 1 ? declarers[0] : undefined;
  const found = new Map<Node, (copy: Copy) => boolean>();
  for (const [person, led] of teamsOf) found.set(person, ({ team }) => led.has(team));
  if (only !== undefined) found.set(only, () => true);
  return found;
}

function told({ graph }: AnalysisContext, shared: Shared): CommonCause[] {
  return [...shared].map(([node, { kind, place, by }]) => ({
    kind,
    element: graph.elements[node]?.id ?? '',
    pointer: graph.elements[node]?.pointer ?? '',
    place: graph.elements[place]?.id ?? null,
    systems: [...by].map(([system, copies]) => ({
      id: graph.elements[system]?.id ?? '',
      copies: copies.map(({ position }) => `${graph.elements[system]?.pointer}/deployments/${position}`),
    })),
  }));
}
