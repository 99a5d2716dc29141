// Makes one file of the many that the command line is written in, and keeps what V8 makes of it: to find, read and
// compile each of them takes longer than to run it.
import { execFileSync } from 'node:child_process';
import { chmod, copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

await rm(`${root}dist/bundle`, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli.ts'],
  outfile: 'dist/bundle/cli.cjs',
  bundle: true,
  metafile: true,
  // Large, and read only when a document is made.
  external: ['fontkit', 'handlebars'],
  platform: 'node',
  format: 'cjs',
  target: 'node20.20',
  supported: { 'dynamic-import': false },
  // What a bundler can follow; of some packages it cannot follow the other form.
  mainFields: ['module', 'main'],
  // Read as one byte a letter.
  charset: 'ascii',
  banner: { js: '(function (require, bundleUrl) {' },
  footer: { js: '})' },
  define: { 'import.meta.url': 'bundleUrl' },
});
await writeFile(`${root}dist/bundle/cli.cjs`, inAscii(await readFile(`${root}dist/bundle/cli.cjs`, 'utf8')));
await copyFile(`${root}scripts/start.js`, `${root}dist/cli.js`);
await chmod(`${root}dist/cli.js`, 0o755);
execFileSync(process.execPath, [`${root}scripts/keep-code.mjs`], { stdio: ['ignore', 'ignore', 'inherit'] });

const packages = Object.keys(metafile.inputs).map(
  (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0],
);
const notices = [...new Set(packages)]
  .filter((path) => path !== undefined)
  .sort()
  .map(notice);
await writeFile(`${root}dist/THIRD-PARTY-NOTICES.txt`, (await Promise.all(notices)).join('\n'));

/** `charset` leaves regular expressions and tagged templates as they are: read as one byte a letter, they would be others. */
function inAscii(code) {
  if (/\\[^\0-\x7f]/.test(code)) throw new Error('a backslash before a character that is to be escaped');
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

async function notice(path) {
  const { name, version } = JSON.parse(await readFile(`${root}${path}/package.json`, 'utf8'));
  const file = (await readdir(`${root}${path}`)).find((each) => /^licen[cs]e/i.test(each));
  const licence = await readFile(`${root}${path}/${file}`, 'utf8');
  return `Parts of ${name} ${version} are in dist/bundle. Its licence:\n\n${licence.trim()}\n`;
}
