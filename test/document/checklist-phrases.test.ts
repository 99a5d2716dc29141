// How a checklist says what falls short: by what is missing, once for all subjects, and in words of the reader.
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/document/chapter.ts';
import { composeChecklist } from '../../src/document/compose-checklist.ts';
import { valueInWords } from '../../src/document/facts-in-words.ts';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { assessRegime } from '../../src/regimes/assess.ts';
import { FACT_COLLECTIONS } from '../../src/regimes/fact-catalogue.ts';
import { escapeMarkdown } from '../../src/words/markdown.ts';
import { AS_OF, exemplaryPlan } from '../regimes/exemplary-plan.ts';
import { load, regimeFiles } from '../regimes/regime-files.ts';
import { analysed, sample, templates } from './fixtures.ts';

const options = (language: 'en' | 'ko') => ({ language, templates, contentHash: '9f31 c2a7' });

async function checklist(id: string, language: 'en' | 'ko', plan: Plan, asOf: string): Promise<string> {
  const file = regimeFiles.find(({ path }) => path.endsWith(`${id}.json`));
  if (file === undefined) throw new Error(id);
  const all = analysed(plan, asOf);
  return (await composeChecklist(assessRegime(await load(file), all), all, options(language))).markdown;
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

  it('tells once whom requirements concern, and only of those that concern others', async () => {
    const talk = sample('samples/hangang-talk');
    const [, others = ''] = (await checklist('kr-network-act-data-centre', 'ko', talk, '2022-10-14')).split(
      '적용 대상이 아닌 요구사항*',
    );
    expect(others.match(/배타적 임차사업자/g)).toHaveLength(1);
    expect(others).toMatch(/\| kr3-01, kr3-02, [^|]* \| 배타적 임차사업자 \| – 해당하지 않음 \|/);
    // The sample is a digital provider, but not in Europe: no row may say both that it is and that it is none.
    const nis2 = await checklist('eu-nis2', 'ko', talk, '2022-10-14');
    expect(nis2).not.toContain('✓ 해당 |');
    expect(nis2).not.toContain('적용 대상: 이행규정');
  });

  it('has a word for every value of every fact, but for grades and what engineers write as a formula', () => {
    const context = contextOf(analysed(exemplaryPlan(), AS_OF), options('ko'), 'checklist', []);
    const bare = FACT_COLLECTIONS.flatMap(({ subject, facts }) =>
      [...facts].flatMap(([name, { values }]) =>
        (values ?? [])
          .filter((value) => !/^(?:[A-D]|2?N(?:\+1)?)$/.test(value))
          .filter((value) => valueInWords(context, subject, name, value) === escapeMarkdown(value))
          .map((value) => `${subject}/${name}: ${value}`),
      ),
    );
    // A few terms are the same in Korean.
    expect(
      bare.filter((each) => !/: (?:ups|bms|cctv|ict|dns|vpn|sms|csirt|iso.*|isms.*)$/i.test(each)),
    ).toEqual([]);
  });

  it('names countries', async () => {
    const plan = { ...exemplaryPlan(), organization: { ...exemplaryPlan().organization, country: 'SG' } };
    expect(await checklist('sg-mas-bcm', 'en', plan, AS_OF)).toMatch(
      /Countries in which it works: .*Singapore/,
    );
    expect(await checklist('sg-mas-bcm', 'ko', plan, AS_OF)).toMatch(/사업 국가: .*싱가포르/);
  });

  it('names languages', () => {
    const context = contextOf(analysed(exemplaryPlan(), AS_OF), options('ko'), 'checklist', []);
    expect(valueInWords(context, '/userSupport', 'languages', ['en', 'ko', 'xx'])).toBe('영어, 한국어, xx');
  });

  it('shows no scale of others where the rule book names none', async () => {
    const en = await checklist('sg-mas-bcm', 'en', sample('samples/hangang-talk'), '2022-10-14');
    expect(en).not.toMatch(/Korean three-way|NIST|ISO audit/);
  });
});
