// Whom calls reach in a scenario: when, and over which of their means of contact that are up by then.
import type { Channel, Person } from '../plan/plan.generated.ts';
import type { SimulatedScenario } from '../recovery/simulate.ts';
import { DASH, lines, type Markdown, md, strong } from '../words/markdown.ts';
import type { Context } from './chapter.ts';

/** Whether a means of communication is up by a time; undefined where the plan does not have it. */
function isUpBy({ elements }: SimulatedScenario, channel: string, time: number): boolean {
  const up = elements.get(channel);
  return up !== null && (up ?? 0) <= time;
}

/** "✗ Messenger (down)" where it is not up by a time; with the address of whom it is to reach. */
export function channelAt(
  { m, w }: Context,
  result: SimulatedScenario,
  channel: string,
  time: number,
  address?: string,
): Markdown {
  const name = w.name(channel);
  if (!isUpBy(result, channel, time)) return md`✗ ${m.runbook.down(name)}`;
  return address === undefined ? name : md`${name} ${w.plain(address)}`;
}

/** A person's means of contact in a scenario: first those that are up, in the order of the plan. */
function meansOf(context: Context, result: SimulatedScenario, { contacts = [], id }: Person): Markdown {
  if (contacts.length === 0) return context.m.activation.lacksContact;
  const time = result.reached.get(id) ?? result.detected;
  const isUp = ({ channel }: { readonly channel: string }): boolean => isUpBy(result, channel, time);
  const sorted = [...contacts.filter(isUp), ...contacts.filter((each) => !isUp(each))];
  return lines(...sorted.map(({ channel, address }) => channelAt(context, result, channel, time, address)));
}

/** When a person is reached, or that nobody reaches them. */
export function reachedAfter({ m, w }: Context, { reached }: SimulatedScenario, id: string): Markdown {
  const at = reached.get(id);
  if (at === undefined) return DASH;
  return at === null ? strong(md`✗ ${m.runbook.cutOff}`) : m.declared(w.seconds(at));
}

/** People by when they are reached, those whom nobody reaches first: somebody has to go there. */
export function reachedRows(context: Context, result: SimulatedScenario, ids?: readonly string[]) {
  const { plan, w } = context;
  const people = (plan.people ?? []).filter(({ id }) => ids === undefined || ids.includes(id));
  const time = ({ id }: Person): number => result.reached.get(id) ?? -1;
  return people
    .toSorted((a, b) => time(a) - time(b))
    .map((person) => ({
      person: w.person(person.id),
      reached: reachedAfter(context, result, person.id),
      over: meansOf(context, result, person),
      deputies: person.deputies === undefined ? DASH : w.names(person.deputies),
    }));
}

/** Means of communication that are not up when the event is detected. */
export const channelsDown = ({ plan }: Context, result: SimulatedScenario): readonly Channel[] =>
  (plan.channels ?? []).filter(({ id }) => !isUpBy(result, id, result.detected));

/** "Messenger (until 2 hours after the event)". */
export const downFor = ({ m, w }: Context, result: SimulatedScenario, { id, name }: Channel): Markdown => {
  const up = result.elements.get(id) ?? null;
  return up === null ? w.text(name) : m.runbook.downUntil(w.text(name), w.seconds(up));
};
