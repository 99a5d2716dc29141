// The shortest remedy where a single tool was missing: a second copy of it beside the standby that waited, tried.
import type { Seconds } from '../plan/duration.ts';
import { type ResolvedPlan, resolvePlan } from '../plan/resolve.ts';
import type { Cause } from './cause.ts';
import {
  processTimes,
  type Remedy,
  type ScenarioToTry,
  type SimulatedProcess,
  type SimulatedScenario,
} from './simulate.ts';
import { BADNESS } from './verdict.ts';

/** More tries than these, by elements tried, are not worth their time; what is not tried is not said. */
const MOST_ELEMENTS_TRIED = 100_000;
const MOST_TRIES = 40;

/**
 * The results with the remedies of processes that are late or never back for want of a single tool. Each remedy is
 * tried by the model on the changed plan, and is there only if it helps.
 */
export function withRemedies(
  resolved: ResolvedPlan,
  results: readonly SimulatedScenario[],
): SimulatedScenario[] {
  let left = Math.min(MOST_TRIES, Math.floor(MOST_ELEMENTS_TRIED / Math.max(1, resolved.elements.size)));
  const changed = new Map<string, ResolvedPlan | null>();
  return results.map((result, index) => {
    const scenario = resolved.plan.scenarios?.[index];
    if (scenario === undefined || !result.processes.some(isBad)) return result;
    const times = new Map<string, readonly (Seconds | null)[]>();
    const processes = result.processes.map((process, position): SimulatedProcess => {
      const missing = missingTool(process);
      if (missing === null) return process;
      const key = `${missing.tool}@${missing.site}`;
      let tried = times.get(key);
      if (tried === undefined) {
        if (!changed.has(key)) changed.set(key, withCopy(resolved, missing));
        const plan = changed.get(key) ?? null;
        if (plan === null || left === 0) return process;
        left--;
        tried = processTimes(plan, scenario as ScenarioToTry);
        times.set(key, tried);
      }
      const up = tried[position] ?? null;
      if (up === null || (process.up !== null && up >= process.up)) return process;
      return { ...process, remedy: { ...missing, up } };
    });
    return { ...result, processes };
  });
}

const isBad = ({ verdict }: SimulatedProcess): boolean => BADNESS[verdict] >= BADNESS.late;

/** The one tool that a chain goes through, and where the copy stands that waited for it. */
function missingTool(process: SimulatedProcess): Pick<Remedy, 'tool' | 'site'> | null {
  const { because } = process;
  if (!isBad(process) || because.at(-1)?.kind === 'deadlock') return null;
  const isTool = ({ kind }: Cause): boolean => kind === 'tool';
  const first = because.findIndex(isTool);
  const tool = because[first]?.element;
  if (tool === undefined || because.some((link) => isTool(link) && link.element !== tool)) return null;
  const site = because[first - 1]?.element.split('@')[1];
  return site === undefined ? null : { tool, site };
}

/** The plan with one more copy of a system, in service from the start; null where there are no copies, or one there. */
function withCopy(
  { plan }: ResolvedPlan,
  { tool, site }: Pick<Remedy, 'tool' | 'site'>,
): ResolvedPlan | null {
  const copies = plan.systems?.find(({ id }) => id === tool)?.deployments ?? [];
  if (copies.length === 0 || copies.some((copy) => copy.site === site)) return null;
  const systems = (plan.systems ?? []).map((system) =>
    system.id === tool ? { ...system, deployments: [...copies, { site }] } : system,
  );
  return resolvePlan({ ...plan, systems });
}
