// Facts: what is derived, what stays unknown, and that the contract says what the code does.
import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { isOfKind } from '../../src/regimes/examples.ts';
import type { Subject } from '../../src/regimes/fact.ts';
import { FACT_COLLECTIONS } from '../../src/regimes/fact-catalogue.ts';
import { factsSchema, factsTables } from '../../src/regimes/fact-reference.ts';
import { factsOf } from '../../src/regimes/facts.ts';
import { pathOf } from '../../src/source/pointer.ts';
import { europe } from './exemplary/europe.ts';
import { EXEMPLARY } from './exemplary/registry.ts';
import { AS_OF, analyse, exemplaryPlan, tried } from './exemplary-plan.ts';
import { load, regimeFiles, withTable } from './regime-files.ts';
import { resultsTable } from './sample-results.ts';

/** Subjects of one kind in a plan, the exemplary one with some sections replaced. */
function subjects(kind: string, change: Partial<Plan> = {}, asOf = AS_OF): readonly Subject[] {
  return factsOf(analyse({ ...exemplaryPlan(), ...change }, asOf)).get(kind) ?? [];
}

const valuesOf = (kind: string, index = 0, change: Partial<Plan> = {}, asOf = AS_OF) =>
  subjects(kind, change, asOf)[index]?.values;

describe('the catalogue', () => {
  const planSchema = JSON.parse(readFileSync('schemas/plan.schema.json', 'utf8'));
  type Node = { properties?: Record<string, Node>; items?: Node; enum?: string[]; $ref?: string };

  function fieldAt(pointer: string): Node | undefined {
    return pathOf(pointer).reduce<Node | undefined>((node, part) => {
      const next = part === '*' ? node?.items : node?.properties?.[part];
      return next?.$ref === undefined ? next : (planSchema.$defs[next.$ref.replace('#/$defs/', '')] ?? next);
    }, planSchema);
  }

  const all = FACT_COLLECTIONS.flatMap(({ subject, facts }) =>
    [...facts].map(([name, fact]) => ({ subject, name, fact })),
  );

  it('derives each fact from fields that the plan has', () => {
    const missing = all.flatMap(({ subject, name, fact }) =>
      fact.from
        .filter((pointer) => fieldAt(pointer) === undefined)
        .map((pointer) => [subject, name, pointer]),
    );
    expect(missing).toEqual([]);
  });

  it('knows the same values as the schema of the plan', () => {
    for (const { subject, name, fact } of all) {
      if (fact.values === undefined) continue;
      const field = fieldAt(fact.from[0] ?? '');
      const values = field?.enum ?? field?.items?.enum;
      // A fact that is worked out may have words of its own.
      if (values !== undefined) expect(fact.values, `${subject} ${name}`).toEqual(values);
    }
  });

  it('gives every fact of the exemplary plans a value of its kind', () => {
    const factsOfEach = EXEMPLARY.map(({ plan }) => factsOf(tried(plan())));
    for (const { subject, name, fact } of all) {
      const given = factsOfEach
        .flatMap((facts) => facts.get(subject) ?? [])
        .filter(({ values }) => name in values);
      expect(given.length, `${subject} ${name} is given nowhere`).toBeGreaterThan(0);
      for (const { values } of given) expect(isOfKind(values[name], fact), `${subject} ${name}`).toBe(true);
    }
  });

  it('knows nothing of a plan that says nothing but what stands in its form', () => {
    const bare: Plan = {
      plan: { id: 'p', title: 'P', version: '1', locale: 'en' },
      organization: { name: 'O' },
    };
    const facts = factsOf(analyse(bare));
    const given = [...facts].filter(([, list]) => list.length > 0);
    expect(given).toEqual([
      ['/organization', [{ pointer: '/organization', name: 'O', values: {} }]],
      ['/plan', [{ pointer: '/plan', name: 'P', values: {} }]],
    ]);
  });
});

/** How many requirements of each kind the regimes of the repository have. */
async function regimesTable(): Promise<string> {
  const rows = await Promise.all(
    regimeFiles.map(async (file) => {
      const { id, requirements } = (await load(file)).regime;
      const count = (kind: string) => requirements.filter(({ check }) => check === kind).length;
      return `| [${id}](${id}.json) | ${requirements.length} | ${['automatic', 'review', 'attest'].map(count).join(' | ')} |`;
    }),
  );
  return [
    '| regime | requirements | automatic | review | attest |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

describe('the contract', () => {
  it('stands in schemas/facts.schema.json (else: npx vitest run test/regimes -u)', async () => {
    const path = 'schemas/facts.schema.json';
    const written = existsSync(path) ? readFileSync(path, 'utf8') : 'null';
    const isCurrent = isDeepStrictEqual(JSON.parse(written), JSON.parse(JSON.stringify(factsSchema())));
    // Biome decides on the line breaks.
    const text = isCurrent ? written : `${JSON.stringify(factsSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../${path}`);
  });

  it('stands in regimes/README.md (else: npx vitest run test/regimes -u)', async () => {
    const readme = readFileSync('regimes/README.md', 'utf8');
    const withFacts = withTable(readme, 'facts', factsTables());
    const withRegimes = withTable(withFacts, 'regimes', await regimesTable());
    const text = withTable(withRegimes, 'results', await resultsTable());
    await expect(text).toMatchFileSnapshot('../../regimes/README.md');
  }, 60_000);

  it('describes what factsOf gives', () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(factsSchema());
    const facts = Object.fromEntries(factsOf(analyse(exemplaryPlan())));
    expect(validate(facts), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe('days', () => {
  it('that lie ahead have not happened', () => {
    expect(valuesOf('/exercises/*', 0)).toMatchObject({ daysSinceHeld: 174, daysFromHeldToReported: 14 });
    const before = valuesOf('/exercises/*', 0, {}, '2026-06-10');
    expect(before).toMatchObject({ daysSinceHeld: 9 });
    expect(before).not.toHaveProperty('daysFromHeldToReported');
    const ahead = valuesOf('/exercises/*', 0, {}, '2026-05-31');
    expect(ahead).not.toHaveProperty('daysSinceHeld');
    expect(ahead).not.toHaveProperty('isWithinExerciseInterval');
  });

  it('of filings count to the year that they cover', () => {
    expect(valuesOf('/filings/*', 0)).toMatchObject({
      daysFiledBeforeDue: 0,
      daysFiledBeforeYearCovered: 93,
      daysUntilYearCoveredEnds: 404,
    });
    expect(valuesOf('/filings/*', 0, {}, '2027-09-30')).toMatchObject({ daysUntilYearCoveredEnds: 92 });
    expect(valuesOf('/filings/*', 0, {}, '2026-09-29')).not.toHaveProperty('daysFiledBeforeYearCovered');
  });

  it('of grades count to the end of the year after the filing', () => {
    const values = { daysFromGradeFilingToYearEnd: 92, daysUntilGradeFilingLapses: 404 };
    expect(valuesOf('/sites/*', 0)).toMatchObject(values);
  });

  it('from appointment to notice', () => {
    expect(valuesOf('/governance/appointments/*', 0)).toMatchObject({ daysFromAppointmentToNotice: 30 });
    expect(valuesOf('/governance/appointments/*', 1)).not.toHaveProperty('daysFromAppointmentToNotice');
  });

  it('of contacts: the one that was confirmed longest ago, unknown where one never was', () => {
    expect(valuesOf('/people/*', 0)).toMatchObject({ daysSinceContactsVerified: 52, channelCount: 2 });
    expect(valuesOf('/people/*', 1)).not.toHaveProperty('daysSinceContactsVerified');
  });
});

describe('independent sites', () => {
  it('are counted by the top of partOf: a hall and a cage in it are one site', () => {
    const inOneBuilding = (deployments: object[]) =>
      valuesOf('/systems/*', 0, {
        systems: [{ id: 'messages', name: 'M', deployments }] as Plan['systems'],
      } as Partial<Plan>);
    expect(inOneBuilding([{ site: 'hall' }, { site: 'cage' }, { site: 'north' }])).toMatchObject({
      activeSiteCount: 1,
      siteCount: 1,
      capacityWithoutLargestSitePercent: 0,
    });
    expect(inOneBuilding([{ site: 'hall' }, { site: 'south', role: 'standby' }])).toMatchObject({
      activeSiteCount: 1,
      siteCount: 2,
      capacityWithoutLargestSitePercent: 100,
    });
    expect(inOneBuilding([{ site: 'hall' }, { site: 'south', role: 'backup' }])).toMatchObject({
      activeSiteCount: 1,
      siteCount: 1,
      isBackupAtOtherSite: true,
    });
    expect(inOneBuilding([{ site: 'hall' }, { site: 'cage', role: 'backup' }])).toMatchObject({
      isBackupAtOtherSite: false,
    });
  });

  it('leave out nothing that the plan does not say: a system without copies has no count', () => {
    const systems = [{ id: 'messages', name: 'M' }];
    expect(valuesOf('/systems/*', 0, { systems })).not.toHaveProperty('activeSiteCount');
    expect(valuesOf('/criticalProcesses/*', 0, { systems })).not.toHaveProperty(
      'activeSiteCountOfWeakestSystem',
    );
  });

  it('of the weakest system: all that is needed counts, of alternatives the best', () => {
    expect(valuesOf('/criticalProcesses/*')).toMatchObject({ activeSiteCountOfWeakestSystem: 2 });
    const weakLogin = exemplaryPlan().systems?.map((system) =>
      system.id === 'login' ? { ...system, deployments: [{ site: 'hall' }] } : system,
    ) as NonNullable<Plan['systems']>;
    expect(valuesOf('/criticalProcesses/*', 0, { systems: weakLogin })).toMatchObject({
      activeSiteCountOfWeakestSystem: 1,
    });
  });

  it('of systems that need each other are worked out all the same', () => {
    const systems = [
      { id: 'messages', name: 'A', requires: ['b'], deployments: [{ site: 'north' }, { site: 'south' }] },
      { id: 'b', name: 'B', requires: ['messages'], deployments: [{ site: 'north' }] },
    ];
    expect(valuesOf('/criticalProcesses/*', 0, { systems })).toMatchObject({
      activeSiteCountOfWeakestSystem: 1,
    });
  });
});

describe('scenarios', () => {
  const lost = (lost: object[], sites = exemplaryPlan().sites) =>
    valuesOf('/scenarios/*', 0, {
      scenarios: [{ id: 's', name: 'S', lost }] as Plan['scenarios'],
      sites,
    } as Partial<Plan>);

  it('take a data centre that is lost itself, or by a part that it does not isolate', () => {
    expect(lost([{ element: 'north' }])).toMatchObject({
      losesMainDataCentre: true,
      losesWholeDataCentre: true,
    });
    expect(lost([{ element: 'hall' }])).toMatchObject({ losesWholeDataCentre: true });
    expect(lost([{ element: 'south' }])).toMatchObject({
      losesMainDataCentre: false,
      losesWholeDataCentre: false,
    });
  });

  it('do not take it by a part that is isolated, at any depth', () => {
    const sites = exemplaryPlan().sites?.map((site) =>
      site.id === 'north' ? { ...site, isolatesParts: true } : site,
    );
    expect(lost([{ element: 'hall' }], sites)).toMatchObject({ losesWholeDataCentre: false });
    expect(lost([{ element: 'cage' }])).toMatchObject({ losesWholeDataCentre: false });
  });

  it('are unknown where no site says that it is a data centre, or nothing is said to be lost', () => {
    const sites = exemplaryPlan().sites?.map(({ kind: _, isMain: __, ...site }) => site);
    expect(Object.keys(lost([{ element: 'north' }], sites) ?? {})).toEqual(['lossCount']);
    const scenarios = [{ id: 's', name: 'S' }];
    expect(valuesOf('/scenarios/*', 0, { scenarios })).toEqual({});
  });

  it('are what exercises rehearse', () => {
    expect(valuesOf('/exercises/*', 0)).toMatchObject({ rehearsesLossOfWholeDataCentre: true });
    expect(valuesOf('/exercises/*', 1)).toMatchObject({ rehearsesLossOfWholeDataCentre: false });
    expect(valuesOf('/scenarios/*', 0)).toMatchObject({ daysSinceExercised: 174 });
    expect(valuesOf('/scenarios/*', 1)).not.toHaveProperty('daysSinceExercised');
  });
});

describe('other derived facts', () => {
  it('know what critical processes need, directly or not', () => {
    const needed = subjects('/systems/*').map(({ values }) => values.isNeededByCriticalProcess);
    expect(needed).toEqual([true, true, true, false]);
    expect(valuesOf('/suppliers/*', 0)).toMatchObject({
      hostsSystems: true,
      isNeededByCriticalProcess: true,
    });
    expect(valuesOf('/suppliers/*', 1)).toMatchObject({
      hostsSystems: false,
      isNeededByCriticalProcess: true,
    });
    const sites = (exemplaryPlan().sites ?? []).map(({ operator: _, ...site }) => site);
    expect(valuesOf('/suppliers/*', 0, { sites })).toMatchObject({ isNeededByCriticalProcess: false });
  });

  it('see a critical process threatened by what takes a place or a supplier behind it, and by nothing else', () => {
    const taken = (id: string) =>
      valuesOf('/risks/*', 0, { risks: [{ id: 'r', name: 'R', affects: [id] }] })?.affectsCriticalProcess;
    expect(['north', 'cage', 'login', 'host', 'command', 'deploy'].map(taken)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('take the best tier', () => {
    expect(valuesOf('/criticalProcesses/*')).toMatchObject({ priorityTier: 1, procedureCount: 1 });
  });

  it('count overdue tasks only where each open one has its day', () => {
    expect(valuesOf('/exercises/*', 0)).toMatchObject({ openFindingCount: 1, overdueFindingCount: 1 });
    const exercises = [{ id: 'e', name: 'E', findings: [{ text: 'x' }] }];
    expect(valuesOf('/exercises/*', 0, { exercises })).toEqual({
      findingCount: 1,
      openFindingCount: 1,
      unassignedFindingCount: 1,
      findingWithoutCauseCount: 1,
      findingWithoutPriorityCount: 1,
      unverifiedClosureCount: 0,
    });
  });

  it('of a measure: overdue or not only where it has a day or is done', () => {
    const measure = (more: object) =>
      valuesOf('/improvementMeasures/*', 0, { improvementMeasures: [{ id: 'm', name: 'M', ...more }] });
    expect(measure({})).not.toHaveProperty('isOverdue');
    expect(measure({ state: 'done' })).toMatchObject({ isOverdue: false });
    expect(measure({ dueOn: '2026-11-21' })).toMatchObject({ isOverdue: true });
    expect(measure({ dueOn: AS_OF })).toMatchObject({ isOverdue: false });
  });

  it('count substations, not feeds', () => {
    expect(valuesOf('/sites/*', 0)).toMatchObject({
      substationCount: 2,
      detectorKindCountBesideBatteryMonitoring: 2,
    });
  });
});

describe('all exercises together', () => {
  it('tell what was held, what is reported, and what is left out', () => {
    expect(valuesOf('/exercises')).toMatchObject({
      heldExerciseCount: 1,
      daysSinceLatestExercise: 174,
      daysSinceEveryProcessExercised: 174,
      daysSinceHeldWithSuppliers: 174,
      isWorstCaseRehearsed: true,
      rehearsedCauses: ['fire'],
      rehearsedScenarioCount: 1,
      plannedExerciseCount: 1,
      kindsWithinInterval: ['full-switchover'],
      coversWithinInterval: [],
      unreportedExerciseCount: 0,
      exerciseWithoutScenarioCount: 0,
      scenarioWithoutExerciseCount: 0,
      overdueFindingCount: 1,
    });
    expect(valuesOf('/exercises', 0, {}, '2027-06-02')).toMatchObject({
      kindsWithinInterval: [],
      plannedExerciseCount: 0,
    });
  });
});

describe('the plan’s own intervals', () => {
  it('are unknown where the plan gives none, and end on their last day', () => {
    const { reviewIntervalMonths: _, ...plan } = exemplaryPlan().plan;
    expect(valuesOf('/plan', 0, { plan })).not.toHaveProperty('isReviewedWithinInterval');
    expect(valuesOf('/plan', 0, {}, '2027-09-01')).toMatchObject({ isReviewedWithinInterval: true });
    expect(valuesOf('/plan', 0, {}, '2027-09-02')).toMatchObject({ isReviewedWithinInterval: false });
  });
});

describe('audits and reviews', () => {
  it('count for the organisation only where the auditors were independent', () => {
    expect(valuesOf('/governance')).toMatchObject({
      daysSinceIndependentAudit: 235,
      daysSinceManagementReview: 205,
    });
    const governance = { audits: [{ id: 'a', name: 'A', heldOn: '2026-01-01' }] };
    expect(valuesOf('/governance', 0, { governance })).not.toHaveProperty('daysSinceIndependentAudit');
  });
});

describe('of the European plan', () => {
  const facts = factsOf(tried(europe.plan()));
  const values = (kind: string, index = 0) => facts.get(kind)?.[index]?.values;

  it('a process is held against every scenario that touches it', () => {
    expect(values('/criticalProcesses/*')).toMatchObject({
      isBackWithinRtoInEveryScenario: true,
      isWithinRpoInEveryScenario: true,
    });
    const late = europe.plan();
    for (const process of late.criticalProcesses ?? []) process.rto = 'PT5M';
    expect(factsOf(tried(late)).get('/criticalProcesses/*')?.[0]?.values).toMatchObject({
      isBackWithinRtoInEveryScenario: false,
    });
    const untouched = { ...europe.plan(), scenarios: [{ id: 'burnt', name: 'B' }] };
    expect(factsOf(analyse(untouched)).get('/criticalProcesses/*')?.[0]?.values).not.toHaveProperty(
      'isBackWithinRtoInEveryScenario',
    );
  });

  it('objectives of systems are held against those of the processes that need them', () => {
    const { systems = [], ...rest } = europe.plan();
    const slow = systems.map((each) => (each.id === 'login' ? { ...each, rto: 'PT3H' } : each));
    const found = factsOf(analyse({ ...rest, systems: slow })).get('/systems/*') ?? [];
    expect(found.map((each) => each.values.isRtoWithinThatOfDependants)).toEqual([
      true,
      false,
      true,
      undefined,
    ]);
  });

  it('a change leaves older tests behind, and one without a day leaves it unknown', () => {
    const change = (changedOn: string | undefined) => {
      const plan = europe.plan();
      for (const system of plan.systems ?? []) {
        if (changedOn === undefined) delete system.changedOn;
        else system.changedOn = changedOn;
      }
      return factsOf(analyse(plan)).get('/procedures/*')?.[0]?.values.isTestedSinceChange;
    };
    expect(change('2026-06-01')).toBe(true);
    expect(change('2026-06-02')).toBe(false);
    expect(change(undefined)).toBe(undefined);
  });

  it('a system without copies and without needs leaves a hole in the map', () => {
    const { systems = [], ...rest } = europe.plan();
    const bare = systems.map((each) => (each.id === 'login' ? { id: 'login', name: 'Login' } : each));
    const needs = (plan: Plan) =>
      factsOf(analyse(plan)).get('/criticalProcesses/*')?.[0]?.values.needsUnmappedSystem;
    expect(needs({ ...rest, systems })).toBe(false);
    expect(needs({ ...rest, systems: bare })).toBe(true);
  });

  it('messages of one requirement know each other’s stages', () => {
    const communications = [
      { id: 'a', name: 'A', stage: 'first', addresses: ['x-1'] },
      { id: 'b', name: 'B', stage: 'closing', addresses: ['x-1', 'x-2'] },
    ] as NonNullable<Plan['communications']>;
    const stages = (index: number) =>
      valuesOf('/communications/*', index, { communications })?.stagesOfSameRequirement;
    expect([stages(0), stages(1)]).toEqual([
      ['first', 'closing'],
      ['first', 'closing'],
    ]);
  });

  it('the plan counts what stands in all of it', () => {
    expect(values('/plan')).toMatchObject({
      procedureStepCount: 3,
      procedureWithoutEndCount: 0,
      secondaryProcessingSiteCount: 1,
      dataSystemWithoutBackupCount: 0,
      isReviewedSinceLatestIncident: true,
      isReviewedSinceLatestExercise: true,
      longestRtoMinutes: 120,
    });
  });

  it('scenarios and strategies are seen together', () => {
    expect(values('/scenarios')).toMatchObject({ scenarioWithoutResponseCount: 0 });
    expect(values('/strategies')).toMatchObject({
      describedHorizons: ['short-term', 'long-term'],
      partialStrategyCount: 2,
    });
  });
});
