// Makes a few files of the many that the command line is written in: to find and read each takes longer than to run it.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));

/** Packages of which little is used, and that by every command; all others stay where they are. */
const INSIDE = ['es-hangul'];

await rm(`${root}dist/bundle`, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ['src/cli.ts'],
  outdir: 'dist/bundle',
  bundle: true,
  // What only some commands need stays apart.
  splitting: true,
  chunkNames: '[name]-[hash]',
  external: Object.keys(dependencies).filter((name) => !INSIDE.includes(name)),
  platform: 'node',
  format: 'esm',
  target: 'node20.20',
});
await writeFile(`${root}dist/cli.js`, "#!/usr/bin/env node\nimport './bundle/cli.js';\n");

const licences = INSIDE.map(async (name) => {
  const licence = await readFile(`${root}node_modules/${name}/LICENSE`, 'utf8');
  return `Parts of ${name} ${dependencies[name]} are in the files of dist/bundle. Its licence:\n\n${licence.trim()}\n`;
});
await writeFile(`${root}dist/THIRD-PARTY-NOTICES.txt`, (await Promise.all(licences)).join('\n'));
