// Reporting clocks: which reports are due, from when, and whether the plan has a message that keeps the deadline.
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Communication, Plan } from '../../src/plan/plan.generated.ts';
import type { SimulatedScenario } from '../../src/recovery/simulate.ts';
import { assessRegime } from '../../src/regimes/assess.ts';
import { loadRegime } from '../../src/regimes/load.ts';
import type { ReportingClock } from '../../src/regimes/regime.generated.ts';
import { type DueReport, reportingClocks, reportsToCome } from '../../src/regimes/reporting-clocks.ts';
import { exemplaryPlanFor } from './exemplary/registry.ts';
import { AS_OF, analyse, exemplaryPlan } from './exemplary-plan.ts';
import { load, regimeFiles, smallRegime } from './regime-files.ts';

const CLOCK: ReportingClock = {
  id: 'first',
  name: { en: 'First report', ko: '최초 보고' },
  trigger: { en: 'An outage', ko: '서비스 중단' },
  audience: 'authority',
  events: ['outage'],
  from: 'detection',
  deadlineMinutes: 60,
  requirement: 'r-1',
  source: { status: 'verified' },
};

const scenario = (detected: number, declared: number | null, up: readonly (number | null)[]) =>
  ({
    scenario: 'fire',
    detected,
    declared,
    processes: up.map((each) => ({ up: each })),
  }) as unknown as SimulatedScenario;

interface Case {
  readonly clocks: readonly Partial<ReportingClock>[];
  readonly messages?: readonly Partial<Communication>[];
  readonly tried?: SimulatedScenario;
  readonly scope?: object;
  readonly plan?: Partial<Plan>;
}

async function due({ clocks, messages = [], tried, scope, plan = {} }: Case): Promise<DueReport[]> {
  const all = clocks.map((each, index) => ({ ...CLOCK, id: `c-${index}`, ...each }));
  const loaded = await load(smallRegime({}, { clocks: all, ...(scope && { scope }) }));
  const assessment = assessRegime(loaded, analyse({ ...exemplaryPlan(), ...plan }, AS_OF));
  const written = messages.map((each, index) => ({ id: `m-${index}`, name: `M${index}`, ...each }));
  return reportingClocks([assessment], written as Communication[], tried);
}

describe('when a report is due', () => {
  it('counts from detection, the soonest first, and what has no known time last', async () => {
    const reports = await due({
      clocks: [
        { from: 'classification', deadlineMinutes: 1 },
        { from: 'restoration', deadlineMinutes: 10 },
        { from: 'declaration', deadlineMinutes: 30 },
        { deadlineMinutes: 60 },
      ],
      tried: scenario(600, 900, [0, 7800]),
    });
    expect(reports.map(({ clock, dueAfterDetection }) => [clock.id, dueAfterDetection])).toEqual([
      ['c-2', 300 + 1800],
      ['c-3', 3600],
      ['c-1', 7200 + 600],
      ['c-0', undefined],
    ]);
  });

  it.each(['classification', 'previous-report', 'new-facts'] as const)(
    'never guesses the moment of %s',
    async (from) => {
      const [report] = await due({ clocks: [{ from }], tried: scenario(0, 0, [60]) });
      expect(report).toMatchObject({ startsAfterDetection: undefined, dueAfterDetection: undefined });
    },
  );

  it.each([
    ['nothing is interrupted', [0, 0]],
    ['something never comes back', [60, null]],
  ])('knows no restoration where %s', async (_, up) => {
    const [report] = await due({ clocks: [{ from: 'restoration' }], tried: scenario(0, null, up) });
    expect(report?.dueAfterDetection).toBeUndefined();
  });

  it('knows no declaration where nobody declares, and without a scenario', async () => {
    const clocks = [{ from: 'declaration' as const }];
    expect((await due({ clocks, tried: scenario(0, null, [60]) }))[0]?.dueAfterDetection).toBeUndefined();
    expect((await due({ clocks }))[0]?.dueAfterDetection).toBeUndefined();
  });

  it('takes "without delay" as the moment itself, or the latest that the rule gives, and no number as no time', async () => {
    const { deadlineMinutes, ...without } = CLOCK;
    const file = smallRegime(
      {},
      {
        clocks: [
          { ...without, id: 'none' },
          { ...without, id: 'at-once', isWithoutDelay: true },
          { ...CLOCK, id: 'latest', isWithoutDelay: true, deadlineMinutes },
        ],
      },
    );
    const assessment = assessRegime(await load(file), analyse(exemplaryPlan(), AS_OF));
    const reports = reportingClocks([assessment], []);
    expect(reports.map((each) => [each.clock.id, each.dueAfterDetection])).toEqual([
      ['at-once', 0],
      ['latest', 3600],
      ['none', undefined],
    ]);
  });
});

describe('a report that is not in force yet', () => {
  const assessed = async (appliesFrom: string) => {
    const loaded = await load(smallRegime({}, { clocks: [{ ...CLOCK, appliesFrom }] }));
    return [assessRegime(loaded, analyse(exemplaryPlan(), AS_OF))];
  };

  it('has no deadline, and is named with its first day', async () => {
    const assessments = await assessed('2099-01-01');
    expect(reportingClocks(assessments, [])).toEqual([]);
    expect(reportsToCome(assessments)).toMatchObject([{ clock: { id: 'first' }, appliesFrom: '2099-01-01' }]);
  });

  it('is due from its first day on', async () => {
    const assessments = await assessed(AS_OF);
    expect(reportingClocks(assessments, [])).toHaveLength(1);
    expect(reportsToCome(assessments)).toEqual([]);
  });

  it('is the operational incident report of the United Kingdom before 18 March 2027', async () => {
    const exemplary = exemplaryPlanFor('uk-operational-resilience');
    const file = regimeFiles.find(({ path }) => path.includes('uk-operational-resilience'));
    if (file === undefined) throw new Error('no British rule book');
    const idsOn = async (day: string) => {
      const assessments = [assessRegime(await load(file), analyse(exemplary, day))];
      return {
        due: reportingClocks(assessments, []).map(({ clock }) => clock.id),
        toCome: reportsToCome(assessments).map(({ clock }) => clock.id),
      };
    };
    expect(await idsOn('2027-03-17')).toEqual({ due: ['tolerance-breach'], toCome: ['incident-initial'] });
    expect((await idsOn('2027-03-18')).due).toContain('incident-initial');
  });
});

describe('whom it concerns', () => {
  const condition = (country: string) => ({
    anyOf: [
      { name: { en: 'x' }, expect: { required: ['country'], properties: { country: { const: country } } } },
    ],
  });

  it('leaves out rule books that do not apply and requirements that the plan excludes', async () => {
    expect(await due({ clocks: [{}], scope: condition('nowhere') })).toEqual([]);
    const exclusions = [{ requirement: 'r-1', reason: 'No such thing', approvedBy: 'nobody' }];
    expect(await due({ clocks: [{}], plan: { exclusions } as never })).toEqual([]);
  });

  it('keeps what cannot be decided, and says that it is not certain', async () => {
    const { organization = {} } = exemplaryPlan();
    const { country, ...rest } = organization as Record<string, unknown>;
    expect(country).toBeDefined();
    const [open] = await due({ clocks: [{}], scope: condition('KR'), plan: { organization: rest } as never });
    expect(open?.isCertain).toBe(false);
    expect((await due({ clocks: [{}] }))[0]?.isCertain).toBe(true);
  });
});

describe('the message that answers it', () => {
  const message = { audience: 'authority', event: 'outage' } as const;
  const one = async (
    clock: Partial<ReportingClock>,
    written: Partial<Communication>,
    tried?: SimulatedScenario,
  ) =>
    (await due({ clocks: [clock], messages: [written], ...(tried === undefined ? {} : { tried }) }))[0]
      ?.messages[0];

  it.each<[string, Partial<ReportingClock>, Partial<Communication>, boolean]>([
    ['audience and event', {}, message, true],
    ['another audience', {}, { ...message, audience: 'user' }, false],
    ['another event', {}, { ...message, event: 'disaster' }, false],
    ['no event', {}, { audience: 'authority' }, false],
    [
      'a first report that is repeated',
      { stage: 'update', from: 'previous-report' },
      { ...message, stage: 'first', repeatEvery: 'PT3H' },
      true,
    ],
    [
      'one that is not repeated',
      { stage: 'update', from: 'previous-report' },
      { ...message, stage: 'first' },
      false,
    ],
    [
      'a last report that is repeated',
      { stage: 'update', from: 'previous-report' },
      { ...message, stage: 'closing', repeatEvery: 'PT3H' },
      false,
    ],
    ['the requirement by name', {}, { audience: 'authority', addresses: ['r-1'] }, true],
    ['the stage', { stage: 'closing' }, { ...message, stage: 'closing' }, true],
    ['another stage', { stage: 'closing' }, { ...message, stage: 'first' }, false],
    ['no stage where one is asked for', { stage: 'closing' }, message, false],
    ['a notice at the beginning for one after restoration', { from: 'restoration' }, message, false],
  ])('%s', async (_, clock, written, isAnswer) => {
    expect((await one(clock, written)) !== undefined).toBe(isAnswer);
  });

  it.each<[string, Partial<ReportingClock>, Partial<Communication>, boolean | undefined]>([
    ['shorter', {}, { deadline: 'PT1H', deadlineFrom: 'detection' }, true],
    ['longer', {}, { deadline: 'PT2H', deadlineFrom: 'detection' }, false],
    ['no deadline', {}, { deadlineFrom: 'detection' }, undefined],
    ['no moment', {}, { deadline: 'PT1M' }, undefined],
    ['a moment nobody knows', {}, { deadline: 'PT1M', deadlineFrom: 'classification' }, undefined],
    [
      'an end after detection',
      {},
      { deadline: 'PT4H', deadlineFrom: 'classification', latestAfterDetection: 'PT1H' },
      true,
    ],
    [
      'the same unknown moment',
      { from: 'classification' },
      { deadline: 'PT1H', deadlineFrom: 'classification' },
      true,
    ],
    ['new facts', { from: 'new-facts' }, { deadline: 'PT9H', updateDeadline: 'PT1H' }, true],
  ])('%s: in time or not, or not to be seen', async (_, clock, written, isInTime) => {
    const ready = await one(clock, { ...message, ...written });
    expect(ready?.isInTime).toBe(isInTime);
  });

  it('is not judged where the rule gives no number', async () => {
    const { deadlineMinutes: _, ...without } = CLOCK;
    const loaded = await load(smallRegime({}, { clocks: [{ ...without, isWithoutDelay: true }] }));
    const written = { id: 'm', name: 'M', ...message, deadline: 'PT1M', deadlineFrom: 'detection' } as const;
    const [report] = reportingClocks([assessRegime(loaded, analyse(exemplaryPlan(), AS_OF))], [written]);
    expect(report?.messages.map(({ isInTime }) => isInTime)).toEqual([undefined]);
  });

  it('is held against the rule from detection where both moments are known in the scenario', async () => {
    const late = { ...message, deadline: 'PT30M', deadlineFrom: 'declaration' } as const;
    expect((await one({}, late, scenario(0, 1800, [0])))?.isInTime).toBe(true);
    expect((await one({}, late, scenario(0, 1860, [0])))?.isInTime).toBe(false);
  });
});

describe('clocks in rule books', () => {
  it('name requirements that there are, each once', async () => {
    const clocks = [
      { ...CLOCK, requirement: 'r-11' },
      { ...CLOCK, requirement: 'r-1' },
    ];
    const { regime, diagnostics } = await loadRegime(smallRegime({}, { clocks }));
    expect(regime).toBeUndefined();
    expect(diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ['id-duplicate', { id: 'first' }],
      ['reference-unknown', { id: 'r-11', collections: ['requirements'], suggestion: 'r-1' }],
    ]);
  });

  it('are told in both languages, and each of 24 hours and the like is that of its requirement', async () => {
    const all = (await Promise.all(regimeFiles.map(load))).flatMap(({ regime }) =>
      (regime.clocks ?? []).map((clock) => ({
        clock,
        parameters: Object.values(
          regime.requirements.find(({ id }) => id === clock.requirement)?.parameters ?? {},
        ),
      })),
    );
    expect(all.length).toBeGreaterThan(25);
    for (const { clock, parameters } of all) {
      expect(clock.name.ko, clock.id).toBeDefined();
      expect(clock.trigger.ko, clock.id).toBeDefined();
      const { deadlineMinutes } = clock;
      if (deadlineMinutes === undefined) continue;
      const same = [deadlineMinutes, deadlineMinutes / 60, deadlineMinutes / 1440];
      expect(
        parameters.some((each) => same.includes(each)),
        `${clock.id}: ${parameters}`,
      ).toBe(true);
    }
  });
});

describe('holdfast regimes clocks', () => {
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['dist/cli.js', 'regimes', 'clocks', 'samples/hangang-talk', ...args], {
      encoding: 'utf8',
    });

  it('says in both languages what is due and that no message is marked for it', () => {
    const scenarios = JSON.parse(run('--format', 'json'));
    const [{ scenario }] = scenarios;
    const english = run('--scenario', scenario, '--language', 'en');
    expect(english).toContain('at once  Notice of an interruption to users (users)');
    expect(english).toContain('not known beforehand: when more becomes known  New facts about the intrusion');
    expect(english).toContain('Plan: no message of the plan is marked for it');
    expect(run('--scenario', scenario, '--language', 'ko')).toContain(
      '탐지 후 1일  침해사고 신고 (관계기관)',
    );
    expect(scenarios.length).toBeGreaterThan(1);
  }, 60_000);
});
