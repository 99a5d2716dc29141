// One link in the chain from a recovery back to what was lost, and the words that the links are made of.
import type { Seconds } from '../plan/duration.ts';
import type { Trial } from './engine.ts';
import type { Copy, Node, RecoveryGraph } from './graph.ts';
import { OWN_LOSS, TOO_LITTLE } from './standing.ts';

/**
 * What had to be in place last. Each kind says what `element` is:
 *
 * - `resumption`: the process itself, which needs time to resume once all is there
 * - `dependency`: what the one before it requires (or a copy's site, or a part's whole)
 * - `tool`: what the activation before it needs to be started
 * - `capacity`: a system whose other copies do not add up to its least capacity
 * - `activation`: a copy (`system@site`) that is started or restored
 * - `team-busy`: the team that was at work elsewhere; the activation that it was at comes next
 * - `muster`: the team that had to come together
 * - `contact`: the person who had to be reached
 * - `declaration`: who declared the disaster; the plan's `response` where nobody is named
 * - `detection`: the monitor that noticed; `response` where none did
 * - `site-returns`, `element-returns`: whose own loss was over
 * - `lost`: at zero, what the scenario takes; every chain of a time ends here, or in `capacity` at zero
 * - `no-alternative`: for never: lost for good (or its data is), and nothing stands in for it
 * - `deadlock`: for never: closes a circle that began where the same element stands before
 */
export type CauseKind =
  | 'resumption'
  | 'dependency'
  | 'tool'
  | 'capacity'
  | 'activation'
  | 'team-busy'
  | 'muster'
  | 'contact'
  | 'declaration'
  | 'detection'
  | 'site-returns'
  | 'element-returns'
  | 'lost'
  | 'no-alternative'
  | 'deadlock';

/** A link. `at` is null for what never came about. */
export interface Cause {
  /** Id of an element, `system@site` for a copy, or `response` for the plan's response as a whole. */
  readonly element: string;
  readonly kind: CauseKind;
  readonly at: Seconds | null;
  /** Pointer into the plan. */
  readonly pointer: string;
  /** Of an activation: whether its time was measured, declared, or not given and taken at its best. */
  readonly basis?: 'measured' | 'declared' | 'assumed';
}

/** The circle that a chain ends in: from the first mention of the element that closes it; empty where there is none. */
export function deadlockOf(because: readonly Cause[]): readonly Cause[] {
  const last = because.at(-1);
  if (last?.kind !== 'deadlock') return [];
  return because.slice(because.findIndex(({ element }) => element === last.element));
}

/** A chain under construction. */
export class Chain {
  readonly causes: Cause[] = [];
  /** Copies whose activation the chain goes through. */
  readonly activations: Copy[] = [];
  readonly graph: RecoveryGraph;

  constructor(graph: RecoveryGraph) {
    this.graph = graph;
  }

  add(node: Node, kind: CauseKind, at: Seconds | null): void {
    const element = this.graph.elements[node];
    this.causes.push({
      element: element?.id ?? 'response',
      kind,
      at,
      pointer: element?.pointer ?? '/response',
    });
  }

  addCopy(copy: Copy, kind: CauseKind, at: Seconds | null): void {
    const system = this.graph.elements[copy.system];
    const link = {
      element: `${system?.id}@${copy.entry.site}`,
      kind,
      at,
      pointer: `${system?.pointer}/deployments/${copy.position}`,
    };
    if (kind !== 'activation') {
      this.causes.push(link);
      return;
    }
    const { measured, duration } = copy.entry.activation ?? {};
    const basis = measured !== undefined ? 'measured' : duration !== undefined ? 'declared' : 'assumed';
    this.causes.push({ ...link, basis });
    this.activations.push(copy);
  }

  /** Ends the chain at what the scenario takes: the loss that a lost element has it from. */
  addLost(trial: Trial, node: Node, kind: 'lost' | 'no-alternative', at: Seconds | null): void {
    this.add(trial.losses.originOf.get(node) ?? node, kind, at);
  }

  /** Ends the chain at what took an element down at zero. */
  addFall(trial: Trial, fallen: Node): void {
    const takenBy = trial.attended.trail?.takenBy;
    let node = fallen;
    while ((takenBy?.[node] ?? OWN_LOSS) >= 0) node = takenBy?.[node] as Node;
    const row = this.graph.copiesOf[node];
    if (takenBy?.[node] === TOO_LITTLE) this.add(node, 'capacity', 0);
    else if (row === undefined) this.addLost(trial, node, 'lost', 0);
    else
      this.addCopyLoss(
        trial,
        row.find((copy) => copy.role === 'active' && isOwnLoss(trial, copy)) ?? row[0],
        'lost',
        0,
      );
  }

  /** A copy's own loss, by the name that the scenario gives it: its system, `system@site`, or its destroyed site. */
  addCopyLoss(
    trial: Trial,
    copy: Copy | undefined,
    kind: 'lost' | 'no-alternative',
    at: Seconds | null,
  ): void {
    if (copy === undefined) return;
    if (trial.lostByName.has(this.graph.elements[copy.system]?.id ?? '') && copy.role !== 'backup') {
      this.add(copy.system, kind, at);
    } else if (trial.losses.copies.has(copy.index)) this.addCopy(copy, kind, at);
    else this.addLost(trial, copy.site, kind, at);
  }
}

/** Whether a copy is lost itself, or its data is. */
export const isOwnLoss = ({ losses }: Trial, { index }: Copy): boolean =>
  losses.copies.has(index) || losses.empty.has(index);
