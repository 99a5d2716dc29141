// The model against its second implementation, on random plans of every shape.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../src/plan/duration.ts';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { resolvePlan } from '../../src/plan/resolve.ts';
import { keyPersons } from '../../src/recovery/key-persons.ts';
import { simulate } from '../../src/recovery/simulate.ts';
import { singlePointsOfFailure } from '../../src/recovery/single-points.ts';
import { BADNESS } from '../../src/recovery/verdict.ts';
import type { NaiveResult } from './naive.ts';
import { naive } from './naive.ts';
import { pickFrom, randomPlan } from './random-plan.ts';

const AS_OF = '2026-06-30';
const timeOf = (at: number): number | null => (at === Number.POSITIVE_INFINITY ? null : at);
const timesOf = (times: Record<string, number>) =>
  Object.fromEntries(Object.entries(times).map(([id, at]) => [id, timeOf(at)]));

/** What both say, in one shape. */
function fromNaive({ detected, declared, reached, teams, elements, processes }: NaiveResult) {
  return {
    detected,
    declared: timeOf(declared),
    reached: timesOf(reached),
    teams: timesOf(teams),
    elements: timesOf(elements),
    processes: processes.map(({ up, dataLoss, ...rest }) => ({
      ...rest,
      up: timeOf(up),
      dataLoss: timeOf(dataLoss),
    })),
  };
}

function fromModel(plan: Plan, scenario: Parameters<typeof simulate>[1]) {
  const result = simulate(resolvePlan(plan), scenario, AS_OF);
  return {
    detected: result.detected,
    declared: result.declared,
    reached: Object.fromEntries(result.reached),
    teams: Object.fromEntries(result.teams),
    elements: Object.fromEntries(result.elements),
    processes: result.processes.map(({ id, up, verdict, dataLoss, rpoMet }) => ({
      id,
      up,
      verdict,
      dataLoss,
      rpoMet,
    })),
  };
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe('the model and its naive second implementation', { timeout: 60_000 }, () => {
  it('agree on every scenario', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const plan = randomPlan((max) => draw(fc.integer, { min: 0, max }));
        expect(fromModel(plan, plan.scenarios[0])).toEqual(fromNaive(naive(plan, plan.scenarios[0])));
      }),
      { seed: 4, numRuns: 800 },
    );
  });

  it('agree on single points of failure', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const plan = randomPlan(pickFrom(seed));
        const notBack = (lost: { element: string }[]) =>
          naive(plan, { id: 'loss', lost }).processes.flatMap(({ id, up }) => {
            const mtpd = plan.criticalProcesses?.find((process) => process.id === id)?.mtpd;
            const isBack =
              up !== Number.POSITIVE_INFINITY && (mtpd === undefined || up <= parseDuration(mtpd));
            return isBack ? [] : [{ id, up: timeOf(up) }];
          });
        const without = new Set(notBack([]).map(({ id }) => id));
        const { sites = [], suppliers = [], channels = [], people = [], systems = [] } = plan;
        const expected = [sites, suppliers, channels, people, systems].flat().flatMap(({ id }) => {
          const processes = notBack([{ element: id }]).filter((process) => !without.has(process.id));
          return processes.length === 0 ? [] : [{ element: id, processes }];
        });
        const found = singlePointsOfFailure(resolvePlan(plan)).map(({ element, processes }) => ({
          element,
          processes: processes.map(({ id, up }) => ({ id, up })),
        }));
        expect(found).toEqual(expected);
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it('agree on key persons', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const plan = randomPlan(pickFrom(seed));
        const [scenario] = plan.scenarios;
        const verdictsWith = (lost: { element: string }[]) =>
          naive(plan, { id: 'event', lost: [...(scenario.lost ?? []), ...lost] }).processes;
        const base = verdictsWith([]);
        const expected = (plan.people ?? []).flatMap(({ id: person }) => {
          const without = verdictsWith([{ element: person }]);
          const processes = base.flatMap(({ id, verdict }, index) => {
            const other = without[index]?.verdict ?? verdict;
            const isWorse = BADNESS[other as keyof typeof BADNESS] > BADNESS[verdict as keyof typeof BADNESS];
            return isWorse ? [{ id, verdict, without: other }] : [];
          });
          return processes.length === 0 ? [] : [{ person, processes }];
        });
        const found = keyPersons(resolvePlan(plan), scenario).map(({ person, processes }) => ({
          person,
          processes,
        }));
        expect(found).toEqual(expected);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
