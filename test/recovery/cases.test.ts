// Every worked case of the recovery model, from its file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { resolvePlan } from '../../src/plan/resolve.ts';
import { toReport } from '../../src/recovery/report.ts';
import { simulateAll } from '../../src/recovery/simulate.ts';

interface Case {
  about: string;
  plan: Plan;
  expect: Record<string, { processes: object[] }>;
}

const FOLDER = join(import.meta.dirname, 'cases');

for (const file of readdirSync(FOLDER).sort()) {
  const { about, plan, expect: expected } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Case;
  describe(`${file}: ${about}`, () => {
    const results = simulateAll(resolvePlan(plan), '2026-06-30');
    it('tries every scenario', () => {
      expect(results.map(({ scenario }) => scenario)).toEqual(Object.keys(expected));
    });
    for (const result of results) {
      it(result.scenario, () => {
        const { scenario, scope: _, processes, ...rest } = toReport(result);
        const bare = processes.map(({ id, up, verdict, dataLoss, rpoMet }) => ({
          id,
          up,
          verdict,
          dataLoss,
          rpoMet,
        }));
        expect({ ...rest, processes: bare }).toStrictEqual(expected[scenario]);
      });
    }
  });
}
