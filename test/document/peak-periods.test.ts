// Peak periods in words against a day: what names the day is found; what cannot be read is left to a person.
import { expect, it } from 'vitest';
import { isOnPeak } from '../../src/document/peak-periods.ts';

it.each([
  ['매일 19시~23시', '2026-11-03'],
  ['평일 9시~18시', '2026-11-03'],
  ['weekdays 9 to 18', '2026-11-03'],
  ['주말 저녁', '2026-11-07'],
  ['금요일 저녁', '2026-11-06'],
  ['Friday evening', '2026-11-06'],
  ['매월 10일, 25일', '2026-11-25'],
  ['12월 31일 23시~1월 1일 1시', '2026-12-31'],
  ['12월 31일 23시~1월 1일 1시', '2027-01-01'],
  ['매월 말 청구 기간', '2026-11-28'],
  ['분기 말', '2026-12-30'],
])('%s on %s', (words, day) => {
  expect(isOnPeak(words, day)).toBe(true);
});

it.each([
  ['평일 9시~18시', '2026-11-07'],
  ['주말 저녁', '2026-11-03'],
  ['매월 10일, 25일', '2026-11-05'],
  ['매월 10일, 25일', '2026-11-01'],
  ['12월 31일 23시~1월 1일 1시', '2026-11-01'],
  ['분기 말', '2026-11-30'],
  ['설·추석 연휴', '2026-11-03'],
])('%s not on %s', (words, day) => {
  expect(isOnPeak(words, day)).toBe(false);
});
