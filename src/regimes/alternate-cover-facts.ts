// Facts of a site to move to about what all such sites leave out: main sites, and data that lie nowhere else.
import type { Site } from '../plan/plan.generated.ts';
import { type Fact, number } from './fact.ts';
import { perContext } from './fact-context.ts';
import { countWhere } from './fact-values.ts';
import { remoteBackups } from './system-copies.ts';

const mainSitesWithoutAlternate = perContext(({ plan, independentSiteOf, copiesAt }) => {
  const covered = new Set(
    (plan.sites ?? []).flatMap(({ id, alternateFor = [] }) =>
      copiesAt(id) === 0
        ? []
        : alternateFor.map(independentSiteOf).filter((main) => main !== independentSiteOf(id)),
    ),
  );
  return countWhere(
    (plan.sites ?? []).filter(({ isMain }) => isMain === true),
    ({ id }) => !covered.has(independentSiteOf(id)),
  );
});

const systemsWithoutRemoteBackup = perContext(({ plan, independentSiteOf }) =>
  countWhere(
    (plan.systems ?? []).filter(
      ({ holdsData, securityImpactLevel }) => holdsData !== false && securityImpactLevel !== 'low',
    ),
    (system) => remoteBackups(system, independentSiteOf).length === 0,
  ),
);

export const alternateCoverFacts = {
  mainSiteWithoutAlternateCount: number(
    'count',
    '/sites/*/isMain /sites/*/alternateFor /sites/*/partOf /systems/*/deployments/*/site',
    'Main sites of the plan for which no other site with a copy of a system is named as alternate; unknown where none is marked as main.',
    (_, context) => mainSitesWithoutAlternate(context),
  ),
  systemWithoutRemoteBackupCount: number(
    'count',
    '/systems/*/holdsData /systems/*/securityImpactLevel /systems/*/deployments/*/role /systems/*/deployments/*/site /sites/*/partOf',
    'Systems of the plan that hold data, or of which it is not written, without a backup at a site that is independent of every active copy; those of low impact are left out. Unknown where there is none.',
    (_, context) => systemsWithoutRemoteBackup(context),
  ),
} satisfies Record<string, Fact<Site>>;
