// The byte order mark that Windows editors put before UTF-8: read as if it were not there, and no column is counted for it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { givenBrand } from '../src/commands/brand.ts';
import { comparisons } from '../src/commands/compare.ts';
import { formatPlain } from '../src/commands/format-plain.ts';
import { reportProblems } from '../src/commands/report.ts';
import { examine } from '../src/compile.ts';
import { assessmentData } from '../src/exports/assessment-data.ts';
import { answerRegimes } from '../src/regimes/answer.ts';
import { loadRegime } from '../src/regimes/load.ts';
import type { SourceFile } from '../src/source/read.ts';

const MARK = '\uFEFF';
const bytes = (text: string): Uint8Array => Buffer.from(MARK + text, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'holdfast-mark-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What `check` prints of one file. */
async function printed(file: SourceFile): Promise<string> {
  const { source, analysed, diagnostics } = await examine([file], '2026-11-22');
  const problems = await reportProblems(diagnostics, analysed?.findings ?? [], source, 'ko');
  return formatPlain({ problems, language: 'ko' });
}

const JSON_PLAN =
  '{"plan":{"id":"p","title":"계획","version":"1","locale":"ko"},"organization":{"name":"가람"},"sitse":[]}';
const YAML_PLAN = 'plan: { id: p, title: 계획, version: 3, locale: ko }\r\norganization: { name: 가람 }\r\n';

describe('a byte order mark', () => {
  it.each([
    ['JSON', 'plan.json', JSON_PLAN, 'plan.json:1:90'],
    ['YAML', 'plan.yaml', YAML_PLAN, 'plan.yaml:1:36'],
  ])('changes nothing in %s, and no place in it', async (_, path, text, place) => {
    const withMark = await printed({ path, content: bytes(text) });
    expect(withMark).toContain(`${place}  오류`);
    expect(withMark).toBe(await printed({ path, content: Buffer.from(text, 'utf8') }));
    expect(withMark).toBe(await printed({ path, content: MARK + text }));
  });

  it('may stand before a rule book', async () => {
    const content = bytes(readFileSync('regimes/iso-27031.json', 'utf8'));
    expect((await loadRegime({ path: 'own.json', content })).diagnostics).toEqual([]);
  });

  it('may stand before a brand', async () => {
    const path = join(folder, 'brand.json');
    writeFileSync(path, bytes('{ "brand": { "accent": "#0b4f6c" } }'));
    expect(await givenBrand({ brand: path })).toMatchObject({ accentColor: '#0b4f6c' });
  });

  it('may stand before an earlier checklist', async () => {
    const shop = { path: 'plan.json', content: readFileSync('samples/corner-shop/plan.json') };
    const { analysed } = await examine([shop], '2026-11-22');
    if (analysed === undefined) throw new Error('the sample is not valid');
    const books = [{ path: 'iso-27031.json', content: readFileSync('regimes/iso-27031.json') }];
    const { assessments } = await answerRegimes(books, ['iso-27031'], analysed);
    const path = join(folder, 'earlier.json');
    writeFileSync(path, bytes(JSON.stringify(assessments.map((each) => assessmentData(each, 'shop'))[0])));
    expect(await comparisons(assessments, analysed, { path, books })).toMatchObject({ pairs: [{}] });
  });
});
