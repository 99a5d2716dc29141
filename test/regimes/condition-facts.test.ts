// The facts by which requirements tell what their rule asks from something near it.
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { factsOf } from '../../src/regimes/facts.ts';
import { analyse } from './exemplary-plan.ts';

describe('the facts by which they decide', () => {
  const plan: Plan = {
    plan: {
      id: 'p',
      title: 'P',
      version: '2',
      locale: 'en',
      revisions: [
        { version: '1', on: '2025-01-01', by: 'kim', summary: 'First' },
        { version: '2', on: '2026-01-01', summary: 'Second' },
      ],
    },
    organization: { name: 'O' },
    people: [{ id: 'kim', name: 'Kim' }],
    sites: [{ id: 'east', name: 'East' }],
    scenarios: [
      { id: 'fire', name: 'Fire', response: 'Leave.' },
      { id: 'flood', name: 'Flood' },
    ],
    risks: [
      { id: 'r1', name: 'R1', hazard: 'flood', likelihood: 1, impact: 2 },
      { id: 'r2', name: 'R2', hazard: 'earthquake', likelihood: 1 },
    ],
    systems: [
      {
        id: 'db',
        name: 'DB',
        deployments: [
          { site: 'east', contents: ['settings'], retentionDays: 900 },
          { site: 'east', role: 'backup', contents: ['settings'], retentionDays: 400 },
          { site: 'east', role: 'backup', contents: ['user-data'], retentionDays: 700 },
        ],
      },
    ],
    exercises: [
      {
        id: 'a',
        name: 'A',
        heldOn: '2026-01-01',
        reportedToAuthorityOn: '2026-01-11',
        success: 'failed',
        findings: [{ text: 'x', cause: 'An old procedure' }, { text: 'y' }],
      },
      { id: 'b', name: 'B', heldOn: '2026-02-01', success: 'partly', reportedToBoardOn: '2026-03-01' },
    ],
    governance: {
      managementReviews: [
        { heldOn: '2026-11-01', level: 'executives' },
        { heldOn: '2026-01-01', level: 'board' },
      ],
    },
  };
  const valuesOf = (subject: string, changed: Partial<Plan> = {}) =>
    factsOf(analyse({ ...plan, ...changed }, '2026-11-11')).get(subject)?.[0]?.values;

  it('count what is not written, and what was not told', () => {
    expect(valuesOf('/plan')).toMatchObject({
      scenarioWithoutResponseCount: 1,
      revisionWithoutAuthorCount: 1,
      failureNotToldToBoardCount: 1,
      ratedHazards: ['flood'],
    });
    expect(valuesOf('/exercises/*')).toMatchObject({
      daysFromHeldToReportedToAuthority: 10,
      findingWithoutCauseCount: 1,
    });
    expect(valuesOf('/governance')).toMatchObject({ daysSinceBoardReview: 314 });
    expect(valuesOf('/systems/*')).toMatchObject({ settingsRetentionDays: 400 });
  });

  it('tell a live run of each half of the year from two in one', () => {
    const run = (id: string, heldOn: string, runFor = 'P2D', isAnnounced = false) =>
      ({ id, name: id, heldOn, runFor, isLive: true, isAnnounced }) as const;
    const minutesOf = (...exercises: Plan['exercises'] & object) =>
      valuesOf('/exercises', { exercises })?.halfYearlyLiveRunMinutes;
    expect(minutesOf(run('a', '2026-01-01', 'P3D'), run('b', '2026-05-11'), run('c', '2026-11-11'))).toBe(
      2880,
    );
    expect(minutesOf(run('a', '2026-05-12'), run('b', '2026-11-11'))).toBeUndefined();
    expect(minutesOf(run('a', '2026-05-11', 'P2D', true), run('b', '2026-11-11'))).toBeUndefined();
    expect(minutesOf(run('a', '2026-05-11'), run('b', '2026-11-12'))).toBeUndefined();
  });

  it('know who runs a leased area, by what means users are told, and the plan’s own exercise interval', () => {
    const notice = (id: string, thresholdMinutes: number, more: object = {}) =>
      ({ id, name: id, event: 'outage', recipientSupplier: 'host', thresholdMinutes, ...more }) as const;
    const changed: Partial<Plan> = {
      sites: [{ id: 'cage', name: 'Cage', operator: 'host', facility: { use: 'leased-area' } }],
      suppliers: [{ id: 'host', name: 'Host' }],
      channels: [
        { id: 'app', name: 'App', kind: 'web' },
        { id: 'papers', name: 'Papers', kind: 'press' },
      ],
      communications: [
        notice('a', 60, { deadline: 'PT1H', channel: 'app', alternateChannel: 'papers' }),
        notice('b', 30, { deadline: 'PT1H', accumulatedThresholdMinutes: 45 }),
        notice('c', 10),
        notice('d', 5, { deadline: 'PT1H', recipientSupplier: undefined }),
      ],
      plan: { ...plan.plan, exerciseIntervalMonths: 9 },
    };
    expect(valuesOf('/sites/*', changed)).toMatchObject({
      operatorNoticeThresholdMinutes: 30,
      operatorNoticeAccumulatedMinutes: 45,
    });
    expect(valuesOf('/communications/*', changed)).toMatchObject({
      channelKind: 'web',
      alternateChannelKind: 'press',
    });
    expect(valuesOf('/plan', changed)).toMatchObject({ isExercisedWithinInterval: false });
    expect(valuesOf('/plan')).not.toHaveProperty('isExercisedWithinInterval');
  });

  it('count a place to work only where it stands in for another', () => {
    const office = { id: 'office', name: 'Office', kind: 'office', capacityPeople: 40 } as const;
    const countOf = (...sites: Plan['sites'] & object) =>
      valuesOf('/plan', { sites })?.alternateWorkplaceCount;
    expect(countOf(office)).toBe(0);
    expect(countOf({ ...office, alternateFor: ['east'] })).toBe(1);
    expect(countOf({ ...office, kind: 'recovery-site' })).toBe(1);
    expect(countOf({ ...office, kind: 'recovery-site', isMain: true })).toBe(0);
  });

  it('count the hazard zones of a system by its own copies and those of what it needs', () => {
    const zones = (id: string, hazardZone: string) => ({ id, name: id, hazardZone });
    const copies = (...sites: string[]) => sites.map((site) => ({ site }));
    const sites = [zones('a', 'River'), zones('b', 'Hills'), zones('c', 'Hills')];
    const web = { id: 'web', name: 'Web', deployments: copies('a', 'b') };
    const weakest = (systems: Plan['systems'] & object) =>
      valuesOf('/systems/*', { sites, systems })?.hazardZoneCountOfWeakestSystem;
    expect(weakest([web])).toBe(2);
    expect(
      weakest([
        { ...web, requires: ['db'] },
        { id: 'db', name: 'DB', deployments: copies('b', 'c') },
      ]),
    ).toBe(1);
  });

  it('are unknown where the plan does not say enough', () => {
    const unknown = valuesOf('/plan', {
      scenarios: [],
      exercises: [{ id: 'a', name: 'A', heldOn: '2026-01-01' }],
      plan: { id: 'p', title: 'P', version: '1', locale: 'en', revisions: [] },
    });
    expect(unknown?.scenarioWithoutResponseCount).toBeUndefined();
    expect(unknown?.revisionWithoutAuthorCount).toBeUndefined();
    expect(unknown?.failureNotToldToBoardCount).toBeUndefined();
  });
});
