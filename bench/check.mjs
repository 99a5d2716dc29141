// How long `check` takes on a plan of four megabytes, against JSON.parse of the same text, all in one run.
// Usage: node bench/check.mjs [rounds]; needs `npm run build`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analysePlan } from '../dist/analysis/analyse.js';
import { resolvePlan } from '../dist/plan/resolve.js';
import { validatePlan } from '../dist/plan/validate.js';
import { readSource } from '../dist/source/read.js';

const ROUNDS = Number(process.argv[2] ?? 9);
const MEGABYTES = 4;
const AIM = 12;

/** A plan of about `bytes`: people, systems with copies, processes that need them, records; all of it valid. */
function planOf(bytes) {
  const plan = {
    plan: { id: 'large', title: '큰 계획', version: '1.0', locale: 'ko' },
    organization: { name: 'Example' },
    sites: ['main', 'second', 'third'].map((id) => ({ id, name: id })),
    channels: [{ id: 'mobile', name: '휴대전화' }],
    people: [],
    systems: [],
    criticalProcesses: [],
    vitalRecords: [],
  };
  for (let n = 0, size = 0; size < bytes; n++) {
    const person = {
      id: `person-${n}`,
      name: { ko: `담당자 ${n}`, en: `Person ${n}` },
      post: '운영팀 책임',
      contacts: [{ channel: 'mobile', address: `010-0000-${n}`, verifiedOn: '2026-11-01' }],
      deputies: n > 0 ? [`person-${n - 1}`] : [],
    };
    const system = {
      id: `system-${n}`,
      name: `시스템 ${n}`,
      layer: 'service',
      owner: `person-${n}`,
      rto: 'PT1H',
      ...(n % 10 > 0 && { requires: [`system-${n - 1}`] }),
      deployments: [
        { site: 'main', role: 'active' },
        { site: 'second', role: 'standby', activation: { mode: 'automatic', duration: 'PT5M' } },
      ],
    };
    const process = {
      id: `process-${n}`,
      name: `업무 ${n}`,
      owner: `person-${n}`,
      rto: 'PT2H',
      mtpd: 'PT4H',
      requires: [`system-${n}`],
      notes: '월말에는 처리량이 두 배로 늘어나므로 미리 증설하고, 예비 인력을 배치한다.',
    };
    const record = { id: `record-${n}`, name: `원장 ${n}`, system: `system-${n}`, owner: `person-${n}` };
    plan.people.push(person);
    plan.systems.push(system);
    plan.criticalProcesses.push(process);
    plan.vitalRecords.push(record);
    size += Buffer.byteLength(JSON.stringify([person, system, process, record], null, 2));
  }
  return JSON.stringify(plan, null, 2);
}

const text = planOf(MEGABYTES * 1024 * 1024);
const content = Buffer.from(text, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
const file = join(folder, 'plan.json');
writeFileSync(file, content);
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

const times = { parse: [], source: [], validate: [], analyse: [], nothing: [], command: [] };
async function timed(name, work) {
  const start = performance.now();
  const result = await work();
  times[name].push(performance.now() - start);
  return result;
}

for (let round = 0; round < ROUNDS; round++) {
  await timed('parse', () => JSON.parse(text));
  const { source } = await timed('source', () => readSource([{ path: 'plan.json', content }]));
  const { plan, diagnostics } = await timed('validate', () => validatePlan(source));
  if (plan === undefined)
    throw new Error(`the plan of the benchmark is wrong: ${JSON.stringify(diagnostics[0])}`);
  if (process.argv.includes('--analyse'))
    await timed('analyse', () => analysePlan(resolvePlan(plan), '2026-11-22'));
  await timed('nothing', () => execFileSync(process.execPath, ['-e', '0']));
  if (process.argv.includes('--analyse'))
    await timed('command', () =>
      execFileSync(process.execPath, [cli, 'check', file, '--fail-on', 'never'], { maxBuffer: 1 << 28 }),
    );
}
rmSync(folder, { recursive: true });

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const parse = median(times.parse);
console.log(
  `node ${process.version}, ${(content.length / 1024 / 1024).toFixed(1)} MB, ${ROUNDS} rounds, median of each\n`,
);
console.log('| stage | ms | times JSON.parse | aim |\n| --- | --: | --: | --: |');
const row = (name, ms, aim = '') =>
  console.log(`| ${name} | ${ms.toFixed(0)} | ${(ms / parse).toFixed(1)} | ${aim} |`);
row('JSON.parse', parse);
row('read (decode, parse, duplicate keys)', median(times.source));
row('validate (schema, references, circles)', median(times.validate));
row('read and validate', median(times.source) + median(times.validate), `< ${AIM}`);
row('node -e 0', median(times.nothing));
if (times.command.length > 0) {
  row('analyse (recovery model and findings)', median(times.analyse));
  row('holdfast check, the whole command', median(times.command), `< ${AIM}`);
}
