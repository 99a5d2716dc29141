// Counts of processes in the summary, the brief and the runbook add up to the processes of the plan, on plans of every shape.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeBrief } from '../../src/document/compose-brief.ts';
import { composePlan } from '../../src/document/compose-plan.ts';
import { composeScenarioRunbook } from '../../src/document/compose-scenario-runbook.ts';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { pickFrom, randomPlan } from '../recovery/random-plan.ts';
import { analysed, templates } from './fixtures.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Plans with something lost, of which the documents count processes. */
function counted(seed: number): (Plan & { scenarios: NonNullable<Plan['scenarios']> }) | undefined {
  const plan = randomPlan(pickFrom(seed));
  const [{ lost = [] }] = plan.scenarios;
  return lost.length === 0 || (plan.criticalProcesses ?? []).length === 0 ? undefined : plan;
}

/** The sentences below a heading of a summary, up to the one that says what they rest on. */
const conclusionOf = (markdown: string, heading: string): string =>
  markdown.split(`${heading}\n`)[1]?.split('The times were worked out')[0]?.split('Times were')[0] ?? '';

describe('every process is counted once', { timeout: 120_000 }, () => {
  const options = { language: 'en', templates, contentHash: 'ab' } as const;

  it('in the summary and the brief', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const plan = counted(seed);
        if (plan === undefined) return;
        const all = plan.criticalProcesses?.length ?? 0;
        const of = analysed(plan);
        for (const { verdict } of of.scenarios[0]?.processes ?? []) seen.add(verdict);
        const { markdown } = await composePlan(of, options);
        const header = markdown
          .split('\n')
          .findIndex((line) => line.startsWith('| Scenario | Not affected |'));
        const row = markdown.split('\n')[header + 2]?.split(' | ').slice(1, -1) ?? [];
        expect(row).toHaveLength(7);
        expect(sum(row.map(Number))).toBe(all);
        for (const text of [
          conclusionOf(markdown, '### 2.1 Can we recover?'),
          conclusionOf((await composeBrief([], of, options)).markdown, '## Can we recover?'),
        ]) {
          const [first, ...counts] = numbersIn(text.split('Of ').slice(1).join('Of '));
          expect(first, text).toBe(all);
          expect(sum(counts), text).toBe(all);
        }
      }),
      { seed: 11, numRuns: 150 },
    );
    expect([...seen].sort()).toEqual(
      ['beyond-mtpd', 'late', 'never', 'recovered', 'unaffected', 'unknown', 'within-rto'].sort(),
    );
  });

  it('in the runbook', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const plan = counted(seed);
        if (plan === undefined) return;
        const of = analysed(plan);
        const all = plan.criticalProcesses?.length ?? 0;
        const { markdown } = await composeScenarioRunbook(of, 'event', options);
        const [, outcome = ''] = /^> \*\*(.*)\*\*$/m.exec(markdown) ?? [];
        const unaffected =
          of.scenarios[0]?.processes.filter(({ verdict }) => verdict === 'unaffected').length ?? 0;
        const [affectedOrNone = 0, ...parts] = numbersIn(outcome);
        if (outcome.includes('affected:')) {
          const unknown = /Of (\d+) more/.exec(outcome)?.[1];
          const outcomes = unknown === undefined ? parts : parts.slice(0, -1);
          expect(sum(outcomes), outcome).toBe(affectedOrNone);
          expect(affectedOrNone + unaffected + Number(unknown ?? 0), outcome).toBe(all);
        } else if (outcome.startsWith('Of all')) expect(unaffected).toBe(0);
        else expect(sum(numbersIn(outcome)), outcome).toBe(all);
      }),
      { seed: 12, numRuns: 250 },
    );
  });
});

it('says of a process without needs, and of those that stand on it, that nothing can be told', async () => {
  const plan: Plan = {
    plan: { id: 'p', title: 'Plan', version: '1', locale: 'en' },
    organization: { name: 'Shop' },
    sites: [{ id: 'a', name: 'A' }],
    criticalProcesses: [
      { id: 'sell', name: 'Sell', rto: 'PT1H' },
      { id: 'bill', name: 'Bill', rto: 'PT1H', requires: ['sell'] },
      { id: 'talk', name: 'Talk', rto: 'PT1H', requires: [] },
    ],
    scenarios: [{ id: 'fire', name: 'Fire', lost: [{ element: 'a' }] }],
  };
  const of = analysed(plan);
  expect(of.scenarios[0]?.processes.map(({ verdict }) => verdict)).toEqual([
    'unknown',
    'unknown',
    'unaffected',
  ]);
  const runbook = (language: 'en' | 'ko') =>
    composeScenarioRunbook(of, 'fire', { language, templates, contentHash: 'ab' });
  expect((await runbook('en')).markdown).toContain(
    '1 critical process is not affected. Of 2 more it cannot be told whether they are affected, as nobody has said what they need.',
  );
  expect((await runbook('ko')).markdown).toContain(
    '핵심업무 1개는 영향을 받지 않습니다. 그 밖의 2개는 필요한 자원이 입력되어 있지 않아 영향 여부를 알 수 없습니다.',
  );
  const silent = await composeScenarioRunbook(
    analysed({ ...plan, criticalProcesses: [{ id: 'sell', name: 'Sell' }] }),
    'fire',
    { language: 'en', templates, contentHash: 'ab' },
  );
  expect(silent.markdown).not.toMatch(/not affected|No critical process|in time/i);
});
