// Facts about systems, their copies, and the suppliers behind them.
import type { Day } from '../plan/calendar.ts';
import { parseDuration } from '../plan/duration.ts';
import type { Deployment, Filing, Plan, Supplier, System } from '../plan/plan.generated.ts';
import { collection, flag, number, word } from './fact.ts';
import { activeCopies, type FactContext } from './fact-context.ts';
import {
  countOf,
  daysSince,
  daysSinceLatest,
  daysUntil,
  given,
  greatest,
  isWithinMonths,
  least,
  minutesOf,
  saysSomething,
} from './fact-values.ts';
import { LAYERS } from './layers.ts';
import { systemProtectionFacts } from './system-protection-facts.ts';

const SUPPLIER_KINDS = ['data-centre', 'cloud', 'network', 'power', 'software', 'staff', 'other'] as const;
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

/** Shortest deadline of the messages that tell an authority of an incident at this stage. */
const noticeMinutes = ({ communications = [] }: Plan, stage: 'first' | 'root-cause'): number | undefined =>
  least(
    communications
      .filter(
        (each) => each.audience === 'authority' && each.stage === stage && INCIDENTS.includes(each.event),
      )
      .map(({ deadline }) => minutesOf(deadline)),
  );

const daysSinceFiling = (
  { filings = [] }: Plan,
  kind: NonNullable<Filing['kind']>,
  asOf: Day,
): number | undefined =>
  daysSinceLatest(
    filings.filter((each) => each.kind === kind).map(({ filedOn }) => filedOn),
    asOf,
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
      '/communications/*/deadline /communications/*/audience /communications/*/event /communications/*/stage',
      'Time within which an authority is first told of an incident: the shortest of those messages.',
      (_, { plan }) => noticeMinutes(plan, 'first'),
    ),
    rootCauseReportDays: number(
      'days',
      '/communications/*/deadline /communications/*/audience /communications/*/event /communications/*/stage',
      'Days within which an authority receives the root cause of an incident: the shortest of those messages.',
      (_, { plan }) => {
        const minutes = noticeMinutes(plan, 'root-cause');
        return minutes === undefined ? undefined : minutes / (24 * 60);
      },
    ),
    ...systemProtectionFacts,
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
      '/procedures/*/elements',
      'Recovery procedures for it.',
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

export const suppliers = collection<Supplier>(
  '/suppliers/*',
  'A supplier or facility operator.',
  (plan) => plan.suppliers,
  (entry) => entry.name,
  {
    hasContract: flag('contract', 'A contract is referred to.', ({ contract }) => given(contract)),
    hasContact: flag('contact', 'How to reach it is written.', ({ contact }) => saysSomething(contact)),
    hostsSystems: flag(
      '/sites/*/operator /sites/*/partOf /systems/*/deployments/*/site',
      'It operates a site, or the whole of a site, at which a system has a copy.',
      ({ id }, { plan, hosts }) =>
        plan.sites === undefined || plan.systems === undefined ? undefined : hosts.has(id),
    ),
    isNeededByCriticalProcess: flag(
      '/criticalProcesses/*/requires /systems/*/requires',
      'A critical process needs it, directly or not.',
      ({ id }, { plan, neededByCritical }) => plan.criticalProcesses && neededByCritical.has(id),
    ),
    agreedRecoveryMinutes: number(
      'minutes',
      'agreedRecoveryTime',
      'Time within which it has agreed to be back.',
      ({ agreedRecoveryTime }) => minutesOf(agreedRecoveryTime),
    ),
    agreedNotificationMinutes: number(
      'minutes',
      'agreedNotificationTime',
      'Time within which it has agreed to tell of a fault.',
      ({ agreedNotificationTime }) => minutesOf(agreedNotificationTime),
    ),
    hasService: flag('service', 'What it provides is written.', ({ service }) => saysSomething(service)),
    daysSinceRegisterFiled: number(
      'days',
      '/filings/*/kind /filings/*/filedOn',
      'Days since the register of suppliers was last handed to an authority.',
      (_, { plan, asOf }) => daysSinceFiling(plan, 'supplier-register', asOf),
    ),
    isCritical: flag(
      'isCritical',
      'Its owner says that a critical process stops without it.',
      (entry) => entry.isCritical,
    ),
    hasOwner: flag('owner', 'Somebody answers for the relation.', ({ owner }) => given(owner)),
    daysUntilContractEnds: number(
      'days',
      'contractEndsOn',
      'Days until the contract ends; negative once it has.',
      ({ contractEndsOn }, { asOf }) => daysUntil(contractEndsOn, asOf),
    ),
    hasFaultNotification: flag(
      'hasFaultNotification',
      'The contract obliges it to report faults at once.',
      (entry) => entry.hasFaultNotification,
    ),
    hasAuditRights: flag(
      'hasAuditRights',
      'The organisation and its regulators may audit it.',
      (entry) => entry.hasAuditRights,
    ),
    subcontractorCount: number('count', 'subcontractors', 'Others on whom it relies.', ({ subcontractors }) =>
      countOf(subcontractors),
    ),
    hasAssurance: flag('assurance', 'What the last assurance was is written.', ({ assurance }) =>
      saysSomething(assurance),
    ),
    daysSinceExitPlanTested: number(
      'days',
      'exitPlanTestedOn',
      'Days since leaving it was rehearsed.',
      ({ exitPlanTestedOn }, { asOf }) => daysSince(exitPlanTestedOn, asOf),
    ),
    kind: word(SUPPLIER_KINDS, 'kind', 'What kind of supplier it is.', ({ kind }) => kind),
    hasUpdateTesting: flag(
      'hasUpdateTesting',
      'It tests updates before they reach the organisation’s equipment.',
      (entry) => entry.hasUpdateTesting,
    ),
    hasPriorityOfService: flag(
      'hasPriorityOfService',
      'Its contract gives priority over other customers in a disruption.',
      (entry) => entry.hasPriorityOfService,
    ),
    daysSinceContinuityPlanReviewed: number(
      'days',
      'continuityPlanReviewedOn',
      'Days since its own continuity plan was held against this one.',
      ({ continuityPlanReviewedOn }, { asOf }) => daysSince(continuityPlanReviewedOn, asOf),
    ),
    hasExitPlan: flag('exitPlan', 'How to leave it is written.', ({ exitPlan }) => saysSomething(exitPlan)),
    hasFailureResponse: flag(
      'failureResponse',
      'What keeps things going when it fails is written.',
      ({ failureResponse }) => saysSomething(failureResponse),
    ),
    hasCrisisRole: flag('crisisRole', 'What it does in a crisis is written.', ({ crisisRole }) =>
      saysSomething(crisisRole),
    ),
    alternateCount: number('count', 'alternates', 'Suppliers that could stand in.', ({ alternates }) =>
      countOf(alternates),
    ),
    daysSinceAssured: number(
      'days',
      'lastAssuredOn',
      'Days since its own continuity was last assured.',
      ({ lastAssuredOn }, { asOf }) => daysSince(lastAssuredOn, asOf),
    ),
  },
);
