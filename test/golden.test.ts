// Golden folders: an input, and exactly what is printed for it in both languages. `vitest -u` rewrites them.
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingCatalogue } from '../src/analysis/finding-catalogue.ts';
import { formatPlain } from '../src/commands/format-plain.ts';
import { reportProblems } from '../src/commands/report.ts';
import { examine } from '../src/compile.ts';
import { catalogue } from '../src/diagnostics/catalogue.ts';
import { LANGUAGES } from '../src/diagnostics/entry.ts';

const ROOT = 'test/golden';
const CLI = join(process.cwd(), 'dist/cli.js');
const folders = readdirSync(ROOT).sort();
/** Folders with a `run.json` are commands, run in a copy of the input; of the others, the input is checked in memory. */
const commands = folders.filter((folder) => existsSync(join(ROOT, folder, 'run.json')));

describe.each(folders.filter((folder) => !commands.includes(folder)))('%s', (folder) => {
  const input = join(ROOT, folder, 'input');
  const files = readdirSync(input)
    .sort()
    .map((path) => ({ path, content: new Uint8Array(readFileSync(join(input, path))) }));

  it.each(LANGUAGES)('prints in %s what stands in the folder', async (language) => {
    const { source, analysed, diagnostics } = await examine(files, '2026-11-22');
    const problems = await reportProblems(diagnostics, analysed?.findings ?? [], source, language);
    expect(problems.map((problem) => problem.code)).toContain(folder);
    await expect(formatPlain({ problems, language })).toMatchFileSnapshot(
      join('golden', folder, `${language}.txt`),
    );
  });
});

/** `sizes`: files made that long. `links`: symbolic links to make, with what they lead to. */
interface Run {
  arguments: string[];
  sizes?: Record<string, number>;
  links?: Record<string, string>;
}

describe.each(commands)('%s', (folder) => {
  const run = JSON.parse(readFileSync(join(ROOT, folder, 'run.json'), 'utf8')) as Run;

  it.each(LANGUAGES)('prints in %s what stands in the folder', async (language) => {
    const work = mkdtempSync(join(tmpdir(), 'holdfast-golden-'));
    try {
      cpSync(join(ROOT, folder, 'input'), work, { recursive: true });
      for (const [path, size] of Object.entries(run.sizes ?? {})) {
        writeFileSync(join(work, path), '');
        truncateSync(join(work, path), size);
      }
      for (const [path, to] of Object.entries(run.links ?? {})) symlinkSync(to, join(work, path));
      const printed = await holdfast([...run.arguments, '--language', language], work);
      expect(printed).toContain(folder);
      await expect(`$ holdfast ${run.arguments.join(' ')}\n${printed}`).toMatchFileSnapshot(
        join('golden', folder, `${language}.txt`),
      );
    } finally {
      rmSync(work, { recursive: true });
    }
  });
});

function holdfast(args: string[], cwd: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], { cwd }, (error, stdout, stderr) => {
      resolve(`${stdout}${stderr}(exit code ${error === null ? 0 : error.code})\n`);
    });
  });
}

/** Said of what the package or its user brings besides a plan; tested where they are made. */
const ELSEWHERE = [
  'regime-subject-unknown',
  'regime-schema-refused',
  'regime-parameter-wrong',
  'template-wrong',
  'glyph-missing',
  // No keyword of the schema leads here today; kept so that a new one cannot go unsaid.
  'value-wrong',
];

it('has a folder for every code', () => {
  const codes = [...Object.keys(catalogue), ...Object.keys(findingCatalogue)];
  expect(codes.filter((code) => !ELSEWHERE.includes(code)).sort()).toEqual(folders);
});
