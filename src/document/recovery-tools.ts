// The tools that recoveries need: where they run, what cannot be recovered without them, and when they are missing.
import { idsOf } from '../analysis/context.ts';
import type { System } from '../plan/plan.generated.ts';
import { lines, type Markdown, NOTHING, strong } from '../words/markdown.ts';
import { type Context, chapterOf } from './chapter.ts';

export function recoveryToolsView(context: Context) {
  const { plan, m, lacks } = context;
  const says = m['recovery-tools'];
  const chapter = chapterOf(context, 'recovery-tools');
  const uses = usesOf(plan.systems ?? []);
  const tools = (plan.systems ?? []).filter(
    ({ id, isRecoveryTool }) => isRecoveryTool === true || uses.has(id),
  );
  return {
    ...chapter.base,
    labels: says.labels,
    intro: says.intro,
    tools: chapter.table(
      says.table,
      tools.map((tool) => toolRow(context, tool, uses.get(tool.id) ?? [])),
      lacks(says.lacks),
    ),
  };
}

/** Ids of what activations require, each with the systems that it helps to recover. */
function usesOf(systems: readonly System[]): Map<string, System[]> {
  const uses = new Map<string, System[]>();
  for (const system of systems) {
    const needed = new Set(
      (system.deployments ?? []).flatMap(({ activation }) => (activation?.requires ?? []).flatMap(idsOf)),
    );
    for (const id of needed) uses.set(id, [...(uses.get(id) ?? []), system]);
  }
  return uses;
}

function toolRow(context: Context, tool: System, used: readonly System[]) {
  const { m, w } = context;
  return {
    tool: w.text(tool.name),
    at: w.names((tool.deployments ?? []).map(({ site }) => site)),
    neededBy:
      used.length === 0 ? m['recovery-tools'].everything : w.listed(used.map(({ name }) => w.text(name))),
    scenarios: missingIn(context, tool),
  };
}

/** Scenarios in which a tool is down at first, or for good. */
function missingIn({ plan, analysed, m, w }: Context, { id }: System): Markdown {
  const says = m['recovery-tools'];
  const never: Markdown[] = [];
  const late: Markdown[] = [];
  let isTried = false;
  for (const [index, { name, lost = [] }] of (plan.scenarios ?? []).entries()) {
    const up = analysed.scenarios[index]?.elements.get(id);
    if (up === undefined || lost.length === 0) continue;
    isTried = true;
    if (up === null) never.push(w.text(name));
    else if (up > 0) late.push(w.text(name));
  }
  if (!isTried) return says.untried;
  if (never.length + late.length === 0) return says.kept;
  return lines(
    never.length === 0 ? NOTHING : strong(says.never(w.listed(never))),
    late.length === 0 ? NOTHING : says.late(w.listed(late)),
  );
}
