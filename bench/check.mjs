// How long `check` takes on plans of four megabytes, against JSON.parse of the same text, all in one run.
// Usage: node bench/check.mjs [rounds]; needs `npm run build`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analysePlan } from '../dist/analysis/analyse.js';
import { resolvePlan } from '../dist/plan/resolve.js';
import { validatePlan } from '../dist/plan/validate.js';
import { readSource } from '../dist/source/read.js';
import { noisyPlanOf, QUIET_DAY, quietPlanOf } from './large-plans.mjs';

const ROUNDS = Number(process.argv[2] ?? 9);
const BYTES = 4 * 1024 * 1024;
/** How many times JSON.parse it may take when there is nothing to report. */
const AIM = 12;

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
const plans = [
  { name: 'nothing to report', text: quietPlanOf(BYTES), aim: `< ${AIM}` },
  { name: 'something to report of every entry', text: noisyPlanOf(BYTES), aim: '' },
].map((plan, index) => {
  const file = join(folder, `${index}.json`);
  writeFileSync(file, plan.text);
  return { ...plan, file, content: Buffer.from(plan.text, 'utf8'), findings: 0, times: new Map() };
});

async function timed(times, name, work) {
  const start = performance.now();
  const result = await work();
  times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
  return result;
}

async function round(plan) {
  const { text, content, file, times } = plan;
  await timed(times, 'JSON.parse', () => JSON.parse(text));
  const { source } = await timed(times, 'read (decode, parse, duplicate keys)', () =>
    readSource([{ path: 'plan.json', content }]),
  );
  const validated = await timed(times, 'validate (schema, references, circles)', () => validatePlan(source));
  if (validated.plan === undefined) {
    throw new Error(`the plan of the benchmark is wrong: ${JSON.stringify(validated.diagnostics[0])}`);
  }
  const { findings } = await timed(times, 'analyse (recovery model and findings)', () =>
    analysePlan(resolvePlan(validated.plan), QUIET_DAY),
  );
  plan.findings = findings.length;
  await timed(times, 'node -e 0', () => execFileSync(process.execPath, ['-e', '0']));
  const args = [cli, 'check', file, '--as-of', QUIET_DAY, '--fail-on', 'never'];
  await timed(times, 'holdfast check, the whole command', () =>
    execFileSync(process.execPath, args, { maxBuffer: 1 << 28 }),
  );
}

for (let count = 0; count < ROUNDS; count++) for (const plan of plans) await round(plan);
rmSync(folder, { recursive: true });
if (plans[0].findings > 0) throw new Error(`of the quiet plan there is something to report`);

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const load = loadavg()[0].toFixed(1);
console.log(`node ${process.version}, ${ROUNDS} rounds, median of each; load ${load}`);
for (const { name, aim, content, findings, times } of plans) {
  console.log(`\n${name}: ${(content.length / 1024 / 1024).toFixed(1)} MB, ${findings} findings\n`);
  console.log('| stage | ms | times JSON.parse | aim |\n| --- | --: | --: | --: |');
  const parse = median(times.get('JSON.parse'));
  for (const [stage, values] of times) {
    const ms = median(values);
    const isAim = stage.startsWith('holdfast check');
    console.log(`| ${stage} | ${ms.toFixed(0)} | ${(ms / parse).toFixed(1)} | ${isAim ? aim : ''} |`);
  }
}
