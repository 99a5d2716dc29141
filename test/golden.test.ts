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
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/analysis/finding.ts';
import { findingCatalogue } from '../src/analysis/finding-catalogue.ts';
import { packageAssets } from '../src/commands/assets.ts';
import { formatPlain } from '../src/commands/format-plain.ts';
import { reportProblems } from '../src/commands/report.ts';
import { compile, examine } from '../src/compile.ts';
import { catalogue } from '../src/diagnostics/catalogue.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { LANGUAGES, type Language } from '../src/diagnostics/entry.ts';
import type { Source, SourceFile } from '../src/source/read.ts';

const ROOT = 'test/golden';
const CLI = join(process.cwd(), 'dist/cli.js');
const folders = readdirSync(ROOT).sort();
const having = (name: string) => folders.filter((folder) => existsSync(join(ROOT, folder, name)));
/** Folders with a `run.json` are commands, run in a copy of the input. */
const commands = having('run.json');
/** Folders with `assets` are compiled with these regimes, and with these templates in the place of the package's. */
const compiled = having('assets');
/** The input of all others is checked. */
const checked = folders.filter((folder) => !commands.includes(folder) && !compiled.includes(folder));

describe.each(checked)('%s', (folder) => {
  const files = filesIn(join(ROOT, folder, 'input'));

  it.each(LANGUAGES)('prints in %s what stands in the folder', async (language) => {
    const { source, analysed, diagnostics } = await examine(files, '2026-11-22');
    await expectGolden(folder, language, diagnostics, analysed?.findings ?? [], source);
  });
});

describe.each(compiled)('%s', (folder) => {
  const files = filesIn(join(ROOT, folder, 'input'));

  it.each(LANGUAGES)('prints in %s what stands in the folder', async (language) => {
    const { templates, fonts } = await packageAssets();
    const own = filesIn(join(ROOT, folder, 'assets')).map((file) => [file.path, file] as const);
    const regimes = own.filter(([path]) => path.startsWith('regimes/')).map(([, file]) => file);
    const changed = own.flatMap(([path, { content }]): [string, string][] => {
      const [, name] = /^templates\/(.*)\.md\.hbs$/.exec(path) ?? [];
      return name === undefined ? [] : [[name, Buffer.from(content).toString('utf8')]];
    });
    const { source, diagnostics } = await compile(files, {
      asOf: '2026-11-22',
      assets: { templates: new Map([...templates, ...changed]), regimes, fonts },
    });
    await expectGolden(folder, language, diagnostics, [], source);
  });
});

/** Every file below a folder, by its path there. */
function filesIn(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(folder, path), content: new Uint8Array(readFileSync(path)) }));
}

async function expectGolden(
  folder: string,
  language: Language,
  diagnostics: readonly Diagnostic[],
  findings: readonly Finding[],
  source: Source,
): Promise<void> {
  const problems = await reportProblems(diagnostics, findings, source, language);
  expect(problems.map((problem) => problem.code)).toContain(folder);
  await expect(formatPlain({ problems, language })).toMatchFileSnapshot(
    join('golden', folder, `${language}.txt`),
  );
}

/** `sizes`: files made that long. `links`: symbolic links to make, with what they lead to. */
interface Run {
  arguments: string[];
  sizes?: Record<string, number>;
  links?: Record<string, string>;
}

describe.each(commands)('%s', (folder) => {
  const run = JSON.parse(readFileSync(join(ROOT, folder, 'run.json'), 'utf8')) as Run;

  it.each(LANGUAGES)(
    'prints in %s what stands in the folder',
    async (language) => {
      const work = mkdtempSync(join(tmpdir(), 'holdfast-golden-'));
      try {
        cpSync(join(ROOT, folder, 'input'), work, { recursive: true });
        for (const [path, size] of Object.entries(run.sizes ?? {})) {
          writeFileSync(join(work, path), '');
          truncateSync(join(work, path), size);
        }
        for (const [path, to] of Object.entries(run.links ?? {})) symlinkSync(to, join(work, path));
        const printed = withoutRegimes(await holdfast([...run.arguments, '--language', language], work));
        expect(printed).toContain(folder);
        await expect(`$ holdfast ${run.arguments.join(' ')}\n${printed}`).toMatchFileSnapshot(
          join('golden', folder, `${language}.txt`),
        );
      } finally {
        rmSync(work, { recursive: true });
      }
    },
    60_000,
  );
});

/** The list of all regimes as three dots: it grows with the package. */
function withoutRegimes(printed: string): string {
  const ids = readdirSync('regimes').map((name) => `"${name.replace('.json', '')}"`);
  return printed.replaceAll(/"[a-z0-9-]+"(?:, "[a-z0-9-]+")+/g, (list) =>
    list.split(', ').every((each) => ids.includes(each)) ? '…' : list,
  );
}

function holdfast(args: string[], cwd: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], { cwd }, (error, stdout, stderr) => {
      resolve(`${stdout}${stderr}(exit code ${error === null ? 0 : error.code})\n`);
    });
  });
}

it('has a folder for every code', () => {
  expect([...Object.keys(catalogue), ...Object.keys(findingCatalogue)].sort()).toEqual(folders);
});
