// Facts of operational resilience: what is derived from tolerances, maps, exercises and incidents, and what stays unknown.
import { describe, expect, it } from 'vitest';
import { analysePlan } from '../../src/analysis/analyse.ts';
import { weekdaysBetween } from '../../src/plan/calendar.ts';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { resolvePlan } from '../../src/plan/resolve.ts';
import { factsOf } from '../../src/regimes/facts.ts';
import { AS_OF } from './exemplary-plan.ts';

/** Facts of the first subject of a kind, in a small plan with some sections. */
function valuesOf(kind: string, sections: Partial<Plan>, index = 0) {
  const plan: Plan = {
    plan: { id: 'p', title: 'P', version: '1', locale: 'en' },
    organization: { name: 'O' },
    ...sections,
  };
  return factsOf(analysePlan(resolvePlan(plan), AS_OF)).get(kind)?.[index]?.values ?? {};
}

const pay = (more: object = {}) => ({ criticalProcesses: [{ id: 'pay', name: 'Pay', ...more }] });
const process = (more: object, sections: Partial<Plan> = {}) =>
  valuesOf('/criticalProcesses/*', { ...pay(more), ...sections } as Partial<Plan>);

describe('tolerances', () => {
  it('count by the strictest, and are unknown where one names no time or was never approved', () => {
    const day = { maximumDisruption: 'P1D', approvedOn: '2026-01-01' };
    const hours = { maximumDisruption: 'PT8H', maximumDataLoss: 'PT15M', approvedOn: '2026-06-01' };
    expect(process({ disruptionTolerances: [day, hours] })).toMatchObject({
      toleranceMinutes: 480,
      toleratedDataLossMinutes: 15,
      daysSinceTolerancesApproved: 325,
    });
    const open = process({ disruptionTolerances: [day, { reason: 'Later' }] });
    expect(open).not.toHaveProperty('toleranceMinutes');
    expect(open).not.toHaveProperty('daysSinceTolerancesApproved');
    expect(process({})).not.toHaveProperty('toleranceMinutes');
  });

  const within = { disruptionTolerances: [{ maximumDisruption: 'PT1H' }] };
  const drill = (heldOn: string, duration: string, id = heldOn) => ({
    id,
    name: id,
    heldOn,
    measurements: [{ element: 'pay', duration }],
  });

  it('are held by the latest measurement; of one day the longest counts, and what lies ahead does not', () => {
    const measured = (...exercises: Plan['exercises'] & object) =>
      process(within, { exercises }).isMeasuredWithinTolerance;
    expect(measured(drill('2026-01-01', 'PT2H'), drill('2026-06-01', 'PT50M'))).toBe(true);
    expect(measured(drill('2026-01-01', 'PT50M'), drill('2026-06-01', 'PT61M'))).toBe(false);
    expect(measured(drill('2026-06-01', 'PT50M', 'a'), drill('2026-06-01', 'PT2H', 'b'))).toBe(false);
    expect(measured(drill('2027-01-01', 'PT50M'))).toBeUndefined();
    expect(process({}, { exercises: [drill('2026-06-01', 'PT50M')] })).not.toHaveProperty(
      'isMeasuredWithinTolerance',
    );
  });

  it('are held by scenarios that stop the process, never by scenarios that do not', () => {
    const tried = (lost: object[], systems: object[] = [{ id: 'core', name: 'Core' }]) =>
      process({ ...within, requires: ['core'] }, {
        systems,
        scenarios: [{ id: 's', name: 'S', lost }],
      } as Partial<Plan>).isWithinToleranceInScenarios;
    expect(tried([{ element: 'core', for: 'PT30M' }])).toBe(true);
    expect(tried([{ element: 'core', for: 'PT2H' }])).toBe(false);
    expect(tried([{ element: 'core', destroyed: true }])).toBe(false);
    expect(
      tried(
        [{ element: 'other' }],
        [
          { id: 'core', name: 'Core' },
          { id: 'other', name: 'Other' },
        ],
      ),
    ).toBe(undefined);
  });
});

describe('what stands behind a process', () => {
  it('is mapped through everything that it needs', () => {
    const sections: Partial<Plan> = {
      sites: [{ id: 'hall', name: 'Hall', operator: 'host' }],
      suppliers: [{ id: 'host', name: 'Host' }],
      systems: [
        { id: 'core', name: 'Core', requires: ['store'] },
        { id: 'store', name: 'Store', holdsData: true, deployments: [{ site: 'hall' }] },
      ],
    };
    expect(process({ requires: ['core'] }, sections).mappedResources).toEqual([
      'technology',
      'facilities',
      'information',
      'third-parties',
    ]);
    expect(process({}, sections)).not.toHaveProperty('mappedResources');
    expect(process({ resources: [{ kind: 'people', need: 'Two' }] }).mappedResources).toEqual(['people']);
  });

  it('needs zones that differ: that of the whole where a room has none, and none for a backup', () => {
    const zones = (...deployments: object[]) =>
      process({ requires: ['core'] }, {
        sites: [
          { id: 'east', name: 'East', hazardZone: 'Plain' },
          { id: 'room', name: 'Room', partOf: 'east' },
          { id: 'west', name: 'West', hazardZone: 'Hills' },
          { id: 'north', name: 'North' },
        ],
        systems: [{ id: 'core', name: 'Core', deployments }],
      } as Partial<Plan>).hazardZoneCountOfWeakestSystem;
    expect(zones({ site: 'room' }, { site: 'west', role: 'standby' })).toBe(2);
    expect(zones({ site: 'room' }, { site: 'east' })).toBe(1);
    expect(zones({ site: 'room' }, { site: 'west', role: 'backup' })).toBe(1);
    expect(zones({ site: 'room' }, { site: 'north' })).toBe(1);
  });

  it('is exercised by whatever touches it, on the latest day', () => {
    const sections = {
      systems: [{ id: 'core', name: 'Core', deployments: [{ site: 'hall' }] }],
      sites: [{ id: 'hall', name: 'Hall' }],
      scenarios: [{ id: 'fire', name: 'Fire', lost: [{ element: 'hall' }] }],
      exercises: [
        { id: 'a', name: 'A', heldOn: '2026-11-02', scenario: 'fire' },
        { id: 'b', name: 'B', heldOn: '2026-01-01', measurements: [{ element: 'core', duration: 'PT1H' }] },
        { id: 'c', name: 'C', heldOn: '2026-11-20' },
      ],
    } as Partial<Plan>;
    expect(process({ requires: ['core'] }, sections).daysSinceExercised).toBe(20);
    expect(process({}, sections)).not.toHaveProperty('daysSinceExercised');
  });
});

describe('systems', () => {
  const down = (...incidents: object[]) =>
    valuesOf('/systems/*', { systems: [{ id: 'core', name: 'Core' }], incidents } as Partial<Plan>)
      .unplannedDowntimeMinutesInYear;
  const outage = (occurredOn: string, duration?: string) => ({
    id: occurredOn,
    name: 'X',
    occurredOn,
    elements: ['core'],
    ...(duration !== undefined && { duration }),
  });

  it('sum the outages of twelve months, and nothing where one has no duration', () => {
    expect(down(outage('2026-05-01', 'PT1H'), outage('2026-06-01', 'PT30M'))).toBe(90);
    expect(down(outage('2025-05-01', 'PT9H'), outage('2026-06-01', 'PT30M'))).toBe(30);
    expect(down(outage('2026-06-01', 'PT30M'), { ...outage('2026-07-01', 'PT9H'), isNearMiss: true })).toBe(
      30,
    );
    expect(down(outage('2026-05-01'))).toBeUndefined();
    expect(down({ id: 'x', name: 'X', elements: [] })).toBe(0);
    expect(valuesOf('/systems/*', { systems: [{ id: 'core', name: 'Core' }] })).not.toHaveProperty(
      'unplannedDowntimeMinutesInYear',
    );
  });
});

describe('tests and incidents', () => {
  const sections = {
    people: [{ id: 'kim', name: 'Kim' }],
    exercises: [
      { id: 'e', name: 'E', heldOn: '2026-06-01', reviewedOn: '2026-06-11', findings: [{ text: 'x' }] },
    ],
    incidents: [{ id: 'i', name: 'I', occurredOn: '2026-05-01', lessons: ['y'], measures: ['m', 'n'] }],
    improvementMeasures: [
      { id: 'm', name: 'M', owner: 'kim', dueOn: '2026-11-01', state: 'in-progress' },
      { id: 'n', name: 'N', state: 'done' },
    ],
  } as Partial<Plan>;

  it('stand where they stand in the plan, with what became of them', () => {
    const plan: Plan = {
      plan: { id: 'p', title: 'P', version: '1', locale: 'en' },
      organization: { name: 'O' },
      ...sections,
    };
    const subjects = factsOf(analysePlan(resolvePlan(plan), AS_OF)).get('/testsAndIncidents/*');
    expect(subjects).toEqual([
      {
        pointer: '/exercises/0',
        name: 'E',
        values: {
          occasion: 'exercise',
          daysSinceHappened: 174,
          daysFromHappenedToReviewed: 10,
          actionCount: 1,
          openActionCount: 1,
          unassignedActionCount: 1,
        },
      },
      {
        pointer: '/incidents/0',
        name: 'I',
        values: {
          occasion: 'incident',
          daysSinceHappened: 205,
          lessonCount: 1,
          actionCount: 2,
          openActionCount: 1,
          unassignedActionCount: 0,
          overdueActionCount: 1,
        },
      },
    ]);
  });
});

it('a breach needs the board and a measure; an incident that does not say leaves it open', () => {
  const log = (...incidents: object[]) =>
    valuesOf('/incidents', { incidents } as Partial<Plan>).breachWithoutReportCount;
  const breach = { id: 'b', name: 'B', isBeyondTolerance: true };
  expect(log({ ...breach, reportedToBoardOn: '2026-06-01', measures: ['m'] })).toBe(0);
  expect(log({ ...breach, reportedToBoardOn: '2027-06-01', measures: ['m'] })).toBe(1);
  expect(log({ ...breach, reportedToBoardOn: '2026-06-01' })).toBe(1);
  expect(log({ id: 'a', name: 'A', isBeyondTolerance: false })).toBe(0);
  expect(log(breach, { id: 'a', name: 'A' })).toBeUndefined();
});

it('operations are decided by a process or by a written reason', () => {
  const decided = (notCritical: object[]) =>
    valuesOf('/impactAnalysis', {
      ...pay({ operationKinds: ['payments'] }),
      impactAnalysis: { notCritical },
    } as Partial<Plan>).decidedOperations;
  expect(decided([])).toEqual(['payments']);
  expect(decided([{ name: 'X', operationKinds: ['custody'], reason: 'None' }])).toEqual([
    'payments',
    'custody',
  ]);
  expect(decided([{ name: 'X', operationKinds: ['custody'] }])).toEqual(['payments']);
});

it('weekdays leave out weekends', () => {
  // 2026-05-01 is a Friday.
  expect(weekdaysBetween('2026-05-01', '2026-05-04')).toBe(1);
  expect(weekdaysBetween('2026-05-01', '2026-05-03')).toBe(0);
  expect(weekdaysBetween('2026-05-01', '2026-05-29')).toBe(20);
  expect(weekdaysBetween('2026-05-04', '2026-05-01')).toBe(-1);
  expect(weekdaysBetween('2026-05-02', '2026-05-04')).toBe(1);
});
