// Where entries name an element, a person or a requirement: in procedures, tiers, messages, trainings and teams.
import type { Day } from '../plan/calendar.ts';
import type { Plan } from '../plan/plan.generated.ts';

/** Entries by the ids of the elements that they name. */
export function byElement<Entry extends { readonly elements?: readonly string[] }>(
  entries: readonly Entry[],
): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const id of new Set(entry.elements)) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [entry]);
      else known.push(entry);
    }
  }
  return found;
}

/** Entries that name any of the elements, each once. */
export const namingAny = <Entry>(
  ids: readonly string[],
  entries: ReadonlyMap<string, readonly Entry[]>,
): Entry[] => [...new Set(ids.flatMap((id) => entries.get(id) ?? []))];

/** Recovery procedures with steps that name an element. */
export function procedureCounts(plan: Plan): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { elements, steps } of plan.procedures ?? []) {
    if ((steps ?? []).length === 0) continue;
    for (const id of new Set(elements)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Best tier of the recovery priorities that lists an element. */
export function tiers(plan: Plan): Map<string, number> {
  const best = new Map<string, number>();
  for (const { tier, elements } of plan.recoveryPriorities ?? []) {
    for (const id of elements) best.set(id, Math.min(tier, best.get(id) ?? tier));
  }
  return best;
}

/** Whom each person and team tells: the audiences of the messages that they send or release. */
export function audiencesBy(plan: Plan): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { audience, owner, approver } of plan.communications ?? []) {
    if (audience === undefined) continue;
    for (const id of [owner, approver]) {
      if (id === undefined) continue;
      const known = found.get(id);
      if (known === undefined) found.set(id, new Set([audience]));
      else known.add(audience);
    }
  }
  return found;
}

/** For each requirement that messages answer, the stages of those messages. */
export function stagesByRequirement(plan: Plan): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { addresses, stage } of plan.communications ?? []) {
    if (stage === undefined) continue;
    for (const id of addresses ?? []) {
      const known = found.get(id);
      if (known === undefined) found.set(id, new Set([stage]));
      else known.add(stage);
    }
  }
  return found;
}

/** The latest day, not ahead of `asOf`, of a training in which each person took part. */
export function lastTrainingDays(plan: Plan, asOf: Day): ReadonlyMap<string, Day> {
  const latest = new Map<string, Day>();
  for (const { heldOn, participants } of plan.governance?.trainingRecords ?? []) {
    if (heldOn === undefined || heldOn > asOf) continue;
    for (const id of participants ?? []) {
      const known = latest.get(id);
      if (known === undefined || known < heldOn) latest.set(id, heldOn);
    }
  }
  return latest;
}

/** People of emergency teams, and holders of posts. */
export const peopleWithRole = (plan: Plan): ReadonlySet<string> =>
  new Set([
    ...(plan.teams ?? []).flatMap(({ lead, deputies, members }) => [
      lead,
      ...(deputies ?? []),
      ...(members ?? []),
    ]),
    ...(plan.governance?.appointments ?? []).map(({ person }) => person),
  ]);
