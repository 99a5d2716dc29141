// What a rule asks must be seen in the plan: something near it is not enough.
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { assessRegime } from '../../src/regimes/assess.ts';
import { factsOf } from '../../src/regimes/facts.ts';
import { exemplaryPlanFor } from './exemplary/registry.ts';
import { AS_OF, analyse } from './exemplary-plan.ts';
import { load, regimeFiles } from './regime-files.ts';

async function resultOf(regime: string, id: string, change: (plan: Plan) => Plan) {
  const file = regimeFiles.find(({ path }) => path.endsWith(`/${regime}.json`));
  if (file === undefined) throw new Error(`no rule book ${regime}`);
  const assessment = assessRegime(await load(file), analyse(change(exemplaryPlanFor(regime)), AS_OF));
  return assessment.requirements.find(({ requirement }) => requirement.id === id)?.result;
}

const FINANCE = 'kr-electronic-finance';

describe.each<[string, string, string, (plan: Plan) => Plan]>([
  [
    'kf1-13',
    FINANCE,
    'a drill of which the authority was not told',
    (plan) => ({
      ...plan,
      exercises: (plan.exercises ?? []).map(({ reportedToAuthorityOn, ...rest }) => rest),
    }),
  ],
  [
    'kf1-21',
    FINANCE,
    'a securities firm with the smaller sum',
    (plan) => ({
      ...plan,
      organization: { ...plan.organization, sectors: ['securities'] },
      insurances: (plan.insurances ?? []).map((each) => ({ ...each, sumKrw: 200_000_000 })),
    }),
  ],
  [
    'kr1-13',
    'kr-digital-service-continuity',
    'a message to an authority about something else',
    (plan) => ({
      ...plan,
      communications: (plan.communications ?? []).map((each) => ({ ...each, event: 'other' as const })),
    }),
  ],
  [
    'jp-03',
    'jp-continuity-guidelines',
    'one rated risk of another kind',
    (plan) => ({
      ...plan,
      risks: (plan.risks ?? []).filter(({ hazard }) => hazard === 'fire'),
    }),
  ],
  [
    'eu1-01',
    'eu-dora',
    'a review by somebody else than the board',
    (plan) => ({
      ...plan,
      governance: {
        ...plan.governance,
        managementReviews: (plan.governance?.managementReviews ?? []).map((each) => ({
          ...each,
          level: 'executives' as const,
        })),
      },
    }),
  ],
  [
    'kr3-24',
    'kr-network-act-data-centre',
    'a message to another supplier than the landlord',
    (plan) => ({
      ...plan,
      communications: (plan.communications ?? []).map((each) =>
        each.recipientSupplier === undefined ? each : { ...each, recipientSupplier: 'carrier' },
      ),
    }),
  ],
  [
    'kr4-12',
    'kr-telecommunications-business-act',
    'an alternative that is not the press',
    (plan) => ({
      ...plan,
      channels: (plan.channels ?? []).map((each) =>
        each.kind === 'press' ? { ...each, kind: 'sms' } : each,
      ),
    }),
  ],
  [
    'eu3-06',
    'eu-nis2',
    'exercises longer ago than the plan’s own interval',
    (plan) => ({
      ...plan,
      exercises: (plan.exercises ?? []).map((each) => ({ ...each, heldOn: '2025-11-21' })),
    }),
  ],
  [
    'eu1-28',
    'eu-dora',
    'management that was trained long ago',
    (plan) => ({
      ...plan,
      governance: {
        ...plan.governance,
        trainingRecords: (plan.governance?.trainingRecords ?? []).flatMap((each) =>
          each.audiences?.includes('management')
            ? [
                { ...each, audiences: each.audiences.filter((audience) => audience !== 'management') },
                { ...each, id: `${each.id}-old`, audiences: ['management' as const], heldOn: '2020-01-01' },
              ]
            : each,
        ),
      },
    }),
  ],
  [
    'in-07',
    'in-sebi-rbi',
    'runs in one half of the year alone',
    (plan) => ({
      ...plan,
      exercises: (plan.exercises ?? []).filter(({ id }) => id !== 'winter'),
    }),
  ],
  [
    'sa-08',
    'sa-sama-bcm',
    'a retest whose day has passed without it',
    (plan) => ({
      ...plan,
      exercises: (plan.exercises ?? []).map((each) => ({
        ...each,
        scenario: each.id,
        success: 'failed' as const,
        findings: [{ text: 'Slow', cause: 'An old list' }],
        ...(each.heldOn !== undefined && { retestOn: '2026-11-21' }),
      })),
    }),
  ],
])('%s', (id, regime, what, change) => {
  it(`is met by the exemplary plan, not by ${what}`, async () => {
    expect(await resultOf(regime, id, (plan) => plan)).toBe('met');
    expect(['not-met', 'not-evidenced']).toContain(await resultOf(regime, id, change));
  });
});

it('a withdrawn requirement concerns nobody, whatever the plan says of its country', async () => {
  const withoutCountry = (plan: Plan): Plan => {
    const { country, ...organization } = plan.organization;
    return { ...plan, organization, exclusions: [] };
  };
  expect(await resultOf('us-nist-800-53-cp', 'us2-07', withoutCountry)).toBe('not-applicable');
});

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
