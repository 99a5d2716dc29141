// Facts of critical processes and of the impact analysis.
import { idsOf } from '../analysis/context.ts';
import { parseDuration } from '../plan/duration.ts';
import type { CriticalProcess, ImpactAnalysis } from '../plan/plan.generated.ts';
import { impactAnalysisChangeFacts } from './change-facts.ts';
import { collection, flag, number, word, words } from './fact.ts';
import {
  countOf,
  daysSince,
  daysUntil,
  given,
  isWithinMonths,
  minutesOf,
  saysSomething,
} from './fact-values.ts';
import { impactAnalysisIntervalFacts } from './interval-facts.ts';
import { SECTORS } from './organization-facts.ts';
import { processChangeFacts } from './process-change-facts.ts';
import { recheckFacts } from './recheck-facts.ts';
import { recoveryOrderFacts } from './recovery-order-facts.ts';
import { OPERATIONS, resilienceFacts } from './resilience-facts.ts';
import { reviewedFact } from './reviewed-fact.ts';
import { BODY_LEVELS } from './standing-words.ts';
import { triedFacts } from './tried-facts.ts';

const RESOURCE_KINDS = [
  'people',
  'data',
  'buildings',
  'equipment',
  'ict',
  'transport',
  'finance',
  'partners',
] as const;

export const criticalProcesses = collection<CriticalProcess>(
  '/criticalProcesses/*',
  'A process that must be resumed in time.',
  (plan) => plan.criticalProcesses,
  (entry) => entry.name,
  {
    needCount: number('count', 'requires', 'What it names as needed.', ({ requires }) => countOf(requires)),
    hasMbco: flag('mbco', 'The least acceptable service is written.', ({ mbco }) => given(mbco)),
    sectors: words(
      SECTORS,
      '/organization/sectors',
      'What the organisation does, by which limits are decided.',
      (_, { plan }) => plan.organization.sectors,
    ),
    isCore: flag('isCore', 'A core function by which users know the service.', ({ isCore }) => isCore),
    hasOwner: flag('owner', 'Somebody answers for it.', ({ owner }) => given(owner)),
    rtoMinutes: number('minutes', 'rto', 'Target time to resume.', ({ rto }) => minutesOf(rto)),
    rpoMinutes: number('minutes', 'rpo', 'How far back data may be lost.', ({ rpo }) => minutesOf(rpo)),
    mtpdMinutes: number('minutes', 'mtpd', 'Time after which a disruption is intolerable.', ({ mtpd }) =>
      minutesOf(mtpd),
    ),
    isRtoWithinMtpd: flag('rto mtpd', 'The RTO is not longer than the MTPD.', ({ rto, mtpd }) =>
      rto === undefined || mtpd === undefined ? undefined : parseDuration(rto) <= parseDuration(mtpd),
    ),
    mbcoPercent: number(
      'percent',
      'mbco/percent',
      'Least acceptable service during a disruption.',
      ({ mbco }) => mbco?.percent,
    ),
    ...recoveryOrderFacts,
    ...recheckFacts,
    hasWorkaround: flag('workaround', 'How it goes on without its systems is written.', ({ workaround }) =>
      given(workaround),
    ),
    isImpactAssessed: flag(
      '/impactAnalysis/assessments/*/process',
      'The impact analysis rates its loss; false where there is an analysis that leaves it out.',
      ({ id }, { plan }) => plan.impactAnalysis?.assessments?.some(({ process }) => process === id),
    ),
    priorityTier: number(
      'ordinal',
      '/recoveryPriorities/*/elements',
      'Best tier of the recovery priorities that lists it.',
      ({ id }, { tierOf }) => tierOf.get(id),
    ),
    activeSiteCountOfWeakestSystem: number(
      'count',
      'requires /systems/*/requires /systems/*/deployments/*/site /systems/*/deployments/*/role /sites/*/partOf',
      'Fewest independent sites at which any system is active that the process cannot do without, directly or not; of alternatives the best counts.',
      ({ id }, { fewestActiveSites }) => {
        const fewest = fewestActiveSites.get(id);
        return fewest === undefined || fewest === Number.POSITIVE_INFINITY ? undefined : fewest;
      },
    ),
    isOutsourced: flag('isOutsourced', 'A supplier runs it.', ({ isOutsourced }) => isOutsourced),
    hasMinimumService: flag('mbco', 'What still has to work is written.', ({ mbco }) =>
      mbco?.percent === undefined ? saysSomething(mbco?.description) : true,
    ),
    dependencyCount: number('count', 'requires', 'What it names as needed.', ({ requires }) =>
      countOf(requires),
    ),
    needsUnmappedSystem: flag(
      'requires /systems/*/requires /systems/*/deployments',
      'It needs, directly or not, a system of which neither copies at sites nor anything that it needs is written; unknown where it names nothing.',
      ({ id, requires }, { needingUnmapped }) => requires && needingUnmapped.has(id),
    ),
    needsSystemWithoutObjectives: flag(
      'requires /systems/*/requires /systems/*/rto /systems/*/rpo /systems/*/holdsData',
      'It needs, directly or not, a system that has no RTO, or no RPO though it may hold data; unknown where it names nothing.',
      ({ id, requires }, { needingWithoutObjectives }) => requires && needingWithoutObjectives.has(id),
    ),
    copyCountOfWeakestSystem: number(
      'count',
      'requires /systems/*/requires /systems/*/deployments/*/role',
      'Fewest active and standby copies of any system that the process cannot do without, directly or not; of alternatives the best counts.',
      ({ id }, { fewestCopies }) => {
        const fewest = fewestCopies.get(id);
        return fewest === Number.POSITIVE_INFINITY ? undefined : fewest;
      },
    ),
    resourceKinds: words(
      RESOURCE_KINDS,
      'resources/*/kind',
      'Kinds of resource that it needs at its least acceptable level.',
      ({ resources }) => resources && [...new Set(resources.map(({ kind }) => kind))].sort(),
    ),
    ratedCategoryCount: number(
      'count',
      '/impactAnalysis/assessments/*/ratings/*/category',
      'Kinds of impact for which its loss is rated.',
      ({ id }, { assessmentOf }) => {
        const ratings = assessmentOf.get(id)?.ratings;
        return ratings && new Set(ratings.map(({ category }) => category)).size;
      },
    ),
    ratedTimeCount: number(
      'count',
      '/impactAnalysis/assessments/*/ratings/*/after',
      'Different times after which its loss is rated.',
      ({ id }, { assessmentOf }) => {
        const ratings = assessmentOf.get(id)?.ratings;
        return ratings && new Set(ratings.map(({ after }) => minutesOf(after))).size;
      },
    ),
    lossPerHourKrw: number(
      'krw',
      '/impactAnalysis/assessments/*/lossPerHourKrw',
      'What an hour without it costs.',
      ({ id }, { assessmentOf }) => assessmentOf.get(id)?.lossPerHourKrw,
    ),
    isBackWithinRtoInEveryScenario: flag(
      'rto /scenarios/*/lost',
      'In every scenario that touches it, it is back within its RTO, by the times that the plan declares or has measured; unknown where none touches it.',
      ({ id }, { triedObjectives }) => triedObjectives.get(id)?.rtoMet,
    ),
    isWithinRpoInEveryScenario: flag(
      'rpo /scenarios/*/lost',
      'In every scenario that touches it, no more data is lost than its RPO allows; unknown where none touches it.',
      ({ id }, { triedObjectives }) => triedObjectives.get(id)?.rpoMet,
    ),
    daysSinceTested: number(
      'days',
      '/exercises/*/measurements/*/element /exercises/*/heldOn /procedures/*/elements /procedures/*/testedOn',
      'Days since an exercise measured it or a procedure for it was carried out.',
      ({ id }, { lastTestDays, asOf }) => daysSince(lastTestDays.get(id), asOf),
    ),
    isTestedWithinInterval: flag(
      '/exercises/*/measurements/*/element /exercises/*/heldOn /procedures/*/elements /procedures/*/testedOn /plan/exerciseIntervalMonths',
      'It was tested within the plan’s own exercise interval, twelve months where the plan gives none.',
      ({ id }, { lastTestDays, exerciseIntervalMonths, asOf }) =>
        isWithinMonths(lastTestDays.get(id), exerciseIntervalMonths, asOf),
    ),
    procedureCount: number(
      'count',
      'requires /procedures/*/elements /procedures/*/steps',
      'Recovery procedures with steps for the process or for anything that it names as needed.',
      ({ id, requires }, { plan }) => {
        const own = new Set([id, ...(requires ?? []).flatMap(idsOf)]);
        return plan.procedures?.filter(
          ({ elements, steps }) => (steps ?? []).length > 0 && elements?.some((element) => own.has(element)),
        ).length;
      },
    ),
    ...resilienceFacts,
    ...triedFacts,
    ...processChangeFacts,
  },
);

export const impactAnalysis = collection<ImpactAnalysis>(
  '/impactAnalysis',
  'The business impact analysis as a whole.',
  (plan) => plan.impactAnalysis && [plan.impactAnalysis],
  () => undefined,
  {
    daysSinceDone: number('days', 'on', 'Days since it was made.', ({ on }, { asOf }) => daysSince(on, asOf)),
    isApproved: flag('approvedBy', 'It is written who approved it.', ({ approvedBy }) =>
      saysSomething(approvedBy),
    ),
    approvalLevel: word(
      BODY_LEVELS,
      'approvalLevel',
      'How high the person or body stands that approved it.',
      ({ approvalLevel }) => approvalLevel,
    ),
    hasMethod: flag('method', 'How it was made is written.', ({ method }) => saysSomething(method)),
    daysUntilNextReview: number(
      'days',
      'nextReviewOn',
      'Days until it is due again; negative once that day has passed.',
      ({ nextReviewOn }, { asOf }) => daysUntil(nextReviewOn, asOf),
    ),
    reviewTriggerCount: number(
      'count',
      '/plan/reviewTriggers',
      'Events after which plan and analysis are reviewed at once.',
      (_, { plan }) => countOf(plan.plan.reviewTriggers),
    ),
    categoryCount: number('count', 'categories', 'Kinds of impact.', (entry) => countOf(entry.categories)),
    assessmentCount: number('count', 'assessments', 'Processes that it rates.', (entry) =>
      countOf(entry.assessments),
    ),
    decidedOperations: words(
      OPERATIONS,
      '/criticalProcesses/*/operationKinds notCritical/*/operationKinds notCritical/*/reason',
      'Kinds of operation of which it is decided whether they are critical: a critical process carries them out, or they were found not critical for a written reason.',
      ({ notCritical = [] }, { plan }) => {
        const reasoned = notCritical.filter(({ reason }) => saysSomething(reason));
        const decided = [...(plan.criticalProcesses ?? []), ...reasoned];
        const kinds = new Set(decided.flatMap(({ operationKinds }) => operationKinds ?? []));
        return kinds.size === 0 ? undefined : OPERATIONS.filter((kind) => kinds.has(kind));
      },
    ),
    notCriticalWithoutReasonCount: number(
      'count',
      'notCritical/*/reason',
      'Activities found not critical without a written reason.',
      ({ notCritical }) => notCritical?.filter(({ reason }) => saysSomething(reason) === undefined).length,
    ),
    ...reviewedFact,
    ...impactAnalysisChangeFacts,
    ...impactAnalysisIntervalFacts,
    sectors: words(
      SECTORS,
      '/organization/sectors',
      'What the organisation does, by which operations count as critical.',
      (_, { plan }) => plan.organization.sectors,
    ),
  },
);
