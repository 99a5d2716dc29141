// The script of an exercise: what the plan itself gives out, and what the tried scenario says has to happen by when.
import { parseDuration } from '../plan/duration.ts';
import type { Exercise, Scenario } from '../plan/plan.generated.ts';
import type { SimulatedScenario } from '../recovery/simulate.ts';
import { DASH, type Markdown, md, NOTHING } from '../words/markdown.ts';
import type { Context } from './chapter.ts';
import { channelsDown } from './reached-people.ts';
import { lossRows } from './scenarios.ts';

/** What an exercise is held on; `result` is undefined where no scenario was tried for it. */
export interface Kit {
  readonly context: Context;
  readonly exercise: Exercise;
  readonly scenario: Scenario | undefined;
  readonly result: SimulatedScenario | undefined;
}

/** One line of the script. */
interface Happening {
  /** Seconds after the simulated event; undefined for what never comes, which is asked at the end. */
  readonly at: number | undefined;
  readonly to: Markdown;
  readonly inject: Markdown;
  readonly expected: Markdown;
}

/** By time; what never comes is last. */
export function scriptOf(kit: Kit): readonly Happening[] {
  const time = ({ at = Number.POSITIVE_INFINITY }: Happening): number => at;
  return [...writtenInjects(kit), ...fromTrial(kit)].sort((a, b) =>
    time(a) === time(b) ? 0 : time(a) - time(b),
  );
}

const writtenInjects = ({ context: { m, w }, exercise }: Kit): Happening[] =>
  (exercise.injects ?? []).map(({ after, to, text }) => ({
    at: parseDuration(after),
    to: w.name(to),
    inject: md`${w.text(text)} ${m['kit-script'].ownInject}`,
    expected: DASH,
  }));

function fromTrial({ context, scenario, result }: Kit): Happening[] {
  if (result === undefined || scenario === undefined) return [];
  const { plan, m, w } = context;
  const says = m['kit-script'];
  const { detected, declared, reached, teams, processes } = result;
  const given = (at: number, inject: Markdown, expected: Markdown): Happening => ({
    at,
    to: says.lead,
    inject,
    expected,
  });
  const due = (at: number | null, expected: Markdown): Happening => ({
    at: at ?? undefined,
    to: DASH,
    inject: DASH,
    expected,
  });
  const happenings = [
    given(0, says.lost(w.listed(lossRows(context, scenario.lost ?? []).map(({ loss }) => loss))), DASH),
    given(
      detected,
      plan.response?.monitoredBy === undefined
        ? says.alarmOpen
        : says.alarm(w.names(plan.response.monitoredBy)),
      DASH,
    ),
    due(declared, declared === null ? says.undeclared : says.declared),
  ];
  const down = channelsDown(context, result);
  if (down.length > 0)
    happenings.push(given(detected, says.down(w.listed(down.map(({ name }) => w.text(name)))), says.others));
  const cutOff = (plan.people ?? []).filter(({ id }) => reached.get(id) === null);
  if (cutOff.length > 0) {
    const deputies = [...new Set(cutOff.flatMap((person) => person.deputies ?? []))];
    happenings.push(
      given(
        detected,
        says.cutOff(w.listed(cutOff.map(({ name }) => w.text(name)))),
        deputies.length === 0 ? says.noDeputies : says.deputies(w.names(deputies)),
      ),
    );
  }
  for (const { id, name } of plan.teams ?? []) {
    const at = teams.get(id) ?? null;
    happenings.push(due(at, at === null ? says.noTeam(w.text(name)) : says.team(w.text(name))));
  }
  for (const { name, audience, recipient, deadline, deadlineFrom = 'detection' } of plan.communications ??
    []) {
    const from = deadlineFrom === 'detection' ? detected : deadlineFrom === 'declaration' ? declared : null;
    if (deadline === undefined || from === null) continue;
    const to = recipient === undefined ? w.label('audience', audience) : w.text(recipient);
    happenings.push(due(from + parseDuration(deadline), says.message(w.text(name), to)));
  }
  const affected = processes.filter(({ up }) => up !== 0);
  for (const { id, up } of affected) if (up !== null) happenings.push(due(up, says.back(w.name(id))));
  const never = affected.filter(({ up }) => up === null).map(({ id }) => w.name(id));
  if (never.length > 0) happenings.push(due(null, says.never(w.listed(never))));
  return happenings;
}

/** "1 hour", or nothing for what never comes. */
export const timeOf = ({ w }: Context, { at }: Happening): Markdown =>
  at === undefined ? NOTHING : w.seconds(at);
