// Rule books of one's own: begun, imported, checked, tried and used beside those that come along.
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importRuleBook } from '../../src/commands/rule-book-new.ts';
import { readOscalCatalog } from '../../src/exports/read-oscal-catalog.ts';
import { readTable } from '../../src/exports/read-requirements.ts';
import { writeWorkbook } from '../../src/exports/workbook.ts';
import { ruleBookOf } from '../../src/regimes/import-requirements.ts';

vi.setConfig({ testTimeout: 60_000 });

const CLI = resolve('dist/cli.js');
let work = '';

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'holdfast-rule-books-'));
});
afterEach(() => rmSync(work, { recursive: true }));

function holdfast(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [CLI, ...args, '--language', 'en'], { cwd: work }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

const json = (file: string) => JSON.parse(readFileSync(join(work, file), 'utf8'));

it('begins one that is valid, does what its example says, and answers a plan', async () => {
  expect(await holdfast('regimes', 'new', 'own/ours.json')).toMatchObject({ code: 0, stderr: '' });
  expect((await holdfast('regimes', 'validate', 'own')).stdout).toBe('ours: valid, 1 requirement\n');
  expect((await holdfast('regimes', 'test', 'own')).stdout).toBe(
    'ours: 3 examples do what they are examples of\n',
  );
  const shop = resolve('samples/corner-shop');
  const answered = await holdfast(
    'checklist',
    shop,
    '--rule-books',
    'own',
    '--regime',
    'ours',
    '--format',
    'json',
  );
  expect(JSON.parse(answered.stdout)).toMatchObject({ regime: 'ours', counts: { met: 0 } });
  const again = await holdfast('regimes', 'new', 'own/ours.json');
  expect(again).toMatchObject({ code: 2 });
});

it('tells which examples are judged otherwise than they say', async () => {
  await holdfast('regimes', 'new', 'ours.json');
  const book = json('ours.json');
  book.requirements[0].examples.meets.push({ rtoMinutes: 600 });
  writeFileSync(join(work, 'ours.json'), JSON.stringify(book));
  const run = await holdfast('regimes', 'test', 'ours.json');
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('ours-01 meets[1]: should meet it, and does not: {"rtoMinutes":600}');
});

it('says what is wrong with a rule book, with its place', async () => {
  await holdfast('regimes', 'new', 'ours.json');
  const text = readFileSync(join(work, 'ours.json'), 'utf8').replace('"rtoMinutes": {', '"rtoMinute": {');
  writeFileSync(join(work, 'ours.json'), text);
  const run = await holdfast('regimes', 'validate', 'ours.json');
  expect(run.code).toBe(1);
  expect(run.stderr).toMatch(/^ours\.json:\d+:\d+ {2}error {2}regime-schema-refused/);
});

it('imports a table as requirements to attest, in whatever language its headings are', async () => {
  writeFileSync(
    join(work, 'rules.csv'),
    '\uFEFF번호;요구사항;근거 조항\r\n1-1;"매년 훈련한다";제1조\r\n1-1;보고한다;제2조\r\n',
  );
  expect(await holdfast('regimes', 'import', 'rules.csv', '--out', 'rules.json')).toMatchObject({
    code: 0,
    stderr: '',
  });
  expect(json('rules.json').requirements).toMatchObject([
    { id: '1-1', check: 'attest', requirement: { en: '매년 훈련한다' }, citation: { en: '제1조' } },
    { id: '1-1-2', check: 'attest', requirement: { en: '보고한다' }, citation: { en: '제2조' } },
  ]);
  const sheet = {
    name: 'S',
    columns: ['ID', 'Requirement'].map((heading) => ({ heading, width: 9 })),
    rows: [['a', 'Rehearse']],
  };
  writeFileSync(join(work, 'rules.xlsx'), await writeWorkbook([sheet], 'A4', '2026-01-01', 'en'));
  expect(await holdfast('regimes', 'import', 'rules.xlsx', '--out', 'book.json')).toMatchObject({ code: 0 });
  expect((await holdfast('regimes', 'validate', 'book.json')).stdout).toBe('book: valid, 1 requirement\n');
  const walk = ['regimes', 'crosswalk', resolve('samples/corner-shop'), '--regime', 'book', '--rule-books'];
  mkdirSync(join(work, 'imported'));
  copyFileSync(join(work, 'book.json'), join(work, 'imported/book.json'));
  const walked = await holdfast(...walk, 'imported');
  expect(walked.stdout).toContain('people are to answer their requirements');
});

it('refuses a table that is not UTF-8, as spreadsheets save one on Korean Windows, and says so', async () => {
  const cp949 = [0xb9, 0xf8, 0xc8, 0xa3, 0x2c, 0xbf, 0xe4, 0xb1, 0xb8, 0xbb, 0xe7, 0xc7, 0xd7, 0x0a];
  writeFileSync(join(work, 'rules.csv'), Buffer.from(cp949));
  const said: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  const exit = await importRuleBook(join(work, 'rules.csv'), {
    out: join(work, 'book.json'),
    language: 'ko',
  });
  spy.mockRestore();
  expect(exit).toBe(2);
  expect(said.join('')).toContain('CP949 (EUC-KR) 인코딩으로 보입니다');
});

const CATALOG = {
  catalog: {
    metadata: { title: 'Controls', 'last-modified': '2024-02-04T00:00:00Z' },
    groups: [
      {
        id: 'cp',
        controls: [
          {
            id: 'cp-2',
            title: 'Contingency Plan',
            params: [{ id: 'cp-2_prm', label: 'frequency' }],
            props: [{ name: 'label', value: 'CP-2' }],
            parts: [
              {
                name: 'statement',
                parts: [
                  {
                    name: 'item',
                    props: [{ name: 'label', value: 'a.' }],
                    prose: 'Review the plan {{ insert: param, cp-2_prm }}',
                  },
                ],
              },
              { name: 'guidance', prose: 'Long.' },
            ],
            controls: [
              { id: 'cp-2.1', title: 'Coordinate', parts: [{ name: 'statement', prose: 'Coordinate it.' }] },
              { id: 'cp-2.9', title: 'Old', props: [{ name: 'status', value: 'withdrawn' }] },
            ],
          },
        ],
      },
      { id: 'ac', controls: [{ id: 'ac-1', title: 'Access' }] },
    ],
  },
};

const nested = (levels: number): string =>
  `{"catalog":${'{"groups":['.repeat(levels)}${']}'.repeat(levels)}}`;

const large = (count: number) => ({
  catalog: { controls: Array.from({ length: count }, (_, index) => ({ id: `c-${index}`, title: 'Do it' })) },
});

describe('an OSCAL catalogue', () => {
  it('is imported by family, with enhancements, without what was withdrawn', () => {
    expect(readOscalCatalog(CATALOG, ['CP'])).toMatchObject({
      title: 'Controls',
      asOf: '2024-02-04',
      scale: 'nist',
      families: ['cp', 'ac'],
      requirements: [
        { id: 'cp-2', citation: 'CP-2 Contingency Plan', requirement: 'a. Review the plan [frequency]' },
        { id: 'cp-2.1', citation: 'cp-2.1 Coordinate', requirement: 'Coordinate it.' },
      ],
    });
    expect(readOscalCatalog(CATALOG, undefined)?.requirements).toHaveLength(3);
  });

  it('is told of on the scale of its readers', async () => {
    writeFileSync(join(work, 'controls.json'), JSON.stringify(CATALOG));
    const run = await holdfast('regimes', 'import', 'controls.json', '--out', 'controls-book.json');
    expect(run).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(join(work, 'controls-book.json'), 'utf8'))).toMatchObject({
      scale: 'nist',
    });
    expect((await holdfast('regimes', 'validate', 'controls-book.json')).code).toBe(0);
  });

  it('has its blanks filled in with what is set, what may be chosen, or their own name, and ends where they go round', () => {
    const blank = (id: string) => `{{ insert: param, ${id} }}`;
    const params = [
      { id: 'who', label: 'roles', values: ['the board'] },
      { id: 'how', select: { choice: ['in writing', `by ${blank('who')}`] } },
      { id: 'round', select: { choice: [blank('other')] } },
      { id: 'other', select: { choice: [blank('round')] } },
      { id: 'mute' },
    ];
    const prose = ['how', 'mute', 'none', 'round'].map(blank).join(' ');
    const catalog = { controls: [{ id: 'x-1', params, parts: [{ name: 'statement', prose }] }] };
    expect(readOscalCatalog({ catalog }, undefined)?.requirements[0]?.requirement).toBe(
      '[in writing / by [the board]] [mute] [none] [[[[other]]]]',
    );
  });

  it('gives a rule book that can be read, whatever its controls are called and say', async () => {
    const controls = [
      { id: 'a', title: 'Braces {x} and {{y}}' },
      { id: 'A', title: 'The same id' },
      { id: 5 },
      { title: 'No id' },
    ];
    const catalog = { metadata: { title: ' ', 'last-modified': '2024-13-45T00:00:00Z' }, controls };
    writeFileSync(join(work, 'odd.json'), JSON.stringify({ catalog }));
    expect(await holdfast('regimes', 'import', 'odd.json', '--out', 'odd-book.json')).toMatchObject({
      code: 0,
    });
    expect((await holdfast('regimes', 'validate', 'odd-book.json')).stdout).toBe(
      'odd-book: valid, 4 requirements\n',
    );
    expect((await holdfast('regimes', 'test', 'odd-book.json')).stdout).toBe(
      'odd-book: no examples to run\n',
    );
    expect(json('odd-book.json').requirements.map(({ id }: { id: string }) => id)).toEqual([
      'a',
      'a-2',
      'r-3',
      'r-4',
    ]);
  });

  it('numbers equal ids, however many there are', () => {
    const requirements = Array.from({ length: 50_000 }, () => ({
      id: 'x',
      citation: '',
      requirement: 'Do it',
    }));
    const book = ruleBookOf({ id: 'b', name: 'B', asOf: '2024-01-01', requirements });
    expect(book.requirements.at(-1)?.id).toBe('x-50000');
  });

  it.each([
    ['"c.json" has no family "xx", "yy".', 'c.json', ['--group', 'xx', 'cp', 'yy'], CATALOG],
    ['Choose among those that it has: cp, ac.', 'c.json', ['--group', 'xx'], CATALOG],
    ['is nested deeper than any catalogue is', 'deep.json', [], nested(10_000)],
    ['more than the 4 MB that a rule book may have', 'large.json', [], large(20_000)],
    ['json-syntax', 'broken.json', [], '{"catalog": '],
    ['Leave out --group', 'table.csv', ['--group', 'cp'], 'id,requirement\n1,Rehearse\n'],
  ])('is refused with the reason: %s', async (reason, file, options, content) => {
    writeFileSync(join(work, file), typeof content === 'string' ? content : JSON.stringify(content));
    const run = await holdfast('regimes', 'import', file, ...options, '--out', 'out.json');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(reason);
  });

  it('is refused where it is none, or has no such family', async () => {
    writeFileSync(join(work, 'c.json'), JSON.stringify(CATALOG));
    for (const args of [['c.json', '--group', 'xx'], ['missing.json'], [CLI]]) {
      const run = await holdfast('regimes', 'import', ...args, '--out', 'out.json');
      expect(run.code).toBe(2);
      expect(run.stderr).not.toMatch(/\n {4}at /);
    }
    for (const odd of [null, 1, {}, { catalog: [] }, { catalog: { groups: [null, { controls: [1] }] } }]) {
      expect(readOscalCatalog(odd, undefined)?.requirements ?? []).toEqual([]);
    }
    expect(
      readTable([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toBeUndefined();
  });
});

it('lists rule books, and says of a plan which apply, why, and which figures are missing', async () => {
  const plan = {
    plan: { id: 'p', title: 'P', version: '1', locale: 'en' },
    organization: {
      name: 'O',
      country: 'KR',
      sectors: ['online-service'],
      figures: { year: 2025, averageDailyDomesticUsers: 12_000_000 },
    },
  };
  writeFileSync(join(work, 'plan.json'), JSON.stringify(plan));
  const { stdout } = await holdfast('regimes', 'plan.json', '--format', 'json');
  const listed = JSON.parse(stdout) as { regime: string; applies: boolean | null }[];
  expect(listed.find(({ regime }) => regime === 'kr-digital-service-continuity')?.applies).toBe(true);
  expect(listed.find(({ regime }) => regime === 'au-apra-cps-230')?.applies).toBe(false);
  const said = (await holdfast('regimes', 'plan.json')).stdout;
  expect(said).toMatch(/^applies\n/);
  expect(said).toContain('12,000,000');
  expect(said).toContain(': not given [organization.figures.annualRevenueKrw]');
  expect(said).toContain(
    'Closed areas that it leases in a data centre of others: not given [sites[].facility.use]',
  );
});
