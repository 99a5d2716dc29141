// The reports that rule books want after an incident: when each is due from detection on, and which messages of the plan answer it.
import type { Day } from '../plan/calendar.ts';
import { parseDuration, type Seconds } from '../plan/duration.ts';
import type { Communication } from '../plan/plan.generated.ts';
import type { SimulatedScenario } from '../recovery/simulate.ts';
import type { AssessedRequirement, Assessment } from './assessment.ts';
import type { Regime, ReportingClock } from './regime.generated.ts';
import { anyHolds } from './scope.ts';

type Moment = ReportingClock['from'];

/** A message of the plan that answers a clock. */
export interface ReadyMessage {
  readonly message: Communication;
  readonly pointer: string;
  /** The plan's own deadline, from the moment that it names; undefined where it has none. */
  readonly own: Seconds | undefined;
  /** That moment; undefined where the plan does not say. */
  readonly from: Moment | undefined;
  /** When the plan's own deadline ends, from detection; undefined where it has none, or nothing says when it starts. */
  readonly dueAfterDetection: Seconds | undefined;
  /** Whether the plan's deadline keeps the rule's; undefined where that cannot be seen. */
  readonly isInTime: boolean | undefined;
}

export interface DueReport {
  readonly regime: Regime;
  readonly clock: ReportingClock;
  readonly requirement: AssessedRequirement;
  /** False where figures are missing to decide whether rule book or requirement concerns the organisation. */
  readonly isCertain: boolean;
  /** When its clock starts, from detection; undefined where nothing says when. */
  readonly startsAfterDetection: Seconds | undefined;
  /** When the deadline ends, from detection; undefined where the rule gives no number, or nothing says when it starts. */
  readonly dueAfterDetection: Seconds | undefined;
  /** In the order of the plan. */
  readonly messages: readonly ReadyMessage[];
}

/**
 * Reports of the rule books that concern the organisation, or may, and are in force, the soonest due first; those for which no time is
 * known come last. Without a scenario only detection is a known moment.
 */
export function reportingClocks(
  assessments: readonly Assessment[],
  communications: readonly Communication[],
  scenario?: SimulatedScenario,
): DueReport[] {
  const startOf = (moment: Moment) => startAfterDetection(moment, scenario);
  const due = assessments.flatMap((assessment) => {
    const { regime, scope, asOf } = assessment;
    return concerning(assessment).flatMap(({ clock, requirement }): DueReport[] => {
      if (isToCome(clock, asOf)) return [];
      const { addressees } = requirement;
      const starts = startOf(clock.from);
      return [
        {
          regime,
          clock,
          requirement,
          isCertain: scope.applies === true && (addressees.length === 0 || anyHolds(addressees) === true),
          startsAfterDetection: starts,
          dueAfterDetection: dueOf(starts, clock),
          messages: communications.flatMap((message, index) =>
            answers(message, clock) ? [readyMessage(message, index, clock, startOf)] : [],
          ),
        },
      ];
    });
  });
  return due.sort(
    (a, b) =>
      (a.dueAfterDetection ?? Number.POSITIVE_INFINITY) - (b.dueAfterDetection ?? Number.POSITIVE_INFINITY) ||
      0,
  );
}

/** A report that rule books will ask for, and do not yet. */
export interface ReportToCome {
  readonly regime: Regime;
  readonly clock: ReportingClock;
  readonly requirement: AssessedRequirement;
  readonly appliesFrom: Day;
}

/** Reports of the rule books that concern the organisation, or may, and that are not in force yet, the soonest first. */
export function reportsToCome(assessments: readonly Assessment[]): ReportToCome[] {
  return assessments
    .flatMap((assessment) =>
      concerning(assessment).flatMap(({ clock, requirement }): ReportToCome[] =>
        isToCome(clock, assessment.asOf)
          ? [{ regime: assessment.regime, clock, requirement, appliesFrom: clock.appliesFrom }]
          : [],
      ),
    )
    .sort((a, b) => (a.appliesFrom < b.appliesFrom ? -1 : a.appliesFrom > b.appliesFrom ? 1 : 0));
}

const isToCome = (clock: ReportingClock, asOf: Day): clock is ReportingClock & { appliesFrom: Day } =>
  clock.appliesFrom !== undefined && asOf < clock.appliesFrom;

function concerning({ regime, scope, requirements }: Assessment) {
  if (scope.applies === false) return [];
  return (regime.clocks ?? []).flatMap((clock) => {
    const requirement = requirements.find((each) => each.requirement.id === clock.requirement);
    const isConcerned = requirement !== undefined && requirement.result !== 'not-applicable';
    return isConcerned ? [{ clock, requirement }] : [];
  });
}

/** "Without delay" is due as soon as its moment has come, whatever the latest may be. */
function dueOf(starts: Seconds | undefined, { deadlineMinutes, isWithoutDelay }: ReportingClock) {
  if (starts === undefined) return undefined;
  if (deadlineMinutes !== undefined) return starts + deadlineMinutes * 60;
  return isWithoutDelay === true ? starts : undefined;
}

/** Undefined for what the plan cannot know beforehand: when somebody classifies, reports, or learns more. */
function startAfterDetection(moment: Moment, scenario: SimulatedScenario | undefined): Seconds | undefined {
  if (moment === 'detection') return 0;
  if (scenario === undefined || !Number.isFinite(scenario.detected)) return undefined;
  const { detected, declared, processes } = scenario;
  if (moment === 'declaration') return declared === null ? undefined : declared - detected;
  if (moment !== 'restoration') return undefined;
  const back = processes.map(({ up }) => up ?? Number.POSITIVE_INFINITY);
  const last = Math.max(0, ...back);
  // Where nothing was interrupted, nothing is restored; where something never comes back, nobody knows when.
  return last === 0 || last === Number.POSITIVE_INFINITY ? undefined : last - detected;
}

/** A message that names the requirement, or tells the same audience of such an event, at the same stage. */
function answers(message: Communication, clock: ReportingClock): boolean {
  if (message.audience !== clock.audience) return false;
  if (clock.stage !== undefined && message.stage !== clock.stage && !isRepeatedAs(clock, message))
    return false;
  if (message.addresses?.includes(clock.requirement) === true) return isAfterRestoration(message, clock);
  if (message.event === undefined || clock.events?.includes(message.event) !== true) return false;
  return isAfterRestoration(message, clock);
}

/** A first report that is sent again and again is its own update. */
const isRepeatedAs = ({ stage, from }: ReportingClock, message: Communication): boolean =>
  stage === 'update' &&
  from === 'previous-report' &&
  message.stage === 'first' &&
  message.repeatEvery !== undefined;

/** What is said once all is back is another message than what is said at the beginning. */
const isAfterRestoration = ({ deadlineFrom }: Communication, { from }: ReportingClock): boolean =>
  (deadlineFrom === 'restoration') === (from === 'restoration');

/** The plan's own time for this report, as it is written, and the moment from which it counts. */
function deadlineFor(
  clock: ReportingClock,
  message: Communication,
): { own: string | undefined; from: Moment | undefined } {
  if (clock.from === 'new-facts') return { own: message.updateDeadline, from: 'new-facts' };
  if (isRepeatedAs(clock, message)) return { own: message.repeatEvery, from: 'previous-report' };
  return { own: message.deadline, from: message.deadlineFrom };
}

function readyMessage(
  message: Communication,
  index: number,
  clock: ReportingClock,
  startOf: (moment: Moment) => Seconds | undefined,
): ReadyMessage {
  const { own, from } = deadlineFor(clock, message);
  const seconds = own === undefined ? undefined : parseDuration(own);
  const starts = from === undefined ? undefined : startOf(from);
  const ends = [
    ...(starts === undefined || seconds === undefined ? [] : [starts + seconds]),
    ...(message.latestAfterDetection === undefined ? [] : [parseDuration(message.latestAfterDetection)]),
  ];
  const due = ends.length === 0 ? undefined : Math.min(...ends);
  return {
    message,
    pointer: `/communications/${index}`,
    own: seconds,
    from,
    dueAfterDetection: due,
    isInTime: keeps(clock, from, seconds, due, startOf(clock.from)),
  };
}

/** From the same moment, the lengths are compared; else the ends, where both are known. */
function keeps(
  { from: ruleFrom, deadlineMinutes }: ReportingClock,
  from: Moment | undefined,
  seconds: Seconds | undefined,
  due: Seconds | undefined,
  starts: Seconds | undefined,
): boolean | undefined {
  if (deadlineMinutes === undefined) return undefined;
  const limit = deadlineMinutes * 60;
  if (from === ruleFrom && seconds !== undefined && seconds <= limit) return true;
  if (due !== undefined && starts !== undefined) return due <= starts + limit;
  return from === ruleFrom && seconds !== undefined ? false : undefined;
}
