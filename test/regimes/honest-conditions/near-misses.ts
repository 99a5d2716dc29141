// Plans that come near what a rule asks, held against the rule book: the exemplary plan meets the row, the changed one does not.
import { describe, expect, it } from 'vitest';
import type { AnalysedPlan } from '../../../src/analysis/analyse.ts';
import type { Governance, Plan } from '../../../src/plan/plan.generated.ts';
import { assessRegime } from '../../../src/regimes/assess.ts';
import { exemplaryPlanFor } from '../exemplary/registry.ts';
import { AS_OF, analyse } from '../exemplary-plan.ts';
import { load, regimeFiles } from '../regime-files.ts';

export type Row = [id: string, regime: string, what: string, change: (plan: Plan) => Plan];

type See = (plan: Plan) => AnalysedPlan;

/** What becomes of a row after a change of the exemplary plan. `see` tries the scenarios too where a row asks what came of them. */
export async function assessed(
  regime: string,
  id: string,
  change: (plan: Plan) => Plan,
  see: See = (plan) => analyse(plan, AS_OF),
) {
  const file = regimeFiles.find(({ path }) => path.endsWith(`/${regime}.json`));
  if (file === undefined) throw new Error(`no rule book ${regime}`);
  const assessment = assessRegime(await load(file), see(change(exemplaryPlanFor(regime))));
  const found = assessment.requirements.find(({ requirement }) => requirement.id === id);
  if (found === undefined) throw new Error(`no row ${id} in ${regime}`);
  return found;
}

export const resultOf = async (regime: string, id: string, change: (plan: Plan) => Plan, see?: See) =>
  (await assessed(regime, id, change, see)).result;

/** Each row is met by the exemplary plan of its rule book, and neither met nor partly met after the change. */
export const itMeetsOnlyWhatIsAsked = (rows: Row[]): void =>
  describe.each<Row>(rows)('%s', (id, regime, what, change) => {
    it(`is met by the exemplary plan, not by ${what}`, async () => {
      expect(await resultOf(regime, id, (plan) => plan)).toBe('met');
      expect(['not-met', 'not-evidenced']).toContain(await resultOf(regime, id, change));
    });
  });

/** Each row is met by the exemplary plan, and only partly once one of several subjects lacks what is asked. */
export const itIsMetByAllOrNot = (rows: Row[]): void =>
  describe.each<Row>(rows)('%s', (id, regime, what, change) => {
    it(`is met by the exemplary plan, only partly with ${what}`, async () => {
      expect(await resultOf(regime, id, (plan) => plan)).toBe('met');
      expect(await resultOf(regime, id, change)).toBe('partly-met');
    });
  });

/** Each row is for a person to judge on the exemplary plan, and not even that after the change. */
export const itIsReviewedOnlyWithWhatIsAsked = (rows: Row[]): void =>
  describe.each<Row>(rows)('%s', (id, regime, what, change) => {
    it(`is for a person to judge on the exemplary plan, not with ${what}`, async () => {
      expect(await resultOf(regime, id, (plan) => plan)).toBe('to-review');
      expect(['not-met', 'not-evidenced']).toContain(await resultOf(regime, id, change));
    });
  });

type ListKey = {
  [Key in keyof Plan]-?: NonNullable<Plan[Key]> extends readonly unknown[] ? Key : never;
}[keyof Plan];
type Entry<Key extends ListKey> = NonNullable<Plan[Key]> extends readonly (infer Each)[] ? Each : never;

/** Lays a change over every entry of a section, or over those that are meant. */
export const all =
  <Key extends ListKey>(
    key: Key,
    change: { readonly [Field in keyof Entry<Key>]?: Entry<Key>[Field] | undefined },
    isMeant: (each: Entry<Key>) => boolean = () => true,
  ) =>
  (plan: Plan): Plan => ({
    ...plan,
    [key]: ((plan[key] ?? []) as Entry<Key>[]).map((each) =>
      isMeant(each) ? Object.assign({}, each, change) : each,
    ),
  });

export const withUnit =
  (dedicatedUnit: object) =>
  (plan: Plan): Plan =>
    withGovernance(plan, { dedicatedUnit });

/** Lays what a change makes of the governance over it. */
export const governing =
  (change: (governance: Governance) => object) =>
  (plan: Plan): Plan =>
    withGovernance(plan, change(plan.governance ?? {}));

/** Lays a change over every training. */
export const withTrainings = (change: object) =>
  governing(({ trainingRecords = [] }) => ({
    trainingRecords: trainingRecords.map((each) => ({ ...each, ...change })),
  }));

export const LONG_AGO = '2025-11-20';

export const withExercises = (plan: Plan, change: object): Plan => ({
  ...plan,
  exercises: (plan.exercises ?? []).map((each) => ({ ...each, ...change })),
});

export const reviewedByExecutives = (plan: Plan): Plan => ({
  ...plan,
  governance: {
    ...plan.governance,
    managementReviews: (plan.governance?.managementReviews ?? []).map((each) => ({
      ...each,
      level: 'executives',
    })),
  },
});

/** The plan with some of its own fields replaced; undefined takes a field away. */
export const withPlan = (plan: Plan, change: object): Plan => ({
  ...plan,
  plan: { ...plan.plan, ...change },
});

/** The plan with some fields of its governance replaced. */
export const withGovernance = (plan: Plan, change: object): Plan => ({
  ...plan,
  governance: { ...plan.governance, ...change },
});

type Lists =
  | 'communications'
  | 'criticalProcesses'
  | 'people'
  | 'procedures'
  | 'risks'
  | 'sites'
  | 'strategies'
  | 'suppliers'
  | 'systems'
  | 'acceptedRisks';

/** The plan with some fields of every entry of a list replaced. */
export const withEach = (plan: Plan, list: Lists, change: object): Plan => ({
  ...plan,
  [list]: (plan[list] ?? []).map((each) => ({ ...each, ...change })),
});

/** The plan with some fields of every record of governance replaced. */
export const withRecords = (
  plan: Plan,
  list: 'audits' | 'appointments' | 'managementReviews' | 'trainingRecords',
  change: object,
): Plan =>
  withGovernance(plan, { [list]: (plan.governance?.[list] ?? []).map((each) => ({ ...each, ...change })) });

/** The plan with some fields of every copy of every system replaced. */
export const withCopies = (plan: Plan, change: object): Plan => ({
  ...plan,
  systems: (plan.systems ?? []).map((each) => ({
    ...each,
    deployments: (each.deployments ?? []).map((copy) => ({ ...copy, ...change })),
  })),
});

/** The plan with a material change on the day before the assessment, which nothing has followed yet. */
export const changedYesterday = (plan: Plan): Plan =>
  withPlan(plan, { materialChanges: [{ on: '2026-11-21', what: 'A merger' }] });
