// Facts about what the plan stands in: interested parties, legal duties, measurable objectives, means of communication.
import type { Channel, InterestedParty, LegalDuty, MeasurableObjective } from '../plan/plan.generated.ts';
import { collection, flag, number, word } from './fact.ts';
import { daysSince, daysUntil, given, saysSomething } from './fact-values.ts';
import { legalDutyIntervalFacts, targetIntervalFacts } from './interval-facts.ts';

export const CHANNEL_KINDS = [
  'mobile',
  'landline',
  'sms',
  'messenger',
  'e-mail',
  'satellite',
  'radio',
  'public-address',
  'web',
  'social-media',
  'press',
  'other',
] as const;

export const interestedParties = collection<InterestedParty>(
  '/organization/interestedParties/*',
  'Somebody who depends on the organisation, or has a say.',
  (plan) => plan.organization.interestedParties,
  (entry) => entry.name,
  {
    hasNeeds: flag('needs', 'What they need in a disruption is written.', ({ needs }) =>
      saysSomething(needs),
    ),
  },
);

export const legalDuties = collection<LegalDuty>(
  '/organization/legalRegister/*',
  'A law, regulation or contract that asks for continuity.',
  (plan) => plan.organization.legalRegister,
  (entry) => entry.name,
  {
    hasCitation: flag('citation', 'The articles concerned are written.', ({ citation }) => given(citation)),
    regime: word(
      undefined,
      'regime',
      'Id of the regime of which it is the rule book.',
      ({ regime }) => regime,
    ),
    appliesFrom: word(
      undefined,
      'appliesFrom',
      'Day from which it binds the organisation, as 2026-09-30.',
      ({ appliesFrom }) => appliesFrom,
    ),
    daysSinceApplies: number(
      'days',
      'appliesFrom',
      'Days since it binds the organisation.',
      ({ appliesFrom }, { asOf }) => daysSince(appliesFrom, asOf),
    ),
    hasDuty: flag('duty', 'What it asks for is written.', ({ duty }) => saysSomething(duty)),
    hasOwner: flag('owner', 'Somebody keeps track of it.', ({ owner }) => given(owner)),
    daysSinceReviewed: number(
      'days',
      'reviewedOn',
      'Days since it was checked for changes.',
      ({ reviewedOn }, { asOf }) => daysSince(reviewedOn, asOf),
    ),
    ...legalDutyIntervalFacts,
  },
);

export const targets = collection<MeasurableObjective>(
  '/plan/targets/*',
  'An objective that can be measured.',
  (plan) => plan.plan.targets,
  (entry) => entry.objective,
  {
    hasMeasure: flag('measure', 'How it is measured is written.', ({ measure }) => saysSomething(measure)),
    hasTarget: flag('target', 'The value that counts as reached is written.', ({ target }) =>
      saysSomething(target),
    ),
    hasTask: flag('task', 'What is done to reach it is written.', ({ task }) => saysSomething(task)),
    hasResources: flag('resources', 'What it takes is written.', ({ resources }) => saysSomething(resources)),
    hasOwner: flag('owner', 'Somebody answers for it.', ({ owner }) => given(owner)),
    hasDueDate: flag('dueOn', 'The day by which it is to be reached is written.', ({ dueOn }) =>
      given(dueOn),
    ),
    daysUntilDue: number(
      'days',
      'dueOn',
      'Days until it is due; negative once that day has passed.',
      ({ dueOn }, { asOf }) => daysUntil(dueOn, asOf),
    ),
    hasResult: flag('result', 'What was measured last is written.', ({ result }) => saysSomething(result)),
    daysSinceEvaluated: number(
      'days',
      'evaluatedOn',
      'Days since it was measured.',
      ({ evaluatedOn }, { asOf }) => daysSince(evaluatedOn, asOf),
    ),
    ...targetIntervalFacts,
  },
);

export const channels = collection<Channel>(
  '/channels/*',
  'A means of reaching people.',
  (plan) => plan.channels,
  (entry) => entry.name,
  {
    kind: word(CHANNEL_KINDS, 'kind', 'What it is.', ({ kind }) => kind),
    isOutOfBand: flag(
      'isOutOfBand',
      'It works when the organisation’s own systems are down.',
      ({ isOutOfBand }) => isOutOfBand,
    ),
    daysSinceTested: number('days', 'testedOn', 'Days since it was tried.', ({ testedOn }, { asOf }) =>
      daysSince(testedOn, asOf),
    ),
  },
);
