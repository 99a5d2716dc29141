// Findings about people whose absence alone makes a scenario end worse.
import type { ResolvedPlan } from '../plan/resolve.ts';
import { costOfKeyPersons, type KeyPerson, keyPersons } from '../recovery/key-persons.ts';
import type { AnalysisContext } from './context.ts';
import { type Finding, finding } from './finding.ts';
import type { Worse } from './recovery-findings.ts';

/** Who is missed in a scenario. */
export interface ScenarioKeyPersons {
  readonly scenario: string;
  /** Null where the plan is too large for everybody's absence to be tried. */
  readonly people: readonly KeyPerson[] | null;
}

/** Calls worked through over all scenarios, at most. */
const MOST_CALLS = 2_000_000;

/** Tries everybody's absence in each scenario that loses something, as long as that does not take too long. */
export function keyPersonsOf(resolved: ResolvedPlan): ScenarioKeyPersons[] {
  const cost = costOfKeyPersons(resolved);
  let left = MOST_CALLS;
  return (resolved.plan.scenarios ?? []).map((scenario) => {
    const { id, lost = [] } = scenario;
    if (lost.length === 0) return { scenario: id, people: [] };
    left -= cost;
    return { scenario: id, people: left < 0 ? null : keyPersons(resolved, { id, lost }) };
  });
}

/** One finding a person, with what gets worse without them in each scenario. */
export function findKeyPersons(
  { plan, tried, nameOf, pointerOf }: AnalysisContext,
  all: readonly ScenarioKeyPersons[],
): Finding[] {
  const byPerson = new Map<string, { worse: Worse[]; places: string[] }>();
  for (const [index, { people }] of all.entries()) {
    const scenario = plan.scenarios?.[index]?.name ?? '';
    const place = tried[index]?.pointer ?? '/scenarios';
    for (const { person, processes } of people ?? []) {
      const row = byPerson.get(person) ?? { worse: [], places: [] };
      byPerson.set(person, row);
      row.places.push(place);
      row.worse.push({
        scenario,
        processes: processes.map(({ id, verdict, without }) => ({ process: nameOf(id), verdict, without })),
      });
    }
  }
  return [...byPerson].map(([person, { worse, places }]) =>
    finding('key-person', { person: nameOf(person), worse }, [pointerOf(person), ...places]),
  );
}
