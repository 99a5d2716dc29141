// Facts about what the plan as a document lays down and holds all in all: topics, approvals, and counts over its sections.
import type { PlanIdentity, Text } from '../plan/plan.generated.ts';
import { type Fact, flag, number, words } from './fact.ts';
import type { FactContext } from './fact-context.ts';
import {
  countOf,
  countWhere,
  daysSince,
  daysSinceEarliest,
  daysSinceLatest,
  isSince,
  isWithinMonths,
  minutesOf,
  saysSomething,
} from './fact-values.ts';
import { daysSinceScenariosReviewed } from './recheck-facts.ts';
import { BODY_LEVELS, isExecutiveOrAbove } from './standing-words.ts';

const TOPICS = [
  'continuity-of-critical-functions',
  'incident-response',
  'containment',
  'impact-estimation',
  'crisis-communication',
  'aims',
  'link-to-overall-plan',
  'basis-in-impact-analysis',
  'scope-limits',
  'transaction-recovery',
  'end-of-day-settlement',
  'links-with-market-participants',
  'identical-secondary-site',
  'escalation',
  'resources',
  'document-disposal',
] as const;

/** Entries of a list in all entries of a section; unknown where the section is not written. */
const total = <Entry>(
  section: readonly Entry[] | undefined,
  listOf: (entry: Entry) => readonly unknown[] | undefined,
): number | undefined => section?.reduce((sum, entry) => sum + (listOf(entry)?.length ?? 0), 0);

/** Entries of a section that do not say something; unknown where the section has none. */
const lacking = <Entry>(
  section: readonly Entry[] | undefined,
  textOf: (entry: Entry) => Text | undefined,
): number | undefined => countWhere(section, (entry) => saysSomething(textOf(entry)) === undefined);

/** The longest of several durations, in minutes; unknown where there is none, or one is not given. */
function longest(durations: readonly (string | undefined)[] | undefined): number | undefined {
  const minutes = (durations ?? []).map(minutesOf);
  if (minutes.length === 0) return undefined;
  return minutes.reduce((one, other) =>
    one === undefined || other === undefined ? undefined : Math.max(one, other),
  );
}

function secondarySites({ plan, independentSiteOf, neededByCritical }: FactContext): number | undefined {
  const main = plan.sites?.find(({ isMain }) => isMain === true);
  const needed = (plan.systems ?? []).filter(({ id }) => neededByCritical.has(id));
  if (main === undefined || needed.length === 0) return undefined;
  const wholeOfMain = independentSiteOf(main.id);
  const zoneOf = new Map(plan.sites?.map(({ id, hazardZone }) => [id, hazardZone]));
  const zoneOfMain = keyOf(main.hazardZone ?? zoneOf.get(wholeOfMain));
  const systemsAt = new Map<string, number>();
  for (const { deployments } of needed) {
    const running = (deployments ?? []).filter(({ role }) => role !== 'backup');
    for (const whole of new Set(running.map(({ site }) => independentSiteOf(site)))) {
      systemsAt.set(whole, (systemsAt.get(whole) ?? 0) + 1);
    }
  }
  return [...systemsAt].filter(([whole, count]) => {
    const zone = keyOf(zoneOf.get(whole));
    const isElsewhere = zone !== undefined && zoneOfMain !== undefined && zone !== zoneOfMain;
    return count === needed.length && whole !== wholeOfMain && isElsewhere;
  }).length;
}

const keyOf = (text: Text | undefined): string | undefined =>
  typeof text === 'object' ? (text.ko ?? text.en) : text;

export const wholePlanFacts = {
  statedTopics: words(
    TOPICS,
    'statements/*/topic statements/*/text',
    'Topics on which something is laid down in words.',
    ({ statements }) =>
      statements &&
      TOPICS.filter((each) => statements.some(({ topic, text }) => topic === each && saysSomething(text))),
  ),
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
  failureNotToldToBoardCount: number(
    'count',
    '/exercises/*/success /exercises/*/heldOn /exercises/*/reportedToBoardOn',
    'Exercises that did not pass and of which the governing body was not told; unknown where none was held, or one does not say how it went.',
    (_, { plan, asOf }) => {
      const held = (plan.exercises ?? []).filter(({ heldOn }) => daysSince(heldOn, asOf) !== undefined);
      if (held.length === 0 || held.some(({ success }) => success === undefined)) return undefined;
      return held.filter(
        ({ success, reportedToBoardOn }) =>
          success !== 'passed' && daysSince(reportedToBoardOn, asOf) === undefined,
      ).length;
    },
  ),
  teamDutyCount: number('count', '/teams/*/duties', 'Duties of all teams.', (_, { plan }) =>
    total(plan.teams, ({ duties }) => duties),
  ),
  procedureStepCount: number(
    'count',
    '/procedures/*/steps',
    'Steps of all recovery procedures.',
    (_, { plan }) => total(plan.procedures, ({ steps }) => steps),
  ),
  procedureWithoutTriggerCount: number(
    'count',
    '/procedures/*/trigger',
    'Recovery procedures of which it is not written when they are begun.',
    (_, { plan }) => lacking(plan.procedures, ({ trigger }) => trigger),
  ),
  procedureWithoutEndCount: number(
    'count',
    '/procedures/*/endsWhen',
    'Recovery procedures of which it is not written when they are ended.',
    (_, { plan }) => lacking(plan.procedures, ({ endsWhen }) => endsWhen),
  ),
  messageWithoutTriggerCount: number(
    'count',
    '/communications/*/trigger',
    'Messages of which it is not written when they are sent.',
    (_, { plan }) => lacking(plan.communications, ({ trigger }) => trigger),
  ),
  messageWithoutEndCount: number(
    'count',
    '/communications/*/endsWhen',
    'Messages of which it is not written when they are no longer sent.',
    (_, { plan }) => lacking(plan.communications, ({ endsWhen }) => endsWhen),
  ),
  dependencyCount: number(
    'count',
    '/criticalProcesses/*/requires',
    'What critical processes name as needed.',
    (_, { plan }) => total(plan.criticalProcesses, ({ requires }) => requires),
  ),
  resourceCount: number(
    'count',
    '/criticalProcesses/*/resources',
    'Resources that critical processes need at their least acceptable level.',
    (_, { plan }) => total(plan.criticalProcesses, ({ resources }) => resources),
  ),
  recoveryTierCount: number('count', '/recoveryPriorities', 'Tiers of recovery.', (_, { plan }) =>
    countOf(plan.recoveryPriorities),
  ),
  situationReportMinutes: number(
    'minutes',
    '/response/situationReportEvery',
    'Time between reports of the situation.',
    (_, { plan }) => minutesOf(plan.response?.situationReportEvery),
  ),
  escalationStepCount: number('count', '/response/escalation', 'Steps of escalation.', (_, { plan }) =>
    countOf(plan.response?.escalation),
  ),
  budgetKrw: number(
    'krw',
    '/governance/budgetKrw',
    'Yearly budget for continuity.',
    (_, { plan }) => plan.governance?.budgetKrw,
  ),
  daysSinceIndependentAudit: number(
    'days',
    '/governance/audits/*/heldOn /governance/audits/*/isIndependent',
    'Days since the latest audit by people who do not run what they audited.',
    (_, { plan, asOf }) =>
      daysSinceLatest(
        (plan.governance?.audits ?? []).map(({ heldOn, isIndependent }) =>
          isIndependent === true ? heldOn : undefined,
        ),
        asOf,
      ),
  ),
  longestRpoMinutes: number(
    'minutes',
    '/criticalProcesses/*/rpo',
    'Longest RPO of a critical process; unknown where one has none.',
    (_, { plan }) => longest(plan.criticalProcesses?.map(({ rpo }) => rpo)),
  ),
  secondaryProcessingSiteCount: number(
    'count',
    '/sites/*/isMain /sites/*/hazardZone /systems/*/deployments/*/site /sites/*/partOf',
    'Sites beside the main data centre, in another hazard zone, that hold an active or standby copy of every system that a critical process needs.',
    (_, context) => secondarySites(context),
  ),
  alternateWorkplaceCount: number(
    'count',
    '/sites/*/kind /sites/*/alternateFor /sites/*/isMain /sites/*/capacityPeople',
    'Recovery sites, and other places that stand in for one, of which it is written how many people can work there in an emergency; main sites do not count.',
    (_, { plan }) =>
      plan.sites?.filter(
        ({ kind, alternateFor, isMain, capacityPeople }) =>
          (kind === 'recovery-site' || (alternateFor ?? []).length > 0) &&
          isMain !== true &&
          (capacityPeople ?? 0) > 0,
      ).length,
  ),
  dataSystemWithoutBackupCount: number(
    'count',
    '/systems/*/holdsData /systems/*/deployments/*/role /systems/*/deployments/*/backupEvery',
    'Systems that hold data and of which no backup with its interval is written; unknown where no system is said to hold data.',
    (_, { plan }) => {
      const holding = (plan.systems ?? []).filter(({ holdsData }) => holdsData === true);
      return holding.length === 0
        ? undefined
        : holding.filter(
            ({ deployments }) =>
              !deployments?.some(({ role, backupEvery }) => role === 'backup' && backupEvery !== undefined),
          ).length;
    },
  ),
  daysSinceRestoresTested: number(
    'days',
    '/systems/*/holdsData /systems/*/deployments/*/restoreTestedOn',
    'Days since restoring was tested of the system that holds data and whose test lies furthest back; unknown where one never was.',
    (_, { plan, asOf }) =>
      daysSinceEarliest(
        (plan.systems ?? [])
          .filter(({ holdsData }) => holdsData === true)
          .map(({ deployments }) =>
            (deployments ?? [])
              .map((copy) => copy.restoreTestedOn)
              .filter((day) => day !== undefined && day <= asOf)
              .sort()
              .at(-1),
          ),
        asOf,
      ),
  ),
  systemAtSeveralSitesCount: number(
    'count',
    '/systems/*/deployments/*/site /sites/*/partOf',
    'Systems with active or standby copies at two or more independent sites.',
    (_, { plan, independentSiteOf }) =>
      plan.systems?.filter(
        ({ deployments }) =>
          new Set(
            (deployments ?? [])
              .filter(({ role }) => role !== 'backup')
              .map(({ site }) => independentSiteOf(site)),
          ).size > 1,
      ).length,
  ),
  teamWithDeputyCount: number(
    'count',
    '/teams/*/deputies',
    'Teams whose lead has a deputy.',
    (_, { plan }) => plan.teams?.filter(({ deputies }) => (deputies ?? []).length > 0).length,
  ),
  messageWithAlternateChannelCount: number(
    'count',
    '/communications/*/alternateChannel /communications/*/channel',
    'Messages with a second means that is another one than the first.',
    (_, { plan }) =>
      plan.communications?.filter(
        ({ channel, alternateChannel }) => alternateChannel !== undefined && alternateChannel !== channel,
      ).length,
  ),
  recoverySupplyCount: number(
    'count',
    '/recoverySupplies/*/quantity',
    'Kinds of spare parts or supplies that are in stock.',
    (_, { plan }) => plan.recoverySupplies?.filter(({ quantity }) => (quantity ?? 0) > 0).length,
  ),
  isExercisedWithinInterval: flag(
    '/exercises/*/heldOn exerciseIntervalMonths',
    'An exercise was held within its own exercise interval; unknown where it gives none.',
    ({ exerciseIntervalMonths }, { plan, asOf }) =>
      exerciseIntervalMonths === undefined || plan.exercises === undefined
        ? undefined
        : plan.exercises.some(({ heldOn }) => isWithinMonths(heldOn, exerciseIntervalMonths, asOf)),
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
} satisfies Record<string, Fact<PlanIdentity>>;
