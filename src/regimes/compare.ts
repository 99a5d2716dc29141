// Two checklists of one rule book held against each other: what was closed, opened, has gone back, and which demands changed.
import type { Result } from './assessment.ts';
import type { Bilingual, Requirement } from './regime.generated.ts';

/** A checklist as far as it is compared; the JSON of one is such. */
export interface ComparedChecklist {
  readonly regime: string;
  /** Day of the rule's text. */
  readonly regimeAsOf: string;
  readonly plan: string;
  /** Day on which the plan was assessed. */
  readonly asOf: string;
  readonly results: readonly ComparedRow[];
}

interface ComparedRow {
  readonly id: string;
  readonly citation: Bilingual;
  readonly requirement: Bilingual;
  readonly check: Requirement['check'];
  readonly result: Result;
}

/** A requirement in both checklists, with what it was and is. */
export interface ComparedResult {
  readonly id: string;
  readonly before: Result;
  readonly after: Result;
}

export interface Comparison {
  readonly regime: string;
  readonly before: { readonly plan: string; readonly asOf: string; readonly regimeAsOf: string };
  readonly after: { readonly plan: string; readonly asOf: string; readonly regimeAsOf: string };
  /** Was open, is met or attested. */
  readonly closed: readonly ComparedResult[];
  /** Did not apply, and is open now. */
  readonly opened: readonly ComparedResult[];
  /** Was met or attested, and is open now. */
  readonly regressed: readonly ComparedResult[];
  /** Any other change of the result. */
  readonly moved: readonly ComparedResult[];
  readonly unchanged: number;
  readonly requirements: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    /** Demands whose text, citation or kind of check is not what it was. */
    readonly changed: readonly string[];
  };
}

const GOOD: ReadonlySet<Result> = new Set<Result>(['met', 'attested']);

/** How `after` differs from `before`; both of one rule book, whatever its version. */
export function compareChecklists(before: ComparedChecklist, after: ComparedChecklist): Comparison {
  const old = new Map(before.results.map((each) => [each.id, each]));
  const present = new Set(after.results.map(({ id }) => id));
  const compared = after.results.flatMap((each) => {
    const earlier = old.get(each.id);
    return earlier === undefined ? [] : [{ id: each.id, before: earlier.result, after: each.result }];
  });
  const kindOf = ({
    before: was,
    after: is,
  }: ComparedResult): 'same' | 'closed' | 'opened' | 'regressed' | 'moved' => {
    if (was === is) return 'same';
    const [wasGood, isGood] = [GOOD.has(was), GOOD.has(is)];
    if (wasGood && isGood) return 'moved';
    if (is === 'not-applicable') return 'moved';
    if (was === 'not-applicable') return isGood ? 'moved' : 'opened';
    if (isGood) return 'closed';
    return wasGood ? 'regressed' : 'moved';
  };
  const ofKind = (kind: ReturnType<typeof kindOf>) => compared.filter((each) => kindOf(each) === kind);
  const identity = ({ plan, asOf, regimeAsOf }: ComparedChecklist) => ({ plan, asOf, regimeAsOf });
  return {
    regime: after.regime,
    before: identity(before),
    after: identity(after),
    closed: ofKind('closed'),
    opened: ofKind('opened'),
    regressed: ofKind('regressed'),
    moved: ofKind('moved'),
    unchanged: ofKind('same').length,
    requirements: {
      added: after.results.filter(({ id }) => !old.has(id)).map(({ id }) => id),
      removed: before.results.filter(({ id }) => !present.has(id)).map(({ id }) => id),
      changed: after.results
        .filter((each) => {
          const earlier = old.get(each.id);
          return earlier !== undefined && demandOf(earlier) !== demandOf(each);
        })
        .map(({ id }) => id),
    },
  };
}

const demandOf = ({ citation, requirement, check }: ComparedRow): string =>
  JSON.stringify([citation.en, citation.ko ?? '', requirement.en, requirement.ko ?? '', check]);
