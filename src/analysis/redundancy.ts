// Findings about second copies: their capacity, their places, and what is claimed of them.
import type { Deployment, System } from '../plan/plan.generated.ts';
import type { AnalysisContext } from './context.ts';
import { type Finding, finding } from './finding.ts';
import { standInsOf } from './lost-together.ts';
import type { Redundancy } from './redundancy-findings.ts';

const ORDER: readonly Redundancy[] = ['none', 'data', 'system', 'multiple'];

export function findRedundancyGaps(context: AnalysisContext): Finding[] {
  return [
    ...shortCapacity(context),
    ...(context.plan.systems ?? []).flatMap((system, index) => [
      ...placesOf(context, system, `/systems/${index}`),
      ...dataWithoutSystem(context, system, `/systems/${index}`),
    ]),
  ];
}

/** Copies that could serve: all but backups. */
const serving = ({ deployments = [] }: System): readonly Deployment[] =>
  deployments.filter(({ role }) => role !== 'backup');

function shortCapacity(context: AnalysisContext): Finding[] {
  const { graph, tried } = context;
  return (context.plan.systems ?? []).flatMap((system, index) => {
    if (!context.needed.has(system.id)) return [];
    const node = graph.indexOf.get(system.id) ?? -1;
    const minimum = graph.minimum[node] ?? 0;
    // Where each copy is enough by itself, so is what is left of them.
    if ((graph.copiesOf[node] ?? []).every(({ capacity }) => capacity >= minimum)) return [];
    const limit = context.bearable(system.id);
    let least: number | undefined;
    const short = tried.filter((each) => {
      const up = each.result.elements.get(system.id) ?? null;
      if (up !== null && up <= limit) return false;
      const left = standInsOf(context, each, system.id).filter(({ role }) => role !== 'backup');
      const capacity = left.reduce((sum, copy) => sum + copy.capacity, 0);
      if (capacity === 0 || capacity >= minimum) return false;
      least = Math.min(least ?? capacity, capacity);
      return true;
    });
    if (least === undefined) return [];
    const args = {
      system: system.name,
      capacityPercent: least / 1_000_000,
      minimumPercent: minimum / 1_000_000,
      scenarios: short.map(({ scenario }) => scenario.name),
    };
    const pointer = `/systems/${index}`;
    const places = short.map((each) => each.pointer);
    return [
      finding('standby-capacity-short', args, [pointer, `${pointer}/minimumCapacityPercent`, ...places]),
    ];
  });
}

function placesOf(context: AnalysisContext, system: System, pointer: string): Finding[] {
  // What stands in a building belongs to it; whether its paths are apart is a matter of rooms.
  if (system.deployments === undefined || system.layer === 'facility') return [];
  const copies = serving(system);
  const wholes = [...new Set(copies.map(({ site }) => context.wholeOf(site)))];
  const isCopiedElsewhere = system.deployments.some(
    ({ site, role }) => role === 'backup' && !wholes.includes(context.wholeOf(site)),
  );
  const actual: Redundancy =
    wholes.length > 2 ? 'multiple' : wholes.length > 1 ? 'system' : isCopiedElsewhere ? 'data' : 'none';
  const { claimedRedundancy: claimed } = system;
  const found: Finding[] = [];
  if (claimed !== undefined && ORDER.indexOf(claimed) > ORDER.indexOf(actual)) {
    const args = { system: system.name, claimed, actual, places: wholes.map(context.nameOf) };
    const places = [pointer, `${pointer}/claimedRedundancy`, `${pointer}/deployments`] as const;
    found.push(finding('redundancy-claim-differs', args, places));
  } else if (wholes.length === 1 && copies.length > 1) {
    const sites = [...new Set(copies.map(({ site }) => site))];
    const args = {
      system: system.name,
      zone: context.nameOf(wholes[0] ?? ''),
      copies: sites.map(context.nameOf),
    };
    if (sites.length > 1)
      found.push(finding('copies-in-one-zone', args, [pointer, `${pointer}/deployments`]));
  }
  const position = system.deployments.findIndex(({ role }) => role === 'backup');
  const near = system.deployments[position];
  // Where the system itself serves from several places, none of them takes the backup and the system together.
  if (near !== undefined && wholes.length === 1 && !isCopiedElsewhere) {
    const zone = context.nameOf(context.wholeOf(near.site));
    const args = { system: system.name, site: context.nameOf(near.site), zone };
    found.push(finding('backup-in-same-zone', args, [pointer, `${pointer}/deployments/${position}/site`]));
  }
  return found;
}

/** A system in one place that works with data which is copied to others. */
function dataWithoutSystem(context: AnalysisContext, system: System, pointer: string): Finding[] {
  if (system.deployments === undefined || !context.neededByProcesses.has(system.id)) return [];
  const wholes = new Set(serving(system).map(({ site }) => context.wholeOf(site)));
  const [place] = wholes;
  if (wholes.size !== 1 || place === undefined) return [];
  const data: string[] = [];
  const elsewhere = new Set<string>();
  const own = system.requires ?? [];
  for (const need of own) {
    if (typeof need !== 'string') continue;
    const element = context.elements.get(need);
    if (element?.section !== 'systems' || element.entry.holdsData !== true) continue;
    const others = (element.entry.deployments ?? [])
      .map(({ site }) => context.wholeOf(site))
      .filter((whole) => whole !== place);
    if (others.length === 0) continue;
    data.push(need);
    for (const other of others) elsewhere.add(other);
  }
  if (data.length === 0) return [];
  const args = {
    system: system.name,
    place: context.nameOf(place),
    data: data.map(context.nameOf),
    copies: [...elsewhere].map(context.nameOf),
  };
  return [
    finding('data-without-system', args, [
      pointer,
      `${pointer}/deployments`,
      ...data.map((id) => `${context.pointerOf(id)}/deployments`),
    ]),
  ];
}
