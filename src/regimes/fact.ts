// A fact: one named value of a subject, with its unit, its meaning and the fields of the plan that it is derived from.
import type { Plan, Text } from '../plan/plan.generated.ts';
import type { FactContext } from './fact-context.ts';

/** Units of number facts; each stands at the end of the fact's name, or is what the name counts. */
export const UNITS = {
  minutes: 'minutes',
  seconds: 'seconds',
  hours: 'hours',
  days: 'days',
  months: 'months',
  years: 'years',
  year: 'calendar year',
  count: 'how many',
  ordinal: 'rank, 1 is first',
  percent: 'percent',
  krw: 'won',
  squareMetres: 'square metres',
  kilometres: 'kilometres',
  megawatts: 'megawatts',
  kilowattHours: 'kilowatt-hours',
  metres: 'metres',
  megapixels: 'megapixels',
} as const;

export type Unit = keyof typeof UNITS;

/** flag: true or false. number: with a unit. word: one text, often of a closed list. words: a list of such texts. */
export type FactKind = 'flag' | 'number' | 'word' | 'words';

type FactValue = boolean | number | string | readonly string[];

/** What the reader of a regime must know of a fact. */
export interface FactDescription {
  readonly kind: FactKind;
  readonly unit?: Unit;
  /** The only values that it can have, or that its list can hold. */
  readonly values?: readonly string[];
  readonly meaning: string;
  /** Fields of the plan: JSON Pointers with `*` for each entry. */
  readonly from: readonly string[];
}

/** A fact and how it is worked out; undefined where the plan does not give it. */
export interface Fact<Entry> extends Omit<FactDescription, 'from'> {
  /** Fields, from the subject unless they begin with a slash; a single space parts several. */
  readonly from: string;
  readonly of: (entry: Entry, context: FactContext, pointer: string) => FactValue | undefined;
}

/** What can be judged: one thing of the plan, and what is known of it. */
export interface Subject {
  /** Place in the merged plan. */
  readonly pointer: string;
  readonly name?: Text;
  /** Facts by name; what the plan does not give is absent. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Subjects of one kind, and the facts that they can have. */
export interface FactCollection {
  /** JSON Pointer; `*` stands for each entry. */
  readonly subject: string;
  readonly meaning: string;
  readonly facts: ReadonlyMap<string, FactDescription>;
  readonly subjectsOf: (context: FactContext) => readonly Subject[];
}

/**
 * Defines the facts of one kind of subject. `entries` are undefined where the plan has no such section; `pointerOf`
 * says where they stand if that is not where the subject says.
 */
export function collection<Entry>(
  subject: string,
  meaning: string,
  entries: (plan: Plan) => readonly Entry[] | undefined,
  nameOf: (entry: Entry) => Text | undefined,
  facts: Readonly<Record<string, Fact<Entry>>>,
  pointerOf: (entry: Entry, index: number) => string = (_, index) => subject.replace('*', String(index)),
): FactCollection {
  const named = Object.entries(facts);
  return {
    subject,
    meaning,
    facts: new Map(
      named.map(([name, { kind, unit, values, meaning, from }]) => [
        name,
        {
          kind,
          ...(unit !== undefined && { unit }),
          ...(values !== undefined && { values }),
          meaning,
          from: from.split(' ').map((field) => (field.startsWith('/') ? field : `${subject}/${field}`)),
        },
      ]),
    ),
    subjectsOf: (context) =>
      (entries(context.plan) ?? []).map((entry, index) => {
        const pointer = pointerOf(entry, index);
        const values: Record<string, FactValue> = {};
        for (const [name, fact] of named) {
          const value = fact.of(entry, context, pointer);
          if (value !== undefined) values[name] = value;
        }
        const name = nameOf(entry);
        return { pointer, ...(name !== undefined && { name }), values };
      }),
  };
}

type Derive<Entry, Value> = (entry: Entry, context: FactContext, pointer: string) => Value | undefined;

export const flag = <Entry>(from: string, meaning: string, of: Derive<Entry, boolean>): Fact<Entry> => ({
  kind: 'flag',
  meaning,
  from,
  of,
});

export const number = <Entry>(
  unit: Unit,
  from: string,
  meaning: string,
  of: Derive<Entry, number>,
): Fact<Entry> => ({ kind: 'number', unit, meaning, from, of });

export const word = <Entry>(
  values: readonly string[] | undefined,
  from: string,
  meaning: string,
  of: Derive<Entry, string>,
): Fact<Entry> => ({ kind: 'word', ...(values && { values }), meaning, from, of });

export const words = <Entry>(
  values: readonly string[] | undefined,
  from: string,
  meaning: string,
  of: Derive<Entry, readonly string[]>,
): Fact<Entry> => ({ kind: 'words', ...(values && { values }), meaning, from, of });
