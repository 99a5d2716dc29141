// Facts of a system: its targets, what needs it, what load it can bear, and how often it failed.
import { parseDuration } from '../plan/duration.ts';
import type { Plan, System } from '../plan/plan.generated.ts';
import { systemChangeFacts } from './change-facts.ts';
import { collection, flag, number, word } from './fact.ts';
import {
  daysSince,
  daysSinceLatest,
  given,
  isWithinMonths,
  least,
  minutesOf,
  saysSomething,
} from './fact-values.ts';
import { LAYERS } from './layers.ts';
import { deadlineAfterDetection } from './message-facts.ts';
import { systemBackupFacts } from './system-backup-facts.ts';
import { systemProtectionFacts } from './system-protection-facts.ts';
import { systemSpreadFacts } from './system-spread-facts.ts';
import { triedSystemFacts } from './tried-facts.ts';

const REDUNDANCIES = ['none', 'data', 'system', 'multiple'] as const;

/** Whether an objective is no longer than so many seconds. */
const within = (objective: string | undefined, seconds: number | undefined): boolean | undefined =>
  objective === undefined || seconds === undefined ? undefined : parseDuration(objective) <= seconds;

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
    ...systemSpreadFacts,
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
    ...systemBackupFacts,
    ...triedSystemFacts,
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
