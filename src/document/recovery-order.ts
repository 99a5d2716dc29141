// The order of recovery: in each scenario, the systems as they come back, what they run on, and what held them up.
import { parseDuration } from '../plan/duration.ts';
import type { System } from '../plan/plan.generated.ts';
import type { SimulatedScenario } from '../recovery/simulate.ts';
import { DASH, lines, type Markdown, md, NOTHING, strong } from '../words/markdown.ts';
import { type Context, chapterOf } from './chapter.ts';

export function recoveryOrderView(context: Context) {
  const { plan, analysed, m, w, lacks } = context;
  const says = m['recovery-order'];
  const chapter = chapterOf(context, 'recovery-order');
  const scenarios = plan.scenarios ?? [];
  return {
    ...chapter.base,
    labels: says.labels,
    intro: scenarios.length === 0 ? lacks(says.lacks) : says.intro,
    scenarios: scenarios.map(({ name, lost = [] }, index) => {
      const result = lost.length === 0 ? undefined : analysed.scenarios[index];
      return {
        heading: chapter.heading(w.text(name)),
        order: chapter.table(
          says.table(w.text(name)),
          result === undefined ? [] : orderRows(context, result),
          result === undefined ? lacks(says.untried) : says.nothing,
        ),
      };
    }),
  };
}

type StandIn = SimulatedScenario['standIns'][number];

/** Systems to which something happened, soonest back first, those that never are last. */
export function orderRows(
  context: Context,
  result: SimulatedScenario,
  systems: readonly System[] = context.plan.systems ?? [],
) {
  const { w } = context;
  const copies = new Map<string, StandIn[]>();
  for (const each of result.standIns) copies.set(each.system, [...(copies.get(each.system) ?? []), each]);
  const time = (up: number | null): number => up ?? Number.POSITIVE_INFINITY;
  return systems
    .map((system) => ({ system, up: result.elements.get(system.id) ?? null }))
    .filter(({ up }) => up !== 0)
    .sort((a, b) => (a.up === b.up ? 0 : time(a.up) - time(b.up)))
    .map(({ system, up }, index) => ({
      number: w.number(index + 1),
      system: w.text(system.name),
      layer: w.label('layer', system.layer),
      back: backAfter(context, system, up),
      rto: w.duration(system.rto),
      on: runsOn(context, copies.get(system.id) ?? [], up),
      held: heldUp(context, copies.get(system.id) ?? [], up),
    }));
}

function backAfter({ m, w }: Context, { rto }: System, up: number | null): Markdown {
  if (up === null) return strong(md`✗ ${m.recovery.never}`);
  const time = m['recovery-order'].after(w.seconds(up));
  return rto !== undefined && up > parseDuration(rto) ? strong(md`△ ${time}`) : time;
}

/** The copy that runs when the system is back; where none took over, it is back where it was. */
function runsOn({ m, w }: Context, copies: readonly StandIn[], up: number | null): Markdown {
  const says = m['recovery-order'];
  if (up === null) return DASH;
  const [taken] = copies
    .filter(({ runsAt }) => runsAt !== null && runsAt <= up)
    .sort((a, b) => (a.runsAt ?? 0) - (b.runsAt ?? 0));
  if (taken === undefined) return says.restored;
  return says.copy(w.name(taken.copy.split('@')[1]), w.label('role', taken.role));
}

/** What kept each copy from taking over; of a system that is back, what kept it waiting. */
function heldUp(context: Context, copies: readonly StandIn[], up: number | null): Markdown {
  const { w } = context;
  const held = copies.flatMap(({ hindrance, copy }) => {
    if (hindrance === null || (up !== null && NO_WAIT.includes(hindrance.kind))) return [];
    const said = hindranceIn(context, hindrance, copy);
    return copies.length > 1 ? [md`${w.name(copy.split('@')[1])}: ${said}`] : [said];
  });
  return lines(...held);
}

/** What a system that is back did not wait for. */
const NO_WAIT: readonly string[] = ['lost', 'backup', 'futile'];

function hindranceIn(
  { m, w, analysed }: Context,
  { kind, element }: NonNullable<StandIn['hindrance']>,
  copy: string,
): Markdown {
  const says = m['recovery-order'].hindrances;
  const [id = '', site] = element.split('@');
  if (kind === 'lost' && [copy, ...copy.split('@')].includes(element)) return says.lostItself;
  if (site !== undefined) return says[kind](m.scenarios.at(w.name(id), w.name(site)));
  return says[kind](analysed.elements.has(id) ? w.name(id) : NOTHING);
}
