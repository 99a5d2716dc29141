// What the board has to decide, from the data: what is unsigned, unreleased, overdue, unowned, never exercised.
import type { ImprovementMeasure } from '../plan/plan.generated.ts';
import { type Markdown, md } from '../words/markdown.ts';
import { type Context, type List, list } from './chapter.ts';
import type { Entries } from './gap-entries.ts';
import { isOverdue } from './improvement.ts';

/** More names than this are counted. */
const MOST_NAMED = 4;

export function decisionsOf(context: Context, { findings }: Entries): List {
  const { plan, analysed, m, w } = context;
  const says = m.brief.decide;
  const decisions: Markdown[] = [];
  const ask = (things: readonly unknown[], sentence: () => Markdown): void => {
    if (things.length > 0) decisions.push(sentence());
  };

  if ((plan.criticalProcesses ?? []).length === 0) decisions.push(says.processes);
  if ((plan.scenarios ?? []).length === 0) decisions.push(says.scenarios);
  const breaking = findings.filter(({ finding }) => finding.severity === 'error');
  const unclosed = breaking.filter(({ closing }) => closing.length === 0);
  ask(unclosed, () => says.unclosed(unclosed.length, breaking.length));

  const open = (plan.improvementMeasures ?? []).filter(({ state }) => state !== 'done');
  const unreleased = open.filter(({ approvedBy }) => approvedBy === undefined);
  ask(unreleased, () =>
    says.release(unreleased.length, costOf(context, unreleased), named(context, unreleased)),
  );
  const overdue = open.filter((each) => isOverdue(each, analysed.asOf));
  ask(overdue, () => says.overdue(named(context, overdue)));

  // What lies within another single point is lost and mended with it.
  const singles = analysed.singlePoints
    .filter(({ within }) => within === null)
    .sort((a, b) => b.processes.length - a.processes.length);
  const unattended = singles.filter(
    ({ element }) => !open.some(({ elements = [] }) => elements.includes(element)),
  );
  ask(unattended, () =>
    says.singles(
      unattended.length,
      singles.length,
      w.listed(unattended.slice(0, MOST_NAMED).map(({ element }) => w.name(element))),
    ),
  );

  const processes = plan.criticalProcesses ?? [];
  const aimless = processes.filter(({ rto, mtpd }) => rto === undefined || mtpd === undefined);
  ask(aimless, () => says.objectives(named(context, aimless)));
  const unowned = processes.filter(({ owner }) => owner === undefined);
  ask(unowned, () => says.owners(named(context, unowned)));

  const exercised = new Set(
    (plan.exercises ?? [])
      .filter(({ heldOn }) => heldOn !== undefined && heldOn <= analysed.asOf)
      .map(({ scenario }) => scenario),
  );
  const untried = (plan.scenarios ?? []).filter(({ id }) => !exercised.has(id));
  ask(untried, () => says.exercise(named(context, untried)));

  const unsigned = (plan.plan.approvals ?? []).filter(({ on }) => on === undefined || on > analysed.asOf);
  ask(unsigned, () => says.sign(w.listed(unsigned.map(({ role }) => w.text(role)))));
  return list(decisions, m.brief.noDecisions);
}

function named(
  { m, w }: Context,
  things: readonly { readonly name: Parameters<typeof w.text>[0] }[],
): Markdown {
  const names = w.listed(things.slice(0, MOST_NAMED).map(({ name }) => w.text(name)));
  return things.length > MOST_NAMED ? md`${names} ${m.more(things.length - MOST_NAMED)}` : names;
}

/** What measures cost together, as far as that has been entered. */
function costOf({ m, w }: Context, measures: readonly ImprovementMeasure[]): Markdown {
  const costs = measures.flatMap(({ costKrw }) => costKrw ?? []);
  return costs.length === 0 ? m.brief.decide.costUnknown : w.krw(costs.reduce((sum, each) => sum + each, 0));
}
