// Facts about how a system is protected: its level and data, and how they are kept.
import { idsOf } from '../analysis/context.ts';
import { oncePer } from '../plan/once.ts';
import type { Deployment, Procedure, Site, Supplier, System } from '../plan/plan.generated.ts';
import { type Fact, flag, number, word, words } from './fact.ts';
import { eachOnce, least, minutesOf, saysSomething } from './fact-values.ts';
import { SITE_KINDS } from './site-words.ts';
import { IMPACT_LEVELS } from './standing-words.ts';
import { systemTrialFacts } from './system-trial-facts.ts';

const DATA_KINDS = ['personal', 'health', 'payment', 'financial'] as const;

const siteKindsOf = oncePer(
  (sites: readonly Site[]) =>
    new Map(sites.flatMap(({ id, kind }) => (kind === undefined ? [] : [[id, kind]]))),
);
const suppliersById = oncePer(
  (suppliers: readonly Supplier[]) => new Map(suppliers.map((each) => [each.id, each])),
);
const NO_SUPPLIERS: readonly Supplier[] = [];

/** Procedures that compare configurations: how many name no element, and how many name each. */
const configurationChecks = oncePer((procedures: readonly Procedure[]) => {
  const of = new Map<string, number>();
  let general = 0;
  for (const { purpose, steps, elements } of procedures) {
    if (purpose !== 'configuration-parity' || (steps ?? []).length === 0) continue;
    if (elements === undefined) general++;
    for (const element of new Set(elements)) of.set(element, (of.get(element) ?? 0) + 1);
  }
  return { general, of };
});

const inMinutes = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : seconds / 60;

/** How far a copy of the data can be behind; unknown where its interval or lag is not written. */
const minutesBetweenCopies = ({ role, backupEvery, replication }: Deployment): number | undefined =>
  role === 'backup'
    ? minutesOf(backupEvery)
    : replication?.mode === 'synchronous'
      ? 0
      : minutesOf(replication?.lag);

export const systemProtectionFacts = {
  securityImpactLevel: word(
    IMPACT_LEVELS,
    'securityImpactLevel',
    'Impact level of the system.',
    ({ securityImpactLevel }) => securityImpactLevel,
  ),
  dataKinds: words(
    DATA_KINDS,
    'dataKinds',
    'Kinds of protected data that it holds.',
    ({ dataKinds }) => dataKinds && eachOnce(dataKinds),
  ),
  isDataCopiedWithinRpo: flag(
    'rpo deployments/*/backupEvery deployments/*/replication /criticalProcesses/*/rpo /criticalProcesses/*/requires requires',
    'Its backups are made, or a replica follows, no further apart than its own RPO and the shortest RPO of the critical processes that need it; unknown where it has none, or no interval is written.',
    ({ id, rpo, deployments = [] }, { shortestRpoOfDependants }) => {
      const asked = least([minutesOf(rpo), inMinutes(shortestRpoOfDependants.get(id))]);
      const apart = least(deployments.map(minutesBetweenCopies));
      return rpo === undefined || asked === undefined || apart === undefined ? undefined : apart <= asked;
    },
  ),
  hasTransactionRecovery: flag(
    'transactionRecovery',
    'How transactions under way are brought back or undone is written.',
    ({ transactionRecovery }) => saysSomething(transactionRecovery),
  ),
  configurationCheckCount: number(
    'count',
    '/procedures/*/purpose /procedures/*/elements /procedures/*/steps',
    'Procedures with steps that keep its configuration the same at all sites: those that name it, or name no element.',
    ({ id }, { plan }) => {
      if (plan.procedures === undefined) return undefined;
      const { general, of } = configurationChecks(plan.procedures);
      return general + (of.get(id) ?? 0);
    },
  ),
  hasSafeMode: flag(
    'safeMode',
    'On what conditions it goes into a restricted mode is written.',
    ({ safeMode }) => saysSomething(safeMode),
  ),
  hasSynchronousCopy: flag(
    'deployments/*/replication/mode',
    'A copy of it is kept up synchronously.',
    ({ deployments }) => {
      const modes = (deployments ?? []).flatMap(({ replication }) => replication?.mode ?? []);
      return modes.length === 0 ? undefined : modes.includes('synchronous');
    },
  ),
  siteKinds: words(
    SITE_KINDS,
    '/sites/*/kind deployments/*/site',
    'Kinds of site at which it has a copy.',
    ({ deployments }, { plan }) => {
      if (deployments === undefined || plan.sites === undefined) return undefined;
      const kinds = siteKindsOf(plan.sites);
      return eachOnce(deployments.flatMap(({ site }) => kinds.get(site) ?? []));
    },
  ),
  ...systemTrialFacts,
  slowestSupplierNoticeMinutes: number(
    'minutes',
    'requires deployments/*/provider /suppliers/*/agreedNotificationTime',
    'Longest agreed time to tell of a fault among the suppliers that it names; unknown where one has none.',
    ({ requires, deployments }, { plan }) => {
      const named = new Set([
        ...(requires ?? []).flatMap(idsOf),
        ...(deployments ?? []).flatMap(({ provider }) => provider ?? []),
      ]);
      let longest: number | undefined;
      const suppliers = suppliersById(plan.suppliers ?? NO_SUPPLIERS);
      for (const id of named) {
        const supplier = suppliers.get(id);
        if (supplier === undefined) continue;
        const minutes = minutesOf(supplier.agreedNotificationTime);
        if (minutes === undefined) return undefined;
        longest = Math.max(longest ?? minutes, minutes);
      }
      return longest;
    },
  ),
} satisfies Record<string, Fact<System>>;
