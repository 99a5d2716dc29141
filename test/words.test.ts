// Durations, days and particles: what is written comes back in normal form, and in words of two languages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, daysBetween, isDay } from '../src/plan/calendar.ts';
import { formatDuration, parseDuration } from '../src/plan/duration.ts';
import { durationInWords, withParticle } from '../src/plan/words.ts';

describe('durations', () => {
  it.each([
    ['PT0S', 0, 'PT0S'],
    ['PT90M', 5_400, 'PT1H30M'],
    ['P1W', 604_800, 'P7D'],
    ['P3DT2H', 266_400, 'P3DT2H'],
    ['PT24H', 86_400, 'P1D'],
  ])('%s is %d seconds and %s in normal form', (text, seconds, normal) => {
    expect(parseDuration(text)).toBe(seconds);
    expect(formatDuration(seconds)).toBe(normal);
  });

  it('come back from their normal form', () => {
    fc.assert(fc.property(fc.nat(10_000_000), (total) => parseDuration(formatDuration(total)) === total));
  });

  it.each(['P1M', 'P1Y', '-PT1H', 'PT', 'P', 'PT1.5H', '4 hours'])('%s is none', (text) => {
    expect(() => parseDuration(text)).toThrow(RangeError);
  });

  it('read as people say them', () => {
    expect(durationInWords('ko', parseDuration('P1DT4H30M'))).toBe('1일 4시간 30분');
    expect(durationInWords('en', parseDuration('P1DT1H1M'))).toBe('1 day 1 hour 1 minute');
    expect(durationInWords('ko', 0)).toBe('0분');
    expect(durationInWords('en', 0)).toBe('0 minutes');
  });
});

describe('days', () => {
  it('are counted without a time zone', () => {
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
  });

  it('move by months and stay in the month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-03-31', -13)).toBe('2025-02-28');
    expect(addMonths('2026-11-22', 12)).toBe('2027-11-22');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2025-12-31', 2)).toBe('2026-02-28');
    expect(addMonths('2025-01-15', 120)).toBe('2035-01-15');
    expect(addMonths('0050-12-31', 2)).toBe('0051-02-28');
    expect(addMonths('9999-06-30', 12)).toBe('9999-12-31');
  });

  it('exist or do not', () => {
    expect(['2026-02-29', '2026-13-01', '26-1-1', '2024-02-29'].map(isDay)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('Korean particles', () => {
  it.each([
    ['판교', '판교는'],
    ['안양', '안양은'],
    ['제1전산실 (4층)', '제1전산실 (4층)은'],
    ['한서준(韓瑞俊)', '한서준(韓瑞俊)은'],
    ['DC3', 'DC3은'],
    ['DC2', 'DC2는'],
    ['VPN', 'VPN은'],
    ['auth', 'auth는'],
  ])('%s becomes %s', (name, withTopic) => {
    expect(withParticle(name, '은/는')).toBe(withTopic);
  });
});
