// The samples before the regimes: the bare one gets no "met", and the messenger company what its plan deserves.
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { factsOf } from '../../src/regimes/facts.ts';
import { load, regimeFiles } from './regime-files.ts';
import { analyse, assess } from './sample-results.ts';

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
