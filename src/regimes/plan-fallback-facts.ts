// Facts about what the plan as a whole can fall back on: sites beside the main one, other workplaces, backups that were tried.
import type { Plan, PlanIdentity, System } from '../plan/plan.generated.ts';
import { type Fact, number } from './fact.ts';
import type { FactContext } from './fact-context.ts';
import { countWhere, daysSinceEarliest, latestOf, textKey } from './fact-values.ts';
import { backupCopies, runningCopies, sitesOf } from './system-copies.ts';

/** Sites in another zone than the main one with a running copy of every system that a critical process needs. */
function secondarySites({ plan, independentSiteOf, neededByCritical }: FactContext): number | undefined {
  const main = plan.sites?.find(({ isMain }) => isMain === true);
  const needed = (plan.systems ?? []).filter(({ id }) => neededByCritical.has(id));
  if (main === undefined || needed.length === 0) return undefined;
  const wholeOfMain = independentSiteOf(main.id);
  const zoneOf = new Map(plan.sites?.map(({ id, hazardZone }) => [id, hazardZone]));
  const zoneOfMain = main.hazardZone ?? zoneOf.get(wholeOfMain);
  const systemsAt = new Map<string, number>();
  for (const system of needed) {
    for (const whole of sitesOf(runningCopies(system), independentSiteOf)) {
      systemsAt.set(whole, (systemsAt.get(whole) ?? 0) + 1);
    }
  }
  return [...systemsAt].filter(([whole, count]) => {
    const zone = zoneOf.get(whole);
    const isElsewhere =
      zone !== undefined && zoneOfMain !== undefined && textKey(zone) !== textKey(zoneOfMain);
    return count === needed.length && whole !== wholeOfMain && isElsewhere;
  }).length;
}

const holdingData = ({ systems }: Plan): readonly System[] =>
  (systems ?? []).filter(({ holdsData }) => holdsData === true);

export const planFallbackFacts = {
  secondaryProcessingSiteCount: number(
    'count',
    '/sites/*/isMain /sites/*/hazardZone /systems/*/deployments/*/site /sites/*/partOf',
    'Sites beside the main data centre, in another hazard zone, that hold an active or standby copy of every system that a critical process needs.',
    (_, context) => secondarySites(context),
  ),
  alternateWorkplaceCount: number(
    'count',
    '/sites/*/kind /sites/*/alternateFor /sites/*/isMain /sites/*/capacityPeople',
    'Recovery sites, and other places that stand in for one, of which it is written how many people can work there in an emergency; main sites do not count.',
    (_, { plan }) =>
      plan.sites?.filter(
        ({ kind, alternateFor, isMain, capacityPeople }) =>
          (kind === 'recovery-site' || (alternateFor ?? []).length > 0) &&
          isMain !== true &&
          (capacityPeople ?? 0) > 0,
      ).length,
  ),
  dataSystemWithoutBackupCount: number(
    'count',
    '/systems/*/holdsData /systems/*/deployments/*/role /systems/*/deployments/*/backupEvery',
    'Systems that hold data and of which no backup with its interval is written; unknown where no system is said to hold data.',
    (_, { plan }) =>
      countWhere(
        holdingData(plan),
        (system) => !backupCopies(system).some(({ backupEvery }) => backupEvery !== undefined),
      ),
  ),
  daysSinceRestoresTested: number(
    'days',
    '/systems/*/holdsData /systems/*/deployments/*/restoreTestedOn',
    'Days since restoring was tested of the system that holds data and whose test lies furthest back; unknown where one never was.',
    (_, { plan, asOf }) =>
      daysSinceEarliest(
        holdingData(plan).map(({ deployments = [] }) =>
          latestOf(
            deployments.map(({ restoreTestedOn }) => restoreTestedOn),
            asOf,
          ),
        ),
        asOf,
      ),
  ),
  systemAtSeveralSitesCount: number(
    'count',
    '/systems/*/deployments/*/site /sites/*/partOf',
    'Systems with active or standby copies at two or more independent sites.',
    (_, { plan, independentSiteOf }) =>
      plan.systems?.filter((system) => sitesOf(runningCopies(system), independentSiteOf).size > 1).length,
  ),
} satisfies Record<string, Fact<PlanIdentity>>;
