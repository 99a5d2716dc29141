// Facts about what has to be done again and proven: after a change, within an interval, for all and not for some.
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { factsOf } from '../../src/regimes/facts.ts';
import { AS_OF, analyse, tried } from './exemplary-plan.ts';

type Change = Omit<Partial<Plan>, 'plan'> & { readonly plan?: Partial<Plan['plan']> };

const small = ({ plan, ...sections }: Change): Plan => ({
  plan: { id: 'p', title: 'P', version: '1', locale: 'en', ...plan },
  organization: { name: 'O' },
  ...sections,
});

/** Facts of one subject of a kind, in a small plan with some sections. */
const valuesOf = (kind: string, sections: Change, index = 0) =>
  factsOf(analyse(small(sections), AS_OF)).get(kind)?.[index]?.values ?? {};

describe('after a material change', () => {
  const moved = [{ on: '2026-06-01', what: 'A move' }];

  it('counts what was reviewed, revised or exercised on its day or later', () => {
    const plan = {
      materialChanges: moved,
      lastReviewedOn: '2026-06-01',
      revisions: [
        { version: '1', on: '2026-01-01', summary: 'First' },
        { version: '2', on: '2026-12-01', summary: 'To come' },
      ],
    };
    expect(valuesOf('/plan', { plan })).toMatchObject({
      isReviewedSinceLatestChange: true,
      isRevisedSinceLatestChange: false,
    });
    expect(valuesOf('/response', { plan, response: { reviewedOn: '2026-05-31' } })).toMatchObject({
      isReviewedSinceLatestChange: false,
    });
    expect(
      valuesOf('/impactAnalysis', { plan, impactAnalysis: { on: '2026-01-01', reviewedOn: '2026-07-01' } }),
    ).toMatchObject({ isReviewedSinceLatestChange: true });
    const held = (heldOn: string) => ({ plan, exercises: [{ id: 'e', name: 'E', heldOn }] });
    expect(valuesOf('/exercises', held('2026-06-01'))).toMatchObject({ isHeldSinceLatestChange: true });
    expect(valuesOf('/exercises', held('2026-05-01'))).toMatchObject({ isHeldSinceLatestChange: false });
  });

  it('is unknown where changes are not listed, and true where there were none', () => {
    const reviewed = { lastReviewedOn: '2020-01-01' };
    expect(valuesOf('/plan', { plan: reviewed })).not.toHaveProperty('isReviewedSinceLatestChange');
    expect(valuesOf('/plan', { plan: { ...reviewed, materialChanges: [] } })).toMatchObject({
      isReviewedSinceLatestChange: true,
    });
    expect(valuesOf('/plan', { plan: { materialChanges: [] } })).not.toHaveProperty(
      'isReviewedSinceLatestChange',
    );
  });
});

describe('within an interval', () => {
  it('takes the audit interval for internal audit, and no other audit', () => {
    const audited = (audit: object, auditIntervalMonths?: number) =>
      valuesOf('/plan', {
        governance: {
          ...(auditIntervalMonths && { auditIntervalMonths }),
          audits: [{ id: 'a', name: 'A', heldOn: '2026-01-01', isIndependent: true, ...audit }],
        },
      } as Change);
    expect(audited({ kind: 'internal-audit' }, 12)).toMatchObject({
      isInternallyAuditedWithinInterval: true,
    });
    expect(audited({ kind: 'internal-audit' }, 6)).toMatchObject({
      isInternallyAuditedWithinInterval: false,
    });
    for (const open of [
      audited({ kind: 'internal-audit' }),
      audited({ kind: 'inspection' }, 12),
      audited({ kind: 'internal-audit', isIndependent: false }, 12),
    ]) {
      expect(open).not.toHaveProperty('isInternallyAuditedWithinInterval');
    }
  });

  it('asks every contact and every risk, and not the latest alone', () => {
    const people = (...days: (string | undefined)[]) =>
      days.map((verifiedOn, index) => ({
        id: `p${index}`,
        name: 'P',
        contacts: [{ channel: 'phone', ...(verifiedOn && { verifiedOn }) }],
      }));
    const plan = { contactVerificationIntervalDays: 30 };
    const verified = (...days: (string | undefined)[]) =>
      valuesOf('/plan', { plan, people: people(...days) }).areContactsVerifiedWithinInterval;
    expect(verified('2026-11-01', '2026-10-23')).toBe(true);
    expect(verified('2026-11-01', '2026-10-22')).toBe(false);
    expect(verified('2026-11-01', undefined)).toBeUndefined();
    const reviewed = (...days: string[]) =>
      valuesOf('/impactAnalysis', {
        plan: { reviewIntervalMonths: 12 },
        impactAnalysis: {},
        risks: days.map((reviewedOn, index) => ({ id: `r${index}`, name: 'R', reviewedOn })),
      }).areRisksReviewedWithinInterval;
    expect(reviewed('2026-01-01', '2026-11-01')).toBe(true);
    expect(reviewed('2025-01-01', '2026-11-01')).toBe(false);
    expect(reviewed()).toBeUndefined();
  });
});

describe('trials of a system', () => {
  const systems = [
    {
      id: 'db',
      name: 'DB',
      changedOn: '2026-03-01',
      deployments: [{ site: 'east' }, { site: 'west', role: 'standby' as const }],
    },
  ];
  const drill = (kind: 'partial-switchover' | 'simulation', more: object = {}) => ({
    id: 'd',
    name: 'D',
    kind,
    heldOn: '2026-06-01',
    measurements: [{ element: 'db', duration: 'PT1H' }],
    ...more,
  });

  it('know a switch-over from a simulation, and what went wrong in them', () => {
    expect(valuesOf('/systems/*', { systems, exercises: [drill('partial-switchover')] })).toMatchObject({
      isSwitchoverTriedWithinInterval: true,
      overdueExerciseFindingCount: 0,
    });
    const findings = [{ text: 'Slow', dueOn: '2026-07-01' }];
    const simulated = valuesOf('/systems/*', { systems, exercises: [drill('simulation', { findings })] });
    expect(simulated).not.toHaveProperty('isSwitchoverTriedWithinInterval');
    expect(simulated).toMatchObject({ overdueExerciseFindingCount: 1, daysSinceFunctionalExercise: 174 });
  });

  it('ask every procedure for it', () => {
    const procedures = (...days: (string | undefined)[]) =>
      valuesOf('/systems/*', {
        systems,
        procedures: days.map((testedOn, index) => ({
          id: `x${index}`,
          name: 'X',
          elements: ['db'],
          ...(testedOn && { testedOn }),
        })),
      });
    expect(procedures('2026-11-21', '2026-11-12')).toMatchObject({
      daysSinceProceduresTested: 10,
      areProceduresTestedSinceChange: true,
    });
    expect(procedures('2026-11-21', '2026-02-01')).toMatchObject({ areProceduresTestedSinceChange: false });
    for (const open of [procedures(), procedures('2026-11-21', undefined)]) {
      expect(open).not.toHaveProperty('daysSinceProceduresTested');
      expect(open).not.toHaveProperty('areProceduresTestedSinceChange');
    }
  });
});

it('a supplier whose loss alone stops a process is a single point of failure, unless another stands in', () => {
  const suppliers = ['one', 'two'].map((id) => ({ id, name: id, agreedRecoveryTime: 'PT24H' }));
  const isSingle = (requires: Plan['criticalProcesses'] & object) =>
    factsOf(tried(small({ suppliers, criticalProcesses: requires }))).get('/suppliers/*')?.[0]?.values
      .isSinglePointOfFailure;
  const process = { id: 'pay', name: 'Pay', rto: 'PT1H', mtpd: 'PT4H' };
  expect(isSingle([{ ...process, requires: ['one'] }])).toBe(true);
  expect(isSingle([{ ...process, requires: [{ anyOf: ['one', 'two'] }] }])).toBe(false);
  expect(isSingle([{ id: 'pay', name: 'Pay', requires: ['one'] }])).toBeUndefined();
});

it('a second site counts only where it holds every system that a critical process needs', () => {
  const at = (...sites: string[]) => ({ deployments: sites.map((site) => ({ site })) });
  const secondary = (login: object) =>
    valuesOf('/plan', {
      sites: [
        { id: 'east', name: 'East', isMain: true, hazardZone: 'River' },
        { id: 'west', name: 'West', hazardZone: 'Hill' },
      ],
      systems: [
        { id: 'db', name: 'DB', ...at('east', 'west') },
        { id: 'login', name: 'Login', ...login },
      ],
      criticalProcesses: [{ id: 'pay', name: 'Pay', requires: ['db', 'login'] }],
    }).secondaryProcessingSiteCount;
  expect(secondary(at('east', 'west'))).toBe(1);
  expect(secondary(at('east'))).toBe(0);
});

it('an acceptance has the highest rank of the posts of whoever gave it', () => {
  const rank = (...ranks: ('executive' | 'staff')[]) =>
    valuesOf('/acceptedRisks/*', {
      acceptedRisks: [{ finding: 'rpo-missed', by: 'kim', reason: 'R', until: '2027-01-01' }],
      governance: { appointments: ranks.map((each) => ({ post: 'other', person: 'kim', rank: each })) },
    }).approverRank;
  expect(rank('staff', 'executive')).toBe('executive');
  expect(rank('staff')).toBe('staff');
  expect(rank()).toBeUndefined();
});
