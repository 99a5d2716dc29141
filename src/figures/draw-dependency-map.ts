// What needs what as a picture: every element where that can be read, else kinds and layers with the most needed of each.
import type { Language } from '../diagnostics/entry.ts';
import { drawBands } from './dependency-bands.ts';
import { drawGraph } from './dependency-graph.ts';
import type { DependencyMap, MapEdge } from './dependency-map.ts';
import type { Figure } from './scene.ts';

/** More than this nobody follows with the eye. */
const MOST_NODES = 150;
const MOST_EDGES = 420;

/** None where nothing needs anything. */
export function drawDependencyMap(map: DependencyMap, language: Language): Figure[] {
  const known = new Set(map.nodes.map(({ id }) => id));
  const edges = unique(map.edges.filter(({ from, to }) => from !== to && known.has(from) && known.has(to)));
  if (edges.length === 0) return [];
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = map.nodes.filter(({ id }) => ends.has(id));
  const connected = { ...map, nodes, edges };
  const isSmall = nodes.length <= MOST_NODES && edges.length <= MOST_EDGES;
  const whole = isSmall ? drawGraph(connected, language) : undefined;
  return [whole ?? drawBands(connected, language)];
}

/** Each pair once; what is needed in any case is no choice. */
function unique(edges: readonly MapEdge[]): MapEdge[] {
  const byPair = new Map<string, MapEdge>();
  for (const edge of edges) {
    const pair = `${edge.from}\n${edge.to}`;
    const before = byPair.get(pair);
    if (before === undefined || (before.isChoice && !edge.isChoice)) byPair.set(pair, edge);
  }
  return [...byPair.values()];
}
