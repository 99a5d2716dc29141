// Backups are the last resort: rounds of time, each letting the causes that would not serve in time use theirs.
import type { Seconds } from '../plan/duration.ts';
import type { Node, RecoveryGraph } from './graph.ts';
import type { Pass } from './pass.ts';

/** What the rounds ask of a plan, worked out once. */
export interface BackupRules {
  /** 1 for a system with backup copies. */
  readonly hasBackups: Uint8Array;
  /** By when a system has to serve: the shortest MTPD of what needs it. */
  readonly limits: Float64Array;
}

export function backupRulesOf(graph: RecoveryGraph, limits: Float64Array): BackupRules {
  const hasBackups = Uint8Array.from(graph.copiesOf, (row) =>
    row?.some(({ role }) => role === 'backup') ? 1 : 0,
  );
  return { hasBackups, limits };
}

/**
 * Systems that may use their backups from the next round on, none when the rounds are over: those that do not serve
 * in time and may not yet, less those that need another such (but such as need them in turn).
 */
export function whoMayRestore(
  graph: RecoveryGraph,
  { hasBackups, limits }: BackupRules,
  pass: Pass,
  mayRestore: ReadonlySet<Node>,
): Node[] {
  // "Does not serve by the shortest MTPD (where there is none: does not serve at all)": never is later than any limit.
  const want = pass.fallen.filter((node) => {
    const at = pass.servesAt[node] as number;
    const isLate = at === Number.POSITIVE_INFINITY || at > (limits[node] as number);
    return isLate && hasBackups[node] === 1 && !mayRestore.has(node);
  });
  if (want.length <= 1) return want;
  const components = graph.componentsOfNeeds();
  const isBlocked = needsAnother(graph, components, want);
  return want.filter((node) => !isBlocked.has(components[node] as number));
}

/** The moment after which it is settled who may restore: whoever does not serve by then is late. */
export function settledAfter(
  { hasBackups, limits }: BackupRules,
  fallen: readonly Node[],
  mayRestore: ReadonlySet<Node>,
): Seconds {
  let latest = Number.NEGATIVE_INFINITY;
  for (const node of fallen) {
    if (hasBackups[node] === 1 && !mayRestore.has(node)) latest = Math.max(latest, limits[node] as number);
  }
  return latest === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : latest;
}

/** Components that need, directly or not, the component of another one of those that want their backups. */
function needsAnother({ needs }: RecoveryGraph, components: Int32Array, want: readonly Node[]): Set<number> {
  const wanted = new Set(want.map((node) => components[node] as number));
  const below = new Set(want);
  for (const node of below) {
    for (let row = needs.start[node] as number; row < (needs.start[node + 1] as number); row++) {
      below.add(needs.targets[row] as number);
    }
  }
  // A component comes after what it needs, so each is settled before it is asked.
  const order = [...below].sort(
    (left, right) => (components[left] as number) - (components[right] as number),
  );
  const above = new Set<number>();
  for (const node of order) {
    const own = components[node] as number;
    for (let row = needs.start[node] as number; row < (needs.start[node + 1] as number); row++) {
      const other = components[needs.targets[row] as number] as number;
      if (other !== own && (wanted.has(other) || above.has(other))) above.add(own);
    }
  }
  return above;
}
