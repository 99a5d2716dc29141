// An exemplary plan of one jurisdiction: the common one, with what its rule books need more.
import type { Plan } from '../../../src/plan/plan.generated.ts';
import { exemplaryPlan } from '../exemplary-plan.ts';

/** A plan that leaves nothing open in these regimes, all of which apply to it. */
export interface Exemplary {
  /** Ids of regimes. */
  readonly regimes: readonly string[];
  /** The plan as data; each call gives a fresh copy. */
  readonly plan: () => Plan;
}

type Part<T> = T extends readonly (infer Entry)[]
  ? readonly Part<Entry>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Part<T[Key]> }
    : T;

/** What a jurisdiction changes of the common plan, or a part of that. */
export type Overlay = Part<Plan>;

/**
 * The common plan with changes laid over it: objects are merged, entries of a list are merged with the one of the same
 * id and else added; lists of anything but objects, and single values, take the place of what was there.
 */
export const exemplary = (regimes: readonly string[], changes: Overlay): Exemplary => ({
  regimes,
  plan: () => merged(exemplaryPlan(), structuredClone(changes)) as Plan,
});

function merged(below: unknown, above: unknown): unknown {
  if (above === undefined) return below;
  if (Array.isArray(below) && Array.isArray(above) && above.every(isObject)) return mergedLists(below, above);
  if (!isObject(below) || !isObject(above)) return above;
  const entries = Object.entries(above).map(([key, value]) => [key, merged(below[key], value)]);
  return { ...below, ...Object.fromEntries(entries) };
}

function mergedLists(
  below: readonly unknown[],
  above: readonly Record<string, unknown>[],
): readonly unknown[] {
  const isSame = (one: unknown, other: Record<string, unknown>): boolean =>
    isObject(one) && keyOf(other) !== undefined && keyOf(one) === keyOf(other);
  return [
    ...below.map((entry) =>
      merged(
        entry,
        above.find((each) => isSame(entry, each)),
      ),
    ),
    ...above.filter((each) => !below.some((entry) => isSame(entry, each))),
  ];
}

/** What tells an entry from the others of its list: its id, or the post that it fills. */
const keyOf = ({ id, post }: Record<string, unknown>): unknown => id ?? post;

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
