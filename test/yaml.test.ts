// YAML beside JSON: the same data, the same diagnostics, the same places.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { examine } from '../src/compile.ts';
import { reportDiagnostics } from '../src/diagnostics/diagnostic.ts';
import { pathOf, pointerOf } from '../src/source/pointer.ts';
import { locator, readSource } from '../src/source/read.ts';

const PLAN = 'plan: { id: p, title: P, version: "1", locale: en }\norganization: { name: O }\n';

async function problemsOf(text: string, path = 'plan.yaml'): Promise<string[]> {
  const { source, diagnostics } = await examine([{ path, content: text }], '2026-11-22');
  return reportDiagnostics(diagnostics, 'en', await locator(source)).map(
    ({ code, location }) => `${location?.line}:${location?.column} ${code}`,
  );
}

describe('yaml', () => {
  it.each([
    ['a key that stands twice', `${PLAN}sites: []\nsites: []\n`, ['4:1 key-duplicate']],
    ['a tab', `${PLAN}sites:\n\t- id: a\n`, ['4:1 yaml-tab']],
    ['no, which is a text', `${PLAN}sites:\n  - id: a\n    name: A\n    isMain: no\n`, ['6:13 type-wrong']],
    ['a version without quotation marks', PLAN.replace('"1"', '1.0'), ['1:35 type-wrong']],
    [
      'a day, which is a text',
      `${PLAN}suppliers: [{ id: s, name: S, lastAssuredOn: 2026-02-30 }]\n`,
      ['3:46 date-wrong'],
    ],
    ['several documents', `${PLAN}---\nsites: []\n`, ['3:1 yaml-several-documents']],
    [
      'a merge key',
      `${PLAN}x: &x { kind: office }\nsites:\n  - id: a\n    name: A\n    <<: *x\n`,
      ['3:1 property-unknown', '7:5 property-unknown'],
    ],
    ['an unknown anchor', `${PLAN}sites: *nowhere\n`, ['3:8 yaml-syntax']],
    ['a tag', `${PLAN}sites: !!python/object:os.system []\n`, ['3:8 yaml-syntax']],
    [
      'a line that belongs nowhere, once and not for each line after it',
      ` words\n${PLAN}sites:\n  - id: a\n    name: A\n`,
      ['1:2 yaml-syntax', '3:1 yaml-syntax'],
    ],
    ['a key that is no text', `${PLAN}? [a]\n: b\n`, ['3:3 yaml-syntax']],
    ['an alias that holds itself', `${PLAN}sites: &a [*a]\n`, ['1:1 file-too-deep']],
    [
      'names that no object should have',
      `${PLAN}__proto__: { x: 1 }\nconstructor: 1\n`,
      ['3:1 property-unknown', '4:1 property-unknown'],
    ],
    [
      'a number beyond safety',
      `${PLAN}suppliers: [{ id: s, name: S, contract: 12345678901234567890 }]\n`,
      ['3:41 number-unsafe', '3:41 type-wrong'],
    ],
    ['nothing at all', ' \n', ['1:1 file-empty']],
    ['a list', '- a\n', ['1:1 root-not-object']],
    [
      'a value behind an alias',
      `${PLAN}suppliers:\n  - &s { id: s, name: 3 }\ndocuments:\n  - *s\n`,
      ['4:23 type-wrong'],
    ],
  ])('says where: %s', async (_, text, expected) => {
    expect(await problemsOf(text)).toEqual(expected);
  });

  it.each([
    ['of lists', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['of objects', `a: ${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['of indented lists', `a:\n  ${'- '.repeat(10_000)}1`],
  ])('refuses depths %s', async (_, text) => {
    const [problem] = await problemsOf(text);
    expect(problem).toMatch(/file-too-deep|yaml-syntax/);
  });

  it('refuses bombs at once', async () => {
    const lists = Array.from(
      { length: 12 },
      (_, n) => `  - &l${n} [${Array(10).fill(n ? `*l${n - 1}` : 'x')}]`,
    );
    const start = performance.now();
    expect(await problemsOf(`${PLAN}glossary:\n${lists.join('\n')}\n`)).toEqual(['1:1 yaml-aliases']);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('takes a file of nothing but comments for sections still to come', async () => {
    const files = [
      { path: 'plan.yml', content: PLAN },
      { path: 'sites.yaml', content: '# sites:\n#  - id: a\n' },
    ];
    expect((await readSource(files)).diagnostics).toEqual([]);
  });

  it('never reads .json as YAML', async () => {
    expect(await problemsOf(PLAN, 'plan.json')).toEqual(
      ['1:1 json-syntax', '1:1 property-missing'].slice(0, 1),
    );
  });

  it('gives what JSON gives, for any value', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string(), fc.jsonValue({ noUnicodeString: false })),
        async (value) => {
          const { source: ofJson } = await readSource([{ path: 'a.json', content: JSON.stringify(value) }]);
          const { source, diagnostics } = await readSource([
            { path: 'a.yaml', content: stringify(value, { version: '1.2' }) },
          ]);
          if (diagnostics.length === 0) expect(JSON.stringify(source.data)).toBe(JSON.stringify(ofJson.data));
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  }, 30_000);
});

describe('places, in both notations', () => {
  const value = fc.dictionary(
    fc.stringMatching(/^[a-z가-힣]{1,6}$/),
    fc.array(
      fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.constantFrom('x', 1, true), { maxKeys: 4 }),
      { maxLength: 4 },
    ),
    { maxKeys: 4 },
  );

  it.each([
    ['a.json', (data: unknown) => JSON.stringify(data, null, 2)],
    ['a.json', (data: unknown) => JSON.stringify(data)],
    ['a.yaml', (data: unknown) => stringify(data)],
  ])('%s: every value stands where it is said to stand', async (path, write) => {
    await fc.assert(
      fc.asyncProperty(value, async (data) => {
        const text = write(data);
        const { source } = await readSource([{ path, content: text }]);
        const locate = await locator(source);
        const lines = text.split('\n');
        for (const pointer of pointersOf(data)) {
          const name = pathOf(pointer).at(-1) ?? '';
          if (/^\d+$/.test(name)) continue;
          const place = locate(pointer, true);
          const rest = lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1);
          expect(rest?.replace(/^["']/, '').startsWith(name), `${pointer} in ${text}`).toBe(true);
        }
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

function pointersOf(value: unknown, pointer = ''): string[] {
  if (value === null || typeof value !== 'object') return [pointer];
  return [
    pointer,
    ...Object.entries(value).flatMap(([key, child]) => pointersOf(child, pointer + pointerOf([key]))),
  ].filter((each) => each !== '');
}
