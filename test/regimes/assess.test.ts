// Assessments: what the results rest on, and that nothing passes which the plan does not show.
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { assessRegime } from '../../src/regimes/assess.ts';
import type { AssessedRequirement, Result } from '../../src/regimes/assessment.ts';
import { factNamesIn, judge } from '../../src/regimes/condition.ts';
import type { FactSchema } from '../../src/regimes/regime.generated.ts';
import { exemplaryPlanFor } from './exemplary/registry.ts';
import { AS_OF, analyse, tried } from './exemplary-plan.ts';
import { load, regimeFiles, smallRegime } from './regime-files.ts';

const processes = (...rtos: (string | undefined)[]): NonNullable<Plan['criticalProcesses']> =>
  rtos.map((rto, index) => ({ id: `p${index}`, name: `P${index}`, ...(rto !== undefined && { rto }) }));

/** A bare plan with some sections. */
const plan = (sections: Partial<Plan> = {}): Plan => ({
  plan: { id: 'p', title: 'P', version: '1', locale: 'en' },
  organization: { name: 'O' },
  people: [{ id: 'kim', name: 'Kim' }],
  ...sections,
});

/** Requirements that the rule book has withdrawn: they are listed, and concern nobody. */
const WITHDRAWN: readonly string[] = ['us2-07'];

/** Assessment of one requirement: processes are back within an hour, unless `change` says otherwise. */
async function assessOne(sections: Partial<Plan>, change: object = {}): Promise<AssessedRequirement> {
  const assessment = assessRegime(await load(smallRegime(change)), analyse(plan(sections)));
  return assessment.requirements[0] as AssessedRequirement;
}

const resultOf = async (sections: Partial<Plan>, change: object = {}): Promise<Result> =>
  (await assessOne(sections, change)).result;

describe('an automatic requirement', () => {
  it.each<[string, (string | undefined)[], Result]>([
    ['met where every subject holds', ['PT30M', 'PT1H'], 'met'],
    ['partly met where some do', ['PT30M', 'PT2H'], 'partly-met'],
    ['partly met where one is unknown', ['PT30M', undefined], 'partly-met'],
    ['not met where none does', ['PT2H', 'PT3H'], 'not-met'],
    ['not met where none does and one is unknown', ['PT2H', undefined], 'not-met'],
    ['not evidenced where all is unknown', [undefined, undefined], 'not-evidenced'],
    ['not evidenced where there is no subject', [], 'not-evidenced'],
  ])('is %s', async (_, rtos, result) => {
    expect(await resultOf({ criticalProcesses: processes(...rtos) })).toBe(result);
  });

  it('of which one subject is enough is met by one, without gaps', async () => {
    const any = { mustHold: 'any' };
    const one = await assessOne({ criticalProcesses: processes('PT30M', 'PT2H', undefined) }, any);
    expect(one).toMatchObject({ result: 'met', gaps: [] });
    expect(one.evidence).toHaveLength(1);
    expect(await resultOf({ criticalProcesses: processes('PT2H') }, any)).toBe('not-met');
  });

  it('has the result that it names where no subject is left', async () => {
    const where = { required: ['isCore'], properties: { isCore: { const: true } } };
    for (const whenNone of ['not-evidenced', 'not-met', 'not-applicable'] as const) {
      expect(await resultOf({ criticalProcesses: processes('PT30M') }, { where, whenNone })).toBe(whenNone);
    }
  });

  it('shows evidence and gaps with their place, name, facts, and what is unknown or fails', async () => {
    const { evidence, gaps } = await assessOne({ criticalProcesses: processes('PT30M', 'PT2H', undefined) });
    expect(evidence).toEqual([{ pointer: '/criticalProcesses/0', name: 'P0', facts: { rtoMinutes: 30 } }]);
    expect(gaps).toEqual([
      {
        pointer: '/criticalProcesses/1',
        name: 'P1',
        facts: { rtoMinutes: 120 },
        unknown: [],
        failing: ['rtoMinutes'],
      },
      {
        pointer: '/criticalProcesses/2',
        name: 'P2',
        facts: { rtoMinutes: undefined },
        unknown: ['rtoMinutes'],
        failing: [],
      },
    ]);
  });

  it('stays what the data say, whatever somebody attests', async () => {
    const attestations = [{ requirement: 'r-1', by: 'kim', on: '2026-01-01' }];
    const one = await assessOne({ criticalProcesses: processes('PT2H'), attestations });
    expect(one.result).toBe('not-met');
    expect(one.attestation).toMatchObject({ pointer: '/attestations/0', isExpired: false });
    expect(await resultOf({ attestations })).toBe('not-evidenced');
  });

  it('lists the measures that name it', async () => {
    const improvementMeasures = [
      { id: 'a', name: 'A', addresses: ['r-2'] },
      { id: 'b', name: 'B', addresses: ['r-1', 'x'] },
    ];
    expect((await assessOne({ improvementMeasures })).measures).toEqual([
      { entry: improvementMeasures[1], pointer: '/improvementMeasures/1' },
    ]);
  });
});

describe('a review', () => {
  const review = { check: 'review' };
  const good = { criticalProcesses: processes('PT30M') };

  it('is at most to be reviewed, with its gaps', async () => {
    expect(await resultOf(good, review)).toBe('to-review');
    const some = await assessOne({ criticalProcesses: processes('PT30M', 'PT2H') }, review);
    expect(some.result).toBe('to-review');
    expect(some.gaps).toHaveLength(1);
  });

  it('is not met or not evidenced where there is no evidence, whatever somebody attests', async () => {
    const attestations = [{ requirement: 'r-1', by: 'kim', on: '2026-01-01' }];
    expect(await resultOf({ criticalProcesses: processes('PT2H'), attestations }, review)).toBe('not-met');
    expect(await resultOf({ criticalProcesses: processes(undefined), attestations }, review)).toBe(
      'not-evidenced',
    );
    expect(await resultOf({ attestations }, review)).toBe('not-evidenced');
  });

  it('is attested once somebody has judged the evidence', async () => {
    const attestations = [{ requirement: 'r-1', by: 'kim', on: '2026-01-01' }];
    expect(await resultOf({ ...good, attestations }, review)).toBe('attested');
  });
});

describe('an attestation', () => {
  const attest = { check: 'attest', expect: undefined };
  const of = (...entries: object[]) =>
    assessOne(
      {
        attestations: entries.map((entry) => ({ requirement: 'r-1', by: 'kim', on: '2026-01-01', ...entry })),
      },
      attest,
    );

  it('confirms what no data can show, until it expires', async () => {
    expect(await resultOf({}, attest)).toBe('to-attest');
    expect((await of({})).result).toBe('attested');
    expect((await of({ until: AS_OF })).result).toBe('attested');
    const expired = await of({ until: '2026-11-21' });
    expect(expired.result).toBe('to-attest');
    expect(expired.attestation).toMatchObject({ isExpired: true });
  });

  it('that is dated ahead, or of another requirement, does not count', async () => {
    for (const entry of [{ on: '2026-11-23' }, { requirement: 'r-2' }]) {
      const one = await of(entry);
      expect(one.result).toBe('to-attest');
      expect(one).not.toHaveProperty('attestation');
    }
  });

  it('unexpired comes before expired, then the latest, in whatever order they stand', async () => {
    const entries = [{ on: '2026-03-01', until: '2026-04-01' }, { on: '2025-01-01' }, { on: '2026-02-01' }];
    expect((await of(...entries)).attestation?.entry.on).toBe('2026-02-01');
    expect((await of(...entries.reverse())).attestation?.entry.on).toBe('2026-02-01');
  });
});

describe('an exclusion', () => {
  it('takes a requirement out, with its reason and approver', async () => {
    const exclusions = [{ requirement: 'r-1', reason: 'No such thing', approvedBy: 'kim', on: '2026-01-01' }];
    const one = await assessOne({ criticalProcesses: processes('PT2H'), exclusions });
    expect(one).toMatchObject({ result: 'not-applicable', evidence: [], gaps: [] });
    expect(one.exclusion).toEqual({ entry: exclusions[0], pointer: '/exclusions/0', isExpired: false });
  });

  it('that is dated ahead does not count', async () => {
    const exclusions = [{ requirement: 'r-1', reason: 'Later', approvedBy: 'kim', on: '2027-01-01' }];
    expect(await resultOf({ criticalProcesses: processes('PT2H'), exclusions })).toBe('not-met');
  });

  it.each([
    ['the last day', AS_OF, 'not-applicable', false],
    ['the day after', '2026-02-01', 'not-met', true],
  ])('with an expiry holds through it: %s', async (_, until, result, isExpired) => {
    const exclusions = [
      { requirement: 'r-1', reason: 'For now', approvedBy: 'kim', on: '2026-01-01', until },
    ];
    const one = await assessOne({ criticalProcesses: processes('PT2H'), exclusions });
    expect(one).toMatchObject({ result, exclusion: { isExpired } });
  });

  it('unexpired comes before expired, then the latest, in whatever order they stand', async () => {
    const entry = { requirement: 'r-1', reason: 'No such thing', approvedBy: 'kim' };
    const exclusions = [
      { ...entry, on: '2026-03-01', until: '2026-04-01' },
      entry,
      { ...entry, on: '2026-02-01' },
    ];
    const on = async () => (await assessOne({ exclusions })).exclusion?.entry.on;
    expect(await on()).toBe('2026-02-01');
    exclusions.reverse();
    expect(await on()).toBe('2026-02-01');
  });
});

describe('the scope', () => {
  const users = (minimum: number) => ({
    required: ['averageDailyDomesticUserCount'],
    properties: { averageDailyDomesticUserCount: { minimum } },
  });
  const traffic = {
    required: ['domesticTrafficPercent'],
    properties: { domesticTrafficPercent: { minimum: 2 } },
  };
  const scope = {
    anyOf: [{ name: { en: 'Large' }, expect: { anyOf: [users(1000), traffic] } }],
    addressees: [{ name: { en: 'Huge' }, expect: users(5000), requirements: ['r-1'] }],
  };
  const assess = async (figures: object) =>
    assessRegime(
      await load(smallRegime({}, { scope })),
      analyse(plan({ organization: { name: 'O', figures }, criticalProcesses: processes('PT30M') })),
    );

  it('applies where one condition holds, whatever else is unknown', async () => {
    const assessment = await assess({ averageDailyDomesticUsers: 5000 });
    expect(assessment.scope.applies).toBe(true);
    expect(assessment.counts.met).toBe(1);
    expect(assessment.requirements[0]?.addressees).toMatchObject([{ holds: true }]);
  });

  it('does not apply where the figures say so', async () => {
    const assessment = await assess({ averageDailyDomesticUsers: 10, domesticTrafficPercent: 0 });
    expect(assessment.scope.applies).toBe(false);
    expect(assessment.requirements[0]?.result).toBe('not-applicable');
  });

  it('stays open where figures are missing, and the requirements are worked out', async () => {
    const assessment = await assess({});
    expect(assessment.scope).toMatchObject({
      applies: undefined,
      conditions: [
        {
          holds: undefined,
          facts: { averageDailyDomesticUserCount: undefined, domesticTrafficPercent: undefined },
          unknown: ['averageDailyDomesticUserCount', 'domesticTrafficPercent'],
        },
      ],
    });
    expect(assessment.requirements[0]?.result).toBe('met');
  });

  it('leaves out what concerns others only', async () => {
    const assessment = await assess({ averageDailyDomesticUsers: 2000 });
    expect(assessment.scope.applies).toBe(true);
    expect(assessment.requirements[0]).toMatchObject({
      result: 'not-applicable',
      addressees: [{ holds: false, facts: { averageDailyDomesticUserCount: 2000 } }],
    });
  });
});

describe.each(regimeFiles.map((file) => [file.path, file] as const))('%s', async (_, file) => {
  const loaded = await load(file);
  const { regime, conditionOf } = loaded;
  const exemplaryPlan = () => exemplaryPlanFor(regime.id);

  it.each(
    regime.requirements.filter(({ check }) => check !== 'attest').map((each) => [each.id, each] as const),
  )('%s has examples, one for each fact that can fail it', (_, { expect: expected, where, examples }) => {
    const condition = conditionOf(expected as FactSchema);
    expect(examples?.meets.length).toBeGreaterThan(0);
    const kept = new Set(
      examples?.fails.flatMap((facts) => {
        const { unknown, failing } = judge(condition, facts as Record<string, unknown>);
        return [...unknown, ...failing];
      }),
    );
    expect([...kept].sort()).toEqual([...factNamesIn(condition)].sort());
    expect(judge(condition, {}).outcome).not.toBe('holds');
    if (where !== undefined) expect(judge(conditionOf(where), {}).outcome).not.toBe('holds');
  });

  it('speaks Korean wherever it speaks English', () => {
    const silent: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (value === null || typeof value !== 'object') return;
      if ('en' in value && !('ko' in value)) silent.push(path);
      for (const [key, child] of Object.entries(value)) walk(child, `${path}/${key}`);
    };
    if (regime.id.startsWith('kr-')) walk(regime, '');
    expect(silent).toEqual([]);
  });

  it('gives an empty plan no "met", no review and no attestation', () => {
    for (const empty of [
      plan(),
      plan({ governance: {}, response: {}, impactAnalysis: {}, compensation: {}, inspections: [] }),
    ]) {
      const { counts } = assessRegime(loaded, analyse(empty));
      expect(counts).toMatchObject({ met: 0, 'partly-met': 0, 'to-review': 0, attested: 0 });
    }
  });

  it('gives a plan whose entries have nothing but names no "met"', () => {
    const named = plan();
    for (const [section, entries] of Object.entries(exemplaryPlan())) {
      if (!Array.isArray(entries)) continue;
      const bare = entries.map(({ id, name, lead, root }) => ({
        ...(id !== undefined && { id, name }),
        ...(lead !== undefined && { lead }),
        ...(root !== undefined && { root }),
      }));
      Object.assign(named, { [section]: bare });
    }
    const { counts } = assessRegime(loaded, analyse({ ...named, recoveryPriorities: [], people: [] }));
    expect(counts).toMatchObject({ met: 0, 'partly-met': 0, 'to-review': 0, attested: 0 });
  });

  it('is met, attested or left to a reviewer by the exemplary plan', () => {
    const assessment = assessRegime(loaded, tried(exemplaryPlan()));
    const open = assessment.requirements.filter(
      ({ requirement, result, gaps }) =>
        ![
          'met',
          'to-review',
          'attested',
          ...(WITHDRAWN.includes(requirement.id) ? ['not-applicable'] : []),
        ].includes(result) || gaps.length > 0,
    );
    expect(open.map(({ requirement, result, gaps }) => [requirement.id, result, gaps])).toEqual([]);
    expect(assessment.scope.applies).toBe(true);
  });

  it('has the same results in whatever order the plan is written', () => {
    const resultsOf = (each: Plan) =>
      assessRegime(loaded, analyse(each)).requirements.map(({ requirement, result, evidence, gaps }) => [
        requirement.id,
        result,
        evidence.map(({ facts }) => JSON.stringify(facts)).sort(),
        gaps.map(({ facts }) => JSON.stringify(facts)).sort(),
      ]);
    expect(resultsOf(reversed(exemplaryPlan()) as Plan)).toEqual(resultsOf(exemplaryPlan()));
  });

  it('takes the order of the file, and twice the same comes of the same', () => {
    const once = assessRegime(loaded, analyse(exemplaryPlan()));
    expect(once.requirements.map(({ requirement }) => requirement)).toEqual(regime.requirements);
    expect(JSON.stringify(assessRegime(loaded, analyse(exemplaryPlan())))).toBe(JSON.stringify(once));
  });
});

/** The plan with its lists and the keys of its objects the other way round, but for lists whose order means something. */
function reversed(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const list = value.map((entry) => reversed(entry));
    return ['contents', 'covers', 'operationKinds', 'sectors', 'severityLevels', 'tasks', 'topics'].includes(
      key,
    )
      ? list
      : list.reverse();
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, child]) => [name, reversed(child, name)]),
  );
}
