// A requirement's own examples, tried: facts that meet it and facts that do not, held against what it says.
import { judge } from './condition.ts';
import type { LoadedRegime } from './load.ts';

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
