// Findings about systems that cannot start without each other: a common outage on paper, with hands and calls left out.
import { resolvePlan } from '../plan/resolve.ts';
import { arrowsOf, componentsOf } from '../recovery/components.ts';
import { Engine } from '../recovery/engine.ts';
import { type Copy, circlesOf } from '../recovery/graph.ts';
import { type AnalysisContext, idsOf } from './context.ts';
import { type Finding, finding } from './finding.ts';

/**
 * Every site goes dark for a moment and all of it comes back: whatever does not start again by itself waits for
 * something that waits for it. Calling each other in service is no such circle, since both can be started first.
 */
export function findStartCircles(context: AnalysisContext): Finding[] {
  const { plan } = context;
  const { needs, componentsOfNeeds } = context.graph;
  const dark = (plan.sites ?? []).filter(({ partOf }) => partOf === undefined);
  if (dark.length === 0 || circlesOf(needs, componentsOfNeeds()).circles.length === 0) return [];
  const systems = (plan.systems ?? []).map(({ deployments, ...system }) => ({
    ...system,
    ...(deployments && {
      deployments: deployments
        .filter(({ role }) => role !== 'backup')
        .map(({ activation, ...copy }) => ({
          ...copy,
          activation: { mode: 'automatic' as const, requires: activation?.requires ?? [] },
        })),
    }),
  }));
  const engine = new Engine(resolvePlan({ ...plan, systems }));
  const { graph } = engine;
  const { attended } = engine.try(dark.map(({ id }) => ({ element: id, for: 'PT1S' })));
  const isStuck = (node: number): boolean => attended.upAt[node] === Number.POSITIVE_INFINITY;
  const waits = arrowsOf(graph.elements.length, (node, add) => {
    if (!isStuck(node)) return;
    for (let row = graph.needs.start[node] as number; row < (graph.needs.start[node + 1] as number); row++) {
      const needed = graph.needs.targets[row] as number;
      if (isStuck(needed)) add(needed);
    }
  });
  const component = componentsOf(waits);
  const rows = new Map<number, number[]>();
  for (const [node, number] of component.entries()) {
    if (!isStuck(node)) continue;
    const row = rows.get(number);
    if (row === undefined) rows.set(number, [node]);
    else row.push(node);
  }
  const isLast = (row: readonly number[]): boolean =>
    row.every((node) => {
      const targets = waits.targets.subarray(waits.start[node], waits.start[node + 1]);
      return targets.every((needed) => component[needed] === component[node]);
    });
  // Held up by the circle and by nothing else: enough capacity, and a copy that waits for something in the circle to start.
  const isCircle = (row: readonly number[]): boolean => {
    const members = new Set(row);
    const sumOf = (node: number): number =>
      (graph.copiesOf[node] ?? []).reduce((sum, { capacity }) => sum + capacity, 0);
    const isEnough = (node: number): boolean =>
      graph.copiesOf[node] === undefined || sumOf(node) >= (graph.minimum[node] as number);
    const waitsToStart = ({ index, entry }: Copy): boolean =>
      attended.runsAt[index] === Number.POSITIVE_INFINITY &&
      [...(entry.requires ?? []), ...(entry.activation?.requires ?? [])].some((need) =>
        idsOf(need).every((id) => members.has(graph.indexOf.get(id) ?? -1)),
      );
    return row.every(isEnough) && row.some((node) => (graph.copiesOf[node] ?? []).some(waitsToStart));
  };
  return [...rows.values()]
    .filter((row) => isLast(row) && isCircle(row))
    .map((row) => {
      const elements = row.map((node) => graph.elements[node]);
      const [first = '', ...rest] = elements.map((element) => element?.pointer ?? '');
      const circle = elements.map((element) => element?.entry.name ?? '');
      return finding('circular-dependency', { circle }, [first, ...rest.slice(0, 20)]);
    });
}
