// Facts about how the plan is kept true: trainings, audits, management reviews, incidents and accepted risks.
import type {
  AcceptedRisk,
  Audit,
  Incident,
  ManagementReview,
  TrainingRecord,
} from '../plan/plan.generated.ts';
import { collection, flag, number } from './fact.ts';
import {
  countOf,
  daysFromTo,
  daysSince,
  daysUntil,
  given,
  minutesOf,
  openTasks,
  overdueCount,
  saysSomething,
} from './fact-values.ts';

export const trainings = collection<TrainingRecord>(
  '/governance/trainingRecords/*',
  'A training that was held.',
  (plan) => plan.governance?.trainingRecords,
  (entry) => entry.name,
  {
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
