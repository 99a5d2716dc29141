// Single points of failure, by definition: each element lost for good in turn, and what does not come back in time.
import type { Seconds } from '../plan/duration.ts';
import { parseDuration } from '../plan/duration.ts';
import type { ElementSection, ResolvedPlan } from '../plan/resolve.ts';
import type { Engine } from './engine.ts';
import { engineOf } from './engine.ts';
import type { Node } from './graph.ts';
import { isProcess } from './graph.ts';
import { hopelessOf } from './hopeless.ts';
import { losesWhat } from './lost.ts';

/** An element that one loss is enough of. */
export interface SinglePoint {
  readonly element: string;
  readonly section: ElementSection;
  readonly pointer: string;
  /** The single point of failure whose loss takes this one along, with all its processes; null for one by itself. */
  readonly within: string | null;
  /** Processes that are not back within their MTPD, in the order of the plan; `up` is null for never. */
  readonly processes: readonly {
    readonly id: string;
    readonly pointer: string;
    readonly up: Seconds | null;
  }[];
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
  const sweep = new Sweep(engineOf(resolved));
  const { elements } = sweep.graph;
  const without = new Map(sweep.notBack([]));
  const points: Found[] = [];
  for (const [node, { id, section, pointer }] of elements.entries()) {
    if (!SWEPT.has(section) || !sweep.isNeeded(node)) continue;
    const processes = sweep
      .notBack([{ element: id }])
      .filter(([process]) => !without.has(process))
      .sort(([left], [right]) => left - right)
      .map(([process, up]) => ({
        id: elements[process]?.id ?? '',
        pointer: elements[process]?.pointer ?? '',
        up,
      }));
    if (processes.length === 0) continue;
    const point = { element: id, section, pointer, within: null, processes };
    points.push({ node, isPart: sweep.graph.wholeOf[node] !== -1, point });
  }
  return groupedByLoss(points, (element) => sweep.takenBy(element));
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
function groupedByLoss(
  points: readonly Found[],
  takenBy: (element: string) => readonly Node[],
): SinglePoint[] {
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
    const stopped = new Set(whole.point.processes.map(({ id }) => id));
    for (const node of takenBy(whole.point.element)) {
      const part = byNode.get(node);
      if (part === undefined || isSettled.has(node)) continue;
      if (!part.point.processes.every(({ id }) => stopped.has(id))) continue;
      isSettled.add(node);
      part.point = { ...part.point, within: whole.point.element };
    }
  }
  return points.map(({ point }) => point);
}

/** Trials of many losses on one plan, each as short as it can be. */
class Sweep {
  readonly graph: Engine['graph'];
  readonly #engine: Engine;
  /** Moments by which processes have to be back. */
  readonly #limits: Float64Array;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.graph = engine.graph;
    this.#limits = Float64Array.from(engine.graph.elements, (element) => {
      const mtpd = element.section === 'criticalProcesses' ? element.entry.mtpd : undefined;
      return mtpd === undefined ? Number.MAX_VALUE : parseDuration(mtpd);
    });
  }

  /** Whether anything stands in it, is part of it or asks for it, or copies of it are lost with it. */
  isNeeded(node: Node): boolean {
    const { groupsWith, partsOf, wholeOf, copiesOf } = this.graph;
    return (
      groupsWith.start[node] !== groupsWith.start[node + 1] ||
      copiesOf[node] !== undefined ||
      wholeOf[node] !== -1 ||
      (partsOf[node] ?? []).length > 0
    );
  }

  /** What the loss of an element takes down at zero. */
  takenBy(element: string): readonly Node[] {
    const { standing } = this.#engine;
    standing.fall(losesWhat(this.graph, [{ element }]));
    const fallen = [...standing.fallen];
    standing.reset();
    return fallen;
  }

  /** Processes that are not back in time, with when they are. */
  notBack(lost: readonly { element: string }[]): [Node, Seconds | null][] {
    const { graph } = this;
    const { standing } = this.#engine;
    const losses = losesWhat(graph, lost);
    standing.fall(losses);
    const fallen = [...standing.fallen];
    const down = fallen.filter((node) =>
      isProcess(graph.elements[node] as Engine['graph']['elements'][number]),
    );
    const running = standing.isRunning;
    const hopeless =
      down.length === 0 ? null : hopelessOf(graph, losses, ({ index }) => running[index] === 1);
    standing.reset();
    // "A loss that takes nothing down needs no simulation."
    if (hopeless === null) return [];
    // Nor does one after which nothing that it takes down could ever come back.
    if (down.every((node) => hopeless.elements.has(node))) return down.map((node) => [node, null]);
    const isAlertingHit = fallen.some((node) => this.#engine.isWatched(node));
    const alert = this.#engine.alert(losses, isAlertingHit ? this.#engine.unattended(losses) : null);
    const { upAt } = this.#engine.attended(losses, alert).attended;
    return down
      .filter((node) => (upAt[node] as number) > (this.#limits[node] as number))
      .map((node) => [node, upAt[node] === Number.POSITIVE_INFINITY ? null : (upAt[node] as number)]);
  }
}
