// Impact over time, risks, and the results of a checklist as pictures.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BarPattern, drawChecklistSummary } from '../../src/figures/checklist-summary.ts';
import { drawHeatMap } from '../../src/figures/impact-heat-map.ts';
import { drawRiskMatrix } from '../../src/figures/risk-matrix.ts';
import { aLanguage, aListOf, aName, aTime, expectLegible, PATIENCE, wordsOf } from './legible.ts';

const HOUR = 3600;

describe('the impact heat map', () => {
  const map = {
    times: [HOUR, 24 * HOUR],
    rows: [
      { name: 'Chat', levels: [2, 4] },
      { name: 'Mail', levels: [1, undefined] },
    ],
    levels: [
      { level: 1, name: 'slight' },
      { level: 4, name: 'grave' },
    ],
    intolerableFrom: 4,
  };

  it('has each level as a number, and outlines what is intolerable', () => {
    const [figure] = drawHeatMap(map, 'en');
    expect(wordsOf(figure as never).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['1h', '1d', 'Chat', '2', '4', 'Mail', '1', 'not rated', '4 grave']),
    );
    expect(figure?.svg.match(/stroke="#1b1f23" stroke-width="1.8"/g)).toHaveLength(2);
    expect(figure?.alt).toBe(
      'The gravest impact by critical process (2) after 1h to 1d. Intolerable from: 1d 1, not within that time 1.',
    );
  });

  it(
    'stays legible whatever it is given',
    () => {
      const level = fc.option(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true })), {
        nil: undefined,
      });
      const given = fc.integer({ min: 0, max: 30 }).chain((times) =>
        fc.record({
          times: fc.array(aTime, { minLength: times, maxLength: times }),
          rows: aListOf(
            fc.record({ name: aName, levels: fc.array(level, { minLength: times, maxLength: times }) }),
          ),
          levels: fc.array(fc.record({ level: fc.integer({ min: 1, max: 5 }), name: aName }), {
            maxLength: 7,
          }),
          intolerableFrom: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
        }),
      );
      fc.assert(
        fc.property(given, aLanguage, (heat, language) => {
          const figures = drawHeatMap(heat, language);
          expect(figures.length).toBeLessThanOrEqual(16);
          expectLegible(figures);
        }),
        { numRuns: 20 },
      );
    },
    PATIENCE,
  );
});

describe('the risk matrix', () => {
  const risk = (number: string, likelihood: number | undefined, impact: number | undefined) => ({
    number,
    name: `Risk ${number}`,
    likelihood,
    impact,
  });

  it('places each risk in its cell, and counts those that find no room and those that were not rated', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => risk(`R${at + 2}`, 1, 1));
    const figure = drawRiskMatrix([risk('R1', 5, 5), ...crowd, risk('R99', undefined, 2)], 'before', 'en');
    const words = wordsOf(figure);
    const numbers = words.filter(({ text, left }) => text === 'R1' && left < 430);
    expect(numbers).toHaveLength(1);
    expect(numbers[0]?.left).toBeGreaterThan(340);
    expect(words.some(({ text }) => /^\+\d+$/.test(text))).toBe(true);
    expect(words.map(({ text }) => text)).toContain('Risks not rated, and so not drawn: 1.');
    expect(figure.alt).toContain('Before treatment: risks (31)');
    expect(figure.alt).toContain('R1 Risk R1 (likelihood 5, impact 5)');
  });

  it(
    'stays legible whatever it is given',
    () => {
      const step = fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined });
      const risks = aListOf(
        fc.record({
          number: fc.oneof(
            fc.nat(999).map((n) => `R${n}`),
            aName,
          ),
          name: aName,
          likelihood: step,
          impact: step,
        }),
      );
      const state = fc.constantFrom('before' as const, 'after' as const);
      fc.assert(
        fc.property(risks, state, aLanguage, (given, when, language) => {
          expectLegible([drawRiskMatrix(given, when, language)]);
        }),
        { numRuns: 60 },
      );
    },
    PATIENCE,
  );
});

describe('the checklist summary', () => {
  it('counts every result with its sign and its share', () => {
    const counts = [
      { sign: '✓', words: 'met', count: 3, pattern: 'full' as const },
      { sign: '✗', words: 'not met', count: 1, pattern: 'alarm' as const },
      { sign: '☐', words: 'to review', count: 0, pattern: 'dashed' as const },
    ];
    const figure = drawChecklistSummary(counts, 'en');
    expect(wordsOf(figure).map(({ text }) => text)).toEqual([
      '✓ 3',
      '✗ 1',
      '✓ met',
      '3 (75 %)',
      '✗ not met',
      '1 (25 %)',
      '☐ to review',
      '0 (0 %)',
    ]);
    expect(figure.alt).toBe('Requirements (4): met 3, not met 1.');
  });

  it(
    'stays legible whatever it is given',
    () => {
      const patterns: BarPattern[] = ['full', 'half', 'alarm', 'thin', 'rows', 'dashed', 'pale', 'grey'];
      const counts = fc.array(
        fc.record({
          sign: fc.constantFrom('✓', '◐', '–'),
          words: aName,
          count: fc.oneof(fc.nat(3), fc.nat(1_000_000)),
          pattern: fc.constantFrom(...patterns),
        }),
        { maxLength: 10 },
      );
      fc.assert(
        fc.property(counts, aLanguage, (given, language) => {
          expectLegible([drawChecklistSummary(given, language)]);
        }),
      );
    },
    PATIENCE,
  );
});
