// The fact that all have in common that are reviewed from time to time: how long ago they were.
import type { Day } from '../plan/calendar.ts';
import { type Fact, number } from './fact.ts';
import { daysSince } from './fact-values.ts';

export const reviewedFact = {
  daysSinceReviewed: number('days', 'reviewedOn', 'Days since it was reviewed.', ({ reviewedOn }, { asOf }) =>
    daysSince(reviewedOn, asOf),
  ),
} satisfies Record<string, Fact<{ readonly reviewedOn?: Day }>>;
