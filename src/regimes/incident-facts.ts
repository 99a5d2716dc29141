// Facts of incidents, each and all of them.
import type { Incident } from '../plan/plan.generated.ts';
import { collection, flag, number, words } from './fact.ts';
import { countOf, daysFromTo, daysSince, eachOnce, minutesOf, saysSomething } from './fact-values.ts';

const REVIEWED_POINTS = [
  'response-speed',
  'forensics',
  'escalation',
  'communication',
  'cause',
  'recovery',
] as const;

export const incidents = collection<Incident>(
  '/incidents/*',
  'A disruption that has happened.',
  (plan) => plan.incidents,
  (entry) => entry.name,
  {
    daysSinceOccurred: number('days', 'occurredOn', 'Days since it began.', ({ occurredOn }, { asOf }) =>
      daysSince(occurredOn, asOf),
    ),
    durationMinutes: number('minutes', 'duration', 'How long it lasted.', ({ duration }) =>
      minutesOf(duration),
    ),
    isNearMiss: flag('isNearMiss', 'It came to nothing.', ({ isNearMiss }) => isNearMiss),
    isBeyondTolerance: flag(
      'isBeyondTolerance',
      'The tolerance for disruption of a critical process was exceeded.',
      ({ isBeyondTolerance }) => isBeyondTolerance,
    ),
    daysFromOccurredToBoard: number(
      'days',
      'occurredOn reportedToBoardOn',
      'Days until the governing body was told of it.',
      ({ occurredOn, reportedToBoardOn }, { asOf }) => daysFromTo(occurredOn, reportedToBoardOn, asOf),
    ),
    isMajor: flag(
      'isMajor',
      'It counts as major under a rule book that asks for reports.',
      ({ isMajor }) => isMajor,
    ),
    mayBeMajor: flag(
      'isMajor',
      'It counts as major, or it is not written whether it does.',
      ({ isMajor }) => isMajor !== false,
    ),
    reviewedPoints: words(
      REVIEWED_POINTS,
      'reviewedPoints',
      'What its review looked into.',
      ({ reviewedPoints }) => reviewedPoints && eachOnce(reviewedPoints),
    ),
    hasCause: flag('cause', 'Why it happened is written.', ({ cause }) => saysSomething(cause)),
    daysFromOccurredToReviewed: number(
      'days',
      'occurredOn reviewedOn',
      'Days from its beginning to its review.',
      ({ occurredOn, reviewedOn }, { asOf }) => daysFromTo(occurredOn, reviewedOn, asOf),
    ),
    lessonCount: number('count', 'lessons', 'What was learnt.', ({ lessons }) => countOf(lessons)),
    measureCount: number('count', 'measures', 'Improvement measures that follow from it.', ({ measures }) =>
      countOf(measures),
    ),
    costKrw: number('krw', 'costKrw', 'What it cost.', ({ costKrw }) => costKrw),
  },
);

export const incidentLog = collection<readonly Incident[]>(
  '/incidents',
  'All incidents together, where there are any on record.',
  (plan) => (plan.incidents === undefined || plan.incidents.length === 0 ? undefined : [plan.incidents]),
  () => undefined,
  {
    incidentCount: number('count', '/incidents', 'Incidents and near misses on record.', countOf),
    nearMissCount: number(
      'count',
      '/incidents/*/isNearMiss',
      'Incidents that came to nothing.',
      (incidents) => incidents.filter(({ isNearMiss }) => isNearMiss === true).length,
    ),
    beyondToleranceCount: number(
      'count',
      '/incidents/*/isBeyondTolerance',
      'Incidents in which a tolerance for disruption was exceeded; unknown where one does not say.',
      (incidents) =>
        incidents.some(({ isBeyondTolerance }) => isBeyondTolerance === undefined)
          ? undefined
          : incidents.filter(({ isBeyondTolerance }) => isBeyondTolerance).length,
    ),
    breachWithoutReportCount: number(
      'count',
      '/incidents/*/isBeyondTolerance /incidents/*/reportedToBoardOn /incidents/*/measures',
      'Incidents in which a tolerance was exceeded and of which the governing body was not told, or from which no measure follows; unknown where an incident does not say whether it was.',
      (incidents, { asOf }) =>
        incidents.some(({ isBeyondTolerance }) => isBeyondTolerance === undefined)
          ? undefined
          : incidents.filter(
              ({ isBeyondTolerance, reportedToBoardOn, measures = [] }) =>
                isBeyondTolerance &&
                (daysSince(reportedToBoardOn, asOf) === undefined || measures.length === 0),
            ).length,
    ),
  },
);
