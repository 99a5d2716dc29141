// What results rest on: everything declared or taken at its best is said, in both languages.
import { describe, expect, it } from 'vitest';
import { sayAssumption } from '../../src/analysis/assumption-sentence.ts';
import { assumptionsOf } from '../../src/analysis/assumptions.ts';
import { LANGUAGES } from '../../src/diagnostics/entry.ts';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { resolvePlan } from '../../src/plan/resolve.ts';
import { simulateAll } from '../../src/recovery/simulate.ts';

const DAY = '2026-11-22';
type Activation = NonNullable<
  NonNullable<NonNullable<Plan['systems']>[number]['deployments']>[number]['activation']
>;

const plan = (activation: Activation | undefined, more: Partial<Plan> = {}): Plan => ({
  plan: { id: 'p', title: 'Plan', version: '1', locale: 'en' },
  organization: { name: 'Example' },
  sites: [
    { id: 'main', name: 'Main' },
    { id: 'second', name: 'Second' },
  ],
  systems: [
    {
      id: 'core',
      name: 'Core',
      deployments: [
        { site: 'main' },
        { site: 'second', role: 'standby', capacityPercent: 60, ...(activation && { activation }) },
      ],
    },
  ],
  criticalProcesses: [{ id: 'pay', name: 'Pay', requires: ['core'], resumption: 'PT1M' }],
  scenarios: [{ id: 'fire', name: 'Fire', lost: [{ element: 'main' }] }],
  ...more,
});

function kindsOf(of: Plan): string[] {
  const resolved = resolvePlan(of);
  const [result] = simulateAll(resolved, DAY);
  if (result === undefined) throw new Error('no scenario');
  const found = assumptionsOf(resolved, result, DAY);
  for (const each of found) {
    for (const language of LANGUAGES) {
      expect(sayAssumption(each, resolved, language)).toMatch(/[.]$/);
      expect(sayAssumption(each, resolved, language)).not.toMatch(/undefined|null|NaN/);
    }
  }
  return found.map(({ kind }) => kind);
}

const automatic = { mode: 'automatic', duration: 'PT5M' } as const;

describe('a result rests on', () => {
  it('a declared time, and a claimed capacity', () => {
    expect(kindsOf(plan(automatic))).toEqual(['switchover-declared', 'capacity-claimed']);
  });

  it('no declared time once it is measured, recently and at that scale', () => {
    const measured = (on: string, scope: 'site' | 'component') =>
      kindsOf(plan({ ...automatic, measured: { duration: 'PT6M', on, scope } }));
    expect(measured('2026-06-01', 'site')).toEqual(['capacity-claimed']);
    expect(measured('2024-06-01', 'site')).toContain('switchover-outgrown');
    expect(measured('2026-06-01', 'component')).toContain('switchover-outgrown');
  });

  it('hands, calls and decisions that nobody wrote down', () => {
    expect(kindsOf(plan(undefined))).toEqual([
      'switchover-unstated',
      'hands-unstated',
      'capacity-claimed',
      'detection-unwatched',
      'decision-unstated',
      'declarers-unstated',
    ]);
  });

  it('a switch-over without a time, even where nothing seems to happen', () => {
    const instant = plan({ mode: 'automatic' });
    for (const process of instant.criticalProcesses ?? []) delete process.resumption;
    const resolved = resolvePlan(instant);
    expect(simulateAll(resolved, DAY)[0]?.processes[0]?.verdict).toBe('unaffected');
    expect(kindsOf(instant)).toEqual(['switchover-unstated', 'capacity-claimed']);
  });

  it('contacts that nobody verified, and calls of five minutes', () => {
    const people = [{ id: 'kim', name: 'Kim', contacts: [{ channel: 'mobile', verifiedOn: '2026-01-01' }] }];
    const kinds = kindsOf(
      plan(
        { duration: 'PT5M', team: 'crew' },
        {
          people,
          channels: [{ id: 'mobile', name: 'Mobile' }],
          teams: [{ id: 'crew', name: 'Crew', lead: 'kim' }],
          contactTrees: [{ id: 'tree', name: 'Tree', root: 'kim' }],
          response: { declarers: ['kim'], decision: 'PT5M', monitoredBy: ['second'] },
        },
      ),
    );
    expect(kinds).toContain('contacts-unverified');
    expect(kinds).toContain('contact-time-unstated');
    expect(kinds).not.toContain('hands-unstated');
  });

  it('a return that the scenario takes for granted, and a restart at once', () => {
    const alone = plan(undefined, {
      systems: [{ id: 'core', name: 'Core', deployments: [{ site: 'main' }] }],
      scenarios: [{ id: 'fire', name: 'Fire', lost: [{ element: 'main', for: 'P1D' }] }],
    });
    expect(kindsOf(alone)).toEqual(['returns', 'restart-unstated']);
  });

  it('nothing where nothing was lost', () => {
    expect(kindsOf(plan(undefined, { scenarios: [{ id: 's', name: 'S', lost: [] }] }))).toEqual([]);
  });
});
