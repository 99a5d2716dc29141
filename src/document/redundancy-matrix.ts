// The redundancy matrix: which copies of each system stand at which independent site, and how strong that is.
import type { Deployment, Plan, System } from '../plan/plan.generated.ts';
import type { ResolvedPlan } from '../plan/resolve.ts';
import { type LabelOf, valuesOf } from '../words/labels.ts';
import { DASH, join, type Markdown, md, strong, trusted } from '../words/markdown.ts';
import type { Context } from './chapter.ts';
import type { DependantsOf } from './dependants.ts';

const ROLE_SIGNS = { active: '●', standby: '◐', backup: '○' } as const;

export interface SystemRow {
  readonly system: System;
  readonly pointer: string;
  /** Copies by independent site, in the order of the copies. */
  readonly copiesAt: ReadonlyMap<string, readonly Deployment[]>;
  readonly processes: readonly string[];
}

/** Systems by layer, in the order of layers; those without a layer last. */
export function rowsByLayer(resolved: ResolvedPlan, dependantsOf: DependantsOf): [Layer, SystemRow[]][] {
  const { plan } = resolved;
  const wholeOf = wholesOf(plan);
  const rows = (plan.systems ?? []).map((system, index): SystemRow => {
    const copiesAt = new Map<string, Deployment[]>();
    for (const copy of system.deployments ?? []) {
      const site = wholeOf(copy.site);
      copiesAt.set(site, [...(copiesAt.get(site) ?? []), copy]);
    }
    return { system, pointer: `/systems/${index}`, copiesAt, processes: dependantsOf([system.id]) };
  });
  const layers: Layer[] = [...valuesOf('layer'), undefined];
  return layers
    .map((layer): [Layer, SystemRow[]] => [layer, rows.filter(({ system }) => system.layer === layer)])
    .filter(([, some]) => some.length > 0);
}

export type Layer = LabelOf<'layer'> | undefined;

/** The site that a site is part of at the top. */
export function wholesOf({ sites = [] }: Plan): (site: string) => string {
  const partOf = new Map(sites.map((site) => [site.id, site.partOf]));
  return (site) => {
    const seen = new Set<string>();
    let whole = site;
    for (let next = partOf.get(whole); next !== undefined && !seen.has(next); next = partOf.get(whole)) {
      seen.add(whole);
      whole = next;
    }
    return whole;
  };
}

/** Independent sites at which any system has a copy, in the order of the plan. */
export function sitesWithCopies(plan: Plan, rows: readonly SystemRow[]): string[] {
  const used = new Set(rows.flatMap(({ copiesAt }) => [...copiesAt.keys()]));
  return (plan.sites ?? []).map(({ id }) => id).filter((id) => used.has(id));
}

/** A cell: a sign for each copy at that site, with the capacity where it is not full. */
export function cellOf({ w }: Context, { copiesAt }: SystemRow, site: string): Markdown {
  const copies = copiesAt.get(site);
  if (copies === undefined) return DASH;
  return join(
    copies.map(({ role = 'active', capacityPercent }) => {
      const sign = trusted(ROLE_SIGNS[role]);
      const isPart = capacityPercent !== undefined && capacityPercent < 100;
      return isPart ? md`${sign} ${w.percent(capacityPercent)}` : sign;
    }),
    ' ',
  );
}

const capacityOf = (copies: readonly Deployment[]): number =>
  copies.reduce((sum, { capacityPercent = 100 }) => sum + capacityPercent, 0);

/** Whether losing one site loses every copy. */
const isAtOneSite = ({ copiesAt }: SystemRow): boolean => copiesAt.size === 1;

/** What the copies come to, judged by where they stand alone. */
export function judgementOf({ m, w }: Context, { system, copiesAt }: SystemRow): Markdown {
  const says = m.dependencies;
  if (copiesAt.size === 0) return says.external;
  if (copiesAt.size === 1) return strong(says.singleSite);
  const isReady = ({ role = 'active' }: Deployment): boolean => role !== 'backup';
  const ready = [...copiesAt.values()]
    .map((copies) => copies.filter(isReady))
    .filter((copies) => copies.length > 0);
  if (ready.length === 1) return strong(says.backupOnly);
  const capacities = ready.map(capacityOf);
  const left = capacities.reduce((sum, each) => sum + each, 0) - Math.max(...capacities);
  const { minimumCapacityPercent: minimum } = system;
  if (minimum !== undefined && left < minimum) {
    return strong(says.shortCapacity(w.percent(left), w.percent(minimum)));
  }
  if (system.layer === 'data') return says.dataCopies;
  if (ready.length > 2) return says.multiple;
  const isActive = (copies: readonly Deployment[]): boolean =>
    copies.some(({ role = 'active' }) => role === 'active');
  return ready.every(isActive) ? says.activeActive : says.twin;
}

/** The layer of which most stands at one site, of what critical processes need; of two such, the larger share. */
export function weakestLayer(
  layers: readonly (readonly [Layer, readonly SystemRow[]])[],
): { layer: LabelOf<'layer'>; single: number; all: number } | undefined {
  let weakest: { layer: LabelOf<'layer'>; single: number; all: number } | undefined;
  for (const [layer, rows] of layers) {
    const needed = rows.filter(({ processes, copiesAt }) => processes.length > 0 && copiesAt.size > 0);
    const single = needed.filter(isAtOneSite).length;
    if (layer === undefined || single === 0) continue;
    const before = weakest ?? { single: 0, all: 1 };
    const isWeaker =
      single > before.single ||
      (single === before.single && single / needed.length > before.single / before.all);
    if (isWeaker) weakest = { layer, single, all: needed.length };
  }
  return weakest;
}
