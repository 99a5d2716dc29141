// The cross-walk of rule books: which facts answer which requirements, and which missing facts of a plan would answer most for least.
import { factNamesIn, judge } from './condition.ts';
import type { Subject } from './fact.ts';
import type { Facts } from './facts.ts';
import type { LoadedRegime } from './load.ts';
import type { Regime, Requirement } from './regime.generated.ts';

/** A fact, and by regime the ids of the requirements that need it, in the order of the rule book. */
export interface NeededFact {
  readonly subject: string;
  readonly fact: string;
  readonly requirements: ReadonlyMap<string, readonly string[]>;
}

/** The facts that these rule books need, by subject and name. */
export function factMatrix(regimes: readonly LoadedRegime[]): NeededFact[] {
  const facts = new Map<string, { subject: string; fact: string; requirements: Map<string, string[]> }>();
  for (const { regime, conditionOf } of regimes) {
    for (const { id, subject, where, expect } of regime.requirements) {
      const names = [where, expect].flatMap((schema) =>
        schema === undefined ? [] : factNamesIn(conditionOf(schema)),
      );
      for (const fact of new Set(names)) {
        const key = `${subject} ${fact}`;
        const entry = facts.get(key) ?? { subject, fact, requirements: new Map<string, string[]>() };
        facts.set(key, entry);
        entry.requirements.set(regime.id, [...(entry.requirements.get(regime.id) ?? []), id]);
      }
    }
  }
  return [...facts.values()].sort(byFact);
}

/** A fact that the plan does not give, and what giving it would help to answer. */
export interface MissingFact {
  readonly subject: string;
  /** Undefined where the plan has no entry of the kind at all. */
  readonly fact: string | undefined;
  /** How many entries are to be filled in; one where there is none of the kind. */
  readonly entryCount: number;
  /** Those entries, as pointers into the plan. */
  readonly pointers: readonly string[];
  readonly requirements: readonly { readonly regime: Regime; readonly id: string }[];
}

/**
 * What a plan lacks for rule books, as if each applied: the least to fill in first, and of those what helps to answer
 * most requirements. That a fact is given does not mean that it will meet anything.
 */
export function missingFacts(regimes: readonly LoadedRegime[], facts: Facts): MissingFact[] {
  const missing = new Map<string, Collected>();
  for (const loaded of regimes) {
    const { regime } = loaded;
    for (const requirement of regime.requirements) {
      if (requirement.expect === undefined) continue;
      const subjects = facts.get(requirement.subject) ?? [];
      const note = (fact: string | undefined, pointer?: string): void => {
        const key = `${requirement.subject} ${fact ?? ''}`;
        const entry: Collected = missing.get(key) ?? {
          subject: requirement.subject,
          fact,
          pointers: new Set(),
          requirements: new Map(),
        };
        missing.set(key, entry);
        if (pointer !== undefined) entry.pointers.add(pointer);
        entry.requirements.set(`${regime.id} ${requirement.id}`, { regime, id: requirement.id });
      };
      if (subjects.length === 0) note(undefined);
      for (const { pointer, unknown } of unknownIn(loaded, requirement, subjects)) {
        for (const fact of unknown) note(fact, pointer);
      }
    }
  }
  return [...missing.values()]
    .map(({ subject, fact, pointers, requirements }) => ({
      subject,
      fact,
      entryCount: Math.max(1, pointers.size),
      pointers: [...pointers],
      requirements: [...requirements.values()],
    }))
    .sort(
      (a, b) => a.entryCount - b.entryCount || b.requirements.length - a.requirements.length || byFact(a, b),
    );
}

interface Collected {
  readonly subject: string;
  readonly fact: string | undefined;
  readonly pointers: Set<string>;
  readonly requirements: Map<string, { regime: Regime; id: string }>;
}

/** By subject the facts that are missing to judge it, be it only whether the requirement is about it. */
function unknownIn(
  { conditionOf }: LoadedRegime,
  { where, expect, mustHold }: Requirement,
  subjects: readonly Subject[],
): { readonly pointer: string; readonly unknown: readonly string[] }[] {
  if (expect === undefined) return [];
  const judged = subjects.flatMap(({ pointer, values }) => {
    const chosen = where === undefined ? undefined : judge(conditionOf(where), values);
    if (chosen?.outcome === 'fails') return [];
    if (chosen?.outcome === 'unknown') return [{ pointer, outcome: chosen.outcome, unknown: chosen.unknown }];
    const { outcome, unknown } = judge(conditionOf(expect), values);
    return [{ pointer, outcome, unknown }];
  });
  return mustHold === 'any' && judged.some(({ outcome }) => outcome === 'holds') ? [] : judged;
}

interface Named {
  readonly subject: string;
  readonly fact: string | undefined;
}

const byFact = (a: Named, b: Named): number => {
  const [left, right] = [`${a.subject} ${a.fact ?? ''}`, `${b.subject} ${b.fact ?? ''}`];
  return left === right ? 0 : left < right ? -1 : 1;
};
