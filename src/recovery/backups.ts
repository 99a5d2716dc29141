// Backups are the last resort: rounds of time, each letting the causes that would not serve in time use theirs.
import { componentsOf } from './components.ts';
import type { Node, RecoveryGraph } from './graph.ts';
import type { Pass } from './timeline.ts';

/** What the rounds ask of a plan, worked out once. */
export interface BackupRules {
  /** Systems with backup copies. */
  readonly systems: readonly Node[];
  /** By when such a system has to serve: the shortest MTPD of what needs it. */
  readonly limits: Float64Array;
  /** Component of the graph of needs; a component needs only lower numbers. */
  readonly components: Int32Array;
  /** All elements by component, so that each comes after what it needs. */
  readonly order: readonly Node[];
}

export function backupRulesOf(graph: RecoveryGraph, limits: Float64Array): BackupRules {
  const systems = [...graph.elements.keys()].filter((node) =>
    graph.copiesOf[node]?.some(({ role }) => role === 'backup'),
  );
  const components = componentsOf(graph.needs);
  const order = [...graph.elements.keys()].sort(
    (left, right) => (components[left] as number) - (components[right] as number),
  );
  return { systems, limits, components, order };
}

/**
 * Systems that may use their backups from the next round on, none when the rounds are over: those that do not serve
 * in time and may not yet, less those that need another such (but such as need them in turn).
 */
export function whoMayRestore(
  graph: RecoveryGraph,
  rules: BackupRules,
  pass: Pass,
  mayRestore: ReadonlySet<Node>,
): Node[] {
  const { systems, limits, components } = rules;
  // "Does not serve by the shortest MTPD (where there is none: does not serve at all)": never is later than any limit.
  const want = systems.filter((node) => {
    const at = pass.servesAt[node] as number;
    return !mayRestore.has(node) && (at === Number.POSITIVE_INFINITY || at > (limits[node] as number));
  });
  if (want.length <= 1) return want;
  const wanted = new Set<number>(want.map((node) => components[node] as number));
  const isBlocked = needsAnyOf(graph, rules, wanted);
  return want.filter((node) => !isBlocked(components[node] as number));
}

/** Whether a component needs, directly or not, another one of a set. */
function needsAnyOf(
  { needs, elements }: RecoveryGraph,
  { components, order }: BackupRules,
  wanted: ReadonlySet<number>,
): (component: number) => boolean {
  const isAbove = new Uint8Array(elements.length);
  for (const node of order) {
    const own = components[node] as number;
    for (let row = needs.start[node] as number; row < (needs.start[node + 1] as number); row++) {
      const other = components[needs.targets[row] as number] as number;
      if (other !== own && (wanted.has(other) || isAbove[other] === 1)) isAbove[own] = 1;
    }
  }
  return (component) => isAbove[component] === 1;
}
