// Findings about what the plan promises: objectives that are missing, or that contradict each other.
import { parseDuration, type Seconds } from '../plan/duration.ts';
import type { Element, ResolvedPlan } from '../plan/resolve.ts';
import { type AnalysisContext, idsOf, requirementsOf } from './context.ts';
import { type Finding, finding } from './finding.ts';

/** Processes without owner, RTO or impact, RTOs beyond the MTPD, and dependencies that are slower than what needs them. */
export function findObjectiveGaps(context: AnalysisContext): Finding[] {
  return [...processGaps(context), ...slowerDependencies(context)];
}

function processGaps({ plan, leftOpen }: AnalysisContext): Finding[] {
  const assessed = new Set(plan.impactAnalysis?.assessments?.map((assessment) => assessment.process));
  return (plan.criticalProcesses ?? []).flatMap((process, index) => {
    const pointer = `/criticalProcesses/${index}`;
    const found: Finding[] = [];
    if (process.owner === undefined) {
      found.push(finding('process-without-owner', { process: process.name }, [pointer]));
    }
    if (!assessed.has(process.id) && !leftOpen.has('impactAnalysis')) {
      found.push(finding('process-without-impact', { process: process.name }, [pointer]));
    }
    if (process.rto === undefined) {
      found.push(finding('process-without-rto', { process: process.name }, [pointer]));
    } else if (process.mtpd !== undefined) {
      const rto = parseDuration(process.rto);
      const mtpd = parseDuration(process.mtpd);
      if (rto > mtpd) {
        const pointers = [`${pointer}/rto`, `${pointer}/mtpd`] as const;
        found.push(finding('rto-beyond-mtpd', { process: process.name, rto, mtpd }, pointers));
      }
    }
    return found;
  });
}

/** When an element is declared to be back: its RTO, or what a supplier has agreed to. */
export function declaredRto({ section, entry }: Element): Seconds | undefined {
  switch (section) {
    case 'systems':
    case 'criticalProcesses':
      return entry.rto === undefined ? undefined : parseDuration(entry.rto);
    case 'suppliers':
      return entry.agreedRecoveryTime === undefined ? undefined : parseDuration(entry.agreedRecoveryTime);
    default:
      return undefined;
  }
}

/** Where that is declared. */
const placeOfRto = ({ section, pointer }: Element): string =>
  `${pointer}/${section === 'suppliers' ? 'agreedRecoveryTime' : 'rto'}`;

interface Slow {
  readonly element: Element;
  readonly rto: Seconds;
}

/**
 * For each element with an RTO, the nearest elements behind its needs that have one and are slower. Of alternatives
 * one is enough, so that none of them has to be quick.
 */
function slowerDependencies(resolved: ResolvedPlan): Finding[] {
  const found: Finding[] = [];
  for (const element of resolved.elements.values()) {
    const own = declaredRto(element);
    if (own === undefined || element.section === 'suppliers') continue;
    for (const slow of slowestBehind(element, resolved)) {
      if (slow.rto <= own) continue;
      const args = {
        needing: element.entry.name,
        rto: own,
        needed: slow.element.entry.name,
        neededRto: slow.rto,
      };
      found.push(finding('dependency-slower', args, [placeOfRto(element), placeOfRto(slow.element)]));
    }
  }
  return found;
}

/** The slowest of what an element cannot do without, by the nearest RTOs that are declared behind its needs. */
export function slowestNeed(id: string, resolved: ResolvedPlan): Slow | undefined {
  const element = resolved.elements.get(id);
  if (element === undefined) return undefined;
  return slowestBehind(element, resolved).reduce<Slow | undefined>(
    (slowest, each) => (slowest === undefined || each.rto > slowest.rto ? each : slowest),
    undefined,
  );
}

/** Elements with a declared RTO that are reached through needs without passing another such element. */
function slowestBehind(start: Element, resolved: ResolvedPlan): Slow[] {
  const found: Slow[] = [];
  const seen = new Set<string>([start.id]);
  const open = needsOf(start);
  for (let need = open.pop(); need !== undefined; need = open.pop()) {
    if (seen.has(need)) continue;
    seen.add(need);
    const element = resolved.elements.get(need);
    if (element === undefined) continue;
    const rto = declaredRto(element);
    if (rto === undefined) open.push(...needsOf(element));
    else found.push({ element, rto });
  }
  return found;
}

/** What an element cannot do without. */
function needsOf(element: Element): string[] {
  const found: string[] = [];
  for (const need of requirementsOf(element)) {
    const ids = idsOf(need);
    if (ids.length === 1) found.push(...ids);
  }
  return found;
}
