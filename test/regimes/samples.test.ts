// The samples before the regimes: the bare one gets no "met", and the messenger company what its plan deserves.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analysePlan } from '../../src/analysis/analyse.ts';
import { resolvePlan } from '../../src/plan/resolve.ts';
import { validatePlan } from '../../src/plan/validate.ts';
import { assessRegime } from '../../src/regimes/assess.ts';
import type { Assessment } from '../../src/regimes/assessment.ts';
import { factsOf } from '../../src/regimes/facts.ts';
import { readSource } from '../../src/source/read.ts';
import { load, regimeFiles } from './regime-files.ts';

async function analyse(folder: string, asOf: string) {
  const names = readdirSync(folder).filter((name) => /\.(json|ya?ml)$/.test(name));
  const { source } = await readSource(
    names.map((name) => ({ path: name, content: readFileSync(join(folder, name)) })),
  );
  const { plan, diagnostics } = await validatePlan(source);
  if (plan === undefined) throw new Error(JSON.stringify(diagnostics));
  return analysePlan(resolvePlan(plan), asOf);
}

async function assess(folder: string, asOf: string): Promise<Assessment[]> {
  const analysed = await analyse(folder, asOf);
  return Promise.all(regimeFiles.map(async (file) => assessRegime(await load(file), analysed)));
}

const CORNER_SHOP = 'samples/corner-shop';
/** Subjects that the bare sample still lacks; assess.test.ts judges them bare meanwhile. */
const NOT_YET_IN_THE_SHOP = ['/governance/appointments/*'];
const HANGANG_TALK = 'samples/hangang-talk';

it.skipIf(!existsSync(CORNER_SHOP))('the corner shop gets no "met" and no review', async () => {
  for (const { counts } of await assess(CORNER_SHOP, '2026-11-22')) {
    expect(counts).toMatchObject({ met: 0, 'partly-met': 0, 'to-review': 0, attested: 0 });
  }
});

it.skipIf(!existsSync(CORNER_SHOP))(
  'the corner shop has something of everything that is judged',
  async () => {
    const facts = factsOf(await analyse(CORNER_SHOP, '2026-11-22'));
    const judged = new Set<string>();
    for (const file of regimeFiles) {
      for (const { check, subject } of (await load(file)).regime.requirements) {
        if (check === 'automatic') judged.add(subject);
      }
    }
    const missing = [...judged].filter((subject) => facts.get(subject)?.length === 0);
    expect(missing.filter((subject) => !NOT_YET_IN_THE_SHOP.includes(subject))).toEqual([]);
  },
);

it.skipIf(!existsSync(HANGANG_TALK))(
  'the messenger company has what stopped the real one as gaps',
  async () => {
    const assessments = await assess(HANGANG_TALK, '2022-10-14');
    const assessment = assessments.find(({ regime }) => regime.id === 'kr-digital-service-continuity');
    const resultOf = (id: string) =>
      assessment?.requirements.find(({ requirement }) => requirement.id === id)?.result;
    expect(assessment?.scope.applies).toBe(true);
    // Tools at one site, core functions at one site, no exercise of losing a whole data centre.
    expect(['not-met', 'partly-met']).toContain(resultOf('kr5-07'));
    expect(resultOf('kr5-08')).toBe('not-met');
    expect(resultOf('kr5-02')).toBe('not-met');
  },
);
