// What hangs on one thing: single points by what contains them, common causes, key persons.
import { beforeAll, describe, expect, it } from 'vitest';
import { type AnalysedPlan, analysePlan } from '../../src/analysis/analyse.ts';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { resolvePlan } from '../../src/plan/resolve.ts';
import { analyseSample } from './samples.ts';

let before: AnalysedPlan;
let after: AnalysedPlan;
beforeAll(async () => {
  before = await analyseSample('hangang-talk', '2022-10-14');
  after = await analyseSample('hangang-talk-after', '2024-06-30');
});

describe('single points of failure', () => {
  it('are grouped by the loss that contains them, and none is left out', () => {
    const inside = before.singlePoints
      .filter(({ within }) => within === 'pangyo')
      .map(({ element }) => element);
    expect(inside).toContain('pangyo-b3-battery');
    expect(inside).toContain('auth');
    expect(before.singlePoints.find(({ element }) => element === 'pangyo')?.within).toBeNull();
    expect(before.singlePoints.length).toBeGreaterThan(40);
    expect(before.singlePoints.filter(({ within }) => within === null).length).toBeLessThan(15);
  });

  it('stand within one that stops all that they stop and is within no other', () => {
    for (const { singlePoints } of [before, after]) {
      const byId = new Map(singlePoints.map((point) => [point.element, point]));
      for (const { within, processes } of singlePoints) {
        if (within === null) continue;
        const whole = byId.get(within);
        expect(whole?.within).toBeNull();
        expect(whole?.processes.map(({ id }) => id)).toEqual(
          expect.arrayContaining(processes.map(({ id }) => id)),
        );
      }
    }
  });
});

describe('a concentration', () => {
  it('is a site or supplier that is a single point of failure of half of the processes', () => {
    const told = before.findings.filter(({ code }) => code === 'concentration');
    const half = (before.plan.criticalProcesses?.length ?? 0) / 2;
    const large = before.singlePoints.filter(
      ({ element, section, processes }) =>
        (section === 'suppliers' || (section === 'sites' && !isPart(before, element))) &&
        processes.length >= half,
    );
    expect(told.map(({ pointers: [pointer] }) => pointer)).toEqual(large.map(({ pointer }) => pointer));
    expect(told.length).toBeGreaterThan(0);
  });
});

const isPart = ({ plan }: AnalysedPlan, id: string): boolean =>
  plan.sites?.find((site) => site.id === id)?.partOf !== undefined;

describe('common causes', () => {
  const of = (analysed: AnalysedPlan, kind: string) =>
    analysed.commonCauses
      .filter((each) => each.kind === kind)
      .map(({ element, systems }) => [element, systems.map(({ id }) => id)] as const);

  it('name the zone, tool, login, supplier and person that all copies share', () => {
    expect(of(before, 'zone')).toEqual([
      [
        'pangyo',
        expect.arrayContaining(['auth', 'cache', 'object-storage', 'operations-console', 'centre-switch']),
      ],
    ]);
    expect(new Map(of(before, 'tool')).get('operations-console')).toContain('messaging');
    expect(new Map(of(before, 'login')).get('auth')).toContain('messaging');
    expect(new Map(of(before, 'supplier')).get('gureum-cloud')).toContain('front-gateway');
    expect(new Map(of(before, 'person')).get('han-seojun')).toContain('messaging');
  });

  it('are gone after the remedies, but for the network that all centres share', () => {
    for (const kind of ['zone', 'tool', 'login', 'supplier', 'person'])
      expect(of(after, kind), kind).toEqual([]);
    expect(of(after, 'system').map(([element]) => element)).toContain('inter-centre-network');
  });

  const plan = (more: Partial<Plan>): Plan => ({
    plan: { id: 'p', title: 'Plan', version: '1', locale: 'en' },
    organization: { name: 'Example' },
    sites: ['a', 'b', 'c'].map((id) => ({ id, name: id })),
    criticalProcesses: [{ id: 'pay', name: 'Pay', requires: ['core'] }],
    ...more,
  });
  const causesOf = (more: Partial<Plan>) =>
    analysePlan(resolvePlan(plan(more)), '2026-11-22').commonCauses.map(
      ({ kind, element }) => `${kind} ${element}`,
    );

  it('are none where the tool stands in a third place, or has an alternative', () => {
    const core = (requires: NonNullable<Plan['suppliers']>[number]['requires']) => ({
      id: 'core',
      name: 'Core',
      deployments: [
        { site: 'a' },
        { site: 'b', role: 'standby' as const, activation: { requires: requires ?? [] } },
      ],
    });
    const tool = (id: string, site: string) => ({
      id,
      name: id,
      isRecoveryTool: true,
      deployments: [{ site }],
    });
    expect(causesOf({ systems: [core(['tool']), tool('tool', 'a')] })).toEqual(['tool tool']);
    expect(causesOf({ systems: [core(['tool']), tool('tool', 'c')] })).toEqual([]);
    expect(
      causesOf({ systems: [core([{ anyOf: ['tool', 'other'] }]), tool('tool', 'a'), tool('other', 'b')] }),
    ).toEqual([]);
  });
});

describe('key persons', () => {
  it('are told by scenario, and none after the remedies', () => {
    expect(before.keyPersons.find(({ scenario }) => scenario === 'main-dc-fire')?.people).toContainEqual(
      expect.objectContaining({ person: 'han-seojun' }),
    );
    expect(after.keyPersons.every(({ people }) => people?.length === 0)).toBe(true);
  });

  it('are not claimed to be none where the plan is too large to try everybody', () => {
    const people = Array.from({ length: 3_000 }, (_, n) => ({ id: `p${n}`, name: `P${n}` }));
    const calls = people.slice(1).map(({ id }) => ({ from: 'p0', to: id }));
    const { keyPersons } = analysePlan(
      resolvePlan({
        plan: { id: 'p', title: 'Plan', version: '1', locale: 'en' },
        organization: { name: 'Example' },
        sites: [{ id: 'a', name: 'A' }],
        people,
        contactTrees: [{ id: 'tree', name: 'Tree', root: 'p0', calls }],
        scenarios: [{ id: 's', name: 'S', lost: [{ element: 'a' }] }],
      }),
      '2026-11-22',
    );
    expect(keyPersons).toEqual([{ scenario: 's', people: null }]);
  });
});
