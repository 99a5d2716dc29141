// What the critical processes ask of what they depend on: the shortest RTO and RPO, held against what is declared.
import { declaredRto } from '../analysis/objectives.ts';
import { parseDuration, type Seconds } from '../plan/duration.ts';
import type { CriticalProcess } from '../plan/plan.generated.ts';
import type { Element } from '../plan/resolve.ts';
import { DASH, type Markdown, strong } from '../words/markdown.ts';
import { type Context, chapterOf } from './chapter.ts';
import { dependantsIn } from './dependants.ts';

export function resourceDemandsView(context: Context) {
  const { plan, m, w, lacks } = context;
  const says = m['resource-demands'];
  const chapter = chapterOf(context, 'resource-demands');
  const staffed = (plan.criticalProcesses ?? []).filter(
    ({ staffRequired, workplace }) => staffRequired !== undefined || workplace !== undefined,
  );
  const rows = demandsOf(context);
  return {
    ...chapter.base,
    labels: says.labels,
    systemsHeading: chapter.heading(says.systems),
    intro: says.intro,
    demands: chapter.table(
      says.table,
      rows.map((each) => demandRow(context, each)),
      lacks(says.lacks),
    ),
    staffHeading: chapter.heading(says.staff),
    staff: chapter.table(
      says.staffTable,
      staffed.map((process) => ({
        process: w.text(process.name),
        staff: w.number(process.staffRequired),
        workplace: w.text(process.workplace),
      })),
      lacks(says.lacksStaff),
    ),
  };
}

/** The shortest time that any of some processes asks, and which asks it. */
interface Asked {
  readonly seconds: Seconds;
  readonly process: CriticalProcess;
}

interface Demand {
  readonly element: Element;
  readonly processes: readonly CriticalProcess[];
  readonly rto: Asked | undefined;
  readonly rpo: Asked | undefined;
}

/** Systems and suppliers that critical processes depend on, those that are needed soonest first. */
function demandsOf({ plan, analysed }: Context): Demand[] {
  const dependantsOf = dependantsIn(analysed);
  const byId = new Map((plan.criticalProcesses ?? []).map((process) => [process.id, process]));
  const demands: Demand[] = [];
  for (const element of analysed.elements.values()) {
    if (element.section !== 'systems' && element.section !== 'suppliers') continue;
    const processes = dependantsOf([element.id]).flatMap((id) => byId.get(id) ?? []);
    if (processes.length === 0) continue;
    const rpo = element.section === 'systems' ? shortest(processes, 'rpo') : undefined;
    demands.push({ element, processes, rto: shortest(processes, 'rto'), rpo });
  }
  const soonest = ({ rto }: Demand): number => rto?.seconds ?? Number.POSITIVE_INFINITY;
  return demands.sort((a, b) =>
    soonest(a) === soonest(b) ? b.processes.length - a.processes.length : soonest(a) - soonest(b),
  );
}

function shortest(processes: readonly CriticalProcess[], objective: 'rto' | 'rpo'): Asked | undefined {
  let found: Asked | undefined;
  for (const process of processes) {
    const asked = process[objective];
    if (asked === undefined) continue;
    const seconds = parseDuration(asked);
    if (found === undefined || seconds < found.seconds) found = { seconds, process };
  }
  return found;
}

function demandRow(context: Context, { element, processes, rto, rpo }: Demand) {
  const { w, m } = context;
  const says = m['resource-demands'];
  const asked = (each: Asked | undefined): Markdown =>
    each === undefined ? DASH : says.asked(w.seconds(each.seconds), w.text(each.process.name));
  const own = declaredRto(element);
  const ownRpo = element.section === 'systems' ? element.entry.rpo : undefined;
  return {
    resource: w.name(element.id),
    processes: w.number(processes.length),
    askedRto: asked(rto),
    ownRto: own === undefined ? DASH : w.seconds(own),
    askedRpo: asked(rpo),
    ownRpo: w.duration(ownRpo),
    judgement: judgementOf(context, [
      [rto, own],
      [rpo, ownRpo === undefined ? undefined : parseDuration(ownRpo)],
    ]),
  };
}

/** Late where any time is; a time that is asked and not declared is unknown, never kept. */
function judgementOf(
  { m }: Context,
  times: readonly (readonly [asked: Asked | undefined, declared: Seconds | undefined])[],
): Markdown {
  const says = m['resource-demands'];
  const wanted = times.filter(([asked]) => asked !== undefined);
  if (wanted.some(([asked, own]) => own !== undefined && own > (asked?.seconds ?? 0)))
    return strong(says.late);
  if (wanted.length === 0) return says.notAsked;
  return wanted.every(([, own]) => own !== undefined) ? says.fits : says.unknown;
}
