// Findings about noticing and calling: monitors and channels that fall with the rest, people whom nobody reaches, slow trees.
import { parseDuration, type Seconds } from '../plan/duration.ts';
import type { Communication, Contact, Text } from '../plan/plan.generated.ts';
import { type AnalysisContext, emergencyPeople, idsOf, requirementsOf, type Tried } from './context.ts';
import { type Finding, finding } from './finding.ts';

export function findAlertingGaps(context: AnalysisContext): Finding[] {
  return [
    ...lostMonitors(context),
    ...lostChannels(context),
    ...unreachable(context),
    ...lateNotices(context),
    ...lateDeclarations(context),
  ];
}

const namesOf = (tried: readonly Tried[]): Text[] => tried.map(({ scenario }) => scenario.name);
const placesOf = (tried: readonly Tried[]): string[] => tried.map(({ pointer }) => pointer);

/** When something is up in a scenario; people and teams, who are in no such list, count as there. */
const upIn = ({ result }: Tried, id: string): Seconds | null =>
  result.elements.get(id) ?? (result.elements.has(id) ? null : 0);

function lostMonitors({ plan, tried, nameOf, pointerOf }: AnalysisContext): Finding[] {
  const monitors = plan.response?.monitoredBy ?? [];
  const lost = tried.filter((each) => monitors.length > 0 && monitors.every((id) => upIn(each, id) !== 0));
  if (lost.length === 0) return [];
  const isStated = plan.response?.detectionWithoutMonitoring !== undefined;
  const noticed = isStated ? Math.max(...lost.map(({ result }) => result.detected)) : null;
  const args = { monitors: monitors.map(nameOf), scenarios: namesOf(lost), noticed };
  const [first = '', ...others] = monitors.map(pointerOf);
  const places = [first, ...others, '/response/monitoredBy', ...placesOf(lost)] as const;
  return [finding('monitoring-lost', args, places)];
}

/** Contacts of the people of the emergency organisation. */
function contactsOf(context: AnalysisContext): [string, readonly Contact[]][] {
  return [...emergencyPeople(context)].flatMap((id): [string, readonly Contact[]][] => {
    const element = context.elements.get(id);
    return element?.section === 'people' ? [[id, element.entry.contacts ?? []]] : [];
  });
}

function lostChannels(context: AnalysisContext): Finding[] {
  const users = new Map<string, number>();
  for (const [, contacts] of contactsOf(context)) {
    for (const id of new Set(contacts.map(({ channel }) => channel))) users.set(id, (users.get(id) ?? 0) + 1);
  }
  const found: Finding[] = [];
  for (const [id, people] of users) {
    const failed = new Map<string, Tried[]>();
    for (const tried of context.tried) {
      const up = upIn(tried, id);
      if (up !== null && up <= tried.result.detected) continue;
      const system = ownSystemBehind(context, tried, id);
      if (system === undefined) continue;
      failed.set(system, [...(failed.get(system) ?? []), tried]);
    }
    for (const [system, tried] of failed) {
      const args = {
        channel: context.nameOf(id),
        system: context.nameOf(system),
        people,
        scenarios: namesOf(tried),
      };
      const places = [context.pointerOf(id), context.pointerOf(system), ...placesOf(tried)] as const;
      found.push(finding('alert-channel-lost', args, places));
    }
  }
  return found;
}

/**
 * The system of one's own, one with copies, that stands behind a channel and has fallen. A carrier or an operator
 * that fails is another matter: what the organisation runs itself is what it has to call people about.
 */
function ownSystemBehind({ elements }: AnalysisContext, tried: Tried, channel: string): string | undefined {
  const seen = new Set<string>([channel]);
  for (const id of seen) {
    const element = elements.get(id);
    if (element === undefined) continue;
    if (element.section === 'systems' && element.entry.deployments !== undefined) return id;
    for (const need of requirementsOf(element)) {
      const ids = idsOf(need);
      if (ids.every((each) => upIn(tried, each) !== 0)) for (const each of ids) seen.add(each);
    }
  }
  return undefined;
}

function unreachable(context: AnalysisContext): Finding[] {
  const { plan, tried, nameOf, pointerOf } = context;
  const found: Finding[] = [];
  const contacts = contactsOf(context);
  const withoutContact = contacts.filter(([, row]) => row.length === 0).map(([id]) => id);
  if (withoutContact.length > 0) {
    const places = some(withoutContact.map(pointerOf));
    found.push(finding('contact-not-stated', { people: withoutContact.map(nameOf) }, places));
  }
  const called = calledPeople(context);
  const outside = contacts.map(([id]) => id).filter((id) => !called.has(id));
  if ((plan.contactTrees ?? []).some(({ calls = [] }) => calls.length > 0) && outside.length > 0) {
    found.push(finding('not-in-contact-tree', { people: outside.map(nameOf) }, some(outside.map(pointerOf))));
  }
  const silent = new Set([...withoutContact, ...outside]);
  const groups = new Map<string, { people: string[]; tried: Tried[] }>();
  for (const [id] of contacts) {
    if (silent.has(id)) continue;
    const never = tried.filter(({ result, scenario }) => {
      const isLostThemselves = (scenario.lost ?? []).some(({ element }) => element === id);
      return result.reached.get(id) === null && !isLostThemselves;
    });
    if (never.length === 0) continue;
    const key = placesOf(never).join(' ');
    const group = groups.get(key) ?? { people: [], tried: never };
    group.people.push(id);
    groups.set(key, group);
  }
  for (const { people, tried: never } of groups.values()) {
    const args = { people: people.map(nameOf), scenarios: namesOf(never) };
    const [first, ...rest] = some(people.map(pointerOf));
    found.push(finding('person-unreachable', args, [first, ...placesOf(never), ...rest]));
  }
  return found;
}

/** More places than this help nobody. */
const MOST_PLACES = 20;

function some(pointers: readonly string[]): readonly [string, ...string[]] {
  const [first = '', ...rest] = pointers.slice(0, MOST_PLACES);
  return [first, ...rest];
}

/** Everybody whom a tree calls, and the deputies who are tried in their place. */
function calledPeople({ plan, elements }: AnalysisContext): ReadonlySet<string> {
  const called = new Set<string>();
  for (const { root, calls = [] } of plan.contactTrees ?? []) {
    called.add(root);
    for (const { to } of calls) called.add(to);
  }
  for (const id of [...called]) {
    const element = elements.get(id);
    if (element?.section === 'people') for (const deputy of element.entry.deputies ?? []) called.add(deputy);
  }
  return called;
}

/** Messages whose sender or approver is reached after they are due; the clock runs from detection unless the plan says else. */
function lateNotices({ plan, tried, nameOf }: AnalysisContext): Finding[] {
  return (plan.communications ?? []).flatMap(({ name, deadline, deadlineFrom, owner, approver }, index) => {
    if (deadline === undefined) return [];
    const limit = parseDuration(deadline);
    let worst: { person: string; at: Seconds; tried: Tried } | undefined;
    for (const each of tried) {
      const from = clockOf(deadlineFrom, each);
      for (const person of [owner, approver]) {
        const reached = person === undefined ? undefined : each.result.reached.get(person);
        if (from === null || person === undefined || reached === undefined || reached === null) continue;
        const at = reached - from;
        if (at > limit && (worst === undefined || at > worst.at)) worst = { person, at, tried: each };
      }
    }
    if (worst === undefined) return [];
    const args = {
      notice: name,
      person: nameOf(worst.person),
      deadline: limit,
      worst: worst.at,
      scenario: worst.tried.scenario.name,
    };
    const pointer = `/communications/${index}`;
    return [finding('call-tree-too-slow', args, [pointer, `${pointer}/deadline`, worst.tried.pointer])];
  });
}

/** When the clock of a message starts; null where it starts later than any alerting. */
function clockOf(from: Communication['deadlineFrom'], { result }: Tried): Seconds | null {
  if (from === undefined || from === 'detection') return result.detected;
  return from === 'declaration' ? result.declared : null;
}

/** The declaration held against the RTOs of the processes whose recovery waits for it. */
function lateDeclarations({ plan, tried }: AnalysisContext): Finding[] {
  return tried.flatMap(({ result, scenario, pointer }) => {
    const { declared } = result;
    if (declared === null) return [];
    const waiting = (plan.criticalProcesses ?? []).flatMap(({ name, rto }, index) => {
      const seconds = rto === undefined ? declared : parseDuration(rto);
      if (seconds >= declared) return [];
      const isWaiting = result.processes[index]?.because.some(({ kind }) => kind === 'declaration') === true;
      return isWaiting ? [{ name, rto: seconds }] : [];
    });
    if (waiting.length === 0) return [];
    const args = {
      declared,
      scenario: scenario.name,
      rto: Math.min(...waiting.map(({ rto }) => rto)),
      processes: waiting.map(({ name }) => name),
    };
    return [finding('declaration-later-than-rto', args, ['/response', pointer])];
  });
}
