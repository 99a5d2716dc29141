// Findings about what suppliers owe: when they have to say that something has happened.
import { parseDuration, type Seconds } from '../plan/duration.ts';
import type { Element } from '../plan/resolve.ts';
import type { RecoveryGraph } from '../recovery/graph.ts';
import { type AnalysisContext, whoCannotDoWithout } from './context.ts';
import { type Finding, finding } from './finding.ts';

export function findSupplierGaps(context: AnalysisContext): Finding[] {
  return [...missingDuties(context), ...lateNotices(context)];
}

/** Sites by the supplier that operates them. */
function sitesOf({ plan }: AnalysisContext): ReadonlyMap<string, readonly string[]> {
  const sites = new Map<string, string[]>();
  for (const { id, operator } of plan.sites ?? []) {
    if (operator !== undefined) sites.set(operator, [...(sites.get(operator) ?? []), id]);
  }
  return sites;
}

/** One finding for each supplier in use that states nothing; one for all where no supplier states anything. */
function missingDuties(context: AnalysisContext): Finding[] {
  const operated = sitesOf(context);
  const suppliers = context.plan.suppliers ?? [];
  const silent = [...suppliers.entries()].filter(
    ([, { id, agreedNotificationTime }]) =>
      agreedNotificationTime === undefined && (operated.has(id) || context.needed.has(id)),
  );
  const groups = suppliers.some(({ agreedNotificationTime }) => agreedNotificationTime !== undefined)
    ? silent.map((each) => [each])
    : [silent];
  return groups.flatMap((group) => {
    const [first, ...rest] = group.map(([index]) => `/suppliers/${index}`);
    if (first === undefined) return [];
    const args = {
      suppliers: group.map(([, { name }]) => name),
      sites: group.flatMap(([, { id }]) => operated.get(id) ?? []).map(context.nameOf),
    };
    return [finding('no-notification-duty', args, [first, ...rest.slice(0, 20)])];
  });
}

/** A time to report that is longer than the RTO of what cannot do without the supplier. */
function lateNotices(context: AnalysisContext): Finding[] {
  const { graph } = context;
  const suppliers = context.plan.suppliers ?? [];
  if (suppliers.every(({ agreedNotificationTime }) => agreedNotificationTime === undefined)) return [];
  return suppliers.flatMap(({ id, name, agreedNotificationTime }, index) => {
    if (agreedNotificationTime === undefined) return [];
    const notice = parseDuration(agreedNotificationTime);
    const needing = mostUrgent(graph, graph.indexOf.get(id) ?? -1);
    if (needing === undefined || notice <= needing.rto) return [];
    const place = `/suppliers/${index}`;
    const { entry, pointer } = needing.element;
    const args = { supplier: name, notice, needing: entry.name, rto: needing.rto };
    const places = [place, `${place}/agreedNotificationTime`, `${pointer}/rto`] as const;
    return [finding('supplier-notice-too-late', args, places)];
  });
}

/** Of all that cannot do without an element, the one with the shortest RTO; the nearest of several. */
function mostUrgent(graph: RecoveryGraph, from: number): { element: Element; rto: Seconds } | undefined {
  let first: { element: Element; rto: Seconds } | undefined;
  const seen = new Set<number>(whoCannotDoWithout(graph, from));
  for (const node of seen) {
    const element = graph.elements[node] as Element;
    if ((element.section === 'systems' || element.section === 'criticalProcesses') && element.entry.rto) {
      const rto = parseDuration(element.entry.rto);
      if (first === undefined || rto < first.rto) first = { element, rto };
    }
    for (const above of whoCannotDoWithout(graph, node)) seen.add(above);
  }
  return first;
}
