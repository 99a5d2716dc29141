// `holdfast simulate` as its users meet it: timelines, JSON, made-up losses, before and after.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergePatch } from '../src/source/merge-patch.ts';
import { runHoldfast } from './run-holdfast.ts';

const CASE = 'test/recovery/cases/failover-tool-lost-in-the-same-event.json';
const { plan, expect: expected } = JSON.parse(readFileSync(CASE, 'utf8'));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdfast-simulate-'));
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const simulate = (...args: string[]) => simulatePlan('plan.json', ...args);

const simulatePlan = (...args: string[]) => runHoldfast(['simulate', ...args], { cwd: folder });

describe('simulate', () => {
  it('says what does not come back, and why', async () => {
    const { code, stdout } = await simulate('--scenario', 'gone');
    expect(code).toBe(0);
    expect(stdout).toContain('Site A destroyed  [gone]');
    expect(stdout).toMatch(/chat .*╌.* does not come back/);
    expect(stdout).toContain(
      'chat does not come back. It needs messaging, whose copy at Site B cannot be started, because that needs operations-console',
    );
    expect(stdout).not.toContain('[fire]');
  });

  it('says of every time whether it is declared or proven', async () => {
    const { stdout } = await simulate('--scenario', 'fire');
    expect(stdout).toContain('3 days (declared)  beyond the MTPD');
    expect(stdout).toContain('chat is back after 3 days (declared, not proven).');
  });

  it('tries nothing where nothing is lost', async () => {
    const scenarios = [{ id: 'calm', name: 'Calm', lost: [] }];
    writeFileSync(join(folder, 'calm.json'), JSON.stringify({ ...plan, scenarios }));
    const { stdout } = await simulatePlan('calm.json');
    expect(stdout).toBe('Calm  [calm]\n  It does not say what is lost, so that nothing was tried.\n\n');
  });

  it('says where the change of a plan cannot be read', async () => {
    writeFileSync(join(folder, 'broken.json'), '{ "systems": [} ');
    const { code, stderr } = await simulate('--what-if', 'broken.json');
    expect(code).toBe(2);
    expect(stderr).toContain('broken.json:1:15');
    expect(stderr).toContain('json-syntax');
  });

  it('gives JSON in the shape of the cases', async () => {
    const { stdout } = await simulate('--format', 'json');
    const result = JSON.parse(stdout);
    expect(result.plan).toBe(plan.plan.id);
    for (const scenario of result.scenarios) {
      const { detected, declared, reached, teams, elements, processes } = scenario;
      const bare = processes.map(({ id, up, verdict, dataLoss, rpoMet }: Record<string, unknown>) => {
        return { id, up, verdict, dataLoss, rpoMet };
      });
      expect({ detected, declared, reached, teams, elements, processes: bare }).toEqual(
        expected[scenario.scenario],
      );
      expect(processes[0].because.length).toBeGreaterThan(2);
    }
  });

  it('tries a loss that is made up on the spot', async () => {
    const { stdout } = await simulate(
      '--lose',
      'site-a=PT2H',
      '--lose',
      'messaging@site-b',
      '--format',
      'json',
    );
    const { scenarios } = JSON.parse(stdout);
    expect(scenarios.map((each: { scenario: string }) => each.scenario)).toEqual(['made-up']);
    expect(scenarios[0].elements['site-a']).toBe('PT2H');
    expect(scenarios[0].processes[0].up).toBe('PT2H');
  });

  it('shows before and after a change', async () => {
    const systems = structuredClone(plan.systems);
    systems[1].deployments.push({ site: 'site-b' });
    writeFileSync(join(folder, 'patch.json'), JSON.stringify({ systems }));
    const { stdout } = await simulate('--what-if', 'patch.json');
    expect(stdout).toContain('* chat  does not come back  →  50 minutes (declared) within the RTO');
    const json = JSON.parse((await simulate('--what-if', 'patch.json', '--format', 'json')).stdout);
    expect(json.before.scenarios[1].processes[0].verdict).toBe('never');
    expect(json.after.scenarios[1].processes[0].verdict).toBe('within-rto');
  });

  it.each([
    [['--lose', 'site-aa'], 'Did you mean "site-a"?'],
    [['--lose', 'site-a=3 days'], 'duration-wrong'],
    [['--lose', 'messaging@nowhere'], 'deployment-unknown'],
    [['--scenario', 'flood'], 'Nothing in scenarios has the id "flood".'],
    [['--scenario', 'fires'], 'Did you mean "fire"?'],
    [['--what-if', 'nowhere.json'], 'path-missing'],
  ])('%s: refused in words', async (args, words) => {
    const { code, stdout, stderr } = await simulate(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

it('a merge patch does what RFC 7396 says (its appendix A)', () => {
  const cases: [unknown, unknown, unknown][] = [
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ];
  for (const [target, patch, result] of cases) expect(mergePatch(target, patch)).toEqual(result);
});
