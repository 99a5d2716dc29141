// Findings about places and suppliers on which most of the organisation hangs.
import type { Sweep } from '../recovery/sweep.ts';
import type { AnalysisContext } from './context.ts';
import { type Finding, finding } from './finding.ts';

/** Half of the critical processes, and more than one of them, gone for longer than they may be. */
export function findConcentration(context: AnalysisContext, sweep: Sweep): Finding[] {
  const of = context.plan.criticalProcesses?.length ?? 0;
  return context.graph.elements.flatMap(({ id, section, pointer }, node) => {
    const isWhole = section === 'sites' && context.wholeOf(id) === id;
    const processes = isWhole || section === 'suppliers' ? sweep.notBackWithout(node) : [];
    if (processes.length < 2 || processes.length * 2 < of) return [];
    const names = processes.map((process) => context.nameOf(process.id));
    const places = processes.slice(0, 20).map((process) => process.pointer);
    return [
      finding('concentration', { element: context.nameOf(id), processes: names, of }, [pointer, ...places]),
    ];
  });
}
