// Call trees as pictures: who calls whom over what, and who is cut off.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CallTreeData, drawContactTree } from '../../src/figures/contact-tree.ts';
import { aLanguage, aName, aTime, expectLegible, PATIENCE, wordsOf } from './legible.ts';

const SMALL: CallTreeData = {
  name: 'Alert',
  scenario: 'Fire',
  root: 'a',
  calls: [
    { from: 'a', to: 'b' },
    { from: 'a', to: 'c' },
    { from: 'x', to: 'y' },
  ],
  personOf: (id) => ({
    id,
    name: `Person ${id}`,
    post: undefined,
    channels: [
      { name: 'Messenger', isDown: true },
      { name: 'Mobile', isDown: false },
    ],
    reached: id === 'c' ? null : 600,
  }),
};
const textsOf = (data: CallTreeData): string[] =>
  drawContactTree(data, 'en').flatMap((figure) => wordsOf(figure).map(({ text }) => text));

describe('the contact tree', () => {
  it('says of each person over what and when they are reached, or that they are cut off', () => {
    const said = textsOf(SMALL);
    for (const person of ['a', 'b', 'c', 'x', 'y']) expect(said).toContain(`Person ${person}`);
    expect(said).toContain('Mobile › ✗Messenger');
    expect(said.filter((text) => text === '✗ cut off')).toHaveLength(1);
    expect(said.filter((text) => text === '10m (declared)')).toHaveLength(4);
    expect(said).toContain('nobody calls this person');
  });

  it('tells in words who is cut off', () => {
    expect(drawContactTree(SMALL, 'en')[0]?.alt).toBe(
      'Alert: calls from Person a on; people in the tree: 5. Cut off in the scenario Fire: 1 (Person c).',
    );
  });

  it('has a tree with circles and with people called twice, each once', () => {
    const calls = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'c' },
      { from: 'a', to: 'c' },
      { from: 'x', to: 'y' },
      { from: 'y', to: 'x' },
    ];
    const said = textsOf({ ...SMALL, calls });
    for (const person of ['a', 'b', 'c', 'x', 'y']) {
      expect(said.filter((text) => text === `Person ${person}`)).toHaveLength(1);
    }
  });

  it('loses nobody: who is not drawn is counted', () => {
    const calls = Array.from({ length: 400 }, (_, at) => ({
      from: `${Math.floor(at / 5)}`,
      to: `${at + 1}`,
    }));
    const personOf = (id: string) => ({
      id,
      name: `Person ${id}`,
      post: undefined,
      channels: [],
      reached: undefined,
    });
    const data = { ...SMALL, root: '0', calls, scenario: undefined, personOf };
    const [overview] = drawContactTree(data, 'en');
    const said = wordsOf(overview as never).map(({ text }) => text);
    const drawn = said.filter((text) => text.startsWith('Person ')).length;
    const counted = said.reduce((sum, text) => sum + Number(/^\+ (\d+) more/.exec(text)?.[1] ?? 0), 0);
    expect(drawn + counted).toBe(401);
  });

  it(
    'stays legible whatever it is given',
    () => {
      const size = fc.oneof(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 7, max: 60 }),
        fc.constant(500),
      );
      const calls = size.chain((count) =>
        fc.record({
          count: fc.constant(count),
          calls: fc.oneof(
            fc.array(fc.record({ from: fc.nat(count), to: fc.nat(count) }), { maxLength: count * 2 }),
            fc
              .constantFrom(1, 2, 5, 30, 500)
              .map((fan) =>
                Array.from({ length: count }, (_, at) => ({ from: Math.floor(at / fan), to: at + 1 })),
              ),
          ),
        }),
      );
      const person = fc.record({
        name: aName,
        post: fc.option(aName, { nil: undefined }),
        channels: fc.array(fc.record({ name: aName, isDown: fc.boolean() }), { maxLength: 4 }),
        reached: fc.option(aTime),
      });
      const some = fc.array(person, { minLength: 3, maxLength: 9 });
      fc.assert(
        fc.property(
          calls,
          some,
          aName,
          fc.option(aName, { nil: undefined }),
          aLanguage,
          (tree, people, name, scenario, language) => {
            const data: CallTreeData = {
              name,
              scenario,
              root: 'p0',
              calls: tree.calls.map(({ from, to }) => ({ from: `p${from}`, to: `p${to}` })),
              personOf: (id) => {
                const person = people[Number(id.slice(1)) % people.length];
                if (person === undefined) throw new Error('nobody');
                return { id, ...person, reached: scenario === undefined ? undefined : person.reached };
              },
            };
            const figures = drawContactTree(data, language);
            expect(figures.length).toBeLessThanOrEqual(6);
            expectLegible(figures);
            expect(drawContactTree(data, language)).toEqual(figures);
          },
        ),
        { numRuns: 80 },
      );
    },
    PATIENCE,
  );
});
