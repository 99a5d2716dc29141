// Tries a plan once and keeps what V8 has compiled by then, so that no later start has to compile it again.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

process.argv = [
  process.execPath,
  at('dist/cli.js'),
  'check',
  at('samples/hangang-talk'),
  '--fail-on',
  'never',
];
const { script } = await import('../dist/cli.js');
process.on('exit', () => writeFileSync(at('dist/bundle/cli.cjs.kept'), script.createCachedData()));
