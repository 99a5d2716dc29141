// What the parts of a runbook are made from: a scenario and what came of it.
import type { Scenario } from '../plan/plan.generated.ts';
import type { SimulatedScenario } from '../recovery/simulate.ts';
import type { Context } from './chapter.ts';

export interface Runbook {
  readonly context: Context;
  readonly scenario: Scenario;
  /** Undefined where the scenario does not say what it takes. */
  readonly result: SimulatedScenario | undefined;
}
