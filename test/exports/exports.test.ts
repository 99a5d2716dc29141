// Checklists as other programs read them: each form is held against its own schema or read back.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnalysedPlan } from '../../src/analysis/analyse.ts';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { plainText } from '../../src/document/plain-text.ts';
import { assessmentData } from '../../src/exports/assessment-data.ts';
import { checklistCsv } from '../../src/exports/checklist-csv.ts';
import { CHECKLIST_COLUMNS, checklistTable } from '../../src/exports/checklist-table.ts';
import { CHECKLIST_WORDS } from '../../src/exports/checklist-words.ts';
import { checklistWorkbook, MARK_SHEET } from '../../src/exports/checklist-workbook.ts';
import { oscalResults } from '../../src/exports/oscal.ts';
import { readWorkbook } from '../../src/exports/workbook.ts';
import { answerRegimes } from '../../src/regimes/answer.ts';
import { type Assessment, RESULTS } from '../../src/regimes/assessment.ts';
import { SCALES } from '../../src/regimes/export-scales.ts';
import { escapeMarkdown } from '../../src/words/markdown.ts';
import { filledPlan } from '../document/filled-plan.ts';
import { analysed, sample } from '../document/fixtures.ts';
import { regimeFiles } from '../regimes/regime-files.ts';

const HOSTILE = '=HYPERLINK("http://evil.example") | \\ *b* <b> &#10; \u0000\u001b \u202e\n-1+1\t@x';
const NAMED = { messenger: 'samples/hangang-talk', shop: 'samples/corner-shop' };

const plans = new Map<string, { all: AnalysedPlan; assessments: readonly Assessment[] }>();

beforeAll(async () => {
  const every = {
    ...Object.fromEntries(Object.entries(NAMED).map(([name, folder]) => [name, sample(folder)])),
    hostile: filledPlan((pointer) => `${HOSTILE} ${pointer}`),
  };
  for (const [name, plan] of Object.entries(every)) {
    const all = analysed(plan);
    const { assessments, diagnostics } = await answerRegimes(regimeFiles, undefined, all);
    expect(hasErrors(diagnostics)).toBe(false);
    expect(assessments.length).toBeGreaterThan(0);
    plans.set(name, { all, assessments });
  }
});

const nowhere = () => undefined;

const each = (check: (assessment: Assessment, all: AnalysedPlan, language: 'en' | 'ko') => unknown) =>
  Promise.all(
    [...plans.values()].flatMap(({ all, assessments }) =>
      assessments.flatMap((assessment) =>
        (['en', 'ko'] as const).map((language) => check(assessment, all, language)),
      ),
    ),
  );

it('gives JSON in the form of its schema', async () => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync('schemas/checklist.schema.json', 'utf8')));
  await each((assessment, all) => {
    const located = (pointer: string) => ({ file: 'plan.json', line: pointer.length, column: 1 });
    for (const locate of [nowhere, located]) {
      const data = JSON.parse(JSON.stringify(assessmentData(assessment, all.plan.plan.id, locate)));
      expect(validate(data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
      expect(data.results.map(({ id }: { id: string }) => id)).toEqual(
        assessment.requirements.map(({ requirement }) => requirement.id),
      );
    }
  });
});

it("gives OSCAL that NIST's schema accepts, with the same identifiers each time", async () => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const schema = JSON.parse(
    readFileSync('test/exports/oscal-assessment-results-1.0.6.schema.json', 'utf8'),
  ) as object;
  const validate = ajv.compile(schema);
  await each((assessment, all, language) => {
    const data = oscalResults(assessment, all, language);
    expect(validate(JSON.parse(JSON.stringify(data))), JSON.stringify(validate.errors?.slice(0, 3))).toBe(
      true,
    );
    expect(oscalResults(assessment, all, language)).toEqual(data);
  });
  expect(validate({ 'assessment-results': { uuid: 'no' } })).toBe(false);
});

it('never calls satisfied what is neither met nor attested', () => {
  const good = RESULTS.filter((result) => SCALES[result].nist === 'satisfied');
  expect(good).toEqual(['met', 'attested']);
  expect(RESULTS.filter((result) => SCALES[result].korean === 'conforms')).toEqual(good);
  expect(RESULTS.filter((result) => SCALES[result].iso === 'conformity')).toEqual(good);
});

it('gives CSV with a row for each requirement and no formula', async () => {
  await each((assessment, all, language) => {
    const rows = checklistTable(assessment, all, language, nowhere);
    const text = checklistCsv(rows, language);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [head, ...read] = parseCsv(text.slice(1), { delimiter: ',', typeInference: false });
    expect(head).toEqual(CHECKLIST_COLUMNS.map((column) => CHECKLIST_WORDS[language].columns[column]));
    expect(read.length).toBe(assessment.requirements.length);
    for (const row of read) for (const cell of row) expect(String(cell ?? '')).not.toMatch(/^[=@+]/);
  });
});

describe('the workbook', () => {
  it('can be read back, with the plan and the rule book it belongs to', async () => {
    await each(async (assessment, all, language) => {
      const options = { language, paper: 'A4', lineOf: nowhere } as const;
      const bytes = await checklistWorkbook(assessment, all, options);
      expect(await checklistWorkbook(assessment, all, options)).toEqual(bytes);
      const [first] = (
        await readXlsx(await checklistWorkbook(assessment, all, { ...options, houseName: 'House' }))
      ).sheets;
      expect(first?.headerFooter?.oddHeader).toMatch(/^&LHouse · /);
      // LibreOffice shows filters only by this name.
      const { namedRanges = [] } = await readXlsx(bytes);
      expect(namedRanges.some(({ name }) => name.includes('_FilterDatabase'))).toBe(true);
      const sheets = await readWorkbook(bytes);
      const checklist = sheets?.find(({ name }) => name === CHECKLIST_WORDS[language].sheets.checklist);
      expect(checklist?.rows.slice(1).map(([id]) => id)).toEqual(
        assessment.requirements.map(({ requirement }) => requirement.id),
      );
      const mark = new Map(
        sheets?.find(({ name }) => name === MARK_SHEET)?.rows.map(([key = '', value = '']) => [key, value]),
      );
      expect(mark.get('regime')).toBe(assessment.regime.id);
      expect(mark.get('plan')).toBe(all.plan.plan.id);
    });
  }, 60_000);

  it('refuses what is no workbook', async () => {
    expect(await readWorkbook(new TextEncoder().encode('no workbook'))).toBeUndefined();
    expect(await readWorkbook(new Uint8Array())).toBeUndefined();
  });
});

it('gives plain text as it was typed', () => {
  const typed = fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cc}|\p{Surrogate}/u.test(text));
  fc.assert(
    fc.property(typed, (text) => {
      expect(plainText(escapeMarkdown(text))).toBe(text);
    }),
  );
});
