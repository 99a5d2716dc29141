// Places for the boxes and ways for the lines of a dependency map: the order is dagre's, the page decides the distances.
import { Graph, layout } from '@dagrejs/dagre';
import type { MapEdge, MapNode } from './dependency-map.ts';

/** Something in a column: a box, or the way of lines that pass it on their way to the same box. */
interface Slot {
  readonly key: string;
  readonly height: number;
  wish: number;
  y: number;
}

export interface LayeredMap {
  readonly columns: number;
  /** Column of a box, and its middle from the top. */
  readonly places: ReadonlyMap<string, { readonly column: number; readonly y: number }>;
  /** Each edge as the points by which it passes columns, from left to right. */
  readonly ways: readonly {
    readonly edge: MapEdge;
    /** Whether it runs from right to left, because the elements need each other in a circle. */
    readonly isBack: boolean;
    readonly points: readonly { readonly column: number; readonly y: number }[];
  }[];
  readonly height: number;
}

const WAY = 4;

/** Lays boxes of the given height out in columns, those that need others to their left. */
export function layered(nodes: readonly MapNode[], edges: readonly MapEdge[], box: number): LayeredMap {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', ranksep: 20, nodesep: 6, edgesep: 2 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) graph.setNode(id, { width: 60, height: box });
  for (const { from, to } of edges) graph.setEdge(from, to);
  layout(graph);
  const at = new Map(nodes.map(({ id }) => [id, graph.node(id) as { x: number; y: number }]));
  const columnXs = [...new Set([...at.values()].map(({ x }) => Math.round(x)))].sort((a, b) => a - b);
  const columnOf = (id: string): number => columnXs.indexOf(Math.round(at.get(id)?.x ?? 0));

  const columns: Slot[][] = columnXs.map(() => []);
  for (const { id } of nodes) {
    const y = at.get(id)?.y ?? 0;
    columns[columnOf(id)]?.push({ key: `box ${id}`, height: box + 5, wish: y, y });
  }
  const passing = new Map<string, { slot: Slot; column: number; count: number }>();
  const routes = edges.map((edge) => {
    const isBack = columnOf(edge.from) >= columnOf(edge.to);
    const [left, right] = isBack ? [edge.to, edge.from] : [edge.from, edge.to];
    const points = (graph.edge(edge.from, edge.to) as { points?: { x: number; y: number }[] }).points ?? [];
    const keys = [`box ${left}`];
    for (let column = columnOf(left) + 1; column < columnOf(right); column++) {
      const key = `way ${column} ${right}`;
      const y = heightAt(points, columnXs[column] ?? 0);
      const known = passing.get(key);
      if (known === undefined) {
        const slot = { key, height: WAY, wish: y, y };
        passing.set(key, { slot, column, count: 1 });
        columns[column]?.push(slot);
      } else {
        known.slot.wish = (known.slot.wish * known.count + y) / (known.count + 1);
        known.count += 1;
      }
      keys.push(key);
    }
    return { edge, isBack, keys: [...keys, `box ${right}`], from: columnOf(left) };
  });

  const height = spread(columns);
  const slotOf = new Map(columns.flatMap((column) => column.map((slot) => [slot.key, slot])));
  const yOf = (key: string): number => slotOf.get(key)?.y ?? 0;
  return {
    columns: columns.length,
    places: new Map(nodes.map(({ id }) => [id, { column: columnOf(id), y: yOf(`box ${id}`) }])),
    ways: routes.map(({ edge, isBack, keys, from }) => ({
      edge,
      isBack,
      points: keys.map((key, index) => ({ column: from + index, y: yOf(key) })),
    })),
    height,
  };
}

/** Where a line of straight pieces stands at `x`. */
function heightAt(points: readonly { readonly x: number; readonly y: number }[], x: number): number {
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1], points[index]];
    if (a === undefined || b === undefined || x < Math.min(a.x, b.x) || x > Math.max(a.x, b.x)) continue;
    return a.x === b.x ? a.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
  }
  return points[0]?.y ?? 0;
}

/** Moves the slots of each column apart, as near to where they wish to be as the height allows. Gives the height. */
function spread(columns: readonly Slot[][]): number {
  const needed = columns.map((slots) => slots.reduce((sum, { height }) => sum + height, 0));
  const height = needed.reduce((most, each) => Math.max(most, each), 0);
  const wishes = columns.flatMap((slots) => slots.map(({ wish }) => wish));
  const least = wishes.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = wishes.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const scale = most === least ? 0 : height / (most - least);
  for (const slots of columns) {
    slots.sort((a, b) => (a.wish === b.wish ? (a.key < b.key ? -1 : 1) : a.wish - b.wish));
    let free = 0;
    for (const slot of slots) {
      slot.y = Math.max((slot.wish - least) * scale, free + slot.height / 2);
      free = slot.y + slot.height / 2;
    }
    let limit = height;
    for (const slot of slots.toReversed()) {
      slot.y = Math.min(slot.y, limit - slot.height / 2);
      limit = slot.y - slot.height / 2;
    }
  }
  return height;
}
