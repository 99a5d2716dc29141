// Whole processes side by side, interleaved: node bench.mjs [rounds] [pages,pages] [languages].
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from '../../node_modules/esbuild/lib/main.js';
import { content, html } from './content.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const rounds = Number(process.argv[2] ?? 3);
const sizes = (process.argv[3] ?? '30,300').split(',').map(Number);
const languages = (process.argv[4] ?? 'en,ko').split(',');
const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-pdf-'));
const bundle = join(folder, 'typeset.mjs');
buildSync({
  entryPoints: [join(root, 'src/pdf/typeset.ts')],
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  outfile: bundle,
  logLevel: 'error',
});
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));

const isFound = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
const script = (name) => (language, pages, out) => [
  process.execPath,
  join(here, name),
  bundle,
  language,
  pages,
  out,
];
const page = (language, pages) => {
  const path = join(folder, `${language}-${pages}.html`);
  writeFileSync(
    path,
    html(content(language, pages), language, join(root, 'node_modules/@expo-google-fonts/noto-sans-kr')),
  );
  return path;
};
const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find(isFound);
const tools = [
  { name: 'ours', command: script('ours.mjs') },
  { name: 'typst', command: script('typst.mjs') },
  { name: 'pdfmake', command: script('pdfmake.mjs') },
  ...(chromium === undefined
    ? []
    : [
        {
          name: 'chromium',
          command: (language, pages, out) => [
            chromium,
            '--headless',
            '--no-sandbox',
            '--no-pdf-header-footer',
            `--print-to-pdf=${out}`,
            page(language, pages),
          ],
        },
      ]),
  ...(isFound('weasyprint')
    ? [{ name: 'weasyprint', command: (language, pages, out) => ['weasyprint', page(language, pages), out] }]
    : []),
];

/** `of` the peer's figure, at this size: ours is to be no more. */
const AIMS = [
  { pages: 300, peer: 'typst', figure: 'seconds', of: 0.3 },
  { pages: 300, peer: 'pdfmake', figure: 'seconds', of: 0.2 },
  { pages: 300, peer: 'typst', figure: 'megabytes', of: 0.35 },
  { pages: 30, peer: 'typst', figure: 'seconds', of: 0.9 },
];

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function pagesIn(path) {
  try {
    return Number(execFileSync('qpdf', ['--show-npages', path], { encoding: 'utf8' }));
  } catch {
    return (readFileSync(path, 'latin1').match(/\/Type ?\/Page[^s]/g) ?? []).length;
  }
}

const lines = [];
const misses = [];
try {
  for (const language of languages) {
    for (const pages of sizes) {
      const runs = tools.map(() => []);
      for (let round = 0; round < rounds; round += 1) {
        tools.forEach(({ name, command }, index) => {
          const out = join(folder, `${name}.pdf`);
          const [program, ...args] = command(language, String(pages), out);
          const start = performance.now();
          const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', cwd: here });
          const seconds = (performance.now() - start) / 1000;
          if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
          const told = Number(stdout);
          const megabytes = told > 0 ? told / 1024 : Number.NaN;
          runs[index].push({ seconds, megabytes, pages: pagesIn(out), kilobytes: statSync(out).size / 1024 });
        });
      }
      const results = runs.map((each) => ({
        seconds: median(each.map((run) => run.seconds)),
        megabytes: median(each.map((run) => run.megabytes)),
        pages: each[0].pages,
        kilobytes: each[0].kilobytes,
      }));
      const [ours] = results;
      results.forEach((result, index) => {
        const ratio = (figure) => (ours[figure] / result[figure]).toFixed(2);
        lines.push(
          [
            language,
            pages,
            tools[index].name,
            result.pages,
            result.seconds.toFixed(2),
            Number.isNaN(result.megabytes) ? '–' : Math.round(result.megabytes),
            Math.round(result.kilobytes),
            ratio('seconds'),
            Number.isNaN(result.megabytes) ? '–' : ratio('megabytes'),
          ].map(String),
        );
      });
      for (const aim of AIMS.filter((each) => each.pages === pages)) {
        const peer = results[tools.findIndex((tool) => tool.name === aim.peer)];
        const ratio = peer === undefined ? Number.NaN : ours[aim.figure] / peer[aim.figure];
        if (ratio > aim.of)
          misses.push(
            `${language}, ${pages} pages: ${ratio.toFixed(2)} of ${aim.peer}'s ${aim.figure}, aim ${aim.of}`,
          );
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

const head = ['lang', 'asked', 'tool', 'pages', 'seconds', 'MB', 'KB', 'ours/its time', 'ours/its memory'];
const widths = head.map((title, at) => Math.max(title.length, ...lines.map((line) => line[at].length)));
const print = (line) => console.log(`| ${line.map((cell, at) => cell.padStart(widths[at])).join(' | ')} |`);
print(head);
console.log(`|${widths.map((width) => `${'-'.repeat(width + 1)}:`).join('|')}|`);
for (const line of lines) print(line);
console.log(`\n${rounds} rounds, medians, Node ${process.version}.`);
console.log(
  misses.length === 0 ? 'Every aim is met.' : `Missed:\n${misses.map((miss) => `- ${miss}`).join('\n')}`,
);
