// Facts about policy, the posts that are filled, and the unit that manages disasters.
import type { Day } from '../plan/calendar.ts';
import type { Appointment, Governance, TrainingRecord } from '../plan/plan.generated.ts';
import { trainingChangeFacts } from './change-facts.ts';
import { collection, flag, number, word, words } from './fact.ts';
import {
  countOf,
  daysFromTo,
  daysSince,
  daysSinceLatest,
  daysUntil,
  eachOnce,
  given,
  saysSomething,
} from './fact-values.ts';
import { impactLevelFacts } from './impact-level-facts.ts';
import { governanceIntervalFacts } from './interval-facts.ts';
import { leadershipFacts } from './leadership-facts.ts';
import { BODY_LEVELS, POSTS } from './standing-words.ts';
import { successionFacts, trainingFacts } from './training-facts.ts';

export const RANKS = ['executive', 'manager', 'staff'] as const;

const UNIT_TASKS = [
  'facility-grades',
  'protective-measures',
  'management-plan',
  'integrated-operation',
  'disaster-reporting',
  'other-laws',
  'other-safety',
] as const;

/** The latest training for an audience that was held by the day. */
function latestFor(
  audience: 'staff' | 'management' | 'board',
  records: readonly TrainingRecord[] | undefined,
  asOf: Day,
): TrainingRecord | undefined {
  let latest: TrainingRecord | undefined;
  for (const record of records ?? []) {
    const { heldOn, audiences } = record;
    if (heldOn === undefined || heldOn > asOf || !audiences?.includes(audience)) continue;
    if (latest?.heldOn === undefined || latest.heldOn < heldOn) latest = record;
  }
  return latest;
}

export const governance = collection<Governance>(
  '/governance',
  'Policy and the unit that manages disasters.',
  (plan) => plan.governance && [plan.governance],
  () => undefined,
  {
    hasPolicy: flag('policy', 'A policy is written.', ({ policy }) => saysSomething(policy)),
    daysSincePolicyApproved: number(
      'days',
      'policyApprovedOn',
      'Days since the policy was approved.',
      ({ policyApprovedOn }, { asOf }) => daysSince(policyApprovedOn, asOf),
    ),
    policyApprovalLevel: word(
      BODY_LEVELS,
      'policyApprovalLevel',
      'How high the body stands that approved the policy.',
      ({ policyApprovalLevel }) => policyApprovalLevel,
    ),
    daysUntilPolicyReview: number(
      'days',
      'policyNextReviewOn',
      'Days until the policy is to be reviewed again; negative once that day has passed.',
      ({ policyNextReviewOn }, { asOf }) => daysUntil(policyNextReviewOn, asOf),
    ),
    hasPolicyVersion: flag('policyVersion', 'The version of the policy is written.', ({ policyVersion }) =>
      given(policyVersion),
    ),
    hasPolicyCommunication: flag(
      'policyCommunication',
      'How the policy is made known is written.',
      ({ policyCommunication }) => saysSomething(policyCommunication),
    ),
    hasPolicyApprover: flag(
      'policyApprovedBy',
      'Who approved the policy is written.',
      ({ policyApprovedBy }) => saysSomething(policyApprovedBy),
    ),
    staffTrainingCoveragePercent: number(
      'percent',
      'trainingRecords/*/audiences trainingRecords/*/coveragePercent trainingRecords/*/heldOn',
      'Share of the staff that took part in the latest training for all staff.',
      ({ trainingRecords }, { asOf }) => latestFor('staff', trainingRecords, asOf)?.coveragePercent,
    ),
    daysSinceStaffTrained: number(
      'days',
      'trainingRecords/*/audiences trainingRecords/*/heldOn',
      'Days since the latest training for all staff.',
      ({ trainingRecords }, { asOf }) => daysSince(latestFor('staff', trainingRecords, asOf)?.heldOn, asOf),
    ),
    daysSinceManagementTrained: number(
      'days',
      'trainingRecords/*/audiences trainingRecords/*/heldOn',
      'Days since the latest training for management.',
      ({ trainingRecords }, { asOf }) =>
        daysSince(latestFor('management', trainingRecords, asOf)?.heldOn, asOf),
    ),
    daysSinceBoardTrained: number(
      'days',
      'trainingRecords/*/audiences trainingRecords/*/heldOn',
      'Days since the latest training for the governing body.',
      ({ trainingRecords }, { asOf }) => daysSince(latestFor('board', trainingRecords, asOf)?.heldOn, asOf),
    ),
    budgetKrw: number('krw', 'budgetKrw', 'Yearly budget for continuity.', ({ budgetKrw }) => budgetKrw),
    hasBudgetAccount: flag(
      'budgetAccount',
      'The account that holds the budget and nothing else is written.',
      ({ budgetAccount }) => given(budgetAccount),
    ),
    continuityLeaderRank: word(
      RANKS,
      'appointments/*/rank appointments/*/post',
      'Rank of the disaster-management officer, or of the continuity manager where there is none.',
      ({ appointments }) => {
        const held = (post: string) => appointments?.find((each) => each.post === post)?.rank;
        return held('disaster-management-officer') ?? held('continuity-manager');
      },
    ),
    daysSinceIndependentAudit: number(
      'days',
      'audits/*/heldOn audits/*/isIndependent',
      'Days since the latest audit by people who do not run what they audited.',
      ({ audits }, { asOf }) =>
        daysSinceLatest(
          (audits ?? []).map(({ heldOn, isIndependent }) => (isIndependent === true ? heldOn : undefined)),
          asOf,
        ),
    ),
    ...trainingFacts,
    ...trainingChangeFacts,
    ...governanceIntervalFacts,
    ...leadershipFacts,
    ...impactLevelFacts,
    reviewIntervalMonths: number(
      'months',
      '/plan/reviewIntervalMonths',
      'Months after which policy and plan are reviewed at the latest.',
      (_, { plan }) => plan.plan.reviewIntervalMonths,
    ),
    reviewTriggerCount: number(
      'count',
      '/plan/reviewTriggers',
      'Events after which policy and plan are reviewed at once.',
      (_, { plan }) => countOf(plan.plan.reviewTriggers),
    ),
    appointedPosts: words(
      POSTS,
      'appointments/*/post',
      'Posts that are filled.',
      ({ appointments }) => appointments && eachOnce(appointments.map(({ post }) => post)),
    ),
    hasDedicatedUnit: flag('dedicatedUnit', 'There is a dedicated unit.', ({ dedicatedUnit }) =>
      given(dedicatedUnit),
    ),
    dedicatedUnitHeadcount: number(
      'count',
      'dedicatedUnit/headcount',
      'People of the unit who do nothing else.',
      ({ dedicatedUnit }) => dedicatedUnit?.headcount,
    ),
    dedicatedUnitTasks: words(
      UNIT_TASKS,
      'dedicatedUnit/tasks',
      'Tasks that the unit covers.',
      ({ dedicatedUnit }) => dedicatedUnit?.tasks,
    ),
    telecomServiceRevenueKrw: number(
      'krw',
      '/organization/figures/telecomServiceRevenueKrw',
      'Revenue of the year from telecommunications services, by which the unit is sized.',
      (_, { plan }) => plan.organization.figures?.telecomServiceRevenueKrw,
    ),
  },
);

export const appointments = collection<Appointment>(
  '/governance/appointments/*',
  'A post held by a named person.',
  (plan) => plan.governance?.appointments,
  (entry) => entry.title,
  {
    post: word(POSTS, 'post', 'Which post.', ({ post }) => post),
    hasTitle: flag('title', 'What the holder is called is written.', ({ title }) => saysSomething(title)),
    hasUnit: flag('headOf', 'The unit that the holder heads is written.', ({ headOf }) =>
      saysSomething(headOf),
    ),
    hasDeputy: flag('deputy', 'Somebody stands in.', ({ deputy }) => given(deputy)),
    ...successionFacts,
    dutyCount: number('count', 'duties', 'Duties that are written.', ({ duties }) => countOf(duties)),
    daysSinceAppointed: number(
      'days',
      'appointedOn',
      'Days since the appointment.',
      ({ appointedOn }, { asOf }) => daysSince(appointedOn, asOf),
    ),
    daysFromAppointmentToNotice: number(
      'days',
      'appointedOn authorityNotifiedOn',
      'Days from the appointment to the notice that the authority was given.',
      ({ appointedOn, authorityNotifiedOn }, { asOf }) => daysFromTo(appointedOn, authorityNotifiedOn, asOf),
    ),
    rank: word(RANKS, 'rank', 'Rank of the holder.', ({ rank }) => rank),
    daysSinceReportedToBoard: number(
      'days',
      'reportedToBoardOn',
      'Days since the holder last reported to the board.',
      ({ reportedToBoardOn }, { asOf }) => daysSince(reportedToBoardOn, asOf),
    ),
    contactCount: number(
      'count',
      'person /people/*/contacts',
      'Ways to reach the holder.',
      ({ person }, { plan }) => countOf(plan.people?.find(({ id }) => id === person)?.contacts),
    ),
  },
);
