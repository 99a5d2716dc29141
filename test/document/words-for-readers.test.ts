// Whoever signs a checklist reads names and words: the only signs of the data are files with lines, for whoever mends them.
import { expect, it } from 'vitest';
import { contextOf } from '../../src/document/chapter.ts';
import { composeChecklist } from '../../src/document/compose-checklist.ts';
import { composeGapRegister } from '../../src/document/compose-gap-register.ts';
import { valueInWords } from '../../src/document/facts-in-words.ts';
import { assessRegime } from '../../src/regimes/assess.ts';
import { load, regimeFiles } from '../regimes/regime-files.ts';
import { analysed, sample, templates } from './fixtures.ts';

const LANGUAGES = ['en', 'ko'] as const;
const CODE = /`([^`]+)`/g;
const FILE_AND_LINE = /^\S+\.json:\d+$/;

it.each(LANGUAGES)('checklists and the gap register name no field and no fact (%s)', async (language) => {
  const all = analysed(sample('samples/hangang-talk'), '2022-10-14');
  const lineOf = (pointer: string): string => `plan.json:${pointer.length}`;
  const options = { language, templates, contentHash: '', lineOf };
  const assessments = await Promise.all(regimeFiles.map(async (file) => assessRegime(await load(file), all)));
  const documents = await Promise.all([
    ...assessments.map((each) => composeChecklist(each, all, options)),
    composeGapRegister(assessments, all, options),
  ]);
  let count = 0;
  for (const { name, markdown } of documents) {
    const raw = [...markdown.matchAll(CODE)].map(([, text = '']) => text);
    count += raw.length;
    expect(
      raw.filter((text) => !FILE_AND_LINE.test(text)),
      name,
    ).toEqual([]);
  }
  expect(count).toBeGreaterThan(100);
});

it('says days below zero as a day to come, one that has passed, or one before another', () => {
  const all = analysed(sample('samples/corner-shop'));
  const said = (language: 'en' | 'ko', subject: string, name: string) =>
    valueInWords(contextOf(all, { language, templates, contentHash: '' }, 'plan'), subject, name, -14);
  expect(said('en', '/plan', 'daysSinceReviewed')).toBe('still 14 days ahead');
  expect(said('en', '/plan', 'daysUntilNextReview')).toBe('14 days overdue');
  expect(said('en', '/filings/*', 'daysFiledBeforeYearCovered')).toBe('14 days earlier');
  expect(said('ko', '/plan', 'daysSinceReviewed')).toBe('아직 14일 남음');
  expect(said('ko', '/plan', 'daysUntilNextReview')).toBe('14일 지남');
});
