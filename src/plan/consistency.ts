// What makes a plan impossible rather than weak: circles that can never begin, systems that nobody serves, losses of no time.
import { type Diagnostic, diagnostic, MOST_RELATED, type Related } from '../diagnostics/diagnostic.ts';
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
  const indexOf = new Map(sites.map((site, index) => [site.id, index]));
  return circles(next).map((path) =>
    onCircle('circle-of-parts', path, (id) => `/sites/${indexOf.get(id)}/partOf`),
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
  const indexOf = new Map(processes.map((process, index) => [process.id, index]));
  return circles(next).map((path) =>
    onCircle('circle-of-processes', path, (id) => {
      const index = indexOf.get(id) ?? 0;
      const following = path[path.indexOf(id) + 1];
      return `/criticalProcesses/${index}/requires/${processes[index]?.requires?.indexOf(following ?? '')}`;
    }),
  );
}

/** The diagnostic of a circle: at its first step, with the places of the others. */
function onCircle(
  code: 'circle-of-parts' | 'circle-of-processes',
  path: readonly string[],
  pointerOf: (id: string) => string,
): Diagnostic {
  const [first = '', ...steps] = path.slice(0, -1);
  const related = steps
    .slice(0, MOST_RELATED)
    .map((id): Related => ({ relation: 'step', target: { pointer: pointerOf(id) } }));
  return diagnostic(code, { path }, { pointer: pointerOf(first) }, related);
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
