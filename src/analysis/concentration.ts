// Findings about places and suppliers on which most of the organisation hangs.
import type { SinglePoint } from '../recovery/single-points.ts';
import type { AnalysisContext } from './context.ts';
import { type Finding, finding } from './finding.ts';

/** Half of the critical processes, and more than one of them, gone for longer than they may be. */
export function findConcentration(context: AnalysisContext, points: readonly SinglePoint[]): Finding[] {
  const of = context.plan.criticalProcesses?.length ?? 0;
  return points.flatMap(({ element, section, pointer, processes }) => {
    const isWhole = section === 'sites' && context.wholeOf(element) === element;
    if (!isWhole && section !== 'suppliers') return [];
    if (processes.length < 2 || processes.length * 2 < of) return [];
    const names = processes.map(({ id }) => context.nameOf(id));
    const places = processes.slice(0, 20).map((process) => process.pointer);
    const args = { element: context.nameOf(element), processes: names, of };
    return [finding('concentration', args, [pointer, ...places])];
  });
}
