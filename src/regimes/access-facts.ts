// Facts about whether whoever and whatever is needed at once is known and can be got at: owners, people with a part, sites with systems.
import type { PlanIdentity, Site } from '../plan/plan.generated.ts';
import { type Fact, number } from './fact.ts';
import { countWhere, saysSomething } from './fact-values.ts';

/** Whether a site, or a whole of which it is part, says who gets in during an emergency. */
function hasEmergencyAccess(siteId: string, byId: ReadonlyMap<string, Site>): boolean {
  let site = byId.get(siteId);
  // A valid plan has no circle of parts; the bound keeps an invalid one from running for ever.
  for (let steps = byId.size; site !== undefined && steps > 0; steps--) {
    if (saysSomething(site.emergencyAccess)) return true;
    site = site.partOf === undefined ? undefined : byId.get(site.partOf);
  }
  return false;
}

export const accessFacts = {
  unreachableRoleHolderCount: number(
    'count',
    '/people/*/contacts /teams/*/lead /teams/*/deputies /teams/*/members /governance/appointments/*/person',
    'People of emergency teams and holders of posts of whom no way to reach them is written; unknown where there is none.',
    (_, { plan, peopleWithRole }) => {
      if (peopleWithRole.size === 0) return undefined;
      const reachable = new Set(
        (plan.people ?? []).flatMap(({ id, contacts }) => ((contacts ?? []).length > 0 ? [id] : [])),
      );
      return [...peopleWithRole].filter((id) => !reachable.has(id)).length;
    },
  ),
  systemSiteWithoutEmergencyAccessCount: number(
    'count',
    '/systems/*/deployments/*/site /sites/*/emergencyAccess /sites/*/partOf',
    'Sites with a copy of a system of which it is not written who gets in during an emergency; unknown where there is none.',
    (_, { plan }) => {
      const used = new Set(
        (plan.systems ?? []).flatMap(({ deployments }) => (deployments ?? []).map(({ site }) => site)),
      );
      if (used.size === 0) return undefined;
      const byId = new Map((plan.sites ?? []).map((site) => [site.id, site]));
      return [...used].filter((id) => !hasEmergencyAccess(id, byId)).length;
    },
  ),
  elementWithoutOwnerCount: number(
    'count',
    '/criticalProcesses/*/owner /criticalProcesses/*/requires /systems/*/owner /systems/*/requires',
    'Critical processes, and systems that they need, for which nobody answers; unknown where there is none.',
    (_, { plan, neededByCritical }) =>
      countWhere(
        [
          ...(plan.criticalProcesses ?? []),
          ...(plan.systems ?? []).filter(({ id }) => neededByCritical.has(id)),
        ],
        ({ owner }) => owner === undefined,
      ),
  ),
} satisfies Record<string, Fact<PlanIdentity>>;
