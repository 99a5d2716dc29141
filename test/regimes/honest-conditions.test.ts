// What a rule asks must be seen in the plan: something near it is not enough.
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { assessRegime } from '../../src/regimes/assess.ts';
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

type Row = [id: string, regime: string, what: string, change: (plan: Plan) => Plan];

const withExercises = (plan: Plan, change: object): Plan => ({
  ...plan,
  exercises: (plan.exercises ?? []).map((each) => ({ ...each, ...change })),
});

const reviewedByExecutives = (plan: Plan): Plan => ({
  ...plan,
  governance: {
    ...plan.governance,
    managementReviews: (plan.governance?.managementReviews ?? []).map((each) => ({
      ...each,
      level: 'executives',
    })),
  },
});

describe.each<Row>([
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
  ['eu1-01', 'eu-dora', 'a review by somebody else than the board', reviewedByExecutives],
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
  ...(['eu1-30', 'eu3-15'] as const).map(
    (id): Row => [
      id,
      id === 'eu1-30' ? 'eu-dora' : 'eu-nis2',
      'reports that go to somebody else than the authority',
      (plan) => ({
        ...plan,
        communications: (plan.communications ?? []).map((each) => ({ ...each, audience: 'staff' as const })),
      }),
    ],
  ),
  [
    'eu2-15',
    'eu-dora-rts',
    'an exercise with others long ago',
    (plan) => withExercises(plan, { heldOn: '2020-01-01' }),
  ],
  [
    'eu2-16',
    'eu-dora-rts',
    'an exercise whose result nobody wrote up',
    (plan) => withExercises(plan, { result: undefined }),
  ],
  [
    'hk-08',
    'hk-hkma-operational-resilience',
    'an alternate site in the hazard zone of the main one',
    (plan) => ({
      ...plan,
      sites: (plan.sites ?? []).map((each) => ({ ...each, hazardZone: 'River plain' })),
    }),
  ],
  [
    'us4-17',
    'us-finra-sec-cftc',
    'two sites in one hazard zone',
    (plan) => ({
      ...plan,
      sites: (plan.sites ?? []).map((each) => ({ ...each, hazardZone: 'River plain' })),
    }),
  ],
  ['au-09', 'au-apra-cps-230', 'a review by executives', reviewedByExecutives],
  [
    'us4-14',
    'us-finra-sec-cftc',
    'a principal who is no member of senior management',
    (plan) => ({
      ...plan,
      governance: {
        ...plan.governance,
        appointments: (plan.governance?.appointments ?? []).map((each) => ({
          ...each,
          rank: 'manager' as const,
        })),
      },
    }),
  ],
  [
    'uk-12',
    'uk-operational-resilience',
    'an approval of long ago',
    (plan) => ({
      ...plan,
      governance: {
        ...plan.governance,
        managementStatements: (plan.governance?.managementStatements ?? []).map((each) => ({
          ...each,
          approvedOn: '2020-01-01',
        })),
      },
    }),
  ],
  [
    'eu3-02',
    'eu-nis2',
    'a board that was trained long ago',
    (plan) => ({
      ...plan,
      governance: {
        ...plan.governance,
        trainingRecords: (plan.governance?.trainingRecords ?? []).map((each) => ({
          ...each,
          heldOn: '2020-01-01',
        })),
      },
    }),
  ],
  [
    'eu3-08',
    'eu-nis2',
    'backups without the settings',
    (plan) => ({
      ...plan,
      systems: (plan.systems ?? []).map((each) => ({
        ...each,
        deployments: (each.deployments ?? []).map((copy) => ({
          ...copy,
          ...(copy.contents && { contents: copy.contents.filter((content) => content !== 'settings') }),
        })),
      })),
    }),
  ],
  [
    'eu3-14',
    'eu-nis2',
    'crisis arrangements that were reviewed long ago',
    (plan) => ({ ...plan, response: { ...plan.response, reviewedOn: '2020-01-01' }, incidents: [] }),
  ],
  [
    'kr1-24',
    'kr-digital-service-continuity',
    'agreements that have ended',
    (plan) => ({
      ...plan,
      agreements: (plan.agreements ?? []).map((each) => ({ ...each, validUntil: '2026-11-21' })),
    }),
  ],
  [
    'ke1-04',
    'kr-disaster-reduction-act',
    'trainings of long ago',
    (plan) => ({
      ...plan,
      governance: {
        ...plan.governance,
        trainingRecords: (plan.governance?.trainingRecords ?? []).map((each) => ({
          ...each,
          heldOn: '2020-01-01',
        })),
      },
    }),
  ],
  [
    'kr3-30',
    'kr-network-act-data-centre',
    'a notice of suspension to somebody else than tenants',
    (plan) => ({
      ...plan,
      communications: (plan.communications ?? []).map((each) => ({
        ...each,
        audience: 'authority' as const,
      })),
    }),
  ],
  [
    'jp-07',
    'jp-continuity-guidelines',
    'a signature of long ago',
    (plan) => ({
      ...plan,
      plan: {
        ...plan.plan,
        approvals: (plan.plan.approvals ?? []).map((each) => ({ ...each, on: '2020-01-01' })),
      },
    }),
  ],
  [
    'sg-09',
    'sg-mas-bcm',
    'tests with others long ago',
    (plan) => withExercises(plan, { heldOn: '2020-01-01' }),
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
