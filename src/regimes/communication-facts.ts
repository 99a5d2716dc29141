// Facts of calls, messages and compensation: who is told what, how soon, by which means.
import type { Communication, Compensation, ContactTree } from '../plan/plan.generated.ts';
import { collection, flag, number, word, words } from './fact.ts';
import { perContext } from './fact-context.ts';
import {
  countOf,
  daysSince,
  eachOnce,
  given,
  isWithinMonths,
  minutesOf,
  saysSomething,
} from './fact-values.ts';
import { deadlineAfterDetection, messageFacts, STAGES } from './message-facts.ts';
import { AUDIENCES } from './response-facts.ts';

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

const audiencesWithMessage = perContext(({ plan }) =>
  eachOnce(
    (plan.communications ?? []).flatMap(({ audience, message }) =>
      audience !== undefined && saysSomething(message) ? [audience] : [],
    ),
  ),
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
    deadlineAfterDetectionMinutes: number(
      'minutes',
      'deadline deadlineFrom latestAfterDetection',
      'Time after detection within which it is sent; where its deadline counts from another moment, the latest time after detection that is written.',
      deadlineAfterDetection,
    ),
    addresses: words(
      undefined,
      'addresses',
      'Ids of requirements that it answers.',
      ({ addresses }) => addresses && eachOnce(addresses),
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
    audiencesWithMessage: words(
      AUDIENCES,
      '/communications/*/audience /communications/*/message',
      'To whom messages of the plan with a prepared text go.',
      (_, context) => audiencesWithMessage(context),
    ),
    hasMessage: flag('message', 'Its text is prepared.', ({ message }) => saysSomething(message)),
    hasChannel: flag('channel', 'How it is sent is written.', ({ channel }) => given(channel)),
    hasAlternateChannel: flag(
      'alternateChannel channel',
      'How it is sent when the first channel is down is written, and is another one.',
      ({ channel, alternateChannel }) => given(alternateChannel) && alternateChannel !== channel,
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
