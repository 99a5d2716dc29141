// Facts about a site as a place to move to: how ready it is, whose it is, how far off, and what stands in its way.
import type { Site, Supplier, Text } from '../plan/plan.generated.ts';
import { type Fact, flag, number, word } from './fact.ts';
import { type FactContext, perContext } from './fact-context.ts';
import { countOf, saysSomething, textKey } from './fact-values.ts';
import { hasContractInForce } from './in-force.ts';
import { READINESS } from './site-words.ts';
import { activeCopies, runningCopies, sitesOf } from './system-copies.ts';

interface Relations {
  readonly mainIds: ReadonlySet<string>;
  readonly mains: readonly Site[];
  readonly operators: ReadonlyMap<string, Supplier>;
  /** Roles of the copies at each site. */
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Skills of the people at each site. */
  readonly skills: ReadonlyMap<string, ReadonlySet<string>>;
}

const relationsOf = perContext(({ plan }): Relations => {
  const roles = new Map<string, Set<string>>();
  const skills = new Map<string, Set<string>>();
  const add = (index: Map<string, Set<string>>, key: string, value: string): void => {
    index.set(key, (index.get(key) ?? new Set()).add(value));
  };
  for (const { deployments } of plan.systems ?? []) {
    for (const { site, role } of deployments ?? []) add(roles, site, role ?? 'active');
  }
  for (const { site, skills: own } of plan.people ?? []) {
    if (site !== undefined) for (const skill of own ?? []) add(skills, site, textKey(skill));
  }
  const mains = (plan.sites ?? []).filter(({ isMain }) => isMain === true);
  return {
    mains,
    mainIds: new Set(mains.map(({ id }) => id)),
    operators: new Map((plan.suppliers ?? []).map((each) => [each.id, each])),
    roles,
    skills,
  };
});

/** The distance that either site names; unknown where neither does. */
function distanceBetween(one: Site, other: Site): number | undefined {
  const named = (from: Site, to: Site): number | undefined =>
    from.distances?.find(({ site }) => site === to.id)?.kilometres;
  return named(one, other) ?? named(other, one);
}

/** Least distance to any other main site; unknown where one of them is not given. */
function kilometresToMain(site: Site, context: FactContext): number | undefined {
  let least: number | undefined;
  for (const main of relationsOf(context).mains) {
    if (main.id === site.id) continue;
    const kilometres = distanceBetween(site, main);
    if (kilometres === undefined) return undefined;
    least = Math.min(least ?? kilometres, kilometres);
  }
  return least;
}

/** Whether a site lies in another zone than every other main site; unknown where one of them has none. */
function isInOtherZone(
  site: Site,
  context: FactContext,
  zoneOf: (site: Site) => Text | undefined,
): boolean | undefined {
  const own = zoneOf(site);
  const zones = relationsOf(context)
    .mains.filter(({ id }) => id !== site.id)
    .map(zoneOf);
  if (own === undefined || zones.length === 0 || zones.includes(undefined)) return undefined;
  return zones.every((zone) => zone !== undefined && textKey(zone) !== textKey(own));
}

/** Systems that move with a site for which this one stands in, and that would find nothing here. */
function uncoveredSystems({ id, alternateFor = [] }: Site, context: FactContext): number | undefined {
  const { plan, neededByCritical, independentSiteOf } = context;
  if (alternateFor.length === 0 || plan.systems === undefined) return undefined;
  const covered = new Set(alternateFor.map(independentSiteOf));
  const here = independentSiteOf(id);
  return plan.systems.filter(
    (system) =>
      neededByCritical.has(system.id) &&
      [...sitesOf(activeCopies(system), independentSiteOf)].some((site) => covered.has(site)) &&
      !sitesOf(runningCopies(system), independentSiteOf).has(here),
  ).length;
}

export const substituteSiteFacts = {
  readiness: word(READINESS, 'readiness', 'How much stands ready there.', ({ readiness }) => readiness),
  alternateForCount: number(
    'count',
    'alternateFor',
    'Sites whose people or work move here.',
    ({ alternateFor }) => countOf(alternateFor),
  ),
  uncoveredSystemCount: number(
    'count',
    'alternateFor /sites/*/partOf /systems/*/deployments/*/site /systems/*/deployments/*/role /criticalProcesses/*/requires',
    'Systems that critical processes need, that are active at a site for which it stands in, and of which no active or standby copy stands at it; unknown where it is named as alternate for none.',
    uncoveredSystems,
  ),
  hasEmergencyAccess: flag(
    'emergencyAccess',
    'Who gets in during an emergency, and how it is reached, is written.',
    ({ emergencyAccess }) => saysSomething(emergencyAccess),
  ),
  hasAddress: flag('address', 'Where it is is written.', ({ address }) => saysSomething(address)),
  isSecured: flag(
    'operator /suppliers/*/contract /suppliers/*/contractEndsOn',
    'It is the organisation’s own, or its operator is under a contract that has not ended; unknown where no contract is named.',
    ({ operator }, context) => {
      if (operator === undefined) return true;
      const supplier = relationsOf(context).operators.get(operator);
      return supplier && hasContractInForce(supplier, context.asOf);
    },
  ),
  hasPriorityOfService: flag(
    'operator /suppliers/*/hasPriorityOfService',
    'Its operator gives priority over other customers; true where the organisation operates it.',
    ({ operator }, context) =>
      operator === undefined ? true : relationsOf(context).operators.get(operator)?.hasPriorityOfService,
  ),
  holdsBackups: flag('/systems/*/deployments/*/role', 'Backups lie there.', ({ id }, context) =>
    context.plan.systems === undefined
      ? undefined
      : relationsOf(context).roles.get(id)?.has('backup') === true,
  ),
  kilometresToMainSite: number(
    'kilometres',
    'distances/*/kilometres /sites/*/isMain',
    'Least distance to a main site; unknown where the distance to one is not given.',
    kilometresToMain,
  ),
  isInOtherHazardZone: flag(
    'hazardZone /sites/*/hazardZone /sites/*/isMain',
    'It lies in another hazard zone than every other main site.',
    (site, context) => isInOtherZone(site, context, ({ hazardZone }) => hazardZone),
  ),
  isInOtherSeismicZone: flag(
    'seismicZone /sites/*/seismicZone /sites/*/isMain',
    'It lies in another seismic zone than every other main site.',
    (site, context) => isInOtherZone(site, context, ({ seismicZone }) => seismicZone),
  ),
  networkCarrierCount: number(
    'count',
    'facility/cableRoutes/*/carrier facility/cableRoutes/*/carries',
    'Different carriers whose network cables enter.',
    ({ facility }) =>
      facility?.cableRoutes &&
      new Set(
        facility.cableRoutes
          .filter(({ carries }) => carries === 'network' || carries === 'both')
          .flatMap(({ carrier }) => carrier ?? []),
      ).size,
  ),
  separateNetworkRouteCount: number(
    'count',
    'facility/cableRoutes/*/isSeparate facility/cableRoutes/*/carries',
    'Ways in for network cables that share no duct, shaft or room with another.',
    ({ facility }) =>
      facility?.cableRoutes?.filter(
        ({ carries, isSeparate }) => (carries === 'network' || carries === 'both') && isSeparate === true,
      ).length,
  ),
  missingSkillCount: number(
    'count',
    '/people/*/skills /people/*/site /sites/*/isMain',
    'Skills that people at a main site have and nobody here has; unknown where no skills are written at the main sites.',
    ({ id }, context) => {
      const { mainIds, skills } = relationsOf(context);
      const needed = new Set(
        [...mainIds].flatMap((main) => (main === id ? [] : [...(skills.get(main) ?? [])])),
      );
      if (needed.size === 0) return undefined;
      return [...needed].filter((skill) => skills.get(id)?.has(skill) !== true).length;
    },
  ),
} satisfies Record<string, Fact<Site>>;
