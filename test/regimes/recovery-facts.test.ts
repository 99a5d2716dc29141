// Facts about the order of recovery, substitutes, training and exercises: what is derived, and what stays unknown.
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { factsOf } from '../../src/regimes/facts.ts';
import { unitedStates } from './exemplary/united-states.ts';
import { AS_OF, analyse } from './exemplary-plan.ts';

const valuesOf = (kind: string, index: number, change: object = {}, asOf = AS_OF) =>
  factsOf(analyse({ ...unitedStates.plan(), ...change } as Plan, asOf)).get(kind)?.[index]?.values;

describe('the order of recovery', () => {
  const criticalProcesses = [
    { id: 'pay', name: 'Pay', rto: 'PT4H', mtpd: 'PT4H', requires: ['login'] },
    { id: 'chat', name: 'Chat', rto: 'PT1H', mtpd: 'PT6H' },
    { id: 'shop', name: 'Shop' },
  ];
  const tiers = (first: string[], second: string[]) => ({
    criticalProcesses,
    recoveryPriorities: [
      { tier: 1, elements: first },
      { tier: 2, elements: second },
    ],
  });

  it('follows the target times where no later tier has a shorter one', () => {
    const wrong = tiers(['pay'], ['chat', 'login', 'shop']);
    expect(valuesOf('/criticalProcesses/*', 0, wrong)).toMatchObject({ isTierInOrderOfRto: false });
    expect(valuesOf('/criticalProcesses/*', 1, wrong)).toMatchObject({ isTierInOrderOfRto: true });
    expect(valuesOf('/criticalProcesses/*', 2, wrong)).not.toHaveProperty('isTierInOrderOfRto');
    const right = tiers(['chat'], ['pay']);
    expect(valuesOf('/criticalProcesses/*', 0, right)).toMatchObject({ isTierInOrderOfRto: true });
  });

  it('counts what is needed and comes later', () => {
    expect(valuesOf('/criticalProcesses/*', 0, tiers(['pay'], ['login']))).toMatchObject({
      laterTierNeedCount: 1,
    });
    expect(valuesOf('/criticalProcesses/*', 0, tiers(['login'], ['pay']))).toMatchObject({
      laterTierNeedCount: 0,
    });
    expect(valuesOf('/criticalProcesses/*', 0, tiers(['login'], []))).not.toHaveProperty(
      'laterTierNeedCount',
    );
  });

  it('holds an RTO as long as the MTPD for no shorter', () => {
    expect(valuesOf('/criticalProcesses/*', 0, tiers([], []))).toMatchObject({ isRtoShorterThanMtpd: false });
  });

  it('has no longest RTO as long as one is missing', () => {
    expect(valuesOf('/plan', 0, tiers([], []))).toMatchObject({ criticalProcessWithoutRtoCount: 1 });
    expect(valuesOf('/plan', 0, tiers([], []))).not.toHaveProperty('longestRtoMinutes');
    expect(valuesOf('/plan', 0)).toMatchObject({ longestRtoMinutes: 120 });
  });
});

describe('a system', () => {
  it('is exercised by what its scenario takes and what was measured, and by depth', () => {
    expect(valuesOf('/systems/*', 0)).toMatchObject({
      daysSinceExercised: 174,
      daysSinceFullSwitchover: 174,
      measuredRecoveryMinutes: 50,
      isMeasuredWithinRto: true,
    });
    const exercises = [
      { id: 'talk', name: 'Talk', kind: 'tabletop', scenario: 'hack', heldOn: '2026-11-12' },
      { id: 'ahead', name: 'Ahead', kind: 'full-switchover', scenario: 'hack', heldOn: '2027-01-01' },
    ];
    const talked = valuesOf('/systems/*', 0, { exercises });
    expect(talked).toMatchObject({ daysSinceExercised: 10 });
    expect(talked).not.toHaveProperty('daysSinceFunctionalExercise');
    expect(valuesOf('/systems/*', 1, { exercises })).not.toHaveProperty('daysSinceExercised');
  });

  it('has no highest level as long as one may be higher', () => {
    const levels = (...each: (string | undefined)[]) => ({
      systems: each.map((securityImpactLevel, index) => ({
        id: `s${index}`,
        name: 'S',
        securityImpactLevel,
      })),
    });
    expect(valuesOf('/organization', 0, levels('low', undefined))).not.toHaveProperty('highestImpactLevel');
    expect(valuesOf('/organization', 0, levels('high', undefined))).toMatchObject({
      highestImpactLevel: 'high',
    });
    expect(valuesOf('/organization', 0, levels('low', 'moderate'))).toMatchObject({
      highestImpactLevel: 'moderate',
    });
  });
});

describe('a substitute site', () => {
  const sites = (...more: object[]) => ({
    sites: [{ id: 'main', name: 'Main', isMain: true, hazardZone: 'A' }, ...more],
    people: [
      { id: 'kim', name: 'Kim', site: 'main', skills: ['Databases', 'Networks'] },
      { id: 'lee', name: 'Lee', site: 'far', skills: ['Networks'] },
    ],
  });

  it('knows how far it is, in another zone or not, and which skills it lacks', () => {
    const far = { id: 'far', name: 'Far', hazardZone: 'A', distances: [{ site: 'main', kilometres: 500 }] };
    expect(valuesOf('/sites/*', 1, sites(far))).toMatchObject({
      kilometresToMainSite: 500,
      isInOtherHazardZone: false,
      missingSkillCount: 1,
    });
    const unknown = valuesOf('/sites/*', 1, sites({ id: 'far', name: 'Far' }));
    expect(unknown).not.toHaveProperty('kilometresToMainSite');
    expect(unknown).not.toHaveProperty('isInOtherHazardZone');
  });

  it('of an operator is secured only where a contract is named', () => {
    const operated = {
      sites: [{ id: 'far', name: 'Far', operator: 'x' }],
      suppliers: [{ id: 'x', name: 'X' }],
    };
    expect(valuesOf('/sites/*', 0, operated)).not.toHaveProperty('isSecured');
  });
});

describe('people', () => {
  it('of teams count as untrained where no recent training names them', () => {
    expect(valuesOf('/governance', 0)).toMatchObject({
      untrainedTeamMemberCount: 0,
      emergencyContactCount: 2,
    });
    const old = valuesOf('/governance', 0, {}, '2027-11-22');
    expect(old).toMatchObject({ untrainedTeamMemberCount: 2, trainedAudiences: [] });
  });

  it('confirm their contacts by weekdays of the year', () => {
    // 20 January 2026 is a Tuesday: 2 + 5 + 5 + 2 weekdays from the first, a Thursday.
    expect(valuesOf('/governance', 0)).toMatchObject({ weekdaysToContactReview: 14 });
    expect(valuesOf('/governance', 0, {}, '2027-01-21')).not.toHaveProperty('weekdaysToContactReview');
  });
});

describe('an exercise', () => {
  const drill = {
    id: 'a',
    name: 'A',
    kind: 'full-switchover',
    heldOn: '2026-06-01',
    reportedOn: '2026-06-20',
  };
  const first = (change: object, more: object = {}) =>
    valuesOf('/exercises/*', 0, {
      exercises: [
        { ...drill, ...change },
        { id: 'b', name: 'B', plannedOn: '2026-12-01' },
      ],
      ...more,
    });

  it('is tried again before the next one, or not; unknown without a day', () => {
    expect(first({ retestOn: '2026-11-30' })).toMatchObject({
      isRetestBeforeNext: true,
      daysFromHeldToRetest: 182,
    });
    expect(first({ retestOn: '2026-12-02' })).toMatchObject({ isRetestBeforeNext: false });
    expect(first({})).not.toHaveProperty('isRetestBeforeNext');
  });

  it('is tried again on a day that has passed only where it was held', () => {
    const passed = { retestOn: '2026-09-01', scenario: 'fire' };
    const again = (change: object) => [
      { ...drill, ...passed },
      { id: 'b', name: 'B', ...change },
    ];
    const retested = (change: object) => first(passed, { exercises: again(change) });
    for (const change of [
      { plannedOn: '2026-09-01' },
      { heldOn: '2026-09-02' },
      { heldOn: '2026-09-02', scenario: 'flood' },
      { heldOn: '2026-05-31', scenario: 'fire' },
    ]) {
      expect(retested(change)).not.toHaveProperty('daysFromHeldToRetest');
      expect(retested(change)).not.toHaveProperty('isRetestBeforeNext');
    }
    expect(retested({ heldOn: '2026-09-01' })).toMatchObject({ daysFromHeldToRetest: 92 });
    expect(retested({ heldOn: '2026-09-02', scenario: 'fire' })).toMatchObject({
      daysFromHeldToRetest: 93,
      isRetestBeforeNext: true,
    });
  });

  it('is followed by the action plan that was filed on its occasion', () => {
    const filings = [
      { id: 'f', name: 'F', kind: 'action-plan', triggeredOn: '2026-06-01', filedOn: '2026-08-01' },
      { id: 'g', name: 'G', kind: 'action-plan', triggeredOn: '2025-06-01', filedOn: '2026-07-01' },
    ];
    expect(first({}, { filings })).toMatchObject({ daysFromReportedToActionPlan: 42 });
    expect(first({}, { filings: [] })).not.toHaveProperty('daysFromReportedToActionPlan');
  });

  it('counts as a switch-over of the year only where work was moved', () => {
    const exercises = [
      drill,
      { ...drill, id: 'b', kind: 'tabletop' },
      { ...drill, id: 'c', heldOn: '2025-06-01' },
    ];
    expect(valuesOf('/exercises', 0, { exercises })).toMatchObject({ switchoverCountInYear: 1 });
  });
});
