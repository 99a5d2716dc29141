// Facts about the response: levels, teams, people, calls, messages, and what users are given.

import type {
  Communication,
  Compensation,
  ContactTree,
  EmergencyResponse,
  Person,
  Plan,
  Team,
} from '../plan/plan.generated.ts';
import { teamCoverFacts, trainingFacts } from './cover-facts.ts';
import { collection, flag, number, word, words } from './fact.ts';
import {
  countOf,
  countWhere,
  daysSince,
  daysSinceLatest,
  eachOnce,
  given,
  isSince,
  isWithinMonths,
  minutesOf,
  saysSomething,
} from './fact-values.ts';
import { messageFacts, STAGES } from './message-facts.ts';

const NATIONAL_ALERTS = ['attention', 'caution', 'alert', 'serious'] as const;
const TEAM_FUNCTIONS = ['command', 'recovery', 'support'] as const;
const AUDIENCES = ['authority', 'user', 'partner', 'staff', 'media'] as const;
const AVAILABLE_BY = ['account-opening', 'website', 'on-request'] as const;
const MESSAGE_CONTENTS = [
  'status',
  'cause',
  'emergency-action',
  'recovery-plan',
  'estimate',
  'contact',
  'compensation',
  'nature',
  'impact',
  'time-and-place',
  'damage',
  'next-steps',
  'affected-services',
  'claimants',
  'compensation-basis',
  'claim-procedure',
] as const;

const DEADLINE_STARTS = [
  'detection',
  'classification',
  'declaration',
  'restoration',
  'previous-report',
] as const;

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

export const teams = collection<Team>(
  '/teams/*',
  'A team of the emergency organisation.',
  (plan) => plan.teams,
  (entry) => entry.name,
  {
    ...teamCoverFacts,
    function: word(TEAM_FUNCTIONS, 'function', 'What it is for.', (entry) => entry.function),
    deputyCount: number('count', 'deputies', 'Deputies of the lead.', ({ deputies }) => countOf(deputies)),
    memberCount: number('count', 'members', 'Members beside the lead and deputies.', ({ members }) =>
      countOf(members),
    ),
    dutyCount: number('count', 'duties', 'Duties that are written.', ({ duties }) => countOf(duties)),
    authorityCount: number('count', 'authority', 'What it may decide by itself.', ({ authority }) =>
      countOf(authority),
    ),
    messageAudiences: words(
      AUDIENCES,
      '/communications/*/audience /communications/*/owner /communications/*/approver lead deputies members',
      'To whom messages go that the team or one of its people sends or releases.',
      ({ id, lead, deputies, members }, { audiencesBy }) =>
        AUDIENCES.filter((each) =>
          [id, lead, ...(deputies ?? []), ...(members ?? [])].some((who) => audiencesBy.get(who)?.has(each)),
        ),
    ),
    hasSituationRoom: flag('situationRoom', 'It has a situation room.', ({ situationRoom }) =>
      given(situationRoom),
    ),
    hasAlternateSituationRoom: flag(
      'alternateSituationRoom',
      'It has a second situation room.',
      ({ alternateSituationRoom }) => given(alternateSituationRoom),
    ),
  },
);

export const people = collection<Person>(
  '/people/*',
  'A person with a part in the plan.',
  (plan) => plan.people,
  (entry) => entry.name,
  {
    ...trainingFacts,
    channelCount: number(
      'count',
      'contacts/*/channel',
      'Different channels over which to reach the person.',
      ({ contacts }) => contacts && new Set(contacts.map(({ channel }) => channel)).size,
    ),
    deputyCount: number('count', 'deputies', 'Who stands in.', ({ deputies }) => countOf(deputies)),
    hasEmergencyRole: flag(
      '/teams/*/lead /teams/*/deputies /teams/*/members /governance/appointments/*/person',
      'The person belongs to an emergency team or holds a post.',
      ({ id }, { peopleWithRole }) => peopleWithRole.has(id),
    ),
    skillCount: number('count', 'skills', 'What the person can recover.', ({ skills }) => countOf(skills)),
    daysSinceTrained: number(
      'days',
      '/governance/trainingRecords/*/participants /governance/trainingRecords/*/heldOn',
      'Days since the latest training in which the person took part.',
      ({ id }, { lastTrainingDays, asOf }) => daysSince(lastTrainingDays.get(id), asOf),
    ),
    daysSinceContactsVerified: number(
      'days',
      'contacts/*/verifiedOn',
      'Days since the contact that was confirmed longest ago; unknown where one never was.',
      ({ contacts }, { asOf }) => {
        const ages = (contacts ?? []).map(({ verifiedOn }) => daysSince(verifiedOn, asOf));
        let oldest: number | undefined;
        for (const age of ages) {
          if (age === undefined) return undefined;
          oldest = Math.max(oldest ?? age, age);
        }
        return oldest;
      },
    ),
  },
);

export const contactTrees = collection<ContactTree>(
  '/contactTrees/*',
  'Who calls whom.',
  (plan) => plan.contactTrees,
  (entry) => entry.name,
  {
    callCount: number('count', 'calls', 'Calls.', ({ calls }) => countOf(calls)),
    daysSinceTested: number(
      'days',
      'testedOn',
      'Days since it was worked through.',
      ({ testedOn }, { asOf }) => daysSince(testedOn, asOf),
    ),
    isTestedWithinInterval: flag(
      'testedOn /plan/exerciseIntervalMonths',
      'It was worked through within the plan’s own exercise interval, twelve months where the plan gives none.',
      ({ testedOn }, { exerciseIntervalMonths, asOf }) =>
        isWithinMonths(testedOn, exerciseIntervalMonths, asOf),
    ),
    hasLogKeeper: flag(
      '/response/logKeptBy',
      'Somebody writes down what happens and what is decided.',
      (_, { plan }) => given(plan.response?.logKeptBy),
    ),
    hasTestResult: flag('testResult', 'What came of it is written.', ({ testResult }) =>
      saysSomething(testResult),
    ),
    calledPersonCount: number(
      'count',
      'root calls/*/to',
      'Different people whom it reaches, the root included.',
      ({ root, calls }) => calls && new Set([root, ...calls.map(({ to }) => to)]).size,
    ),
  },
);

export const communications = collection<Communication>(
  '/communications/*',
  'A message: who is told what, by when.',
  (plan) => plan.communications,
  (entry) => entry.name,
  {
    ...messageFacts,
    audience: word(AUDIENCES, 'audience', 'To whom.', ({ audience }) => audience),
    hasRecipient: flag('recipient', 'Who receives it is written.', ({ recipient }) =>
      saysSomething(recipient),
    ),
    hasTrigger: flag('trigger', 'When it is sent is written.', ({ trigger }) => saysSomething(trigger)),
    deadlineMinutes: number('minutes', 'deadline', 'Time within which it is sent.', ({ deadline }) =>
      minutesOf(deadline),
    ),
    addresses: words(
      undefined,
      'addresses',
      'Ids of requirements that it answers.',
      ({ addresses }) => addresses,
    ),
    stagesOfSameRequirement: words(
      STAGES,
      'stage /communications/*/addresses',
      'Stages of all messages that answer one of the requirements that it answers.',
      ({ addresses }, { stagesByRequirement }) =>
        addresses && STAGES.filter((each) => addresses.some((id) => stagesByRequirement.get(id)?.has(each))),
    ),
    latestAfterDetectionMinutes: number(
      'minutes',
      'latestAfterDetection',
      'Time after detection by which it is sent at the latest, whatever its deadline counts from.',
      ({ latestAfterDetection }) => minutesOf(latestAfterDetection),
    ),
    hasEnd: flag('endsWhen', 'When it is no longer sent is written.', ({ endsWhen }) =>
      saysSomething(endsWhen),
    ),
    deadlineFrom: word(
      DEADLINE_STARTS,
      'deadlineFrom',
      'The moment from which the deadline counts.',
      ({ deadlineFrom }) => deadlineFrom,
    ),
    thresholdMinutes: number(
      'minutes',
      'thresholdMinutes',
      'Outage from which it is due.',
      (entry) => entry.thresholdMinutes,
    ),
    hasRegulation: flag('regulation', 'The rule that asks for it is written.', ({ regulation }) =>
      given(regulation),
    ),
    hasTemplate: flag('template', 'Where its form or template is is written.', ({ template }) =>
      saysSomething(template),
    ),
    hasSpokesperson: flag('spokesperson', 'Somebody speaks.', ({ spokesperson }) => given(spokesperson)),
    spokespersonDeputyCount: number(
      'count',
      'spokesperson /people/*/deputies',
      'Who stands in for the person who speaks.',
      ({ spokesperson }, { plan }) =>
        spokesperson === undefined
          ? undefined
          : countOf(plan.people?.find(({ id }) => id === spokesperson)?.deputies),
    ),
    repeatMinutes: number('minutes', 'repeatEvery', 'Time after which it is sent again.', ({ repeatEvery }) =>
      minutesOf(repeatEvery),
    ),
    contents: words(MESSAGE_CONTENTS, 'contents', 'What it holds.', ({ contents }) => contents),
    availableBy: words(
      AVAILABLE_BY,
      'availableBy',
      'How users get it beside being sent it.',
      ({ availableBy }) => availableBy && eachOnce(availableBy),
    ),
    hasMessage: flag('message', 'Its text is prepared.', ({ message }) => saysSomething(message)),
    hasChannel: flag('channel', 'How it is sent is written.', ({ channel }) => given(channel)),
    hasAlternateChannel: flag(
      'alternateChannel',
      'How it is sent when the first channel is down is written.',
      ({ alternateChannel }) => given(alternateChannel),
    ),
    hasOwner: flag('owner', 'Somebody sends it.', ({ owner }) => given(owner)),
    hasApprover: flag('approver', 'Somebody approves it.', ({ approver }) => given(approver)),
  },
);

export const compensation = collection<Compensation>(
  '/compensation',
  'How users are made whole.',
  (plan) => plan.compensation && [plan.compensation],
  () => undefined,
  {
    principleCount: number('count', 'principles', 'Principles.', ({ principles }) => countOf(principles)),
    ruleCount: number('count', 'rules', 'Rules by type of claim.', ({ rules }) => countOf(rules)),
    coversFreeServices: flag(
      'coversFreeServices',
      'Free services are covered.',
      (entry) => entry.coversFreeServices,
    ),
    hasIntake: flag('intake', 'Where claims are made is written.', ({ intake }) => saysSomething(intake)),
    noticeDays: number(
      'days',
      'noticeDays',
      'Days after restoration within which users are told.',
      (entry) => entry.noticeDays,
    ),
  },
);
