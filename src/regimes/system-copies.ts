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

/** A backup lies at a site that is independent of every active copy. */
export function isBackedUpElsewhere(system: System, independentSiteOf: (siteId: string) => string): boolean {
  const active = sitesOf(activeCopies(system), independentSiteOf);
  return [...sitesOf(backupCopies(system), independentSiteOf)].some((site) => !active.has(site));
}
