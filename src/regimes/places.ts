// How sites belong together: which are one place, who runs them, what is lost with what, and in which hazard zone they are.
import type { Scenario, Site } from '../plan/plan.generated.ts';
import type { Element } from '../plan/resolve.ts';

/** The site at the top of `partOf`, for each site. */
export function wholes(sites: readonly Site[]): (siteId: string) => string {
  const partOf = new Map(sites.map((site) => [site.id, site.partOf]));
  const tops = new Map<string, string>();
  return (siteId) => {
    const known = tops.get(siteId);
    if (known !== undefined) return known;
    const chain = [siteId];
    let top = siteId;
    // A valid plan has no circle of parts; the bound keeps an invalid one from running for ever.
    for (let steps = sites.length; steps > 0; steps--) {
      const whole = partOf.get(top);
      if (whole === undefined) break;
      top = tops.get(whole) ?? whole;
      chain.push(whole);
    }
    for (const id of chain) tops.set(id, top);
    return top;
  };
}

/** Suppliers that operate one of the sites, or the whole that it is part of. */
export function hostsOf(
  elements: ReadonlyMap<string, Element>,
  siteIds: readonly string[],
  independentSiteOf: (siteId: string) => string,
): ReadonlySet<string> {
  const places = siteIds.flatMap((id) => [elements.get(id), elements.get(independentSiteOf(id))]);
  return new Set(places.flatMap((place) => (place?.section === 'sites' ? (place.entry.operator ?? []) : [])));
}

/** Sites that a scenario takes, with their parts, and with their whole where it does not isolate its parts. */
export function sitesLostIn(scenario: Scenario, sites: readonly Site[]): ReadonlySet<string> {
  const byId = new Map(sites.map((site) => [site.id, site]));
  const lost = new Set<string>();
  for (const { element } of scenario.lost ?? []) {
    // Upwards: a whole that does not isolate its parts goes with them.
    for (let site = byId.get(element); site !== undefined && !lost.has(site.id); ) {
      lost.add(site.id);
      const whole: Site | undefined = site.partOf === undefined ? undefined : byId.get(site.partOf);
      site = whole?.isolatesParts === false ? whole : undefined;
    }
  }
  // Downwards: a part goes with its whole.
  for (const site of sites) {
    const chain: string[] = [];
    for (
      let each: Site | undefined = site;
      each !== undefined && chain.length <= sites.length;
      each = each.partOf === undefined ? undefined : byId.get(each.partOf)
    ) {
      chain.push(each.id);
    }
    if (chain.some((id) => lost.has(id))) lost.add(site.id);
  }
  return lost;
}

/** The hazard zone of a site: its own, else that of the whole it is part of; text for comparing, not for reading. */
export function hazardZones(sites: readonly Site[]): (siteId: string) => string | undefined {
  const byId = new Map(sites.map((site) => [site.id, site]));
  return (siteId) => {
    let site = byId.get(siteId);
    for (let steps = sites.length; site !== undefined && steps > 0; steps--) {
      if (site.hazardZone !== undefined) return JSON.stringify(site.hazardZone);
      site = site.partOf === undefined ? undefined : byId.get(site.partOf);
    }
    return undefined;
  };
}
