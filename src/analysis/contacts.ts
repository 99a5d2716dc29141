// Findings about contacts as written: people whom only one channel reaches, and numbers that nobody has confirmed.
import { DEFAULT_CONTACT_DAYS, isUnverified } from './assumptions.ts';
import type { AnalysisContext } from './context.ts';
import { type Finding, finding } from './finding.ts';

/** More places than this help nobody. */
const MOST_PLACES = 20;

export function findContactGaps({ plan, asOf, nameOf, pointerOf }: AnalysisContext): Finding[] {
  const days = plan.plan.contactVerificationIntervalDays ?? DEFAULT_CONTACT_DAYS;
  const onlyBy = new Map<string, number[]>();
  const overdue: number[] = [];
  const unstated: number[] = [];
  let oldest: string | null = null;
  const people = plan.people ?? [];
  for (const [index, { contacts = [] }] of people.entries()) {
    const channels = [...new Set(contacts.map(({ channel }) => channel))];
    const [only] = channels;
    if (only !== undefined && channels.length === 1) {
      const row = onlyBy.get(only);
      if (row === undefined) onlyBy.set(only, [index]);
      else row.push(index);
    }
    const stated = contacts.flatMap(({ verifiedOn }) =>
      verifiedOn === undefined || verifiedOn > asOf ? [] : [verifiedOn],
    );
    const late = stated.filter((on) => isUnverified(on, asOf, days));
    if (late.length > 0) overdue.push(index);
    else if (stated.length < contacts.length) unstated.push(index);
    for (const on of late) if (oldest === null || on < oldest) oldest = on;
  }
  const namesOf = (indices: readonly number[]) => indices.map((index) => people[index]?.name ?? '');
  const placesOf = (indices: readonly number[]) =>
    indices.slice(0, MOST_PLACES).map((index) => `/people/${index}/contacts`);

  const found = [...onlyBy].map(([channel, indices]) =>
    finding('single-channel', { channel: nameOf(channel), people: namesOf(indices) }, [
      pointerOf(channel),
      ...placesOf(indices),
    ]),
  );
  for (const [indices, since] of [
    [overdue, oldest],
    [unstated, null],
  ] as const) {
    const [first, ...rest] = placesOf(indices);
    if (first === undefined) continue;
    const args = { people: namesOf(indices), days, oldest: since };
    found.push(finding('contact-unverified', args, [first, ...rest]));
  }
  return found;
}
