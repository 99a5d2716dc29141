// Facts about how a system's copies are spread over sites and hazard zones, and what is left of it when a site is lost.
import type { System } from '../plan/plan.generated.ts';
import { type Fact, number } from './fact.ts';
import type { FactContext } from './fact-context.ts';
import { activeCopies, runningCopies, sitesOf } from './system-copies.ts';

/** Capacity of the copies that are left when the independent site with most of it is lost. */
function capacityWithoutLargestSite(system: System, context: FactContext): number | undefined {
  if (system.deployments === undefined) return undefined;
  const atSite = new Map<string, number>();
  for (const copy of runningCopies(system)) {
    const site = context.independentSiteOf(copy.site);
    atSite.set(site, (atSite.get(site) ?? 0) + (copy.capacityPercent ?? 100));
  }
  let total = 0;
  let largest = 0;
  for (const capacity of atSite.values()) {
    total += capacity;
    largest = Math.max(largest, capacity);
  }
  return total - largest;
}

export const systemSpreadFacts = {
  activeSiteCount: number(
    'count',
    'deployments/*/site deployments/*/role /sites/*/partOf',
    'Independent sites with a copy that serves now; two rooms of one building are one site.',
    (system, context) => system.deployments && sitesOf(activeCopies(system), context.independentSiteOf).size,
  ),
  siteCount: number(
    'count',
    'deployments/*/site deployments/*/role /sites/*/partOf',
    'Independent sites with an active or standby copy.',
    (system, context) => system.deployments && sitesOf(runningCopies(system), context.independentSiteOf).size,
  ),
  hazardZoneCountOfWeakestSystem: number(
    'count',
    'requires deployments/*/site deployments/*/role /sites/*/hazardZone /sites/*/partOf',
    'Fewest different hazard zones with an active or standby copy of it or of any system that it cannot do without, directly or not; sites without a zone do not count.',
    ({ id }, { fewestZones }) => {
      const fewest = fewestZones.get(id);
      return fewest === Number.POSITIVE_INFINITY ? undefined : fewest;
    },
  ),
  capacityWithoutLargestSitePercent: number(
    'percent',
    'deployments/*/capacityPercent deployments/*/site /sites/*/partOf',
    'Capacity of the active and standby copies that are left when the site with most of it is lost.',
    capacityWithoutLargestSite,
  ),
  copyCount: number(
    'count',
    'deployments/*/role',
    'Active and standby copies, wherever they are.',
    (system) => system.deployments && runningCopies(system).length,
  ),
} satisfies Record<string, Fact<System>>;
