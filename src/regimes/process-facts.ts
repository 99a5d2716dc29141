// Facts about critical processes, the impact analysis, risks and procedures.
import { parseDuration } from '../plan/duration.ts';
import type { CriticalProcess, ImpactAnalysis, Procedure, Risk } from '../plan/plan.generated.ts';
import { collection, flag, number, word, words } from './fact.ts';
import { countOf, daysSince, given, minutesOf, saysSomething } from './fact-values.ts';
import { LAYERS } from './layers.ts';
import { SECTORS } from './organization-facts.ts';
import { PHASES, PURPOSES } from './procedure-words.ts';
import { recoveryOrderFacts } from './recovery-order-facts.ts';
import { OPERATIONS, resilienceFacts } from './resilience-facts.ts';

const HAZARDS = [
  'fire',
  'earthquake',
  'flood',
  'storm',
  'power',
  'cooling',
  'network',
  'hardware',
  'software',
  'human-error',
  'cyber-attack',
  'supplier-failure',
  'staff-shortage',
  'terror-war',
  'other',
] as const;

export const criticalProcesses = collection<CriticalProcess>(
  '/criticalProcesses/*',
  'A process that must be resumed in time.',
  (plan) => plan.criticalProcesses,
  (entry) => entry.name,
  {
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
    procedureCount: number(
      'count',
      'requires /procedures/*/elements',
      'Recovery procedures for the process or for anything that it names as needed.',
      ({ id, requires }, { plan }) => {
        const own = new Set([
          id,
          ...(requires ?? []).flatMap((need) => (typeof need === 'string' ? [need] : need.anyOf)),
        ]);
        return plan.procedures?.filter(({ elements }) => elements?.some((element) => own.has(element)))
          .length;
      },
    ),
    ...resilienceFacts,
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
    daysSinceReviewed: number(
      'days',
      'reviewedOn',
      'Days since it was reviewed.',
      ({ reviewedOn }, { asOf }) => daysSince(reviewedOn, asOf),
    ),
    sectors: words(
      SECTORS,
      '/organization/sectors',
      'What the organisation does, by which operations count as critical.',
      (_, { plan }) => plan.organization.sectors,
    ),
  },
);

export const risks = collection<Risk>(
  '/risks/*',
  'A hazard.',
  (plan) => plan.risks,
  (entry) => entry.name,
  {
    hazard: word(HAZARDS, 'hazard', 'Kind of hazard.', ({ hazard }) => hazard),
    isControllable: flag(
      'isControllable',
      'The organisation could have prevented it.',
      ({ isControllable }) => isControllable,
    ),
    likelihood: number('ordinal', 'likelihood', '1 rare to 5 frequent.', ({ likelihood }) => likelihood),
    impact: number('ordinal', 'impact', '1 slight to 5 severe.', ({ impact }) => impact),
    warningSignCount: number(
      'count',
      'warningSigns',
      'Signs by which it is seen coming.',
      ({ warningSigns }) => countOf(warningSigns),
    ),
    affectedElementCount: number('count', 'affects', 'Elements that it can take.', ({ affects }) =>
      countOf(affects),
    ),
    hasTreatment: flag('treatment', 'What is done about it is written.', ({ treatment }) =>
      saysSomething(treatment),
    ),
    hasOwner: flag('owner', 'Somebody answers for it.', ({ owner }) => given(owner)),
    daysSinceReviewed: number(
      'days',
      'reviewedOn',
      'Days since it was reviewed.',
      ({ reviewedOn }, { asOf }) => daysSince(reviewedOn, asOf),
    ),
  },
);

export const procedures = collection<Procedure>(
  '/procedures/*',
  'A recovery procedure.',
  (plan) => plan.procedures,
  (entry) => entry.name,
  {
    layer: word(LAYERS, 'layer', 'Layer that it works on.', ({ layer }) => layer),
    phase: word(PHASES, 'phase', 'When it is used.', ({ phase }) => phase),
    purpose: word(
      PURPOSES,
      'purpose',
      'What it is for, where it is not to recover an element.',
      ({ purpose }) => purpose,
    ),
    hasTeam: flag('team', 'A team carries it out.', ({ team }) => given(team)),
    elementCount: number('count', 'elements', 'What it recovers.', ({ elements }) => countOf(elements)),
    stepCount: number('count', 'steps', 'Steps.', ({ steps }) => countOf(steps)),
    progressReportMinutes: number(
      'minutes',
      'progressReportEvery',
      'Time between progress reports.',
      ({ progressReportEvery }) => minutesOf(progressReportEvery),
    ),
  },
);
