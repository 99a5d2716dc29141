// Seeded plans by size, for the bench of the recovery model: a company with sites, layers of systems, teams and a call tree.

/** A repeatable source of whole numbers from 0 to `max - 1`. */
function numbers(seed) {
  let state = seed >>> 0;
  return (max) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % max;
  };
}

/**
 * A plan of the given size. Systems stand in layers and need others of lower layers; one in four has a backup, two in
 * three a standby, a few call each other in service. People form a tree of calls over three channels.
 */
export function planOfSize({ processes, systems, people, seed = 1 }) {
  const next = numbers(seed);
  const chance = (percent) => next(100) < percent;
  const one = (list) => list[next(list.length)];
  const list = (count, make) => Array.from({ length: count }, (_, n) => make(n));
  const minutes = (least, most) => `PT${least + next(most - least + 1)}M`;

  const buildings = list(Math.max(2, Math.round(systems / 250)), (n) => ({
    id: `building-${n}`,
    name: `Building ${n}`,
  }));
  const halls = buildings.flatMap(({ id }) =>
    list(4, (n) => ({ id: `${id}-hall-${n}`, name: `Hall ${n}`, partOf: id })),
  );
  const suppliers = list(Math.round(systems / 50) + 1, (n) => ({
    id: `supplier-${n}`,
    name: `Supplier ${n}`,
  }));
  const teamCount = Math.max(1, Math.round(people / 100));
  const teams = list(teamCount, (n) => ({
    id: `team-${n}`,
    name: `Team ${n}`,
    function: 'recovery',
    lead: `person-${(n * 7) % people}`,
    deputies: [`person-${(n * 7 + 1) % people}`],
    members: list(20, () => `person-${next(people)}`),
    minimum: 3,
    concurrentRecoveries: 2 + next(3),
  }));
  const layerSize = Math.max(1, Math.floor(systems / 5));
  const allSystems = list(systems, (n) => {
    const layer = Math.floor(n / layerSize);
    // Needs are near: services of one product, on the platform below.
    const below = () => `system-${Math.max(0, (layer - 1) * layerSize + ((n + next(5)) % layerSize))}`;
    const requires = layer === 0 ? [] : list(1 + next(2), below);
    if (layer > 0 && chance(20)) requires.push({ anyOf: [below(), below()] });
    if (chance(5) && n % 2 === 0 && n + 1 < systems) requires.push(`system-${n + 1}`);
    if (n % 2 === 1 && chance(5)) requires.push(`system-${n - 1}`);
    if (chance(10)) requires.push(one(suppliers).id);
    const deployments = [{ site: one(halls).id }];
    const activation = (least, most) => ({
      mode: 'manual',
      duration: minutes(least, most),
      team: one(teams).id,
      ...(chance(20) && layer > 0 ? { requires: [below()] } : {}),
    });
    if (chance(66)) {
      const mode = chance(30) ? { mode: 'automatic', duration: minutes(1, 10) } : activation(10, 90);
      deployments.push({
        site: one(halls).id,
        role: 'standby',
        replication: { mode: 'asynchronous', lag: 'PT5M' },
        activation: mode,
      });
    }
    if (chance(25)) {
      deployments.push({
        site: one(halls).id,
        role: 'backup',
        replication: { mode: 'backup', lag: 'P1D' },
        activation: activation(120, 600),
      });
    }
    return { id: `system-${n}`, name: `System ${n}`, requires, deployments, holdsData: chance(60) };
  });
  const allProcesses = list(processes, (n) => ({
    id: `process-${n}`,
    name: `Process ${n}`,
    rto: 'PT4H',
    rpo: 'PT1H',
    mtpd: 'P1D',
    resumption: minutes(0, 30),
    requires: [
      ...list(1 + next(3), () => `system-${next(systems)}`),
      ...(chance(10) ? [`person-${next(people)}`] : []),
      ...(n > 0 && chance(10) ? [`process-${next(n)}`] : []),
    ],
  }));
  const allPeople = list(people, (n) => ({
    id: `person-${n}`,
    name: `Person ${n}`,
    contacts: [{ channel: 'messenger' }, ...(chance(70) ? [{ channel: 'mobile' }] : [])],
    ...(chance(20) ? { deputies: [`person-${next(people)}`] } : {}),
  }));
  return {
    plan: { id: 'bench', title: 'Bench', version: '1', locale: 'en' },
    organization: { name: 'Bench' },
    sites: [...buildings, ...halls],
    suppliers,
    channels: [
      { id: 'messenger', name: 'Messenger', requires: ['system-0'], contactTime: 'PT1M' },
      { id: 'mobile', name: 'Mobile', contactTime: 'PT2M' },
    ],
    people: allPeople,
    teams,
    contactTrees: [
      {
        id: 'alert',
        name: 'Alert',
        root: 'person-0',
        calls: list(people - 1, (n) => ({ from: `person-${Math.floor(n / 5)}`, to: `person-${n + 1}` })),
      },
    ],
    systems: allSystems,
    criticalProcesses: allProcesses,
    response: {
      detection: 'PT5M',
      decision: 'PT15M',
      monitoredBy: ['system-1'],
      declarers: ['person-0', 'person-1'],
    },
    recoveryPriorities: [1, 2, 3].map((tier) => ({
      tier,
      elements: list(Math.ceil(processes / 10), () => `process-${next(processes)}`),
    })),
    scenarios: [
      { id: 'building', name: 'Building 0 burns down', lost: [{ element: 'building-0', destroyed: true }] },
      { id: 'power', name: 'Power out', lost: [{ element: 'building-1', for: 'P3D' }] },
    ],
  };
}
