// Whole processes side by side, interleaved: node bench.mjs [rounds] [pages,pages] [languages] [most pages].
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from '../../node_modules/esbuild/lib/main.js';
import { content, html } from './content.mjs';
import { profileOf } from './profile.mjs';
import { runProcess } from './run-process.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const rounds = Number(process.argv[2] ?? 3);
const sizes = (process.argv[3] ?? '30,300').split(',').map(Number);
const languages = (process.argv[4] ?? 'en,ko').split(',');
const mostPages = Number(process.argv[5] ?? 3000);
const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-pdf-'));
const bundle = join(folder, 'typeset.mjs');
// As the command is built: one file, but for fontkit.
buildSync({
  entryPoints: [join(root, 'src/pdf/typeset.ts')],
  bundle: true,
  external: ['fontkit'],
  mainFields: ['module', 'main'],
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
  const fonts = join(root, 'node_modules/@expo-google-fonts/noto-sans-kr');
  writeFileSync(path, html(content(language, pages), language, fonts));
  return path;
};
const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find(isFound);
const print = (language, pages, out) => [
  chromium,
  '--headless',
  '--no-sandbox',
  '--no-pdf-header-footer',
  `--print-to-pdf=${out}`,
  page(language, pages),
];
/** `isSlow`: run once, since large documents take it minutes. */
const tools = [
  { name: 'ours', command: script('ours.mjs') },
  { name: 'Typst', command: script('typst.mjs') },
  { name: 'pdfmake', command: script('pdfmake.mjs') },
  ...(chromium === undefined ? [] : [{ name: 'Chromium', command: print }]),
  ...(isFound('weasyprint')
    ? [
        {
          name: 'WeasyPrint',
          isSlow: true,
          command: (language, pages, out) => ['weasyprint', page(language, pages), out],
        },
      ]
    : []),
];

/** `of` the peer's figure, at this size: ours is to be no more. */
const AIMS = [
  { pages: 300, peer: 'Typst', figure: 'seconds', of: 0.3 },
  { pages: 300, peer: 'pdfmake', figure: 'seconds', of: 0.2 },
  { pages: 300, peer: 'Typst', figure: 'megabytes', of: 0.35 },
  { pages: 30, peer: 'Typst', figure: 'seconds', of: 0.9 },
];
const NAMES = { seconds: 's', megabytes: 'MB' };
const MOST_MEGABYTES = 700;
/** Growth is linear when ten times the pages take no more than this many times as long. */
const MOST_GROWTH = 11;

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function pagesIn(path) {
  try {
    return Number(execFileSync('qpdf', ['--show-npages', path], { encoding: 'utf8' }));
  } catch {
    return (readFileSync(path, 'latin1').match(/\/Type ?\/Page[^s]/g) ?? []).length;
  }
}

async function run({ name, command }, language, pages) {
  const out = join(folder, `${name}.pdf`);
  const [program, ...args] = command(language, String(pages), out);
  const figures = await runProcess(program, args, here);
  return { ...figures, pages: pagesIn(out), kilobytes: statSync(out).size / 1024 };
}

function profile(language, pages) {
  const own = join(folder, `profile-${language}-${pages}`);
  mkdirSync(own);
  return profileOf(
    script('ours.mjs')(language, String(pages), join(folder, 'profiled.pdf')),
    bundle,
    own,
    here,
  );
}

const FIGURES = ['seconds', 'processor', 'megabytes', 'pages', 'kilobytes'];
const shown = (value, digits = 0) => (Number.isNaN(value) ? '–' : value.toFixed(digits));

function table(head, rows) {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at].length)));
  const line = (cells) => `| ${cells.map((cell, at) => cell.padStart(widths[at])).join(' | ')} |`;
  return [
    line(head),
    `|${widths.map((width) => `${'-'.repeat(width + 1)}:`).join('|')}|`,
    ...rows.map(line),
  ].join('\n');
}

const rows = [];
const misses = [];
const profiles = [];
const growth = [];
try {
  for (const language of languages) {
    for (const pages of sizes) {
      const runs = tools.map(() => []);
      for (let round = 0; round < rounds; round += 1) {
        for (const [index, tool] of tools.entries()) {
          if (!tool.isSlow || round === 0) runs[index].push(await run(tool, language, pages));
        }
      }
      const results = runs.map((each) =>
        Object.fromEntries(FIGURES.map((figure) => [figure, median(each.map((one) => one[figure]))])),
      );
      const [ours] = results;
      results.forEach((result, index) => {
        if (runs[index].length === 0) return;
        const ratio = (figure) => shown(ours[figure] / result[figure], 2);
        const missed = AIMS.filter(
          (aim) =>
            aim.pages === pages &&
            aim.peer === tools[index].name &&
            !(ours[aim.figure] / result[aim.figure] <= aim.of),
        ).map((aim) => `${NAMES[aim.figure]}: aim ${aim.of}`);
        for (const miss of missed)
          misses.push(`${language}, ${pages} pages, beside ${tools[index].name}: ${miss}`);
        rows.push([
          language,
          tools[index].name,
          shown(result.pages),
          shown(result.seconds, 2),
          shown(result.processor, 2),
          shown(result.megabytes),
          shown(result.kilobytes),
          ratio('seconds'),
          ratio('processor'),
          ratio('megabytes'),
          missed.join('; '),
        ]);
      });
      growth.push({ language, asked: pages, ...ours });
      profiles.push(`- ${language}, ${pages} pages: ${profile(language, pages)}`);
    }
    if (mostPages > 0) {
      const most = await run(tools[0], language, mostPages);
      const before = growth.at(-1);
      growth.push({ language, asked: mostPages, ...most });
      if (most.megabytes > MOST_MEGABYTES)
        misses.push(`${language}, ${mostPages} pages: aim ${MOST_MEGABYTES} MB`);
      if (most.processor / before.processor > (MOST_GROWTH / 10) * (mostPages / before.asked))
        misses.push(`${language}: growth from ${before.asked} to ${mostPages} pages is not linear`);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

console.log(
  `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}; ${rounds} rounds, medians.\n`,
);
console.log(
  table(['', 'tool', 'pages', 's', 'CPU s', 'MB', 'KB', 'ours/its s', 'CPU s', 'MB', 'missed'], rows),
);
console.log(`\nOurs as pages grow:\n`);
console.log(
  table(
    ['', 'pages', 's', 'CPU s', 'CPU ms a page', 'MB', 'KB'],
    growth.map(({ language, pages, seconds, processor, megabytes, kilobytes }) => [
      language,
      shown(pages),
      shown(seconds, 2),
      shown(processor, 2),
      shown((processor / pages) * 1000, 1),
      shown(megabytes),
      shown(kilobytes),
    ]),
  ),
);
console.log(
  misses.length === 0
    ? '\nEvery aim is met.'
    : `\nMissed:\n\n${misses.map((miss) => `- ${miss}`).join('\n')}`,
);
console.log(`\nWhere our time goes, by the profiler:\n\n${profiles.join('\n')}`);
