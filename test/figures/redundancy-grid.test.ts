// Copies by layer and site as a picture, with the weakest layer marked.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawRedundancyGrid, type RedundancyGrid } from '../../src/figures/redundancy-grid.ts';
import { aLanguage, aListOf, aName, expectLegible, PATIENCE, wordsOf } from './legible.ts';

const copy = (role: 'active' | 'standby' | 'backup', percent?: number) => ({ role, percent });
const GRID: RedundancyGrid = {
  sites: ['Pangyo', 'Anyang'],
  layers: [
    {
      name: 'Data',
      isWeakest: false,
      rows: [{ system: 'Users', copies: [[copy('active')], [copy('standby', 30)]] }],
    },
    { name: 'Platform', isWeakest: true, rows: [{ system: 'Cache', copies: [[copy('active')], []] }] },
  ],
};

describe('the redundancy matrix', () => {
  it('marks what stands at one site and the weakest layer, with signs', () => {
    const [figure] = drawRedundancyGrid(GRID, 'en');
    const said = wordsOf(figure as never).map(({ text }) => text);
    expect(said).toEqual(
      expect.arrayContaining([
        'Pangyo',
        'Anyang',
        'Data',
        'Users',
        '30%',
        '▶ Platform',
        'Cache',
        '✗ one site',
      ]),
    );
    expect(figure?.alt).toBe(
      'Copies by layer and site. Systems: 2, sites: 2, systems at one site only: 1. The weakest layer is Platform.',
    );
  });

  it('counts by layer where there are too many systems to draw', () => {
    const rows = Array.from({ length: 200 }, () => ({
      system: 'S',
      copies: [[copy('active')], [copy('backup')]],
    }));
    const figures = drawRedundancyGrid({ ...GRID, layers: [{ name: 'Data', isWeakest: true, rows }] }, 'en');
    const said = figures.flatMap((figure) => wordsOf(figure).map(({ text }) => text));
    expect(said).toContain('200/0/0');
    expect(said).toContain('0 of 200 at one site');
  });

  it(
    'stays legible whatever it is given',
    () => {
      const aCopy = fc.record({
        role: fc.constantFrom('active' as const, 'standby' as const, 'backup' as const),
        percent: fc.option(fc.oneof(fc.nat(100), fc.double({ min: 0, max: 1e6, noNaN: true })), {
          nil: undefined,
        }),
      });
      const grid = fc.integer({ min: 0, max: 15 }).chain((sites) =>
        fc.record({
          sites: fc.array(aName, { minLength: sites, maxLength: sites }),
          layers: fc.array(
            fc.record({
              name: aName,
              isWeakest: fc.boolean(),
              rows: aListOf(
                fc.record({
                  system: aName,
                  copies: fc.array(fc.array(aCopy, { maxLength: 9 }), { minLength: sites, maxLength: sites }),
                }),
              ),
            }),
            { maxLength: 4 },
          ),
        }),
      );
      fc.assert(
        fc.property(grid, aLanguage, (given, language) => {
          const figures = drawRedundancyGrid(given, language);
          expect(figures.length).toBeLessThanOrEqual(8);
          expectLegible(figures);
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );
});
