// Facts about who signed the plan, and whether it and what it rests on were looked at since something changed or happened.
import type { PlanIdentity } from '../plan/plan.generated.ts';
import { type Fact, flag, number, words } from './fact.ts';
import { daysSince, daysSinceLatest, isSince } from './fact-values.ts';
import { daysSinceScenariosReviewed } from './recheck-facts.ts';
import { BODY_LEVELS, isExecutiveOrAbove } from './standing-words.ts';

export const planApprovalAndReviewFacts = {
  approvalLevels: words(
    BODY_LEVELS,
    'approvals/*/level approvals/*/on',
    'Levels at which it was signed by the day.',
    ({ approvals }, { asOf }) =>
      approvals &&
      BODY_LEVELS.filter((each) =>
        approvals.some(({ level, on }) => level === each && daysSince(on, asOf) !== undefined),
      ),
  ),
  daysSinceBoardApproved: number(
    'days',
    'approvals/*/level approvals/*/on',
    'Days since the board last signed it.',
    ({ approvals }, { asOf }) =>
      daysSinceLatest(
        (approvals ?? []).map(({ level, on }) => (level === 'board' ? on : undefined)),
        asOf,
      ),
  ),
  daysSinceExecutivesApproved: number(
    'days',
    'approvals/*/level approvals/*/on',
    'Days since executives, the board or a committee of it last signed it.',
    ({ approvals }, { asOf }) =>
      daysSinceLatest(
        (approvals ?? []).map(({ level, on }) => (isExecutiveOrAbove(level) ? on : undefined)),
        asOf,
      ),
  ),
  offlineCopyCount: number(
    'count',
    'distribution/*/isOffline',
    'Copies that can be read when systems and networks are down.',
    ({ distribution }) => distribution?.filter(({ isOffline }) => isOffline === true).length,
  ),
  daysSinceInventoryReviewed: number(
    'days',
    'inventoryReviewedOn',
    'Days since systems, suppliers and dependencies were held against what is in use.',
    ({ inventoryReviewedOn }, { asOf }) => daysSince(inventoryReviewedOn, asOf),
  ),
  isInventoryReviewedSinceChange: flag(
    'inventoryReviewedOn /systems/*/changedOn',
    'The inventory was reviewed on or after the last substantive change of every system; unknown where a change of one is not dated.',
    ({ inventoryReviewedOn }, { plan, asOf }) =>
      isSince(
        inventoryReviewedOn,
        plan.systems?.map(({ changedOn }) => changedOn),
        asOf,
      ),
  ),
  daysSinceScenariosReviewed: number(
    'days',
    '/scenarios/*/reviewedOn',
    'Days since the scenario was reviewed whose review lies furthest back; unknown where one never was.',
    (_, { plan, asOf }) => daysSinceScenariosReviewed(plan, asOf),
  ),
  isReviewedSinceLatestIncident: flag(
    'lastReviewedOn /incidents/*/occurredOn',
    'It was reviewed on or after the day of every incident; unknown where incidents are not listed, true where the list is empty.',
    ({ lastReviewedOn }, { plan, asOf }) =>
      isSince(
        lastReviewedOn,
        plan.incidents?.map(({ occurredOn }) => occurredOn),
        asOf,
      ),
  ),
  isReviewedSinceLatestExercise: flag(
    'lastReviewedOn /exercises/*/heldOn',
    'It was reviewed on or after the day of every exercise that was held; unknown where none was.',
    ({ lastReviewedOn }, { plan, asOf }) => {
      const held = plan.exercises?.flatMap(({ heldOn }) =>
        daysSince(heldOn, asOf) === undefined ? [] : [heldOn],
      );
      return held === undefined || held.length === 0 ? undefined : isSince(lastReviewedOn, held, asOf);
    },
  ),
  revisionWithoutAuthorCount: number(
    'count',
    'revisions/*/by',
    'Versions in its history of which it is not written who made them; unknown where there is no history.',
    ({ revisions }) =>
      (revisions ?? []).length === 0 ? undefined : revisions?.filter(({ by }) => by === undefined).length,
  ),
} satisfies Record<string, Fact<PlanIdentity>>;
