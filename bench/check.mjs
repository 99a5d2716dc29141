// How long `check` takes on plans of four megabytes, against JSON.parse of the same text, both in one process: the first
// time, when nothing is warm yet, and the median of all rounds. And the whole command, which starts node each time.
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

const ROUNDS = Number(process.argv[2] ?? 25);
const BYTES = 4 * 1024 * 1024;
/** How many times JSON.parse `check` may take, in one process, when there is nothing to report. */
const AIM = 12;

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));

/** Milliseconds of each round by stage, in the order of the stages. */
class Times {
  #byStage = new Map();

  async of(stage, work) {
    const start = performance.now();
    const result = await work();
    this.#byStage.set(stage, [...(this.#byStage.get(stage) ?? []), performance.now() - start]);
    return result;
  }

  /** Rounds of several stages, added up. */
  add(stage, parts) {
    const rounds = parts.map((part) => this.#byStage.get(part));
    this.#byStage.set(
      stage,
      rounds[0].map((_, round) => rounds.reduce((sum, each) => sum + each[round], 0)),
    );
  }

  table(aims) {
    const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
    const parse = this.#byStage.get('JSON.parse');
    const row = ([stage, values]) => {
      const [first, middle] = [values[0], median(values)];
      const times = [first / parse[0], middle / median(parse)].map((each) => each.toFixed(1));
      return `| ${stage} | ${first.toFixed(0)} | ${times[0]} | ${middle.toFixed(0)} | ${times[1]} | ${aims[stage] ?? ''} |`;
    };
    const head =
      '| stage | first, ms | times JSON.parse | median, ms | times JSON.parse | aim |\n| --- | --: | --: | --: | --: | --: |';
    return [head, ...[...this.#byStage].map(row)].join('\n');
  }
}

const READ = 'read (decode, parse, duplicate keys)';
const VALIDATE = 'validate (schema, references, circles)';
const ANALYSE = 'analyse (recovery model and findings)';
const CHECK = 'check: all three';

async function report(name, text, aims) {
  const content = Buffer.from(text, 'utf8');
  const times = new Times();
  let findings = [];
  for (let round = 0; round < ROUNDS; round++) {
    await times.of('JSON.parse', () => JSON.parse(text));
    const { source } = await times.of(READ, () => readSource([{ path: 'plan.json', content }]));
    const { plan, diagnostics } = await times.of(VALIDATE, () => validatePlan(source));
    if (plan === undefined)
      throw new Error(`the plan of the benchmark is wrong: ${JSON.stringify(diagnostics[0])}`);
    ({ findings } = await times.of(ANALYSE, () => analysePlan(resolvePlan(plan), QUIET_DAY)));
  }
  times.add(CHECK, [READ, VALIDATE, ANALYSE]);
  const file = join(folder, 'plan.json');
  writeFileSync(file, content);
  const args = [cli, 'check', file, '--as-of', QUIET_DAY, '--fail-on', 'never'];
  for (let round = 0; round < Math.min(ROUNDS, 9); round++) {
    await times.of('node -e 0', () => execFileSync(process.execPath, ['-e', '0']));
    await times.of('holdfast check, the whole command', () =>
      execFileSync(process.execPath, args, { maxBuffer: 1 << 28 }),
    );
  }
  console.log(`\n${name}: ${(content.length / 1024 / 1024).toFixed(1)} MB, ${findings.length} findings\n`);
  console.log(times.table(aims));
  return findings.length;
}

console.log(`node ${process.version}, ${ROUNDS} rounds; load ${loadavg()[0].toFixed(1)}`);
const reported = await report('nothing to report', quietPlanOf(BYTES), { [CHECK]: `< ${AIM}` });
await report('something to report of every entry', noisyPlanOf(BYTES), {});
rmSync(folder, { recursive: true });
if (reported > 0) throw new Error('of the quiet plan there is something to report');
