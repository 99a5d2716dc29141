// Facts of a system and its copies: where it runs, how it is backed up, what it can bear and how it was tried.
import type { Day } from '../plan/calendar.ts';
import { parseDuration } from '../plan/duration.ts';
import type { Deployment, Plan, System } from '../plan/plan.generated.ts';
import { systemChangeFacts } from './change-facts.ts';
import { collection, flag, number, word } from './fact.ts';
import { activeCopies, type FactContext } from './fact-context.ts';
import {
  daysSince,
  daysSinceLatest,
  given,
  greatest,
  isWithinMonths,
  least,
  minutesOf,
  saysSomething,
} from './fact-values.ts';
import { LAYERS } from './layers.ts';
import { deadlineAfterDetection } from './message-facts.ts';
import { systemProtectionFacts } from './system-protection-facts.ts';

const REDUNDANCIES = ['none', 'data', 'system', 'multiple'] as const;

const backups = (system: System): readonly Deployment[] =>
  (system.deployments ?? []).filter((copy) => copy.role === 'backup');

const serving = (system: System): readonly Deployment[] =>
  (system.deployments ?? []).filter((copy) => copy.role !== 'backup');

/** Independent sites that hold the copies. */
const sitesOf = (copies: readonly Deployment[], { independentSiteOf }: FactContext): ReadonlySet<string> =>
  new Set(copies.map((copy) => independentSiteOf(copy.site)));

/** True or false where there are backups and each says; false as soon as one says no. */
function every(
  copies: readonly Deployment[],
  says: (copy: Deployment) => boolean | undefined,
): boolean | undefined {
  const answers = copies.map(says);
  if (answers.includes(false)) return false;
  return answers.length === 0 || answers.includes(undefined) ? undefined : true;
}

/** Whether an objective is no longer than so many seconds. */
const within = (objective: string | undefined, seconds: number | undefined): boolean | undefined =>
  objective === undefined || seconds === undefined ? undefined : parseDuration(objective) <= seconds;

/** Whether one of the days that have come lies within the exercise interval; unknown where none has come. */
function anyWithinInterval(
  days: readonly (Day | undefined)[],
  { exerciseIntervalMonths, asOf }: FactContext,
): boolean | undefined {
  const answers = days.map((day) => isWithinMonths(day, exerciseIntervalMonths, asOf));
  if (answers.includes(true)) return true;
  return answers.includes(false) ? false : undefined;
}

/** Capacity of the copies that are left when the independent site with most of it is lost. */
function capacityWithoutLargestSite(system: System, context: FactContext): number | undefined {
  if (system.deployments === undefined) return undefined;
  const atSite = new Map<string, number>();
  for (const copy of serving(system)) {
    const site = context.independentSiteOf(copy.site);
    atSite.set(site, (atSite.get(site) ?? 0) + (copy.capacityPercent ?? 100));
  }
  let total = 0;
  let largest = 0;
  for (const capacity of atSite.values()) {
    total += capacity;
    largest = Math.max(largest, capacity);
  }
  return total - largest;
}

const INCIDENTS: readonly (string | undefined)[] = ['operational-incident', 'security-incident', 'outage'];

/** Shortest time after detection of the messages that tell an authority of an incident at this stage and say from when their deadline counts. */
const noticeMinutes = ({ communications = [] }: Plan, stage: 'first' | 'root-cause'): number | undefined =>
  least(
    communications
      .filter(
        (each) =>
          each.audience === 'authority' &&
          each.stage === stage &&
          each.deadlineFrom !== undefined &&
          INCIDENTS.includes(each.event),
      )
      .map(deadlineAfterDetection),
  );

export const systems = collection<System>(
  '/systems/*',
  'A system or shared service.',
  (plan) => plan.systems,
  (entry) => entry.name,
  {
    layer: word(LAYERS, 'layer', 'Layer of the service stack.', ({ layer }) => layer),
    hasOwner: flag('owner', 'Somebody answers for it.', ({ owner }) => given(owner)),
    rtoMinutes: number('minutes', 'rto', 'Target time to be back.', ({ rto }) => minutesOf(rto)),
    rpoMinutes: number('minutes', 'rpo', 'How far back data may be lost.', ({ rpo }) => minutesOf(rpo)),
    holdsData: flag('holdsData', 'Data can be lost with it.', ({ holdsData }) => holdsData),
    isRecoveryTool: flag(
      'isRecoveryTool',
      'An operations or management tool that recoveries need.',
      ({ isRecoveryTool }) => isRecoveryTool,
    ),
    daysSinceRecoveryTested: number(
      'days',
      'lastSwitchoverOn deployments/*/restoreTestedOn deployments/*/activation/measured/on /exercises/*/measurements/*/element /exercises/*/heldOn',
      'Days since its recovery was last tried: measured, switched over or restored.',
      ({ id, lastSwitchoverOn, deployments = [] }, { asOf, measuredOf }) =>
        daysSinceLatest(
          [
            lastSwitchoverOn,
            ...deployments.flatMap(({ restoreTestedOn, activation }) => [
              restoreTestedOn,
              activation?.measured?.on,
            ]),
            ...measuredOf(id).map(({ on }) => on),
          ],
          asOf,
        ),
    ),
    unplannedDowntimeMinutesInYear: number(
      'minutes',
      '/incidents/*/elements /incidents/*/duration /incidents/*/occurredOn /incidents/*/isNearMiss',
      'Time for which incidents of the last twelve months kept it down; unknown where there is no record of incidents, or one that names it has no day or duration.',
      ({ id }, { asOf, incidentsOf }) => {
        let minutes = 0;
        for (const { occurredOn, duration, isNearMiss } of incidentsOf?.([id]) ?? []) {
          if (isNearMiss === true) continue;
          const isRecent = occurredOn === undefined ? undefined : isWithinMonths(occurredOn, 12, asOf);
          if (isRecent === false) continue;
          const lasted = minutesOf(duration);
          if (isRecent === undefined || lasted === undefined) return undefined;
          minutes += lasted;
        }
        return incidentsOf === undefined ? undefined : minutes;
      },
    ),
    authorityNoticeMinutes: number(
      'minutes',
      '/communications/*/deadline /communications/*/deadlineFrom /communications/*/latestAfterDetection /communications/*/audience /communications/*/event /communications/*/stage',
      'Time after detection within which an authority is first told of an incident: the shortest of those messages.',
      (_, { plan }) => noticeMinutes(plan, 'first'),
    ),
    rootCauseReportDays: number(
      'days',
      '/communications/*/deadline /communications/*/deadlineFrom /communications/*/latestAfterDetection /communications/*/audience /communications/*/event /communications/*/stage',
      'Days after detection within which an authority receives the root cause of an incident: the shortest of those messages.',
      (_, { plan }) => {
        const minutes = noticeMinutes(plan, 'root-cause');
        return minutes === undefined ? undefined : minutes / (24 * 60);
      },
    ),
    ...systemProtectionFacts,
    ...systemChangeFacts,
    claimedRedundancy: word(
      REDUNDANCIES,
      'claimedRedundancy',
      'What its owner says of its redundancy.',
      ({ claimedRedundancy }) => claimedRedundancy,
    ),
    isNeededByCriticalProcess: flag(
      '/criticalProcesses/*/requires requires deployments/*/requires deployments/*/activation/requires',
      'A critical process needs it, directly or not.',
      ({ id }, { plan, neededByCritical }) => plan.criticalProcesses && neededByCritical.has(id),
    ),
    isNeededByCoreProcess: flag(
      '/criticalProcesses/*/isCore /criticalProcesses/*/requires requires',
      'A core function needs it, directly or not.',
      ({ id }, { plan, neededByCore }) => plan.criticalProcesses && neededByCore.has(id),
    ),
    priorityTier: number(
      'ordinal',
      '/recoveryPriorities/*/elements',
      'Best tier of the recovery priorities that lists it.',
      ({ id }, { tierOf }) => tierOf.get(id),
    ),
    activeSiteCount: number(
      'count',
      'deployments/*/site deployments/*/role /sites/*/partOf',
      'Independent sites with a copy that serves now; two rooms of one building are one site.',
      (system, context) => system.deployments && sitesOf(activeCopies(system), context).size,
    ),
    siteCount: number(
      'count',
      'deployments/*/site deployments/*/role /sites/*/partOf',
      'Independent sites with an active or standby copy.',
      (system, context) => system.deployments && sitesOf(serving(system), context).size,
    ),
    hazardZoneCountOfWeakestSystem: number(
      'count',
      'requires deployments/*/site deployments/*/role /sites/*/hazardZone /sites/*/partOf',
      'Fewest different hazard zones with an active or standby copy of it or of any system that it cannot do without, directly or not; sites without a zone do not count.',
      ({ id }, { fewestZones }) => {
        const fewest = fewestZones.get(id);
        return fewest === Number.POSITIVE_INFINITY ? undefined : fewest;
      },
    ),
    capacityWithoutLargestSitePercent: number(
      'percent',
      'deployments/*/capacityPercent deployments/*/site /sites/*/partOf',
      'Capacity of the active and standby copies that are left when the site with most of it is lost.',
      capacityWithoutLargestSite,
    ),
    copyCount: number(
      'count',
      'deployments/*/role',
      'Active and standby copies, wherever they are.',
      (system) => system.deployments && serving(system).length,
    ),
    cautionLoadPercent: number(
      'percent',
      'loadThresholds/cautionPercent',
      'Load from which caution is due.',
      ({ loadThresholds }) => loadThresholds?.cautionPercent,
    ),
    alertLoadPercent: number(
      'percent',
      'loadThresholds/alertPercent',
      'Load from which an alert is due.',
      ({ loadThresholds }) => loadThresholds?.alertPercent,
    ),
    seriousLoadPercent: number(
      'percent',
      'loadThresholds/seriousPercent',
      'Load from which it is serious.',
      ({ loadThresholds }) => loadThresholds?.seriousPercent,
    ),
    isLegacy: flag(
      'isLegacy',
      'It is past the support of its maker or otherwise outdated.',
      ({ isLegacy }) => isLegacy,
    ),
    daysSinceRisksAssessed: number(
      'days',
      'risksAssessedOn',
      'Days since its risks were assessed.',
      ({ risksAssessedOn }, { asOf }) => daysSince(risksAssessedOn, asOf),
    ),
    hasCapacityPlan: flag('capacityPlan', 'For what load it is sized is written.', ({ capacityPlan }) =>
      saysSomething(capacityPlan),
    ),
    isRtoWithinThatOfDependants: flag(
      'rto /criticalProcesses/*/rto /criticalProcesses/*/requires requires',
      'Its RTO is not longer than the shortest of the critical processes that need it.',
      ({ id, rto }, { shortestRtoOfDependants }) => within(rto, shortestRtoOfDependants.get(id)),
    ),
    isRpoWithinThatOfDependants: flag(
      'rpo /criticalProcesses/*/rpo /criticalProcesses/*/requires requires',
      'Its RPO is not longer than the shortest of the critical processes that need it.',
      ({ id, rpo }, { shortestRpoOfDependants }) => within(rpo, shortestRpoOfDependants.get(id)),
    ),
    procedureCount: number(
      'count',
      '/procedures/*/elements /procedures/*/steps',
      'Recovery procedures with steps for it.',
      ({ id }, { procedureCountOf, plan }) => plan.procedures && (procedureCountOf.get(id) ?? 0),
    ),
    daysSinceTested: number(
      'days',
      'lastSwitchoverOn deployments/*/restoreTestedOn deployments/*/activation/measured/on /exercises/*/measurements/*/element /exercises/*/heldOn /procedures/*/elements /procedures/*/testedOn',
      'Days since it was restored, switched over, measured in an exercise, or a procedure for it was carried out.',
      ({ id }, { lastTestDays, asOf }) => daysSince(lastTestDays.get(id), asOf),
    ),
    backupIntervalMinutes: number(
      'minutes',
      'deployments/*/backupEvery',
      'Time between backups, of those made most often.',
      (system) => least(backups(system).map((copy) => minutesOf(copy.backupEvery))),
    ),
    backupRetentionDays: number(
      'days',
      'deployments/*/retentionDays',
      'How long its backups are kept, of those kept longest.',
      (system) => greatest(backups(system).map((copy) => copy.retentionDays)),
    ),
    isBackupAccessRestricted: flag(
      'deployments/*/accessRestrictedTo',
      'Who alone may reach it is written of each of its backups.',
      (system) => every(backups(system), (copy) => saysSomething(copy.accessRestrictedTo)),
    ),
    daysSinceBackupIntegrityChecked: number(
      'days',
      'deployments/*/integrityCheckedOn',
      'Days since the completeness of one of its backups was checked.',
      (system, { asOf }) =>
        daysSinceLatest(
          backups(system).map((copy) => copy.integrityCheckedOn),
          asOf,
        ),
    ),
    isBackupIntegrityCheckedWithinInterval: flag(
      'deployments/*/integrityCheckedOn /plan/exerciseIntervalMonths',
      'A backup was checked within the plan’s own exercise interval, twelve months where the plan gives none.',
      (system, context) =>
        anyWithinInterval(
          backups(system).map((copy) => copy.integrityCheckedOn),
          context,
        ),
    ),
    isRestoreTestedWithinInterval: flag(
      'deployments/*/restoreTestedOn /plan/exerciseIntervalMonths',
      'Restoring a copy was tested within the plan’s own exercise interval, twelve months where the plan gives none.',
      ({ deployments }, context) =>
        anyWithinInterval(
          (deployments ?? []).map((copy) => copy.restoreTestedOn),
          context,
        ),
    ),
    isBackupAtOtherSite: flag(
      'deployments/*/role deployments/*/site /sites/*/partOf',
      'A backup lies at a site that is independent of every active copy.',
      (system, context) => {
        if (backups(system).length === 0) return undefined;
        const active = sitesOf(activeCopies(system), context);
        return [...sitesOf(backups(system), context)].some((site) => !active.has(site));
      },
    ),
    areBackupsIsolated: flag(
      'deployments/*/isIsolated',
      'An attacker on the network cannot reach any of its backups.',
      (system) => every(backups(system), (copy) => copy.isIsolated),
    ),
    areBackupsEncrypted: flag('deployments/*/isEncrypted', 'All of its backups are encrypted.', (system) =>
      every(backups(system), (copy) => copy.isEncrypted),
    ),
    daysSinceRestoreTested: number(
      'days',
      'deployments/*/restoreTestedOn',
      'Days since the latest restore test of a copy.',
      ({ deployments }, { asOf }) =>
        daysSinceLatest(
          (deployments ?? []).map((copy) => copy.restoreTestedOn),
          asOf,
        ),
    ),
    daysSinceSwitchoverMeasured: number(
      'days',
      'deployments/*/activation/measured/on',
      'Days since bringing a standby or backup copy into service was last measured.',
      ({ deployments }, { asOf }) =>
        daysSinceLatest(
          (deployments ?? [])
            .filter((copy) => (copy.role ?? 'active') !== 'active')
            .map((copy) => copy.activation?.measured?.on),
          asOf,
        ),
    ),
  },
);
