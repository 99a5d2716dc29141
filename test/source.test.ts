// Reading: whatever is in a file, it is read or refused with a place; nothing throws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examine } from '../src/compile.ts';
import { reportDiagnostics } from '../src/diagnostics/diagnostic.ts';
import { LineStarts } from '../src/source/line-starts.ts';
import { pathOf, pointerOf, valuesAt } from '../src/source/pointer.ts';
import { locator, readSource } from '../src/source/read.ts';

const DAY = '2026-11-22';

describe('any input', () => {
  it('never throws, and every diagnostic can be said in both languages with a place', async () => {
    const inputs = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.uint8Array(),
      fc.json().map((text) => `${text},`),
    );
    await fc.assert(
      fc.asyncProperty(inputs, async (content) => {
        const { source, diagnostics } = await examine([{ path: 'plan.json', content }], DAY);
        expect(diagnostics.length).toBeGreaterThan(0);
        const locate = await locator(source);
        for (const language of ['en', 'ko'] as const) {
          for (const report of reportDiagnostics(diagnostics, language, locate)) {
            expect(report.message).not.toBe('');
            expect(report.location?.line ?? 1).toBeGreaterThan(0);
          }
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('never throws for YAML either', async () => {
    const inputs = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            'a',
            ': ',
            '- ',
            '\n',
            '  ',
            '\t',
            '[',
            ']',
            '{',
            '}',
            '&a ',
            '*a',
            '!!x ',
            '---\n',
            '"',
            '#',
            '?',
            '|\n',
            ',',
          ),
          { maxLength: 40 },
        )
        .map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(inputs, async (content) => {
        const { source, diagnostics } = await examine([{ path: 'plan.yaml', content }], DAY);
        const locate = await locator(source);
        const lines = content.split(/\r\n|\n|\r/);
        for (const { location } of reportDiagnostics(diagnostics, 'ko', locate)) {
          expect(location?.line ?? 1).toBeLessThanOrEqual(lines.length);
        }
      }),
      { seed: 7, numRuns: 1000 },
    );
  });

  it.each([
    ['entries that lack everything', (n: number) => `"sites":[${Array(n).fill('{}').join(',')}]`],
    ['equal ids', (n: number) => `"sites":[${Array(n).fill('{"id":"a","name":"A"}').join(',')}]`],
    ['equal keys', (n: number) => `"sites":[{${Array(n).fill('"a":1').join(',')}}]`],
    [
      'unknown keys',
      (n: number) => `"sites":[{${Array.from({ length: n }, (_, i) => `"k${i}":1`).join(',')}}]`,
    ],
    ['texts that are none', (n: number) => `"sites":[${Array(n).fill('{"id":"a","name":3}').join(',')}]`],
    [
      'unknown ids',
      (n: number) =>
        `"sites":[${Array.from({ length: n }, (_, i) => `{"id":"s${i}","name":"S","partOf":"q${i}"}`).join(',')}]`,
    ],
    [
      'links of one circle',
      (n: number) =>
        `"sites":[${Array.from({ length: n }, (_, i) => `{"id":"s${i}","name":"S","partOf":"s${(i + 1) % n}"}`).join(',')}]`,
    ],
  ])(
    'reports fifty thousand mistakes in seconds: %s',
    async (_, write) => {
      const content = `{"plan":{"id":"p","title":"P","version":"1","locale":"en"},"organization":{"name":"O"},${write(50_000)}}`;
      const { source, diagnostics } = await examine([{ path: 'plan.json', content }], DAY);
      expect(reportDiagnostics(diagnostics, 'en', await locator(source)).length).toBeGreaterThan(0);
    },
    30_000,
  );

  it('finds every key that stands twice, and none that does not', async () => {
    const key = fc.string({ unit: 'binary', maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(key, { maxLength: 6 }), async (keys) => {
        const text = `{"x":{${keys.map((each) => `${JSON.stringify(each)}:1`).join(',')}}}`;
        const { diagnostics } = await readSource([{ path: 'a.json', content: text }]);
        expect(diagnostics.length).toBe(keys.length - new Set(keys).size);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('refuses nesting that is too deep before anything recurses into it', async () => {
    const content = `{"plan":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const { diagnostics } = await examine([{ path: 'deep.json', content }], DAY);
    expect(diagnostics.map((each) => each.code)).toEqual(['file-too-deep']);
  });
});

describe('places', () => {
  it('are those of the file in which an entry was written, also after joining', async () => {
    const files = [
      { path: 'b.json', content: '{\n "sites": [\n  {"id": "b1"},\n  {"id": "b2"}\n ]\n}' },
      { path: 'a.json', content: '{\n "sites": [{"id": "a1"}]\n}' },
    ];
    const { source } = await readSource(files);
    expect(valuesAt(source.data, '/sites/*/id').map((each) => each.value)).toEqual(['a1', 'b1', 'b2']);
    const locate = await locator(source);
    expect(locate('/sites/0/id')).toEqual({ file: 'a.json', line: 2, column: 19 });
    expect(locate('/sites/2/id')).toEqual({ file: 'b.json', line: 4, column: 10 });
    expect(locate('/sites/2/id', true)).toEqual({ file: 'b.json', line: 4, column: 4 });
    expect(locate('/sites/2/missing')).toEqual({ file: 'b.json', line: 4, column: 3 });
  });

  it('do not depend on the order in which files are given', async () => {
    const files = ['b', 'a', 'c'].map((name) => ({
      path: `${name}.json`,
      content: `{"sites":[{"id":"${name}"}]}`,
    }));
    const { source } = await readSource(files);
    const { source: reversed } = await readSource([...files].reverse());
    expect(reversed.data).toEqual(source.data);
  });

  it('count lines as editors do', () => {
    const lines = new LineStarts('a\r\nb\rc\nd');
    expect([0, 3, 5, 7].map((offset) => lines.at(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ]);
  });

  it('survive any name: pointers turn back into their path', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (path) => {
        expect(pathOf(pointerOf(path))).toEqual(path);
      }),
    );
  });
});
