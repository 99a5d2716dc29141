// Conditions in three values: unknown never holds, and otherwise they mean what JSON Schema means.
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, judge } from '../../src/regimes/condition.ts';
import { FACTS_OF } from '../../src/regimes/fact-catalogue.ts';
import { readCondition } from '../../src/regimes/read-condition.ts';
import { compileValue } from '../../src/regimes/value-schema.ts';

const ajv = new Ajv2020({ strict: false });
const facts = FACTS_OF.get('/criticalProcesses/*')?.facts ?? new Map();

function read(schema: object): Condition {
  const { condition, problems } = readCondition(schema, facts);
  if (condition === undefined) throw new Error(JSON.stringify(problems));
  return condition;
}

const atMost = (name: string, maximum: number) => ({
  required: [name],
  properties: { [name]: { maximum } },
});

describe('a condition', () => {
  it('holds, fails, or is unknown, and says which facts decided', () => {
    const condition = read(atMost('rtoMinutes', 60));
    expect(judge(condition, { rtoMinutes: 60 })).toEqual({ outcome: 'holds', unknown: [], failing: [] });
    expect(judge(condition, { rtoMinutes: 61 })).toEqual({
      outcome: 'fails',
      unknown: [],
      failing: ['rtoMinutes'],
    });
    expect(judge(condition, {})).toEqual({ outcome: 'unknown', unknown: ['rtoMinutes'], failing: [] });
  });

  it('of all parts: one that fails decides even where another is unknown', () => {
    const condition = read({ allOf: [atMost('rtoMinutes', 60), atMost('rpoMinutes', 5)] });
    expect(judge(condition, { rtoMinutes: 90 })).toEqual({
      outcome: 'fails',
      unknown: ['rpoMinutes'],
      failing: ['rtoMinutes'],
    });
  });

  it('of any part: one that holds decides, and an unknown one leaves it open', () => {
    const condition = read({ anyOf: [atMost('rtoMinutes', 60), atMost('rpoMinutes', 5)] });
    expect(judge(condition, { rtoMinutes: 30 }).outcome).toBe('holds');
    expect(judge(condition, { rtoMinutes: 90 }).outcome).toBe('unknown');
    expect(judge(condition, { rtoMinutes: 90, rpoMinutes: 90 }).outcome).toBe('fails');
  });

  it('does not mistake what every object inherits for a fact', () => {
    expect(judge({ kind: 'fact', name: 'constructor' }, {}).outcome).toBe('unknown');
  });
});

const NAMES = ['rtoMinutes', 'rpoMinutes', 'mtpdMinutes'] as const;
const part = fc.oneof(
  fc
    .record({ name: fc.constantFrom(...NAMES), maximum: fc.integer({ min: 0, max: 3 }) })
    .map((each) => atMost(each.name, each.maximum)),
  fc.constantFrom(...NAMES).map((name) => ({ required: [name] })),
);
const schemas = fc.letrec<{ schema: object }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3 },
    part,
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((allOf) => ({ allOf })),
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
  ),
})).schema;
const values = fc.dictionary(fc.constantFrom(...NAMES), fc.integer({ min: 0, max: 4 }));

describe('every condition', () => {
  it('holds exactly where a JSON Schema validator says so', () => {
    fc.assert(
      fc.property(schemas, values, (schema, subject) => {
        expect(judge(read(schema), subject).outcome === 'holds').toBe(ajv.validate(schema, subject));
      }),
      { numRuns: 300 },
    );
  });

  it('never holds because something is unknown', () => {
    fc.assert(
      fc.property(schemas, values, fc.constantFrom(...NAMES), (schema, subject, name) => {
        const { [name]: _, ...less } = subject;
        const condition = read(schema);
        if (judge(condition, less).outcome === 'holds')
          expect(judge(condition, subject).outcome).toBe('holds');
        expect(judge(condition, {}).outcome).not.toBe('holds');
      }),
      { numRuns: 300 },
    );
  });
});

describe('the schema of a value', () => {
  const word = fc.constantFrom('a', 'b', 'cc', '😀', '');
  const count = fc.nat(3);
  const number = fc.constantFrom(-1, 0, 0.5, 1, 2);
  const combined = (leaf: fc.Arbitrary<object>) =>
    fc.letrec<{ schema: object }>((tie) => ({
      schema: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc.record({ allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }) }),
        fc.record({ anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }) }),
        fc.record({ not: tie('schema') }),
      ),
    })).schema;
  const any = { requiredKeys: [] };
  const ofWord = combined(
    fc.record(
      { const: word, enum: fc.uniqueArray(word, { minLength: 1 }), minLength: count, maxLength: count },
      any,
    ),
  );
  const ofNumber = combined(
    fc.record(
      { const: number, minimum: number, maximum: number, exclusiveMinimum: number, exclusiveMaximum: number },
      any,
    ),
  );
  const ofList = combined(
    fc.oneof(
      fc.record({ minItems: count, maxItems: count }, any),
      fc.record({ contains: ofWord, minContains: count, maxContains: count }, { requiredKeys: ['contains'] }),
    ),
  );
  const value = fc.oneof(word, number, fc.boolean(), fc.array(word, { maxLength: 3 }), fc.constant(null));

  it.each([
    ['number', ofNumber, { type: 'number' }],
    ['string', ofWord, { type: 'string' }],
    ['array', ofList, { type: 'array', items: { type: 'string' } }],
  ] as const)('means of a %s what JSON Schema means', (type, schema, typed) => {
    fc.assert(
      fc.property(schema, fc.array(value, { minLength: 1, maxLength: 8 }), (written, values) => {
        const validate = ajv.compile({ allOf: [typed, written] });
        const accepts = compileValue(written as Record<string, unknown>, type);
        for (const each of values) expect(accepts(each)).toBe(validate(each));
      }),
      { numRuns: 150 },
    );
  });
});
