// What could have stood in: the copies of each system that was down, and what kept them from starting in time.
import type { Seconds } from '../plan/duration.ts';
import type { Engine, Trial } from './engine.ts';
import type { Copy, Node } from './graph.ts';
import { ranFromStart } from './pass.ts';
import { musteredAt } from './reached.ts';

const NEVER = Number.POSITIVE_INFINITY;

/**
 * Why a copy was not started before its system served without it:
 *
 * - `lost`: it is lost itself, or its data is
 * - `dependency`, `tool`: what it, or its activation, requires was not up
 * - `declaration`, `muster`: nobody had declared, its team had not come together
 * - `backup`: a backup that was not needed as a last resort
 * - `futile`: it would not have helped, or not sooner
 */
type Hindrance = 'lost' | 'dependency' | 'tool' | 'declaration' | 'muster' | 'backup' | 'futile';

/** A copy that did not run from the start, of a system that did not serve from the start. */
export interface StandIn {
  readonly system: string;
  /** `system@site`. */
  readonly copy: string;
  readonly pointer: string;
  readonly role: 'active' | 'standby' | 'backup';
  /** When its activation began, and when it ran; null for never. */
  readonly startedAt: Seconds | null;
  readonly runsAt: Seconds | null;
  /** What kept it from starting, and when that was over; null for a copy that was started. */
  readonly hindrance: {
    readonly kind: Hindrance;
    readonly element: string;
    readonly until: Seconds | null;
  } | null;
}

/** The stand-ins of a trial, in the order of the plan. */
export function standInsOf(engine: Engine, trial: Trial): StandIn[] {
  const { graph } = engine;
  const { attended } = trial;
  const timeOf = (at: number): Seconds | null => (at === NEVER ? null : at);
  const idOf = (node: Node): string => graph.elements[node]?.id ?? '';
  const fallen = new Set(attended.fallen.filter((node) => (attended.servesAt[node] as number) > 0));
  return graph.copies
    .filter(({ system, index }) =>
      fallen.has(system)
        ? !ranFromStart(trial.attended, index)
        : attended.startedAt[index] === 0 &&
          attended.runsAt[index] === 0 &&
          !servedFromStart(graph, trial, system),
    )
    .map((copy) => {
      const startedAt = attended.startedAt[copy.index] as number;
      const name = `${idOf(copy.system)}@${copy.entry.site}`;
      let hindrance: StandIn['hindrance'] = null;
      if (startedAt === NEVER) {
        const { kind, node, until } = hindranceOf(engine, trial, copy);
        hindrance = { kind, element: node === -1 ? name : idOf(node), until: timeOf(until) };
      }
      return {
        system: idOf(copy.system),
        copy: name,
        pointer: `${graph.elements[copy.system]?.pointer}/deployments/${copy.position}`,
        role: copy.role,
        startedAt: timeOf(startedAt),
        runsAt: timeOf(attended.runsAt[copy.index] as number),
        hindrance,
      };
    });
}

/** Whether what ran from the start was enough; what took over in no time has still taken over. */
function servedFromStart({ copiesOf, minimum }: Engine['graph'], trial: Trial, system: Node): boolean {
  const capacity = (copiesOf[system] ?? []).reduce(
    (sum, copy) => (ranFromStart(trial.attended, copy.index) ? sum + copy.capacity : sum),
    0,
  );
  return capacity >= (minimum[system] as number);
}

interface Found {
  readonly kind: Hindrance;
  readonly node: Node;
  readonly until: Seconds;
}

function hindranceOf(engine: Engine, trial: Trial, copy: Copy): Found {
  const { elements, copies } = engine.graph;
  const { losses, attended, mayRestore } = trial;
  const servesAt = attended.servesAt[copy.system] as number;
  const back = losses.empty.has(copy.index) ? NEVER : (losses.copies.get(copy.index) ?? 0);
  if (back > 0 && back >= servesAt) return { kind: 'lost', node: -1, until: back };
  if (copy.role === 'backup' && !mayRestore.has(copy.system))
    return { kind: 'backup', node: -1, until: NEVER };
  const run = latestNeed(engine, trial, elements.length + copy.index);
  const tool = latestNeed(engine, trial, elements.length + copies.length + copy.index);
  const need: Found = tool.until > run.until ? { kind: 'tool', ...tool } : { kind: 'dependency', ...run };
  if (need.until > 0 && need.until >= servesAt) return need;
  if (copy.isAutomatic) return { kind: 'futile', node: -1, until: NEVER };
  const declaredAt = attended.attendance?.declaredAt ?? NEVER;
  if (declaredAt >= servesAt) {
    return { kind: 'declaration', node: attended.attendance?.declaredBy ?? -1, until: declaredAt };
  }
  const team = engine.calls.teams.get(copy.team);
  if (team === undefined) return { kind: 'futile', node: -1, until: NEVER };
  const together = musteredAt(trial, team);
  if (together >= servesAt) return { kind: 'muster', node: copy.team, until: together };
  return { kind: 'futile', node: -1, until: NEVER };
}

/** What a consumer waits for longest: the first of each group to come up, the last of these. */
function latestNeed(engine: Engine, { attended }: Trial, consumer: number): { node: Node; until: Seconds } {
  const { groupStart, members } = engine.graph;
  let latest = { node: -1, until: 0 };
  for (let group = groupStart[consumer] as number; group < (groupStart[consumer + 1] as number); group++) {
    let first = { node: -1, until: NEVER };
    for (let row = members.start[group] as number; row < (members.start[group + 1] as number); row++) {
      const node = members.targets[row] as number;
      const until = attended.upAt[node] as number;
      if (first.node === -1 || until < first.until) first = { node, until };
    }
    if (first.until > latest.until) latest = first;
  }
  return latest;
}
