// Facts of people and of the teams that they are in.
import type { Person, Team } from '../plan/plan.generated.ts';
import { teamCoverFacts, trainingFacts } from './cover-facts.ts';
import { collection, flag, number, word, words } from './fact.ts';
import { countOf, daysSince, given } from './fact-values.ts';
import { personIntervalFacts } from './interval-facts.ts';
import { AUDIENCES } from './response-facts.ts';

const TEAM_FUNCTIONS = ['command', 'recovery', 'support'] as const;

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
    ...personIntervalFacts,
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
