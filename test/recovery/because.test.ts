// The chain from a recovery back to what was lost, for the cases that issue 4 tells as stories.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayRecovery } from '../../src/analysis/recovery-sentence.ts';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { resolvePlan } from '../../src/plan/resolve.ts';
import { deadlockOf } from '../../src/recovery/cause.ts';
import { isMeasuredWell } from '../../src/recovery/proven.ts';
import { withRemedies } from '../../src/recovery/remedy.ts';
import { simulateAll } from '../../src/recovery/simulate.ts';

function resultOf(name: string, scenario: string, asOf = '2026-06-30') {
  const file = join(import.meta.dirname, 'cases', `${name}.json`);
  const { plan } = JSON.parse(readFileSync(file, 'utf8')) as { plan: Plan };
  const result = simulateAll(resolvePlan(plan), asOf).find((candidate) => candidate.scenario === scenario);
  if (result === undefined) throw new Error(`no scenario ${scenario}`);
  return result;
}

function processOf(name: string, scenario: string, id: string, asOf?: string) {
  const found = resultOf(name, scenario, asOf).processes.find((process) => process.id === id);
  if (found === undefined) throw new Error(`no process ${id}`);
  return found;
}

const linksOf = (name: string, scenario: string, id: string): string[] =>
  processOf(name, scenario, id).because.map(({ kind, element }) => `${kind} ${element}`);

describe('because', () => {
  it('names the tool that was lost in the same event', () => {
    expect(linksOf('failover-tool-lost-in-the-same-event', 'gone', 'chat')).toEqual([
      'dependency messaging',
      'activation messaging@site-b',
      'tool operations-console',
      'activation operations-console@site-a',
      'dependency site-a',
      'no-alternative site-a',
    ]);
  });

  it('names the circle of a deadlock', () => {
    const { because } = processOf('two-systems-need-each-other-to-start', 'gone', 'payments');
    expect(deadlockOf(because).map(({ element }) => element)).toEqual([
      'database',
      'database@site-b',
      'directory',
      'directory@site-b',
      'database',
      'database',
    ]);
  });

  it('goes through the work that kept a team busy', () => {
    expect(linksOf('one-team-many-recoveries', 'fire', 'banking')).toEqual([
      'dependency login',
      'activation login@site-b',
      'team-busy crew',
      'activation core@site-b',
      'declaration response',
      'detection response',
      'lost site-a',
    ]);
  });

  it('goes through a person who waited for a messenger', () => {
    expect(linksOf('the-messenger-that-failed-carries-the-alert', 'fire', 'billing')).toEqual([
      'dependency database',
      'activation database@site-b',
      'muster data-team',
      'contact dba',
      'dependency messenger',
      'dependency messaging',
      'activation messaging@site-b',
      'declaration deputy-head',
      'contact deputy-head',
      'detection response',
      'lost site-a',
    ]);
  });

  it('names capacity, and the room where it all began', () => {
    expect(linksOf('standby-capacity-is-short', 'fire', 'shop')).toContain('capacity web');
    expect(linksOf('a-room-fire-takes-the-building', 'battery-fire', 'tooling').at(-1)).toBe(
      'lost battery-room',
    );
  });
});

describe('the shortest remedy', () => {
  const tried = (name: string, scenario: string) => {
    const file = join(import.meta.dirname, 'cases', `${name}.json`);
    const { plan } = JSON.parse(readFileSync(file, 'utf8')) as { plan: Plan };
    const resolved = resolvePlan(plan);
    const results = withRemedies(resolved, simulateAll(resolved, '2026-06-30'));
    const processes = results.find((each) => each.scenario === scenario)?.processes ?? [];
    return processes.map((process) => ({
      remedy: process.remedy,
      say: (['en', 'ko'] as const).map((language) => sayRecovery(process, resolved, language)),
    }));
  };

  it('is a second copy of the one tool that is missing, where the standby waits for it, as long as that then takes', () => {
    const [chat] = tried('failover-tool-lost-in-the-same-event', 'gone');
    const { plan } = JSON.parse(
      readFileSync(join(import.meta.dirname, 'cases', 'failover-tool-lost-in-the-same-event.json'), 'utf8'),
    ) as { plan: Plan };
    const twice = plan.systems?.map((system) =>
      system.id === 'operations-console'
        ? { ...system, deployments: [...(system.deployments ?? []), { site: 'site-b' }] }
        : system,
    );
    const changed = simulateAll(resolvePlan({ ...plan, systems: twice ?? [] }), '2026-06-30');
    const up = changed.find(({ scenario }) => scenario === 'gone')?.processes[0]?.up;
    expect(chat?.remedy).toEqual({ tool: 'operations-console', site: 'site-b', up });
    expect(chat?.say).toEqual([
      'chat does not come back. It needs messaging, whose copy at Site B cannot be started, because that needs operations-console, whose copy at Site A is lost for good, with nothing to take its place. A second copy of operations-console at Site B would bring it back after 50 minutes (declared).',
      'chat는 복구되지 않습니다. messaging가 필요합니다. Site B의 messaging 사본을 가동할 수 없습니다. 가동에는 operations-console가 필요합니다. Site A의 operations-console는 상실되어 돌아오지 않으며, 대신할 것이 없습니다. operations-console를 Site B에도 두면 50분 뒤에 복구됩니다(선언값).',
    ]);
  });

  it('is not made up for a deadlock, or where nothing lacks a tool', () => {
    for (const { remedy } of tried('two-systems-need-each-other-to-start', 'gone'))
      expect(remedy).toBeUndefined();
    for (const { remedy } of tried('standby-capacity-is-short', 'fire')) expect(remedy).toBeUndefined();
  });
});

describe('stand-ins', () => {
  it('say what kept a standby from starting, even where the site came back', () => {
    const { standIns } = resultOf('failover-tool-lost-in-the-same-event', 'fire');
    expect(standIns.map(({ copy, startedAt, hindrance }) => ({ copy, startedAt, hindrance }))).toEqual([
      { copy: 'messaging@site-a', startedAt: 259_200, hindrance: null },
      {
        copy: 'messaging@site-b',
        startedAt: null,
        hindrance: { kind: 'tool', element: 'operations-console', until: 259_200 },
      },
      { copy: 'operations-console@site-a', startedAt: 259_200, hindrance: null },
    ]);
  });

  it('tell a standby that is too small from one that is lost', () => {
    const { standIns } = resultOf('no-futile-work', 'gone');
    expect(standIns.map(({ copy, hindrance }) => [copy, hindrance?.kind ?? 'started'])).toEqual([
      ['a-batch@site-a', 'dependency'],
      ['a-batch@site-b', 'futile'],
      ['b-core@site-a', 'dependency'],
      ['b-core@site-b', 'started'],
      ['b-core@site-c', 'futile'],
      ['c-web@site-a', 'dependency'],
      ['c-web@site-b', 'started'],
    ]);
  });
});

describe('declared is not proven', () => {
  it('believes a measurement for as long as the exercise interval', () => {
    expect(processOf('measured-beats-declared', 'fire', 'self-service', '2027-05-12').isProven).toBe(true);
    expect(processOf('measured-beats-declared', 'fire', 'self-service', '2027-05-13').isProven).toBe(false);
    expect(processOf('measured-beats-declared', 'fire', 'self-service', '2026-05-11').isProven).toBe(false);
    expect(processOf('standby-takes-over', 'fire', 'ordering').isProven).toBe(false);
  });

  it('proves nothing where nothing was switched over', () => {
    expect(processOf('either-supplier-will-do', 'carrier-outage', 'card-payments').isProven).toBe(false);
  });

  it('asks for a scope at least as large', () => {
    const measured = { duration: 'PT1H', on: '2026-01-01', scope: 'zone' } as const;
    expect(isMeasuredWell(measured, 'zone', '2026-06-30')).toBe(true);
    expect(isMeasuredWell(measured, 'site', '2026-06-30')).toBe(false);
  });
});
