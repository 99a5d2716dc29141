// What makes a plan impossible rather than weak: circles that can never begin, systems that nobody serves, losses of no time.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { parseDuration } from './duration.ts';
import type { Plan } from './plan.generated.ts';

/** Errors in a plan whose references are known to hold. */
export function checkConsistency(plan: Plan): Diagnostic[] {
  return [
    ...circlesOfParts(plan),
    ...circlesOfProcesses(plan),
    ...systemsWithoutActiveCopy(plan),
    ...lossesOfNoTime(plan),
  ];
}

function systemsWithoutActiveCopy(plan: Plan): Diagnostic[] {
  return (plan.systems ?? []).flatMap(({ id, deployments }, index) =>
    deployments === undefined || deployments.some((copy) => (copy.role ?? 'active') === 'active')
      ? []
      : [diagnostic('active-copy-missing', { system: id }, { pointer: `/systems/${index}/deployments` })],
  );
}

function lossesOfNoTime(plan: Plan): Diagnostic[] {
  return (plan.scenarios ?? []).flatMap((scenario, index) =>
    (scenario.lost ?? []).flatMap((loss, position) =>
      loss.for !== undefined && parseDuration(loss.for) === 0
        ? [diagnostic('duration-zero', {}, { pointer: `/scenarios/${index}/lost/${position}/for` })]
        : [],
    ),
  );
}

function circlesOfParts(plan: Plan): Diagnostic[] {
  const sites = plan.sites ?? [];
  const next = new Map(sites.map((site) => [site.id, site.partOf === undefined ? [] : [site.partOf]]));
  return circles(next).map((path) =>
    diagnostic(
      'circle-of-parts',
      { path },
      { pointer: `/sites/${sites.findIndex((site) => site.id === path[0])}/partOf` },
    ),
  );
}

/** A process waits for each process that it requires; of alternatives (`anyOf`) it waits for one only, so these are left to the model. */
function circlesOfProcesses(plan: Plan): Diagnostic[] {
  const processes = plan.criticalProcesses ?? [];
  const ids = new Set(processes.map((process) => process.id));
  const next = new Map(
    processes.map((process) => [
      process.id,
      (process.requires ?? []).filter((need): need is string => typeof need === 'string' && ids.has(need)),
    ]),
  );
  return circles(next).map((path) =>
    diagnostic(
      'circle-of-processes',
      { path },
      { pointer: `/criticalProcesses/${processes.findIndex((process) => process.id === path[0])}/requires` },
    ),
  );
}

/** One path around each circle, beginning and ending with the same id. Iterative: chains may be long. */
function circles(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const state = new Map<string, 'open' | 'done'>();
  const found: string[][] = [];
  for (const root of next.keys()) {
    if (state.has(root)) continue;
    const path: { id: string; following: number }[] = [{ id: root, following: 0 }];
    state.set(root, 'open');
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const following = next.get(top.id)?.[top.following++];
      if (following === undefined) {
        state.set(top.id, 'done');
        path.pop();
      } else if (state.get(following) === 'open') {
        const start = path.findIndex((each) => each.id === following);
        found.push([...path.slice(start).map((each) => each.id), following]);
      } else if (!state.has(following)) {
        state.set(following, 'open');
        path.push({ id: following, following: 0 });
      }
    }
  }
  return found;
}
