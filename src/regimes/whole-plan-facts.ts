// Facts about what the plan lays down all in all: topics, and over each of its sections what there is and what is lacking.
import type { PlanIdentity, Text } from '../plan/plan.generated.ts';
import { type Fact, flag, number, words } from './fact.ts';
import {
  countOf,
  countWhere,
  daysSince,
  daysSinceLatest,
  isWithinMonths,
  longestMinutes,
  minutesOf,
  saysSomething,
} from './fact-values.ts';
import { planApprovalAndReviewFacts } from './plan-approval-and-review-facts.ts';
import { planFallbackFacts } from './plan-fallback-facts.ts';

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

export const wholePlanFacts = {
  statedTopics: words(
    TOPICS,
    'statements/*/topic statements/*/text',
    'Topics on which something is laid down in words.',
    ({ statements }) =>
      statements &&
      TOPICS.filter((each) => statements.some(({ topic, text }) => topic === each && saysSomething(text))),
  ),
  ...planApprovalAndReviewFacts,
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
    (_, { plan }) => longestMinutes(plan.criticalProcesses?.map(({ rpo }) => rpo)),
  ),
  ...planFallbackFacts,
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
