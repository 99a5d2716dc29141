// What facts are worked out from: the plan, the day, and the relations between its elements, each worked out once.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import type { Day } from '../plan/calendar.ts';
import type { Deployment, Need, Plan, Scenario, Site, System } from '../plan/plan.generated.ts';
import type { Element } from '../plan/resolve.ts';

export interface FactContext {
  readonly plan: Plan;
  readonly asOf: Day;
  /** The site at the top of `partOf`: two sites with the same one are not independent of each other. */
  readonly independentSiteOf: (siteId: string) => string;
  /** Ids that the critical processes, or only the core functions among them, need directly or not. */
  readonly neededByCritical: ReadonlySet<string>;
  readonly neededByCore: ReadonlySet<string>;
  /** Best tier of the recovery priorities that lists the element. */
  readonly tierOf: ReadonlyMap<string, number>;
  /**
   * For each element, the fewest independent sites at which any system that it cannot do without is active, itself
   * included; infinite where no such system has copies. Of alternatives, the best counts.
   */
  readonly fewestActiveSites: ReadonlyMap<string, number>;
  /** Sites that each scenario takes, with their parts, and with their whole where it does not isolate its parts. */
  readonly sitesLostIn: ReadonlyMap<string, ReadonlySet<string>>;
}

export function factContextOf({ plan, elements, asOf }: AnalysedPlan): FactContext {
  const processes = plan.criticalProcesses ?? [];
  const independentSiteOf = wholes(plan.sites ?? []);
  return {
    plan,
    asOf,
    independentSiteOf,
    neededByCritical: neededBy(processes, elements),
    neededByCore: neededBy(
      processes.filter((process) => process.isCore === true),
      elements,
    ),
    tierOf: tiers(plan),
    fewestActiveSites: fewestActiveSites(elements, independentSiteOf),
    sitesLostIn: new Map(
      (plan.scenarios ?? []).map((scenario) => [scenario.id, sitesLostIn(scenario, plan.sites ?? [])]),
    ),
  };
}

/** Copies that serve now. */
export const activeCopies = (system: System): readonly Deployment[] =>
  (system.deployments ?? []).filter((copy) => (copy.role ?? 'active') === 'active');

function wholes(sites: readonly Site[]): (siteId: string) => string {
  const partOf = new Map(sites.map((site) => [site.id, site.partOf]));
  return (siteId) => {
    let top = siteId;
    // A valid plan has no circle of parts; the bound keeps an invalid one from running for ever.
    for (let steps = sites.length; steps > 0; steps--) top = partOf.get(top) ?? top;
    return top;
  };
}

/** All ids that an element's own entry names as needed, alternatives, copies and their activations included. */
function needsOf(element: Element): string[] {
  const needs: Need[] = [...requirementsOf(element)];
  if (element.section === 'systems') {
    for (const copy of element.entry.deployments ?? []) {
      needs.push(...(copy.requires ?? []), ...(copy.activation?.requires ?? []));
    }
  }
  return needs.flatMap((need) => (typeof need === 'string' ? [need] : need.anyOf));
}

const requirementsOf = (element: Element): readonly Need[] =>
  'requires' in element.entry ? (element.entry.requires ?? []) : [];

function neededBy(
  processes: readonly { readonly id: string }[],
  elements: ReadonlyMap<string, Element>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const open = processes.map((process) => process.id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const element = elements.get(id);
    if (element === undefined) continue;
    for (const need of needsOf(element)) {
      if (found.has(need)) continue;
      found.add(need);
      open.push(need);
    }
  }
  return found;
}

function tiers(plan: Plan): Map<string, number> {
  const best = new Map<string, number>();
  for (const { tier, elements } of plan.recoveryPriorities ?? []) {
    for (const id of elements) best.set(id, Math.min(tier, best.get(id) ?? tier));
  }
  return best;
}

/** Begins with each element's own count and lowers it to that of what it needs until nothing changes. */
function fewestActiveSites(
  elements: ReadonlyMap<string, Element>,
  independentSiteOf: (siteId: string) => string,
): Map<string, number> {
  const fewest = new Map<string, number>();
  const dependants = new Map<string, string[]>();
  for (const [id, element] of elements) {
    const copies = element.section === 'systems' ? element.entry.deployments : undefined;
    const own =
      copies === undefined || element.section !== 'systems'
        ? Number.POSITIVE_INFINITY
        : new Set(activeCopies(element.entry).map((copy) => independentSiteOf(copy.site))).size;
    fewest.set(id, own);
    for (const need of requirementsOf(element).flatMap((each) =>
      typeof each === 'string' ? [each] : each.anyOf,
    )) {
      const known = dependants.get(need);
      if (known === undefined) dependants.set(need, [id]);
      else known.push(id);
    }
  }
  const open = [...elements.keys()];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const element = elements.get(id);
    if (element === undefined) continue;
    const of = (need: string): number => fewest.get(need) ?? Number.POSITIVE_INFINITY;
    const behind = requirementsOf(element).map((need) =>
      typeof need === 'string' ? of(need) : Math.max(...need.anyOf.map(of)),
    );
    const now = Math.min(of(id), ...behind);
    if (now >= of(id)) continue;
    fewest.set(id, now);
    open.push(...(dependants.get(id) ?? []));
  }
  return fewest;
}

function sitesLostIn(scenario: Scenario, sites: readonly Site[]): ReadonlySet<string> {
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
