// Plans with mistakes put in at random: nothing throws, and what a message names stands where the message points.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments, stringify } from 'yaml';
import { type FormatName, formatReport } from '../src/commands/formats.ts';
import { reportProblems } from '../src/commands/report.ts';
import { examine } from '../src/compile.ts';
import { type Diagnostic, reportDiagnostics } from '../src/diagnostics/diagnostic.ts';
import bareSchema from '../src/plan/bare-schema.generated.js';
import { type BareSchema, formCheck } from '../src/plan/form.ts';
import validate from '../src/plan/validate-plan.generated.js';
import { pathOf } from '../src/source/pointer.ts';
import { locator, type SourceFile } from '../src/source/read.ts';

const DAY = '2026-11-22';
const SAMPLES = ['samples/corner-shop', 'samples/hangang-talk'].map((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, value: JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as unknown })),
);

/** One mistake: where, as shares of the way down, and what is put there. */
interface Mistake {
  readonly turns: readonly number[];
  readonly kind: 'replace' | 'rename' | 'remove' | 'swap';
  readonly value: unknown;
  readonly name: string;
}

const oddity = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e300,
    '',
    [],
    {},
    'no',
    'P1Y',
    'PT99H',
    '2026-02-30',
    'nobody',
  ),
  fc.constantFrom<unknown>(
    { ko: '가' },
    { en: 1 },
    { anyOf: [] },
    { anyOf: ['nobody'] },
    ['nobody'],
    [null],
    'ㅁ b',
  ),
  fc.string({ unit: 'binary' }),
  fc.jsonValue({ depthSize: 'small' }),
);
const mistakes: fc.Arbitrary<Mistake[]> = fc.array(
  fc.record({
    turns: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 8 }),
    kind: fc.constantFrom('replace', 'rename', 'remove', 'swap'),
    value: oddity,
    name: fc.oneof(
      fc.constantFrom('id', 'nam', 'requires', '__proto__', 'constructor', '이름', '0'),
      fc.string(),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

/** The value with the mistakes in it; the same for the same mistakes. */
function spoiled(whole: unknown, mistakes: readonly Mistake[]): unknown {
  const copy = structuredClone(whole);
  for (const { turns, kind, value, name } of mistakes) {
    const odd = structuredClone(value);
    let at = copy as Record<string, unknown>;
    for (const [depth, turn] of turns.entries()) {
      const keys = Object.keys(at);
      const key = keys[Math.floor(turn * keys.length)];
      if (key === undefined) break;
      const child = at[key];
      if (depth < turns.length - 1 && child !== null && typeof child === 'object') {
        at = child as Record<string, unknown>;
        continue;
      }
      if (kind === 'replace') at[key] = odd;
      else if (Array.isArray(at)) kind === 'remove' ? at.splice(Number(key), 1) : at.push(odd);
      else {
        delete at[key];
        const here = kind === 'swap' ? { value: odd } : { value: child };
        if (kind !== 'remove')
          Object.defineProperty(at, name, { ...here, enumerable: true, configurable: true, writable: true });
      }
      break;
    }
  }
  return copy;
}

/** What the sentence of a diagnostic quotes from the place that it points to. */
function quotedValue({ code, args }: Diagnostic): unknown {
  switch (code) {
    case 'property-unknown':
      return args.property;
    case 'key-duplicate':
      return args.key;
    case 'id-duplicate':
    case 'reference-unknown':
    case 'reference-wrong-kind':
      return args.id;
    case 'date-wrong':
    case 'duration-wrong':
    case 'id-wrong':
    case 'pattern-wrong':
    case 'number-out-of-range':
      return args.value;
    case 'value-not-allowed':
      return /^[[{]/.test(args.value) ? undefined : JSON.parse(args.value);
    default:
      return undefined;
  }
}

/** The value that begins at a place of a JSON text, if it is a name, a text or a number. */
function jsonAt(text: string, line: number, column: number): unknown {
  const rest = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
  const [token] = /^(?:"(?:[^"\\]|\\.)*"|[-\d.eE+]+|true|false|null)/.exec(rest) ?? [];
  return token === undefined ? undefined : JSON.parse(token);
}

/** Names and scalars of a YAML text by the offset at which they begin. */
function scalarsOf(text: string): Map<number, unknown[]> {
  const found = new Map<number, unknown[]>();
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const { range, value, key, items } = node as Record<string, unknown> & { range?: number[] };
    const start = range?.[0];
    if (start !== undefined && items === undefined) found.set(start, [...(found.get(start) ?? []), value]);
    for (const child of [key, value, ...(Array.isArray(items) ? items : [])]) walk(child);
  };
  const options = { version: '1.2', schema: 'core', uniqueKeys: false } as const;
  for (const { contents } of parseAllDocuments(text, options)) walk(contents);
  return found;
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, column - 1);
}

async function expectPlaced(files: readonly SourceFile[]): Promise<number> {
  const { source, analysed, diagnostics } = await examine(files, DAY);
  const locate = await locator(source);
  let count = 0;
  const scalars = new Map<string, Map<number, unknown[]>>();
  for (const each of diagnostics) {
    const quoted = quotedValue(each);
    const [report] = reportDiagnostics([each], 'en', locate);
    expect(report?.message).toMatch(/\S/);
    if (quoted === undefined) continue;
    count++;
    const { file, line, column } = report?.location ?? { file: '', line: 0, column: 0 };
    const text = source.texts.get(file) ?? '';
    if (file.endsWith('.yaml') && !scalars.has(file)) scalars.set(file, scalarsOf(text));
    const values = scalars.get(file)?.get(offsetOf(text, line, column)) ?? [jsonAt(text, line, column)];
    // A wrong value of a reference to a copy, system@site, or of another type is quoted as text.
    const isThere = values.some((value) => value === quoted || String(value) === String(quoted));
    expect(isThere, `${report?.message} ${file}:${line}:${column} has ${JSON.stringify(values)}`).toBe(true);
  }
  for (const language of ['en', 'ko'] as const) {
    const problems = await reportProblems(diagnostics, analysed?.findings ?? [], source, language);
    const formats: FormatName[] = ['plain', 'pretty', 'json', 'sarif', 'github'];
    for (const format of formats) {
      const report = { problems, language, version: '0', texts: source.texts, isColoured: true };
      expect(await formatReport(format, report)).toMatch(/\n$/);
    }
  }
  return count;
}

describe.each(SAMPLES.map((sample) => [sample[0]?.name, sample] as const))(
  'a sample that begins with %s',
  (_, sample) => {
    it.each([
      ['json', 40, (value: unknown) => JSON.stringify(value, null, 2)],
      ['yaml', 10, (value: unknown) => stringify(value, { lineWidth: 0 })],
    ] as const)(
      'as %s, with mistakes, is read without a throw and reported in place',
      async (ending, runs, write) => {
        let count = 0;
        await fc.assert(
          fc.asyncProperty(mistakes, fc.nat(), async (spoils, which) => {
            const position = which % sample.length;
            const files = sample.map(({ name, value }, index) => ({
              path: name.replace(/json$/, ending),
              content: write(index === position ? spoiled(value, spoils) : value),
            }));
            count += await expectPlaced(files);
          }),
          { seed: 7, numRuns: sample.length === 1 ? 4 * runs : runs },
        );
        // The property would hold of nothing as well.
        expect(count).toBeGreaterThan(5);
      },
      120_000,
    );
  },
);

it('what is quickly taken for the right form is what Ajv finds nothing wrong with', () => {
  const isOfForm = formCheck(bareSchema);
  const plans = SAMPLES.map((files) => Object.assign({}, ...files.map(({ value }) => value)));
  for (const plan of plans) delete plan.$schema;
  const verdicts: boolean[] = [];
  fc.assert(
    fc.property(fc.constantFrom(...plans), mistakes, (plan, spoils) => {
      const value = spoiled(plan, spoils.slice(0, 2));
      const verdict = isOfForm(value);
      verdicts.push(verdict);
      expect(verdict).toBe(validate(value));
    }),
    { seed: 7, numRuns: 1500 },
  );
  // Mistakes of which some are none.
  expect(verdicts.filter((verdict) => verdict).length).toBeGreaterThan(50);
  expect(verdicts.filter((verdict) => !verdict).length).toBeGreaterThan(500);
}, 60_000);

it('a schema that is not known in full leaves the answer to Ajv', () => {
  const answer = (schema: unknown, value: unknown) => formCheck(schema as BareSchema)(value);
  expect(answer({ type: 'array', maxItems: 1 }, ['a'])).toBe(true);
  expect(answer({ type: 'array', maxItems: 1 }, ['a', 'b'])).toBe(false);
  expect(answer({ type: 'array', uniqueItems: true }, [])).toBe(false);
  expect(answer({ type: 'object', additionalProperties: { type: 'string' } }, {})).toBe(false);
  expect(answer({ type: 'string', format: 'uri' }, 'https://holdfast.example')).toBe(false);
  expect(answer({ properties: { a: { $ref: '#/$defs/none' } } }, { a: 1 })).toBe(false);
});

it('bytes of a sample that were changed are read or refused, and never throw', async () => {
  const bytes = readFileSync('samples/corner-shop/plan.json');
  const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(changes, async (places) => {
      const content = new Uint8Array(bytes);
      for (const [place, byte] of places) content[place] = byte;
      const { source, analysed, diagnostics } = await examine([{ path: 'plan.json', content }], DAY);
      expect(analysed !== undefined || diagnostics.length > 0).toBe(true);
      await reportProblems(diagnostics, analysed?.findings ?? [], source, 'ko');
    }),
    { seed: 7, numRuns: 300 },
  );
}, 60_000);

it('places of pointers into nothing are those of the nearest thing that is there', async () => {
  const content = `{\n "plan": {"id": "p"},\n "response": {\n  "decision": "PT1H"\n }\n}`;
  const { source } = await examine([{ path: 'plan.json', content }], DAY);
  const locate = await locator(source);
  const lineOf = (pointer: string) => locate(pointer)?.line;
  expect(pathOf('/response/declarers/0')).toHaveLength(3);
  expect(
    ['/response/declarers/0', '/response/decision/x', '/communications', '/plan/title', ''].map(lineOf),
  ).toEqual([3, 4, 2, 2, 2]);
});
