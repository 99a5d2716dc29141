// Facts about what had to follow the last material change: whether it was reviewed, revised or exercised since.
import type { Day } from '../plan/calendar.ts';
import type {
  EmergencyResponse,
  Exercise,
  Filing,
  Governance,
  ImpactAnalysis,
  PlanIdentity,
  System,
} from '../plan/plan.generated.ts';
import { type Fact, flag } from './fact.ts';
import type { FactContext } from './fact-context.ts';
import { isSince, latestOf } from './fact-values.ts';

const CHANGES = '/plan/materialChanges/*/on';
const WHERE_UNKNOWN = 'unknown where changes are not listed, true where the list is empty.';

/** Whether a day that has come lies on or after every material change. */
const isSinceChanges = (day: Day | undefined, { plan, asOf }: FactContext): boolean | undefined =>
  isSince(
    day,
    plan.plan.materialChanges?.map(({ on }) => on),
    asOf,
  );

export const planChangeFacts = {
  isReviewedSinceLatestChange: flag(
    `lastReviewedOn ${CHANGES}`,
    `It was reviewed on or after the day of every material change; ${WHERE_UNKNOWN}`,
    ({ lastReviewedOn }, context) => isSinceChanges(lastReviewedOn, context),
  ),
  isRevisedSinceLatestChange: flag(
    `revisions/*/on ${CHANGES}`,
    `Its latest version is of the day of every material change or later; ${WHERE_UNKNOWN}`,
    ({ revisions }, context) =>
      isSinceChanges(
        latestOf(
          (revisions ?? []).map(({ on }) => on),
          context.asOf,
        ),
        context,
      ),
  ),
  isSignedSinceLatestVersion: flag(
    'approvals/*/on approvals/*/person revisions/*/on',
    'A person signed it on or after the day of its latest version; unknown where it has no history.',
    ({ approvals, revisions }, { asOf }) => {
      const signed = (approvals ?? []).filter(({ person }) => person !== undefined);
      return isSince(
        latestOf(
          signed.map(({ on }) => on),
          asOf,
        ),
        [
          latestOf(
            (revisions ?? []).map(({ on }) => on),
            asOf,
          ),
        ],
        asOf,
      );
    },
  ),
} satisfies Record<string, Fact<PlanIdentity>>;

export const responseChangeFacts = {
  isReviewedSinceLatestChange: flag(
    `reviewedOn ${CHANGES}`,
    `The crisis arrangements were reviewed on or after the day of every material change; ${WHERE_UNKNOWN}`,
    ({ reviewedOn }, context) => isSinceChanges(reviewedOn, context),
  ),
} satisfies Record<string, Fact<EmergencyResponse>>;

export const impactAnalysisChangeFacts = {
  isReviewedSinceLatestChange: flag(
    `on reviewedOn ${CHANGES}`,
    `It was made or reviewed on or after the day of every material change; ${WHERE_UNKNOWN}`,
    ({ on, reviewedOn }, context) => isSinceChanges(latestOf([on, reviewedOn], context.asOf), context),
  ),
} satisfies Record<string, Fact<ImpactAnalysis>>;

export const exerciseLogChangeFacts = {
  isHeldSinceLatestChange: flag(
    `/exercises/*/heldOn ${CHANGES}`,
    `An exercise was held on or after the day of every material change; ${WHERE_UNKNOWN}`,
    (exercises, context) =>
      isSinceChanges(
        latestOf(
          exercises.map(({ heldOn }) => heldOn),
          context.asOf,
        ),
        context,
      ),
  ),
} satisfies Record<string, Fact<readonly Exercise[]>>;

export const exerciseChangeFacts = {
  isHeldSinceLatestChange: flag(
    `heldOn ${CHANGES}`,
    `It was held on or after the day of every material change; ${WHERE_UNKNOWN}`,
    ({ heldOn }, context) => isSinceChanges(heldOn, context),
  ),
} satisfies Record<string, Fact<Exercise>>;

export const filingChangeFacts = {
  isFiledSinceLatestChange: flag(
    `filedOn ${CHANGES}`,
    `It was handed in or received on or after the day of every material change; ${WHERE_UNKNOWN}`,
    ({ filedOn }, context) => isSinceChanges(filedOn, context),
  ),
} satisfies Record<string, Fact<Filing>>;

export const trainingChangeFacts = {
  areTeamsTrainedSinceLatestChange: flag(
    `trainingRecords/*/participants trainingRecords/*/heldOn /teams/*/lead /teams/*/deputies /teams/*/members ${CHANGES}`,
    `Everybody in the teams took part in a training on or after the day of every material change; unknown where somebody took part in none, or nobody is in a team; ${WHERE_UNKNOWN}`,
    (_, context) => {
      const people = (context.plan.teams ?? []).flatMap(({ lead, deputies, members }) => [
        ...(lead === undefined ? [] : [lead]),
        ...(deputies ?? []),
        ...(members ?? []),
      ]);
      const days = people.map((id) => context.lastTrainingDays.get(id));
      return days.includes(undefined) ? undefined : isSinceChanges([...days].sort()[0], context);
    },
  ),
} satisfies Record<string, Fact<Governance>>;

export const systemChangeFacts = {
  areRisksAssessedSinceChange: flag(
    'risksAssessedOn changedOn',
    'Its risks were assessed on or after the day of its last substantive change; unknown where that is not dated.',
    ({ risksAssessedOn, changedOn }, { asOf }) => isSince(risksAssessedOn, [changedOn], asOf),
  ),
} satisfies Record<string, Fact<System>>;
