// Systems, their copies and what needs what, as the pictures of section 8 want them.
import type { DependencyMap, MapEdge, MapNode } from '../figures/dependency-map.ts';
import type { RedundancyGrid } from '../figures/redundancy-grid.ts';
import type { Need } from '../plan/plan.generated.ts';
import type { Element, ElementSection } from '../plan/resolve.ts';
import { textIn } from '../plan/words.ts';
import type { Context } from './chapter.ts';
import type { DependantsOf } from './dependants.ts';
import { type Layer, type SystemRow, sitesWithCopies } from './redundancy-matrix.ts';

type Layers = readonly (readonly [Layer, readonly SystemRow[]])[];

const nameOf = ({ analysed, language }: Context, id: string): string => {
  const element = analysed.elements.get(id);
  return element === undefined ? id : textIn(language, element.entry.name);
};

const layerName = ({ m, w }: Context, layer: Layer): string =>
  layer === undefined ? m.dependencies.noLayer : w.label('layer', layer);

/** Copies by layer and independent site. */
export function gridOf(context: Context, layers: Layers, weakest: Layer): RedundancyGrid {
  const sites = sitesWithCopies(
    context.plan,
    layers.flatMap(([, rows]) => rows),
  );
  return {
    sites: sites.map((id) => nameOf(context, id)),
    layers: layers.map(([layer, rows]) => ({
      name: layerName(context, layer),
      isWeakest: layer !== undefined && layer === weakest,
      rows: rows.map(({ system, copiesAt }) => ({
        system: textIn(context.language, system.name),
        copies: sites.map((site) =>
          (copiesAt.get(site) ?? []).map(({ role = 'active', capacityPercent }) => ({
            role,
            percent: capacityPercent === 100 ? undefined : capacityPercent,
          })),
        ),
      })),
    })),
  };
}

/** What critical processes, systems and suppliers need, but for the places where they stand. */
export function mapOf(context: Context, layers: Layers, dependantsOf: DependantsOf): DependencyMap {
  const { analysed, m } = context;
  const elements = [...analysed.elements.values()];
  const edges = elements.flatMap(edgesOf).filter(({ to }) => analysed.elements.get(to)?.section !== 'sites');
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const kinds = m.dependencies.kinds;
  const others = ['suppliers', 'channels', 'people', 'teams', 'sites'] as const;
  const groups = [
    kinds.criticalProcesses,
    ...layers.map(([layer]) => layerName(context, layer)),
    ...others.map((section) => kinds[section]),
  ];
  const groupOfSystem = new Map<string, number>();
  const processesOf = new Map<string, number>();
  for (const [index, [, rows]] of layers.entries()) {
    for (const { system, processes } of rows) {
      groupOfSystem.set(system.id, index + 1);
      processesOf.set(system.id, processes.length);
    }
  }
  const groupOf = (section: ElementSection, id: string): number => {
    if (section === 'criticalProcesses') return 0;
    if (section === 'systems') return groupOfSystem.get(id) ?? 0;
    return 1 + layers.length + others.indexOf(section);
  };
  const singles = new Set(analysed.singlePoints.map(({ element }) => element));
  const nodes = elements
    .filter(({ id }) => ends.has(id))
    .map(
      ({ section, id, entry }): MapNode => ({
        id,
        name: textIn(context.language, entry.name),
        group: groupOf(section, id),
        shape: section === 'criticalProcesses' ? 'process' : section === 'systems' ? 'system' : 'other',
        isSinglePoint: singles.has(id),
        dependants: section === 'criticalProcesses' ? 0 : (processesOf.get(id) ?? dependantsOf([id]).length),
      }),
    );
  return { groups, nodes, edges };
}

const MAPPED: ReadonlySet<ElementSection> = new Set<ElementSection>([
  'criticalProcesses',
  'systems',
  'suppliers',
]);

function edgesOf(element: Element): MapEdge[] {
  if (!MAPPED.has(element.section)) return [];
  const from = element.id;
  const to = (needs: readonly Need[] | undefined): MapEdge[] =>
    (needs ?? []).flatMap((need): MapEdge[] =>
      typeof need === 'string'
        ? [{ from, to: need, isChoice: false }]
        : need.anyOf.map((id) => ({ from, to: id, isChoice: true })),
    );
  const own = 'requires' in element.entry ? to(element.entry.requires) : [];
  if (element.section !== 'systems') return own;
  const copies = (element.entry.deployments ?? []).flatMap((copy) => [
    ...to(copy.requires),
    ...to(copy.activation?.requires),
  ]);
  return [...own, ...copies];
}
