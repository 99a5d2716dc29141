// Small plans of every shape that the schema allows, from a source of numbers.
import type { Deployment, Loss, Need, Plan, Scenario } from '../../src/plan/plan.generated.ts';

/** A whole number from 0 to `max`. */
export type Pick = (max: number) => number;

/** A repeatable source of numbers. */
export function pickFrom(seed: number): Pick {
  let state = seed >>> 0;
  return (max) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % (max + 1);
  };
}

const ids = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `${prefix}${n}`);

/** A valid plan with one scenario. */
export function randomPlan(pick: Pick): Plan & { scenarios: [Scenario] } {
  const chance = (percent: number): boolean => pick(99) < percent;
  const one = <T>(list: readonly T[]): T => list[pick(list.length - 1)] as T;
  const some = <T>(list: readonly T[], most: number): T[] =>
    list.length === 0 ? [] : Array.from({ length: pick(most) }, () => one(list));
  const shuffled = <T>(list: readonly T[]): T[] => {
    const rest = [...list];
    return list.map(() => rest.splice(pick(rest.length - 1), 1)[0] as T);
  };
  const minutes = (): string => `PT${one([0, 0, 1, 2, 3, 5, 10, 20])}M`;
  const positive = (): string => `PT${one([1, 2, 3, 5, 10, 20, 40])}M`;
  const maybe = <K extends string, V>(percent: number, key: K, value: () => V): { [P in K]?: V } =>
    chance(percent) ? ({ [key]: value() } as { [P in K]?: V }) : {};

  const siteIds = ids('site', 1 + pick(3));
  const supplierIds = ids('supplier', pick(2));
  const channelIds = ids('channel', pick(2));
  const personIds = ids('person', pick(5));
  const teamIds = personIds.length === 0 ? [] : ids('team', pick(2));
  const systemIds = shuffled(ids('system', 1 + pick(4)));
  const processIds = ids('process', pick(3));
  const all = [siteIds, supplierIds, channelIds, personIds, teamIds, systemIds, systemIds, systemIds].flat();
  const withProcesses = chance(10) ? [...all, ...processIds] : all;

  const needs = (among: readonly string[], percent: number, most = 2): Need[] => {
    if (!chance(percent)) return [];
    return Array.from({ length: 1 + pick(most - 1) }, () =>
      chance(30) ? { anyOf: [one(among), ...some(among, 2)] } : one(among),
    );
  };
  const requires = (percent: number, among: readonly string[] = withProcesses) =>
    maybe(percent, 'requires', () => needs(among, 100));

  const deployment = (role: Deployment['role']): Deployment => ({
    site: one(siteIds),
    ...(role === 'active' && chance(50) ? {} : { role: role ?? 'active' }),
    ...maybe(25, 'capacityPercent', () => one([0, 30, 50, 60, 33.3])),
    ...requires(20),
    ...maybe(50, 'replication', () => ({
      mode: one(['synchronous', 'asynchronous', 'backup'] as const),
      ...maybe(70, 'lag', minutes),
    })),
    ...maybe(role === 'active' ? 40 : 85, 'activation', () => ({
      ...maybe(70, 'mode', () => one(['automatic', 'manual', 'manual'] as const)),
      ...maybe(80, 'duration', minutes),
      ...(teamIds.length > 0 && chance(60) ? { team: one(teamIds) } : {}),
      ...requires(30),
      ...maybe(15, 'measured', () => ({ duration: minutes(), on: '2026-01-01', scope: 'site' as const })),
    })),
  });
  const plan: Plan = {
    plan: { id: 'random', title: 'Random', version: '1', locale: 'en' },
    organization: { name: 'Random' },
    sites: siteIds.map((id, n) => ({
      id,
      name: id,
      ...(n > 0 && chance(50) ? { partOf: one(siteIds.slice(0, n)) } : {}),
      ...maybe(40, 'isolatesParts', () => chance(30)),
      ...maybe(30, 'restoresAfter', minutes),
      ...requires(10),
    })),
    suppliers: supplierIds.map((id) => ({ id, name: id, ...requires(15) })),
    channels: channelIds.map((id) => ({
      id,
      name: id,
      ...maybe(80, 'contactTime', minutes),
      ...requires(60),
    })),
    people: personIds.map((id) => ({
      id,
      name: id,
      contacts: some(channelIds, 2).map((channel) => ({ channel })),
      ...maybe(50, 'deputies', () => some(personIds, 3)),
      ...requires(15),
    })),
    teams: teamIds.map((id) => ({
      id,
      name: id,
      lead: one(personIds),
      ...maybe(40, 'deputies', () => some(personIds, 2)),
      ...maybe(50, 'members', () => some(personIds, 3)),
      ...maybe(40, 'minimum', () => 1 + pick(2)),
      ...maybe(60, 'concurrentRecoveries', () => 1 + pick(1)),
    })),
    systems: systemIds.map((id) => ({
      id,
      name: id,
      ...requires(40),
      ...maybe(80, 'deployments', () => [
        deployment('active'),
        ...Array.from({ length: pick(3) }, () =>
          deployment(one(['active', 'standby', 'standby', 'backup'] as const)),
        ),
      ]),
      ...maybe(30, 'minimumCapacityPercent', () => one([1, 30, 60, 66.6, 100, 110])),
      ...maybe(60, 'holdsData', () => true),
    })),
    // Processes that need each other in a circle are an error in the plan: each may need the ones before it.
    criticalProcesses: processIds.map((id, n) => ({
      id,
      name: id,
      ...maybe(60, 'rto', minutes),
      ...maybe(60, 'rpo', minutes),
      ...maybe(60, 'mtpd', minutes),
      ...maybe(40, 'resumption', minutes),
      ...requires(90, [...all, ...processIds.slice(0, n)]),
    })),
  };
  if (chance(80)) {
    plan.response = {
      ...maybe(70, 'detection', minutes),
      ...maybe(50, 'decision', minutes),
      ...maybe(40, 'detectionWithoutMonitoring', minutes),
      ...maybe(40, 'monitoredBy', () => some(all, 2)),
      ...(personIds.length > 0 ? maybe(40, 'declarers', () => some(personIds, 2)) : {}),
      ...maybe(70, 'attempt', minutes),
    };
  }
  if (personIds.length > 0 && chance(60)) {
    plan.contactTrees = ids('tree', 1 + pick(1)).map((id) => ({
      id,
      name: id,
      root: one(personIds),
      ...maybe(90, 'calls', () => some(personIds, 8).map((from) => ({ from, to: one(personIds) }))),
    }));
  }
  if (chance(50)) {
    plan.recoveryPriorities = [1, 2].map((tier) => ({ tier, elements: some([...all, ...processIds], 3) }));
  }
  const copies = (plan.systems ?? []).flatMap(({ id, deployments = [] }) =>
    deployments.map(({ site }) => `${id}@${site}`),
  );
  const lossable = [
    siteIds,
    siteIds,
    supplierIds,
    channelIds,
    personIds,
    teamIds,
    systemIds,
    copies,
    processIds,
  ].flat();
  const loss = (): Loss => ({
    element: one(lossable),
    ...maybe(60, 'for', positive),
    ...maybe(25, 'destroyed', () => true),
  });
  const lost = Array.from({ length: pick(4) }, loss);
  return { ...plan, scenarios: [{ id: 'event', name: 'Event', lost }] };
}
