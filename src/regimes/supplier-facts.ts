// Facts of a supplier: what is agreed, assured, measured and tested with it.
import type { Day } from '../plan/calendar.ts';
import type { Filing, Plan, Supplier } from '../plan/plan.generated.ts';
import { collection, flag, number, word } from './fact.ts';
import {
  countOf,
  daysSince,
  daysSinceLatest,
  daysUntil,
  given,
  minutesOf,
  saysSomething,
} from './fact-values.ts';
import { hasContractInForce } from './in-force.ts';
import { supplierIntervalFacts } from './interval-facts.ts';

const SUPPLIER_KINDS = ['data-centre', 'cloud', 'network', 'power', 'software', 'staff', 'other'] as const;

const daysSinceFiling = (
  { filings = [] }: Plan,
  kind: NonNullable<Filing['kind']>,
  asOf: Day,
): number | undefined =>
  daysSinceLatest(
    filings.filter((each) => each.kind === kind).map(({ filedOn }) => filedOn),
    asOf,
  );

export const suppliers = collection<Supplier>(
  '/suppliers/*',
  'A supplier or facility operator.',
  (plan) => plan.suppliers,
  (entry) => entry.name,
  {
    hasContract: flag('contract', 'A contract is referred to.', ({ contract }) => given(contract)),
    hasContractInForce: flag(
      'contract contractEndsOn',
      'A contract is referred to that has not ended; one without a last day runs on.',
      (entry, { asOf }) => hasContractInForce(entry, asOf),
    ),
    hasContact: flag('contact', 'How to reach it is written.', ({ contact }) => saysSomething(contact)),
    hostsSystems: flag(
      '/sites/*/operator /sites/*/partOf /systems/*/deployments/*/site',
      'It operates a site, or the whole of a site, at which a system has a copy.',
      ({ id }, { plan, hosts }) =>
        plan.sites === undefined || plan.systems === undefined ? undefined : hosts.has(id),
    ),
    isNeededByCriticalProcess: flag(
      '/criticalProcesses/*/requires /systems/*/requires /systems/*/deployments/*/site /sites/*/operator',
      'A critical process needs it, directly or not; who operates the place of a system that it needs is needed too.',
      ({ id }, { plan, behindCritical }) => plan.criticalProcesses && behindCritical.has(id),
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
    isSinglePointOfFailure: flag(
      '/criticalProcesses/*/mtpd /criticalProcesses/*/requires /systems/*/requires',
      'Its loss alone keeps a critical process from being back within its MTPD; unknown where a critical process has none.',
      ({ id }, { plan, singlePointIds }) =>
        (plan.criticalProcesses ?? []).length === 0 ||
        plan.criticalProcesses?.some(({ mtpd }) => mtpd === undefined)
          ? undefined
          : singlePointIds.has(id),
    ),
    ...supplierIntervalFacts,
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
