// Facts about strategies, the return to normal, security in an outage, and the records and documents that are needed.
import type {
  ReferencedDocument,
  ReturnToNormal,
  SecurityMeasure,
  Strategy,
  VitalRecord,
} from '../plan/plan.generated.ts';
import { HORIZONS, strategyReachFacts } from './coverage-facts.ts';
import { collection, flag, number, word, words } from './fact.ts';
import { countOf, daysSince, eachOnce, given, minutesOf, saysSomething } from './fact-values.ts';
import { reviewedFact } from './reviewed-fact.ts';
import { BODY_LEVELS } from './standing-words.ts';
import { workableProcedureFacts } from './workable-procedures.ts';

const STRATEGY_STATES = ['planned', 'in-progress', 'in-place'] as const;
const SECURITY_PHASES = ['outage', 'recovery', 'return'] as const;
const TOPICS = [
  'service-stability',
  'incident-response',
  'crisis-action',
  'facility-management',
  'security',
  'other',
] as const;
const RECORD_KINDS = [
  'transactions',
  'small-transactions',
  'logs',
  'configuration',
  'contracts',
  'other',
] as const;
const DOCUMENT_KINDS = [
  'policy',
  'procedure',
  'runbook',
  'manual',
  'contract',
  'map',
  'record',
  'plan',
  'diagram',
  'inventory',
  'form',
  'other',
] as const;

const RETURN_TASKS = [
  'validate-data',
  'validate-function',
  'declare-end',
  'notify-users',
  'clean-up',
  'return-media',
  'back-up',
  'document',
  'review',
] as const;

export const strategies = collection<Strategy>(
  '/strategies/*',
  'A continuity strategy.',
  (plan) => plan.strategies,
  (entry) => entry.name,
  {
    hasDescription: flag('description', 'What it is is written.', ({ description }) =>
      saysSomething(description),
    ),
    ...strategyReachFacts,
    elementCount: number('count', 'elements', 'What it recovers.', ({ elements }) => countOf(elements)),
    implementationMinutes: number('minutes', 'timeToImplement', 'Time until it can be used.', (entry) =>
      minutesOf(entry.timeToImplement),
    ),
    sustainableMinutes: number('minutes', 'longestUse', 'How long it can be kept up.', ({ longestUse }) =>
      minutesOf(longestUse),
    ),
    sharePercent: number(
      'percent',
      'sharePercent',
      'Share of normal operations that it carries.',
      ({ sharePercent }) => sharePercent,
    ),
    costKrw: number('krw', 'costKrw', 'What it costs.', ({ costKrw }) => costKrw),
    horizon: word(
      HORIZONS,
      'horizon',
      'Whether it bridges the first time or carries for long.',
      ({ horizon }) => horizon,
    ),
    isChosen: flag('isChosen', 'It was chosen.', ({ isChosen }) => isChosen),
    hasReason: flag('reason', 'Why it was chosen, or not, is written.', ({ reason }) =>
      saysSomething(reason),
    ),
    state: word(STRATEGY_STATES, 'state', 'How far it is.', ({ state }) => state),
    approvalLevel: word(
      BODY_LEVELS,
      'approvalLevel',
      'How high the person or body stands that decided it.',
      ({ approvalLevel }) => approvalLevel,
    ),
    daysSinceApproved: number(
      'days',
      'approvedOn',
      'Days since it was decided.',
      ({ approvedOn }, { asOf }) => daysSince(approvedOn, asOf),
    ),
  },
);

export const securityMeasures = collection<SecurityMeasure>(
  '/securityMeasures/*',
  'Security while the outage lasts.',
  (plan) => plan.securityMeasures,
  (entry) => entry.name,
  {
    phase: word(SECURITY_PHASES, 'phase', 'When it applies.', ({ phase }) => phase),
    hasDescription: flag('description', 'What is done is written.', ({ description }) =>
      saysSomething(description),
    ),
    hasOwner: flag('owner', 'Somebody answers for it.', ({ owner }) => given(owner)),
    ...reviewedFact,
  },
);

export const returnToNormal = collection<ReturnToNormal>(
  '/returnToNormal',
  'How the emergency is closed.',
  (plan) => plan.returnToNormal && [plan.returnToNormal],
  () => undefined,
  {
    criterionCount: number('count', 'criteria', 'Conditions under which it is over.', ({ criteria }) =>
      countOf(criteria),
    ),
    tasks: words(RETURN_TASKS, 'tasks', 'What the steps cover.', ({ tasks }) => tasks && eachOnce(tasks)),
    stepCount: number('count', 'steps', 'Steps.', ({ steps }) => countOf(steps)),
    integrityCheckCount: number(
      'count',
      'integrityChecks',
      'Checks of data before the emergency is closed.',
      (entry) => countOf(entry.integrityChecks),
    ),
    checkWithoutAcceptanceCount: number(
      'count',
      'integrityChecks/*/acceptance',
      'Checks of data of which it is not written what counts as passed.',
      ({ integrityChecks }) =>
        integrityChecks?.filter(({ acceptance }) => saysSomething(acceptance) === undefined).length,
    ),
    declarerCount: number('count', 'declaredBy', 'People who may declare the return.', ({ declaredBy }) =>
      countOf(declaredBy),
    ),
    hasReconciliation: flag(
      'reconciliation',
      'How data lost or entered by hand is made good is written.',
      ({ reconciliation }) => saysSomething(reconciliation),
    ),
    reviewWithinDays: number(
      'days',
      'reviewWithinDays',
      'Days within which the event is reviewed.',
      (entry) => entry.reviewWithinDays,
    ),
  },
);

export const vitalRecords = collection<VitalRecord>(
  '/vitalRecords/*',
  'A record that is needed to go on.',
  (plan) => plan.vitalRecords,
  (entry) => entry.name,
  {
    kind: word(RECORD_KINDS, 'kind', 'What it is.', ({ kind }) => kind),
    keptKinds: words(
      RECORD_KINDS,
      '/vitalRecords/*/kind',
      'Kinds of all records that the plan lists.',
      (_, { plan }) => eachOnce((plan.vitalRecords ?? []).flatMap(({ kind }) => kind ?? [])),
    ),
    hasOwner: flag('owner', 'Somebody answers for it.', ({ owner }) => given(owner)),
    copyCount: number('count', 'copies', 'Copies.', ({ copies }) => countOf(copies)),
    rpoMinutes: number('minutes', 'rpo', 'How far back it may be lost.', ({ rpo }) => minutesOf(rpo)),
    retentionYears: number(
      'years',
      'retentionYears',
      'Years for which it is kept.',
      (entry) => entry.retentionYears,
    ),
    daysSinceChecked: number(
      'days',
      'checkedOn',
      'Days since a copy was read back.',
      ({ checkedOn }, { asOf }) => daysSince(checkedOn, asOf),
    ),
    ...workableProcedureFacts,
  },
);

export const documents = collection<ReferencedDocument>(
  '/documents/*',
  'A document that the plan refers to.',
  (plan) => plan.documents,
  (entry) => entry.name,
  {
    topic: word(TOPICS, 'topic', 'What it regulates.', ({ topic }) => topic),
    daysSinceApproved: number(
      'days',
      'approvedOn',
      'Days since it was approved.',
      ({ approvedOn }, { asOf }) => daysSince(approvedOn, asOf),
    ),
    embedsThisPlan: flag(
      'embedsPlanVersion /plan/version',
      'It takes up this plan in its present version.',
      ({ embedsPlanVersion }, { plan }) =>
        embedsPlanVersion === undefined ? undefined : embedsPlanVersion === plan.plan.version,
    ),
    kind: word(DOCUMENT_KINDS, 'kind', 'What it is to this plan.', ({ kind }) => kind),
    hasVersion: flag('version', 'Its version is written.', ({ version }) => given(version)),
    hasPlace: flag('place', 'Where it is is written.', ({ place }) => saysSomething(place)),
    hasOwner: flag('owner', 'Somebody answers for it.', ({ owner }) => given(owner)),
    ...reviewedFact,
  },
);
