// What needs what as a picture: boxes and lines where they can be followed, bands where there are too many.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DependencyMap, MapNode } from '../../src/figures/dependency-map.ts';
import { drawDependencyMap } from '../../src/figures/draw-dependency-map.ts';
import { aLanguage, aName, expectLegible, PATIENCE, wordsOf } from './legible.ts';

const node = (id: string, shape: MapNode['shape'], group: number, more: Partial<MapNode> = {}): MapNode => ({
  id,
  name: `The ${id}`,
  group,
  shape,
  isSinglePoint: false,
  dependants: 0,
  ...more,
});
const edge = (from: string, to: string, isChoice = false) => ({ from, to, isChoice });
const SMALL: DependencyMap = {
  groups: ['Processes', 'Data', 'Suppliers'],
  nodes: [
    node('chat', 'process', 0),
    node('db', 'system', 1, { isSinglePoint: true, dependants: 1 }),
    node('cache', 'system', 1, { dependants: 1 }),
    node('carrier', 'other', 2, { dependants: 1 }),
    node('lonely', 'system', 1),
  ],
  edges: [edge('chat', 'db'), edge('chat', 'cache', true), edge('db', 'carrier'), edge('chat', 'carrier')],
};

describe('the dependency map', () => {
  it('draws each element that is needed or needs once, what needs to the left of what is needed', () => {
    const [figure] = drawDependencyMap(SMALL, 'en');
    const words = wordsOf(figure as never);
    const leftOf = (name: string): number => words.find(({ text }) => text === name)?.left ?? Number.NaN;
    expect(leftOf('The chat')).toBeLessThan(leftOf('The db'));
    expect(leftOf('The db')).toBeLessThan(leftOf('The carrier'));
    expect(words.filter(({ text }) => text === 'The db')).toHaveLength(1);
    expect(words.some(({ text }) => text === 'The lonely')).toBe(false);
    expect(words.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['single point of failure', 'one of these is enough']),
    );
    expect(figure?.alt).toContain('Elements: 4, dependencies between them: 4.');
  });

  it('draws nothing where nothing needs anything', () => {
    expect(
      drawDependencyMap({ ...SMALL, edges: [edge('chat', 'chat'), edge('chat', 'gone')] }, 'en'),
    ).toEqual([]);
  });

  it('gathers more than 150 elements by kind and layer, and names the most needed', () => {
    const nodes = [
      node('p', 'process', 0),
      ...Array.from({ length: 200 }, (_, at) => node(`s${at}`, 'system', 1, { dependants: at })),
    ];
    const edges = Array.from({ length: 200 }, (_, at) => edge('p', `s${at}`));
    const figures = drawDependencyMap({ ...SMALL, nodes, edges }, 'en');
    expect(figures).toHaveLength(1);
    const said = wordsOf(figures[0] as never).map(({ text }) => text);
    expect(said).toContain('Data · 200');
    expect(said).toContain('needs: Data 200');
    expect(said.some((text) => text.startsWith('The s199 (199), The s198 (198)'))).toBe(true);
  });

  it(
    'stays legible whatever it is given, circles and long chains included',
    () => {
      const count = fc.oneof(
        fc.integer({ min: 2, max: 8 }),
        fc.integer({ min: 9, max: 80 }),
        fc.constant(500),
      );
      const map = count.chain((nodes) => {
        const anEdge = fc.record({
          from: fc.nat(nodes - 1).map((n) => `n${n}`),
          to: fc.nat(nodes - 1).map((n) => `n${n}`),
          isChoice: fc.boolean(),
        });
        const chain = Array.from({ length: nodes - 1 }, (_, at) => edge(`n${at}`, `n${at + 1}`));
        const hub = Array.from({ length: nodes - 1 }, (_, at) => edge(`n${at + 1}`, 'n0'));
        return fc.record({
          groups: fc.array(aName, { minLength: 3, maxLength: 16 }),
          some: fc.array(
            fc.record({
              name: aName,
              group: fc.nat(2),
              shape: fc.constantFrom('process' as const, 'system' as const, 'other' as const),
              isSinglePoint: fc.boolean(),
              dependants: fc.nat(2000),
            }),
            { minLength: 3, maxLength: 9 },
          ),
          nodes: fc.constant(nodes),
          edges: fc.oneof(
            fc.array(anEdge, { maxLength: Math.min(nodes * 2, 120) }),
            fc.constant(chain),
            fc.constant(hub),
          ),
        });
      });
      fc.assert(
        fc.property(map, aLanguage, ({ groups, some, nodes, edges }, language) => {
          const given: DependencyMap = {
            groups,
            nodes: Array.from({ length: nodes }, (_, at) => ({
              id: `n${at}`,
              ...(some[at % some.length] as (typeof some)[0]),
            })),
            edges,
          };
          const figures = drawDependencyMap(given, language);
          expectLegible(figures);
          expect(drawDependencyMap(given, language)).toEqual(figures);
        }),
        { numRuns: 60 },
      );
    },
    PATIENCE,
  );
});
