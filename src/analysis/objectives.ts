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
export function declaredRto(element: Element): { seconds: Seconds; pointer: string } | undefined {
  switch (element.section) {
    case 'systems':
    case 'criticalProcesses':
      return element.entry.rto === undefined
        ? undefined
        : { seconds: parseDuration(element.entry.rto), pointer: `${element.pointer}/rto` };
    case 'suppliers':
      return element.entry.agreedRecoveryTime === undefined
        ? undefined
        : {
            seconds: parseDuration(element.entry.agreedRecoveryTime),
            pointer: `${element.pointer}/agreedRecoveryTime`,
          };
    default:
      return undefined;
  }
}

interface Slow {
  readonly element: Element;
  readonly rto: Seconds;
  readonly pointer: string;
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
      if (slow.rto <= own.seconds) continue;
      const args = {
        needing: element.entry.name,
        rto: own.seconds,
        needed: slow.element.entry.name,
        neededRto: slow.rto,
      };
      found.push(finding('dependency-slower', args, [own.pointer, slow.pointer]));
    }
  }
  return found;
}

/** The slowest of what an element cannot do without, by the nearest RTOs that are declared behind its needs. */
export function slowestNeed(
  id: string,
  resolved: ResolvedPlan,
): { readonly element: Element; readonly rto: Seconds } | undefined {
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
  const open = [...needsOf(start)];
  for (let need = open.pop(); need !== undefined; need = open.pop()) {
    if (seen.has(need)) continue;
    seen.add(need);
    const element = resolved.elements.get(need);
    if (element === undefined) continue;
    const declared = declaredRto(element);
    if (declared === undefined) open.push(...needsOf(element));
    else found.push({ element, rto: declared.seconds, pointer: declared.pointer });
  }
  return found;
}

/** What an element cannot do without. */
function needsOf(element: Element): readonly string[] {
  const found: string[] = [];
  for (const need of requirementsOf(element)) {
    const [id, ...others] = idsOf(need);
    if (id !== undefined && others.length === 0) found.push(id);
  }
  return found;
}
