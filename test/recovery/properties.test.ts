// What holds of every plan: nothing before what it needs, nothing lost nothing down, names and order of no account.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Need, Plan } from '../../src/plan/plan.generated.ts';
import { resolvePlan } from '../../src/plan/resolve.ts';
import { deadlockOf } from '../../src/recovery/cause.ts';
import { toReport } from '../../src/recovery/report.ts';
import type { SimulatedScenario } from '../../src/recovery/simulate.ts';
import { simulate } from '../../src/recovery/simulate.ts';
import { pickFrom, randomPlan } from './random-plan.ts';

const AS_OF = '2026-06-30';
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const RUNS = { seed: 7, numRuns: 300 };

const tryOut = (plan: Plan, lost = plan.scenarios?.[0]?.lost ?? []): SimulatedScenario =>
  simulate(resolvePlan(plan), { id: 'event', lost }, AS_OF);

/** Every id of a random plan is letters and a number: `site0`, `system3`. */
function renamed(plan: Plan, rename: (id: string) => string): Plan {
  const text = JSON.stringify(plan).replace(
    /\b(?:site|supplier|channel|person|team|system|process|tree)\d\b/g,
    (id) => rename(id),
  );
  return JSON.parse(text) as Plan;
}

/** Arrays in which order has no meaning, turned round. */
function reversed(plan: Plan): Plan {
  const turn = <T>(list: readonly T[] | undefined): T[] => [...(list ?? [])].reverse();
  const needs = (list: readonly Need[] | undefined): Need[] =>
    turn(list).map((need) => (typeof need === 'string' ? need : { anyOf: turn(need.anyOf) }));
  const withNeeds = <T extends { requires?: Need[] }>(list: readonly T[] | undefined): T[] =>
    turn(list).map((entry) =>
      entry.requires === undefined ? entry : { ...entry, requires: needs(entry.requires) },
    );
  return {
    ...plan,
    sites: withNeeds(plan.sites),
    suppliers: withNeeds(plan.suppliers),
    channels: withNeeds(plan.channels),
    people: withNeeds(plan.people),
    teams: turn(plan.teams).map((team) => ({
      ...team,
      ...(team.members ? { members: turn(team.members) } : {}),
    })),
    systems: withNeeds(plan.systems),
    criticalProcesses: withNeeds(plan.criticalProcesses),
    ...(plan.contactTrees ? { contactTrees: turn(plan.contactTrees) } : {}),
    ...(plan.recoveryPriorities ? { recoveryPriorities: turn(plan.recoveryPriorities) } : {}),
  };
}

describe('every plan', { timeout: 60_000 }, () => {
  it('brings nothing back before what it requires', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const plan = randomPlan(pickFrom(seed));
        const { elements } = tryOut(plan);
        const { sites = [], suppliers = [], channels = [], systems = [], criticalProcesses = [] } = plan;
        for (const { id, requires = [] } of [sites, suppliers, channels, systems, criticalProcesses].flat()) {
          const up = elements.get(id);
          for (const need of requires) {
            // People and teams are needed too, but their own times are not listed.
            const members = (typeof need === 'string' ? [need] : need.anyOf).filter((member) =>
              elements.has(member),
            );
            if (
              up === null ||
              up === undefined ||
              members.length !== (typeof need === 'string' ? 1 : need.anyOf.length)
            )
              continue;
            const first = Math.min(
              ...members.map((member) => elements.get(member) ?? Number.POSITIVE_INFINITY),
            );
            expect(first).toBeLessThanOrEqual(up);
          }
        }
      }),
      RUNS,
    );
  });

  it('has everything up when nothing is lost, if its active copies are enough', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const plan = randomPlan(pickFrom(seed));
        for (const system of plan.systems ?? []) {
          delete system.minimumCapacityPercent;
          for (const deployment of system.deployments ?? []) delete deployment.capacityPercent;
        }
        const { elements, processes } = tryOut(plan, []);
        expect([...elements.values()].every((up) => up === 0)).toBe(true);
        for (const process of processes) {
          expect(process).toMatchObject({ up: 0, dataLoss: 0, because: [] });
          const written = plan.criticalProcesses?.find(({ id }) => id === process.id);
          if (written?.requires === undefined) expect(process.verdict).toBe('unknown');
        }
        expect(processes.filter(({ verdict }) => !['unaffected', 'unknown'].includes(verdict))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('leaves a process alone if a loss touches nothing of it', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const plan = randomPlan(pickFrom(seed));
        plan.sites?.push({ id: 'far', name: 'Far away' });
        plan.systems?.push({ id: 'apart', name: 'Apart', deployments: [{ site: 'far' }] });
        plan.criticalProcesses?.push({ id: 'calm', name: 'Calm', requires: ['apart'] });
        const calm = tryOut(plan).processes.find(({ id }) => id === 'calm');
        expect(calm).toMatchObject({ up: 0, verdict: 'unaffected', because: [] });
      }),
      RUNS,
    );
  });

  it('changes nothing for what does without an element that gets better', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const pick = pickFrom(seed);
        const plan = randomPlan(pick);
        // Beside the plan: places, a supplier and systems that nothing needs, each worse or better.
        const withExtras = (isBetter: boolean): Plan => {
          const requires = isBetter ? [] : [plan.sites?.[0]?.id ?? ''];
          return {
            ...plan,
            sites: [...(plan.sites ?? []), { id: 'spare-site', name: 'Spare', requires }],
            suppliers: [...(plan.suppliers ?? []), { id: 'spare-supplier', name: 'Spare', requires }],
            systems: [
              ...(plan.systems ?? []),
              {
                id: 'spare',
                name: 'Spare',
                holdsData: true,
                requires,
                ...(isBetter ? {} : { minimumCapacityPercent: 300 }),
                deployments: [
                  { site: plan.sites?.[0]?.id ?? '' },
                  ...(isBetter
                    ? [
                        {
                          site: 'spare-site',
                          role: 'standby' as const,
                          activation: { mode: 'automatic' as const, duration: 'PT1M' },
                        },
                      ]
                    : []),
                ],
              },
            ],
          };
        };
        const of = (from: Plan) => {
          const { detected, declared, reached, teams, elements, processes } = tryOut(from);
          const others = [...elements].filter(([id]) => !id.startsWith('spare'));
          return { detected, declared, reached, teams, others, processes };
        };
        expect(of(withExtras(true))).toEqual(of(withExtras(false)));
      }),
      RUNS,
    );
  });

  it('says the same under other names in the same order', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const plan = randomPlan(pickFrom(seed));
        const rename = (id: string): string => `a-${id}-z`;
        const expected = JSON.parse(JSON.stringify(toReport(tryOut(plan))));
        const result = JSON.stringify(toReport(tryOut(renamed(plan, rename))));
        expect(JSON.parse(result.replace(/a-([a-z]+\d)-z/g, '$1'))).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('says the same whatever the order of lists that have none', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const plan = randomPlan(pickFrom(seed));
        const times = (from: Plan) => {
          const { detected, declared, reached, teams, elements, processes } = toReport(tryOut(from));
          const rows = processes.map(({ id, up, verdict, dataLoss, rpoMet }) => ({
            id,
            up,
            verdict,
            dataLoss,
            rpoMet,
          }));
          rows.sort((left, right) => (left.id < right.id ? -1 : 1));
          return { detected, declared, reached, teams, elements, rows };
        };
        expect(times(reversed(plan))).toEqual(times(plan));
      }),
      RUNS,
    );
  });

  it('gives a chain for every time that is not zero, back to what was lost', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const plan = randomPlan(pickFrom(seed));
        const lost = new Set((plan.scenarios[0].lost ?? []).map(({ element }) => element));
        for (const { up, because, isProven } of tryOut(plan).processes) {
          const last = because.at(-1);
          if (up === null) {
            expect(isProven).toBeNull();
            expect(['no-alternative', 'deadlock', 'contact', 'muster']).toContain(last?.kind);
            continue;
          }
          if (up > 0) expect(because[0]?.at).toBe(up);
          for (const [index, { at }] of because.entries()) {
            expect(at).toBeLessThanOrEqual(because[index - 1]?.at ?? up);
          }
          if (last?.kind === 'lost') expect(lost).toContain(last.element);
          else if (last !== undefined) expect(last).toMatchObject({ kind: 'capacity', at: 0 });
        }
      }),
      RUNS,
    );
  });
});

describe('large and circular plans', { timeout: 60_000 }, () => {
  const chain = (count: number): Plan => ({
    plan: { id: 'chain', title: 'Chain', version: '1', locale: 'en' },
    organization: { name: 'Chain' },
    sites: [{ id: 'here', name: 'Here' }],
    systems: Array.from({ length: count }, (_, n) => ({
      id: `s${n}`,
      name: 'S',
      requires: n === 0 ? ['here'] : [`s${n - 1}`],
    })),
    criticalProcesses: [{ id: 'end', name: 'End', requires: [`s${count - 1}`] }],
  });

  it('follows a chain of 100,000 elements', () => {
    const plan = chain(100_000);
    const late = simulate(resolvePlan(plan), { id: 'x', lost: [{ element: 'here', for: 'PT1H' }] }, AS_OF);
    expect(late.processes[0]).toMatchObject({ up: 3600 });
    expect(late.processes[0]?.because).toHaveLength(100_000 + 3);
    const never = simulate(resolvePlan(plan), { id: 'x', lost: [{ element: 'here' }] }, AS_OF);
    expect(never.processes[0]?.because.at(-1)).toMatchObject({ kind: 'no-alternative', element: 'here' });
  });

  it('brings back a circle of 100,000 systems together', () => {
    const plan = chain(100_000);
    plan.systems?.[0]?.requires?.push('s99999');
    const { processes } = simulate(
      resolvePlan(plan),
      { id: 'x', lost: [{ element: 's7', for: 'PT1H' }] },
      AS_OF,
    );
    expect(processes[0]).toMatchObject({ up: 3600 });
  });

  it('follows 100,000 rooms in rooms', () => {
    const plan = chain(1);
    plan.sites = Array.from({ length: 100_000 }, (_, n) => ({
      id: n === 99_999 ? 'here' : `room${n}`,
      name: 'Room',
      isolatesParts: false,
      ...(n > 0 ? { partOf: `room${n - 1}` } : {}),
    }));
    const { elements } = simulate(
      resolvePlan(plan),
      { id: 'x', lost: [{ element: 'here', for: 'PT1H' }] },
      AS_OF,
    );
    expect(elements.get('room0')).toBe(3600);
  });
});

describe('circles and chains of every kind end', { timeout: 60_000 }, () => {
  const COUNT = 100_000;
  const range = <T>(make: (n: number) => T, count = COUNT): T[] =>
    Array.from({ length: count }, (_, n) => make(n));
  const bare: Plan = {
    plan: { id: 'p', title: 'P', version: '1', locale: 'en' },
    organization: { name: 'P' },
    sites: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
    channels: [{ id: 'call', name: 'Call', contactTime: 'PT1S' }],
  };
  const lost = [{ element: 'a' }];
  const next = (n: number): number => (n + 1) % COUNT;

  it('a circle of standbys that start each other is a deadlock, and is named', () => {
    const plan: Plan = {
      ...bare,
      systems: range((n) => ({
        id: `s${n}`,
        name: 'S',
        deployments: [
          { site: 'a' },
          { site: 'b', role: 'standby' as const, activation: { requires: [`s${next(n)}`] } },
        ],
      })),
      criticalProcesses: [{ id: 'pay', name: 'Pay', requires: ['s0'] }],
    };
    const [process] = tryOut(plan, lost).processes;
    expect(process?.up).toBeNull();
    expect(deadlockOf(process?.because ?? []).length).toBeGreaterThan(COUNT);
  });

  it('a chain of switch-overs, each the tool of the next', () => {
    const plan: Plan = {
      ...bare,
      systems: range((n) => ({
        id: `s${n}`,
        name: 'S',
        deployments: [
          { site: 'a' },
          {
            site: 'b',
            role: 'standby' as const,
            activation: { duration: 'PT1S', ...(n > 0 && { requires: [`s${n - 1}`] }) },
          },
        ],
      })),
      criticalProcesses: [{ id: 'pay', name: 'Pay', requires: [`s${COUNT - 1}`] }],
    };
    expect(tryOut(plan, lost).processes[0]?.up).toBe(COUNT);
  });

  it('a chain of calls, and a circle of them; deputies of deputies', () => {
    const people = range((n) => ({
      id: `p${n}`,
      name: 'P',
      contacts: n % 2 === 0 ? [{ channel: 'call' }] : [],
      deputies: [`p${next(n)}`],
    }));
    const calls = people.map(({ id }, n) => ({ from: id, to: `p${next(n)}` }));
    const plan: Plan = { ...bare, people, contactTrees: [{ id: 'tree', name: 'Tree', root: 'p0', calls }] };
    const { reached } = tryOut(plan, lost);
    expect([...reached.values()].filter((at) => at !== null)).toHaveLength(COUNT / 2);
  });

  it('one deputy list of everybody, one team of everybody, one need for everything', () => {
    const ids = range((n) => `p${n}`, COUNT);
    const plan: Plan = {
      ...bare,
      people: ids.map((id, n) => ({ id, name: 'P', ...(n === 0 && { deputies: ids.slice(1) }) })),
      contactTrees: [{ id: 'tree', name: 'Tree', root: 'p0', calls: [] }],
      teams: [{ id: 'team', name: 'Team', lead: 'p0', members: ids, minimum: COUNT }],
      systems: [
        { id: 'all', name: 'All', requires: ids },
        { id: 'any', name: 'Any', requires: [{ anyOf: ids }] },
      ],
      criticalProcesses: [{ id: 'pay', name: 'Pay', requires: ['all', 'any'] }],
    };
    expect(tryOut(plan, [{ element: 'p7', for: 'PT1H' }]).processes[0]?.up).toBe(3600);
    expect(tryOut(plan, [{ element: 'p7' }]).processes[0]?.up).toBeNull();
  });

  it('elements of every section that require each other come back together', () => {
    const plan: Plan = {
      ...bare,
      sites: [{ id: 'a', name: 'A', requires: ['carrier'] }],
      suppliers: [{ id: 'carrier', name: 'C', requires: ['call'] }],
      channels: [{ id: 'call', name: 'Call', requires: ['kim'] }],
      people: [{ id: 'kim', name: 'Kim', requires: ['system'], deputies: ['kim'] }],
      systems: [{ id: 'system', name: 'S', requires: ['a', 'system'] }],
      criticalProcesses: [{ id: 'pay', name: 'Pay', requires: ['system'] }],
    };
    for (const element of ['a', 'carrier', 'call', 'kim', 'system']) {
      expect(tryOut(plan, [{ element, for: 'PT1H' }]).processes[0]?.up, element).toBe(3600);
    }
  });
});

it('refuses a plan that was not validated instead of running on', () => {
  const plan = {
    plan: { id: 'p', title: 'P', version: '1', locale: 'en' as const },
    organization: { name: 'P' },
    systems: [{ id: 'a', name: 'A', requires: ['nothing'] }],
  };
  expect(() => simulate(resolvePlan(plan), { id: 's', lost: [] }, '2026-11-22')).toThrow(RangeError);
});
