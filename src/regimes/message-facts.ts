// Facts about messages as rule books set them: what they tell of, from what size on, in what stages, with what exceptions.
import type { Communication } from '../plan/plan.generated.ts';
import { CHANNEL_KINDS } from './context-facts.ts';
import { type Fact, flag, number, word, words } from './fact.ts';
import { perContext } from './fact-context.ts';
import { least, minutesOf, saysSomething } from './fact-values.ts';

export const EVENTS = [
  'outage',
  'operational-incident',
  'security-incident',
  'tolerance-breach',
  'plan-activation',
  'disaster',
  'service-suspension',
  'planned-work',
  'records-request',
  'other',
] as const;
export const STAGES = ['first', 'update', 'root-cause', 'closing'] as const;
const EXEMPTIONS = [
  'announced-maintenance',
  'carrier-fault',
  'small-revenue',
  'few-users',
  'cloud-service',
  'brief-unforeseeable',
] as const;

type Stage = (typeof STAGES)[number];

/** Minutes after detection by which a message is sent at the latest; a deadline that names no other moment counts from detection. */
export const deadlineAfterDetection = ({
  latestAfterDetection,
  deadline,
  deadlineFrom = 'detection',
}: Communication): number | undefined =>
  least([deadlineFrom === 'detection' ? deadline : undefined, latestAfterDetection].map(minutesOf));

const aboutTheSame = ({ audience, event }: Communication): string => `${audience} ${event}`;

/** Stages of messages, by audience and kind of event. */
function stagesOf(messages: readonly Communication[]): ReadonlyMap<string, ReadonlySet<Stage>> {
  const found = new Map<string, Set<Stage>>();
  for (const each of messages) {
    if (each.stage === undefined) continue;
    found.set(aboutTheSame(each), (found.get(aboutTheSame(each)) ?? new Set()).add(each.stage));
  }
  return found;
}

const stages = perContext(({ plan }) => stagesOf(plan.communications ?? []));
const writtenStages = perContext(({ plan }) =>
  stagesOf(
    (plan.communications ?? []).filter(
      ({ message, template }) => saysSomething(message) ?? saysSomething(template),
    ),
  ),
);

const kindOfChannel = perContext(
  ({ plan }) => new Map((plan.channels ?? []).map(({ id, kind }) => [id, kind])),
);

export const messageFacts = {
  event: word(EVENTS, 'event', 'What it tells of.', ({ event }) => event),
  stage: word(STAGES, 'stage', 'First notice, or what follows it.', ({ stage }) => stage),
  stagesOfSameEvent: words(
    STAGES,
    'stage audience event',
    'Stages for which there are messages to the same audience about the same kind of event.',
    (each, context) => {
      if (each.audience === undefined || each.event === undefined) return undefined;
      const found = stages(context).get(aboutTheSame(each));
      return found && [...found].sort();
    },
  ),
  writtenStagesOfSameEvent: words(
    STAGES,
    'stage audience event message template',
    'Stages for which there are messages with a text or a form to the same audience about the same kind of event.',
    (each, context) =>
      each.audience === undefined || each.event === undefined
        ? undefined
        : [...(writtenStages(context).get(aboutTheSame(each)) ?? [])].sort(),
  ),
  accumulatedThresholdMinutes: number(
    'minutes',
    'accumulatedThresholdMinutes',
    'Outage, summed over several within 24 hours, from which it is due.',
    (each) => each.accumulatedThresholdMinutes,
  ),
  facilityThresholdMinutes: number(
    'minutes',
    'facilityThresholdMinutes',
    'Outage from which it is due where a facility of importance failed; 0 where it always is.',
    (each) => each.facilityThresholdMinutes,
  ),
  wideThresholdMinutes: number(
    'minutes',
    'wideThresholdMinutes',
    'Outage from which it is due where many users are affected.',
    (each) => each.wideThresholdMinutes,
  ),
  wideThresholdUserCount: number(
    'count',
    'wideThresholdUsers',
    'Users from which the threshold for many users counts.',
    (each) => each.wideThresholdUsers,
  ),
  updateDeadlineMinutes: number(
    'minutes',
    'updateDeadline',
    'Time within which new facts are reported.',
    ({ updateDeadline }) => minutesOf(updateDeadline),
  ),
  exemptions: words(
    EXEMPTIONS,
    'exemptions',
    'Cases in which it need not be sent.',
    ({ exemptions }) => exemptions && [...exemptions].sort(),
  ),
  hasApproach: flag('approach', 'How the audience is dealt with is written.', ({ approach }) =>
    saysSomething(approach),
  ),
  channelKind: word(
    CHANNEL_KINDS,
    '/channels/*/kind channel',
    'Kind of the means by which it is sent first.',
    ({ channel }, context) => (channel === undefined ? undefined : kindOfChannel(context).get(channel)),
  ),
  alternateChannelKind: word(
    CHANNEL_KINDS,
    '/channels/*/kind alternateChannel',
    'Kind of the means by which it is sent when the first one is down.',
    ({ alternateChannel }, context) =>
      alternateChannel === undefined ? undefined : kindOfChannel(context).get(alternateChannel),
  ),
  channelKinds: words(
    CHANNEL_KINDS,
    '/channels/*/kind channel alternateChannel',
    'Kinds of means by which it is sent, the alternative included.',
    ({ channel, alternateChannel }, context) => {
      const kinds = [channel, alternateChannel].flatMap((id) =>
        id === undefined ? [] : (kindOfChannel(context).get(id) ?? []),
      );
      return kinds.length === 0 ? undefined : [...new Set(kinds)].sort();
    },
  ),
} satisfies Record<string, Fact<Communication>>;
