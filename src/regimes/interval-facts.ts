// Facts about what has to be done again and again: whether it was, within the interval that the organisation has set.
import type { Day } from '../plan/calendar.ts';
import type {
  Governance,
  ImpactAnalysis,
  LegalDuty,
  ManagementReview,
  MeasurableObjective,
  Person,
  PlanIdentity,
  Supplier,
} from '../plan/plan.generated.ts';
import { type Fact, flag } from './fact.ts';
import type { FactContext } from './fact-context.ts';
import { daysSince, daysSinceEarliest, isWithinMonths, latestOf } from './fact-values.ts';

/** Twelve months, where the plan gives no interval of its own. */
const DEFAULT_TRAINING_INTERVAL_MONTHS = 12;

const REVIEW_INTERVAL = '/plan/reviewIntervalMonths';

/** Whether a day lies within the plan's own review interval; unknown where it gives none. */
const isWithinReviewInterval = (day: Day | undefined, { plan, asOf }: FactContext): boolean | undefined =>
  plan.plan.reviewIntervalMonths === undefined
    ? undefined
    : isWithinMonths(day, plan.plan.reviewIntervalMonths, asOf);

/** The day that lies furthest back; unknown where there is none, or one has not come. */
const earliest = (days: readonly (Day | undefined)[], asOf: Day): Day | undefined =>
  days.some((day) => daysSince(day, asOf) === undefined) ? undefined : [...days].sort()[0];

export const planIntervalFacts = {
  isInternallyAuditedWithinInterval: flag(
    '/governance/audits/*/heldOn /governance/audits/*/kind /governance/audits/*/isIndependent /governance/auditIntervalMonths',
    'Internal audit, by people who do not run it, audited it within the audit interval of the organisation; unknown where it gives none.',
    (_, { plan, asOf }) => {
      const { audits = [], auditIntervalMonths } = plan.governance ?? {};
      if (auditIntervalMonths === undefined) return undefined;
      const independent = audits.filter(
        ({ kind, isIndependent }) => kind === 'internal-audit' && isIndependent === true,
      );
      return isWithinMonths(
        latestOf(
          independent.map(({ heldOn }) => heldOn),
          asOf,
        ),
        auditIntervalMonths,
        asOf,
      );
    },
  ),
  areContactsVerifiedWithinInterval: flag(
    '/people/*/contacts/*/verifiedOn contactVerificationIntervalDays',
    'Every contact was confirmed within the interval for that; unknown where there is none, or a contact never was.',
    ({ contactVerificationIntervalDays }, { plan, asOf }) => {
      const oldest = daysSinceEarliest(
        (plan.people ?? []).flatMap(({ contacts }) => (contacts ?? []).map(({ verifiedOn }) => verifiedOn)),
        asOf,
      );
      return contactVerificationIntervalDays === undefined || oldest === undefined
        ? undefined
        : oldest <= contactVerificationIntervalDays;
    },
  ),
} satisfies Record<string, Fact<PlanIdentity>>;

export const legalDutyIntervalFacts = {
  isReviewedWithinInterval: flag(
    `reviewedOn ${REVIEW_INTERVAL}`,
    'It was checked for changes within the plan’s own review interval; unknown where it gives none.',
    ({ reviewedOn }, context) => isWithinReviewInterval(reviewedOn, context),
  ),
} satisfies Record<string, Fact<LegalDuty>>;

export const targetIntervalFacts = {
  isEvaluatedWithinInterval: flag(
    `evaluatedOn ${REVIEW_INTERVAL}`,
    'It was measured within the plan’s own review interval; unknown where it gives none.',
    ({ evaluatedOn }, context) => isWithinReviewInterval(evaluatedOn, context),
  ),
} satisfies Record<string, Fact<MeasurableObjective>>;

export const governanceIntervalFacts = {
  isReviewedByBoardWithinInterval: flag(
    `managementReviews/*/heldOn managementReviews/*/level ${REVIEW_INTERVAL}`,
    'The board itself held a review within the plan’s own review interval; unknown where it gives none.',
    ({ managementReviews }, context) =>
      isWithinReviewInterval(
        latestOf(
          (managementReviews ?? []).map(({ heldOn, level }) => (level === 'board' ? heldOn : undefined)),
          context.asOf,
        ),
        context,
      ),
  ),
} satisfies Record<string, Fact<Governance>>;

export const managementReviewIntervalFacts = {
  isWithinReviewInterval: flag(
    `heldOn ${REVIEW_INTERVAL}`,
    'It was held within the plan’s own review interval; unknown where it gives none.',
    ({ heldOn }, context) => isWithinReviewInterval(heldOn, context),
  ),
} satisfies Record<string, Fact<ManagementReview>>;

export const impactAnalysisIntervalFacts = {
  areRisksReviewedWithinInterval: flag(
    `/risks/*/reviewedOn ${REVIEW_INTERVAL}`,
    'Every risk was reviewed within the plan’s own review interval; unknown where it gives none, there is no risk, or one never was.',
    (_, context) =>
      isWithinReviewInterval(
        earliest(
          (context.plan.risks ?? []).map(({ reviewedOn }) => reviewedOn),
          context.asOf,
        ),
        context,
      ),
  ),
} satisfies Record<string, Fact<ImpactAnalysis>>;

export const personIntervalFacts = {
  isTrainedWithinInterval: flag(
    '/governance/trainingRecords/*/participants /governance/trainingRecords/*/heldOn /governance/trainingIntervalMonths',
    'The person took part in a training within the plan’s own training interval, twelve months where the plan gives none.',
    ({ id }, { plan, lastTrainingDays, asOf }) =>
      isWithinMonths(
        lastTrainingDays.get(id),
        plan.governance?.trainingIntervalMonths ?? DEFAULT_TRAINING_INTERVAL_MONTHS,
        asOf,
      ),
  ),
} satisfies Record<string, Fact<Person>>;

export const supplierIntervalFacts = {
  isExitPlanTestedWithinInterval: flag(
    'exitPlanTestedOn /plan/exerciseIntervalMonths',
    'Leaving it was rehearsed within the plan’s own exercise interval, twelve months where the plan gives none.',
    ({ exitPlanTestedOn }, { exerciseIntervalMonths, asOf }) =>
      isWithinMonths(exitPlanTestedOn, exerciseIntervalMonths, asOf),
  ),
} satisfies Record<string, Fact<Supplier>>;
