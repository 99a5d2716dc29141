// How a checklist says what falls short: by what is missing, once for all subjects, and in words of the reader.
import { describe, expect, it } from 'vitest';
import { composeChecklist } from '../../src/document/compose-checklist.ts';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { assessRegime } from '../../src/regimes/assess.ts';
import { AS_OF, exemplaryPlan } from '../regimes/exemplary-plan.ts';
import { load, regimeFiles } from '../regimes/regime-files.ts';
import { analysed, sample, templates } from './fixtures.ts';

async function checklist(id: string, language: 'en' | 'ko', plan: Plan, asOf: string): Promise<string> {
  const file = regimeFiles.find(({ path }) => path.endsWith(`${id}.json`));
  if (file === undefined) throw new Error(id);
  const all = analysed(plan, asOf);
  const options = { language, templates, contentHash: '9f31 c2a7' };
  return (await composeChecklist(assessRegime(await load(file), all), all, options)).markdown;
}

describe('a checklist', () => {
  it('calls what is not written by itself', async () => {
    const talk = sample('samples/hangang-talk');
    const en = await checklist('iso-22301', 'en', talk, '2022-10-14');
    expect(en).toContain('– When it is begun: not given');
    expect(en).not.toMatch(/is written: (?:not given|no)/);
    const ko = await checklist('iso-22301', 'ko', talk, '2022-10-14');
    expect(ko).toContain('– 발동 조건 미기재');
    expect(ko).not.toContain('기재 미기재');
  });

  it('says what a list lacks, and what is asked for where there is none', async () => {
    const ko = await checklist('iso-22301', 'ko', sample('samples/hangang-talk'), '2022-10-14');
    expect(ko).toContain('주기 안에 교육받은 대상: 비상대응팀, 신규 임직원(빠진 것: 전 임직원)');
    expect(ko).toMatch(/\| 필요 자원의 종류\(요구: 인력, /);
  });

  it('names subjects that are sentences without their full stop', async () => {
    const ko = await checklist('iso-22301', 'ko', sample('samples/hangang-talk'), '2022-10-14');
    expect(ko).toContain('이용자 데이터를 잃지 않는다, 이용자에게 상황을 제때 알린다 – ');
    expect(ko).not.toContain('다.,');
  });

  it('tells in one row of all subjects that fall short alike, and of all texts of which the same is to be said', async () => {
    const en = await checklist('iso-22301', 'en', sample('samples/hangang-talk'), '2022-10-14');
    expect(
      en.match(
        /The clause number is verified; the paraphrase rests on secondary sources\. The standard's own text must be bought\. \|/g,
      ),
    ).toHaveLength(1);
    expect(en).toMatch(/\| is1-03, is1-04, is1-07, [^|]*\| ISO 22301:2019, 4\.2\.2; ISO 22301:2019, 4\.3\.1/);
    const [, rows = ''] = en.split('*Table 3-4 Subjects that do not meet is1-13*');
    const [row = ''] = rows.split('### 3.4');
    expect(row.match(/^\| (?!Subject|---)/gm)).toHaveLength(1);
    expect(row).toContain('이수민 `people/lee-sumin`, 박지호');
  });

  it('names countries', async () => {
    const plan = { ...exemplaryPlan(), organization: { ...exemplaryPlan().organization, country: 'SG' } };
    expect(await checklist('sg-mas-bcm', 'en', plan, AS_OF)).toMatch(
      /Countries in which it works: .*Singapore/,
    );
    expect(await checklist('sg-mas-bcm', 'ko', plan, AS_OF)).toMatch(/사업 국가: .*싱가포르/);
  });

  it('shows no scale of others where the rule book names none', async () => {
    const en = await checklist('sg-mas-bcm', 'en', sample('samples/hangang-talk'), '2022-10-14');
    expect(en).not.toMatch(/Korean three-way|NIST|ISO audit/);
  });
});
