// A regime file is a stranger's: what is misspelt or unsafe in it is refused, with its place.
import { describe, expect, it } from 'vitest';
import { type Diagnostic, reportDiagnostics } from '../../src/diagnostics/diagnostic.ts';
import { brokenExamples } from '../../src/regimes/broken-examples.ts';
import { judge } from '../../src/regimes/condition.ts';
import { loadRegime } from '../../src/regimes/load.ts';
import type { FactSchema } from '../../src/regimes/regime.generated.ts';
import type { SourceFile } from '../../src/source/read.ts';
import { load, regimeFiles, smallRegime } from './regime-files.ts';

/** Code, the line in the file, and the sentence of each diagnostic. */
async function refusals(file: SourceFile): Promise<string[]> {
  const { regime, diagnostics } = await loadRegime(file);
  expect(regime).toBeUndefined();
  return said(diagnostics, String(file.content));
}

function said(diagnostics: readonly Diagnostic[], text: string): string[] {
  const lines = text.split('\n');
  return reportDiagnostics(diagnostics, 'en', () => undefined).map(
    ({ code, message, hint, location }) =>
      `${code} | ${lines[(location?.line ?? 0) - 1]?.trim()} | ${message}${hint.startsWith('Did you mean') ? ` ${hint}` : ''}`,
  );
}

const expecting = (expected: unknown) => smallRegime({ expect: expected });

describe('the regimes of the repository', () => {
  it.each(regimeFiles.map((file) => [file.path, file] as const))('%s loads', async (_, file) => {
    const loaded = await load(file);
    expect(brokenExamples(loaded)).toEqual([]);
    expect(file.path).toBe(`regimes/${loaded.regime.id}.json`);
  });

  it('give each requirement an id that no other has', async () => {
    const regimes = await Promise.all(regimeFiles.map(load));
    const ids = regimes.flatMap(({ regime }) => regime.requirements.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('misspelt names', () => {
  it('of a subject', async () => {
    expect(await refusals(smallRegime({ subject: '/criticalProcess/*' }))).toEqual([
      'regime-subject-unknown | "subject": "/criticalProcess/*", | Requirement r-1 asks for "/criticalProcess/*", which is not a fact. Did you mean "/criticalProcesses/*"?',
    ]);
    const { diagnostics } = await loadRegime(smallRegime({ subject: '/criticalProcess/*' }));
    expect(reportDiagnostics(diagnostics, 'en', () => undefined)[0]?.hint).toBe(
      'Did you mean "/criticalProcesses/*"?',
    );
  });

  it('of a field, of a requirement and of the regime', async () => {
    expect(await refusals(smallRegime({ whenNon: 'not-met' }, { authorty: { en: 'A' } }))).toEqual([
      expect.stringMatching(/^property-unknown \| "whenNon".*Did you mean "whenNone"\?$/),
      expect.stringMatching(/^property-unknown \| "authorty".*Did you mean "authority"\?$/),
    ]);
    const { diagnostics } = await loadRegime(smallRegime({}, { name: undefined }));
    const say = (language: 'en' | 'ko') =>
      reportDiagnostics(diagnostics, language, () => undefined)[0]?.message;
    expect([say('en'), say('ko')]).toEqual([
      '"name" is missing in the regime.',
      '규제: "name" 항목이 없습니다.',
    ]);
  });

  it('of a subject that is no pointer', async () => {
    expect((await refusals(smallRegime({ subject: 'sites' })))[0]).toMatch(
      /^regime-subject-unknown \| "subject"/,
    );
  });

  it('of a fact, in properties and in required', async () => {
    expect(
      await refusals(expecting({ required: ['rtoMinuts'], properties: { rtoMinuts: { maximum: 60 } } })),
    ).toEqual([
      expect.stringMatching(
        /^regime-schema-refused \| "rtoMinuts" \| .*no fact is called "rtoMinuts" here. Did you mean "rtoMinutes"\?/,
      ),
      expect.stringMatching(/^regime-schema-refused \| "rtoMinuts": \{ \| /),
    ]);
  });

  it('of a fact in where', async () => {
    const [first] = await refusals(
      smallRegime({ where: { required: ['iscore'], properties: { iscore: { const: true } } } }),
    );
    expect(first).toContain('Did you mean "isCore"?');
  });

  it('of a fact that another subject has', async () => {
    const [first] = await refusals(expecting({ required: ['activeSiteCount'] }));
    expect(first).toContain('no fact is called "activeSiteCount" here');
  });

  it('of a value', async () => {
    const post = { required: ['post'], properties: { post: { const: 'disaster-managment-officer' } } };
    const [first] = await refusals(smallRegime({ subject: '/governance/appointments/*', expect: post }));
    expect(first).toContain('"const": "disaster-managment-officer"');
    expect(first).toContain('Did you mean "disaster-management-officer"?');
    const list = {
      required: ['dedicatedUnitTasks'],
      properties: { dedicatedUnitTasks: { contains: { const: 'facility-grade' } } },
    };
    expect((await refusals(smallRegime({ subject: '/governance', expect: list })))[0]).toContain(
      'Did you mean "facility-grades"?',
    );
  });

  it('of a keyword', async () => {
    const [first] = await refusals(
      expecting({ required: ['rtoMinutes'], properties: { rtoMinutes: { maximun: 60 } } }),
    );
    expect(first).toContain('"maximun" may not stand here. Did you mean "maximum"?');
  });

  it('of a fact in an example', async () => {
    const [first] = await refusals(
      smallRegime({ examples: { meets: [{ rtoMinute: 1 }], fails: [{ rtoMinutes: 'long' }] } }),
    );
    expect(first).toContain('Did you mean "rtoMinutes"?');
  });

  it('of a section and of a field', async () => {
    expect((await refusals(smallRegime({ evidence: ['impact-analyses'] })))[0]).toMatch(/^value-not-allowed/);
    expect((await refusals(smallRegime({ remdy: { en: 'x' } })))[0]).toMatch(/^property-unknown \| "remdy"/);
    expect(await refusals(smallRegime({}, { name: undefined }))).toEqual([
      expect.stringContaining('"name" is missing in the regime.'),
    ]);
  });

  it('of a requirement that an addressee names', async () => {
    const addressees = [{ name: { en: 'Banks' }, expect: { required: ['sectors'] }, requirements: ['r-2'] }];
    const anyOf = [{ name: { en: 'All' }, expect: { required: ['country'] } }];
    expect((await refusals(smallRegime({}, { scope: { anyOf, addressees } })))[0]).toMatch(
      /^reference-unknown \| "r-2" \|/,
    );
  });

  it('of a fact in the scope', async () => {
    const anyOf = [{ name: { en: 'All' }, expect: { required: ['contry'] } }];
    expect((await refusals(smallRegime({}, { scope: { anyOf } })))[0]).toContain('Did you mean "country"?');
  });

  it('all at once', async () => {
    const both = smallRegime({ where: { required: ['a'] }, expect: { required: ['b'] } });
    expect(await refusals(both)).toHaveLength(2);
  });

  it('of two requirements with one id', async () => {
    const { requirements } = JSON.parse(String(smallRegime().content));
    expect(
      (await refusals(smallRegime({}, { requirements: [...requirements, ...requirements] })))[0],
    ).toMatch(/^id-duplicate/);
  });
});

describe('parameters', () => {
  const capped = {
    required: ['rtoMinutes'],
    properties: { rtoMinutes: { maximum: { parameter: 'rtoMinutes' } } },
  };
  const within = { en: 'Back within {rtoMinutes}', ko: '{rtoMinutes} 이내 복구' };

  it('stand in conditions as numbers and in texts in words', async () => {
    const { regime, conditionOf } = await load(
      smallRegime({
        parameters: { rtoMinutes: 180, exerciseCount: 2 },
        where: {
          required: ['procedureCount'],
          properties: { procedureCount: { anyOf: [{ minimum: { parameter: 'exerciseCount' } }] } },
        },
        expect: capped,
        requirement: within,
        remedy: { en: 'Shorten it to {rtoMinutes}, {exerciseCount} times.' },
      }),
    );
    const [requirement] = regime.requirements;
    expect(requirement).toMatchObject({
      requirement: { en: 'Back within 3 hours', ko: '3시간 이내 복구' },
      remedy: { en: 'Shorten it to 3 hours, 2 times.' },
    });
    const outcomeOf = (schema: FactSchema | undefined, values: Record<string, unknown>) =>
      judge(conditionOf(schema as FactSchema), values).outcome;
    expect(outcomeOf(requirement?.expect, { rtoMinutes: 180 })).toBe('holds');
    expect(outcomeOf(requirement?.expect, { rtoMinutes: 181 })).toBe('fails');
    expect(outcomeOf(requirement?.where, { procedureCount: 1 })).toBe('fails');
  });

  it.each([
    ['batteryMinutes', 90, '1 hour 30 minutes', '1시간 30분'],
    ['noticeMinutes', 1440, '24 hours', '24시간'],
    ['firstReportHours', 72, '72 hours', '72시간'],
    ['replyHours', 168, '7 days', '7일'],
    ['readingSeconds', 10, '10 seconds', '10초'],
    ['noticeDays', 30, '30 days', '30일'],
    ['intervalMonths', 1, '1 month', '1개월'],
    ['retentionYears', 5, '5 years', '5년'],
    ['revenueKrw', 10_000_000_000, 'KRW 10 billion', '100억 원'],
    ['userCount', 10_000_000, '10 million', '1,000만 '],
    ['teamCount', 3, '3', '3'],
    ['floorSquareMetres', 22_500, '22,500', '22,500'],
    ['trafficPercent', 0.03, '0.03', '0.03'],
    ['startYear', 2026, '2026', '2026'],
  ])('%s of %d is said "%s" and "%s"', async (name, value, en, ko) => {
    const { regime } = await load(
      smallRegime({ parameters: { [name]: value }, requirement: { en: `{${name}}`, ko: `{${name}}` } }),
    );
    expect(regime.requirements[0]?.requirement).toEqual({ en, ko });
  });

  it.each<[string, object, RegExp]>([
    [
      'that is unknown in a condition',
      {
        parameters: { rtoMinutes: 180 },
        requirement: within,
        expect: { ...capped, properties: { rtoMinutes: { maximum: { parameter: 'rtoMinute' } } } },
      },
      /^regime-parameter-wrong \| "parameter": "rtoMinute" \| .*has no parameter "rtoMinute"\. Did you mean "rtoMinutes"\?/,
    ],
    [
      'that is unknown in a text',
      { parameters: { rtoMinutes: 180 }, expect: capped, remedy: { en: 'x', ko: '{rtoMinuts} 이내' } },
      /^regime-parameter-wrong \| "ko": "\{rtoMinuts\} 이내" \| .*has no parameter "rtoMinuts"/,
    ],
    ['where there are none', { expect: capped }, /^regime-parameter-wrong \| "parameter": "rtoMinutes" \|/],
    [
      'that is inherited by every object',
      { parameters: { rtoMinutes: 1 }, expect: capped, requirement: { en: '{constructor}' } },
      /^regime-parameter-wrong \| "en": "\{constructor\}" \|/,
    ],
    [
      'that is not used',
      { parameters: { rtoMinutes: 180, rpoMinutes: 1 }, expect: capped },
      /^regime-parameter-wrong \| "rpoMinutes": 1 \| .*the parameter "rpoMinutes" is not used/,
    ],
    [
      'without a unit',
      { parameters: { rto: 180 }, requirement: { en: '{rto}' } },
      /^regime-parameter-wrong \| "rto": 180 \| .*does not end in a unit/,
    ],
    ['that is no number', { parameters: { rtoMinutes: '180' } }, /^type-wrong \| "rtoMinutes": "180" \|/],
    [
      'in a form that is none',
      {
        parameters: { rtoMinutes: 1 },
        requirement: within,
        expect: { ...capped, properties: { rtoMinutes: { maximum: { parameter: 5 } } } },
      },
      /^regime-schema-refused \| "maximum": \{ \| .*"maximum" is a number/,
    ],
  ])('%s is refused at its place', async (_, change, expected) => {
    expect((await refusals(smallRegime(change)))[0]).toMatch(expected);
  });
});

describe('what could pass without evidence', () => {
  it.each([
    [
      'a fact that is constrained and not required',
      { properties: { rtoMinutes: { maximum: 60 } } },
      'not required',
    ],
    ['nothing', {}, 'asks for nothing'],
    [
      'an alternative that asks for nothing',
      { anyOf: [{ required: ['rtoMinutes'] }, {}] },
      'asks for nothing',
    ],
    ['not', { not: { required: ['rtoMinutes'] } }, '"not" may not stand here'],
    ['oneOf', { oneOf: [{ required: ['rtoMinutes'] }] }, '"oneOf" may not stand here'],
    ['if', { required: ['rtoMinutes'], if: {} }, '"if" may not stand here'],
  ])('%s is refused', async (_, schema, problem) => {
    expect((await refusals(expecting(schema))).join('\n')).toContain(problem);
  });

  it('an automatic requirement or a review that expects nothing is refused', async () => {
    for (const check of ['automatic', 'review']) {
      expect((await refusals(smallRegime({ check, expect: undefined })))[0]).toContain('"expect" is missing');
    }
    await load(smallRegime({ check: 'attest', expect: undefined }));
  });
});

it('what is refused is said in Korean, the clause included', async () => {
  const wrong = [
    smallRegime({ expect: undefined }),
    smallRegime({ parameters: { rto: 1 }, expect: { required: ['rtoMinutes', 5], properties: [] } }),
    ...[
      { type: 'array', required: 'rtoMinutes', allOf: [] },
      { required: ['rto'], properties: { rtoMinutes: 5 }, not: {} },
      {},
      {
        required: ['rtoMinutes'],
        properties: { rtoMinutes: { type: 'string', const: 'PT1H', maximum: '60' } },
      },
    ].map(expecting),
  ];
  const diagnostics = (await Promise.all(wrong.map(loadRegime))).flatMap((each) => each.diagnostics);
  const said = reportDiagnostics(diagnostics, 'ko', () => undefined).map(({ message }) => message);
  expect(said.length).toBeGreaterThan(10);
  for (const message of said) expect(message).toMatch(/: .*[가-힣]/);
});

describe('what a stranger could do harm with', () => {
  const value = (schema: unknown) =>
    expecting({ required: ['rtoMinutes'], properties: { rtoMinutes: schema } });

  it.each([
    ['a reference abroad', { $ref: 'https://example.com/x.json' }, '"$ref" may not stand here'],
    ['a dynamic reference', { $dynamicRef: '#x' }, '"$dynamicRef" may not stand here'],
    ['a pattern', { pattern: '^(a+)+$' }, '"pattern" may not stand here'],
    ['a number that is none', { maximum: '60' }, 'maximum'],
    ['a value of another kind', { const: 'PT1H' }, 'is no number'],
    ['a type of another kind', { type: 'string' }, 'the type of this fact is "number"'],
    ['no schema at all', 'short', 'an object { … } is expected here'],
    ['an empty list', { enum: [] }, 'a list of schemas is expected here'],
  ])('%s is refused', async (_, schema, problem) => {
    expect((await refusals(value(schema))).join('\n')).toContain(problem);
  });

  it.each([
    ['patternProperties', { patternProperties: { '(a+)+$': {} } }],
    ['a definition', { $defs: { x: {} }, required: ['rtoMinutes'] }],
    ['an id', { $id: 'http://json-schema.org/draft-07/schema', required: ['rtoMinutes'] }],
    ['__proto__', JSON.parse('{ "required": ["__proto__"], "properties": { "__proto__": {} } }')],
    ['what every object inherits', { required: ['constructor', 'toString'] }],
  ])('%s is refused', async (_, schema) => {
    expect((await refusals(expecting(schema))).length).toBeGreaterThan(0);
  });

  it('conditions that are nested too deeply or too large are refused', async () => {
    let deep: object = { required: ['rtoMinutes'] };
    for (let level = 0; level < 30; level++) deep = { anyOf: [deep] };
    expect(await refusals(expecting(deep))).toEqual([
      expect.stringContaining('too large or nested too deeply'),
    ]);
    const wide = { anyOf: Array.from({ length: 1000 }, () => ({ required: ['rtoMinutes'] })) };
    expect((await refusals(expecting(wide))).join()).toContain('too large or nested too deeply');
  });

  it('a file full of mistakes is answered quickly, with some of them', async () => {
    const required = Array.from({ length: 50_000 }, (_, index) => `fact${index}`);
    const requirement = JSON.parse(String(smallRegime({ expect: { required } }).content)).requirements[0];
    const before = performance.now();
    const found = await refusals(smallRegime({}, { requirements: [requirement] }));
    expect(found.length).toBeLessThan(50);
    expect(performance.now() - before).toBeLessThan(3000);
  });

  it('what is no regime file is refused as such', async () => {
    const file = (content: string | Uint8Array) => ({ path: 'x.json', content });
    const codes = async (content: string | Uint8Array) =>
      (await loadRegime(file(content))).diagnostics.map(({ code }) => code);
    expect(await codes('')).toEqual(['file-empty']);
    expect(await codes('{')).toEqual(['json-syntax']);
    expect(await codes('[]')).toEqual(['root-not-object']);
    expect(await codes('{"id":"a","id":"b"}')).toEqual(['key-duplicate']);
    expect(await codes('['.repeat(5000))).toEqual(['file-too-deep']);
    expect(await codes(new Uint8Array([0xff, 0xfe]))).toEqual(['encoding-wrong']);
    expect(await codes(' '.repeat(5 * 1024 * 1024))).toEqual(['file-too-large']);
  });

  it.each([
    ['', /Write the regime into it/, /규제 내용을 적거나/],
    ['[]', /A regime file must be one object/, /규제 파일은 id/],
    ['['.repeat(5000), /Check that this is the regime/, /규제 파일이 맞는지/],
    [' '.repeat(5 * 1024 * 1024), /a regime file may have 4 MB/, /규제 파일은 4 MB/],
  ])('says that it is a regime file: %#', async (content, english, korean) => {
    const { diagnostics } = await loadRegime({ path: 'x.json', content });
    for (const [language, expected] of [
      ['en', english],
      ['ko', korean],
    ] as const) {
      const [said] = reportDiagnostics(diagnostics, language, () => undefined);
      expect(`${said?.message} ${said?.hint}`).toMatch(expected);
      expect(`${said?.message} ${said?.hint}`).not.toMatch(/plan|계획/);
    }
  });

  const many = Array.from({ length: 100_000 }, (_, index) => `wrong${index}`);
  const anyOf = [{ name: { en: 'All' }, expect: { required: ['country'] } }];
  it.each<[string, SourceFile]>([
    [
      'in an example',
      smallRegime({ examples: { meets: [Object.fromEntries(many.map((name) => [name, 1]))], fails: [] } }),
    ],
    [
      'as parameters in a text',
      smallRegime({ requirement: { en: many.map((name) => `{${name}}`).join('') } }),
    ],
    [
      'as requirements of an addressee',
      smallRegime(
        {},
        {
          scope: {
            anyOf,
            addressees: [{ ...anyOf[0], requirements: many.map((name) => name.toLowerCase()) }],
          },
        },
      ),
    ],
    [
      'as conditions of the scope',
      smallRegime(
        {},
        {
          scope: {
            anyOf: many.slice(0, 20_000).map((name) => ({ ...anyOf[0], expect: { required: [name] } })),
          },
        },
      ),
    ],
  ])('names without end, %s, are answered with some of them, each at its place', async (_, file) => {
    const found = await refusals(file);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(300);
    for (const each of found) expect(each).toMatch(/^(regime-[a-z-]+|reference-unknown) \| .*\S/);
  });

  it.each([
    ['__proto__ as a field', '{ "__proto__": { "id": "x" }, "id": "x" }'],
    [
      '__proto__ as a requirement',
      '{ "id": "x", "name": { "en": "x" }, "asOf": "2026-01-01", "requirements": { "__proto__": [] } }',
    ],
    ['constructor as a field', '{ "constructor": {}, "id": "x" }'],
  ])('%s is refused and pollutes nothing', async (_, content) => {
    const { regime, diagnostics } = await loadRegime({ path: 'x.json', content });
    expect(regime).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>).id).toBeUndefined();
  });

  it.each(['/sites/~2', '/sites/../people', '/sites/0', '//', '/sites/*/*', '#/sites', '/__proto__/*'])(
    'a pointer that leads nowhere, %s, is refused at its place',
    async (subject) => {
      expect((await refusals(smallRegime({ subject })))[0]).toMatch(/^regime-subject-unknown \| "subject"/);
    },
  );
});
