// A checklist filled in by people comes back into the plan: shown, checked, and written where it belongs.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { dayOfCell } from '../src/exports/workbook.ts';
import { runHoldfast } from './run-holdfast.ts';

vi.setConfig({ testTimeout: 60_000 });

const REGIME = 'kr-digital-service-continuity';
const BOOK = `checklist-${REGIME}.xlsx`;
let work = '';

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'holdfast-attest-'));
});
afterEach(() => rmSync(work, { recursive: true }));

const holdfast = (...args: string[]) => runHoldfast([...args, '--language', 'en'], { cwd: work });

/** Makes the workbook of the plan and writes cells into it: by requirement, then by heading. */
async function fillIn(
  plan: string,
  cells: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
) {
  const made = await holdfast('checklist', plan, '--regime', REGIME, '--format', 'xlsx', '--out', '.');
  expect(made.stderr).toBe('');
  const book = await openXlsx(readFileSync(join(work, BOOK)));
  const sheet = book.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  const headings = (sheet.rows[0] ?? []).map(String);
  for (const [requirement, values] of Object.entries(cells)) {
    const row = sheet.rows.find(([id]) => id === requirement);
    for (const [heading, value] of Object.entries(values)) {
      const column = headings.indexOf(heading);
      if (row === undefined || column < 0) throw new Error(`${requirement} ${heading}`);
      row[column] = value;
    }
  }
  writeFileSync(join(work, BOOK), await saveXlsx(book));
}

const PLAN = {
  plan: { id: 'p', title: 'P', version: '1', locale: 'en' },
  organization: { name: 'O', country: 'KR' },
  people: [
    { id: 'kim-haneul', name: { ko: '김하늘', en: 'Kim Haneul' } },
    { id: 'lee-bada', name: 'Lee Bada' },
  ],
};

const CONFIRMED = {
  Confirmation: 'attested',
  'Confirmed by': 'Kim Haneul (kim-haneul)',
  'Confirmed on': '2026-09-30',
};

it('adds what was confirmed, excluded and planned where such things stand, else in a new file, and finds nothing new the next time', async () => {
  cpSync(resolve('samples/corner-shop'), join(work, 'plan'), { recursive: true });
  writeFileSync(
    join(work, 'plan/people.json'),
    JSON.stringify({ people: [{ id: 'owner-1', name: 'Owner' }] }),
  );
  await fillIn('plan', {
    'kr1-21': {
      Confirmation: 'attested',
      'Confirmed by': 'owner-1',
      'Confirmed on': 46295,
      Reference: '2026-118',
    },
    'kr1-24': {
      Confirmation: 'not applicable',
      'Confirmed by': 'owner-1',
      'Valid until': '2027-09-30',
      Statement: 'No mobile network',
    },
    'kr1-02': { 'Action: owner': 'owner-1', 'Action: due': '2027-01-31' },
  });
  const dry = await holdfast('attest', 'plan', BOOK, '--dry-run');
  expect(dry.stdout).toContain('kr1-21  attested: Owner');
  expect(readdirSync(join(work, 'plan')).sort()).toEqual(['people.json', 'plan.json']);
  const run = await holdfast('attest', 'plan', BOOK);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(readFileSync(join(work, 'plan/attestations.json'), 'utf8'))).toMatchObject({
    attestations: [{ requirement: 'kr1-21', by: 'owner-1', on: '2026-09-30', reference: '2026-118' }],
  });
  const { exclusions, improvementMeasures } = JSON.parse(readFileSync(join(work, 'plan/plan.json'), 'utf8'));
  expect(exclusions.at(-1)).toMatchObject({
    requirement: 'kr1-24',
    reason: 'No mobile network',
    approvedBy: 'owner-1',
    until: '2027-09-30',
  });
  expect(improvementMeasures.at(-1)).toMatchObject({
    id: 'measure-kr1-02',
    addresses: ['kr1-02'],
    owner: 'owner-1',
    dueOn: '2027-01-31',
  });
  expect((await holdfast('attest', 'plan', BOOK)).stdout).toContain('nothing that the plan does not say');
});

it('changes and withdraws in place, and leaves comments and texts in other languages as they are', async () => {
  const yaml = `# ours
attestations:
  # renewed each year
  - requirement: kr1-21
    by: lee-bada
    on: 2026-01-05
    statement: { en: We know it., ko: 인지하고 있음 }
  - requirement: kr1-06
    by: lee-bada
    on: 2026-01-06
`;
  mkdirSync(join(work, 'plan'));
  writeFileSync(join(work, 'plan/a.json'), JSON.stringify(PLAN));
  writeFileSync(join(work, 'plan/b.yaml'), yaml);
  await fillIn('plan', {
    'kr1-21': { 'Confirmed by': 'Kim Haneul (kim-haneul)' },
    'kr1-06': { Confirmation: '', 'Confirmed by': '', 'Confirmed on': '' },
  });
  const run = await holdfast('attest', 'plan', BOOK);
  expect(run.stderr).toBe('');
  expect(run.stdout).toContain('kr1-21  changed: Kim Haneul');
  expect(run.stdout).toContain('kr1-06  withdrawn');
  const text = readFileSync(join(work, 'plan/b.yaml'), 'utf8');
  expect(text).toContain('# renewed each year');
  expect(parse(text)).toEqual({
    attestations: [
      {
        requirement: 'kr1-21',
        by: 'kim-haneul',
        on: '2026-01-05',
        statement: { en: 'We know it.', ko: '인지하고 있음' },
      },
    ],
  });
});

it('says every row that is wrong at once, and writes nothing', async () => {
  writeFileSync(join(work, 'plan.json'), JSON.stringify(PLAN));
  await fillIn('plan.json', {
    'kr1-21': { ...CONFIRMED, 'Confirmed by': 'Nobody' },
    'kr1-01': CONFIRMED,
    'kr1-06': { ...CONFIRMED, 'Confirmed on': 'soon' },
    'kr1-24': { Confirmation: 'not applicable', 'Confirmed by': 'lee-bada' },
    'kr1-04': { Reference: 'somewhere' },
  });
  const run = await holdfast('attest', 'plan.json', BOOK);
  expect(run.code).toBe(2);
  expect(run.stderr.match(/workbook-row-wrong/g)).toHaveLength(5);
  expect(run.stderr).toContain('(kr1-01): the data of the plan decide it; nobody can attest it.');
  expect(readFileSync(join(work, 'plan.json'), 'utf8')).toBe(JSON.stringify(PLAN));
});

it('takes workbooks that went round at once, one after the other, and nothing back that another has brought', async () => {
  writeFileSync(join(work, 'plan.json'), JSON.stringify(PLAN));
  const both = async (cells: Parameters<typeof fillIn>[1], name: string) => {
    await fillIn('plan.json', cells);
    renameSync(join(work, BOOK), join(work, name));
  };
  await both({ 'kr1-21': CONFIRMED }, 'of-kim.xlsx');
  await both({ 'kr1-02': { 'Action: owner': 'lee-bada', 'Action: due': '2027-01-31' } }, 'of-lee.xlsx');
  await both({ 'kr1-21': { ...CONFIRMED, 'Confirmed by': 'lee-bada' } }, 'too-late.xlsx');
  const first = await holdfast('attest', 'plan.json', 'of-kim.xlsx');
  expect(first.stdout).toContain('kr1-21  attested: Kim Haneul  (to attest → attested)');
  const second = await holdfast('attest', 'plan.json', 'of-lee.xlsx');
  expect(second.stdout).toMatch(/^kr1-02 {2}planned: Lee Bada\n\n/);
  const third = await holdfast('attest', 'plan.json', 'too-late.xlsx');
  expect(third.code).toBe(2);
  expect(third.stderr).toContain('has changed since the workbook was made');
  const { attestations, improvementMeasures } = JSON.parse(readFileSync(join(work, 'plan.json'), 'utf8'));
  expect(attestations).toEqual([{ requirement: 'kr1-21', by: 'kim-haneul', on: '2026-09-30' }]);
  expect(improvementMeasures).toMatchObject([{ addresses: ['kr1-02'], owner: 'lee-bada' }]);
});

it('says where a confirmation changes no result, for the data say otherwise', async () => {
  writeFileSync(join(work, 'plan.json'), JSON.stringify(PLAN));
  await fillIn('plan.json', { 'kr1-06': CONFIRMED });
  const { stdout } = await holdfast('attest', 'plan.json', BOOK, '--dry-run');
  expect(stdout).toContain('kr1-06  attested: Kim Haneul  (the result stays: not evidenced)');
});

it('refuses rows that stand twice or whose number is gone', async () => {
  writeFileSync(join(work, 'plan.json'), JSON.stringify(PLAN));
  await fillIn('plan.json', { 'kr1-02': { ...CONFIRMED, No: '' }, 'kr1-07': { No: 'kr1-06' } });
  const { code, stderr } = await holdfast('attest', 'plan.json', BOOK);
  expect(code).toBe(2);
  expect(stderr).toContain('Row 3: something is filled in, but the number of the requirement is gone.');
  expect(stderr).toContain('Row 8 (kr1-06): the requirement stands in a row above already.');
});

it.each([
  ['2026. 9. 30.', '2026-09-30'],
  ['2026.9.30', '2026-09-30'],
  ['2026/09/30', '2026-09-30'],
  ['2026년 9월 30일', '2026-09-30'],
  ['20260930', '2026-09-30'],
  ['46295', '2026-09-30'],
  ['2026', undefined],
  ['46295.5', undefined],
  ['2026-02-30', undefined],
  ['30.9.2026', undefined],
])('takes %s for %s', (typed, day) => {
  expect(dayOfCell(typed)).toBe(day);
});

it('refuses the workbook of another plan', async () => {
  writeFileSync(join(work, 'plan.json'), JSON.stringify(PLAN));
  await fillIn('plan.json', {});
  writeFileSync(join(work, 'plan.json'), JSON.stringify({ ...PLAN, plan: { ...PLAN.plan, id: 'q' } }));
  const run = await holdfast('attest', 'plan.json', BOOK);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('the checklist of another plan');
});

it('writes into the one file of a plan that has but one', async () => {
  writeFileSync(join(work, 'plan.json'), JSON.stringify(PLAN, null, 2));
  await fillIn('plan.json', { 'kr1-21': CONFIRMED });
  expect((await holdfast('attest', 'plan.json', BOOK)).code).toBe(0);
  expect(JSON.parse(readFileSync(join(work, 'plan.json'), 'utf8'))).toEqual({
    ...PLAN,
    attestations: [{ requirement: 'kr1-21', by: 'kim-haneul', on: '2026-09-30' }],
  });
});
