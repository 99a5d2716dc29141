// Findings about recovery tiers: what is needed early, and is recovered late.
import { type AnalysisContext, cannotDoWithout } from './context.ts';
import { type Finding, finding } from './finding.ts';

/** For each element in a tier, the most urgent element that cannot do without it and stands in a better tier. */
export function findTierGaps({ plan, graph }: AnalysisContext): Finding[] {
  const tierOf = new Map<number, { tier: number; pointer: string }>();
  for (const [index, { tier, elements }] of (plan.recoveryPriorities ?? []).entries()) {
    for (const [position, id] of elements.entries()) {
      const node = graph.indexOf.get(id) as number;
      const before = tierOf.get(node);
      const pointer = `/recoveryPriorities/${index}/elements/${position}`;
      if (before === undefined || tier < before.tier) tierOf.set(node, { tier, pointer });
    }
  }
  const found: Finding[] = [];
  const reachedFrom = new Map<number, number>();
  const sources = [...tierOf.keys()].sort(
    (left, right) => (tierOf.get(left)?.tier ?? 0) - (tierOf.get(right)?.tier ?? 0) || left - right,
  );
  for (const source of sources) {
    const open = [source];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const needed of cannotDoWithout(graph, node)) {
        if (reachedFrom.has(needed)) continue;
        reachedFrom.set(needed, source);
        open.push(needed);
      }
    }
  }
  for (const [needed, source] of reachedFrom) {
    const [own, others] = [tierOf.get(needed), tierOf.get(source)];
    if (own === undefined || others === undefined || own.tier <= others.tier) continue;
    const args = {
      needing: graph.elements[source]?.entry.name ?? '',
      tier: others.tier,
      needed: graph.elements[needed]?.entry.name ?? '',
      neededTier: own.tier,
    };
    found.push(finding('dependency-of-lower-tier', args, [own.pointer, others.pointer]));
  }
  return found;
}
