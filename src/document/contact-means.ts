// Means of contact as people use them, whatever happens: with addresses, and which of them some scenario takes.
import type { Person } from '../plan/plan.generated.ts';
import type { SimulatedScenario } from '../recovery/simulate.ts';
import { lines, type Markdown, md } from '../words/markdown.ts';
import type { Context } from './chapter.ts';
import { channelsDown } from './reached-people.ts';

/** "Phone 010-0000-0001", in the order in which they are tried; nothing where there are none. */
export const contactsOf = ({ w }: Context, { contacts = [] }: Pick<Person, 'contacts'>): Markdown[] =>
  contacts.map(({ channel, address }) =>
    address === undefined ? w.name(channel) : md`${w.name(channel)} ${w.plain(address)}`,
  );

/** The same under each other in a cell, at most `most`. */
export function contactLines(context: Context, person: Pick<Person, 'contacts'>, most?: number): Markdown {
  const contacts = contactsOf(context, person).slice(0, most);
  return contacts.length === 0 ? context.m.activation.lacksContact : lines(...contacts);
}

/** A scenario of the plan; `result` is undefined where it does not say what it takes. */
export interface TriedScenario {
  readonly name: Markdown;
  readonly result: SimulatedScenario | undefined;
}

export const scenariosOf = ({ plan, analysed, w }: Context): TriedScenario[] =>
  (plan.scenarios ?? []).map(({ name, lost = [] }, index) => ({
    name: w.text(name),
    result: lost.length === 0 ? undefined : analysed.scenarios[index],
  }));

/** Names of the means that are down in some scenario when calls begin; undefined where none was tried. */
export function meansAtRisk(context: Context): readonly Markdown[] | undefined {
  const tried = scenariosOf(context).flatMap(({ result }) => result ?? []);
  if (tried.length === 0) return undefined;
  const atRisk = new Set(tried.flatMap((result) => channelsDown(context, result).map(({ id }) => id)));
  return (context.plan.channels ?? [])
    .filter(({ id }) => atRisk.has(id))
    .map(({ name }) => context.w.text(name));
}
