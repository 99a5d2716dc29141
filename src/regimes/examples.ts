// A requirement's own examples: facts that meet it and facts that do not, held against what it says.
import { judge } from './condition.ts';
import type { FactDescription } from './fact.ts';
import type { LoadedRegime } from './load.ts';
import { type ConditionProblem, clip } from './read-condition.ts';
import type { Examples } from './regime.generated.ts';

/** An example that does not do what it is an example of. */
export interface BrokenExample {
  readonly requirement: string;
  readonly kind: 'meets' | 'fails';
  /** Place in the list of its kind. */
  readonly index: number;
  readonly facts: object;
}

/** Examples that are judged otherwise than they say; one that `where` leaves out is an example of nothing. */
export function brokenExamples({ regime, conditionOf }: LoadedRegime): readonly BrokenExample[] {
  return regime.requirements.flatMap(({ id, where, expect, examples }) => {
    if (expect === undefined || examples === undefined) return [];
    return (['meets', 'fails'] as const).flatMap((kind) =>
      examples[kind].flatMap((facts, index): BrokenExample[] => {
        const values = facts as Readonly<Record<string, unknown>>;
        const isChosen = where === undefined || judge(conditionOf(where), values).outcome === 'holds';
        const holds = judge(conditionOf(expect), values).outcome === 'holds';
        return isChosen && holds === (kind === 'meets') ? [] : [{ requirement: id, kind, index, facts }];
      }),
    );
  });
}

/** What is wrong with the facts of examples: names that are none, values of another kind. */
export function factProblems(
  examples: Examples | undefined,
  facts: ReadonlyMap<string, FactDescription>,
): readonly ConditionProblem[] {
  if (examples === undefined) return [];
  return (['meets', 'fails'] as const).flatMap((kind) =>
    examples[kind].flatMap((example, index) =>
      Object.entries(example).flatMap(([name, value]): ConditionProblem[] => {
        const path = [kind, index, name];
        const fact = facts.get(name);
        if (fact === undefined) {
          const candidates = [...facts.keys()];
          return [{ path, isKey: true, problem: 'fact-unknown', value: clip(name), name, candidates }];
        }
        return isOfKind(value, fact)
          ? []
          : [{ path, problem: 'value-unknown', value: clip(JSON.stringify(value)) }];
      }),
    ),
  );
}

/** Whether a value is one that the fact can have. */
export function isOfKind(value: unknown, { kind, values }: FactDescription): boolean {
  const isWord = (each: unknown): boolean =>
    typeof each === 'string' && (values === undefined || values.includes(each));
  switch (kind) {
    case 'flag':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'word':
      return isWord(value);
    case 'words':
      return Array.isArray(value) && value.every(isWord);
  }
}
