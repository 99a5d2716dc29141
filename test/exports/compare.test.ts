// Two checklists of one rule book: what was closed, opened, has gone back, and which demands changed.
import { parseCsv } from 'hucre/csv';
import { expect, it } from 'vitest';
import { type AssessmentData, assessmentData } from '../../src/exports/assessment-data.ts';
import { comparisonCsv, comparisonWorkbook } from '../../src/exports/comparison-table.ts';
import { readChecklistJson } from '../../src/exports/read-checklist.ts';
import { readWorkbook } from '../../src/exports/workbook.ts';
import { assessRegime } from '../../src/regimes/assess.ts';
import { RESULTS, type Result } from '../../src/regimes/assessment.ts';
import { compareChecklists } from '../../src/regimes/compare.ts';
import { analysed, sample } from '../document/fixtures.ts';
import { load, regimeFiles, smallRegime } from '../regimes/regime-files.ts';

const REGIME = regimeFiles.find(({ path }) => path.endsWith('kr-digital-service-continuity.json'));

async function checklist(folder: string, asOf: string): Promise<AssessmentData> {
  if (REGIME === undefined) throw new Error('no regime');
  return assessmentData(assessRegime(await load(REGIME), analysed(sample(folder), asOf)), folder);
}

it('shows what the messenger company closed after the fire', async () => {
  const before = await checklist('samples/hangang-talk', '2022-10-14');
  const after = await checklist('samples/hangang-talk-after', '2023-12-31');
  const { closed, regressed, requirements } = compareChecklists(before, after);
  expect(closed.map(({ id }) => id)).toContain('kr5-07');
  expect(regressed.map(({ id }) => id)).not.toContain('kr5-07');
  expect(requirements).toEqual({ added: [], removed: [], changed: [] });
});

it('gives a comparison as a table: what became of each requirement, one of its own for what is gone', async () => {
  if (REGIME === undefined) throw new Error('no regime');
  const all = analysed(sample('samples/hangang-talk-after'), '2023-12-31');
  const assessment = assessRegime(await load(REGIME), all);
  const now = await checklist('samples/hangang-talk-after', '2023-12-31');
  const earlier = await checklist('samples/hangang-talk', '2022-10-14');
  const before = {
    ...earlier,
    results: [...earlier.results, { ...earlier.results[0], id: 'gone' } as never],
  };
  const compared = { before, now, assessment };
  const options = { language: 'en', paper: 'A4', lineOf: () => undefined, houseName: 'House' } as const;
  const text = comparisonCsv(compared, all, options);
  const [, ...rows] = parseCsv(text.slice(1), { delimiter: ',', typeInference: false });
  expect(rows.map(([id]) => id)).toEqual([...now.results.map(({ id }) => id), 'gone']);
  const changeOf = (id: string) => rows.find(([each]) => each === id)?.[5];
  expect(changeOf('kr5-07')).toBe('closed');
  expect(changeOf('gone')).toBe('no longer asked');
  const [sheet] = (await readWorkbook(await comparisonWorkbook(compared, all, options))) ?? [];
  expect(sheet?.rows.slice(1).map(([id]) => id)).toEqual(rows.map(([id]) => id));
});

it('puts every pair of results in exactly one place', async () => {
  const data = assessmentData(
    assessRegime(await load(smallRegime()), analysed(sample('samples/corner-shop'))),
    'p',
  );
  const [row] = data.results;
  if (row === undefined) throw new Error('no row');
  const withResult = (result: Result): AssessmentData => ({ ...data, results: [{ ...row, result }] });
  const good = (result: Result) => result === 'met' || result === 'attested';
  for (const before of RESULTS) {
    for (const after of RESULTS) {
      const { closed, opened, regressed, moved, unchanged } = compareChecklists(
        withResult(before),
        withResult(after),
      );
      expect(closed.length + opened.length + regressed.length + moved.length + unchanged).toBe(1);
      expect(closed.length === 1).toBe(!good(before) && before !== 'not-applicable' && good(after));
      expect(regressed.length === 1).toBe(good(before) && !good(after) && after !== 'not-applicable');
    }
  }
});

it('tells requirements that came, went, or say something else', async () => {
  const data = assessmentData(
    assessRegime(await load(smallRegime()), analysed(sample('samples/corner-shop'))),
    'p',
  );
  const [row] = data.results;
  if (row === undefined) throw new Error('no row');
  const before = { ...data, results: [row, { ...row, id: 'gone' }] };
  const after = {
    ...data,
    results: [
      { ...row, requirement: { en: 'Within two hours' } },
      { ...row, id: 'new' },
    ],
  };
  expect(compareChecklists(before, after).requirements).toEqual({
    added: ['new'],
    removed: ['gone'],
    changed: ['r-1'],
  });
});

it('reads back what it printed, and nothing else', async () => {
  const data = await checklist('samples/corner-shop', '2026-11-22');
  expect(compareChecklists(readChecklistJson(JSON.stringify(data)) as AssessmentData, data)).toMatchObject({
    closed: [],
    regressed: [],
    moved: [],
    unchanged: data.results.length,
  });
  for (const odd of ['', '[]', '{}', 'null', '{"formatVersion":1,"results":[{}]}']) {
    expect(readChecklistJson(odd)).toBeUndefined();
  }
});
