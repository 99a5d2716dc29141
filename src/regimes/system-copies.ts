// The copies of a system by what they are for, and the independent sites at which they stand.
import type { Deployment, System } from '../plan/plan.generated.ts';

/** Copies that serve now. */
export const activeCopies = (system: System): readonly Deployment[] =>
  (system.deployments ?? []).filter((copy) => (copy.role ?? 'active') === 'active');

/** Copies that serve now or can take over. */
export const runningCopies = (system: System): readonly Deployment[] =>
  (system.deployments ?? []).filter((copy) => copy.role !== 'backup');

export const backupCopies = (system: System): readonly Deployment[] =>
  (system.deployments ?? []).filter((copy) => copy.role === 'backup');

/** Independent sites that hold the copies. */
export const sitesOf = (
  copies: readonly Deployment[],
  independentSiteOf: (siteId: string) => string,
): ReadonlySet<string> => new Set(copies.map((copy) => independentSiteOf(copy.site)));

/** Backups at sites that are independent of every active copy; none where it is not written where it is active. */
export function remoteBackups(
  system: System,
  independentSiteOf: (siteId: string) => string,
): readonly Deployment[] {
  const active = sitesOf(activeCopies(system), independentSiteOf);
  return active.size === 0
    ? []
    : backupCopies(system).filter(({ site }) => !active.has(independentSiteOf(site)));
}
