// Rows that rest on the plan's scenarios: a scenario that does not take what a process rests on, or a time that nobody measured, shows nothing.
import { describe, expect, it } from 'vitest';
import type { Measured, Plan, System } from '../../../src/plan/plan.generated.ts';
import { tried } from '../exemplary-plan.ts';
import { load, regimeFiles } from '../regime-files.ts';
import { all, type Row, resultOf } from './near-misses.ts';

const DORA = 'eu-dora';
const RTS = 'eu-dora-rts';
const ICT = 'iso-27031';
const UK = 'uk-operational-resilience';
const SCI = 'us-finra-sec-cftc';

/** The worst case takes a hut in which nothing stands; what the other scenarios take is left. */
const worstCaseElsewhere = (plan: Plan): Plan => ({
  ...plan,
  sites: [...(plan.sites ?? []), { id: 'hut', name: 'Hut' }],
  scenarios: [
    ...(plan.scenarios ?? []).map((each) => ({ ...each, isWorstCase: false })),
    { id: 'hut-burnt', name: 'Hut burnt', lost: [{ element: 'hut' }], isWorstCase: true },
  ],
});

/** The worst case takes every site, for good. */
const worstCaseTakesAll = (plan: Plan): Plan =>
  all('scenarios', { lost: (plan.sites ?? []).map(({ id }) => ({ element: id })) }, ({ isWorstCase }) =>
    Boolean(isWorstCase),
  )(plan);

const noScenarioTouches = (plan: Plan): Plan => ({
  ...worstCaseElsewhere(plan),
  scenarios: (worstCaseElsewhere(plan).scenarios ?? []).filter(({ id }) => id === 'hut-burnt'),
});

/** The same times as before, with another word on how they were measured. */
const measuredAs =
  (change: (measured: Measured) => object) =>
  (plan: Plan): Plan => ({
    ...plan,
    systems: (plan.systems ?? []).map((system) => ({
      ...system,
      deployments: (system.deployments ?? []).map((copy) => {
        const { activation } = copy;
        if (activation?.measured === undefined) return copy;
        const { measured, ...rest } = activation;
        return { ...copy, activation: { ...rest, ...change(measured) } };
      }),
    })) as System[],
  });

const rows: Row[] = [
  ['is2-02', ICT, 'times that are declared', measuredAs(({ duration }) => ({ duration }))],
  [
    'is2-02',
    ICT,
    'times measured on a small scale',
    measuredAs((measured) => ({ measured: { ...measured, scope: 'component' } })),
  ],
  [
    'is2-02',
    ICT,
    'times measured long ago',
    measuredAs((measured) => ({ measured: { ...measured, on: '2020-01-01' } })),
  ],
  ['is2-07', ICT, 'a gap that nobody has accepted', all('criticalProcesses', { rto: 'PT1M' })],
  ['us4-17', SCI, 'two sites in one hazard zone', all('sites', { hazardZone: 'River plain' })],
  ['us4-17', SCI, 'copies that the worst case takes too', worstCaseTakesAll],
  ...(
    [
      ['is2-02', ICT],
      ['eu1-24', DORA],
      ['eu2-19', RTS],
      ['uk-04', UK],
    ] as const
  ).map(([id, regime]): Row => [id, regime, 'scenarios that do not touch it', noScenarioTouches]),
  ...(
    [
      ['eu1-24', DORA],
      ['uk-04', UK],
      ['us4-17', SCI],
    ] as const
  ).flatMap(([id, regime]): Row[] => [
    [id, regime, 'a worst case that takes nothing that it rests on', worstCaseElsewhere],
    [id, regime, 'scenarios of which none is the worst', all('scenarios', { isWorstCase: undefined })],
  ]),
];

describe.each<Row>(rows)('%s', (id, regime, what, change) => {
  it(`is met by the exemplary plan, not by ${what}`, async () => {
    expect(await resultOf(regime, id, (plan) => plan, tried)).toBe('met');
    expect(['not-met', 'not-evidenced']).toContain(await resultOf(regime, id, change, tried));
  });
});

it('is said of each such row that scenarios show no more than they hold', async () => {
  const asked = new Set(['is2-02', 'is2-07', 'eu1-24', 'eu2-19', 'uk-04', 'us4-17']);
  const books = await Promise.all(regimeFiles.map(async (file) => (await load(file)).regime));
  const notes = books
    .flatMap(({ requirements }) => requirements)
    .filter(({ id }) => asked.has(id))
    .map(({ source }) => source.note?.en ?? '');
  expect(notes).toHaveLength(asked.size);
  for (const note of notes) expect(note).toContain('what they leave out is not seen');
});
