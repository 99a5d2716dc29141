// Findings about buildings, from what the plan states of them: what it leaves open is never taken for a defect.
import type { Facility, Site } from '../plan/plan.generated.ts';
import type { AnalysisContext } from './context.ts';
import { type Finding, finding } from './finding.ts';

export function findFacilityGaps(context: AnalysisContext): Finding[] {
  return [
    ...buildingsTaken(context),
    ...(context.plan.sites ?? []).flatMap((site, index) => defects(context, site, `/sites/${index}`)),
    ...unstatedSuppression(context),
    ...pathsInOneZone(context),
  ];
}

/** Defects that a site states of itself; a room is left out where its building states the same. */
function defects({ elements }: AnalysisContext, site: Site, pointer: string): Finding[] {
  const { name, facility } = site;
  if (facility === undefined) return [];
  const isSaidOfWhole = (field: keyof Facility): boolean => {
    for (let up = site.partOf; up !== undefined; ) {
      const whole = elements.get(up)?.entry as Site | undefined;
      if (whole?.facility?.[field] === facility[field]) return true;
      up = whole?.partOf;
    }
    return false;
  };
  return DEFECTS.flatMap(([field, code]) => {
    if (facility[field] !== false || isSaidOfWhole(field)) return [];
    if (code === 'suppression-unsuited' && facility.suppressionAlternative !== undefined) return [];
    return [finding(code, { site: name }, [pointer, `${pointer}/facility/${field}`])];
  });
}

const DEFECTS = [
  ['batteriesInOwnCompartment', 'batteries-not-separated'],
  ['powerCablesAwayFromBatteries', 'cables-over-batteries'],
  ['hasSectionalPowerCutOff', 'no-sectional-cut-off'],
  ['suppressionSuitsBatteries', 'suppression-unsuited'],
] as const;

function unstatedSuppression({ plan }: AnalysisContext): Finding[] {
  const silent = [...(plan.sites ?? []).entries()].filter(
    ([, { facility }]) =>
      facility?.batteryType === 'lithium-ion' &&
      facility.suppressionSuitsBatteries === undefined &&
      facility.suppressionAlternative === undefined,
  );
  const [first, ...rest] = silent.map(([index]) => `/sites/${index}/facility`);
  if (first === undefined) return [];
  return [finding('suppression-not-stated', { sites: silent.map(([, { name }]) => name) }, [first, ...rest])];
}

/** Buildings of which a lost room takes the whole, the rooms being those from which the loss spreads all the way. */
function buildingsTaken({ plan, graph }: AnalysisContext): Finding[] {
  return (plan.sites ?? []).flatMap((building, index) => {
    const node = graph.indexOf.get(building.id) ?? -1;
    if (building.partOf !== undefined || building.isolatesParts !== false) return [];
    const rooms: number[] = [...(graph.partsOf[node] ?? [])];
    for (const room of rooms) {
      const { entry } = graph.elements[room] ?? {};
      if ((entry as Site | undefined)?.isolatesParts === false) rooms.push(...(graph.partsOf[room] ?? []));
    }
    if (rooms.length === 0) return [];
    const args = {
      building: building.name,
      rooms: rooms.map((room) => graph.elements[room]?.entry.name ?? ''),
    };
    const pointer = `/sites/${index}`;
    const places = rooms.slice(0, 20).map((room) => graph.elements[room]?.pointer ?? '');
    return [finding('room-takes-building', args, [pointer, `${pointer}/isolatesParts`, ...places])];
  });
}

/**
 * Paths of power, cooling and the like that one event in the building takes together: they stand in the same room, or
 * in rooms of a zone that does not isolate them.
 */
function pathsInOneZone({ plan, graph }: AnalysisContext): Finding[] {
  return (plan.systems ?? []).flatMap(({ name, layer, deployments = [] }, index) => {
    if (layer !== 'facility' || deployments.length < 2) return [];
    const chains = deployments.map(({ site }) => {
      const chain: number[] = [];
      for (let node = graph.indexOf.get(site) ?? -1; node !== -1; node = graph.wholeOf[node] ?? -1)
        chain.push(node);
      return chain;
    });
    const [first = [], ...others] = chains;
    const zone = first.find((node) => others.every((chain) => chain.includes(node)));
    const site = graph.elements[zone ?? -1];
    if (site?.section !== 'sites') return [];
    const isOneRoom = chains.every(([room]) => room === zone);
    if (!isOneRoom && site.entry.isolatesParts !== false) return [];
    const rooms = [...new Set(chains.map(([room = -1]) => graph.elements[room]?.entry.name ?? ''))];
    const args = { system: name, zone: site.entry.name, paths: rooms };
    const pointer = `/systems/${index}`;
    return [finding('power-paths-in-one-zone', args, [pointer, `${pointer}/deployments`, site.pointer])];
  });
}
