// Facts about how the plan is kept true: trainings, audits, management reviews, incidents and accepted risks.
import type {
  AcceptedRisk,
  Audit,
  Incident,
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
  minutesOf,
  openTasks,
  overdueCount,
  saysSomething,
} from './fact-values.ts';
import { trainingRecordFacts } from './training-facts.ts';

import { LEVELS } from './whole-plan-facts.ts';

const REVIEWED_POINTS = [
  'response-speed',
  'forensics',
  'escalation',
  'communication',
  'cause',
  'recovery',
] as const;

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
    level: word(LEVELS, 'level', 'How high the body stands.', ({ level }) => level),
    topics: words(REVIEW_TOPICS, 'topics', 'What was dealt with.', ({ topics }) => topics),
    inputCount: number('count', 'inputs', 'What was looked at.', ({ inputs }) => countOf(inputs)),
    decisionCount: number('count', 'decisions', 'What was decided.', ({ decisions }) => countOf(decisions)),
  },
);

export const incidents = collection<Incident>(
  '/incidents/*',
  'A disruption that has happened.',
  (plan) => plan.incidents,
  (entry) => entry.name,
  {
    daysSinceOccurred: number('days', 'occurredOn', 'Days since it began.', ({ occurredOn }, { asOf }) =>
      daysSince(occurredOn, asOf),
    ),
    durationMinutes: number('minutes', 'duration', 'How long it lasted.', ({ duration }) =>
      minutesOf(duration),
    ),
    isNearMiss: flag('isNearMiss', 'It came to nothing.', ({ isNearMiss }) => isNearMiss),
    isBeyondTolerance: flag(
      'isBeyondTolerance',
      'The tolerance for disruption of a critical process was exceeded.',
      ({ isBeyondTolerance }) => isBeyondTolerance,
    ),
    daysFromOccurredToBoard: number(
      'days',
      'occurredOn reportedToBoardOn',
      'Days until the governing body was told of it.',
      ({ occurredOn, reportedToBoardOn }, { asOf }) => daysFromTo(occurredOn, reportedToBoardOn, asOf),
    ),
    isMajor: flag(
      'isMajor',
      'It counts as major under a rule book that asks for reports.',
      ({ isMajor }) => isMajor,
    ),
    reviewedPoints: words(
      REVIEWED_POINTS,
      'reviewedPoints',
      'What its review looked into.',
      ({ reviewedPoints }) => reviewedPoints && eachOnce(reviewedPoints),
    ),
    hasCause: flag('cause', 'Why it happened is written.', ({ cause }) => saysSomething(cause)),
    daysFromOccurredToReviewed: number(
      'days',
      'occurredOn reviewedOn',
      'Days from its beginning to its review.',
      ({ occurredOn, reviewedOn }, { asOf }) => daysFromTo(occurredOn, reviewedOn, asOf),
    ),
    lessonCount: number('count', 'lessons', 'What was learnt.', ({ lessons }) => countOf(lessons)),
    measureCount: number('count', 'measures', 'Improvement measures that follow from it.', ({ measures }) =>
      countOf(measures),
    ),
    costKrw: number('krw', 'costKrw', 'What it cost.', ({ costKrw }) => costKrw),
  },
);

export const incidentLog = collection<readonly Incident[]>(
  '/incidents',
  'All incidents together, where there are any on record.',
  (plan) => (plan.incidents === undefined || plan.incidents.length === 0 ? undefined : [plan.incidents]),
  () => undefined,
  {
    incidentCount: number('count', '/incidents', 'Incidents and near misses on record.', countOf),
    nearMissCount: number(
      'count',
      '/incidents/*/isNearMiss',
      'Incidents that came to nothing.',
      (incidents) => incidents.filter(({ isNearMiss }) => isNearMiss === true).length,
    ),
    beyondToleranceCount: number(
      'count',
      '/incidents/*/isBeyondTolerance',
      'Incidents in which a tolerance for disruption was exceeded; unknown where one does not say.',
      (incidents) =>
        incidents.some(({ isBeyondTolerance }) => isBeyondTolerance === undefined)
          ? undefined
          : incidents.filter(({ isBeyondTolerance }) => isBeyondTolerance).length,
    ),
    breachWithoutReportCount: number(
      'count',
      '/incidents/*/isBeyondTolerance /incidents/*/reportedToBoardOn /incidents/*/measures',
      'Incidents in which a tolerance was exceeded and of which the governing body was not told, or from which no measure follows; unknown where an incident does not say whether it was.',
      (incidents, { asOf }) =>
        incidents.some(({ isBeyondTolerance }) => isBeyondTolerance === undefined)
          ? undefined
          : incidents.filter(
              ({ isBeyondTolerance, reportedToBoardOn, measures = [] }) =>
                isBeyondTolerance &&
                (daysSince(reportedToBoardOn, asOf) === undefined || measures.length === 0),
            ).length,
    ),
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
    hasApprovingBody: flag('approvedBy', 'Which body approved it is written.', ({ approvedBy }) =>
      saysSomething(approvedBy),
    ),
    daysSinceApproved: number(
      'days',
      'approvedOn',
      'Days since it was approved.',
      ({ approvedOn }, { asOf }) => daysSince(approvedOn, asOf),
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

export const acceptedRisks = collection<AcceptedRisk>(
  '/acceptedRisks/*',
  'A finding that somebody has accepted.',
  (plan) => plan.acceptedRisks,
  () => undefined,
  {
    hasReason: flag('reason', 'Why it is accepted is written.', ({ reason }) => saysSomething(reason)),
    hasApprover: flag('by', 'Somebody has accepted it.', ({ by }) => given(by)),
    daysUntilExpiry: number(
      'days',
      'until',
      'Days until the acceptance ends; negative once that day has passed.',
      ({ until }, { asOf }) => daysUntil(until, asOf),
    ),
  },
);
