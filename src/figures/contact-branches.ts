// A tree of calls cut into pieces that each fit a picture; what fits none is counted where it begins.

/** A person in a picture with those whom the person calls there. */
export interface Branch {
  readonly id: string;
  readonly children: readonly Branch[];
  /** False for somebody with calls to make whom nobody calls. */
  readonly isCalled: boolean;
  /** How many people come below who are not in this picture, and how many of them are cut off. */
  readonly hidden: number;
  readonly hiddenCut: number;
}

interface Calls {
  readonly root: string;
  readonly calls: readonly { readonly from: string; readonly to: string }[];
}

interface Limits {
  /** Boxes below each other in a picture. */
  readonly rows: number;
  /** Boxes beside each other. */
  readonly levels: number;
  readonly parts: number;
}

/** Everybody once: the first call counts, and who makes calls without being called begins a tree of their own. */
function readCalls({ root, calls }: Calls) {
  const calledBy = new Map<string, string[]>();
  for (const { from, to } of calls) {
    const known = calledBy.get(from);
    if (known === undefined) calledBy.set(from, [to]);
    else known.push(to);
  }
  const children = new Map<string, string[]>();
  const order: string[] = [];
  const met = new Set<string>();
  const roots: string[] = [];
  for (const start of [root, ...calledBy.keys()]) {
    if (met.has(start)) continue;
    met.add(start);
    roots.push(start);
    const open = [start];
    for (const person of open) {
      order.push(person);
      const own = [...new Set(calledBy.get(person) ?? [])].filter((to) => !met.has(to));
      for (const to of own) {
        met.add(to);
        open.push(to);
      }
      children.set(person, own);
    }
  }
  return { roots, children, order };
}

/** Pieces of the tree, the first from its root on, and everybody in it in the order of calls. */
export function partsOfTree(
  calls: Calls,
  isCutOff: (id: string) => boolean,
  limits: Limits,
): { readonly parts: readonly (readonly Branch[])[]; readonly everybody: readonly string[] } {
  const { roots, children, order } = readCalls(calls);
  const below = new Map<string, { all: number; cut: number }>();
  for (const id of order.toReversed()) {
    const sum = { all: 0, cut: 0 };
    for (const child of children.get(id) ?? []) {
      const under = below.get(child) ?? { all: 0, cut: 0 };
      sum.all += under.all + 1;
      sum.cut += under.cut + (isCutOff(child) ? 1 : 0);
    }
    below.set(id, sum);
  }
  const cutBelow = (id: string): number => below.get(id)?.cut ?? 0;
  const calledFrom = new Set(roots.slice(1));
  const parts: Branch[][] = [];
  let waiting = [...roots];
  while (waiting.length > 0 && parts.length < limits.parts) {
    const starts = waiting.splice(0, startsThatFit(waiting, children, limits.rows));
    const shown = unfold(starts, children, cutBelow, limits);
    const folded: string[] = [];
    const branchOf = (id: string): Branch => {
      const own = children.get(id) ?? [];
      const drawn = shown.get(id) ?? [];
      if (drawn.length === 0 && own.length > 0) folded.push(id);
      const hidden = { all: 0, cut: 0 };
      for (const child of own.slice(drawn.length)) {
        const under = below.get(child) ?? { all: 0, cut: 0 };
        hidden.all += under.all + 1;
        hidden.cut += under.cut + (isCutOff(child) ? 1 : 0);
      }
      return {
        id,
        children: drawn.map(branchOf),
        isCalled: !calledFrom.has(id),
        hidden: hidden.all,
        hiddenCut: hidden.cut,
      };
    };
    parts.push(starts.map(branchOf));
    // First those under whom somebody is cut off: they are what a reader looks for.
    folded.sort((a, b) => Math.sign(cutBelow(b)) - Math.sign(cutBelow(a)));
    waiting = [...waiting, ...folded];
  }
  return { parts, everybody: order };
}

/** How many of those who wait have room for all whom they call; one in any case. */
function startsThatFit(
  waiting: readonly string[],
  children: ReadonlyMap<string, readonly string[]>,
  rows: number,
): number {
  let used = 0;
  for (const [index, id] of waiting.entries()) {
    used += Math.max(1, children.get(id)?.length ?? 0);
    if (used > rows) return Math.max(1, index);
  }
  return waiting.length;
}

/**
 * Whose calls are drawn: level by level, as long as there is room for all whom they call. Only of a start whose calls
 * fill more than a picture some are drawn.
 */
function unfold(
  starts: readonly string[],
  children: ReadonlyMap<string, readonly string[]>,
  cutBelow: (id: string) => number,
  { rows, levels }: Limits,
): Map<string, readonly string[]> {
  const shown = new Map<string, readonly string[]>();
  let used = starts.length;
  let level = [...starts];
  for (let depth = 1; depth < levels && level.length > 0; depth++) {
    const next: string[] = [];
    const order = [...level].sort((a, b) => Math.sign(cutBelow(b)) - Math.sign(cutBelow(a)));
    for (const id of order) {
      const own = children.get(id) ?? [];
      const room = rows - used + 1;
      if (own.length === 0 || (own.length > room && depth > 1)) continue;
      const drawn = own.slice(0, room);
      used += drawn.length - 1;
      shown.set(id, drawn);
      next.push(...drawn);
    }
    level = next;
  }
  return shown;
}
