// Facts about who was trained in time, and about who holds which post, for rules that speak of all of them.
import { addMonths, type Day, daysBetween } from '../plan/calendar.ts';
import type { Appointment, Governance, TrainingRecord } from '../plan/plan.generated.ts';
import { type Fact, flag, number, words } from './fact.ts';
import type { FactContext } from './fact-context.ts';
import {
  countOf,
  countWhere,
  daysFromTo,
  daysSince,
  daysSinceLatest,
  eachOnce,
  isSince,
  isWithinMonths,
  latestOf,
} from './fact-values.ts';

const TRAINEES = ['staff', 'new-staff', 'management', 'board', 'emergency-teams', 'suppliers'] as const;
const TRAINING_FORMS = ['classroom', 'e-learning', 'on-the-job', 'simulation'] as const;
const POLICY_TOPICS = [
  'purpose',
  'scope',
  'objectives',
  'roles',
  'commitment',
  'resources',
  'training',
  'exercises',
  'maintenance',
  'coordination',
  'compliance',
  'escalation',
  'communication',
  'records',
  'suppliers',
  'improvement',
  'scenarios',
  'procedures',
] as const;

/** Twelve months, where the plan gives no interval of its own. */
const DEFAULT_INTERVAL_MONTHS = 12;

/** Trainings that were held within the plan's own interval. */
const recentTrainings = ({ trainingRecords, trainingIntervalMonths }: Governance, asOf: Day) =>
  trainingRecords?.filter(
    ({ heldOn }) => isWithinMonths(heldOn, trainingIntervalMonths ?? DEFAULT_INTERVAL_MONTHS, asOf) === true,
  );

/** Leads, deputies and members of the teams. */
const peopleOfTeams = ({ plan }: FactContext): ReadonlySet<string> =>
  new Set(
    (plan.teams ?? []).flatMap(({ lead, deputies, members }) => [
      ...(lead === undefined ? [] : [lead]),
      ...(deputies ?? []),
      ...(members ?? []),
    ]),
  );

const RECENT = 'trainingRecords/*/heldOn trainingIntervalMonths';

export const trainingFacts = {
  policyTopics: words(
    POLICY_TOPICS,
    'policyTopics',
    'What the policy speaks of.',
    ({ policyTopics }) => policyTopics && eachOnce(policyTopics),
  ),
  trainingIntervalMonths: number(
    'months',
    'trainingIntervalMonths',
    'Months after which a training has to be repeated.',
    (entry) => entry.trainingIntervalMonths,
  ),
  initialTrainingDays: number(
    'days',
    'initialTrainingDays',
    'Days within which somebody who takes a role is trained.',
    (entry) => entry.initialTrainingDays,
  ),
  trainedAudiences: words(
    TRAINEES,
    `trainingRecords/*/audiences ${RECENT}`,
    'Who was trained within the plan’s own training interval, twelve months where the plan gives none.',
    (entry, { asOf }) => {
      const recent = recentTrainings(entry, asOf);
      return recent && eachOnce(recent.flatMap(({ audiences }) => audiences ?? []));
    },
  ),
  trainingForms: words(
    TRAINING_FORMS,
    `trainingRecords/*/form ${RECENT}`,
    'Forms of training within the plan’s own training interval, twelve months where the plan gives none.',
    (entry, { asOf }) => {
      const recent = recentTrainings(entry, asOf);
      return recent && eachOnce(recent.flatMap(({ form }) => form ?? []));
    },
  ),
  untrainedTeamMemberCount: number(
    'count',
    `trainingRecords/*/participants ${RECENT} /teams/*/lead /teams/*/deputies /teams/*/members`,
    'People of the teams who took part in no training within the interval; unknown where the teams have nobody.',
    (entry, context) => {
      const recent = recentTrainings(entry, context.asOf);
      const people = [...peopleOfTeams(context)];
      if (recent === undefined) return undefined;
      const trained = new Set(recent.flatMap(({ participants }) => participants ?? []));
      return countWhere(people, (id) => !trained.has(id));
    },
  ),
  daysSinceTrainingContentReviewed: number(
    'days',
    'trainingRecords/*/contentReviewedOn',
    'Days since the content of a training was last reviewed.',
    ({ trainingRecords }, { asOf }) =>
      daysSinceLatest(
        (trainingRecords ?? []).map(({ contentReviewedOn }) => contentReviewedOn),
        asOf,
      ),
  ),
  emergencyContactCount: number(
    'count',
    'appointments/*/post appointments/*/person',
    'Different people who are named as emergency contacts.',
    ({ appointments }) =>
      appointments &&
      new Set(appointments.filter(({ post }) => post === 'emergency-contact').map(({ person }) => person))
        .size,
  ),
  longestContactNoticeDays: number(
    'days',
    'appointments/*/post appointments/*/appointedOn appointments/*/authorityNotifiedOn',
    'Days from the appointment of an emergency contact to the notice to the authority, the longest; unknown where one was not notified.',
    ({ appointments }, { asOf }) => {
      let longest: number | undefined;
      for (const { post, appointedOn, authorityNotifiedOn } of appointments ?? []) {
        if (post !== 'emergency-contact') continue;
        const days = daysFromTo(appointedOn, authorityNotifiedOn, asOf);
        if (days === undefined) return undefined;
        longest = Math.max(longest ?? days, days);
      }
      return longest;
    },
  ),
  weekdaysToContactReview: number(
    'count',
    '/filings/*/kind /filings/*/filedOn',
    'Weekdays from the first day of the year to the confirmation of the emergency contacts that was filed in it, the earliest of the latest year; unknown where the latest is of a year before the last.',
    (_, { plan, asOf }) => {
      const filed = (plan.filings ?? [])
        .filter(({ kind }) => kind === 'emergency-contacts')
        .flatMap(({ filedOn }) => (filedOn === undefined || filedOn > asOf ? [] : [filedOn]))
        .sort();
      const latest = filed.at(-1);
      // The one of last year counts for twelve months: whether this year's is late is seen once they are over.
      if (latest === undefined || addMonths(latest, 12) < asOf) return undefined;
      const first = filed.find((day) => day.slice(0, 4) === latest.slice(0, 4)) ?? latest;
      return weekdaysFrom(`${first.slice(0, 4)}-01-01`, first);
    },
  ),
} satisfies Record<string, Fact<Governance>>;

const MONDAY: Day = '2024-01-01';

/** Mondays to Fridays from one day to another, both included. */
function weekdaysFrom(first: Day, last: Day): number {
  const start = daysBetween(MONDAY, first);
  const end = daysBetween(MONDAY, last);
  let count = 0;
  for (let day = start; day <= end; day++) if (((day % 7) + 7) % 7 < 5) count++;
  return count;
}

export const trainingRecordFacts = {
  audiences: words(
    TRAINEES,
    'audiences',
    'For whom it was.',
    ({ audiences }) => audiences && eachOnce(audiences),
  ),
  daysSinceContentReviewed: number(
    'days',
    'contentReviewedOn',
    'Days since its content was reviewed.',
    ({ contentReviewedOn }, { asOf }) => daysSince(contentReviewedOn, asOf),
  ),
} satisfies Record<string, Fact<TrainingRecord>>;

export const successionFacts = {
  successorCount: number(
    'count',
    'deputy person /people/*/deputies',
    'Different people who stand in for the holder, in whatever order.',
    ({ person, deputy }, { plan }) => {
      const deputies = plan.people?.find(({ id }) => id === person)?.deputies;
      if (deputy === undefined && deputies === undefined) return undefined;
      return countOf([...new Set([...(deputy === undefined ? [] : [deputy]), ...(deputies ?? [])])]);
    },
  ),
  daysSinceSignedPlan: number(
    'days',
    'person /plan/approvals/*/person /plan/approvals/*/on',
    'Days since the holder last signed the plan.',
    ({ person }, { plan, asOf }) =>
      daysSinceLatest(
        (plan.plan.approvals ?? []).filter((each) => each.person === person).map(({ on }) => on),
        asOf,
      ),
  ),
  isPlanSignedSinceReview: flag(
    'person /plan/approvals/*/person /plan/approvals/*/on /plan/lastReviewedOn',
    'The holder signed the plan on or after the day of its last review.',
    ({ person }, { plan, asOf }) => {
      const signed = (plan.plan.approvals ?? []).filter((each) => each.person === person);
      return isSince(
        latestOf(
          signed.map(({ on }) => on),
          asOf,
        ),
        [plan.plan.lastReviewedOn],
        asOf,
      );
    },
  ),
} satisfies Record<string, Fact<Appointment>>;
