// The facts in a requirement's examples: whether there are such facts, and whether they can have such values.
import type { FactDescription } from './fact.ts';
import { type ConditionProblem, clip } from './read-condition.ts';
import type { Examples } from './regime.generated.ts';

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
