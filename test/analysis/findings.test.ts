// What holds for all findings: said in both languages, the same each time, silent about what the plan leaves open.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AnalysedPlan, analysePlan } from '../../src/analysis/analyse.ts';
import { type Finding, sayFinding } from '../../src/analysis/finding.ts';
import { findingCatalogue } from '../../src/analysis/finding-catalogue.ts';
import { LANGUAGES } from '../../src/diagnostics/entry.ts';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { resolvePlan } from '../../src/plan/resolve.ts';
import { analyseSample } from './samples.ts';

const DAY = '2026-11-22';
const BARE: Plan = {
  plan: { id: 'p', title: 'Plan', version: '1', locale: 'en' },
  organization: { name: 'Example' },
};
const analyse = (more: Partial<Plan>): AnalysedPlan => analysePlan(resolvePlan({ ...BARE, ...more }), DAY);
const codesOf = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);
const golden = (code: string): Partial<Plan> =>
  JSON.parse(readFileSync(`test/golden/${code}/input/plan.json`, 'utf8')) as Partial<Plan>;

describe.each(Object.keys(findingCatalogue))('%s', (code) => {
  const findings = analyse(golden(code)).findings.filter((each) => each.code === code);

  it.each(LANGUAGES)('is said in %s without a gap, and promises nothing', (language) => {
    expect(findings.length).toBeGreaterThan(0);
    for (const each of findings) {
      const { sentence, remedy } = sayFinding(each, language);
      const text = `${sentence} ${remedy}`;
      expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|compliant|준수함/);
      expect(sentence).toMatch(/[.:)]$|[가-힣.]$/);
      if (language === 'ko') expect(remedy).toMatch(/[가-힣]/);
    }
  });

  it('points into the plan', () => {
    for (const { pointers } of findings) for (const pointer of pointers) expect(pointer).toMatch(/^\//);
  });
});

it('does not bury a plan just begun', async () => {
  const plan = JSON.parse(readFileSync('samples/corner-shop/plan.json', 'utf8')) as Plan;
  expect(analysePlan(resolvePlan(plan), DAY).findings.length).toBeLessThanOrEqual(10);
  expect(codesOf(analyse({}).findings)).toEqual(['sections-empty']);
});

it('says the same each time, whatever the order of systems, people and sites', async () => {
  const once = await analyseSample('hangang-talk', '2022-10-14');
  const again = await analyseSample('hangang-talk', '2022-10-14');
  expect(JSON.stringify(again.findings)).toBe(JSON.stringify(once.findings));
  const { plan } = once;
  const turned = analysePlan(
    resolvePlan({
      ...plan,
      systems: (plan.systems ?? []).toReversed(),
      people: (plan.people ?? []).toReversed(),
      sites: (plan.sites ?? []).toReversed(),
      suppliers: (plan.suppliers ?? []).toReversed(),
    }),
    '2022-10-14',
  );
  expect(codesOf(turned.findings)).toEqual(codesOf(once.findings));
});

describe('what a plan leaves open', () => {
  const site = { id: 'main', name: 'Main', kind: 'data-centre' } as const;
  const of = (more: Partial<Plan>): string[] =>
    codesOf(analyse(more).findings).filter((code) => !['sections-empty', 'scenario-missing'].includes(code));

  it('is no defect of a building', () => expect(of({ sites: [{ ...site, facility: {} }] })).toEqual([]));

  it('is no late recovery', () => {
    const systems = [{ id: 'app', name: 'App', deployments: [{ site: 'main' }] }];
    const scenarios = [{ id: 's', name: 'S', lost: [{ element: 'main', for: 'P2D' }] }];
    const criticalProcesses = [{ id: 'pay', name: 'Pay', requires: ['app'] }];
    expect(of({ sites: [site], systems, criticalProcesses, scenarios })).toEqual([
      'process-without-owner',
      'process-without-rto',
      'scenario-never-exercised',
    ]);
  });

  it('is no single supplier where there are two', () => {
    const suppliers = ['a', 'b'].map((id) => ({
      id,
      name: id,
      agreedRecoveryTime: 'P1D',
      agreedNotificationTime: 'PT1H',
    }));
    const systems = [{ id: 'net', name: 'Net', rto: 'PT10M', requires: [{ anyOf: ['a', 'b'] }] }];
    expect(of({ suppliers, systems })).toEqual([]);
  });
});

describe('circles', () => {
  const two = (how: (other: string) => object): Partial<Plan> => ({
    sites: [{ id: 'main', name: 'Main' }],
    systems: ['a', 'b'].map((id) => ({
      id,
      name: id,
      deployments: [{ site: 'main' }],
      ...how(id === 'a' ? 'b' : 'a'),
    })),
  });
  it('are normal in service', () => {
    expect(codesOf(analyse(two((other) => ({ requires: [other] }))).findings)).not.toContain(
      'circular-dependency',
    );
  });
  it('are not what keeps back a system that is too small for itself', () => {
    const small = two((other) => ({ requires: [other], minimumCapacityPercent: 150 }));
    expect(codesOf(analyse(small).findings)).not.toContain('circular-dependency');
  });
});

describe('accepted risks', () => {
  it('silence their finding until their day, and are still listed with who and why', async () => {
    const { findings, acceptedFindings } = await analyseSample('hangang-talk', '2022-10-14');
    expect(acceptedFindings.map(({ code, accepted }) => [code, accepted?.until, accepted?.pointer])).toEqual([
      ['dependency-slower', '2022-12-31', '/acceptedRisks/0'],
    ]);
    expect(findings).not.toContainEqual(expect.objectContaining({ pointers: acceptedFindings[0]?.pointers }));
  });

  it('speak up again on the day after', async () => {
    const on = async (day: string) => (await analyseSample('hangang-talk', day)).acceptedFindings.length;
    expect(await on('2022-12-31')).toBe(1);
    expect(await on('2023-01-01')).toBe(0);
    const { findings } = await analyseSample('hangang-talk', '2023-01-01');
    expect(codesOf(findings).filter((code) => code === 'accepted-risk-expired')).toHaveLength(2);
  });

  it('are of one element only where they name it', () => {
    const people = [{ id: 'kim', name: 'Kim' }];
    const criticalProcesses = ['pay', 'sell'].map((id) => ({ id, name: id, owner: 'kim' }));
    const risk = { finding: 'process-without-rto', reason: 'later', by: 'kim', until: '2026-12-31' };
    const open = (more: object) =>
      codesOf(analyse({ people, criticalProcesses, acceptedRisks: [{ ...risk, ...more }] }).findings);
    expect(open({ element: 'pay' }).filter((code) => code === 'process-without-rto')).toHaveLength(1);
    expect(open({})).not.toContain('process-without-rto');
  });
});
