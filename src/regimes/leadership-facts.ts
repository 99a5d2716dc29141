// Facts about those who lead: the committee and who sits on it, what the board and executives reviewed, decided and signed off.
import type { Governance } from '../plan/plan.generated.ts';
import { type Fact, flag, number, word, words } from './fact.ts';
import { countWhere, daysSince, daysSinceLatest, eachOnce, given } from './fact-values.ts';
import { BODY_LEVELS, isExecutiveOrAbove, POSTS } from './standing-words.ts';

export const leadershipFacts = {
  hasCommittee: flag('committee', 'A body steers continuity.', ({ committee }) => given(committee)),
  committeeMandateLevel: word(
    BODY_LEVELS,
    'committee/mandateLevel',
    'How high the body stands that mandated the committee.',
    ({ committee }) => committee?.mandateLevel,
  ),
  committeePosts: words(
    POSTS,
    'committee/chair committee/members appointments/*/post appointments/*/person',
    'Posts that are held by people of the committee.',
    ({ committee, appointments }) => {
      if (committee === undefined) return undefined;
      const people = new Set([...(committee.members ?? []), ...(committee.chair ? [committee.chair] : [])]);
      return eachOnce(
        (appointments ?? []).flatMap(({ person, post }) =>
          person !== undefined && people.has(person) ? [post] : [],
        ),
      );
    },
  ),
  daysSinceManagementReview: number(
    'days',
    'managementReviews/*/heldOn',
    'Days since the latest review by top management.',
    ({ managementReviews }, { asOf }) =>
      daysSinceLatest(
        (managementReviews ?? []).map(({ heldOn }) => heldOn),
        asOf,
      ),
  ),
  daysSinceReviewByExecutives: number(
    'days',
    'managementReviews/*/heldOn managementReviews/*/level',
    'Days since the latest review by executives, by the board or by a committee of it.',
    ({ managementReviews }, { asOf }) =>
      daysSinceLatest(
        (managementReviews ?? []).map(({ heldOn, level }) =>
          isExecutiveOrAbove(level) ? heldOn : undefined,
        ),
        asOf,
      ),
  ),
  daysSinceBoardReview: number(
    'days',
    'managementReviews/*/heldOn managementReviews/*/level',
    'Days since the latest review by the board itself.',
    ({ managementReviews }, { asOf }) =>
      daysSinceLatest(
        (managementReviews ?? []).map(({ heldOn, level }) => (level === 'board' ? heldOn : undefined)),
        asOf,
      ),
  ),
  daysSinceBoardReviewedPolicy: number(
    'days',
    'managementReviews/*/heldOn managementReviews/*/level managementReviews/*/topics',
    'Days since the latest review by the board itself that dealt with the policy.',
    ({ managementReviews }, { asOf }) =>
      daysSinceLatest(
        (managementReviews ?? []).map(({ heldOn, level, topics }) =>
          level === 'board' && topics?.includes('policy') ? heldOn : undefined,
        ),
        asOf,
      ),
  ),
  daysSinceSignedOff: number(
    'days',
    'managementStatements/*/statedOn managementStatements/*/kind',
    'Days since the latest sign-off or attestation by management.',
    ({ managementStatements }, { asOf }) =>
      daysSinceLatest(
        (managementStatements ?? []).map(({ kind, statedOn }) =>
          kind === 'sign-off' || kind === 'attestation' ? statedOn : undefined,
        ),
        asOf,
      ),
  ),
  daysSinceSignedOffByExecutives: number(
    'days',
    'managementStatements/*/statedOn managementStatements/*/kind managementStatements/*/level',
    'Days since the latest sign-off or attestation by executives, by the board or by a committee of it.',
    ({ managementStatements }, { asOf }) =>
      daysSinceLatest(
        (managementStatements ?? []).map(({ kind, level, statedOn }) =>
          (kind === 'sign-off' || kind === 'attestation') && isExecutiveOrAbove(level) ? statedOn : undefined,
        ),
        asOf,
      ),
  ),
  unapprovedStrategyCount: number(
    'count',
    '/strategies/*/approvedOn /strategies/*/isChosen',
    'Strategies of which it is not written when they were decided; those that were not chosen are left out. Unknown where there is none.',
    (_, { plan, asOf }) =>
      countWhere(
        plan.strategies?.filter(({ isChosen }) => isChosen !== false),
        ({ approvedOn }) => daysSince(approvedOn, asOf) === undefined,
      ),
  ),
  daysSinceLatestExercise: number(
    'days',
    '/exercises/*/heldOn',
    'Days since the latest exercise.',
    (_, { plan, asOf }) =>
      daysSinceLatest(
        (plan.exercises ?? []).map(({ heldOn }) => heldOn),
        asOf,
      ),
  ),
} satisfies Record<string, Fact<Governance>>;
