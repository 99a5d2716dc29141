// Facts of the plan as a document: approval, revisions, distribution, and what stands in it as a whole.
import type { PlanIdentity } from '../plan/plan.generated.ts';
import { accessFacts } from './access-facts.ts';
import { planChangeFacts } from './change-facts.ts';
import { contentFacts } from './content-facts.ts';
import { collection, flag, number, word } from './fact.ts';
import {
  countOf,
  daysSince,
  daysSinceLatest,
  daysUntil,
  given,
  isWithinMonths,
  minutesOf,
  saysSomething,
} from './fact-values.ts';
import { planIntervalFacts } from './interval-facts.ts';
import { planPartsFacts } from './plan-parts-facts.ts';
import { tallyFacts } from './tally-facts.ts';
import { wholePlanFacts } from './whole-plan-facts.ts';

export const planDocument = collection<PlanIdentity>(
  '/plan',
  'The plan as a document.',
  (plan) => [plan.plan],
  (entry) => entry.title,
  {
    status: word(['draft', 'approved'], 'status', 'Draft or approved.', ({ status }) => status),
    daysSinceEffective: number(
      'days',
      'effectiveOn',
      'Days since it came into force.',
      ({ effectiveOn }, { asOf }) => daysSince(effectiveOn, asOf),
    ),
    daysSinceReviewed: number(
      'days',
      'lastReviewedOn',
      'Days since the last review.',
      ({ lastReviewedOn }, { asOf }) => daysSince(lastReviewedOn, asOf),
    ),
    daysUntilNextReview: number(
      'days',
      'nextReviewOn',
      'Days until the next review; negative once that day has passed.',
      ({ nextReviewOn }, { asOf }) => daysUntil(nextReviewOn, asOf),
    ),
    signedApprovalCount: number(
      'count',
      'approvals/*/on approvals/*/person',
      'Signatures with a person and a day that has come.',
      ({ approvals }, { asOf }) =>
        approvals?.filter(({ person, on }) => person !== undefined && daysSince(on, asOf) !== undefined)
          .length,
    ),
    daysSinceApproved: number(
      'days',
      'approvals/*/on',
      'Days since the latest signature.',
      ({ approvals }, { asOf }) =>
        daysSinceLatest(
          (approvals ?? []).map(({ on }) => on),
          asOf,
        ),
    ),
    ...contentFacts,
    hasOwner: flag('owner', 'Somebody answers for the plan.', ({ owner }) => given(owner)),
    hasPurpose: flag('purpose', 'Its purpose is written.', ({ purpose }) => saysSomething(purpose)),
    hasScope: flag('scope', 'What it covers is written.', ({ scope }) => saysSomething(scope)),
    objectiveCount: number('count', 'objectives', 'Objectives.', (entry) => countOf(entry.objectives)),
    assumptionCount: number('count', 'assumptions', 'Assumptions.', (entry) => countOf(entry.assumptions)),
    activationCriterionCount: number('count', 'activationCriteria', 'Criteria for activating it.', (entry) =>
      countOf(entry.activationCriteria),
    ),
    revisionCount: number('count', 'revisions', 'Versions in its history.', (entry) =>
      countOf(entry.revisions),
    ),
    copyHolderCount: number('count', 'distribution', 'Holders of a copy.', (entry) =>
      countOf(entry.distribution),
    ),
    deactivationCriterionCount: number('count', 'deactivationCriteria', 'Criteria for ending it.', (entry) =>
      countOf(entry.deactivationCriteria),
    ),
    coverageMinutes: number(
      'minutes',
      'coverageDuration',
      'For how long its arrangements can be kept up.',
      (entry) => minutesOf(entry.coverageDuration),
    ),
    reviewTriggerCount: number(
      'count',
      'reviewTriggers',
      'Events after which it is reviewed at once.',
      (entry) => countOf(entry.reviewTriggers),
    ),
    reviewIntervalMonths: number(
      'months',
      'reviewIntervalMonths',
      'Months after which it has to be reviewed at the latest.',
      (entry) => entry.reviewIntervalMonths,
    ),
    isReviewedWithinInterval: flag(
      'lastReviewedOn reviewIntervalMonths',
      'It was reviewed within its own review interval; unknown where it gives none.',
      ({ lastReviewedOn, reviewIntervalMonths }, { asOf }) =>
        reviewIntervalMonths === undefined
          ? undefined
          : isWithinMonths(lastReviewedOn, reviewIntervalMonths, asOf),
    ),
    recordRetentionYears: number(
      'years',
      'recordRetentionYears',
      'Years for which records are kept.',
      (entry) => entry.recordRetentionYears,
    ),
    scopeExclusionCount: number('count', 'scopeExclusions', 'What is left out of the scope.', (entry) =>
      countOf(entry.scopeExclusions),
    ),
    exclusionWithoutReasonCount: number(
      'count',
      'scopeExclusions/*/reason',
      'What is left out of the scope without a reason.',
      ({ scopeExclusions }) =>
        scopeExclusions?.filter(({ reason }) => saysSomething(reason) === undefined).length,
    ),
    ...wholePlanFacts,
    hasDocumentNumber: flag(
      'documentNumber',
      'The number under which it is filed is written.',
      ({ documentNumber }) => given(documentNumber),
    ),
    hasClassification: flag('classification', 'How confidential it is is written.', ({ classification }) =>
      saysSomething(classification),
    ),
    exerciseIntervalMonths: number(
      'months',
      'exerciseIntervalMonths',
      'Months after which an exercise no longer counts as recent.',
      (entry) => entry.exerciseIntervalMonths,
    ),
    contactVerificationIntervalDays: number(
      'days',
      'contactVerificationIntervalDays',
      'Days within which every contact is confirmed.',
      (entry) => entry.contactVerificationIntervalDays,
    ),
    ...planChangeFacts,
    ...planIntervalFacts,
    ...accessFacts,
    ...planPartsFacts,
    ...tallyFacts,
  },
);
