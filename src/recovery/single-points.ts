// Single points of failure, by definition: each element lost for good in turn, and what does not come back in time.
import type { ElementSection, ResolvedPlan } from '../plan/resolve.ts';
import { graphOf, type Node } from './graph.ts';
import { type NotBack, sweepOf } from './sweep.ts';

/** An element that one loss is enough of. */
export interface SinglePoint {
  readonly element: string;
  readonly section: ElementSection;
  readonly pointer: string;
  /** The single point of failure whose loss takes this one along, with all its processes; null for one by itself. */
  readonly within: string | null;
  /** Processes that are not back within their MTPD, in the order of the plan. */
  readonly processes: readonly NotBack[];
}

/** Sections that are tried, as the model lists them. */
const SWEPT: ReadonlySet<ElementSection> = new Set<ElementSection>([
  'sites',
  'systems',
  'suppliers',
  'channels',
  'people',
]);

/**
 * Every single point of failure, in the order of `ResolvedPlan.elements`.
 *
 * A process that is not back in time with nothing lost at all is no element's doing and is left out.
 */
export function singlePointsOfFailure(resolved: ResolvedPlan): SinglePoint[] {
  const { elements, wholeOf } = graphOf(resolved);
  const sweep = sweepOf(resolved);
  const points: Found[] = [];
  for (let node = 0; node < elements.length; node++) {
    const { id, section, pointer } = elements[node] as (typeof elements)[number];
    const processes = SWEPT.has(section) ? sweep.notBackWithout(node) : [];
    if (processes.length === 0) continue;
    const point = { element: id, section, pointer, within: null, processes };
    points.push({ node, isPart: wholeOf[node] !== -1, point });
  }
  return groupedByLoss(points, (node) => sweep.takenBy(node));
}

interface Found {
  readonly node: Node;
  readonly isPart: boolean;
  point: SinglePoint;
}

/**
 * Says of each point within which other one it is lost as well: whole sites first, then rooms, suppliers, and of the
 * rest those that stop most.
 */
function groupedByLoss(points: readonly Found[], takenBy: (node: Node) => readonly Node[]): SinglePoint[] {
  const byNode = new Map(points.map((each) => [each.node, each]));
  const rank = ({ point: { section }, isPart }: Found): number =>
    section === 'sites' ? (isPart ? 1 : 0) : section === 'suppliers' ? 2 : 3;
  const order = points.toSorted(
    (left, right) =>
      rank(left) - rank(right) ||
      right.point.processes.length - left.point.processes.length ||
      left.node - right.node,
  );
  const isSettled = new Set<Node>();
  for (const whole of order) {
    if (isSettled.has(whole.node)) continue;
    isSettled.add(whole.node);
    const { processes } = whole.point;
    const stopped = new Set(processes.map(({ id }) => id));
    for (const node of takenBy(whole.node)) {
      const part = byNode.get(node);
      if (part === undefined || isSettled.has(node)) continue;
      const own = part.point.processes;
      if (own !== processes && !own.every(({ id }) => stopped.has(id))) continue;
      isSettled.add(node);
      part.point = { ...part.point, within: whole.point.element };
    }
  }
  return points.map(({ point }) => point);
}
