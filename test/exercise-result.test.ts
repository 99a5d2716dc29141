// The result form of an exercise, filled in and put into the plan's folder: its times count, so that a recovery is proven.
import { expect, it } from 'vitest';
import { compile, examine } from '../src/index.ts';
import type { Plan } from '../src/plan/plan.generated.ts';
import { smallPlan } from './document/small-plan.ts';

const AS_OF = '2026-11-01';

/** The small plan with a copy that is large enough, but was never brought into service, and the loss of the main building. */
function planned(): Plan {
  const plan = structuredClone(smallPlan) as Plan;
  const [database, records] = plan.systems ?? [];
  const [, backup] = database?.deployments ?? [];
  const [, standby] = records?.deployments ?? [];
  if (backup === undefined || standby === undefined) throw new Error('the small plan has changed');
  backup.activation = { mode: 'manual', duration: 'PT3H' };
  standby.capacityPercent = 100;
  standby.activation = { mode: 'manual', duration: 'PT30M' };
  if (plan.response) plan.response.declarers = ['mina'];
  for (const tree of plan.contactTrees ?? []) tree.root = 'mina';
  for (const tree of plan.contactTrees ?? []) tree.calls = [];
  plan.exercises = [
    {
      id: 'switch',
      name: 'Switch-over',
      kind: 'full-switchover',
      scenario: 'main-fire',
      plannedOn: '2026-10-20',
    },
  ];
  return plan;
}

const file = (path: string, data: unknown) => ({ path, content: JSON.stringify(data) });

async function isProven(...files: { path: string; content: string }[]) {
  const { analysed, diagnostics } = await examine(files, AS_OF);
  expect(diagnostics).toEqual([]);
  const process = analysed?.scenarios[0]?.processes[0];
  return { up: process?.up, isProven: process?.isProven };
}

it('goes from the kit into the plan: what was measured is proven', async () => {
  const plan = planned();
  expect(await isProven(file('plan.json', plan))).toEqual({ up: expect.any(Number), isProven: false });

  const { documents } = await compile([file('plan.json', plan)], {
    asOf: AS_OF,
    documents: ['exercise-kit'],
  });
  expect(documents[0]?.markdown).toContain('| Treatment | 2026-10-20, start of the exercise |');
  const [name, text] = [...(documents[0]?.forms ?? [])][0] ?? [];
  expect(name).toBe('exercise-kit-switch-result.json');
  const form = JSON.parse(text ?? '');
  const [exercise] = form.exercises;
  expect(exercise.measurements).toEqual([
    { element: 'records-db', site: 'annexe', duration: '' },
    { element: 'records', site: 'annexe', duration: '' },
    { element: 'treatment', target: 'PT1H', duration: '' },
  ]);

  // Blank, each field that is still to be filled is named with its line.
  const { exercises: _, ...rest } = plan;
  const blank = await examine([file('plan.json', rest), { path: 'result.json', content: text ?? '' }], AS_OF);
  expect(blank.diagnostics.length).toBeGreaterThan(3);

  exercise.heldOn = '2026-10-20';
  exercise.success = 'passed';
  exercise.result = 'Both copies served.';
  exercise.findings = [{ text: 'The backup lay in the wrong room.' }];
  for (const each of exercise.measurements) each.duration = 'PT50M';
  expect(await isProven(file('plan.json', rest), file('result.json', form))).toEqual({
    up: expect.any(Number),
    isProven: true,
  });

  // A time of long ago, or of a smaller exercise, proves nothing.
  exercise.heldOn = '2024-10-20';
  expect((await isProven(file('plan.json', rest), file('result.json', form))).isProven).toBe(false);
  exercise.heldOn = '2026-10-20';
  exercise.scope = 'component';
  expect((await isProven(file('plan.json', rest), file('result.json', form))).isProven).toBe(false);
}, 60_000);
