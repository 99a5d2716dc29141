// What has to follow a material change is shown by a day after it; a plan that does not speak of changes shows nothing.
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.generated.ts';
import { load, regimeFiles } from '../regime-files.ts';
import { changedYesterday, resultOf, withPlan } from './near-misses.ts';

const AFTER_CHANGES = /SinceLatestChange/;

const books = await Promise.all(regimeFiles.map(async (file) => (await load(file)).regime));
const rows = books.flatMap(({ id: regime, requirements }) =>
  requirements
    .filter(({ expect }) => AFTER_CHANGES.test(JSON.stringify(expect ?? {})))
    .map(({ id, source }) => ({ id, regime, note: source.note })),
);

const withoutList = (plan: Plan): Plan => withPlan(plan, { materialChanges: undefined });
const withEmptyList = (plan: Plan): Plan => withPlan(plan, { materialChanges: [] });

it('concerns the rows that ask for something after a change', () => {
  expect(rows.map(({ id }) => id).join(' ')).toMatchInlineSnapshot(
    `"eu3-06 eu3-14 is1-18 is1-30 is2-08 ke2-20 kr3-27 uk-02 uk-06 us4-02 us2-05"`,
  );
});

describe.each(rows)('$id', ({ id, regime, note }) => {
  it('is not met before the latest change has been followed, nor where changes are not listed', async () => {
    expect(['not-met', 'not-evidenced', 'partly-met']).toContain(
      await resultOf(regime, id, changedYesterday),
    );
    expect(['not-met', 'not-evidenced', 'partly-met']).toContain(await resultOf(regime, id, withoutList));
  });

  it('takes an empty list for the statement that there were none, and says so', async () => {
    expect(await resultOf(regime, id, withEmptyList)).toBe('met');
    expect(note?.en).toContain('an empty list says that there were none');
    expect(note?.ko).toContain('빈 목록은 변경이 없었다는 진술');
  });
});
