// What the plan itself says of a requirement: attestations, exclusions and measures, as they stand on the day.
import type { Day } from '../plan/calendar.ts';
import type { Attestation, Plan } from '../plan/plan.generated.ts';
import type { AssessedRequirement } from './assessment.ts';

type Attested = NonNullable<AssessedRequirement['attestation']>;
type Excluded = NonNullable<AssessedRequirement['exclusion']>;

/** The attestation that counts: made by the day, unexpired before expired, then the latest. */
export function attestationOf(requirement: string, plan: Plan, asOf: Day): Attested | undefined {
  let counting: Attested | undefined;
  for (const [index, entry] of (plan.attestations ?? []).entries()) {
    if (entry.requirement !== requirement || entry.on > asOf) continue;
    const isExpired = entry.until !== undefined && entry.until < asOf;
    const found = { entry, pointer: `/attestations/${index}`, isExpired };
    if (counting === undefined || outranks(found, counting)) counting = found;
  }
  return counting;
}

function outranks(a: Attested, b: Attested): boolean {
  if (a.isExpired !== b.isExpired) return !a.isExpired;
  const [left, right] = [rank(a.entry), rank(b.entry)];
  return left > right;
}

/** Text that sorts by day, then by expiry (none is latest), then by content: the order in the file decides nothing. */
const rank = (entry: Attestation): string =>
  `${entry.on} ${entry.until ?? '9999-12-31'} ${entry.by} ${entry.reference ?? ''}`;

/** The exclusion that counts: made by the day, the latest. */
export function exclusionOf(requirement: string, plan: Plan, asOf: Day): Excluded | undefined {
  let counting: Excluded | undefined;
  for (const [index, entry] of (plan.exclusions ?? []).entries()) {
    if (entry.requirement !== requirement || (entry.on !== undefined && entry.on > asOf)) continue;
    const found = { entry, pointer: `/exclusions/${index}` };
    if (counting === undefined || (entry.on ?? '') > (counting.entry.on ?? '')) counting = found;
  }
  return counting;
}

/** Improvement measures that name the requirement, in the order of the plan. */
export const measuresFor = (requirement: string, plan: Plan): AssessedRequirement['measures'] =>
  (plan.improvementMeasures ?? []).flatMap((entry, index) =>
    entry.addresses?.includes(requirement) ? [{ entry, pointer: `/improvementMeasures/${index}` }] : [],
  );
