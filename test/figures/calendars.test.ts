// Exercises on a calendar, and the deadlines of reports on a clock.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawExerciseCalendar, type ExerciseState } from '../../src/figures/exercise-calendar.ts';
import { type DeadlineFrom, drawReportingClock } from '../../src/figures/reporting-clock.ts';
import { aLanguage, aListOf, aName, expectLegible, PATIENCE, wordsOf } from './legible.ts';

const textsOf = (figures: Parameters<typeof expectLegible>[0]): string[] =>
  figures.flatMap((figure) => wordsOf(figure).map(({ text }) => text));

describe('the exercise calendar', () => {
  const exercises = [
    { name: 'Full switch-over', on: '2026-12-01', state: 'planned' as const },
    { name: 'Table top', on: '2026-03-14', state: 'partly' as const },
    { name: 'Fire', on: '2026-05-01', state: 'overdue' as const },
    { name: 'Some day', on: undefined, state: 'undated' as const },
  ];

  it('has the exercises in their order, each with its day and what came of it', () => {
    const figures = drawExerciseCalendar(exercises, '2026-11-22', 'en');
    const said = textsOf(figures);
    expect(said.filter((text) => exercises.some(({ name }) => name === text))).toEqual([
      'Table top',
      'Fire',
      'Full switch-over',
      'Some day',
    ]);
    expect(said).toContain('2026-03-14 ◐ partly');
    expect(said).toContain('2026-05-01 ✗ overdue');
    expect(said).toContain('as of 2026-11-22');
    expect(figures[0]?.alt).toBe(
      'Exercises (4) from 2026-03-14 to 2026-12-01: partly passed 1, planned 1, overdue 1, without a date 1.',
    );
  });

  it(
    'stays legible whatever it is given',
    () => {
      const day = fc
        .date({
          min: new Date('0001-01-01T00:00:00Z'),
          max: new Date('9999-12-31T00:00:00Z'),
          noInvalidDate: true,
        })
        .map((date) => date.toISOString().slice(0, 10));
      const near = fc
        .integer({ min: 0, max: 900 })
        .map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10));
      const states: ExerciseState[] = ['passed', 'partly', 'failed', 'held', 'planned', 'overdue', 'undated'];
      const some = (on: typeof day) =>
        aListOf(
          fc.record({
            name: aName,
            on: fc.option(on, { nil: undefined }),
            state: fc.constantFrom(...states),
          }),
        );
      fc.assert(
        fc.property(fc.oneof(some(day), some(near)), near, aLanguage, (given, asOf, language) => {
          const figures = drawExerciseCalendar(given, asOf, language);
          expect(figures.length).toBeLessThanOrEqual(3);
          expectLegible(figures);
        }),
        { numRuns: 60 },
      );
    },
    PATIENCE,
  );
});

describe('the reporting clock', () => {
  it('has the deadlines by the moment from which they count, the shortest first', () => {
    const figures = drawReportingClock(
      [
        { label: 'Final report', from: 'restoration', deadlineMinutes: 7 * 24 * 60 },
        { label: 'Users', from: 'detection', deadlineMinutes: 60 },
        { label: 'Ministry', from: 'detection', deadlineMinutes: 10 },
      ],
      'en',
    );
    const said = textsOf(figures);
    expect(said.slice(said.indexOf('From detection'))).toEqual([
      'From detection',
      'Ministry',
      '10m',
      'Users',
      '1h',
      'From restoration',
      'Final report',
      '7d',
    ]);
    expect(figures[0]?.alt).toContain('Deadlines for reports (3)');
    expect(drawReportingClock([], 'en')).toEqual([]);
  });

  it(
    'stays legible whatever it is given',
    () => {
      const moments: DeadlineFrom[] = [
        'detection',
        'classification',
        'declaration',
        'restoration',
        'previous-report',
      ];
      const deadline = fc.record({
        label: aName,
        from: fc.constantFrom(...moments),
        deadlineMinutes: fc.oneof(fc.nat(120), fc.nat(10_000_000)),
      });
      fc.assert(
        fc.property(aListOf(deadline), aLanguage, (given, language) => {
          expectLegible(drawReportingClock(given, language));
        }),
        { numRuns: 60 },
      );
    },
    PATIENCE,
  );
});
