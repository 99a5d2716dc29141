// What the plan itself says of a requirement: attestations, exclusions and measures, as they stand on the day.
import type { Day } from '../plan/calendar.ts';
import type { Plan } from '../plan/plan.generated.ts';
import type { AssessedRequirement } from './assessment.ts';

type Attested = NonNullable<AssessedRequirement['attestation']>;
type Excluded = NonNullable<AssessedRequirement['exclusion']>;

/** The attestation that counts: made by the day, unexpired before expired, then the latest. */
export const attestationOf = (requirement: string, plan: Plan, asOf: Day): Attested | undefined =>
  counting(
    standing(plan.attestations, '/attestations', requirement, asOf),
    ({ by, reference = '' }) => `${by} ${reference}`,
  );

/** The exclusion that counts: made by the day, unexpired before expired, then the latest. */
export const exclusionOf = (requirement: string, plan: Plan, asOf: Day): Excluded | undefined =>
  counting(standing(plan.exclusions, '/exclusions', requirement, asOf), ({ approvedBy }) => approvedBy);

interface Dated {
  readonly requirement: string;
  readonly on?: Day;
  readonly until?: Day;
}

interface Standing<Entry extends Dated> {
  readonly entry: Entry;
  readonly pointer: string;
  readonly isExpired: boolean;
}

/** What is said of a requirement by the day, and whether it still holds. */
const standing = <Entry extends Dated>(
  entries: readonly Entry[] = [],
  list: string,
  requirement: string,
  asOf: Day,
): Standing<Entry>[] =>
  entries.flatMap((entry, index) =>
    entry.requirement === requirement && (entry.on ?? asOf) <= asOf
      ? [{ entry, pointer: `${list}/${index}`, isExpired: entry.until !== undefined && entry.until < asOf }]
      : [],
  );

/** Of several the latest day, then the latest expiry (none is latest), then by content: the order in the file decides nothing. */
function counting<Entry extends Dated>(
  all: readonly Standing<Entry>[],
  contentOf: (entry: Entry) => string,
): Standing<Entry> | undefined {
  const rank = ({ entry, isExpired }: Standing<Entry>): string =>
    `${isExpired ? 0 : 1} ${entry.on ?? ''.padEnd(10)} ${entry.until ?? '9999-12-31'} ${contentOf(entry)}`;
  return all.reduce<Standing<Entry> | undefined>(
    (first, each) => (first === undefined || rank(each) > rank(first) ? each : first),
    undefined,
  );
}

/** Improvement measures that name the requirement, in the order of the plan. */
export const measuresFor = (requirement: string, plan: Plan): AssessedRequirement['measures'] =>
  (plan.improvementMeasures ?? []).flatMap((entry, index) =>
    entry.addresses?.includes(requirement) ? [{ entry, pointer: `/improvementMeasures/${index}` }] : [],
  );
