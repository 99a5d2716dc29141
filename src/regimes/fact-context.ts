// What facts are worked out from: the plan, the day, and the relations between its elements, each worked out once.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import type { Day } from '../plan/calendar.ts';
import { parseDuration } from '../plan/duration.ts';
import type {
  Assessment,
  ImprovementMeasure,
  Incident,
  Need,
  Plan,
  Scenario,
  Site,
  System,
} from '../plan/plan.generated.ts';
import type { Element } from '../plan/resolve.ts';
import {
  audiencesBy,
  isUnmapped,
  isWithoutObjectives,
  lastTestDays,
  lastTrainingDays,
  needingSystems,
  peopleWithRole,
  shortestObjectives,
  stagesByRequirement,
  type TriedObjectives,
  triedObjectives,
} from './fact-relations.ts';
import { hazardZones, lastExercisedOn, type Resource, resourcesBehind } from './reach.ts';
import { activeCopies, runningCopies } from './system-copies.ts';

/** Months for which an exercise counts as recent where the plan does not say. */
const DEFAULT_EXERCISE_INTERVAL_MONTHS = 12;

/** Findings that an objective is not kept in a scenario. */
const SHORTFALLS: ReadonlySet<string> = new Set([
  'recovery-never',
  'recovery-beyond-mtpd',
  'recovery-late',
  'rpo-missed',
]);

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
  /** The same for different hazard zones with an active or standby copy. */
  readonly fewestZones: ReadonlyMap<string, number>;
  /** The same for active and standby copies, wherever they are. */
  readonly fewestCopies: ReadonlyMap<string, number>;
  readonly elements: ReadonlyMap<string, Element>;
  /** Kinds of resources that an element rests on, directly or not. */
  readonly resourcesBehind: (id: string) => readonly Resource[];
  /** Day on which an exercise last touched an element or anything that it rests on. */
  readonly exercisedOn: ReadonlyMap<string, Day>;
  /** What exercises that were held by the day have measured of an element. */
  readonly measuredOf: (id: string) => readonly Measured[];
  /** Minutes until a process is back in each scenario that stops it; null for never. */
  readonly triedMinutesOf: (id: string) => readonly (number | null)[];
  /** Suppliers that operate a site, or the whole of a site, at which a system has a copy. */
  readonly hosts: ReadonlySet<string>;
  /** How many copies of systems stand at a site itself. */
  readonly copiesAt: (siteId: string) => number;
  /** Incidents that name any of the elements, each once; undefined where the plan keeps no record of incidents. */
  readonly incidentsOf: ((ids: readonly string[]) => readonly Incident[]) | undefined;
  readonly measureOf: (id: string) => ImprovementMeasure | undefined;
  /** How many strategies name any of the elements, those left out that were not chosen; undefined where there are none. */
  readonly strategiesOf: ((ids: readonly string[]) => number) | undefined;
  /** Sites that each scenario takes, with their parts, and with their whole where it does not isolate its parts. */
  readonly sitesLostIn: ReadonlyMap<string, ReadonlySet<string>>;
  readonly systemOf: ReadonlyMap<string, System>;
  readonly assessmentOf: ReadonlyMap<string, Assessment>;
  readonly criticalProcessIds: ReadonlySet<string>;
  /** The plan's own, twelve where it gives none. */
  readonly exerciseIntervalMonths: number;
  /** Recovery procedures with steps that name an element. */
  readonly procedureCountOf: ReadonlyMap<string, number>;
  readonly lastTrainingDays: ReadonlyMap<string, Day>;
  /** People of emergency teams, and holders of posts. */
  readonly peopleWithRole: ReadonlySet<string>;
  readonly lastTestDays: ReadonlyMap<string, Day>;
  /** In seconds. */
  readonly shortestRtoOfDependants: ReadonlyMap<string, number>;
  readonly shortestRpoOfDependants: ReadonlyMap<string, number>;
  readonly needingUnmapped: ReadonlySet<string>;
  readonly needingWithoutObjectives: ReadonlySet<string>;
  readonly singlePointIds: ReadonlySet<string>;
  readonly unacceptedShortfallCount: number;
  readonly triedObjectives: ReadonlyMap<string, TriedObjectives>;
  readonly audiencesBy: ReadonlyMap<string, ReadonlySet<string>>;
  readonly stagesByRequirement: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Measured {
  readonly on: Day;
  readonly minutes: number;
}

export function factContextOf({
  plan,
  elements,
  asOf,
  scenarios,
  singlePoints,
  findings,
}: AnalysedPlan): FactContext {
  const processes = plan.criticalProcesses ?? [];
  const independentSiteOf = wholes(plan.sites ?? []);
  const zoneOf = hazardZones(plan.sites ?? []);
  const lost = new Map(
    (plan.scenarios ?? []).map((scenario) => [scenario.id, sitesLostIn(scenario, plan.sites ?? [])]),
  );
  const copies = new Map<string, number>();
  for (const { site } of (plan.systems ?? []).flatMap(({ deployments }) => deployments ?? [])) {
    copies.set(site, (copies.get(site) ?? 0) + 1);
  }
  const measures = new Map((plan.improvementMeasures ?? []).map((each) => [each.id, each]));
  const incidents = plan.incidents && byElement(plan.incidents);
  const strategies =
    plan.strategies && byElement(plan.strategies.filter(({ isChosen }) => isChosen !== false));
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
    fewestActiveSites: fewestPlaces(elements, (system) =>
      activeCopies(system).map(({ site }) => independentSiteOf(site)),
    ),
    fewestZones: fewestPlaces(elements, (system) =>
      runningCopies(system).flatMap(({ site }) => zoneOf(site) ?? []),
    ),
    fewestCopies: fewestPlaces(elements, (system) => runningCopies(system).map((_, index) => String(index))),
    elements,
    resourcesBehind: resourcesBehind(elements),
    exercisedOn: lastExercisedOn(plan, elements, lost, asOf),
    hosts: hostsOf(elements, [...copies.keys()], independentSiteOf),
    copiesAt: (siteId) => copies.get(siteId) ?? 0,
    measureOf: (id) => measures.get(id),
    measuredOf: measurements(plan, asOf),
    triedMinutesOf: tried(scenarios),
    incidentsOf: incidents && ((ids) => distinct(ids, incidents)),
    strategiesOf: strategies && ((ids) => distinct(ids, strategies).length),
    sitesLostIn: lost,
    systemOf: new Map((plan.systems ?? []).map((system) => [system.id, system])),
    assessmentOf: new Map((plan.impactAnalysis?.assessments ?? []).map((each) => [each.process, each])),
    criticalProcessIds: new Set(processes.map(({ id }) => id)),
    exerciseIntervalMonths: plan.plan.exerciseIntervalMonths ?? DEFAULT_EXERCISE_INTERVAL_MONTHS,
    procedureCountOf: procedureCounts(plan),
    lastTrainingDays: lastTrainingDays(plan, asOf),
    peopleWithRole: peopleWithRole(plan),
    lastTestDays: lastTestDays(plan, asOf),
    shortestRtoOfDependants: shortestObjectives(processes, elements, needsOf, 'rto'),
    shortestRpoOfDependants: shortestObjectives(processes, elements, needsOf, 'rpo'),
    needingUnmapped: needingSystems(elements, needsOf, isUnmapped),
    needingWithoutObjectives: needingSystems(elements, needsOf, isWithoutObjectives),
    singlePointIds: new Set(singlePoints.map(({ element }) => element)),
    unacceptedShortfallCount: findings.filter(({ code }) => SHORTFALLS.has(code)).length,
    triedObjectives: triedObjectives(scenarios),
    audiencesBy: audiencesBy(plan),
    stagesByRequirement: stagesByRequirement(plan),
  };
}

function hostsOf(
  elements: ReadonlyMap<string, Element>,
  siteIds: readonly string[],
  independentSiteOf: (siteId: string) => string,
): ReadonlySet<string> {
  const places = siteIds.flatMap((id) => [elements.get(id), elements.get(independentSiteOf(id))]);
  return new Set(places.flatMap((place) => (place?.section === 'sites' ? (place.entry.operator ?? []) : [])));
}

function wholes(sites: readonly Site[]): (siteId: string) => string {
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

function procedureCounts(plan: Plan): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { elements, steps } of plan.procedures ?? []) {
    if ((steps ?? []).length === 0) continue;
    for (const id of new Set(elements)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function tiers(plan: Plan): Map<string, number> {
  const best = new Map<string, number>();
  for (const { tier, elements } of plan.recoveryPriorities ?? []) {
    for (const id of elements) best.set(id, Math.min(tier, best.get(id) ?? tier));
  }
  return best;
}

/** Begins with the number of each system's own places and lowers it to that of what it needs until nothing changes. */
function fewestPlaces(
  elements: ReadonlyMap<string, Element>,
  placesOf: (system: System) => readonly string[],
): Map<string, number> {
  const fewest = new Map<string, number>();
  const dependants = new Map<string, string[]>();
  for (const [id, element] of elements) {
    const copies = element.section === 'systems' ? element.entry.deployments : undefined;
    const own =
      copies === undefined || element.section !== 'systems'
        ? Number.POSITIVE_INFINITY
        : new Set(placesOf(element.entry)).size;
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

/** Entries by the ids of the elements that they name. */
function byElement<Entry extends { readonly elements?: readonly string[] }>(
  entries: readonly Entry[],
): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const id of entry.elements ?? []) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [entry]);
      else known.push(entry);
    }
  }
  return found;
}

const distinct = <Entry>(ids: readonly string[], entries: ReadonlyMap<string, readonly Entry[]>): Entry[] => [
  ...new Set(ids.flatMap((id) => entries.get(id) ?? [])),
];

function measurements(plan: Plan, asOf: Day): FactContext['measuredOf'] {
  const found = new Map<string, Measured[]>();
  for (const { heldOn, measurements: all = [] } of plan.exercises ?? []) {
    if (heldOn === undefined || heldOn > asOf) continue;
    for (const { element, duration } of all) {
      const known = found.get(element) ?? [];
      known.push({ on: heldOn, minutes: parseDuration(duration) / 60 });
      found.set(element, known);
    }
  }
  return (id) => found.get(id) ?? [];
}

function tried(scenarios: AnalysedPlan['scenarios']): FactContext['triedMinutesOf'] {
  const found = new Map<string, (number | null)[]>();
  for (const { id, up } of scenarios.flatMap(({ processes }) => processes)) {
    if (up === 0) continue;
    const known = found.get(id) ?? [];
    known.push(up === null ? null : up / 60);
    found.set(id, known);
  }
  return (id) => found.get(id) ?? [];
}

/** Works something out once for all subjects of a plan that ask for it. */
export function perContext<Found>(of: (context: FactContext) => Found): (context: FactContext) => Found {
  const found = new WeakMap<FactContext, { readonly value: Found }>();
  return (context) => {
    const known = found.get(context) ?? { value: of(context) };
    found.set(context, known);
    return known.value;
  };
}
