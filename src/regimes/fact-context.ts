// What facts are worked out from: the plan, the day, and the relations between its elements, each worked out once.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import type { Day } from '../plan/calendar.ts';
import { oncePer } from '../plan/once.ts';
import type { Assessment, ImprovementMeasure, Incident, Plan, System } from '../plan/plan.generated.ts';
import type { Element } from '../plan/resolve.ts';
import type { SimulatedScenario } from '../recovery/simulate.ts';
import {
  audiencesBy,
  byElement,
  lastTrainingDays,
  namingAny,
  peopleWithRole,
  procedureCounts,
  stagesByRequirement,
  tiers,
} from './mentions.ts';
import {
  fewestPlaces,
  isUnmapped,
  isWithoutObjectives,
  neededBy,
  needingSystems,
  shortestObjectives,
} from './needs.ts';
import { hazardZones, hostsOf, sitesLostIn, wholes } from './places.ts';
import { allBehind, lastExercisedOn, type Resource, resourcesBehind } from './reach.ts';
import { activeCopies, runningCopies } from './system-copies.ts';
import {
  lastTestDays,
  type Measured,
  measurements,
  type TriedObjectives,
  triedMinutes,
  triedObjectives,
} from './trials.ts';

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
  /** Ids of the critical processes, and of all that they rest on: places, suppliers and those who bring it back included. */
  readonly behindCritical: ReadonlySet<string>;
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
  /** Seconds until each element is up, by scenario that was tried; null for never. */
  readonly upIn: ReadonlyMap<string, SimulatedScenario['elements']>;
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
    behindCritical: allBehind(
      processes.map(({ id }) => id),
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
    triedMinutesOf: triedMinutes(scenarios),
    upIn: new Map(scenarios.map(({ scenario, elements: up }) => [scenario, up])),
    incidentsOf: incidents && ((ids) => namingAny(ids, incidents)),
    strategiesOf: strategies && ((ids) => namingAny(ids, strategies).length),
    sitesLostIn: lost,
    systemOf: new Map((plan.systems ?? []).map((system) => [system.id, system])),
    assessmentOf: new Map((plan.impactAnalysis?.assessments ?? []).map((each) => [each.process, each])),
    exerciseIntervalMonths: plan.plan.exerciseIntervalMonths ?? DEFAULT_EXERCISE_INTERVAL_MONTHS,
    procedureCountOf: procedureCounts(plan),
    lastTrainingDays: lastTrainingDays(plan, asOf),
    peopleWithRole: peopleWithRole(plan),
    lastTestDays: lastTestDays(plan, asOf),
    shortestRtoOfDependants: shortestObjectives(processes, elements, 'rto'),
    shortestRpoOfDependants: shortestObjectives(processes, elements, 'rpo'),
    needingUnmapped: needingSystems(elements, isUnmapped),
    needingWithoutObjectives: needingSystems(elements, isWithoutObjectives),
    singlePointIds: new Set(singlePoints.map(({ element }) => element)),
    unacceptedShortfallCount: findings.filter(({ code }) => SHORTFALLS.has(code)).length,
    triedObjectives: triedObjectives(scenarios),
    audiencesBy: audiencesBy(plan),
    stagesByRequirement: stagesByRequirement(plan),
  };
}

/** Works something out once for all subjects of a plan that ask for it. */
export const perContext = <Found>(of: (context: FactContext) => Found): ((context: FactContext) => Found) =>
  oncePer(of);
