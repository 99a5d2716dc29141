// How long a command keeps somebody waiting: node alone, --version, check and build, interleaved in one run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist/cli.js');
const sample = join(root, 'samples/hangang-talk');
const out = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
const ROUNDS = Number(process.argv[2] ?? 11);

/** `aim`: how many times `node -e 0` it may take. */
const commands = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'holdfast --version', args: [cli, '--version'], aim: 2 },
  {
    name: 'holdfast check',
    args: [cli, 'check', sample, '--as-of', '2022-10-14', '--fail-on', 'never'],
    aim: 4,
  },
  { name: 'holdfast build', args: [cli, 'build', sample, '--as-of', '2022-10-14', '--out', out] },
];

const times = commands.map(() => []);
for (let round = 0; round < ROUNDS; round++) {
  for (const [index, { args }] of commands.entries()) {
    const start = performance.now();
    execFileSync(process.execPath, args, { stdio: 'ignore' });
    times[index].push(performance.now() - start);
  }
}
rmSync(out, { recursive: true });

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const medians = times.map(median);
console.log(`node ${process.version}, ${ROUNDS} rounds, median of each\n`);
console.log('| command | ms | times node -e 0 | aim |\n| --- | --: | --: | --: |');
for (const [index, { name, aim }] of commands.entries()) {
  const ratio = medians[index] / medians[0];
  console.log(
    `| ${name} | ${medians[index].toFixed(0)} | ${ratio.toFixed(2)} | ${aim === undefined ? '' : `< ${aim}`} |`,
  );
}
