// Findings about events that no scenario has thought of.
import type { Scenario } from '../plan/plan.generated.ts';
import type { AnalysisContext, Tried } from './context.ts';
import type { Event } from './exercise-findings.ts';
import { type Finding, finding } from './finding.ts';

type Cause = NonNullable<Scenario['causes']>[number];

/** Causes by which a scenario says itself what it is about. */
const CAUSES: Readonly<Record<Exclude<Event, 'data-centre' | 'any'>, readonly Cause[]>> = {
  supplier: ['supplier-failure'],
  staff: ['staff-shortage', 'pandemic', 'strike'],
  'cyber-attack': ['cyber-attack', 'insider-attack'],
  communications: ['network-failure'],
};

export function findMissingScenarios(context: AnalysisContext): Finding[] {
  const { plan, tried, nameOf, pointerOf } = context;
  const found: Finding[] = [];
  const uncovered = dataCentres(context).filter(
    (id) => !tried.some((each) => each.losses.elements.has(context.graph.indexOf.get(id) ?? -1)),
  );
  const [first, ...rest] = uncovered.map(pointerOf);
  if (first !== undefined) {
    found.push(
      finding('scenario-missing', { event: 'data-centre', elements: uncovered.map(nameOf) }, [
        first,
        ...rest,
      ]),
    );
  }
  // Without any scenario the plan has said nothing yet; one finding is enough.
  const isBare = (plan.scenarios ?? []).every(
    ({ lost = [], causes = [] }) => lost.length === 0 && causes.length === 0,
  );
  if (isBare) {
    if (first !== undefined || plan.criticalProcesses === undefined) return found;
    return [finding('scenario-missing', { event: 'any', elements: [] }, ['/scenarios'])];
  }
  const is: Readonly<Record<Exclude<Event, 'data-centre' | 'any'>, (each: Tried) => boolean>> = {
    supplier: (each) => losesDirectly(context, each, ['suppliers']),
    staff: (each) => losesDirectly(context, each, ['people', 'teams']),
    'cyber-attack': (each) => destroysSystems(context, each),
    communications: (each) => losesCommunications(context, each),
  };
  for (const event of ['supplier', 'staff', 'cyber-attack', 'communications'] as const) {
    const isCovered = tried.some(
      (each) => is[event](each) || each.scenario.causes?.some((cause) => CAUSES[event].includes(cause)),
    );
    if (isCovered || !concerns(context, event)) continue;
    const main = event === 'supplier' ? mainSupplier(context) : undefined;
    const elements = main === undefined ? [] : [nameOf(main)];
    found.push(
      finding('scenario-missing', { event, elements }, ['/scenarios', ...(main ? [pointerOf(main)] : [])]),
    );
  }
  return found;
}

/** Whole sites that are data centres, or where copies of systems stand that critical processes need. */
function dataCentres({ plan, wholeOf, neededByProcesses }: AnalysisContext): string[] {
  const hosting = new Set<string>();
  for (const { id, deployments = [] } of plan.systems ?? []) {
    if (neededByProcesses.has(id)) for (const { site } of deployments) hosting.add(wholeOf(site));
  }
  return (plan.sites ?? [])
    .filter(({ id, kind, partOf }) => partOf === undefined && (kind === 'data-centre' || hosting.has(id)))
    .map(({ id }) => id);
}

function concerns({ plan, needed }: AnalysisContext, event: Event): boolean {
  if (event === 'supplier') return (plan.suppliers ?? []).some(({ id }) => needed.has(id));
  if (event === 'staff') return (plan.teams ?? []).length > 0;
  if (event === 'communications') return (plan.channels ?? []).some(({ id }) => needed.has(id));
  return (plan.systems ?? []).some(({ holdsData }) => holdsData === true);
}

function losesDirectly(
  { elements }: AnalysisContext,
  { scenario }: Tried,
  sections: readonly string[],
): boolean {
  return (scenario.lost ?? []).some(({ element }) => sections.includes(elements.get(element)?.section ?? ''));
}

/** Systems and their data gone while the sites stand. */
function destroysSystems({ elements }: AnalysisContext, { scenario }: Tried): boolean {
  return (scenario.lost ?? []).some(
    ({ element, destroyed }) => destroyed === true && elements.get(element)?.section === 'systems',
  );
}

/** A channel that people are called over is gone, by its own loss or that of a carrier or network behind it. */
function losesCommunications({ elements, needed }: AnalysisContext, { scenario, result }: Tried): boolean {
  const isOfNetwork = (id: string): boolean => {
    const element = elements.get(id);
    if (element?.section === 'systems') return element.entry.layer === 'network';
    return element?.section === 'channels' || element?.section === 'suppliers';
  };
  if (!(scenario.lost ?? []).some(({ element }) => isOfNetwork(element))) return false;
  return [...elements.values()].some(
    ({ section, id }) => section === 'channels' && needed.has(id) && result.elements.get(id) !== 0,
  );
}

/** The supplier that most elements need directly or who operates most sites; the first of several. */
function mainSupplier({ plan, graph, needed }: AnalysisContext): string | undefined {
  let main: { id: string; weight: number } | undefined;
  for (const { id } of plan.suppliers ?? []) {
    if (!needed.has(id)) continue;
    const node = graph.indexOf.get(id) ?? -1;
    const weight = (graph.groupsWith.start[node + 1] ?? 0) - (graph.groupsWith.start[node] ?? 0);
    if (main === undefined || weight > main.weight) main = { id, weight };
  }
  return main?.id;
}
