// The cross-walk: which facts requirements need, and what a plan lacks, the least effort first.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factMatrix, missingFacts } from '../../src/regimes/crosswalk.ts';
import type { Facts } from '../../src/regimes/facts.ts';
import { load, smallRegime } from './regime-files.ts';

const demand = (id: string, required: readonly string[], more: object = {}) => ({
  id,
  citation: { en: 'Article 1' },
  requirement: { en: 'Something' },
  check: 'automatic',
  subject: '/systems/*',
  expect: { required },
  whenNone: 'not-evidenced',
  evidence: ['dependencies'],
  source: { status: 'verified' },
  ...more,
});

const rules = (id: string, ...requirements: readonly object[]) => load(smallRegime({}, { id, requirements }));

const systems = (...values: readonly object[]): Facts =>
  new Map([
    ['/systems/*', values.map((each, index) => ({ pointer: `/systems/${index}`, values: { ...each } }))],
  ]);

const short = (found: ReturnType<typeof missingFacts>) =>
  found.map(({ fact, entryCount, requirements }) => [fact, entryCount, requirements.map(({ id }) => id)]);

it('names for each fact the requirements of each rule book that need it, also to choose its subjects', async () => {
  const one = await rules('one', demand('a-1', ['rtoMinutes'], { where: { required: ['holdsData'] } }));
  const two = await rules('two', demand('b-1', ['rtoMinutes']), demand('b-2', ['rtoMinutes']));
  expect(
    factMatrix([one, two]).map(({ fact, requirements }) => [fact, Object.fromEntries(requirements)]),
  ).toEqual([
    ['holdsData', { one: ['a-1'] }],
    ['rtoMinutes', { one: ['a-1'], two: ['b-1', 'b-2'] }],
  ]);
});

describe('what a plan lacks', () => {
  it('comes with the least to fill in first, and of those what helps most', async () => {
    const books = [
      await rules('one', demand('a-1', ['rtoMinutes', 'holdsData']), demand('a-2', ['rtoMinutes'])),
      await rules('two', demand('b-1', ['rtoMinutes', 'siteCount', 'isLegacy'])),
    ];
    const facts = systems({ siteCount: 1 }, { siteCount: 1, isLegacy: true, holdsData: true });
    expect(short(missingFacts(books, facts))).toEqual([
      ['holdsData', 1, ['a-1']],
      ['isLegacy', 1, ['b-1']],
      ['rtoMinutes', 2, ['a-1', 'a-2', 'b-1']],
    ]);
  });

  it('counts what is missing to see whether a requirement is about an entry, and nothing where it is not', async () => {
    const where = { required: ['holdsData'], properties: { holdsData: { const: true } } };
    const books = [await rules('one', demand('a-1', ['rtoMinutes'], { where }))];
    const facts = systems({}, { holdsData: false }, { holdsData: true });
    expect(short(missingFacts(books, facts))).toEqual([
      ['holdsData', 1, ['a-1']],
      ['rtoMinutes', 1, ['a-1']],
    ]);
  });

  it('is one entry where there is none of the kind, and nothing where one that is enough holds', async () => {
    const books = [await rules('one', demand('a-1', ['rtoMinutes'], { mustHold: 'any' }))];
    expect(short(missingFacts(books, systems()))).toEqual([[undefined, 1, ['a-1']]]);
    expect(missingFacts(books, systems({ rtoMinutes: 5 }, {}))).toEqual([]);
    expect(short(missingFacts(books, systems({}, {})))).toEqual([['rtoMinutes', 2, ['a-1']]]);
  });
});

describe('holdfast regimes crosswalk', () => {
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['dist/cli.js', 'regimes', 'crosswalk', ...args], { encoding: 'utf8' });

  it('says of a rule book that does not apply what the plan lacks for it, in both languages', () => {
    const args = ['samples/hangang-talk', '--as-of', '2022-10-14', '--regime', 'eu-dora'];
    expect(run(...args)).toMatch(
      /건 입력 → 요구사항 \d+개 {2}시스템: 데이터 보유\n {4}계획의 항목: systems\[\]\.holdsData\n/,
    );
    expect(run(...args, '--language', 'en')).toContain('eu-dora: eu1-19, eu1-20, eu1-21, eu1-22');
  }, 60_000);

  it('names what every requirement is about, and the fields of the plan, in words of the language', () => {
    const every = readdirSync('regimes').flatMap((name) => /^(.*)\.json$/.exec(name)?.[1] ?? []);
    const lines = run('samples/corner-shop', '--language', 'ko', '--regime', ...every).split('\n');
    const heads = lines.filter((line) => line.includes(' → '));
    expect(heads.length).toBeGreaterThan(100);
    expect(
      heads.filter((line) => !/^\d+건 입력 → 요구사항 \d+개 {2}[가-힣·(][^/*]*: .*[가-힣]/.test(line)),
    ).toEqual([]);
    expect(lines.filter((line) => line.startsWith('    계획의 항목: ')).length).toBe(heads.length);
  }, 60_000);

  it('unasked, looks at what applies or may apply, and shows the first facts and how many more there are', () => {
    const text = run('samples/corner-shop', '--language', 'en');
    expect(text).not.toContain('eu-dora');
    expect(run('samples/corner-shop', '--language', 'en', '--format', 'csv')).not.toContain('eu-dora');
    expect(text.match(/ → /g)).toHaveLength(40);
    expect(text).toMatch(/\n\d+ more facts are not shown; --regime shows all facts/);
    expect(run('--language', 'ko').match(/^요구사항 \d+개 /gm)).toHaveLength(40);
  }, 60_000);

  it('gives the matrix as a table with a column for each rule book', () => {
    const [heads] = run('--format', 'csv', '--language', 'en', '--regime', 'eu-dora', 'iso-22301').split(
      '\r\n',
    );
    expect(heads?.replace('\ufeff', '')).toBe(
      'about,fact,eu-dora,iso-22301,id of the subject,id of the fact',
    );
  }, 60_000);
});
