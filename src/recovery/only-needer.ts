// Chains of needs: what is asked for by one element only, which cannot do without it, is as good as that element.
import type { Node, RecoveryGraph } from './graph.ts';
import { isProcess } from './graph.ts';

/**
 * Results by element, each worked out at most once, from that of the only element that needs it where there is one:
 * along a chain the last comes first, however long the chain is. In a circle one of them has to do without.
 */
export class AlongNeeds<Result extends object> {
  readonly #graph: RecoveryGraph;
  readonly #workOut: (node: Node, needer: Node, ofNeeder: Result | undefined) => Result;
  readonly #known: (Result | undefined)[] = [];

  constructor(
    graph: RecoveryGraph,
    workOut: (node: Node, needer: Node, ofNeeder: Result | undefined) => Result,
  ) {
    this.#graph = graph;
    this.#workOut = workOut;
  }

  of(node: Node): Result {
    const chain = new Set<Node>();
    for (let link = node; link !== -1 && !chain.has(link); link = onlyNeeder(this.#graph, link)) {
      if (this.#known[link] !== undefined) break;
      chain.add(link);
    }
    for (const link of [...chain].reverse()) {
      const needer = onlyNeeder(this.#graph, link);
      this.#known[link] = this.#workOut(link, needer, this.#known[needer]);
    }
    return this.#known[node] as Result;
  }
}

/**
 * The one element that asks for another, and cannot do without it; -1 where it is not as simple as that. What falls
 * with the one for good is what falls with the other, and nothing else. So it is not of what can be restored from
 * backups once it is lost, nor of sites, whose losses spread; and a process has its own place in every list.
 */
function onlyNeeder(graph: RecoveryGraph, node: Node): Node {
  const { elements, groupsWith, groupOwner, members } = graph;
  const row = groupsWith.start[node] as number;
  if (groupsWith.start[node + 1] !== row + 1 || !isLostForGood(graph, node)) return -1;
  const group = groupsWith.targets[row] as number;
  const isChoice = (members.start[group + 1] as number) - (members.start[group] as number) > 1;
  const owner = groupOwner[group] as number;
  const element = elements[owner];
  if (isChoice || element === undefined || isProcess(element)) return -1;
  return isLostForGood(graph, owner) ? owner : -1;
}

const isLostForGood = ({ elements, copiesOf }: RecoveryGraph, node: Node): boolean =>
  elements[node]?.section !== 'sites' && copiesOf[node]?.some(({ role }) => role === 'backup') !== true;
