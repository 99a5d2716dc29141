// The forms in which problems are shown: for terminals, logs, programs and code scanning.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { codeFrame } from '../src/commands/code-frame.ts';
import { FORMATS, formatReport } from '../src/commands/formats.ts';
import { type Report, reportAccepted, reportProblems } from '../src/commands/report.ts';
import { examine } from '../src/compile.ts';
import type { SourceFile } from '../src/source/read.ts';

async function reportOf(files: readonly SourceFile[], isColoured = false): Promise<Report> {
  const { source, analysed, diagnostics } = await examine(files, '2026-11-22');
  const problems = await reportProblems(diagnostics, analysed?.findings ?? [], source, 'en');
  const accepted = await reportAccepted(analysed?.acceptedFindings ?? [], source, 'en');
  return { problems, accepted, language: 'en', version: '0.0.0', texts: source.texts, isColoured };
}

const PLAN = { id: 'p', title: 'P', version: '1', locale: 'en' };
const site = (id: string) => ({ id, name: id });

const NASTY: readonly SourceFile[] = [
  {
    path: '계획 100%,a:b/\u001b[31mplan.json',
    content: JSON.stringify(
      {
        plan: PLAN,
        organization: { name: 'O' },
        sites: [site('a'), site('a'), { ...site('본사'), partOf: '본시\r\n::error::x' }],
        'a%,:\n': 1,
      },
      null,
      2,
    ),
  },
];
const LOOP: readonly SourceFile[] = [
  {
    path: 'plan.json',
    content: JSON.stringify({
      plan: PLAN,
      organization: { name: 'O' },
      sites: [
        { ...site('a'), partOf: 'b' },
        { ...site('b'), partOf: 'a' },
      ],
    }),
  },
];

const ACCEPTED: readonly SourceFile[] = [
  {
    path: 'plan.json',
    content: JSON.stringify({
      plan: PLAN,
      organization: { name: 'O' },
      people: [{ id: 'kim', name: 'Kim' }],
      criticalProcesses: [{ id: 'pay', name: 'Pay', rto: 'PT2H' }],
      acceptedRisks: [
        { finding: 'process-without-owner', reason: 'Being\nhired.', by: 'kim', until: '2026-12-31' },
      ],
    }),
  },
];

describe('accepted risks', () => {
  it.each(['plain', 'pretty'] as const)('are shown with who, until when and why: %s', async (format) => {
    const text = await formatReport(format, await reportOf(ACCEPTED));
    expect(text).toContain('accepted by Kim until 2026-12-31: Being hired.');
    expect(text).toContain('1 accepted risk, not counted above');
    const none = await formatReport(format, { ...(await reportOf(ACCEPTED)), problems: [] });
    expect(none).toMatch(/No problems found\.\n1 accepted risk/);
  });

  it('stand apart in json, in no count', async () => {
    const report = JSON.parse(await formatReport('json', await reportOf(ACCEPTED)));
    expect(report.accepted).toMatchObject([
      {
        code: 'process-without-owner',
        accepted: { by: 'Kim', until: '2026-12-31', pointer: '/acceptedRisks/0' },
      },
    ]);
    expect(report.problems.map(({ code }: { code: string }) => code)).not.toContain('process-without-owner');
  });

  it('are suppressed results in sarif', async () => {
    const log = JSON.parse(await formatReport('sarif', await reportOf(ACCEPTED)));
    const suppressed = log.runs[0].results.filter((each: object) => 'suppressions' in each);
    expect(suppressed).toMatchObject([
      {
        ruleId: 'process-without-owner',
        suppressions: [{ kind: 'external', status: 'accepted' }],
      },
    ]);
  });

  it('annotate nothing on GitHub', async () => {
    const text = await formatReport('github', await reportOf(ACCEPTED));
    expect(text).not.toContain('process-without-owner');
    expect(text).toContain('1 accepted risk');
  });
});

describe('plain', () => {
  it('names the places that belong to a problem', async () => {
    const text = await formatReport('plain', await reportOf(LOOP));
    expect(text).toContain('a → b → a');
    expect(text).toMatch(/plan\.json:1:\d+: then here/);
  });

  it('shows a hundred problems and counts the rest', async () => {
    const sites = Array.from({ length: 1000 }, () => site('same'));
    const content = JSON.stringify({ plan: PLAN, organization: { name: 'O' }, sites });
    const report = await reportOf([{ path: 'plan.json', content }]);
    for (const format of ['plain', 'pretty', 'github'] as const) {
      const text = await formatReport(format, report);
      expect(text.match(/id-duplicate/g)?.length, format).toBe(100);
      expect(text, format).toContain('999 errors (the first 100 are shown, 899 more are not)');
    }
    expect(JSON.parse(await formatReport('json', report)).problems.length).toBe(999);
  });
});

describe('pretty', () => {
  it('shows the line and marks the place, in columns of the terminal', () => {
    expect(codeFrame(['{', '  "이름": "한강", "x": 1'], { file: 'f', line: 2, column: 15 })).toEqual([
      { gutter: '  1 │ ', text: '{', isMark: false },
      { gutter: '  2 │ ', text: '  "이름": "한강", "x": 1', isMark: false },
      { gutter: '    │ ', text: `${' '.repeat(18)}^`, isMark: true },
    ]);
  });

  it('cuts lines that are longer than a terminal', () => {
    const line = `${'x'.repeat(500)}!${'y'.repeat(500)}`;
    const [shown, mark] = codeFrame([line], { file: 'f', line: 1, column: 501 });
    expect(shown?.text.length).toBe(102);
    expect(shown?.text[mark?.text.indexOf('^') ?? -1]).toBe('!');
  });

  it('has colours only where it may, and obeys no control character of the author', async () => {
    const plain = await formatReport('pretty', await reportOf(NASTY));
    expect(plain).not.toMatch(/\u001b/);
    const coloured = await formatReport('pretty', await reportOf(NASTY, true));
    expect(coloured).toContain('\u001b[');
    expect(coloured).not.toContain('\u001b[31mplan');
  });
});

describe('json', () => {
  it.each([
    ['problems', NASTY],
    ['circles', LOOP],
    ['accepted risks', ACCEPTED],
    ['nothing', [{ path: 'a.json', content: JSON.stringify({ plan: PLAN, organization: { name: 'O' } }) }]],
    ['no file at all', []],
  ])('has the form of its schema: %s', async (_, files) => {
    const validate = new Ajv2020({ strict: true }).compile(
      JSON.parse(readFileSync('schemas/check.schema.json', 'utf8')),
    );
    const report = JSON.parse(await formatReport('json', await reportOf(files)));
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe('sarif', () => {
  const require = createRequire(import.meta.url);
  const folder = require.resolve('@microsoft/jest-sarif').replace(/index\.js$/, '');
  const {
    id,
    $schema: _,
    ...schema
  } = JSON.parse(readFileSync(`${folder}schemas/sarif-2.1.0-rtm.5.json`, 'utf8'));
  const ajv = new Ajv({
    strict: false,
    unicodeRegExp: false,
    formats: { uri: true, 'uri-reference': isReference, 'date-time': true },
  });
  const validate = ajv.compile({ ...schema, $id: id });

  it.each([
    ['problems', NASTY],
    ['circles', LOOP],
    ['accepted risks', ACCEPTED],
    ['no file at all', []],
  ])('is valid against the schema of SARIF 2.1.0: %s', async (_, files) => {
    const log = JSON.parse(await formatReport('sarif', await reportOf(files)));
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    for (const { ruleId, ruleIndex } of log.runs[0].results) {
      expect(log.runs[0].tool.driver.rules[ruleIndex].id).toBe(ruleId);
    }
  });

  it('carries related places', async () => {
    const log = JSON.parse(await formatReport('sarif', await reportOf(LOOP)));
    expect(log.runs[0].results[0].relatedLocations[0].message.text).toBe('then here');
  });

  it('would refuse what is not SARIF', () => {
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
  });
});

/** RFC 3986, as far as paths go. */
function isReference(text: string): boolean {
  return /^(?:[a-z]+:)?(?:[\w\-.~!$&'()*+,;=:@/]|%[\dA-Fa-f]{2})*$/.test(text);
}

describe('github', () => {
  it('escapes what would end a property or the line', async () => {
    const text = await formatReport('github', await reportOf(NASTY));
    const lines = text.trimEnd().split('\n').slice(0, -1);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=[^:,]+,line=\d+,col=\d+,title=[^:,]+::[^\r\n]+$/,
      );
    }
    expect(text).toContain('file=계획 100%25%2Ca%3Ab/');
  });
});

it.each(FORMATS)('%s says that nothing is wrong', async (format) => {
  const text = await formatReport(format, { ...(await reportOf(LOOP)), problems: [] });
  expect(text.endsWith('\n')).toBe(true);
});
