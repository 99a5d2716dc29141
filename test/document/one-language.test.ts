// A text that exists in one language only says so where it stands: sentences do, names and single words do not.
import { describe, expect, it } from 'vitest';
import { markIn } from '../../src/document/one-language.ts';
import { wordingOf } from '../../src/document/wording.ts';
import type { Plan, Text } from '../../src/plan/plan.generated.ts';
import { messagesOf } from '../../src/words/messages.ts';
import { analysed } from './fixtures.ts';

const PLAN: Plan = {
  plan: { id: 'p', title: '한강톡 서비스의 업무를 잇는 계획', version: '1', locale: 'ko' },
  organization: { name: { ko: '한강톡', en: 'The bank of the river and of the sea' } },
};

const isMarked = (language: 'en' | 'ko', text: Text): boolean => markIn(language, PLAN)(text) !== undefined;

describe('in an English document', () => {
  it.each<[Text]>([
    ['이용자의 안전을 먼저 지킨다'],
    ['복구 후 정합성을 점검한다.'],
    [{ ko: '판교 데이터센터의 RTO는 30분이다.' }],
    ['정산과 메일은 제3센터에서 복원'],
  ])('%j is marked', (text) => {
    expect(isMarked('en', text)).toBe(true);
  });

  it.each<[Text]>([
    [{ ko: '복구 후 정합성을 점검한다.', en: 'Check after the recovery.' }],
    [{ ko: '복구 후 정합성을 점검한다.', en: '한강톡으로 알린다.' }],
    ['Tell the ministry (과학기술정보통신부) within two hours.'],
    ['판교 배터리실'],
    ['한강톡 서비스의 업무를 잇는 계획'],
    ['BCP-2026-01'],
    ['010-0000-0001'],
    [''],
  ])('%j is not', (text) => {
    expect(isMarked('en', text)).toBe(false);
  });
});

describe('in a Korean document', () => {
  it.each<[Text]>([
    ['Call the duty manager at once'],
    ['Wait here.'],
    [{ en: 'The main switch is cut off first.' }],
  ])('%j is marked', (text) => {
    expect(isMarked('ko', text)).toBe(true);
  });

  it.each<[Text]>([
    ['Amazon Web Services Seoul Region'],
    ['RTO 30, RPO 0, MTPD 60, MBCO 1.'],
    ['The bank of the river and of the sea'],
    ['Call the duty manager 즉시 연락'],
    ['https://status.example/a/b'],
    [{ en: 'Wait here.', ko: 'Wait here.' }],
  ])('%j is not', (text) => {
    expect(isMarked('ko', text)).toBe(false);
  });
});

it('stands behind the text, once for a cell whose lines are all in the other language, never inside markup', () => {
  const w = wordingOf(analysed(PLAN), 'en', messagesOf('en'));
  expect(w.text('복구 *후* 정합성을 점검한다.')).toBe('복구 \\*후\\* 정합성을 점검한다. (Korean)');
  expect(w.stacked(['먼저 알린다.', '그다음 점검한다.'])).toBe('먼저 알린다.&#10;그다음 점검한다. (Korean)');
  expect(w.stacked(['먼저 알린다.', 'Then check.'])).toBe('먼저 알린다. (Korean)&#10;Then check.');
  expect(w.paragraphs('먼저 알린다.\n\n그다음 점검한다.')).toBe('먼저 알린다.\n\n그다음 점검한다. (Korean)');
  expect(w.text(PLAN.plan.title)).toBe('한강톡 서비스의 업무를 잇는 계획');
});
