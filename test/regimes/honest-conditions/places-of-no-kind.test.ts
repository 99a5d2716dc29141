// A place at which systems stand and of which nobody says what it is counts as a data centre, and is a gap until somebody does.
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.generated.ts';
import { load, regimeFiles } from '../regime-files.ts';
import { assessed } from './near-misses.ts';

const withPlaceOfNoKind = (plan: Plan): Plan => ({
  ...plan,
  sites: [...(plan.sites ?? []), { id: 'west', name: 'West' }],
  systems: (plan.systems ?? []).map((system) => ({
    ...system,
    deployments: [...(system.deployments ?? []), { id: `${system.id}-west`, site: 'west', role: 'standby' }],
  })),
});

/** Everything is written of its places but what they are. */
const withoutKinds = (plan: Plan): Plan => ({
  ...plan,
  sites: (plan.sites ?? []).map(({ kind, ...rest }) => rest),
});

const books = await Promise.all(regimeFiles.map(async (file) => (await load(file)).regime));
const rows = books.flatMap(({ id: regime, requirements }) =>
  requirements
    .filter(({ where }) => JSON.stringify(where ?? {}).includes('mayBeDataCentre'))
    .map(({ id, expect }) => ({ id, regime, asksForKind: JSON.stringify(expect).includes('"kind"') })),
);
const ofAnyKind = rows.filter(({ asksForKind }) => !asksForKind);
const ofDataCentres = rows.filter(({ asksForKind }) => asksForKind);
const idsOf = (some: typeof rows): string => some.map(({ id }) => id).join(' ');

it('concerns the rows on data centres; those on graded places and on batteries hold for any kind', () => {
  expect(idsOf(ofDataCentres)).toMatchInlineSnapshot(
    `"kr1-05 kr1-09 kr1-25 kr1-27 kr5-03 kr5-04 kr5-05 kr5-06 kf1-25 kr3-01 kr3-02 kr3-03 kr3-04 kr3-07 kr3-08 kr3-09 kr3-10 kr3-11 kr3-12 kr3-13 kr3-14 kr3-15 kr3-16 kr3-17 kr3-18 kr3-19 kr3-20 kr3-25 sa-12"`,
  );
  expect(idsOf(ofAnyKind)).toMatchInlineSnapshot(`"kr2-01 kr2-03 kr2-04 kr2-05 kr2-06 kr2-07 kr2-09 kr3-29"`);
});

describe.each(rows)('$id', ({ id, regime }) => {
  it('takes a place of no kind for a gap', async () => {
    const { result, gaps } = await assessed(regime, id, withPlaceOfNoKind);
    expect(['partly-met', 'to-review']).toContain(result);
    expect(gaps.map(({ name }) => name)).toContain('West');
  });
});

describe.each(ofDataCentres)('$id', ({ id, regime }) => {
  it('is shown by no place of which all is written but its kind', async () => {
    const { result, evidence } = await assessed(regime, id, withoutKinds);
    expect(evidence).toEqual([]);
    expect(['not-met', 'not-evidenced']).toContain(result);
  });
});
