// The circles of a graph: strongly connected components, found without recursion.

/** A directed graph in compressed rows: the targets of `node` are `targets[start[node] .. start[node + 1])`. */
export interface Arrows {
  readonly start: Int32Array;
  readonly targets: Int32Array;
}

/** Compressed rows of `count` nodes from a function that names the targets of each. */
export function arrowsOf(
  count: number,
  targetsOf: (node: number, add: (target: number) => void) => void,
): Arrows {
  const start = new Int32Array(count + 1);
  const targets: number[] = [];
  const add = (target: number): void => {
    targets.push(target);
  };
  for (let node = 0; node < count; node++) {
    targetsOf(node, add);
    start[node + 1] = targets.length;
  }
  return { start, targets: Int32Array.from(targets) };
}

/** The arrows the other way round: rows of `count` targets, each with the nodes that lead to it, in order. */
export function turned({ start, targets }: Arrows, count: number): Arrows {
  const ends = new Int32Array(count + 1);
  for (const target of targets) ends[target + 1] = (ends[target + 1] as number) + 1;
  for (let node = 0; node < count; node++)
    ends[node + 1] = (ends[node + 1] as number) + (ends[node] as number);
  const next = ends.slice();
  const sources = new Int32Array(targets.length);
  for (let node = 0; node + 1 < start.length; node++) {
    for (let row = start[node] as number; row < (start[node + 1] as number); row++) {
      const target = targets[row] as number;
      sources[next[target] as number] = node;
      next[target] = (next[target] as number) + 1;
    }
  }
  return { start: ends, targets: sources };
}

/**
 * Component number of every node. Numbers are in reverse topological order: whatever an arrow of a component
 * leads to has a lower number, or the same.
 */
export function componentsOf({ start, targets }: Arrows): Int32Array {
  const count = start.length - 1;
  const component = new Int32Array(count).fill(-1);
  const order = new Int32Array(count);
  const low = new Int32Array(count);
  const cursor = new Int32Array(count);
  const path: number[] = [];
  const open: number[] = [];
  let visited = 0;
  let found = 0;
  for (let root = 0; root < count; root++) {
    if (order[root] !== 0) continue;
    path.push(root);
    while (path.length > 0) {
      const node = path[path.length - 1] as number;
      if (order[node] === 0) {
        order[node] = low[node] = ++visited;
        cursor[node] = start[node] as number;
        open.push(node);
      }
      let descended = false;
      while ((cursor[node] as number) < (start[node + 1] as number)) {
        const next = targets[cursor[node] as number] as number;
        if (order[next] === 0) {
          path.push(next);
          descended = true;
          break;
        }
        if (component[next] === -1 && (low[next] as number) < (low[node] as number))
          low[node] = low[next] as number;
        cursor[node] = (cursor[node] as number) + 1;
      }
      if (descended) continue;
      path.pop();
      if (low[node] !== order[node]) continue;
      let member: number;
      do {
        member = open.pop() as number;
        component[member] = found;
      } while (member !== node);
      found++;
    }
  }
  return component;
}
