// `holdfast explain`: every code is explained, and the examples do what they say.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingCatalogue } from '../src/analysis/finding-catalogue.ts';
import { packageAssets } from '../src/commands/assets.ts';
import { EXPLANATIONS } from '../src/commands/explain.ts';
import { compile, examine } from '../src/compile.ts';
import { catalogue } from '../src/diagnostics/catalogue.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import type { Example } from '../src/diagnostics/explanation.ts';
import { composePlan } from '../src/document/compose-plan.ts';
import { changesOf } from '../src/exports/attested-changes.ts';
import { ENTRY_COLUMNS, type FilledCells } from '../src/exports/read-checklist-workbook.ts';
import { assessRegime } from '../src/regimes/assess.ts';
import { loadRegime } from '../src/regimes/load.ts';
import type { SourceFile } from '../src/source/read.ts';
import { analysed, templates } from './document/fixtures.ts';
import { smallPlan } from './document/small-plan.ts';
import { smallRegime } from './regimes/regime-files.ts';

const PLAN =
  'plan:\n  id: p\n  title: Plan\n  version: "1.0"\n  locale: en\norganization:\n  name: Example\n';
const CLI = join(process.cwd(), 'dist/cli.js');

const explained = Object.entries(EXPLANATIONS);

it('explains every code of both catalogues', () => {
  const codes = [...Object.keys(catalogue), ...Object.keys(findingCatalogue)];
  expect(Object.keys(EXPLANATIONS).sort()).toEqual(codes.sort());
});
describe.each(explained)('%s', (_, { what, why, how }) => {
  it('is explained in whole sentences of both languages', () => {
    for (const words of [what, why, how]) {
      expect(words.en).toMatch(/^["A-Z].*\.$/s);
      expect(words.ko).toMatch(/[가-힣].*\.$/s);
    }
  });
});

interface Found {
  readonly code: string;
  readonly isError: boolean;
}

const found = (diagnostics: readonly Diagnostic[]): Found[] =>
  diagnostics.map(({ code }) => ({ code, isError: catalogue[code].severity === 'error' }));

/** What a text of an example leads to, by the kind of the example. */
const CODES_OF: Readonly<Record<Exclude<Example['kind'], 'command'>, CodesOf>> = {
  async file(file, text) {
    const { analysed, diagnostics } = await examine(planWith(file, text), '2026-11-22');
    return [
      ...found(diagnostics),
      ...(analysed?.findings ?? []).map(({ code }) => ({ code, isError: false })),
    ];
  },
  async document(file, text) {
    const assets = await packageAssets();
    const files = planWith(file, text);
    const regimes = assets.regimes.filter(({ path }) => path.endsWith('iso-22301.json'));
    const { diagnostics } = await compile(files, { asOf: '2026-11-22', assets: { ...assets, regimes } });
    return found(diagnostics);
  },
  async regime(_, text) {
    return found((await loadRegime(smallRegime(JSON.parse(text)))).diagnostics);
  },
  async workbook(_, text) {
    const all = analysed(smallPlan);
    const { regime } = await loadRegime(smallRegime({ check: 'attest' }));
    if (regime === undefined) throw new Error('the regime is broken');
    const given = text.split(' | ').map((cell) => cell.trim());
    const cells = Object.fromEntries(ENTRY_COLUMNS.map((column, index) => [column, given[index] ?? '']));
    const filled = { regime: 'small', plan: all.plan.plan.id, language: 'en' } as const;
    const rows = [{ row: 2, requirement: 'r-1', cells: cells as unknown as FilledCells }];
    const plan = { ...all.plan, people: [{ id: 'kim-haneul', name: '김하늘' }] };
    return found(changesOf({ ...filled, rows }, assessRegime(regime, all), plan, 'a.xlsx').diagnostics);
  },
  async template(_, text) {
    const { diagnostics } = await composePlan(analysed(smallPlan), {
      language: 'en',
      templates: new Map([...templates, ['partials/security', text]]),
      contentHash: '9f31 c2a7',
    });
    return found(diagnostics);
  },
};
type CodesOf = (file: string, text: string) => Promise<Found[]>;

/** An example of a whole plan takes the place of the one beside it. */
function planWith(file: string, text: string): SourceFile[] {
  const example = { path: file, content: text };
  return file.startsWith('plan.') ? [example] : [{ path: 'plan.yaml', content: PLAN }, example];
}

const inMemory = explained.flatMap(([code, { example }]) =>
  example.kind === 'command' ? [] : [{ ...example, code, kind: example.kind }],
);

describe.each(inMemory)('$code', ({ code, kind, file, bad, good }) => {
  it('is what its bad example leads to', async () => {
    expect((await CODES_OF[kind](file, bad)).map((each) => each.code)).toContain(code);
  });

  it('is not what its good example leads to, nor is any other error', async () => {
    const said = await CODES_OF[kind](file, good);
    expect(said.filter((each) => each.isError || each.code === code)).toEqual([]);
  });
});

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
      expect(outputOf(example.bad)).toMatch(new RegExp(`(?:error|warning|오류|경고) {2}${code}\\n`));
    }, 30_000);

    it('is not what its good example leads to', () => {
      const output = outputOf(example.good);
      expect(output).not.toMatch(/^(?:\S+ {2})?error {2}/m);
      expect(output).not.toMatch(/\n {4}at /);
    }, 60_000);
  },
);
