// Facts of the emergency response: levels, declaration, and what is laid down for it.
import type { EmergencyResponse, Plan } from '../plan/plan.generated.ts';
import { responseChangeFacts } from './change-facts.ts';
import { collection, flag, number, words } from './fact.ts';
import {
  countOf,
  countWhere,
  daysSince,
  daysSinceLatest,
  given,
  isSince,
  minutesOf,
  saysSomething,
} from './fact-values.ts';

const NATIONAL_ALERTS = ['attention', 'caution', 'alert', 'serious'] as const;

export const AUDIENCES = ['authority', 'user', 'partner', 'staff', 'media'] as const;

/** To whom messages go that have a sender and a means; unknown where the plan has no messages. */
const sentAudiences = ({ communications }: Plan): readonly string[] | undefined =>
  communications &&
  AUDIENCES.filter((each) =>
    communications.some(
      ({ audience, owner, channel }) => audience === each && owner !== undefined && channel !== undefined,
    ),
  );

export const response = collection<EmergencyResponse>(
  '/response',
  'Detection, escalation and declaration.',
  (plan) => plan.response && [plan.response],
  () => undefined,
  {
    detectionMinutes: number('minutes', 'detection', 'Time to detect.', ({ detection }) =>
      minutesOf(detection),
    ),
    decisionMinutes: number('minutes', 'decision', 'Time to decide.', ({ decision }) => minutesOf(decision)),
    monitorCount: number('count', 'monitoredBy', 'Systems that watch.', (entry) =>
      countOf(entry.monitoredBy),
    ),
    declarerCount: number('count', 'declarers', 'People who may declare.', (entry) =>
      countOf(entry.declarers),
    ),
    severityLevelCount: number('count', 'severityLevels', 'Own levels.', (entry) =>
      countOf(entry.severityLevels),
    ),
    nationalAlerts: words(
      NATIONAL_ALERTS,
      'severityLevels/*/nationalAlert',
      'Levels of the national crisis alert for which an own level stands.',
      ({ severityLevels }) =>
        severityLevels && [
          ...new Set(
            severityLevels.map((level) => level.nationalAlert).filter((alert) => alert !== undefined),
          ),
        ],
    ),
    teamCount: number('count', '/teams', 'Emergency teams.', (_, { plan }) => countOf(plan.teams)),
    teamWithoutDeputyCount: number(
      'count',
      '/teams/*/deputies',
      'Teams whose lead has no deputy; unknown where there is no team.',
      (_, { plan }) => countWhere(plan.teams, ({ deputies }) => (deputies ?? []).length === 0),
    ),
    teamWithoutDutyCount: number(
      'count',
      '/teams/*/duties',
      'Teams whose duties are not written; unknown where there is no team.',
      (_, { plan }) => countWhere(plan.teams, ({ duties }) => (duties ?? []).length === 0),
    ),
    hasLifeSafetyRule: flag(
      'lifeSafety',
      'How people are brought to safety first is written.',
      ({ lifeSafety }) => saysSomething(lifeSafety),
    ),
    hasLogPlace: flag('logPlace', 'Where the log is kept is written.', ({ logPlace }) =>
      saysSomething(logPlace),
    ),
    boardInformedMinutes: number(
      'minutes',
      'boardInformedWithin',
      'Time within which senior management and the governing body are told of a major incident.',
      ({ boardInformedWithin }) => minutesOf(boardInformedWithin),
    ),
    hasWarningIntake: flag(
      'warningIntake',
      'How warnings of authorities come in and are used is written.',
      ({ warningIntake }) => saysSomething(warningIntake),
    ),
    daysSinceReviewed: number(
      'days',
      'reviewedOn',
      'Days since the crisis arrangements were reviewed.',
      ({ reviewedOn }, { asOf }) => daysSince(reviewedOn, asOf),
    ),
    daysSinceCrisisExercised: number(
      'days',
      '/exercises/*/covers /exercises/*/heldOn',
      'Days since an exercise tried out crisis management.',
      (_, { plan, asOf }) =>
        daysSinceLatest(
          (plan.exercises ?? []).map(({ covers, heldOn }) =>
            covers?.includes('crisis-management') ? heldOn : undefined,
          ),
          asOf,
        ),
    ),
    isReviewedSinceLatestIncident: flag(
      'reviewedOn /incidents/*/occurredOn',
      'The crisis arrangements were reviewed on or after the day of every incident; unknown where incidents are not listed, true where the list is empty.',
      ({ reviewedOn }, { plan, asOf }) =>
        isSince(
          reviewedOn,
          plan.incidents?.map(({ occurredOn }) => occurredOn),
          asOf,
        ),
    ),
    ...responseChangeFacts,
    containmentProcedureCount: number(
      'count',
      '/procedures/*/phase /procedures/*/steps',
      'Procedures with steps that contain the damage.',
      (_, { plan }) =>
        plan.procedures?.filter(({ phase, steps }) => phase === 'contain' && (steps ?? []).length > 0).length,
    ),
    messageAudiences: words(
      AUDIENCES,
      '/communications/*/audience /communications/*/owner /communications/*/channel',
      'To whom messages go that have a sender and a means.',
      (_, { plan }) => sentAudiences(plan),
    ),
    supplierWithCrisisRoleCount: number(
      'count',
      '/suppliers/*/crisisRole',
      'Suppliers of which it is written what they do in a crisis.',
      (_, { plan }) => plan.suppliers?.filter(({ crisisRole }) => saysSomething(crisisRole)).length,
    ),
    outageSecurityMeasureCount: number(
      'count',
      '/securityMeasures/*/phase /securityMeasures/*/description',
      'Security measures for the time of the outage that are described.',
      (_, { plan }) =>
        plan.securityMeasures?.filter(
          ({ phase, description }) => phase === 'outage' && saysSomething(description),
        ).length,
    ),
    escalationStepCount: number('count', 'escalation', 'Steps of escalation.', ({ escalation }) =>
      countOf(escalation),
    ),
    situationReportMinutes: number(
      'minutes',
      'situationReportEvery',
      'Time between reports of the situation.',
      (entry) => minutesOf(entry.situationReportEvery),
    ),
    hasLogKeeper: flag(
      'logKeptBy',
      'Somebody writes down what happens and what is decided.',
      ({ logKeptBy }) => given(logKeptBy),
    ),
    hasSilenceRule: flag('silenceRule', 'What people do who hear nothing is written.', ({ silenceRule }) =>
      saysSomething(silenceRule),
    ),
  },
);
