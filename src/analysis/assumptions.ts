// What the result of a scenario rests on besides what was measured: times declared, or taken at their best for want of any.
import { daysBetween } from '../plan/calendar.ts';
import { parseDuration, type Seconds } from '../plan/duration.ts';
import type { Deployment, Person } from '../plan/plan.generated.ts';
import type { ResolvedPlan } from '../plan/resolve.ts';
import { isMeasuredWell } from '../recovery/proven.ts';
import type { SimulatedScenario } from '../recovery/simulate.ts';
import type { StandIn } from '../recovery/stand-ins.ts';

/**
 * - `returns`: the scenario says that what is lost comes back by itself, and when
 * - `switchover-declared`: a switch-over time that somebody declared, and nobody measured
 * - `switchover-outgrown`: measured, but too long ago or in a smaller scope than the scenario
 * - `switchover-unstated`: no time is given, so it is taken to need none
 * - `restart-unstated`: what ran before is taken to run again at once when what it stands on is back
 * - `capacity-claimed`: that a copy carries its share of the load has been declared, or not even that (100 %)
 * - `lag-declared`: how much data a copy lacks has been declared
 * - `hands-unstated`: no team is named for a switch-over by hand, so that somebody is taken to be there
 * - `resumption-unstated`: a process is taken to resume at once when all it needs is there
 * - `detection-unwatched`: nothing is named that would notice the event
 * - `decision-unstated`: no time is given for deciding to declare
 * - `declarers-unstated`: nobody is named who declares, so that it is declared as soon as it is noticed
 * - `calls-unstated`: there is no contact tree, so that everybody is taken to be reached at once
 * - `contacts-unverified`: the contacts of people who have to be reached have not been verified within the interval
 * - `contact-time-unstated`: a channel gives no time for a call, which is taken to be five minutes
 */
export type AssumptionKind =
  | 'returns'
  | 'switchover-declared'
  | 'switchover-outgrown'
  | 'switchover-unstated'
  | 'restart-unstated'
  | 'capacity-claimed'
  | 'lag-declared'
  | 'hands-unstated'
  | 'resumption-unstated'
  | 'detection-unwatched'
  | 'decision-unstated'
  | 'declarers-unstated'
  | 'calls-unstated'
  | 'contacts-unverified'
  | 'contact-time-unstated';

/** An assumption of one kind, with everything that it is made of. */
export interface Assumption {
  readonly kind: AssumptionKind;
  /** Ids, or `system@site`; `response` where it is the plan's response that lacks something. */
  readonly subjects: readonly Subject[];
}

interface Subject {
  readonly element: string;
  readonly pointer: string;
  /** The time that was declared, in seconds. */
  readonly time?: Seconds;
  readonly percent?: number;
}

/** Days after which a contact has to be verified again where the plan says nothing. */
export const DEFAULT_CONTACT_DAYS = 90;

/** Whether a contact has not been verified within so many days, or never; a day to come is none. */
export const isUnverified = (verifiedOn: string | undefined, asOf: string, days: number): boolean =>
  verifiedOn === undefined || verifiedOn > asOf || daysBetween(verifiedOn, asOf) > days;

/** What the times and data of a scenario rest on, by kind; nothing where nothing came back that had been down. */
export function assumptionsOf(resolved: ResolvedPlan, result: SimulatedScenario, asOf: string): Assumption[] {
  const { plan, elements } = resolved;
  const back = result.processes.filter(({ up }) => up !== null && up > 0);
  const started = result.standIns.filter(({ startedAt }) => startedAt !== null);
  if (back.length === 0 && started.length === 0) return [];
  const found = new Map<AssumptionKind, Subject[]>();
  const note = (kind: AssumptionKind, subject: Subject): void => {
    const row = found.get(kind);
    if (row === undefined) found.set(kind, [subject]);
    else if (row.every(({ element }) => element !== subject.element)) row.push(subject);
  };
  const scenario = plan.scenarios?.find(({ id }) => id === result.scenario);
  const returned = new Set(
    back.flatMap(({ because }) =>
      because.flatMap(({ kind, element }) => (kind.endsWith('-returns') || kind === 'lost' ? [element] : [])),
    ),
  );
  for (const { element, for: span } of scenario?.lost ?? []) {
    if (span === undefined || !returned.has(element)) continue;
    const pointer =
      elements.get(element)?.pointer ?? elements.get(element.split('@')[0] ?? '')?.pointer ?? '';
    note('returns', { element, pointer, time: parseDuration(span) });
  }
  for (const each of started) noteCopy(resolved, result, each, asOf, note);
  for (const { id, pointer } of back) {
    const element = elements.get(id);
    if (element?.section === 'criticalProcesses' && element.entry.resumption === undefined) {
      note('resumption-unstated', { element: id, pointer });
    }
  }
  if (started.some((each) => isManual(copyOf(resolved, each))))
    noteAlerting(resolved, result, started, asOf, note);
  return [...found].map(([kind, subjects]) => ({ kind, subjects }));
}

type Note = (kind: AssumptionKind, subject: Subject) => void;

function copyOf({ elements }: ResolvedPlan, { system, pointer }: StandIn): Deployment | undefined {
  const element = elements.get(system);
  if (element?.section !== 'systems') return undefined;
  return element.entry.deployments?.[Number(pointer.slice(pointer.lastIndexOf('/') + 1))];
}

const isManual = (copy: Deployment | undefined): boolean =>
  (copy?.activation?.mode ?? ((copy?.role ?? 'active') === 'active' ? 'automatic' : 'manual')) === 'manual';

function noteCopy(
  resolved: ResolvedPlan,
  { scope }: SimulatedScenario,
  standIn: StandIn,
  asOf: string,
  note: Note,
): void {
  const copy = copyOf(resolved, standIn);
  const subject = { element: standIn.copy, pointer: standIn.pointer };
  const { duration, measured, team } = copy?.activation ?? {};
  if (measured !== undefined) {
    if (!isMeasuredWell(measured, scope, asOf, resolved.plan.plan.exerciseIntervalMonths))
      note('switchover-outgrown', { ...subject, time: parseDuration(measured.duration) });
  } else if (duration !== undefined) {
    note('switchover-declared', { ...subject, time: parseDuration(duration) });
  } else note(standIn.role === 'active' ? 'restart-unstated' : 'switchover-unstated', subject);
  if (isManual(copy) && team === undefined) note('hands-unstated', subject);
  if (standIn.role === 'active') return;
  note('capacity-claimed', { ...subject, percent: copy?.capacityPercent ?? 100 });
  const lag = copy?.replication?.mode === 'synchronous' ? undefined : copy?.replication?.lag;
  if (lag !== undefined) note('lag-declared', { ...subject, time: parseDuration(lag) });
}

/** Noticing, calling and deciding, for what is started by hand. */
function noteAlerting(
  resolved: ResolvedPlan,
  { reached }: SimulatedScenario,
  started: readonly StandIn[],
  asOf: string,
  note: Note,
): void {
  const { plan, elements } = resolved;
  const { response = {}, contactTrees = [] } = plan;
  const whole = { element: 'response', pointer: '/response' };
  if ((response.monitoredBy ?? []).length === 0) note('detection-unwatched', whole);
  if (response.decision === undefined) note('decision-unstated', whole);
  const declarers = response.declarers ?? [];
  if (declarers.length === 0) note('declarers-unstated', whole);
  const people = new Set(declarers);
  for (const each of started) {
    const team = elements.get(copyOf(resolved, each)?.activation?.team ?? '');
    if (team?.section !== 'teams') continue;
    const { lead, deputies = [], members = [] } = team.entry;
    for (const person of [lead, ...deputies, ...members]) people.add(person);
  }
  if (people.size === 0) return;
  if (contactTrees.length === 0) {
    note('calls-unstated', whole);
    return;
  }
  const days = plan.plan.contactVerificationIntervalDays ?? DEFAULT_CONTACT_DAYS;
  for (const id of people) {
    const element = elements.get(id);
    if (element?.section !== 'people' || (reached.get(id) ?? null) === null) continue;
    const { contacts = [] }: Person = element.entry;
    if (contacts.some(({ verifiedOn }) => isUnverified(verifiedOn, asOf, days))) {
      note('contacts-unverified', { element: id, pointer: element.pointer });
    }
    for (const { channel } of contacts) {
      const entry = elements.get(channel);
      if (entry?.section === 'channels' && entry.entry.contactTime === undefined) {
        note('contact-time-unstated', { element: channel, pointer: entry.pointer });
      }
    }
  }
}
