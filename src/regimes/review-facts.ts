// Facts of how the plan is kept true: trainings, audits, management reviews and statements.
import type {
  Audit,
  ManagementReview,
  StatementByManagement,
  TrainingRecord,
} from '../plan/plan.generated.ts';
import { collection, flag, number, word, words } from './fact.ts';
import {
  countOf,
  daysFromTo,
  daysSince,
  daysUntil,
  eachOnce,
  given,
  isWithinMonths,
  openTasks,
  overdueCount,
  saysSomething,
} from './fact-values.ts';
import { managementReviewIntervalFacts } from './interval-facts.ts';
import { BODY_LEVELS, POSTS } from './standing-words.ts';
import { trainingRecordFacts } from './training-facts.ts';

const REVIEW_TOPICS = [
  'policy',
  'plan',
  'tolerances',
  'tests',
  'incidents',
  'audits',
  'suppliers',
  'resources',
  'improvement',
  'previous-actions',
  'changes',
  'performance',
  'feedback',
  'impact-and-risk',
] as const;

const AUDIT_KINDS = [
  'internal-audit',
  'external-audit',
  'certification',
  'inspection',
  'self-review',
  'other',
] as const;

const STATEMENT_KINDS = ['self-assessment', 'attestation', 'sign-off'] as const;

const STATEMENT_PARTS = [
  'important-services',
  'tolerances',
  'mapping',
  'testing-plan',
  'test-results',
  'lessons',
  'vulnerabilities',
  'communications',
  'methods',
] as const;

export const trainings = collection<TrainingRecord>(
  '/governance/trainingRecords/*',
  'A training that was held.',
  (plan) => plan.governance?.trainingRecords,
  (entry) => entry.name,
  {
    ...trainingRecordFacts,
    hasAudience: flag('audience', 'For whom it was is written.', ({ audience }) => saysSomething(audience)),
    participantCount: number('count', 'participants', 'People of the plan who took part.', (entry) =>
      countOf(entry.participants),
    ),
    coveragePercent: number(
      'percent',
      'coveragePercent',
      'Share of the audience that took part.',
      ({ coveragePercent }) => coveragePercent,
    ),
    daysSinceHeld: number('days', 'heldOn', 'Days since it ended.', ({ heldOn }, { asOf }) =>
      daysSince(heldOn, asOf),
    ),
    daysUntilNextDue: number(
      'days',
      'nextDueOn',
      'Days until it has to be repeated; negative once that day has passed.',
      ({ nextDueOn }, { asOf }) => daysUntil(nextDueOn, asOf),
    ),
  },
);

export const audits = collection<Audit>(
  '/governance/audits/*',
  'A review of the plan by somebody who does not run it.',
  (plan) => plan.governance?.audits,
  (entry) => entry.name,
  {
    hasAuditor: flag('auditor', 'Who audited is written.', ({ auditor }) => saysSomething(auditor)),
    kind: word(AUDIT_KINDS, 'kind', 'Whose audit it is.', ({ kind }) => kind),
    isIndependent: flag(
      'isIndependent',
      'The auditors do not run what they audited.',
      ({ isIndependent }) => isIndependent,
    ),
    daysSinceHeld: number('days', 'heldOn', 'Days since it was concluded.', ({ heldOn }, { asOf }) =>
      daysSince(heldOn, asOf),
    ),
    isWithinAuditInterval: flag(
      'heldOn /governance/auditIntervalMonths',
      'It was concluded within the audit interval of the organisation; unknown where it gives none.',
      ({ heldOn }, { plan, asOf }) =>
        plan.governance?.auditIntervalMonths === undefined
          ? undefined
          : isWithinMonths(heldOn, plan.governance.auditIntervalMonths, asOf),
    ),
    hasResult: flag('result', 'What it said is written.', ({ result }) => saysSomething(result)),
    hasReportRecipient: flag('reportedTo', 'Who received the report is written.', ({ reportedTo }) =>
      saysSomething(reportedTo),
    ),
    reportedToLevel: word(
      BODY_LEVELS,
      'reportedToLevel',
      'How high the person or body stands that received the report.',
      ({ reportedToLevel }) => reportedToLevel,
    ),
    topics: words(REVIEW_TOPICS, 'topics', 'What was looked at.', ({ topics }) => topics && eachOnce(topics)),
    findingCount: number('count', 'findings', 'What has to be put right.', ({ findings }) =>
      countOf(findings),
    ),
    openFindingCount: number(
      'count',
      'findings/*/closedOn',
      'What has to be put right and is not yet.',
      ({ findings }, { asOf }) => findings && openTasks(findings, asOf).length,
    ),
    overdueFindingCount: number(
      'count',
      'findings/*/dueOn findings/*/closedOn',
      'Open findings past their day; unknown where an open one has none.',
      ({ findings }, { asOf }) => overdueCount(findings, asOf),
    ),
  },
);

export const managementReviews = collection<ManagementReview>(
  '/governance/managementReviews/*',
  'A review by top management.',
  (plan) => plan.governance?.managementReviews,
  (entry) => entry.by,
  {
    hasBody: flag('by', 'Which body held it is written.', ({ by }) => saysSomething(by)),
    daysSinceHeld: number('days', 'heldOn', 'Days since it was held.', ({ heldOn }, { asOf }) =>
      daysSince(heldOn, asOf),
    ),
    ...managementReviewIntervalFacts,
    level: word(BODY_LEVELS, 'level', 'How high the body stands.', ({ level }) => level),
    reportingPosts: words(
      POSTS,
      'heldOn /governance/appointments/*/post /governance/appointments/*/reportedToBoardOn',
      'Posts whose holders reported to the board on that day.',
      ({ heldOn }, { plan, asOf }) =>
        daysSince(heldOn, asOf) === undefined
          ? undefined
          : plan.governance?.appointments &&
            eachOnce(
              plan.governance.appointments
                .filter(({ reportedToBoardOn }) => reportedToBoardOn === heldOn)
                .map(({ post }) => post),
            ),
    ),
    topics: words(REVIEW_TOPICS, 'topics', 'What was dealt with.', ({ topics }) => topics),
    inputCount: number('count', 'inputs', 'What was looked at.', ({ inputs }) => countOf(inputs)),
    decisionCount: number('count', 'decisions', 'What was decided.', ({ decisions }) => countOf(decisions)),
  },
);

export const managementStatements = collection<StatementByManagement>(
  '/governance/managementStatements/*',
  'A statement by management on continuity as a whole.',
  (plan) => plan.governance?.managementStatements,
  (entry) => entry.name,
  {
    kind: word(STATEMENT_KINDS, 'kind', 'What it is.', ({ kind }) => kind),
    covers: words(STATEMENT_PARTS, 'covers', 'What it deals with.', ({ covers }) => covers),
    daysSinceStated: number('days', 'statedOn', 'Days since this version.', ({ statedOn }, { asOf }) =>
      daysSince(statedOn, asOf),
    ),
    hasSignatory: flag('by', 'Who states it is written.', ({ by }) => saysSomething(by)),
    level: word(
      BODY_LEVELS,
      'level',
      'How high the person or body stands that states it.',
      ({ level }) => level,
    ),
    approvalLevel: word(
      BODY_LEVELS,
      'approvalLevel',
      'How high the body stands that approved it.',
      ({ approvalLevel }) => approvalLevel,
    ),
    hasApprovingBody: flag('approvedBy', 'Which body approved it is written.', ({ approvedBy }) =>
      saysSomething(approvedBy),
    ),
    daysSinceApproved: number(
      'days',
      'approvedOn',
      'Days since it was approved.',
      ({ approvedOn }, { asOf }) => daysSince(approvedOn, asOf),
    ),
    daysFromStatedToApproved: number(
      'days',
      'statedOn approvedOn',
      'Days from this version to its approval; negative where an earlier one was approved.',
      ({ statedOn, approvedOn }, { asOf }) => daysFromTo(statedOn, approvedOn, asOf),
    ),
    retentionYears: number(
      'years',
      'retentionYears',
      'Years for which this version is kept.',
      ({ retentionYears }) => retentionYears,
    ),
    hasReference: flag('reference', 'Where it is kept is written.', ({ reference }) => given(reference)),
  },
);
