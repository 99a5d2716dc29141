// Rule books concern an organisation in every country in which it works, and stay open where that is not written.
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.generated.ts';
import type { ScopeDecision } from '../../src/regimes/assessment.ts';
import { factsOf } from '../../src/regimes/facts.ts';
import { decideScope } from '../../src/regimes/scope.ts';
import { analyse } from './exemplary-plan.ts';
import { load, regimeFiles } from './regime-files.ts';

type Organization = Partial<Plan['organization']>;
const BANK = { sectors: ['bank'] } satisfies Organization;
const SITES: NonNullable<Plan['sites']> = [
  { id: 'seoul', name: 'Seoul office', kind: 'office' },
  { id: 'frankfurt', name: 'Frankfurt branch', kind: 'office', country: 'DE' },
];

async function scopeOf(
  id: string,
  organization: Organization,
  sites: Plan['sites'] = [],
): Promise<ScopeDecision> {
  const file = regimeFiles.find(({ path }) => path.endsWith(`${id}.json`));
  if (file === undefined) throw new Error(`no rule book ${id}`);
  const plan: Plan = {
    plan: { id: 'p', title: 'P', version: '1', locale: 'en' },
    organization: { name: 'O', ...organization },
    suppliers: [{ id: 'cloud', name: 'Cloud' }],
    sites,
  };
  return decideScope(await load(file), factsOf(analyse(plan)));
}

const applies = async (...args: Parameters<typeof scopeOf>) => (await scopeOf(...args)).applies;

describe('a bank', () => {
  it('with branches, licences and sites in several countries has the rule books of all of them', async () => {
    const group = { ...BANK, country: 'KR', jurisdictions: ['SG', 'GB'] };
    for (const id of ['kr-electronic-finance', 'sg-mas-bcm', 'uk-operational-resilience', 'eu-dora']) {
      expect(await applies(id, group, SITES), id).toBe(true);
    }
    expect(await applies('hk-hkma-operational-resilience', group, SITES)).toBe(false);
  });

  it('has those of its own country alone where it works nowhere else', async () => {
    expect(await applies('kr-electronic-finance', { ...BANK, country: 'KR' })).toBe(true);
    expect(await applies('sg-mas-bcm', { ...BANK, country: 'KR' })).toBe(false);
  });

  it('does not work in a country because its supplier runs a data centre there', async () => {
    const rented = {
      id: 'region',
      name: 'Region',
      kind: 'data-centre',
      country: 'SG',
      operator: 'cloud',
    } as const;
    const { operator, ...own } = rented;
    expect(operator).toBe('cloud');
    expect(await applies('sg-mas-bcm', { ...BANK, country: 'KR' }, [rented])).toBe(false);
    expect(await applies('sg-mas-bcm', { ...BANK, country: 'KR' }, [own])).toBe(true);
    expect(await applies('sg-mas-bcm', { ...BANK, country: 'KR', jurisdictions: ['SG'] }, [rented])).toBe(
      true,
    );
  });

  it('leaves the decision open where its own country or what it does is not written', async () => {
    expect(await applies('sg-mas-bcm', { ...BANK, jurisdictions: ['SG'] })).toBeUndefined();
    const { applies: open, conditions } = await scopeOf('sg-mas-bcm', { country: 'SG' });
    expect(open).toBeUndefined();
    expect(conditions[0]?.unknown).toEqual(['sectors']);
  });

  it('sees the countries by which it was decided', async () => {
    const { conditions } = await scopeOf('eu-dora', { ...BANK, country: 'KR', jurisdictions: ['SG'] }, SITES);
    expect(conditions[0]?.facts).toEqual({ countries: ['DE', 'KR', 'SG'], sectors: ['bank'] });
  });
});

describe('an online service', () => {
  it('has the Korean rule books by its figures only where it works in Korea', async () => {
    const figures = { year: 2025, averageDailyDomesticUsers: 30_000_000, domesticTrafficPercent: 5 };
    const service: Organization = { sectors: ['online-service'], figures };
    for (const id of ['kr-digital-service-continuity', 'kr-telecommunications-business-act']) {
      expect(await applies(id, { ...service, country: 'KR' }), id).toBe(true);
      expect(await applies(id, { ...service, country: 'DE' }), id).toBe(false);
    }
  });
});
