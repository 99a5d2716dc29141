// `holdfast explain`: every code is explained, and the examples do what they say.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingCatalogue } from '../src/analysis/finding-catalogue.ts';
import { EXPLANATIONS } from '../src/commands/explain.ts';
import { examine } from '../src/compile.ts';
import { catalogue } from '../src/diagnostics/catalogue.ts';

const PLAN =
  'plan:\n  id: p\n  title: Plan\n  version: "1.0"\n  locale: en\norganization:\n  name: Example\n';
const CLI = join(process.cwd(), 'dist/cli.js');

const explained = Object.entries(EXPLANATIONS);

describe('every diagnostic', () => {
  it.each(Object.keys(catalogue))('%s is explained', (code) => {
    expect(EXPLANATIONS[code]).toBeDefined();
  });
});

describe('every finding', () => {
  for (const code of Object.keys(findingCatalogue)) {
    if (EXPLANATIONS[code] === undefined) it.todo(`${code} is explained`);
  }
});

it('explains nothing that does not exist', () => {
  const codes = [...Object.keys(catalogue), ...Object.keys(findingCatalogue)];
  expect(Object.keys(EXPLANATIONS).filter((code) => !codes.includes(code))).toEqual([]);
});

describe.each(explained)('%s', (_, { what, why, how }) => {
  it('is explained in whole sentences of both languages', () => {
    for (const words of [what, why, how]) {
      expect(words.en).toMatch(/^["A-Z].*\.$/s);
      expect(words.ko).toMatch(/[가-힣].*\.$/s);
    }
  });
});

async function codesOf(file: string, text: string): Promise<{ code: string; isError: boolean }[]> {
  const example = { path: file, content: text };
  // An example of a whole plan takes the place of the one beside it.
  const files = file === 'plan.json' ? [example] : [{ path: 'plan.yaml', content: PLAN }, example];
  const { analysed, diagnostics } = await examine(files, '2026-11-22');
  return [
    ...diagnostics.map(({ code }) => ({ code, isError: catalogue[code].severity === 'error' })),
    ...(analysed?.findings ?? []).map(({ code }) => ({ code, isError: false })),
  ];
}

// `value-wrong` has no example: no keyword of the schema leads there today.
describe.each(explained.filter(([code, { example }]) => example.kind === 'file' && code !== 'value-wrong'))(
  '%s',
  (code, { example }) => {
    it('is what its bad example leads to', async () => {
      expect((await codesOf(example.file, example.bad)).map((each) => each.code)).toContain(code);
    });

    it('is not what its good example leads to, nor is any other error', async () => {
      const found = await codesOf(example.file, example.good);
      expect(found.filter((each) => each.isError || each.code === code)).toEqual([]);
    });
  },
);

describe.each(explained.filter(([, { example }]) => example.kind === 'command'))(
  '%s',
  (code, { example }) => {
    const outputOf = (line: string): string => {
      const work = mkdtempSync(join(tmpdir(), 'holdfast-explain-'));
      try {
        const bin = join(work, '.bin');
        mkdirSync(bin);
        writeFileSync(join(bin, 'holdfast'), `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`, {
          mode: 0o755,
        });
        writeFileSync(
          join(work, 'plan.json'),
          JSON.stringify({
            plan: { id: 'p', title: 'P', version: '1', locale: 'en' },
            organization: { name: 'O' },
          }),
        );
        const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, LANG: 'C' };
        return execFileSync('bash', ['-c', `${line} 2>&1 || true`], { cwd: work, env, encoding: 'utf8' });
      } finally {
        rmSync(work, { recursive: true });
      }
    };

    it('is what its bad example leads to', () => {
      expect(outputOf(example.bad)).toMatch(new RegExp(`(?:error|오류) {2}${code}\\n`));
    }, 30_000);

    it('is not what its good example leads to', () => {
      const output = outputOf(example.good);
      expect(output).not.toMatch(/^(?:\S+ {2})?error {2}/m);
      expect(output).not.toMatch(/\n {4}at /);
    }, 60_000);
  },
);
