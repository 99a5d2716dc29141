// How facts read the description of a facility: a field as it stands, a mark, and a day that has come.
import type { Facility, Site } from '../plan/plan.generated.ts';
import { type Fact, flag, number } from './fact.ts';
import { daysSince } from './fact-values.ts';

/** A field of the facility as it stands. */
export const facility =
  <Value>(read: (facility: Facility) => Value | undefined) =>
  (site: Site): Value | undefined =>
    site.facility && read(site.facility);

/** Days since a day of the facility that has come. */
export const since = (field: keyof Facility & `${string}On`, meaning: string): Fact<Site> =>
  number('days', `facility/${field}`, meaning, (site, { asOf }) => daysSince(site.facility?.[field], asOf));

/** What the facility is said to be or to have. */
export const says = (field: keyof Facility & `${'is' | 'has'}${string}`, meaning: string): Fact<Site> =>
  flag(
    `facility/${field}`,
    meaning,
    facility((each) => each[field]),
  );
